"""Days with a name: feasts with a fixed day, and those that move by a calendar: Christian, Islamic, Hebrew …

Moving days are reckoned by the `holidays` package (MIT), Easter by `dateutil`. Islamic days hang on the sighting of the
moon and may lie a day off in a country: they are told as approximate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Feast:
    """When a feast is in a year, inclusive; `is_approximate` where it may lie a day off."""

    start: date
    end: date
    is_approximate: bool = False


_FIXED = {
    "New Year's Day": (1, 1),
    "Orthodox Christmas Eve": (1, 6),
    "Orthodox Christmas": (1, 7),
    "Coptic Christmas": (1, 7),
    "Valentine's Day": (2, 14),
    "International Women's Day": (3, 8),
    "St Patrick's Day": (3, 17),
    "April Fools' Day": (4, 1),
    "May Day": (5, 1),
    "Bastille Day": (7, 14),
    "Halloween": (10, 31),
    "All Saints' Day": (11, 1),
    "Armistice Day": (11, 11),
    "Christmas Eve": (12, 24),
    "Christmas Day": (12, 25),
    "Christmas": (12, 25),
    "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
}
_AFTER_EASTER = {
    "Ash Wednesday": -46,
    "Palm Sunday": -7,
    "Maundy Thursday": -3,
    "Good Friday": -2,
    "Holy Saturday": -1,
    "Easter Sunday": 0,
    "Easter": 0,
    "Easter Monday": 1,
    "Ascension Day": 39,
    "Pentecost": 49,
    "Whit Monday": 50,
}
_AFTER_ORTHODOX_EASTER = {"Orthodox Good Friday": -2, "Orthodox Easter Sunday": 0, "Orthodox Easter": 0}
_ISLAMIC = {
    "Eid al-Fitr": "eid_al_fitr",
    "Eid ul-Fitr": "eid_al_fitr",
    "Eid al-Adha": "eid_al_adha",
    "Eid ul-Adha": "eid_al_adha",
    "Ashura": "ashura",
    "Ashoura": "ashura",
    "Arbaeen": "arbaeen",
    "Mawlid": "mawlid",
    "Islamic New Year": "hijri_new_year",
}
_HEBREW = {
    "Yom Kippur": ("yom_kippur", 1),
    "Rosh Hashanah": ("rosh_hashanah", 2),
    "Passover": ("passover", 7),
    "Purim": ("purim", 1),
    "Hanukkah": ("hanukkah", 8),
    "Shavuot": ("shavuot", 1),
    "Sukkot": ("sukkot", 7),
}
"""Name -> how the package calls its first day, and how many days it lasts in Israel."""
_HINDU = {"Diwali": "diwali_india", "Deepavali": "diwali_india", "Holi": "holi", "Dussehra": "dussehra"}
_PERSIAN = ("Nowruz", "Newroz", "Norouz", "Nawroz", "Persian New Year")
_CHINESE = ("Lunar New Year", "Chinese New Year", "Tet", "Spring Festival")
_BUDDHIST = ("Vesak",)
_FASTS = ("Ramadan", "Ramadhan", "Ramzan")


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """The names as news writes them, the longest first."""
    groups: Iterable[Iterable[str]] = (
        _FIXED,
        _AFTER_EASTER,
        _AFTER_ORTHODOX_EASTER,
        _ISLAMIC,
        _HEBREW,
        _HINDU,
        _PERSIAN,
        _CHINESE,
        _BUDDHIST,
        _FASTS,
    )
    return tuple(sorted((name for group in groups for name in group), key=len, reverse=True))


@lru_cache(maxsize=1024)
def in_year(name: str, year: int) -> Feast | None:
    """When the feast called `name`, one of `names`, is in a year; None where no calendar reaches."""
    if name in _FIXED:
        on = date(year, *_FIXED[name])
        return Feast(on, on)
    if name in _AFTER_EASTER or name in _AFTER_ORTHODOX_EASTER:
        return _of_easter(name, year)
    if name in _FASTS:
        return _ramadan(year)
    if name in _ISLAMIC:
        on_or_none = _islamic(_ISLAMIC[name], year)
        return Feast(on_or_none, on_or_none, is_approximate=True) if on_or_none else None
    on_or_none, days = _of_other_calendars(name, year)
    return Feast(on_or_none, on_or_none + (days - 1) * _DAY) if on_or_none else None


def _of_easter(name: str, year: int) -> Feast:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # type: ignore[import-untyped]

    is_orthodox = name in _AFTER_ORTHODOX_EASTER
    sunday = easter(year, EASTER_ORTHODOX if is_orthodox else EASTER_WESTERN)
    on = sunday + (_AFTER_ORTHODOX_EASTER if is_orthodox else _AFTER_EASTER)[name] * _DAY
    return Feast(on, on)


def _ramadan(year: int) -> Feast | None:
    start = _islamic("ramadan_beginning", year)
    eids = [eid for each in (year, year + 1) if start and (eid := _islamic("eid_al_fitr", each)) and eid > start]
    return Feast(start, min(eids) - _DAY, is_approximate=True) if start and eids else None


def _islamic(key: str, year: int) -> date | None:
    from holidays.calendars import _IslamicLunar

    dates: Callable[[int], Iterable[tuple[date, bool]]] = getattr(_calendar(_IslamicLunar), f"{key}_dates")
    return next((on for on, _ in dates(year) if on.year == year), None)


def _of_other_calendars(name: str, year: int) -> tuple[date | None, int]:
    from holidays.calendars import _BuddhistLunisolar, _ChineseLunisolar, _HebrewLunisolar, _HinduLunisolar
    from holidays.calendars.persian import _Persian

    if name in _HEBREW:
        key, days = _HEBREW[name]
        return _first(_calendar(_HebrewLunisolar), f"{key}_date", year), days
    if name in _HINDU:
        return _first(_calendar(_HinduLunisolar), f"{_HINDU[name]}_date", year), 1
    if name in _PERSIAN:
        return _first(_calendar(_Persian), "new_year_date", year), 1
    if name in _CHINESE:
        return _first(_calendar(_ChineseLunisolar), "lunar_new_year_date", year), 1
    return _first(_calendar(_BuddhistLunisolar), "vesak_date", year), 1


def _first(calendar: Any, method: str, year: int) -> date | None:
    """The first day of a feast; the package gives a day, several, or a day and whether it is estimated."""
    found = getattr(calendar, method)(year)
    if isinstance(found, set | list | tuple):
        found = next((on for on in sorted(on for on in found if isinstance(on, date)) if on.year == year), None)
    return found if isinstance(found, date) else None


@lru_cache(maxsize=8)
def _calendar(kind: type[Any]) -> Any:
    return kind()

"""An incident's title, put together from its fields: "Shelling of a market in Kadugli, 14 June 2021"."""

from __future__ import annotations

import re
from datetime import date

from sitrep.reference import countries, scene_words
from sitrep.reference.wordlists import words

_KINDS = {
    "Shelling/artillery/missile attack": ("Shelling", "of"),
    "Air/drone strike": ("Air strike", "on"),
    "Suicide bomb": ("Suicide bombing", "of"),
    "Remote explosive/landmine/IED": ("Bombing", "of"),
    "Grenade": ("Grenade attack", "on"),
    "Chemical weapon": ("Chemical attack", "on"),
    "Attack": ("Attack", "on"),
    "Sexual violence": ("Sexual violence", "against"),
    "Abduction/forced disappearance": ("Abduction", "of"),
    "Arrests": ("Arrest", "of"),
    "Looting/property destruction": ("Looting or destruction", "of"),
    "Mob violence": ("Mob violence", "against"),
    "Violent demonstration": ("Violent demonstration", ""),
    "Peaceful protest": ("Protest", ""),
    "Protest with intervention": ("Protest met by intervention", ""),
    "Excessive force against protesters": ("Force against protesters", ""),
    "Change to group/activity": ("Change in a group", ""),
    "Disrupted weapons use": ("Weapons seized or defused", ""),
    "Headquarters or base established": ("Base set up", ""),
    "Other": ("Other development", ""),
}
"""Sub-event type -> what it is called, and the word before whom or what it struck."""
_BETWEEN = {"Armed clash": "Clash", "Agreement": "Agreement"}
_TAKEN = {
    "Government regains territory": "retaken",
    "Non-state actor overtakes territory": "taken",
    "Non-violent transfer of territory": "handed over",
}
_WITH = (
    ("drone", "Air/drone strike", "Drone strike"),
    ("missile", "Shelling/artillery/missile attack", "Missile strike"),
    ("rocket", "Shelling/artillery/missile attack", "Rocket attack"),
    ("landmine", "Remote explosive/landmine/IED", "Landmine blast"),
    ("mine", "Remote explosive/landmine/IED", "Landmine blast"),
    ("car bomb", "Remote explosive/landmine/IED", "Car bombing"),
)
"""Weapon, kind, and what the two are called."""
_COUNTS = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
    "dozen dozens scores several some many more most least about nearly a an"
)
_MANY = re.compile(
    r"(?:[^s]s|people|men|women|children|police|troops|cattle|livestock|staff|crew|infrastructure|personnel|aid|property"
    r"|equipment|food|land|territory|barracks|headquarters)$"
)
Place = tuple[str, int | None]
_LONGEST = 40
"""Characters of a party in a title; a longer one is a description and is left out."""
_NEAR = 2


def of(
    kind: str,
    place: Place | None,
    days: tuple[date | None, date | None, int | None],
    actors: list[str],
    targets: list[str],
    weapons: list[str],
    killed: int | None = None,
) -> str:
    """The title. `place`: name and where_prec; `days`: first, last and date_prec; `killed`: the best number."""
    actors, targets = ([name for name in names if len(name) <= _LONGEST] for names in (actors, targets))
    if kind in _TAKEN:
        return f"{_taken(kind, place, actors, targets)}, {_when(*days)}"
    struck = [party for party in targets if _is_plain(party) and _says_more(party, place, killed)]
    return f"{_what(kind, actors, targets, struck, weapons)}{_where(place)}, {_when(*days)}"


def _taken(kind: str, place: Place | None, actors: list[str], targets: list[str]) -> str:
    """ "Goma taken by M23"; "Villages near Goma taken by M23" where it is not told of Goma itself."""
    by = f" by {actors[0]}" if actors else ""
    ground = next((party for party in targets if party.islower() and scene_words.ground().search(party)), None)
    if ground is None or not _is_plain(ground):
        what, where = (place[0], "") if place else ("territory", _where(None))
    else:
        what, where = ground if _is_many(ground) else _with_article(ground), _where(place)
    if place is None:
        return _capital(f"{what} {_TAKEN[kind]}{by}{where}")
    return _capital(f"{what}{where} {_TAKEN[kind]}{by}")


def _what(kind: str, actors: list[str], targets: list[str], struck: list[str], weapons: list[str]) -> str:
    if kind == "Change to group/activity" and actors and not actors[0].islower():
        return f"Change in {actors[0]}"
    if kind in _BETWEEN:
        sides = list(dict.fromkeys([*actors, *targets]))[:2]
        between = f" between {sides[0]} and {sides[1]}" if len(sides) == 2 else f" with {sides[0]}" if sides else ""
        return _BETWEEN[kind] + between
    name, before = _KINDS.get(kind, (kind, ""))
    name = next((said for arm, one, said in _WITH if one == kind and arm in weapons), name)
    before = "on" if name.endswith(("strike", "attack")) else before
    return f"{name} {before} {_with_article(struck[0])}" if struck and before else name


def _says_more(party: str, place: Place | None, killed: int | None) -> bool:
    """Whether it tells what was struck: not the place again or its country, nor one of several dead."""
    if place and (party == place[0] or countries.by_name(party)):
        return False
    return not party.islower() or _is_site(party) or _is_many(party) or (killed or 0) < 2


def _is_many(party: str) -> bool:
    """Whether a noun is in the plural, or a body of people: "villagers", "people", "police"."""
    return bool(_MANY.search(party))


def _is_site(party: str) -> bool:
    finder, _ = scene_words.sites()
    found = list(finder.finditer(party.lower()))
    return bool(found) and found[-1].end() == len(party)


def _is_plain(party: str) -> bool:
    """Whether a party is named without a count: how many is said by the toll."""
    first = party.lower().replace("-", " ").split(maxsplit=1)[:1]
    return not any(word[0].isdigit() or word in _COUNTS for word in first)


def _with_article(party: str) -> str:
    """ "a market", "an officer"; names and plurals have none."""
    is_one = party == party.lower() and not _is_many(party)
    return f"{'an' if party[0] in 'aeiou' else 'a'} {party}" if is_one else party


def _where(place: Place | None) -> str:
    if place is None:
        return ", place unknown"
    return f" {'near' if place[1] == _NEAR else 'in'} {place[0]}"


def _when(first: date | None, last: date | None, prec: int | None) -> str:
    if first is None:
        return "day unknown"
    last = last or first
    if first == last:
        return _day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}" if prec == 4 else f"{first.day}–{_day(last)}"
    if first.year == last.year:
        return f"{first.year}" if (first.month, last.month) == (1, 12) else f"{first.day} {first:%B} – {_day(last)}"
    return f"{_day(first)} – {_day(last)}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

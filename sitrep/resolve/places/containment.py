"""What the words around a place's name say about where it lies: "Palmyra, Syria", "Iraq's city of Mosul"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from sitrep.records import PlaceMention
from sitrep.reference import countries
from sitrep.reference.countries import Country
from sitrep.reference.gazetteer import NAME, SPELLING, GazetteerPlace

_INSIDE_NEXT = re.compile(
    r",\s+(?:in\s+)?(?:the\s+)?|\s+\(|,?\s+in\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:of\s+)?|\s+of\s+(?:the\s+)?", re.I
)
_HOLDS_NEXT = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,4}?(?:of\s+)?")
_LIST_GOES_ON = re.compile(r"\s*(?:,\s*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)*,?\s+(?:and|or|&)\s+[A-Z]")
_SITES = frozenset(("airbase", "airfield", "airport", "camp", "crossing", "dam"))
_WATERS = frozenset(("lake", "river"))
_KIND_AFTER = re.compile(
    r"[\s-]+(?:(?:air|border|international|military|refugee) )?"
    r"(?P<kind>province|governorate|oblast|region|state|county|district|department|prefecture|raion|strip|city|valley"
    rf"|islands?|peninsula|mountains?|{'|'.join(sorted(_SITES | _WATERS))})\b(?! of [A-Z])",
    re.I,
)
_KIND_BEFORE = re.compile(  # "the Karrada district of Baghdad" says nothing of Baghdad
    r"(?:^|[^\w\s]\s*|\b(?:[a-z][\w-]*|The)\s)"
    r"(?P<kind>[Pp]rovince|[Gg]overnorate|[Oo]blast|[Ss]tate|county|district|[Dd]epartment|prefecture|raion)"
    r" of (?:the )?$"
)
_OF_LAKES = re.compile(r"\bLakes (?:$|(?=[A-Z][\w’-]+$)|[A-Z][\w’-]+ and $)")
_KIND_OF_LIST = re.compile(
    r"(?:,? (?:and )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?){0,5} "
    r"(?P<kind>province|governorate|oblast|region|state|county|district|department|prefecture|raion)s\b"
)
_NATION_AFTER = re.compile(
    r",\s+(?:the|an?)\s+(?P<word>[A-Z][A-Za-zé]+)\s+(?:[a-z][\w-]*\s+){0,2}?"
    r"(?:state|province|region|city|town|village|port|suburb|kibbutz|capital)\b"
)
_FACILITY_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:(?:gas|oil|field|general|teaching)\s+)?"
    r"(?:hospital|clinic|mosque|church|school|university|market|hotel|field|oilfield)s?\b"
)
_NATION_BEFORE = re.compile(r"\b([A-Z][A-Za-zé]+(?: [A-Z][a-z]+)?)\s+(?:[a-z][\w-]*\s+){0,3}?(?:of\s+)?(?:the\s+)?$")
_NATION_ADJACENT = re.compile(r"\b([A-Z][A-Za-zé]+(?: [A-Z][a-z]+)?)\s+$")
_BESIDE_NEXT = re.compile(
    r"(?:\s+(?:area|district|village|town))?,?\s+(?:just\s+)?"
    r"(?:near|outside|close to|(?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?(?:ern edge)? of)\s+"
    r"(?:the\s+)?(?:(?:city|town|capital|port)\s+(?:of\s+)?)?",
    re.I,
)
_PART = re.compile(r"((?:North|South|East|West)(?:-?(?:[Ee]ast|[Ww]est))?(?:ern)?|Central|Greater|Downtown) (?=[A-Z])")
_LOOK_BACK = 60
"""Characters before a name that may hold "the northern Iraqi border town of"."""


def pairs(text: str, mentions: Sequence[PlaceMention]) -> Iterator[tuple[int, int]]:
    """Positions (inner, outer) in `mentions` of places of which the text says that one lies in the other."""
    for position, (one, next_one) in enumerate(pairwise(mentions)):
        gap = text[one.end : next_one.start]
        if len(gap) > _LOOK_BACK or "\n" in gap:
            continue
        if _HOLDS_NEXT.fullmatch(gap):
            yield position + 1, position
        elif _INSIDE_NEXT.fullmatch(gap) and not _is_list(text, one, next_one, gap):
            yield position, position + 1


def beside(text: str, mentions: Sequence[PlaceMention]) -> Iterator[tuple[int, int]]:
    """Positions (one, other) in `mentions` of places of which the text says that one lies near the other."""
    for position, (one, next_one) in enumerate(pairwise(mentions)):
        if next_one.start - one.end <= _LOOK_BACK and _BESIDE_NEXT.fullmatch(text, one.end, next_one.start):
            yield position, position + 1


def _is_list(text: str, one: PlaceMention, next_one: PlaceMention, gap: str) -> bool:
    if not gap.startswith(",") or "in" in gap:
        return False
    return bool(_LIST_GOES_ON.match(text, next_one.end))


def kind(text: str, mention: PlaceMention) -> str | None:
    """The word beside the name that says what it is: "Aleppo province", "the Idlib and Aleppo provinces"."""
    found = _KIND_AFTER.match(text, mention.end) or _KIND_OF_LIST.match(text, mention.end)
    found = found or _KIND_BEFORE.search(text[max(0, mention.start - _LOOK_BACK) : mention.start])
    return found["kind"].lower() if found else None


def named_kind(text: str, mention: PlaceMention) -> str:
    """The mention's name with the word for its kind, if it has one: "Aleppo province" too for "province of Aleppo"."""
    if (lake := _OF_LAKES.match(mention.text)) or _OF_LAKES.search(
        text[max(0, mention.start - _LOOK_BACK) : mention.start]
    ):
        return f"Lake {mention.text[lake.end() :] if lake else mention.text}"
    word = kind(text, mention)
    if word == "lake":
        return f"Lake {mention.text}"
    return f"{mention.text} {word}" if word else mention.text


def of_kind(places: Sequence[GazetteerPlace], kind: str | None) -> tuple[GazetteerPlace, ...]:
    """What a name may still mean that is no site or water of this `kind`: a dam lies at its town, a lake is no town."""
    if kind in _WATERS:
        return ()
    if kind not in _SITES or not places or places[0].feature not in ("town", "site"):
        return tuple(places)  # "Bali airport": on the island, not in some town of its name
    return tuple(place for place in places if place.feature in ("town", "site") and place.fit != SPELLING)


def is_facility(text: str, mention: PlaceMention) -> bool:
    """Whether the name is that of a hospital, a mosque, an oil field: "Nasser hospital" is in no town called so."""
    return _FACILITY_AFTER.match(text, mention.end) is not None


def nation(text: str, mention: PlaceMention) -> Country | None:
    """The country whose demonym stands beside the name: "the Iraqi town of Sinjar", "Georgia, the American state"."""
    after = _NATION_AFTER.match(text, mention.end)
    if after and (country := countries.demonym(after["word"])):
        return country
    before = text[max(0, mention.start - _LOOK_BACK) : mention.start]
    if before.islower():
        return None
    for pattern in (_NATION_ADJACENT, _NATION_BEFORE):
        found = pattern.search(before)
        if found and (country := countries.demonym(found[1].split(" ")[-1]) or countries.demonym(found[1])):
            return country
    return None


def whole(name: str, candidates: Callable[[str], tuple[GazetteerPlace, ...]]) -> tuple[GazetteerPlace, ...]:
    """What a name that nobody knows is a part of: "Northern Mali", "East Oxford"."""
    found = _PART.match(name)
    return tuple(place for place in candidates(name[found.end() :]) if place.fit == NAME) if found else ()


def part(name: str, place: GazetteerPlace) -> str | None:
    """The word of `name` that says which part of `place` it is; None where `place` is called so itself."""
    found = _PART.match(name)
    return found[1].lower() if found and not _PART.match(place.name) else None

"""How precisely a place says where something is: UCDP GED's `where_prec`, 1-7 (codebook), table in docs/contract.md."""

from __future__ import annotations

import re

from sitrep.reference import precision
from sitrep.reference.gazetteer import GazetteerPlace
from sitrep.reference.precision import COUNTRY, DISTRICT, EXACT, FUZZY, INTERNATIONAL, NEAR, PROVINCE

_BY_KIND = {"district": DISTRICT, "county": DISTRICT, "raion": DISTRICT} | dict.fromkeys(
    ("airbase", "airfield", "airport", "camp", "crossing", "dam"), NEAR
)
_PROVINCES = frozenset(("province", "governorate", "oblast", "region", "state", "department", "prefecture", "emirate"))
_LINE = re.compile(r"\b(?:border|frontier|road|highway|motorway|route|railway|pipeline|corridor|front|between)")
_BORDER = re.compile(r"\b(?:border|frontier)")
_COUNTRYSIDE = re.compile(r"\b(?:rural|countryside|hinterland)\b")
_PART = re.compile(
    r"(?:the )?(?:far )?(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|upper|lower)(?: and .+)?"
    r"|.*\b(?:half|parts?|areas|regions?|coast)"
)


def where_prec(place: GazetteerPlace, relation: str | None = None, kind: str | None = None) -> int:
    """Precision of `place`, told of with a `relation` ("near", "border with") or a word for its `kind` ("province")."""
    own = max(precision.of_place(place.feature, place.country, place.name) or EXACT, _of_kind(place, kind))
    if relation is None or own == INTERNATIONAL:
        return own
    if own == COUNTRY:
        is_part = relation.startswith("to the ") or _PART.fullmatch(relation)  # "fled to the south of Lebanon"
        return FUZZY if is_part or _BORDER.search(relation) else COUNTRY
    if _PART.fullmatch(relation):
        return own
    if _LINE.search(relation):
        return max(own, FUZZY)
    return max(own, DISTRICT if _COUNTRYSIDE.search(relation) else NEAR)


def _of_kind(place: GazetteerPlace, kind: str | None) -> int:
    """A town's name may be all that the gazetteer knows of a province, district, dam or airport named after it."""
    if kind is None or place.feature != "town":
        return EXACT
    return PROVINCE if kind in _PROVINCES else _BY_KIND.get(kind, EXACT)

"""Whether two reports tell of one place: the same, a site in its town, a town in its region."""

from __future__ import annotations

from sitrep.records import Report
from sitrep.reference import gazetteer, regions, scene_words
from sitrep.resolve.places.scoring import distance

SAME_VILLAGE, SAME, AT_SITE, WITHIN, WITHIN_COUNTRY, UNKNOWN, OTHER_NAME = 1.0, 0.5, 0.4, -0.3, -1.0, -1.0, -1.5
"""`SAME_VILLAGE`: one that no gazetteer knows; little happens there that is not the same."""
SITE_KM = 10.0
"""A site (camp, airport, dam) this near to a town is in or at it."""
TWIN_KM = 12.0
"""Towns this near to each other grow together: Khartoum and Bahri, a suburb and its city."""
BESIDE_KM = 30.0
"""A place told of as near another is this near at most."""
DISTRICT_KM = 60.0
"""What lies in a district, or on a stretch of road that one of its towns tells, is this near to its middle."""
EXACT, DISTRICT, PROVINCE, FUZZY, COUNTRY = 1, 3, 4, 5, 6


def nearness(one: Report, other: Report) -> float | None:
    """How well two places go together, from `SAME_VILLAGE` to `OTHER_NAME`; None where they are two places."""
    if one.place is None or other.place is None:
        return UNKNOWN
    if (one.place_id is not None and one.place_id == other.place_id) or _is_namesake(one, other):
        if one.feature is None and other.feature is None and not _is_site(one):
            return SAME_VILLAGE
        finer = min(one.where_prec or EXACT, other.where_prec or EXACT)
        return SAME if finer <= DISTRICT else WITHIN if finer == PROVINCE else WITHIN_COUNTRY
    if one.lat is None or other.lat is None:
        return _unlocated(one, other)
    inner, outer = sorted((one, other), key=_prec)
    return _within(inner, outer)


def _unlocated(one: Report, other: Report) -> float | None:
    """A village that no gazetteer knows may be the village beside the town, or in the province, that another names."""
    if _is_site(one) or _is_site(other):
        return UNKNOWN
    is_elsewhere = one.country is not None and other.country is not None and one.country != other.country
    return None if is_elsewhere or (one.lat is None and other.lat is None) else OTHER_NAME


def may_be(one: Report, other: Report) -> bool:
    """Whether `nearness` may be known once it is known what kind of places these are."""
    is_located = one.lat is not None and other.lat is not None
    return nearness(one, other) is not None or (is_located and _km(one, other) <= SITE_KM)


def _is_site(report: Report) -> bool:
    """Whether a place of no known position is called by what it is: "South Hospital" stands in some town."""
    finder, _ = scene_words.sites()
    words = (report.place or "").lower()
    return report.lat is None and any(found.end() == len(words) for found in finder.finditer(words))


def _is_namesake(one: Report, other: Report) -> bool:
    """A village that no gazetteer knows is told by its name, as it is spelt in any report."""
    if one.place is None or other.place is None or (one.feature and other.feature):
        return False
    return gazetteer.key(one.place) == gazetteer.key(other.place)


def _prec(report: Report) -> int:
    """As where_prec; a stretch of road is told by a town, a part of a country by the country."""
    if is_stretch(report):
        return DISTRICT
    prec = report.where_prec or EXACT
    return COUNTRY if prec == FUZZY and report.feature == "country" else prec


def is_stretch(report: Report) -> bool:
    """Whether it is told as on a road, river or border: no part of a country, no region over borders."""
    is_line = report.where_prec == FUZZY and report.lat is not None and report.feature != "country"
    return is_line and not regions.members(report.place_id or "")


def _within(inner: Report, outer: Report) -> float | None:
    prec = _prec(outer)
    if prec >= COUNTRY:
        return WITHIN_COUNTRY if inner.country is not None and inner.country == outer.country else None
    if prec == FUZZY:
        areas = regions.members(outer.place_id or "")
        is_in = any(area.country == inner.country and area.admin1 in (None, inner.admin1) for area in areas)
        return WITHIN_COUNTRY if is_in else None
    if prec == PROVINCE:
        is_in = inner.country == outer.country and inner.admin1 is not None and inner.admin1 == outer.admin1
        return WITHIN if is_in else None
    km = _km(inner, outer)
    if prec == DISTRICT:
        return WITHIN if km <= DISTRICT_KM and inner.country == outer.country else None
    if km <= SITE_KM and "site" in (inner.feature, outer.feature):
        return AT_SITE
    if 2 in (inner.where_prec, outer.where_prec) and km <= BESIDE_KM:
        return WITHIN
    return OTHER_NAME if km <= TWIN_KM else None


def _km(one: Report, other: Report) -> float:
    return distance(one.lat or 0.0, one.lon or 0.0, other.lat or 0.0, other.lon or 0.0)

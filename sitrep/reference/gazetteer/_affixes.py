"""Words around a place's name that say what kind of place is meant: "Aleppo province", "Mosul dam", "Lake Chad"."""

from __future__ import annotations

import re

_TOWN = frozenset({"town"})
_REGION = frozenset({"admin1", "admin2", "region"})
_SMALL_REGION = frozenset({"admin2", "admin1"})
_SITE = frozenset({"site"})
_WATER = frozenset({"water"})
_LAND = frozenset({"region", "site"})
_KINDS = {
    "city": _TOWN,
    "town": _TOWN,
    "village": _TOWN,
    "municipality": _TOWN | _SMALL_REGION,
    "province": _REGION,
    "governorate": _REGION,
    "oblast": _REGION,
    "region": _REGION,
    "state": _REGION,
    "department": _REGION,
    "prefecture": _REGION,
    "emirate": _REGION,
    "republic": _REGION | {"country"},
    "county": _SMALL_REGION,
    "district": _SMALL_REGION | _TOWN,
    "raion": _SMALL_REGION,
    "strip": frozenset({"region", "admin1"}),
    **dict.fromkeys(("airbase", "airfield", "airport", "base", "camp", "crossing", "dam", "field", "prison"), _SITE),
    **dict.fromkeys(("lake", "river", "sea", "ocean", "strait", "gulf"), _WATER),
    **dict.fromkeys(("desert", "island", "islands", "mountain", "mountains", "peninsula", "plain", "valley"), _LAND),
}
_FIRST = {"lake": _WATER, "river": _WATER, "camp": _SITE, "mount": _LAND, "mt": _LAND, "jabal": _LAND, "jebel": _LAND}
_QUALITY = r"(?:(?:air|border|gas|international|military|oil|refugee) )?"
_AFTER = re.compile(rf"^(.+?)[ -]{_QUALITY}({'|'.join(_KINDS)})$", re.IGNORECASE)
_BEFORE_BARE = re.compile(rf"^({'|'.join(_FIRST)})\.? (.+)$", re.IGNORECASE)
_BEFORE = re.compile(rf"^(?:the )?({'|'.join(_KINDS)}) of (.+)$", re.IGNORECASE)


def parted(name: str) -> tuple[str, frozenset[str]]:
    """The bare name and the features that the word around it allows; `name` itself and none where there is no word."""
    if after := _AFTER.match(name):
        return after[1], _KINDS[after[2].lower()]
    if before := _BEFORE.match(name):
        return before[2], _KINDS[before[1].lower()]
    if first := _BEFORE_BARE.match(name):
        return first[2], _FIRST[first[1].lower()]
    return name, frozenset()

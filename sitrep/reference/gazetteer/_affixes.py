"""Words around a place's name that say what kind of place is meant: "Aleppo province", "city of Homs"."""

from __future__ import annotations

import re

_TOWN = frozenset({"town"})
_REGION = frozenset({"admin1", "admin2", "region"})
_SMALL_REGION = frozenset({"admin2", "admin1"})
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
}
_AFTER = re.compile(rf"^(.+?)[ -]({'|'.join(_KINDS)})$", re.IGNORECASE)
_BEFORE = re.compile(rf"^(?:the )?({'|'.join(_KINDS)}) of (.+)$", re.IGNORECASE)


def parted(name: str) -> tuple[str, frozenset[str]]:
    """The bare name and the features that the word around it allows; `name` itself and none where there is no word."""
    if after := _AFTER.match(name):
        return after[1], _KINDS[after[2].lower()]
    if before := _BEFORE.match(name):
        return before[2], _KINDS[before[1].lower()]
    return name, frozenset()

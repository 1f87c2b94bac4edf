"""Names as a reader tells them apart."""

from __future__ import annotations

from functools import lru_cache

from sitrep.reference import countries


def place_label(name: str, country: str | None, admin1: str | None, feature: str | None) -> str:
    """ "Palmyra, Syria"; a country or a region over several countries stands alone."""
    if not country or feature == "country":
        return name
    within = _country(country)
    return name if within == name else f"{name}, {within}"


_KINDS = {"country": "country", "admin1": "region", "admin2": "district", "region": "region", "water": "water"}


def place_option(name: str, country: str | None, admin1: str | None, feature: str | None) -> str:
    """As `place_label`, with what it is where it takes in others: "Syria (country)", "Anbar, Iraq (region)"."""
    label, kind = place_label(name, country, admin1, feature), _KINDS.get(feature or "")
    return f"{label} ({kind})" if kind else label


@lru_cache(maxsize=512)
def _country(code: str) -> str:
    found = countries.by_code(code)
    return found.name if found else code

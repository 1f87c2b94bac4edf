"""How precisely a place by itself says where something is: UCDP GED's `where_prec`, 1-7 (codebook)."""

from __future__ import annotations

import re

EXACT, NEAR, DISTRICT, PROVINCE, FUZZY, COUNTRY, INTERNATIONAL = range(1, 8)
_OF_FEATURE = {
    **{"town": EXACT, "site": EXACT, "admin2": DISTRICT, "admin1": PROVINCE},
    **{"region": FUZZY, "water": FUZZY, "country": COUNTRY},
}
_SEA = re.compile(r"\b(?:Sea|Ocean|Gulf|Bay|Straits?|Channel|Bab)\b")


def of_place(feature: str | None, country: str | None, name: str) -> int | None:
    """Precision of a place told of without a relation ("near"); None where it is not known what it is.

    A region or sea in no one country is international; a river is fuzzy.
    """
    if country is None and feature in ("region", "water"):
        is_river = feature == "water" and not _SEA.search(name)
        return FUZZY if is_river else INTERNATIONAL
    return _OF_FEATURE.get(feature or "")

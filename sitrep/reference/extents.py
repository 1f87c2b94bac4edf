"""How wide a region is, from where its towns lie in the gazetteer: no polygons of regions are shipped."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from sitrep import settings
from sitrep.reference.regions import Area

KM_PER_DEGREE = 111.2
SPREAD = 1.5
"""A disc of this many root mean square distances holds about nine of ten towns."""
LEAST_KM, MOST_KM = 25.0, 1500.0
UNKNOWN_KM = 75.0
"""Where no town of the region is known: half the width of a middling province."""

_Sums = tuple[int, float, float, float, float]
"""Towns, and the sums of their latitudes, longitudes, and squares of both."""


def radius_km(lat: float, lon: float, areas: Iterable[Area]) -> float:
    """Radius of the disc around a position that holds most of the towns of these areas; `UNKNOWN_KM` without any."""
    sums = _towns(settings.current().gazetteer_path)
    found = [sums[area] for area in dict.fromkeys(areas) if area in sums]
    number = sum(one[0] for one in found)
    if not number:
        return UNKNOWN_KM
    north, east, north2, east2 = (sum(one[part] for one in found) / number for part in (1, 2, 3, 4))
    squared = (north2 - 2 * lat * north + lat**2) + (east2 - 2 * lon * east + lon**2) * math.cos(math.radians(lat)) ** 2
    return min(max(SPREAD * KM_PER_DEGREE * math.sqrt(max(squared, 0.0)), LEAST_KM), MOST_KM)


@lru_cache(maxsize=2)
def _towns(gazetteer: Path) -> dict[Area, _Sums]:
    """Sums by region and by country; empty where the gazetteer is not built yet."""
    if not gazetteer.is_file():
        return {}
    connection = sqlite3.connect(f"{gazetteer.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        by_region = connection.execute(_ASKED).fetchall()
    except sqlite3.Error:
        return {}
    finally:
        connection.close()
    found: dict[Area, _Sums] = {}
    for country, admin1, *sums in by_region:
        for area in {Area(country, admin1), Area(country, None)}:
            one = found.get(area, (0, 0.0, 0.0, 0.0, 0.0))
            found[area] = (one[0] + sums[0], one[1] + sums[1], one[2] + sums[2], one[3] + sums[3], one[4] + sums[4])
    return found


_ASKED = """
select country, admin1, count(*), sum(lat), sum(lon), sum(lat * lat), sum(lon * lon)
from place where feature = 'town' and country is not null group by country, admin1
"""

"""The middle of a region of which only the towns are known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Cell = tuple[float, float]
Corners = NDArray[np.float64]


def middle(cells: list[Cell]) -> Cell:
    """Centroid of the convex hull of `cells` (latitude, longitude in degrees), equal areas counting equally.

    Of 161 countries whose outline is known, it lies nearer to the true middle than a mean over the towns or over the
    squares of any grid that hold one (docs/decisions/0005).
    """
    points = np.array(sorted(set(cells)))
    if np.ptp(points[:, 1]) > 180:
        points[:, 1] %= 360
    corners = _hull(np.column_stack([points[:, 1], np.sin(np.radians(points[:, 0]))]))
    lon, lat = _centroid(corners)
    return round(lat, 4), round((lon + 180) % 360 - 180, 4)


def _hull(points: Corners) -> Corners:
    """Corners of the convex hull, in order."""
    ordered = sorted(map(tuple, points.tolist()))
    return np.array(_half(ordered)[:-1] + _half(ordered[::-1])[:-1] or ordered)


def _half(points: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
    hull: list[tuple[float, ...]] = []
    for point in points:
        while len(hull) > 1 and _turn(hull[-2], hull[-1], point) <= 0:
            hull.pop()
        hull.append(point)
    return hull


def _turn(one: tuple[float, ...], two: tuple[float, ...], three: tuple[float, ...]) -> float:
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])


def _centroid(corners: Corners) -> tuple[float, float]:
    """Longitude and latitude of the middle of the area within `corners` (longitude, sine of latitude)."""
    lon, lat = np.radians(corners[:, 0]), np.arcsin(corners[:, 1])
    one = np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    normals = np.cross(one, np.roll(one, -1, axis=0))
    sines = np.linalg.norm(normals, axis=1, keepdims=True)
    edges = np.divide(normals, sines, out=np.zeros_like(normals), where=sines > 0) * np.arcsin(np.clip(sines, 0, 1))
    total = edges.sum(axis=0)
    if np.linalg.norm(total) < 1e-7:  # all towns on one line, or a single one
        total = one.mean(axis=0)
    x, y, z = total
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))

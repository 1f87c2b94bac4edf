"""Units that can be compared after conversion: how many of the base unit one of each is. Exact by definition.

Sources: International System of Units (BIPM, 9th edition); international yard and pound agreement of 1959. A ton not
said to be metric and a dunam differ from country to country and are not here; money changes its worth.
"""

from __future__ import annotations

BASE: dict[str, tuple[str, float]] = {
    "km2": ("km2", 1.0),
    "square mile": ("km2", 1.609344**2),
    "hectare": ("km2", 0.01),
    "acre": ("km2", 4046.8564224e-6),
    "m2": ("km2", 1e-6),
    "square foot": ("km2", 0.3048**2 * 1e-6),
    "km": ("km", 1.0),
    "mile": ("km", 1.609344),
    "nautical mile": ("km", 1.852),
    "m": ("km", 1e-3),
    "yard": ("km", 0.9144e-3),
    "foot": ("km", 0.3048e-3),
    "tonne": ("tonne", 1.0),
    "kg": ("tonne", 1e-3),
    "g": ("tonne", 1e-6),
    "pound-mass": ("tonne", 0.45359237e-3),
    "kiloton": ("tonne", 1e3),
    "m3": ("m3", 1.0),
    "L": ("m3", 1e-3),
    "cubic foot": ("m3", 0.3048**3),
}
"""Unit of docs/contract.md -> base unit, and the factor by which its numbers become those of the base unit."""


def to_base(unit: str) -> tuple[str, float]:
    """Base unit and factor; a unit that cannot be converted is its own."""
    return BASE.get(unit, (unit, 1.0))

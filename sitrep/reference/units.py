"""Units of measurement that news puts after a number, and what is measured in them. Compiled by hand."""

from __future__ import annotations

UNITS: dict[str, str] = {
    r"square kilomet(?:re|er)s?|sq\.? ?km|km2|km²": "km2",
    r"square miles?|sq\.? miles?": "square mile",
    r"square met(?:re|er)s?|sq\.? ?m|m2|m²": "m2",
    r"square (?:feet|foot)": "square foot",
    r"hectares?": "hectare",
    r"acres?": "acre",
    r"dunams?|dunums?": "dunam",
    r"kilomet(?:re|er)s?|kms?|kilometres?": "km",
    r"nautical miles?": "nautical mile",
    r"miles?(?! (?:an|per) hour)": "mile",
    r"met(?:re|er)s?": "m",
    r"yards?": "yard",
    r"feet|foot|ft": "foot",
    r"inch(?:es)?": "inch",
    r"centimet(?:re|er)s?|cm": "cm",
    r"millimet(?:re|er)s?|mm": "mm",
    r"kilomet(?:re|er)s (?:an|per) hour|km/h|kph": "km/h",
    r"miles (?:an|per) hour|mph": "mile per hour",
    r"(?:metric )?tonnes?|metric tons?": "tonne",
    r"tons?": "ton",
    r"kilogram(?:me)?s?|kilos?|kgs?": "kg",
    r"grams?|grammes?": "g",
    r"pounds? of(?= )|lbs?": "pound-mass",
    r"barrels (?:a|per|each) day|barrels daily|bpd|b/d": "barrel/day",
    r"barrels?(?![ -]bomb)": "barrel",
    r"cubic met(?:re|er)s?|m3|m³": "m3",
    r"cubic (?:feet|foot)": "cubic foot",
    r"lit(?:re|er)s?": "L",
    r"gallons?": "gallon",
    r"megawatts?|MW": "MW",
    r"gigawatts?|GW": "GW",
    r"kilotons?": "kiloton",
    r"degrees(?: celsius)?|°C": "Cel",
}
"""Pattern of the words after a number -> unit as docs/contract.md writes it, longer ones first."""

AREAS = frozenset({"km2", "square mile", "m2", "square foot", "hectare", "acre", "dunam"})
LENGTHS = frozenset({"km", "mile", "nautical mile", "m", "yard", "foot"})
OIL_UNITS = frozenset({"barrel", "barrel/day"})

TIMES = (
    "second minute hour day night week weekend fortnight month year decade century generation season morning "
    "evening afternoon yr hr"
)
"""Singular words for stretches of time: a number of them is a duration, no figure."""

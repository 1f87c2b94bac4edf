"""Whether two readings of a number, or two spellings of a unit, are the same."""

from __future__ import annotations

import re

_NAMES = """
percent: % | per cent | pct | percentage point | percentage-point | pp
metre: m | meter
kilometre: km | kilometer
centimetre: cm | centimeter
millimetre: mm | millimeter
mile: mi | [mi_i]
foot: ft | feet | [ft_i]
inch: in | [in_i]
yard: yd | [yd_i]
nautical mile: nmi | [nmi_i]
hectare: ha | har
acre: [acr_us] | ac
square metre: m2 | m² | sq m | square meter
square kilometre: km2 | km² | sq km | square kilometer
square mile: [smi_us] | sq mi
square foot: [sft_i] | sq ft
cubic metre: m3 | m³ | cubic meter
cubic centimetre: cm3 | cc | cubic centimeter
litre: l | liter
millilitre: ml | milliliter
gallon: gal | [gal_us]
gram: g | gramme
kilogram: kg | kilo | kilogramme
milligram: mg
microgram: ug | µg | μg
tonne: t | metric ton | metric tonne
pound: lb | pound-mass | [lb_av]
ounce: oz | [oz_av]
second: s | sec
minute: min
hour: h | hr
day: d
celsius: cel | °c | degree celsius | degc
fahrenheit: [degf] | °f | degree fahrenheit | degf
kelvin: k
horsepower: hp | [hp] | bhp | brake horsepower
watt: w
kilowatt: kw
megawatt: mw
gigawatt: gw
kilowatt-hour: kwh | kw.h | kilowatt hour
megawatt-hour: mwh | mw.h | megawatt hour
terawatt-hour: twh | tw.h | terawatt hour
megabyte: mb
gigabyte: gb
terabyte: tb
megabit: mbit
gigabit: gbit
hertz: hz
megahertz: mhz
gigahertz: ghz
megapixel: mp
newton metre: nm | n.m | newton meter | newton-metre
decibel: db
calorie: cal
kilocalorie: kcal
millibar: mbar
hectopascal: hpa
basis point: bp | basis points
barrel: bbl | [bbl_us]
carat: ct
degree: deg | °
volt: v
light-year: light year | ly | [ly]
"""
_RATES = {
    "mph": "mile/hour",
    "kph": "kilometre/hour",
    "mpg": "mile/gallon",
    "bpd": "barrel/day",
    "mbps": "megabit/second",
}
_PER = re.compile(r"\s*/\s*|\s+(?:per|an?|each)\s+")
UNITS = {
    spelling.strip(): name
    for name, spellings in (line.split(": ") for line in _NAMES.strip().splitlines())
    for spelling in [name, *spellings.split(" | ")]
}
"""A unit's UCUM code and its plain names (the contract allows either), in small letters -> one of its names."""


def same_unit(one: str, other: str) -> bool:
    """Whether both are names of one unit: "km/h", "kph" and "kilometre per hour"."""
    return _canonical(one) == _canonical(other)


def _canonical(unit: str) -> str:
    unit = unit.strip().lower()
    parts = _PER.split(_RATES.get(unit, unit))
    return "/".join(UNITS.get(part, part) for part in parts)


def close(one: float | None, other: float | None) -> bool:
    """Equal but for rounding to a tenth; None only to None."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-4 * max(1, abs(other)) or (abs(one) >= 1 and round(one, 1) == round(other, 1))

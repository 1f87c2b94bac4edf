"""The unit of an amount, by the words behind or before it: percent, money, measurement; and what it is per."""

from __future__ import annotations

import re

from sitrep.extract.figures.numbers._amount import Amount
from sitrep.records import Period
from sitrep.reference import currencies, units

PERCENT = re.compile(
    r"[\s-]?(?:%(?:-points?)?|per ?cent(?:age)?(?:[ -]points?)?\b|pct\b|pp\b|percentage[ -]points?\b)", re.I
)
_NAMES = [unit.name for unit in units.every()]
UNIT = re.compile(
    r"(?: of | more | extra | additional |[\s-]?)(?:"
    + "|".join(f"(?P<u{number}>{unit.written})" for number, unit in enumerate(units.every()))
    + r")(?![\w²³])"
)
MONEY = re.compile(
    r"(?: of |[\s-]?)(?P<adjective>(?:[A-Z][\w.]+ ){0,3}|new )(?P<word>"
    + "|".join(sorted(map(re.escape, currencies.words()), key=len, reverse=True))
    + r")\b"
)
_MINOR = re.compile(
    r"[\s-]?(?:(?P<adjective>[Ee]uro|U\.?S\.?|Australian|Canadian)[ -])?(?P<word>"
    + "|".join(sorted(map(re.escape, currencies.MINOR), key=len, reverse=True))
    + r")(?!\w)(?![-’'.]\w)"
)
_BEHIND_MAJOR = re.compile(r"\s(?P<cents>\d\d)\b(?![\d%:.,]\d)")
_PERIOD = re.compile(
    r",?[\s-]?(?:(?:a|per|each|every)[\s-](?P<noun>day|week|month|year|annum)\b"
    r"|(?P<adverb>daily|weekly|monthly|yearly|annually)\b)(?!-)"
)
PERIOD_NAMES: dict[str, Period] = {
    "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year", "annum": "year",
    "day": "day", "week": "week", "month": "month", "year": "year",
}  # fmt: skip
_MAGNITUDE = re.compile(r"\b[Mm]agnitude(?: of)?[ -](?:about |around |at least )?$")
_WEIGHT = re.compile(
    r"\b(?:weigh\w*|weight|heav\w+|lost|los(?:e|ing)|gain\w*|shed\w*|lift\w*|lighter|ounces?|cargo|payload|load)\b",
    re.I,
)
UNIT_WORDS = (
    "percent|per cent|percentage[ -]points?|points?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|inch(?:es)?|acres?"
    "|tons?|tonnes?|pounds?|ounces?|gallons?|lit(?:re|er)s?|kilos?|hectares?|pints?|cups?|degrees?"
)
"""Pattern of the units that news takes fractions of: "half a mile"."""


def read(text: str, amount: Amount) -> None:
    """Sets the unit and moves `end` over it."""
    if amount.unit is None or amount.unit in currencies.codes():
        _read_unit(text, amount)
    if amount.unit is None and _MAGNITUDE.search(text, max(0, amount.start - 30), amount.start):
        amount.unit = "magnitude"


def read_period(text: str, amount: Amount) -> None:
    """What a money or measured amount is per: "$350 a month"."""
    if amount.unit is not None and (match := _PERIOD.match(text, amount.end)):
        amount.period = PERIOD_NAMES[match["noun"] or match["adverb"]]
        amount.end = match.end()


def _read_unit(text: str, amount: Amount) -> None:
    if amount.unit is None and (match := PERCENT.match(text, amount.end)):
        amount.unit, amount.end = "percent", match.end()
    elif amount.unit is None and (match := _MINOR.match(text, amount.end)) and _is_minor(match):
        _read_minor(amount, match)
    elif (match := MONEY.match(text, amount.end)) and _is_money(text, amount, match):
        _read_money(text, amount, match)
    elif amount.unit is None and (match := UNIT.match(text, amount.end)):
        amount.unit = _NAMES[int((match.lastgroup or "u0")[1:])]
        amount.end = match.end()


def _is_money(text: str, amount: Amount, match: re.Match[str]) -> bool:
    """Not "two real friends", "20 won medals", "lost 20 pounds", "a 20-pound turkey"."""
    word, most = match["word"].lower(), amount.high or amount.low or 0
    if match["adjective"].strip() or amount.unit is not None:
        return match["adjective"] != "new " or currencies.code(match["word"], "new") is not None
    if word in currencies.ALSO_WORDS:
        return word in currencies.LARGE_ONLY and most >= 100
    if word in ("pound", "pounds") and most < 100_000:
        around = text[max(0, amount.start - 60) : match.end() + 40]
        return not (match[0][0] == "-" or _WEIGHT.search(around) or text.startswith(" of ", match.end()))
    return True


def _read_money(text: str, amount: Amount, match: re.Match[str]) -> None:
    adjective = match["adjective"].strip()
    code = currencies.code(match["word"], adjective)
    amount.unit = code or amount.unit or _shared(match["word"], adjective)
    amount.end = match.end()
    cents = _BEHIND_MAJOR.match(text, amount.end)  # "1 euro 40"
    if cents and amount.value is not None and amount.value == amount.low == amount.high and amount.value < 1000:
        amount.value = amount.low = amount.high = round(amount.value + int(cents["cents"]) / 100, 2)
        amount.end = amount.core_end = cents.end()


def _shared(word: str, adjective: str) -> str:
    """The name of a currency that several countries call so: "peso", "cfa franc"."""
    longer = f"{adjective.rpartition(' ')[2]} {word}".strip()
    return currencies.singular(longer if longer.lower() in currencies.words() else word)


def _is_minor(match: re.Match[str]) -> bool:
    """ "30p", "50 cents", not "2 p", "a 5-c"."""
    return len(match["word"]) > 1 or match["word"] == "¢" or match[0] == match["word"]


def _read_minor(amount: Amount, match: re.Match[str]) -> None:
    """ "35 cents" is 0.35 of a dollar: money is told in whole units of its currency."""
    amount.unit = currencies.MINOR[match["word"]]
    if (match["adjective"] or "").lower() == "euro":
        amount.unit = "EUR"
    elif match["adjective"]:
        amount.unit = currencies.code("dollar", match["adjective"]) or amount.unit
    for bound in ("value", "low", "high"):
        if (number := getattr(amount, bound)) is not None:
            setattr(amount, bound, round(number / 100, 4))
    amount.end = match.end()

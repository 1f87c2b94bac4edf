"""Currencies that news names (currencies.csv, compiled by hand from ISO 4217): signs, words, and whose they are."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("currencies.csv")

BARE_WORDS: dict[str, str] = {"dollar": "USD", "buck": "USD", "pound": "GBP", "ruble": "RUB", "rouble": "RUB"}
"""What a word that several currencies share means where nothing says whose; the other shared words stay unknown."""


@dataclass(frozen=True, slots=True)
class Currency:
    """One currency."""

    code: str
    """ISO 4217."""
    signs: tuple[str, ...]
    words: tuple[str, ...]
    """What it is called, singular or irregular plural, without whose it is: "pound"."""
    adjectives: tuple[str, ...]
    """Whose it is: "Syrian"."""


@lru_cache(maxsize=1)
def every() -> tuple[Currency, ...]:
    """All currencies of the table."""
    with TABLE.open(encoding="utf8", newline="") as lines:
        return tuple(_currency(row) for row in csv.DictReader(lines, delimiter="|"))


@lru_cache(maxsize=1)
def signs() -> dict[str, str]:
    """Sign or code before the number -> ISO 4217 code: "$", "US$", "USD"."""
    written = {sign: currency.code for currency in every() for sign in currency.signs}
    return written | {currency.code: currency.code for currency in every()}


@lru_cache(maxsize=1)
def words() -> dict[str, list[Currency]]:
    """Word after the number, lower case, singular and plural -> the currencies called so."""
    named: dict[str, list[Currency]] = {}
    for currency in every():
        for word in currency.words:
            for form in (word.lower(), word.lower() + "s"):
                named.setdefault(form, []).append(currency)
    return named


def code(word: str, adjective: str = "") -> str | None:
    """The code of "20 <adjective> <word>": ("pounds", "Syrian") -> SYP; None where the word alone does not tell."""
    called = words().get(word.lower(), [])
    if adjective:
        return next((currency.code for currency in called if adjective in currency.adjectives), None)
    if len({currency.code for currency in called}) == 1:
        return called[0].code
    return BARE_WORDS.get(word.lower()) or BARE_WORDS.get(word.lower().removesuffix("s"))


def _currency(row: dict[str, str]) -> Currency:
    several = {name: tuple(filter(None, row[name].split(";"))) for name in ("signs", "words", "adjectives")}
    return Currency(code=row["code"], **several)

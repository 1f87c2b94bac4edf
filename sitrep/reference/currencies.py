"""Currencies: ISO 4217 codes, names, signs and countries from Unicode's CLDR (Babel), and what news calls them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from sitrep.reference import countries
from sitrep.reference.wordlists import words as words_of

TABLE = Path(__file__).with_name("currencies.csv")
"""Signs, words and adjectives that CLDR lacks, compiled by hand."""

BARE_WORDS: dict[str, str] = {
    "dollar": "USD", "buck": "USD", "pound": "GBP", "ruble": "RUB", "rouble": "RUB",
}  # fmt: skip
"""What a word that several currencies share means where nothing says whose; the other shared words stay unknown."""

USUAL: dict[str, str] = {"rupee": "INR"}
"""The same for words that a place in the text explains better."""

MINOR: dict[str, str] = {
    "cents": "USD", "cent": "USD", "¢": "USD", "c": "USD", "pence": "GBP", "penny": "GBP", "p": "GBP", "paise": "INR",
    "paisa": "INR", "kopecks": "RUB", "kopeks": "RUB", "sen": "MYR",
}  # fmt: skip
"""A hundredth of a currency, as it is called -> whose, where nothing else tells."""

ALSO_WORDS = words_of("real reals won sol sols crown crowns mark marks som soms top tops all dram drams rand lek")
"""Names of currencies that mean something else too: they need an adjective ("12 Brazilian reals")."""
LARGE_ONLY = frozenset({"won", "rand", "dram", "drams", "som", "soms"})
"""Of those, what is money behind a hundred or more."""


PAST = words_of("""
    peseta anna drachma reichsmark deutschmark guilder florin escudo thaler piastre toman cruzeiro lire kopiyka
""")
"""Currencies that no country pays with now, and parts of some: known by name, without a code."""
NO_CODES = words_of("ALL AMD BAM COP CUP GEL MAD PEN SOS TOP TRY")
"""Codes that are more often a word or a name in capitals: "TOP 40", "COP 26"."""


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
    territories: tuple[str, ...]
    """ISO 3166-1 alpha-2 codes of the countries that pay with it."""


@lru_cache(maxsize=1)
def every() -> tuple[Currency, ...]:
    """All currencies that some country pays with today."""
    extra = _extra()
    return tuple(_currency(code, places, extra.get(code, {})) for code, places in sorted(_territories().items()))


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """Their codes."""
    return frozenset(currency.code for currency in every())


@lru_cache(maxsize=1)
def signs() -> dict[str, str]:
    """Sign or code before the number -> ISO 4217 code: "$", "US$", "USD"; a word where currencies share it: "Rs"."""
    written: dict[str, str] = {}
    for currency in every():
        for sign in (*currency.signs, *({currency.code} - NO_CODES)):
            written[sign] = currency.code if sign not in written else currency.words[0]
    return written


@lru_cache(maxsize=1)
def words() -> dict[str, list[Currency]]:
    """Word after the number, lower case, singular and plural -> the currencies called so."""
    named: dict[str, list[Currency]] = {}
    for currency in every():
        for word in currency.words:
            for form in {word.lower(), word.lower() + "s"}:
                named.setdefault(form, []).append(currency)
    for word in PAST:
        for form in (word, word + "s"):
            named.setdefault(form, [])
    return named


def singular(word: str) -> str:
    """ "pesos" -> "peso", "francs CFA" -> "franc cfa"."""
    word = word.lower()
    return word.removesuffix("s") if word.removesuffix("s") in words() else word


def code(word: str, adjective: str = "") -> str | None:
    """The code of "20 <adjective> <word>": ("pounds", "Syrian") -> SYP; None where the word alone does not tell."""
    whose, _, last = adjective.rpartition(" ")
    if last and f"{last} {word}".lower() in words():
        return code(f"{last} {word}", whose)  # "CFA francs"
    called = words().get(word.lower(), [])
    if adjective:
        return next((currency.code for currency in called if adjective in currency.adjectives), None)
    if len({currency.code for currency in called}) == 1:
        return called[0].code
    return BARE_WORDS.get(singular(word))


@lru_cache(maxsize=1)
def _territories() -> dict[str, list[str]]:
    """Currency -> countries whose legal tender it is now, those that use it first first."""
    found: dict[str, list[str]] = {}
    for territory, spells in sorted(get_global("territory_currencies").items()):
        for one, _, end, is_tender in spells:
            if end is None and is_tender and len(territory) == 2:
                found.setdefault(one, []).append(territory)
    return found


def _currency(one: str, territories: list[str], extra: dict[str, tuple[str, ...]]) -> Currency:
    *whose, word = get_currency_name(one, count=1, locale="en").split(" ")
    sign = Locale("en").currency_symbols.get(one, one)
    called = [word, *extra.get("words", ())]
    if whose[-1:] == ["CFA"]:
        whose, called = whose[:-1], called[1:]
    people = [
        demonym
        for code in territories
        if (country := countries.by_code(code))
        for demonym in (country.name, *country.demonyms)
    ]
    adjectives = (" ".join(whose), *extra.get("adjectives", ()), *people)
    return Currency(
        code=one,
        signs=tuple(dict.fromkeys(filter(lambda known: known != one, (sign, *extra.get("signs", ()))))),
        words=tuple(dict.fromkeys(called)),
        adjectives=tuple(filter(None, dict.fromkeys(adjectives))),
        territories=tuple(territories),
    )


@lru_cache(maxsize=1)
def _extra() -> dict[str, dict[str, tuple[str, ...]]]:
    with TABLE.open(encoding="utf8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="|"))
    return {
        row["code"]: {name: tuple(filter(None, row[name].split(";"))) for name in ("signs", "words", "adjectives")}
        for row in rows
    }

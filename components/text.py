"""Words for the screen: dates, counts and ranges, and foreign text made harmless."""

import re
from datetime import date

import pandas as pd

from sitrep.reference import countries

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_ADDRESS = re.compile(r"(?i)\bhttps?(?=:)|\bwww(?=\.)|(?=@)")
_WORD_JOINER = "\u2060"
"""Has no width and breaks no line; Markdown makes links of bare addresses even where each sign is escaped."""


def escaped(words: str) -> str:
    """`words` as Markdown that shows them to the letter: no link, picture, formula or HTML comes of them."""
    whole = _ADDRESS.sub(lambda found: found[0] + _WORD_JOINER, " ".join(words.split()))
    return _PUNCTUATION.sub(r"\\\1", whole)


def day(when: date | pd.Timestamp | None) -> str:
    """ "4 April 2016"; "date unknown" for none."""
    return "date unknown" if when is None or pd.isna(when) else f"{when.day} {when:%B %Y}"


def days(first: date | None, last: date | None) -> str:
    """ "1–3 April 2016", "30 March – 2 April 2016", or one day where both are the same."""
    if first is None or pd.isna(first):
        return "date unknown"
    if last is None or pd.isna(last) or first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    return f"{first.day} {first:%B}{'' if first.year == last.year else f' {first.year}'} – {day(last)}"


def months(first: date | None, last: date | None) -> str:
    """ "March 2019", "March–October 2019", "December 2018 – March 2019"; "date unknown" for none."""
    if first is None or last is None or pd.isna(first) or pd.isna(last):
        return "date unknown"
    if (first.year, first.month) == (last.year, last.month):
        return f"{last:%B %Y}"
    return f"{first:%B}–{last:%B %Y}" if first.year == last.year else f"{first:%B %Y} – {last:%B %Y}"


def count(number: int, one: str, many: str = "") -> str:
    """ "1 article", "1,204 articles"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def toll(best: float | None, low: float | None, high: float | None) -> str:
    """A reported number with its range: "12", "12–15", "at least 12", "up to 15"; empty where none was reported."""
    best, low, high = (None if value is None or pd.isna(value) else int(value) for value in (best, low, high))
    if low is not None and high is not None and low != high:
        return f"{low:,}–{high:,}"
    if low is not None and high is None:
        return f"at least {low:,}"
    if high is not None and low is None:
        return f"up to {high:,}"
    known = best if best is not None else low
    return "" if known is None else f"{known:,}"


def place(name: str | None, code: str | None) -> str:
    """ "Raqqa, Syria" from a name and an ISO 3166-1 alpha-2 code; empty where there is no name."""
    if name is None or pd.isna(name):
        return ""
    country = countries.by_code(None if code is None or pd.isna(code) else code)
    return name if country is None or country.name == name else f"{name}, {country.name}"


def title(given: str, body: str = "", words: int = 10) -> str:
    """An article's title, or its first words where it has none."""
    if given:
        return given
    first = body.split()
    return (" ".join(first[:words]) + (" …" if len(first) > words else "")) or "Untitled article"

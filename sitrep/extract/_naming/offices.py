"""Offices with a portfolio or place in them, and whose name follows: "Minister for the Middle East Anna Berg".

An office is a capitalised run of words that ends in a noun for one ("US Secretary", "Iraqi Foreign Minister"), with
what it is over ("of State", "for Refugees"). What it is over ends where a place of the gazetteer or one of PORTFOLIOS
does; capitals that follow are the holder's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from sitrep.extract import _text
from sitrep.extract._naming import known
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.headed import is_headline
from sitrep.extract._naming.pieces import Piece, Table, joined, pieces
from sitrep.extract._naming.settle import CERTAIN
from sitrep.extract._naming.words import NO_NAMES, OFFICES, ORGANISATION_HEADS, PARTICLES, PLACE_HEADS, TITLES
from sitrep.records import Span
from sitrep.reference import countries, gazetteer, wordlists

PORTFOLIOS = (
    *wordlists.words("""
        Administration Agriculture Children Communications Culture Defence Defense Development Economy Education Energy
        Environment Finance Health Housing Industry Information Intelligence Interior Justice Labor Labour Media
        Migration Oil Parliament Peace Police Refugees Religion Security Staff State Tourism Trade Transport
        Transportation War Water Women Youth
    """),
    *("the Interior", "the Treasury", "the Army", "the Navy", "the Air Force", "Foreign Affairs", "Human Rights"),
    *("Homeland Security", "Internal Affairs", "Internal Security", "Public Health", "Public Works", "Social Affairs"),
    *("National Defence", "National Defense", "National Security", "Veterans Affairs", "Political Affairs"),
    *("Humanitarian Affairs", "Religious Affairs", "Religious Minorities", "Rural Development", "Urban Development"),
    *("Fisheries", "Forestry", "Livestock", "Social Welfare"),
)
"""What ministers and envoys are "of" or "for" beside countries."""
_JOINTS = frozenset(("of", "for", "to", "on"))
_OF_PLACES = frozenset(("affairs", "conflict", "crisis", "peace", "region"))
"""What the place that an office is over is followed by: "Coordinator for the Syria Crisis"."""
_SUFFIXES = frozenset(("general", "in", "chief", "elect", "designate"))
"""What follows an office and a hyphen."""
_LONGEST = 5
_LONGEST_NAME = 6
_PERSON = 6.0
_OWNS = re.compile(r"['’]s? [A-Z]")
_TRUST = 2
_KEY = "sitrep.offices"


@dataclass(frozen=True, slots=True)
class Office:
    """A capitalised office by its offsets in the text, and its holder's name where one stands beside it."""

    start: int
    end: int
    words: int
    """Without "-General" and its like."""
    has_portfolio: bool
    in_headline: bool
    holder: Span | None = None
    """The capitals that follow directly, or between commas: "the Foreign Minister, Anna Berg, said"."""
    is_beside: bool = False
    """Whether the name follows directly."""


def find(doc: Doc, words: list[Piece]) -> Iterator[Candidate]:
    """Holders named after a comma, or directly after a portfolio with which the model runs them together."""
    text = _text.of(doc)
    for office in read(doc, words):
        if office.holder and not office.in_headline and (office.has_portfolio or not office.is_beside):
            trust = CERTAIN if office.is_beside else _TRUST
            yield Candidate(*office.holder, text[slice(*office.holder)], {"person": _PERSON}, trust=trust)


def read(doc: Doc, words: list[Piece] | None = None) -> list[Office]:
    """Every capitalised office in the text; kept with the doc, so that it is read once."""
    if _KEY not in doc.user_data:
        text = _text.of(doc)
        doc.user_data[_KEY] = list(_offices(text, pieces(text) if words is None else words))
    found: list[Office] = doc.user_data[_KEY]
    return found


def _offices(text: str, words: list[Piece]) -> Iterator[Office]:
    for at, word in enumerate(words):
        if word.key in OFFICES and word.is_capital and not _follows(text, words, at, OFFICES):
            first, after = _first(text, words, at), _suffix_end(text, words, at + 1)
            last = _portfolio_end(text, words, after)
            if _is_of_body(text, words, last) or _OWNS.match(text, words[last - 1].end):
                continue
            holder = _holder(text, words, last)
            yield Office(
                words[first].start,
                words[last - 1].end,
                last - first - (after - at - 1),
                has_portfolio=last > after,
                in_headline=is_headline(text, words, first, last),
                holder=holder,
                is_beside=holder is not None and text[words[last - 1].end] == " ",
            )


def _holder(text: str, words: list[Piece], at: int) -> Span | None:
    """Where the name that follows the office stands."""
    if at >= len(words):
        return None
    gap = text[words[at - 1].end : words[at].start]
    if gap not in (" ", ", "):
        return None
    end = _name_end(text, words, at)
    is_apposed = end - at > 1 and text[words[end - 1].end : words[end - 1].end + 1] == ","
    if end == at or (gap == ", " and not is_apposed):
        return None
    while at < end - 1 and words[at].key in TITLES:
        at += 1
    return words[at].start, words[end - 1].end


def _is_of_body(text: str, words: list[Piece], at: int) -> bool:
    """Whether the place that the office is over only begins a body's name: "Head of the Lima Regional Council"."""
    end = _run_end(text, words, at, _LONGEST) if at < len(words) and joined(text, words, at) else at
    return any(word.key in ORGANISATION_HEADS for word in words[at:end])


def _suffix_end(text: str, words: list[Piece], at: int) -> int:
    """Index of the word after "-General", "-in-Chief"; `at` where none follows."""
    while at < len(words) and text[words[at - 1].end : words[at].start] == "-" and words[at].key in _SUFFIXES:
        at += 1
    return at


def _follows(text: str, words: list[Piece], at: int, keys: frozenset[str]) -> bool:
    """Whether the next word, joined to this one, is a capitalised one of `keys`."""
    after = at + 1
    return after < len(words) and words[after].is_capital and words[after].key in keys and joined(text, words, after)


def _first(text: str, words: list[Piece], at: int) -> int:
    """Where the capitalised run begins that ends with the office, without article, number and possessor."""
    first = at
    while first > 0 and at - first < _LONGEST and words[first - 1].is_capital and joined(text, words, first):
        before = words[first - 1]
        if before.key in ("the", "a", "an") or text[before.end] in "'’" or text[before.start].isdigit():
            break
        first -= 1
    return first


def _portfolio_end(text: str, words: list[Piece], at: int) -> int:
    """Index of the word after "of State", "for the Middle East", "to the United Nations"; `at` where none follows."""
    if at >= len(words) or words[at].key not in _JOINTS or not joined(text, words, at):
        return at
    first = at + 1
    end = _over(text, words, first)
    if end == first:
        return at
    while end < len(words) and words[end].key in ("and", *_JOINTS) and joined(text, words, end):
        further = _over(text, words, end + 1)
        if further == end + 1:
            break
        end = further
    return end


def _over(text: str, words: list[Piece], first: int) -> int:
    """Index of the word after the place or portfolio that begins at `first`; `first` where none does."""
    begin = first + (first < len(words) and words[first].key == "the")
    if begin >= len(words) or not words[begin].is_capital or (first > 0 and not joined(text, words, first)):
        return first
    match = _portfolios().longest(text, words, first) or _portfolios().longest(text, words, begin)
    longest = match.last if match else first
    last = _run_end(text, words, begin, _LONGEST)
    names = {text[words[begin].start : words[end - 1].end]: end for end in range(begin + 1, last + 1)}
    places = gazetteer.open_().known(names) if names else set()
    ends = [end for name, end in names.items() if name in places or countries.by_name(name)]
    actor = known.table().longest(text, words, begin)
    end = max([longest, *ends, actor.last if actor else first])
    return end + 1 if end > first and _follows(text, words, end - 1, _OF_PLACES) else end


def _run_end(text: str, words: list[Piece], first: int, longest: int) -> int:
    """Index of the word after the capitalised run, with particles between, that begins at `first`."""
    end = first
    while end < min(len(words), first + longest) and (end == first or joined(text, words, end)):
        if not words[end].is_capital and words[end].key not in PARTICLES:
            break
        end += 1
    while end > first and not words[end - 1].is_capital:
        end -= 1
    return end


def _name_end(text: str, words: list[Piece], first: int) -> int:
    """Index of the word after the holder's name that begins at `first`; `first` where no name does."""
    if text[words[first].start].isdigit():
        return first
    end = _run_end(text, words, first, _LONGEST_NAME)
    run = [word.key for word in words[first:end]]
    if not run or run[0] in NO_NAMES or run[-1] in ORGANISATION_HEADS | PLACE_HEADS | OFFICES:
        return first
    return end


@lru_cache(maxsize=1)
def _portfolios() -> Table:
    return Table((name, name) for name in PORTFOLIOS)

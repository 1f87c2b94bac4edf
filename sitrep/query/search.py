"""What a reader types into the search box, read into what an article must hold, and what it must not.

    words              all of them, in any form: "protest" finds "protesters"
    "a phrase"         words that stand together
    Khar*              words that begin so
    -drone             not this; "NOT drone" is the same
    Goma OR Bukavu     either
    place:Aleppo       a field, see `FIELDS`; place:"Khan Younis", -outlet:Wire

No input is an error: what is no field or no day is searched for as words. Own code, because the grammars of search
libraries (Lucene's and its like) refuse half of what people type: an open quotation mark, a lone bracket, a colon.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from sitrep.store.fulltext import Phrase

FIELDS = {
    **dict.fromkeys(("place", "person", "organisation", "outlet", "author", "title", "event", "claimant"), ""),
    "language": "",
    **{"organization": "organisation", "group": "organisation", "type": "event", "source": "outlet"},
    **{"from": "", "until": "", "after": "from", "before": "until"},
}
"""Fields, each with the one that it is another word for ("" for none). Days are 2016, 2016-04 or 2016-04-04."""

_TERM = re.compile(r'(?P<minus>-(?=\S))?(?:(?P<field>[A-Za-z]+):(?=\S))?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_WORD = re.compile(r"\w+")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Term:
    """One thing asked for: words of the text, or of a field."""

    phrase: Phrase
    field: str = ""
    """A key of `FIELDS` that is another word for none; "" for the text with its title."""
    day: date | None = None
    """For `from` the first, for `until` the last day of what was typed."""


@dataclass(frozen=True, slots=True)
class Search:
    """What articles must hold: one of each of `wanted`, and none of `unwanted`."""

    wanted: tuple[tuple[Term, ...], ...] = ()
    unwanted: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.wanted or self.unwanted)

    @property
    def in_text(self) -> tuple[tuple[Phrase, ...], ...]:
        """The phrases wanted of the text alone, which rank the articles: one of each tuple."""
        return tuple(tuple(term.phrase for term in terms) for terms in self.wanted if _is_of_text(terms))

    @property
    def of_fields(self) -> tuple[tuple[Term, ...], ...]:
        """The rest of what is wanted: a field, or a choice between a field and the text."""
        return tuple(terms for terms in self.wanted if not _is_of_text(terms))

    @property
    def words(self) -> tuple[str, ...]:
        """All words wanted of the text, to be marked where they are shown."""
        told = (word for phrases in self.in_text for phrase in phrases for word in phrase.words)
        return tuple(dict.fromkeys(told))


def parse(asked: str) -> Search:
    """Read what was typed; empty where nothing in it can be searched for."""
    wanted: list[tuple[Term, ...]] = []
    unwanted: list[Term] = []
    joins = negates = False
    for match in _TERM.finditer(asked):
        operator = match["word"] if not match["minus"] and not match["field"] else None
        if operator in ("AND", "OR", "NOT"):
            joins, negates = operator == "OR", operator == "NOT"
            continue
        if (term := _term(match)) is None:
            continue
        if match["minus"] or negates:
            unwanted.append(term)
        elif joins and wanted:
            wanted[-1] += (term,)
        else:
            wanted.append((term,))
        joins = negates = False
    return Search(tuple(wanted), tuple(unwanted))


def _is_of_text(terms: tuple[Term, ...]) -> bool:
    return all(term.field in ("", "title") for term in terms)


def _term(match: re.Match[str]) -> Term | None:
    typed = match["word"] if match["phrase"] is None else match["phrase"]
    name = (match["field"] or "").lower()
    field = FIELDS.get(name, name) or name
    day = _day(typed, field)
    if name not in FIELDS or (field in ("from", "until") and day is None):
        typed, field = f"{name} {typed}", ""
    words = tuple(_WORD.findall(typed))
    if not words:
        return None
    return Term(Phrase(words, is_prefix=typed.endswith("*"), in_title=field == "title"), field, day)


def _day(typed: str, field: str) -> date | None:
    """The first day of a year, month or day, the last for `until`."""
    if field not in ("from", "until") or not (match := _DAY.fullmatch(typed)):
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if field == "from" or day:
        return first
    last_month = month or 12
    return date(first.year, last_month, monthrange(first.year, last_month)[1])

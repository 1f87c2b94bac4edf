"""Capitalised offices that stand for their holder: "the Foreign Secretary said", "met the US Secretary of State".

The rule: an office is a mention of a person, and named, where its words tell which office it is (a portfolio, a
country, "Prime", "Deputy") and capitals and a definite article, a possessor, or the start of a sentence make it a
name. Lower case ("the prime minister"), a bare noun ("the Minister"), any holder ("a Foreign Minister") or former one,
and becoming one ("appointed Foreign Minister") are none; beside the holder's name it is that person's role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from sitrep.extract import _spans
from sitrep.extract._naming import offices
from sitrep.records import Extraction, NameMention, Span

_BECOMING = frozenset(("as", "become", "appoint", "name", "elect", "make", "serve", "be", "candidate", "post", "role"))
_ANY = frozenset(("a", "an", "any", "former", "ex", "every", "new", "next", "no", "then", "office", "another"))
_LEADS = re.compile(r"\b(?:Chief|Head)(?: (?:of|for|to)\b(?! (?:the )?Staff)|$)")
"""Offices that many bodies have, by which nobody is called alone."""
_NAMED_AFTER = frozenset(("attr", "oprd"))


def find(doc: Doc, found: Extraction, people: list[Span]) -> list[NameMention]:
    """The offices of `doc` that are mentions of their holders.

    None overlaps `people`, which are the spans of persons and their roles, or is the end of a known body's name, as in
    "Office of the High Commissioner".
    """
    text = found.article.text
    covered = {offset for start, end in people for offset in range(start, end)}
    bodies = [(name.start, name.end) for name in found.names if name.actor_class]
    return [
        NameMention(
            start=office.start,
            end=office.end,
            text=text[office.start : office.end],
            sentence=_spans.sentence_at(found, office.start),
            kind="person",
            role=text[office.start : office.end],
        )
        for office in offices.read(doc)
        if office.words > 1
        and not (office.is_beside or office.in_headline or _LEADS.search(text, office.start, office.end))
        and covered.isdisjoint(range(office.start, office.end))
        and not any(start < office.end <= end for start, end in bodies)
        and _is_holder(doc, office.start, office.end)
    ]


def apposed(doc: Doc, start: int) -> Span | None:
    """The office after whose comma, or after what it is over, the person named at `start` stands; None for none."""
    for office in offices.read(doc):
        if office.end + 2 == start or (office.has_portfolio and office.holder and office.holder[0] == start):
            return office.start, office.end
    return None


def _is_holder(doc: Doc, start: int, end: int) -> bool:
    """Whether the grammar lets the office be somebody rather than what somebody is or becomes."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or span.root.dep_ in _NAMED_AFTER:
        return False
    return all(token.lower_ not in _ANY and token.lemma_.lower() not in _BECOMING for token in _before(doc, span.start))


def _before(doc: Doc, at: int) -> Iterator[Token]:
    """The word before token `at`, and the one before an article."""
    if at > 0 and not doc[at].is_sent_start:
        yield doc[at - 1]
        if at > 1 and doc[at - 1].lower_ == "the" and not doc[at - 1].is_sent_start:
            yield doc[at - 2]

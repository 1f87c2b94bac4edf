"""A party by its description, in the words of the text: "two defectors", "officials at the port"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import seams
from sitrep.records import Link
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSES = frozenset({"relcl", "appos", "acl", "punct", "cc", "conj", "parataxis", "advcl"})
_LEADING = frozenset({"DT", "PRP$", "WP$", "RB", "IN", "CC", ",", "PDT", "``", "''", "_SP"})
_TRAILING = frozenset({"WDT", "WP", "IN", "TO", "CC", "DT", "RB", ",", "_SP"})
_WHEN = words("""
    earlier later meanwhile today yesterday monday tuesday wednesday thursday friday saturday sunday more other others
    another meantime
""")
"""Words before a description that do not belong to it: "Earlier the source said"."""
_OF = words("of for from in at with")
_WHERE = words("in at from")
_ASIDE = words("over after during since before following amid despite until while as")
"""Prepositions that tell when or how something is said, not whose or where the party is."""
_SITES = words("""
    area region city town village province district port border scene site camp capital hospital neighbourhood
    neighborhood territory country prison airport mine enclave clinic morgue governorate
""")
_BONDS = words("knowledge access ties links connections")
_MONTHS = words("""
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday
""")


def described(head: Token) -> Link | None:
    """A party by its description: "two defectors", "spokesman for the ministry"; without article and side clauses."""
    tokens = list(_phrase(head))
    while len(tokens) > 1 and (tokens[0].tag_ in _LEADING or tokens[0].lower_ in _WHEN) and not _keeps(tokens):
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].tag_ in _TRAILING:
        tokens = tokens[:-1]
    if not tokens:
        return None
    doc = head.doc
    words = _text.of(doc)[tokens[0].idx : tokens[-1].idx + len(tokens[-1])]
    return Link(text=" ".join(words.split()))


def _keeps(tokens: list[Token]) -> bool:
    """Whether the first word says which: "both sides", "internationally recognised government"."""
    if tokens[0].tag_ == "RB":
        return tokens[1].tag_ in ("VBN", "JJ")
    return tokens[0].lower_ in ("some", "no", "both")


def _phrase(head: Token) -> list[Token]:
    """The head, what stands before it, and its "of …", "for …" behind."""
    doc = head.doc
    first = last = head.i
    for child in head.lefts:
        if child.dep_ not in _CLAUSES:
            first = min(first, child.left_edge.i)
    if first > 1 and doc[first - 1].tag_ == "VBG" and doc[first - 2].text == "," and not list(doc[first - 1].children):
        first -= 1  # "In Jalisco, searching mothers said"
    for child in head.rights:
        if child.dep_ == "prep" and child.lower_ in _OF and child.i == last + 1 and _belongs(child):
            last = _short_end(child)
        elif child.dep_ == "conj" and child.left_edge.i - last <= 2 and child.tag_.startswith("N"):
            last = child.i
        elif child.dep_ == "amod" and child.lower_ in ("familiar", "close") and child.i == last + 1:
            last = child.right_edge.i
    return list(doc[seams.trimmed(first, head) : _with_place(last, head) + 1])


def _with_place(last: int, head: Token) -> int:
    """The last token of "in Aden" or "at the port" right behind the phrase that ends at `last`, else `last`."""
    doc = head.doc
    at = last + 1
    if at >= len(doc) - 1 or doc[at].lower_ not in _WHERE or head.tag_ != "NNS" or head.lower_ == "police":
        return last
    at += 1
    article = doc[at].lower_ == "the"
    at += article
    end = at
    while end < len(doc) and doc[end].tag_ in ("NNP", "NNPS", "HYPH") and doc[end].lower_ not in _MONTHS:
        end += 1
    if end > at:
        return end - 1
    while end < len(doc) and doc[end].tag_ == "JJ" and article:
        end += 1
    return end if article and end < len(doc) and doc[end].lower_ in _SITES else last


def _belongs(preposition: Token) -> bool:
    """Whether the phrase tells who somebody is: "with ties to the court", not "with talks over the weekend failing"."""
    following = preposition.nbor()
    if preposition.lower_ == "with":
        return following.tag_ in ("DT", "PRP$", "NNP", "NNPS") or following.lower_ in _BONDS
    if preposition.lower_ in ("in", "at") and (preposition.head.tag_ != "NNS" or preposition.head.lower_ == "police"):
        return False  # where one speaker stands or a body sits; "doctors in Aden" are told from others by it
    return not (preposition.lower_ in _WHERE and following.lower_ in _MONTHS)


def _short_end(preposition: Token) -> int:
    """The last token of a prepositional phrase, cut before a comma or a clause."""
    last = preposition.right_edge.i
    for token in preposition.doc[preposition.i : last + 1]:
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            return token.i - 1
        if token.lower_ in _ASIDE and token.i > preposition.i:
            return token.i - 1
        if token.dep_ in ("relcl", "acl") or token.text in ",;()":
            return token.i - 1 if token.text in ",;()" else token.left_edge.i - 1
    return last

"""Who is meant by the words of a noun phrase: a mention, a described party, or what a pronoun stands for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.records import Extraction, Link, NameMention
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

PLURALS = frozenset({"they", "them", "their", "theirs"})
SINGULARS = frozenset({"he", "she", "him", "her", "his", "hers"})
THINGS = frozenset({"it", "its"})
_CLAUSES = frozenset({"relcl", "appos", "acl", "punct", "cc", "conj", "parataxis", "advcl"})
_LEADING = frozenset({"DT", "PRP$", "WP$", "RB", "IN", "CC", ",", "PDT", "``", "''", "_SP"})
_WHEN = words("""
    earlier later meanwhile today yesterday monday tuesday wednesday thursday friday saturday sunday more other others
    another meantime
""")
"""Words before a description that do not belong to it: "Earlier the source said"."""
_OF = words("of for from in at with")


class Parties:
    """The names of one article, found by token."""

    def __init__(self, found: Extraction) -> None:
        self.names = sorted(found.names, key=lambda name: (name.start, -name.end))
        self._starts = [name.start for name in self.names]

    def at(self, token: Token) -> NameMention | None:
        """The longest mention that covers the token."""
        last = bisect_right(self._starts, token.idx)
        near = self.names[max(0, last - 4) : last]
        return max(
            (name for name in near if name.start <= token.idx < name.end),
            key=lambda name: (name.named, name.end - name.start),
            default=None,
        )

    def before(self, offset: int) -> list[NameMention]:
        """The mentions that begin before `offset`, the nearest first."""
        return self.names[: bisect_right(self._starts, offset - 1)][::-1]

    def link(self, head: Token) -> Link | None:
        """What the noun phrase with this head means; None for pronouns."""
        if head.tag_ in ("PRP", "WP", "WDT", "DT", "EX", "PRP$"):
            return None
        mention = self.mention(head)
        words = described(head)
        if mention is not None and _follows_preposition(head):
            return of_mention(mention)
        if mention is None or (not mention.named and words is not None and len(words.text) > len(mention.text) + 3):
            return words
        return of_mention(mention)

    def mention(self, head: Token) -> NameMention | None:
        """The mention at the head or, for "the group's leader, Jane Roe", at the name in apposition."""
        mention = self.at(head)
        if mention and mention.named:
            return mention
        for child in head.children:
            beside = (
                self.at(child) if child.dep_ == "appos" or (child.dep_ == "compound" and child.i < head.i) else None
            )
            if (
                beside
                and beside.named
                and (beside.kind == "person" or child.dep_ == "appos" or _is_agency(head, beside))
            ):
                return beside
            if child.dep_ == "acl" and child.lower_ in ("named", "called"):
                named = next((self.at(near) for near in child.children if near.dep_ == "oprd"), None)
                if named and named.named:
                    return named
        return self._right_behind(head) or mention

    def _right_behind(self, head: Token) -> NameMention | None:
        """ "the bloc ECOWAS", "the research institute Corvus Mapping"."""
        if head.tag_ != "NN" or head.i + 1 >= len(head.doc):
            return None
        behind = self.at(head.nbor())
        return behind if behind and behind.named and behind.start == head.nbor().idx else None

    def called(self, head: Token, aside: Token) -> Token | None:
        """The name that the aside behind the common noun `head` begins with: "the deacon, Father Odisho"."""
        own = self.at(head)
        if head.tag_ not in ("NN", "NNS", "CD") or (own is not None and own.named):
            return None
        for token in aside.doc[aside.i : aside.i + 3]:
            mention = self.at(token)
            if mention is not None and mention.named:
                return token
            if token.tag_ not in ("NNP", "NN") or not token.text[:1].isupper():
                return None
        return None


def of_mention(mention: NameMention) -> Link:
    """A link to a mention."""
    return Link(text=without_article(mention.text), start=mention.start, end=mention.end)


def without_article(words: str) -> str:
    """The words without "the", "a", "an" in front."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in ("the", "a", "an") else words


def described(head: Token) -> Link | None:
    """A party by its description: "two defectors", "spokesman for the ministry"; without article and side clauses."""
    tokens = list(_phrase(head))
    while len(tokens) > 1 and (tokens[0].tag_ in _LEADING or tokens[0].lower_ in _WHEN) and not _keeps(tokens):
        tokens = tokens[1:]
    if not tokens:
        return None
    doc = head.doc
    words = _text.of(doc)[tokens[0].idx : tokens[-1].idx + len(tokens[-1])]
    return Link(text=" ".join(words.split()))


def _is_agency(head: Token, name: NameMention) -> bool:
    """ "the Interfax news agency" is Interfax."""
    return head.lower_ in ("agency", "newspaper", "network", "broadcaster", "website") and name.actor_class == "outlet"


def _follows_preposition(head: Token) -> bool:
    """Whether the phrase begins behind a preposition that begins the sentence: "On Saturday Moscow said"."""
    first = head.left_edge
    return first.i == head.sent.start + 1 and first.nbor(-1).tag_ == "IN" and head.dep_ == "nsubj"


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
        if child.dep_ == "prep" and child.lower_ in _OF and child.i == last + 1:
            last = _short_end(child)
        elif child.dep_ == "conj" and child.left_edge.i - last <= 2 and child.tag_.startswith("N"):
            last = child.i
        elif child.dep_ == "amod" and child.lower_ in ("familiar", "close") and child.i == last + 1:
            last = child.right_edge.i
    return list(doc[first : last + 1])


def _short_end(preposition: Token) -> int:
    """The last token of a prepositional phrase, cut before a comma or a clause."""
    last = preposition.right_edge.i
    for token in preposition.doc[preposition.i : last + 1]:
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            return token.i - 1
        if token.dep_ in ("relcl", "acl") or token.text in ",;()":
            return token.i - 1 if token.text in ",;()" else token.left_edge.i - 1
    return last

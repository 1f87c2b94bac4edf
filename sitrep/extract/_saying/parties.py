"""Who is meant by the words of a noun phrase: a mention, a described party, or what a pronoun stands for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from sitrep.extract._saying import seams
from sitrep.extract._saying.descriptions import described
from sitrep.records import Extraction, Link, NameMention

if TYPE_CHECKING:
    from spacy.tokens import Token

PLURALS = frozenset({"they", "them", "their", "theirs"})
SINGULARS = frozenset({"he", "she", "him", "her", "his", "hers"})
_CALLS = frozenset({"save", "stop", "defend", "free", "feed", "protect", "help", "end", "fight"})
"""Words that names begin with in front of an article: "Save the Children"."""
THINGS = frozenset({"it", "its"})


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
        if head.tag_ in ("PRP", "WP", "WDT", "DT", "EX", "PRP$") and head.text != "WHO":
            return None
        mention = self.mention(head)
        words = described(head)
        if mention is not None and _runs_on(mention, head):
            return words
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


def _runs_on(mention: NameMention, head: Token) -> bool:
    """Whether another phrase stands in the mention before the one of `head`: "14 others | local activists"."""
    first = head.i
    while first > 0 and head.doc[first - 1].idx >= mention.start:
        first -= 1
    leads = mention.named and head.doc[first].lower_ in _CALLS
    return seams.trimmed(first, head) > first + leads


def _is_agency(head: Token, name: NameMention) -> bool:
    """ "the Interfax news agency" is Interfax."""
    return head.lower_ in ("agency", "newspaper", "network", "broadcaster", "website") and name.actor_class == "outlet"


def _follows_preposition(head: Token) -> bool:
    """Whether the phrase begins behind a preposition that begins the sentence: "On Saturday Moscow said"."""
    first = head.left_edge
    return first.i == head.sent.start + 1 and first.nbor(-1).tag_ == "IN" and head.dep_ == "nsubj"

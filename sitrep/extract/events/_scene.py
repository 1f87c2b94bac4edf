"""The article as the events read it: its tokens, what was found in it, who says what, and all that happens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from sitrep.extract import _saying as saying
from sitrep.extract import _spans
from sitrep.extract.events._happening import Happening
from sitrep.records import Extraction, Figure, Mention, PlaceMention
from sitrep.reference.weapons import Weapon

TOLL_WORDS = frozenset(("toll", "dead", "body", "die", "death", "wounded", "injured", "count"))


class Scene:
    """What one event's setting is looked for in."""

    def __init__(self, doc: Doc, found: Extraction, happenings: Sequence[Happening] = ()) -> None:
        self.doc = doc
        self.found = found
        self.said = saying.of(doc, found)
        self.happenings = happenings
        self.arms: dict[int, list[tuple[Token, Weapon]]] = {}
        """First token of a sentence -> the weapons that it names, once they are asked for."""
        self._starts = [token.idx for token in doc]

    def token_at(self, offset: int) -> Token:
        """The token that holds the character at `offset`, or the one before it."""
        return self.doc[max(0, bisect_right(self._starts, offset) - 1)]

    def head_within(self, start: int, end: int) -> Token:
        """The token on which the others between the offsets hang."""
        token = self.token_at(start)
        while token.head != token and start <= token.head.idx < end:
            token = token.head
        return token

    def head(self, mention: Mention) -> Token:
        """The token of the mention that its others hang on."""
        token = self.head_within(mention.start, mention.end)
        last = self.head_within(self.token_at(mention.end - 1).idx, mention.end)
        while last.head != last and mention.start <= last.head.idx < mention.end:
            last = last.head
        return last if last.i > token.i else token  # "early on Monday": what hangs on the verb is "on Monday"

    def tells_toll(self, figure: Figure) -> bool:
        """Whether the figure's sentence says that it is the dead or hurt of what was told before."""
        return any(token.lemma_.lower() in TOLL_WORDS for token in self.token_at(figure.start).sent)

    def place_at(self, token: Token) -> PlaceMention | None:
        """The place that `token` is a word of."""
        return _spans.overlapping(self.found.places, (token.idx, token.idx + len(token)))

    def beside(self, event: Happening) -> list[Happening]:
        """The other happenings of the event's sentence."""
        sentence = event.trigger.sent
        return [
            other
            for other in self.happenings
            if other is not event and sentence.start <= other.trigger.i < sentence.end
        ]

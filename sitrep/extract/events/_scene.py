"""The article as the events read it: its tokens, what was found in it, who says what, and all that happens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from sitrep.extract import _saying as saying
from sitrep.extract.events._happening import Happening
from sitrep.records import Extraction, Mention


class Scene:
    """What one event's setting is looked for in."""

    def __init__(self, doc: Doc, found: Extraction, happenings: Sequence[Happening]) -> None:
        self.doc = doc
        self.found = found
        self.said = saying.of(doc, found)
        self.happenings = happenings
        self._starts = [token.idx for token in doc]

    def token_at(self, offset: int) -> Token:
        """The token that holds the character at `offset`, or the one before it."""
        return self.doc[max(0, bisect_right(self._starts, offset) - 1)]

    def head(self, mention: Mention) -> Token:
        """The token of the mention that its others hang on."""
        token = self.token_at(mention.start)
        while token.head != token and mention.start <= token.head.idx < mention.end:
            token = token.head
        return token

    def beside(self, event: Happening) -> list[Happening]:
        """The other happenings of the event's sentence."""
        sentence = event.trigger.sent
        return [
            other
            for other in self.happenings
            if other is not event and sentence.start <= other.trigger.i < sentence.end
        ]

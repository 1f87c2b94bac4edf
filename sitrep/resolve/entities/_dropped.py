"""A person whose surname the scrape dropped: "Hassan   a teacher from Homs" and, in the next lines, "Rahmani said".

Bulk collections lose the words that held a hyphen and leave the spaces that stood around them. Where one person of the
article lost a surname so, and one other is first called by a single unexplained word soon after, they are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sitrep.records import Extraction, NameMention
from sitrep.resolve.entities import _people

_REACH = 600
"""Characters between the two, about two paragraphs: a surname alone follows its full name closely."""


def surnames(extraction: Extraction) -> Iterable[tuple[NameMention, NameMention]]:
    """The first name that lost its surname with the surname that was dropped, where there is one choice for each."""
    people = [mention for mention in extraction.names if mention.kind == "person" and mention.named]
    cut = [mention for mention in _first_of_each(people) if _lost_words(mention, extraction.article.raw_text)]
    if len(cut) != 1:
        return
    speakers = {quote.speaker.start for quote in extraction.quotes if quote.speaker}
    full = _people.full_names(_people.tokens(mention.text) for mention in people)
    bare = [
        mention
        for mention in _first_of_each(people)
        if cut[0].end < mention.start < cut[0].end + _REACH
        and _is_unexplained(mention, full)
        and mention.start in speakers
    ]
    if len(bare) == 1:
        yield cut[0], bare[0]


def _first_of_each(people: Iterable[NameMention]) -> list[NameMention]:
    return list({_people.tokens(mention.text): mention for mention in reversed(list(people))}.values())


def _lost_words(mention: NameMention, raw_text: str) -> bool:
    """Whether a word is missing after the name and before what the person is."""
    if not mention.role or " " in mention.text:
        return False
    return bool(re.search(rf"\b{re.escape(mention.text)} {{3,}}(?:an?|the)\b", raw_text))


def _is_unexplained(mention: NameMention, full: dict[tuple[str, ...], tuple[str, ...]]) -> bool:
    words = _people.tokens(mention.text)
    return len(words) == 1 and full[words] == words and not mention.role

"""Names that an article itself says mean the same: "X, also known as Y", "X (ABC)", "aka A, B, or C"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitrep.records import NameMention

_QUOTE = r"[\"“”'‘’]*"
_KNOWN_AS = re.compile(
    rf"{_QUOTE}[,;]?\s*[(\[–—-]?\s*(?:or\s+)?(?:"
    r"(?:(?:who|which|that)\s+(?:is|was|are)\s+)?"
    r"(?:(?:also|better|formerly|previously|commonly|widely|otherwise|once|locally|variously|usually|sometimes|often)\s+)*"
    r"(?:known|referred\s+to|called|abbreviated|named|styled)(?:\s+(?:as|by|to\s+\w+\s+as))?"
    r"(?:\s+(?:its|the)\s+(?:\w+\s+)?(?:acronyms?|initials|abbreviation|name)s?(?:\s+of)?)?(?:\s+(?:both|either))?"
    rf"|a\.?k\.?a\.?|alias|nom\s+de\s+guerre)[,:]?\s+(?:the\s+)?{_QUOTE}",
    re.IGNORECASE,
)
_LIST = re.compile(rf"{_QUOTE},?{_QUOTE}\s+(?:(?:or|and)\s+)?(?:as\s+)?(?:the\s+)?{_QUOTE}", re.IGNORECASE)
_BRACKET = re.compile(rf"{_QUOTE}\s*[(\[]\s*(?:the\s+|or\s+)?{_QUOTE}", re.IGNORECASE)
_CLOSES = re.compile(rf"{_QUOTE}\s*[)\],;]")
_SMALL_WORDS = {"of", "the", "and", "for", "in", "to", "on", "de", "la", "al"}


def stated(text: str, mentions: Sequence[NameMention]) -> Iterator[tuple[NameMention, NameMention]]:
    """Pairs of mentions (in order of the text) that the words between them make one."""
    subject: NameMention | None = None
    for one, other in pairwise(mentions):
        gap = text[one.end : other.start]
        if len(gap) > 80 or one.kind != other.kind or not (one.named and other.named):
            subject = None
        elif _KNOWN_AS.fullmatch(gap):
            subject = subject or one
            yield subject, other
        elif subject and _LIST.fullmatch(gap):
            yield subject, other
        else:
            subject = None
            if _is_abbreviation(text, one, other, gap):
                yield one, other


def _is_abbreviation(text: str, one: NameMention, other: NameMention, gap: str) -> bool:
    if one.kind != "organisation" or not _BRACKET.fullmatch(gap) or not _CLOSES.match(text, other.end):
        return False
    shorter, longer = sorted((other.text, one.text), key=len)
    letters = shorter.replace(".", "")
    # foreign initials do not match an English name ("Kurdistan Workers' Party (PKK)"): brackets and capitals suffice
    return letters.isalnum() and sum(map(str.isupper, letters)) >= 2 and " " in longer


def initials(name: str) -> set[str]:
    """What capitals could stand for `name`: with and without its small words; empty for a single word."""
    words = [word for word in re.split(r"[\s\-–]+", re.sub(r"['’]s\b|[().,]", "", name)) if word]
    if len(words) < 2:
        return set()
    large = [word for word in words if word.lower() not in _SMALL_WORDS]
    return {"".join(word[0].upper() for word in some) for some in (words, large) if len(some) > 1}

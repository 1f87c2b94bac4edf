"""Which armed group "the group" is, where the article names only one before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitrep.records import NameMention

ARMED = {"rebel group", "political militia", "identity militia"}
"""Classes of `reference.actors` that reports call "the group"."""
_THE_GROUP = re.compile(
    r"(?:(?:the|this)\s+)?(?:(?:armed|militant|terror|terrorist|extremist|jihadist|jihadi|rebel|insurgent|Islamist|"
    r"self-described|radical|paramilitary)\s+)?(?:group|organi[sz]ation|movement|militia|outfit|cartel|network)",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:the|this)\s+(?:\w+\s+)?$", re.IGNORECASE)


def meant(text: str, mentions: Sequence[NameMention]) -> Iterator[tuple[NameMention, NameMention]]:
    """Pairs of a mention like "the group" and the last mention of the one armed group named before it."""
    groups: dict[str | None, NameMention] = {}
    for mention in mentions:
        if mention.named and mention.actor_class in ARMED:
            groups[mention.entity] = mention
        elif not mention.named and len(groups) == 1 and _is_definite(text, mention):
            yield mention, next(iter(groups.values()))


def _is_definite(text: str, mention: NameMention) -> bool:
    if not _THE_GROUP.fullmatch(mention.text):
        return False
    has_article = mention.text.lower().startswith(("the ", "this "))
    return has_article or _DEFINITE.search(text[max(0, mention.start - 30) : mention.start]) is not None

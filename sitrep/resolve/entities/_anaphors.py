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
_NEVER_GROUPS = {"state force", "government", "external force", "international body", "outlet", "aid organisation"}
_REACH = 900
"""Characters, about three paragraphs."""
_LINKED = re.compile(
    r"(?:['’]s)?[\s-](?:linked|affiliated?|allied|aligned|backed|inspired|offshoot|splinter|branch|ally)\b"
)
_OTHER = re.compile(
    r"[,;]\s+(?:a\s+)?(?:part|member|one|allied?|linked|led|backed)\b|\s+(?:of|called|known|calling|named)\b"
)
_DEFINITE = re.compile(r"\b(?:the|this)\s+(?:\w+\s+)?$", re.IGNORECASE)


def meant(text: str, mentions: Sequence[NameMention]) -> Iterator[tuple[NameMention, NameMention]]:
    """Pairs of a mention like "the group" and the last mention of the one armed group named before it.

    None where another body that may be called so was named after it, or a body is only told by its link to the group.
    """
    groups: dict[str | None, NameMention] = {}
    last: NameMention | None = None
    for mention in mentions:
        if mention.kind == "organisation" and mention.named:
            is_armed = mention.actor_class in ARMED
            if is_armed:
                groups[mention.entity] = mention
            is_link = is_armed and _LINKED.match(text, mention.end)
            if is_link or (not is_armed and mention.actor_class not in _NEVER_GROUPS):
                last = None
            elif is_armed:
                last = mention
        elif not mention.named and last and len(groups) == 1 and _is_it(text, last, mention):
            yield mention, last


def _is_it(text: str, last: NameMention, mention: NameMention) -> bool:
    return _is_near(last, mention) and _is_definite(text, mention) and not _OTHER.match(text, mention.end)


def _is_near(last: NameMention, mention: NameMention) -> bool:
    return mention.start - last.end < _REACH


def _is_definite(text: str, mention: NameMention) -> bool:
    if not _THE_GROUP.fullmatch(mention.text):
        return False
    has_article = mention.text.lower().startswith(("the ", "this "))
    return has_article or _DEFINITE.search(text[max(0, mention.start - 30) : mention.start]) is not None

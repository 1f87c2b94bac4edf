"""Those who are called by what they are: whom "the men" of an article are, and that no other article means them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitrep.records import NameMention
from sitrep.reference import countries
from sitrep.reference.wordlists import words

_COUNTS = words("two three four five six seven eight nine ten some several many other another dozens hundreds few")
_NEW = re.compile(r"\b(?:an?|another|some|several|many|other|one of (?:the|his|her|their))\s+$", re.IGNORECASE)

_PLURAL = re.compile(r"(?:[^s]s|men|people|children)$")
_TOLD = words("the these those both all his her their its")
_DEFINITE = re.compile(rf"\b(?:{'|'.join(sorted(_TOLD))})\s+$", re.IGNORECASE)


def told(text: str, mentions: Sequence[NameMention], names: Sequence[str]) -> Iterator[tuple[NameMention, str]]:
    """Each described mention with a key of whom it means in the article; `names` are their words without article.

    "Two men", "a man" and bare "men" bring in somebody new; "the men" are those who were last called so.
    """
    times: dict[str, int] = {}
    for mention, name in zip(mentions, names, strict=True):
        key = name.lower()
        if key not in times or _is_new(text, mention):
            times[key] = times.get(key, 0) + 1
        yield mention, key if times[key] == 1 else f"{key} {times[key]}"


def is_shared(mention: NameMention) -> bool:
    """Whether the words mean one party in every article: "Iraqi forces", not "forces" or "Iraqi officials"."""
    owners = mention.text.replace("-", " ").split()
    return mention.kind == "organisation" and any(countries.demonym(word) for word in owners)


def _is_new(text: str, mention: NameMention) -> bool:
    first, before = mention.text.split()[0].lower(), text[max(0, mention.start - 16) : mention.start]
    if first in _COUNTS or first.isdigit() or _NEW.search(before):
        return True
    is_crowd = mention.kind == "person" and _PLURAL.search(mention.text.lower())
    return bool(is_crowd) and first not in _TOLD and not _DEFINITE.search(before)

"""Who holds an office that an article calls by common nouns: "the foreign minister", where it has named exactly one.

Offices in capitals are read by `_standing`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sitrep.records import NameMention
from sitrep.reference.wordlists import words
from sitrep.resolve.entities import _standing, _states

_HEADS = words("""
    adviser advisor ambassador chancellor chief commander commissioner coordinator envoy governor king minister mayor
    pope premier president queen rapporteur representative secretary spokesman spokeswoman undersecretary director
    emir sultan chairman chairwoman
""")
_ALONE = words("president premier chancellor king queen pope governor mayor emir sultan")
"""Offices that an article may call by the one word once it has named the holder."""
_SMALL = words("the of for to and on in a an his her their its s new current then us'")
_SPELLINGS = {"defense": "defence", "advisor": "adviser", "premier": "premier", "labor": "labour"}
_NOT_NOW = re.compile(
    r"\b(?:former|ex|late|then|deputy|vice|acting|outgoing|candidate|would-be|ousted)\b", re.IGNORECASE
)
_TOKEN = re.compile(r"U\.S\.|U\.K\.|U\.N\.|[\w.]+")


@dataclass(frozen=True, slots=True)
class Office:
    """An office by its words, and the countries said with it."""

    words: frozenset[str]
    codes: frozenset[str]

    def fits(self, other: Office) -> bool:
        """Whether the two are one office: the same words, and no other country."""
        same = self.words == other.words
        return same and (self.codes <= other.codes or other.codes <= self.codes)


def pairs(text: str, mentions: Sequence[NameMention]) -> Iterator[tuple[NameMention, list[NameMention]]]:
    """Each described office with the mentions by name, before it, of those to whom the article gives it."""
    offices = [(mention, office) for mention in mentions if (office := _meant(text, mention))]
    if not offices:
        return
    held = [(mention, office) for mention in mentions if is_by_name(mention) and (office := _held(mention))]
    for mention, office in offices:
        holders = [person for person, own in held if person.start < mention.start and office.fits(own)]
        if holders:
            yield mention, holders


def is_by_name(mention: NameMention) -> bool:
    """Whether a mention is a person by name rather than by office."""
    return mention.kind == "person" and mention.named and not _standing.is_office(mention)


def _meant(text: str, mention: NameMention) -> Office | None:
    if mention.named or mention.kind != "person" or mention.text.split()[-1].lower() not in _HEADS:
        return None
    office = read(mention.text)
    is_definite = re.search(r"\b(?:the|his|its)\s+$", text[max(0, mention.start - 8) : mention.start], re.IGNORECASE)
    is_enough = office is not None and (len(office.words) > 1 or bool(office.words & _ALONE))
    return office if is_definite and is_enough else None


def _held(mention: NameMention) -> Office | None:
    return read(re.split(r"[,;(]| and ", mention.role)[0]) if mention.role else None


def read(words_of_role: str) -> Office | None:
    """The office that the words name; None where they name none, or one that is not held now."""
    if _NOT_NOW.search(words_of_role):
        return None
    parts: set[str] = set()
    codes: set[str] = set()
    tokens = [token.strip(".") if "." not in token[:-1] else token for token in _TOKEN.findall(words_of_role)]
    for token in tokens:
        code = _states.owner(token) if token[:1].isupper() else None
        if code:
            codes.add(code)
        elif token.lower() not in _SMALL:
            parts.add(_SPELLINGS.get(token.lower(), token.lower()))
    return Office(frozenset(parts), frozenset(codes)) if parts & _HEADS else None

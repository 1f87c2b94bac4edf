"""Who "the spokesman", "the group" are: somebody named before whose role or kind the words repeat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import documents, verbs
from sitrep.extract._saying.parties import Parties, of_mention
from sitrep.records import Link, NameMention
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

GROUPS = words("group organisation organization agency watchdog body charity monitor company firm institute outlet")
"""Nouns that stand for any body named before."""
_PAPERS = words("statement report communique communiqué bulletin release document study letter message")
"""Nouns of what a party has written."""
_NEAR = 2
"""Sentences that "the statement" reaches back."""
_REACH = 600
"""Characters that "the spokesman" reaches back."""


def antecedent(head: Token, last: Link | None, parties: Parties) -> Link | None:
    """The named party that "the spokesman", "the group" means; None where there is none or more than one."""
    if [child.lower_ for child in head.children if child.i < head.i] != ["the"] or any(
        child.dep_ in ("prep", "appos", "relcl", "acl") and child.i > head.i for child in head.children
    ):
        return None
    noun = head.lower_
    if noun in _PAPERS:
        return _author(head, last, parties)
    if noun in GROUPS:
        return _body(last, parties) if last is not None and head.idx - (last.start or 0) < _REACH else None
    return _by_role(noun, head.idx, _text.of(head.doc), parties)


def _author(head: Token, last: Link | None, parties: Parties) -> Link | None:
    """Who wrote "the statement" of the sentences before: its maker, who issued it, or who spoke in it."""
    first = head.sent
    for _ in range(_NEAR):
        if first.start == 0:
            return None
        first = head.doc[first.start - 1].sent
        for token in (one for one in first if one.lower_ == head.lower_):
            if (maker := documents.maker(token, parties)) is not None:
                return parties.link(maker)
            if token.dep_ == "dobj" and token.head.lemma_ in verbs.MAKING | verbs.SAY:
                issuer = next((one for one in token.head.children if one.dep_ == "nsubj"), None)
                return parties.link(issuer) if issuer is not None else None
            spoke = last is not None and last.start is not None and last.start >= first.start_char
            return last if spoke and token.dep_ == "pobj" else None
    return None


def _body(last: Link | None, parties: Parties) -> Link | None:
    """The last who spoke, if it is a named body."""
    name = _name(last, parties)
    return of_mention(name) if name is not None and name.named and name.kind == "organisation" else None


def _by_role(noun: str, offset: int, text: str, parties: Parties) -> Link | None:
    """The only person named near before whose role is `noun`."""
    fitting = {
        name.text: name
        for name in parties.before(offset)
        if offset - name.start < _REACH and name.kind == "person" and name.named and _is_called(noun, name, text)
    }
    return of_mention(next(iter(fitting.values()))) if len(fitting) == 1 else None


def _is_called(noun: str, name: NameMention, text: str) -> bool:
    """Whether role or apposition says that the bearer is one: "the emir, Bello Sule", "Bello Sule, emir of Anka"."""
    if name.role and noun in name.role.lower().split()[:5]:
        return True
    before = text[max(0, name.start - 40) : name.start].lower().rstrip(" ,")
    behind = text[name.end : name.end + 60].lower()
    return (
        before.endswith(" " + noun)
        or re.match(rf", (?:an? |the )?(?:[\w-]+ ){{0,3}}{re.escape(noun)}\b", behind) is not None
    )


def _name(link: Link | None, parties: Parties) -> NameMention | None:
    if link is None:
        return None
    return next((name for name in parties.names if (name.start, name.end) == (link.start, link.end)), None)

"""Who "the spokesman", "the group" are: somebody named before whose role or kind the words repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying.parties import Parties, of_mention
from sitrep.records import Link, NameMention
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

GROUPS = words("group organisation organization agency watchdog body charity monitor company firm institute outlet")
"""Nouns that stand for any body named before."""
_REACH = 600
"""Characters that "the spokesman" reaches back."""


def antecedent(head: Token, last: Link | None, parties: Parties) -> Link | None:
    """The named party that "the spokesman", "the group" means; None where there is none or more than one."""
    if [child.lower_ for child in head.children if child.i < head.i] != ["the"] or any(
        child.dep_ in ("prep", "appos", "relcl", "acl") and child.i > head.i for child in head.children
    ):
        return None
    noun = head.lower_
    if noun in GROUPS:
        return _body(last, parties) if last is not None and head.idx - (last.start or 0) < _REACH else None
    return _by_role(noun, head.idx, parties)


def _body(last: Link | None, parties: Parties) -> Link | None:
    """The last who spoke, if it is a named body."""
    name = _name(last, parties)
    return of_mention(name) if name is not None and name.named and name.kind == "organisation" else None


def _by_role(noun: str, offset: int, parties: Parties) -> Link | None:
    """The only person named near before whose role is `noun`."""
    fitting = {
        name.text: name
        for name in parties.before(offset)
        if offset - name.start < _REACH and name.role and noun in name.role.lower().split() and name.named
    }
    return of_mention(next(iter(fitting.values()))) if len(fitting) == 1 else None


def _name(link: Link | None, parties: Parties) -> NameMention | None:
    if link is None:
        return None
    return next((name for name in parties.names if (name.start, name.end) == (link.start, link.end)), None)

"""Who "he said", "they said", "it said" means: only where one choice is left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract._saying import parties as naming
from sitrep.extract._saying import verbs
from sitrep.extract._saying.parties import Parties
from sitrep.records import Link, NameMention
from sitrep.reference.person_nouns import singular

if TYPE_CHECKING:
    from spacy.tokens import Token

_BEHIND = re.compile(r" (?:of|for|from|in|at|on|with|who|that) ")
_ASIDE = 60
"""Characters between what somebody is and their name."""
REACH = 700
"""Characters that a pronoun reaches back: about two paragraphs of news."""


def antecedent(pronoun: Token, last_speaker: Link | None, last_end: int, parties: Parties) -> Link | None:
    """The speaker that a pronoun subject stands for. `last_speaker` spoke before, at `last_end`."""
    near = [name for name in parties.before(pronoun.idx) if pronoun.idx - name.start <= REACH]
    speaker = last_speaker if last_speaker and pronoun.idx - last_end <= REACH else None
    kind = _kind(speaker, parties)
    word = pronoun.lower_
    if word in naming.SINGULARS:
        if (newer := _leading(near, last_end)) is not None:
            return newer
        one = kind == "person" or (kind == "described" and speaker is not None and not _is_plural(speaker))
        return speaker if one else _only_person(near)
    if word in naming.PLURALS:
        return speaker if kind in ("organisation", "described") else None
    if word in naming.THINGS:
        return speaker if kind == "organisation" else _only(near, "organisation")
    return None


def _kind(speaker: Link | None, parties: Parties) -> str | None:
    if speaker is None:
        return None
    name = next((name for name in parties.names if name.start == speaker.start and name.end == speaker.end), None)
    if name is None:
        return "organisation" if _head(speaker) in verbs.BODIES else "described"
    return name.kind if name.named or name.kind == "organisation" else "described"


def _head(speaker: Link) -> str:
    """The noun of a description: "spokesman" of "spokesman for the union"."""
    return _BEHIND.split(speaker.text)[0].split()[-1]


def _is_plural(speaker: Link) -> bool:
    last = _head(speaker)
    return singular(last) != last.lower() or last.lower() in ("people", "police")


def _leading(near: list[NameMention], since: int) -> Link | None:
    """The person whose name begins a sentence behind the last who spoke: the text has turned to them."""
    for name in near:
        if name.start > since and name.kind == "person" and name.named and _opens(name, near):
            return naming.of_mention(name)
    return None


def _opens(name: NameMention, near: list[NameMention]) -> bool:
    """Whether the name begins its sentence, alone or behind what its bearer is: "A doctor at the camp, Ana Ruiz, …"."""
    if name.start == name.sentence[0]:
        return True
    ahead = [other for other in near if other.sentence == name.sentence and other.start < name.start]
    described = len(ahead) == 1 and ahead[0].kind == "person" and not ahead[0].named
    return described and ahead[0].start - name.sentence[0] < 8 and name.start - ahead[0].start < _ASIDE


def _only_person(near: list[NameMention]) -> Link | None:
    return _only(near, "person")


def _only(near: list[NameMention], kind: str) -> Link | None:
    """The nearest of this kind, unless its sentence names several."""
    fitting = [name for name in near if name.kind == kind and name.named and name.actor_class != "outlet"]
    if not fitting:
        return None
    beside = {name.text for name in fitting if name.sentence == fitting[0].sentence}
    return naming.of_mention(fitting[0]) if len(beside) == 1 else None

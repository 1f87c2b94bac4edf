"""Whom a pronoun in a figure's clause stands for: "it lost 20 tanks", "their wages", "They killed 16"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract._saying import Saying
from sitrep.extract._saying.parties import PLURALS, SINGULARS, Parties, of_mention
from sitrep.records import Extraction, Link, NameMention
from sitrep.reference import countries
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

PRONOUNS = words("they it them its their theirs he she his her")
MEMBERS = words(
    "fighter member unit militant recruit commander brigade rank soldier officer salary wage force battalion"
)
"""Words for what an organisation consists of or pays: without a name they are those of the one that is spoken of."""
_OFFICE = re.compile(
    r"(?i)\b(?:ministry|council|office|agency|department|administration|programme|program|mission|union)$"
)
"""Bodies that are "it", not "they"."""
_REACH = 5
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "poss"})


class Meant:
    """The organisations and people that the pronouns of one article stand for."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.found, self.said = found, said
        self.parties: Parties = said.parties

    def of(self, pronoun: Token) -> Link | None:
        """Who speaks, who spoke before, who did the last deed, or whom the text is about."""
        if pronoun.lower_ in SINGULARS:
            return self.reported_self(pronoun)
        return (
            self.reported_self(pronoun)
            or self.told_of(pronoun)
            or self._doers_before(pronoun)
            or (None if self._is_of_thing(pronoun) else self.topic(pronoun))
        )

    def _is_of_thing(self, pronoun: Token) -> bool:
        """ "The town's last hospital, with its 12 beds": the clause has a thing before it that "its" belongs to."""
        if pronoun.lower_ != "its":
            return False
        before = (token for token in pronoun.sent if token.i < pronoun.i and token.dep_ in ("nsubj", "nsubjpass"))
        return any(token.tag_ == "NN" and self.parties.at(token) is None for token in before)

    def _doers_before(self, pronoun: Token) -> Link | None:
        """ "Gunmen attacked a market. They killed 16": outside quotation marks those who did the deed told before."""
        if pronoun.lower_ not in PLURALS or self.said.quoted(pronoun) is not None:
            return None
        sentence = pronoun.sent
        before = sentence.start - 1
        if before < 0 or pronoun.i - sentence.start > 3:
            return None
        for token in pronoun.doc[before].sent:
            if token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and _is_group(token) and not self.said.speaks(token):
                counted = any(child.dep_ == "nummod" for child in token.children)
                return None if counted else self.parties.link(token)
        return None

    def told_of(self, pronoun: Token) -> Link | None:
        """ "The army said … It lost": outside quotation marks "it" is the body that spoke in the sentence before."""
        spoken_of = self.said.quoted(pronoun) is not None or self.said.governing(pronoun) is not None
        if pronoun.lower_ not in ("it", "its") or spoken_of:
            return None
        at = next((i for i, span in enumerate(self.found.sentences) if span[0] <= pronoun.idx < span[1]), 0)
        start, end = self.found.sentences[at - 1] if at else (0, 0)
        spoken = (cue for cue in self.said.cues if start <= cue.start < end and cue.speaker is not None)
        for cue in spoken:
            name = self.parties.at(cue.subject) if cue.subject is not None else None
            if name is not None and name.kind == "organisation" and name.actor_class not in ("outlet", "monitor"):
                return cue.speaker
        return None

    def reported_self(self, pronoun: Token) -> Link | None:
        """ "The air force said it shot down two drones": outside quotation marks "it" is the body that speaks."""
        if self.said.quoted(pronoun) is not None:
            return None
        cue = self.said.governing(pronoun)
        name = self.parties.at(cue.subject) if cue is not None and cue.subject is not None else None
        speaks = cue is not None and name is None and (_is_thing(cue.subject) or _is_country(cue.subject))
        if cue is not None and speaks and pronoun.lower_ in ("it", "its"):
            return cue.speaker
        if cue is None or name is None or name.actor_class in ("outlet", "monitor"):
            return None
        if name.kind == "person":
            return cue.speaker if pronoun.lower_ in (PLURALS if _is_group(cue.subject) else SINGULARS) else None
        return cue.speaker if pronoun.lower_ not in SINGULARS else None

    def topic(self, token: Token) -> Link | None:
        """The organisation that the text before `token` is about: its last subject, never the speaker or an outlet."""
        spoken = self.said.quoted(token)
        speaker = spoken.cue.speaker if spoken and spoken.cue else None
        sentences = [span for span in self.found.sentences if span[0] < token.idx]
        for sentence in reversed(sentences[-_REACH - 1 :]):
            names = [
                name
                for name in self.found.names
                if sentence[0] <= name.start < min(sentence[1], token.idx)
                and self._can_act(name, speaker)
                and not (token.lower_ in PLURALS and _OFFICE.search(name.text))
            ]
            named = [name for name in names if name.named] or names
            if named:
                return of_mention(next((name for name in named if self._is_subject(name)), named[0]))
        return None

    def _can_act(self, name: NameMention, speaker: Link | None) -> bool:
        if name.kind != "organisation" or name.actor_class in ("outlet", "monitor"):
            return False
        if not name.named and name.text.split()[-1].lower().rstrip("s") in MEMBERS:
            return False
        if speaker is not None and (name.start, name.end) == (speaker.start, speaker.end):
            return False
        if name.named and name.text in self.found.article.outlet:
            return False
        return not any(cue.speaker is not None and cue.speaker.start == name.start for cue in self.said.cues)

    def _is_subject(self, name: NameMention) -> bool:
        token = self.said.tokens.get(name.start)
        while (
            token is not None and token.head.i != token.i and token.head.idx < name.end and token.head.idx > token.idx
        ):
            token = token.head
        return token is not None and token.dep_ in _SUBJECTS


def _is_thing(noun: Token | None) -> bool:
    """Whether a noun means a body rather than somebody: "headquarters"."""
    return noun is not None and noun.tag_ in ("NN", "NNS") and not is_person(noun.text)


def _is_country(noun: Token | None) -> bool:
    """ "Chad said it lost 30 men": a country that speaks."""
    return noun is not None and countries.by_name(noun.text) is not None


def _is_group(noun: Token | None) -> bool:
    """Whether a noun means several people: "gunmen", "rebels"."""
    return (
        noun is not None
        and is_person(noun.text)
        and (noun.tag_ in ("NNS", "NNPS") or (noun.tag_ == "NNP" and noun.text.endswith("s")))
    )

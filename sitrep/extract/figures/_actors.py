"""Whose figure it is: who did, holds, pays or lost it; None where it is not said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract._saying import Saying
from sitrep.extract._saying.parties import PLURALS, Parties, of_mention
from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.records import Extraction, Link, NameMention
from sitrep.reference import countries
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_PRONOUNS = words("they it them its their theirs")
_MEMBERS = words(
    "fighter member unit militant recruit commander brigade rank soldier officer salary wage force battalion"
)
"""Words for what an organisation consists of or pays: without a name they are those of the one that is spoken of."""
_STATES = words("be have cost become remain need")
"""Verbs whose "it" may be a town or a thing."""
_OFFICE = re.compile(
    r"(?i)\b(?:ministry|council|office|agency|department|administration|programme|program|mission|union)$"
)
"""Bodies that are "it", not "they"."""
_ARMED = words("front army group militia faction gang cartel junta coalition alliance regime rebellion insurgency")
"""Common nouns for those who act, where the names do not have them."""
_HARM = frozenset({"fatalities", "injuries", "casualties", "missing"})
_REACH = 5
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "poss"})


class Cast:
    """The organisations of one article as its figures need them."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.found, self.said = found, said
        self.parties: Parties = said.parties
        self._tokens = said.tokens

    def actor(self, phrase: Phrase, measure: str, holder: Token | None = None) -> Link | None:
        """The doer; else the side whose loss or holding it is."""
        verb, role = _phrase.governor(phrase.top)
        doer = self._doer(verb, role)
        if doer is not None:
            return doer
        for noun in (phrase.noun, holder):
            if noun is not None and not self.said.speaks(noun) and (own := self._owner(noun, measure)):
                return own
        return None

    def of_members(self, noun: Token) -> Link | None:
        """The organisation that "some units", "their wages" belong to."""
        return self._owner(noun, "salary")

    def _doer(self, verb: Token | None, role: str) -> Link | None:
        """The subject of an active verb, "by X" of a passive one."""
        below_verb = False
        for _ in range(3):
            if verb is None or verb.tag_[0] != "V" or (not below_verb and self._is_cue(verb)):
                return None
            if role == "object" or role == "prep":
                for child in verb.children:
                    if child.dep_ == "agent":
                        return next((self._party(near) for near in child.children if near.dep_ == "pobj"), None)
                    if child.dep_ == "nsubj" and verb.lemma_ not in ("be", "include"):
                        return self._party(child)
            if any(child.dep_ in ("nsubjpass",) for child in verb.children):
                return None
            if verb.dep_ not in ("conj", "advcl", "xcomp") or (verb.dep_ == "advcl" and verb.tag_ != "VBG"):
                return None
            below_verb, verb = verb.dep_ == "xcomp", verb.head
        return None

    def _is_cue(self, verb: Token) -> bool:
        return any(cue.token.i == verb.i for cue in self.said.cues)

    def _party(self, noun: Token) -> Link | None:
        """The organisation or person that a subject is, or whose deed it is ("a coalition strike")."""
        if noun.lower_ in _PRONOUNS:
            if noun.lower_ == "it" and noun.head.lemma_ in _STATES:
                return None
            return self._reported_self(noun) or self._told_of(noun) or self.topic(noun)
        if noun.lower_ in ("who", "which", "that") and noun.head.dep_ == "relcl":
            return self._party(noun.head.head)
        mention = self.parties.at(noun)
        if (mention is None or not mention.named) and (whose := self._whose(noun)) is not None:
            return whose
        if mention is not None and not _has_number(mention):
            return of_mention(mention)
        if (place := self._country(noun)) is not None:
            return place
        if noun.tag_ == "NN" and noun.lemma_.lower() in _ARMED:
            return self.parties.link(noun)
        for child in noun.children:
            if child.dep_ in ("poss", "compound", "amod", "nmod") and (beside := self.parties.at(child)):
                return of_mention(beside)
            if child.dep_ == "prep" and child.lower_ == "by":
                return next((self._party(near) for near in child.children if near.dep_ == "pobj"), None)
        return None

    def _told_of(self, pronoun: Token) -> Link | None:
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

    def _whose(self, noun: Token) -> Link | None:
        """ "its fighters overran": whoever "its" stands for."""
        if noun.lemma_.lower() not in _MEMBERS:
            return None
        owner = next((child for child in noun.children if child.dep_ == "poss"), None)
        if owner is None or owner.lower_ not in _PRONOUNS:
            return None
        return (
            self._reported_self(owner)
            or self._told_of(owner)
            or (self.topic(owner) if self.said.quoted(owner) else None)
        )

    def _reported_self(self, pronoun: Token) -> Link | None:
        """ "The air force said it shot down two drones": outside quotation marks "it" is the body that speaks."""
        if self.said.quoted(pronoun) is not None:
            return None
        cue = self.said.governing(pronoun)
        name = self.parties.at(cue.subject) if cue is not None and cue.subject is not None else None
        if cue is not None and name is None and _is_thing(cue.subject) and pronoun.lower_ in ("it", "its"):
            return cue.speaker
        if cue is None or name is None or name.kind != "organisation" or name.actor_class in ("outlet", "monitor"):
            return None
        return cue.speaker

    def _country(self, noun: Token) -> Link | None:
        """A country that does something: "Russia lost 400 men"."""
        if (
            countries.by_name(noun.text) is None
            and countries.by_name(noun.doc[noun.left_edge.i : noun.i + 1].text) is None
        ):
            return None
        place = next((place for place in self.found.places if place.start <= noun.idx < place.end), None)
        return Link(text=place.text, start=place.start, end=place.end) if place else None

    def _owner(self, noun: Token, measure: str) -> Link | None:
        """ "ISIS fighters", "the group's wages", "their wages"; plain "fighters" are those of the group spoken of."""
        covering = self.parties.at(noun)
        if measure == "salary" and covering is not None and not covering.named and _are_members(noun):
            covering = None
        inner = (below for below in noun.children if below.dep_ not in ("appos", "relcl", "acl", "conj"))
        for child in (*noun.children, *(near for below in inner for near in below.children)):
            if child.dep_ in ("poss", "compound", "amod", "nmod") or (
                child.dep_ == "pobj" and child.head.lower_ in ("of", "from")
            ):
                if child.lower_ in _PRONOUNS:
                    return self.topic(child)
                beside = self.parties.at(child)
                if beside is not None and beside.kind == "organisation" and (beside.named or beside is not covering):
                    return of_mention(beside)
        is_side = covering is not None and covering.kind == "organisation" and not _has_number(covering)
        if covering is not None and is_side and (covering.named or measure not in _HARM):
            return of_mention(covering)
        if measure == "salary" and _are_members(noun):
            return self.topic(noun)
        return None

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
        if not name.named and name.text.split()[-1].lower().rstrip("s") in _MEMBERS:
            return False
        if speaker is not None and (name.start, name.end) == (speaker.start, speaker.end):
            return False
        if name.named and name.text in self.found.article.outlet:
            return False
        return not any(cue.speaker is not None and cue.speaker.start == name.start for cue in self.said.cues)

    def _is_subject(self, name: NameMention) -> bool:
        token = self._tokens.get(name.start)
        while (
            token is not None and token.head.i != token.i and token.head.idx < name.end and token.head.idx > token.idx
        ):
            token = token.head
        return token is not None and token.dep_ in _SUBJECTS


def _is_thing(noun: Token | None) -> bool:
    """Whether a noun means a body rather than somebody: "headquarters"."""
    return noun is not None and noun.tag_ in ("NN", "NNS") and not is_person(noun.text)


def _are_members(noun: Token) -> bool:
    inner = (noun, *(child for child in noun.children if child.dep_ == "poss"))
    return any(token.lemma_.lower() in _MEMBERS for token in inner)


def _has_number(mention: NameMention) -> bool:
    """ "12 soldiers" is what the figure counts, not who acts."""
    return not mention.named and (mention.text[:1].isdigit() or mention.text.split()[0].lower() in _NUMBERS)


_NUMBERS = words("""
    several hundred thousand one two three four five six seven eight nine ten eleven twelve dozens scores hundreds
    thousands
""")

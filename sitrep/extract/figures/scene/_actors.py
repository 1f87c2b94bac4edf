"""Whose figure it is: who did, holds, pays or lost it; None where it is not said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitrep.extract._saying import Saying
from sitrep.extract._saying import verbs as speech
from sitrep.extract._saying.parties import Parties, of_mention
from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.scene import _causes
from sitrep.extract.figures.scene._meant import MEMBERS, PRONOUNS, Meant
from sitrep.records import Extraction, Link, NameMention
from sitrep.reference import countries, measures
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_STATES = words("be have cost become remain need")
"""Verbs whose "it" may be a town or a thing."""
_ARMED = words(
    "front army group militia faction gang cartel syndicate junta coalition alliance regime rebellion insurgency enemy"
)
"""Common nouns for those who act, where the names do not have them."""
_FIRMS = words("company firm airline bank club retailer carmaker manufacturer maker donor partner charity")
_FINDING = words("""
    find recover retrieve pull dig bury count treat receive document record register identify list remember
    recall see witness confirm collect search discover unearth mourn carry
""")
"""Verbs of those who only find, tend or tell the dead and wounded."""
_TELLING = words("estimate put revise peg value assess report update hear remember recall witness")
_READING = words("see obtain review quote cite publish verify analyse analyze hear view examine report read")
"""Verbs of those who only hold a paper: "a contract seen by The Post"."""
_ADDING = words("raise bring push lift")
"""Verbs of a toll that grows: "bringing to 61 the number of dead"."""
_HOUSES = words("hospital clinic school university embassy")
"""Bodies that are buildings first."""
_TAKING = words("claim take cost cause inflict")
"""Verbs that do what their object's noun says: "claimed the lives of"."""
_LETTING = words("let make force help")
_ASKING = words("ask appeal call seek demand want")
_HOSTING = words("host shelter house contain cover lie")
_COUNTS = words("figure toll count estimate number report claim tally statement")
_SCENES = words("in at near during after before since by from than within inside outside along through")
"""Prepositions whose object nobody does anything to: "travelled in ten trucks"."""
_STRIKES = words("strike attack airstrike raid bombing shelling bombardment offensive assault ambush")
_HARM = frozenset({"fatalities", "injuries", "casualties", "missing"})
_SUFFERED = _HARM | {"abducted", "detained"}


class Cast:
    """The organisations of one article as its figures need them."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.found, self.said = found, said
        self.parties: Parties = said.parties
        self.meant = Meant(found, said)

    def actor(self, phrase: Phrase, measure: str, holder: Token | None = None) -> Link | None:
        """The doer; else the side whose loss or holding it is."""
        verb, role = _phrase.governor(phrase.top)
        if role == "prep" and phrase.top.head.lower_ in _SCENES:
            role = "other"
        found_only = verb is not None and (measure in _HARM or measure == "other") and _is_finding(verb)
        if measure in _HARM and verb is not None and verb.lemma_ in _ADDING:
            found_only = True
        if verb is not None and not found_only and verb.lemma_ not in _TELLING:
            doer = self._doer(verb, role, measure)
            if doer is not None:
                return doer
        if role in ("object", "subject") and (behind := self._behind_event(verb, phrase, measure)) is not None:
            return behind
        for noun in (phrase.noun, holder):
            if noun is not None and not self.said.speaks(noun) and (own := self._owner(noun, measure)):
                return own
        return None

    def _behind_event(self, verb: Token | None, phrase: Phrase, measure: str) -> Link | None:
        """Who struck, took or holds those counted, as far as their clause tells it beside its subject."""
        if verb is None or self._is_told(verb):
            return None
        if measure == "territory":
            return self._first(self._party(noun) for noun in _causes.takers(verb))
        if measure not in _SUFFERED:
            return None
        held = self._first(self._party(noun) for at in (verb, phrase.top) for noun in _causes.holders(at))
        if held is not None or measure not in _HARM:
            return held
        return self._first(self._behind(noun) for noun in _causes.blows(verb)) or self._first(
            self._party(noun) for noun in _causes.attackers(verb) if self.parties.at(noun) is not None or _is_doer(noun)
        )

    @staticmethod
    def _first(links: Iterator[Link | None]) -> Link | None:
        return next((link for link in links if link is not None), None)

    def of_members(self, noun: Token) -> Link | None:
        """The organisation that "some units", "their wages" belong to."""
        return self._owner(noun, "salary")

    def _doer(self, verb: Token | None, role: str, measure: str) -> Link | None:
        """The subject of an active verb, "by X" of a passive one."""
        verb = _deed(verb, measure)
        if verb is not None and role in ("subject", "prep") and verb.dep_ == "ccomp" and verb.head.lemma_ in _LETTING:
            verb, role = verb.head, "object"
        below_verb = False
        for _ in range(5):
            if verb is None or verb.tag_[0] != "V" or (not below_verb and self._is_told(verb)):
                return None
            if role == "object" or role == "prep":
                if verb.lemma_ == "cost" and (bearer := self._bearer(verb)) is not None:
                    return bearer
                for child in verb.children:
                    if child.dep_ == "agent":
                        return next((self._party(near) for near in child.children if near.dep_ == "pobj"), None)
                    if child.dep_ == "nsubj" and verb.lemma_ not in ("be", "include"):
                        return self._party(child)
            if any(child.dep_ in ("nsubjpass",) for child in verb.children):
                return None
            if verb.dep_ == "pcomp":
                return self._of_gerund(verb)
            if role == "object" and (doer := _misread_doer(verb)) is not None:
                return self._party(doer)
            is_purpose = verb.dep_ == "advcl" and verb.tag_ == "VB"
            if verb.dep_ not in ("conj", "advcl", "xcomp") or (
                verb.dep_ == "advcl" and verb.tag_ != "VBG" and not is_purpose
            ):
                return None
            below_verb, verb = verb.dep_ == "xcomp" or is_purpose, verb.head
        return None

    def _of_gerund(self, verb: Token) -> Link | None:
        """ "accused the police of shooting nine", "boasted of destroying four tanks"."""
        above = verb.head.head
        if above.dep_ == "dobj" and above.head.lemma_ in ("accuse", "suspect", "convict", "blame"):
            return self._party(above)
        if above.tag_[0] != "V" or verb.head.lower_ not in ("of", "for", "by"):
            return None
        by_role = {child.dep_: child for child in above.children}
        who = by_role.get("nsubjpass") or by_role.get("dobj") or by_role.get("nsubj")
        return self._party(who) if who is not None else None

    def _bearer(self, verb: Token) -> Link | None:
        """ "costs the firm $20m": who bears the cost."""
        return next((self._party(child) for child in verb.children if child.dep_ == "dative"), None)

    def _is_told(self, verb: Token) -> bool:
        """Whether the verb only says something; who asks for money does more."""
        return self._is_cue(verb) and verb.lemma_ not in _ASKING

    def _is_cue(self, verb: Token) -> bool:
        return any(cue.token.i == verb.i for cue in self.said.cues)

    def _party(self, noun: Token) -> Link | None:
        """The organisation or person that a subject is, or whose deed it is ("a coalition strike")."""
        if noun.lower_ in PRONOUNS:
            if noun.lower_ == "it" and noun.head.lemma_ in _STATES:
                return None
            return self.meant.of(noun)
        if noun.lower_ in ("who", "which", "that") and noun.head.dep_ == "relcl":
            return self._party(_struck_by(noun.head.head))
        if measures.kinds().get(noun.lower_) == "health":
            return None  # "Cholera has killed 44"
        mention = self.parties.at(noun)
        if (mention is None or not mention.named) and (whose := self._whose(noun)) is not None:
            return whose
        if mention is not None and not _has_number(mention):
            if not mention.named and (side := self._named_side(noun)) is not None:
                return side
            owned = not mention.named and any(child.dep_ == "poss" for child in noun.children)
            return (self.parties.link(noun) if owned else None) or of_mention(mention)
        if (place := self._country(noun)) is not None:
            return None if noun.head.lemma_ in _HOSTING else place
        if _is_doer(noun):
            return self._named_side(noun) or self.parties.link(noun)
        return self._behind(noun)

    def _named_side(self, noun: Token) -> Link | None:
        """ "JNIM fighters" are JNIM, "guerrillas of the FMLN" are the FMLN."""
        inner = (near for child in noun.children if child.lower_ == "of" for near in child.children)
        for child in (*noun.children, *inner):
            beside = self.parties.at(child) if child.dep_ in ("compound", "nmod", "pobj") else None
            if beside is not None and beside.named and beside.kind == "organisation":
                return of_mention(beside)
        return None

    def _behind(self, noun: Token) -> Link | None:
        """Who is behind a thing: "a coalition strike", "shells fired by rebels", "artillery of the 9th Division"."""
        for child in noun.children:
            if child.dep_ in ("poss", "compound", "amod", "nmod"):
                if (beside := self.parties.at(child)) is not None:
                    return of_mention(beside)
                if child.dep_ != "amod" and child.lemma_.lower() in _ARMED:
                    return self.parties.link(child)
            if child.dep_ == "prep" and child.lower_ in ("by", "from"):
                return next((self._party(near) for near in child.children if near.dep_ == "pobj"), None)
            if child.dep_ == "prep" and child.lower_ == "of" and noun.tag_[:2] == "NN":
                of = next((self.parties.at(near) for near in child.children if near.dep_ == "pobj"), None)
                if of is not None and of.named and of.kind == "organisation":
                    return of_mention(of)
            if child.dep_ == "acl" and child.tag_ == "VBN" and child.lemma_ not in _READING:
                agent = next((near for near in child.children if near.dep_ == "agent"), None)
                if agent is not None:
                    return next((self._party(near) for near in agent.children if near.dep_ == "pobj"), None)
        return None

    def _whose(self, noun: Token) -> Link | None:
        """ "its fighters overran": whoever "its" stands for."""
        if noun.lemma_.lower() not in MEMBERS:
            return None
        owner = next((child for child in noun.children if child.dep_ == "poss"), None)
        if owner is None or owner.lower_ not in PRONOUNS:
            return None
        return (
            self.meant.reported_self(owner)
            or self.meant.told_of(owner)
            or (self.meant.topic(owner) if self.said.quoted(owner) else None)
        )

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
            if child.dep_ == "poss" and noun.lemma_.lower() in _COUNTS:
                continue
            if child.dep_ in ("poss", "compound", "amod", "nmod") or (
                child.dep_ == "pobj"
                and (child.head.lower_ in ("of", "from") or (measure == "salary" and child.head.lower_ == "in"))
            ):
                if child.lower_ in PRONOUNS:
                    return self.meant.of(child) if child.dep_ == "poss" else None
                beside = self.parties.at(child)
                if beside is not None and beside.kind == "organisation" and (beside.named or beside is not covering):
                    return of_mention(beside)
                if child.dep_ == "poss" and beside is None and child.lemma_.lower() in _ARMED:
                    return self.parties.link(child)
        is_side = covering is not None and covering.kind == "organisation" and not _has_number(covering)
        if covering is not None and is_side and (covering.named or measure not in _HARM):
            return of_mention(covering)
        if measure == "salary" and _are_members(noun):
            return self.meant.topic(noun)
        return None


def _deed(verb: Token | None, measure: str) -> Token | None:
    """The verb itself, or the one whose object the figure's noun is: "raised a total of $5", "claimed the lives of"."""
    if verb is None or verb.tag_[:2] != "NN":
        return verb
    above = verb.head
    if verb.dep_ != "dobj" or above.tag_[0] != "V" or (measure in _HARM and above.lemma_ not in _TAKING):
        return verb
    return above


def _misread_doer(verb: Token) -> Token | None:
    """Who "abducted" tells of in "Gunmen on motorcycles abducted 12": parsed as a participle, but it has an object."""
    is_participle = verb.dep_ == "acl" and verb.tag_ == "VBN"
    if not is_participle or all(child.dep_ != "dobj" for child in verb.children):
        return None
    noun = verb.head
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.tag_[:2] == "NN":
        noun = noun.head.head
    return noun if noun.dep_ in ("ROOT", "nsubj", "ccomp", "npadvmod") else None


def _is_finding(verb: Token) -> bool:
    """ "pulled out 46 bodies", "took in 120 wounded"."""
    if verb.lemma_ == "take":
        return any(child.dep_ == "prt" and child.lower_ == "in" for child in verb.children)
    return verb.lemma_ in _FINDING


def _struck_by(noun: Token) -> Token:
    """ "strikes on army positions that killed": it is the strikes that killed."""
    preposition = noun.head
    is_aim = noun.dep_ == "pobj" and preposition.lower_ in ("on", "against", "at", "in")
    return preposition.head if is_aim and preposition.head.lemma_.lower() in _STRIKES else noun


def _is_doer(noun: Token) -> bool:
    """Whether a common noun means people or a body that acts: "gunners", "the airline"."""
    if _is_acronym(noun):
        return True
    if (
        noun.tag_ not in ("NN", "NNS", "NNPS")
        or noun.lemma_.lower() in _HOUSES
        or any(child.dep_ == "nummod" for child in noun.children)
    ):
        return False
    word = noun.lemma_.lower()
    return word in _ARMED or word in _FIRMS or word in speech.BODIES or is_person(noun.text)


def _is_acronym(noun: Token) -> bool:
    """ "the SPLA holds": capitals that do something behind an article are a body, whether or not it is known."""
    is_word = noun.tag_ == "NNP" and noun.text.isupper() and noun.text.isalpha() and 3 <= len(noun.text) <= 7
    return is_word and noun.dep_ == "nsubj" and any(child.lower_ == "the" for child in noun.children)


def _are_members(noun: Token) -> bool:
    inner = (noun, *(child for child in noun.children if child.dep_ == "poss"))
    return any(token.lemma_.lower() in MEMBERS for token in inner)


def _has_number(mention: NameMention) -> bool:
    """ "12 soldiers" is what the figure counts, not who acts."""
    return not mention.named and (mention.text[:1].isdigit() or mention.text.split()[0].lower() in _NUMBERS)


_NUMBERS = words("""
    several hundred thousand one two three four five six seven eight nine ten eleven twelve dozens scores hundreds
    thousands
""")

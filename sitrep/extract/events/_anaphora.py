"""Whom "they", "him", "its" mean beside a word for an event: a noun of the sentence, else of the one before it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span as Sentence
from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.reference import actors, countries, person_nouns, sides

PLURAL = frozenset(("they", "them", "their"))
SINGULAR = frozenset(("he", "him", "his", "she", "her"))
NEUTER = frozenset(("it", "its"))
TAGS = frozenset(("PRP", "PRP$"))
BEARS_ARMS = frozenset((sides.ARMED, sides.STATE, sides.MOB))
COLLECTIVE = frozenset(("police", "people", "group", "militia", "gang", "army", "military", "crowd", "family"))
ROLES = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos"))
SAYING = frozenset(("say", "tell", "report", "add", "claim", "confirm", "announce", "recall", "accuse", "believe"))


def doer(pronoun: Token) -> Token | None:
    """Who did it, where a pronoun says so; None where nobody fits, or somebody who only speaks of it."""
    for fitting in _near(pronoun):
        able = [noun for noun in fitting if _may_act(noun, pronoun)]
        armed = [noun for noun in able if parties.side(noun) in BEARS_ARMS]
        if armed or able:
            return _subject_first(armed or able)
    return None


def done_to(pronoun: Token) -> Token | None:
    """To whom it was done, where a pronoun says so: nobody who does it."""
    verb = grammar.clause(pronoun)
    doers = {noun.i for noun in grammar.subjects(verb)}
    for fitting in _near(pronoun):
        others = [noun for noun in fitting if noun.i not in doers]
        people = [noun for noun in others if person_nouns.is_person(noun.lemma_) or noun.ent_type_ == "PERSON"]
        others = people or others
        unarmed = [noun for noun in others if parties.side(noun) not in BEARS_ARMS]
        if others:
            return _subject_first(unarmed or [noun for noun in others if not _acts(noun)] or others)
    return None


def _acts(noun: Token) -> bool:
    """ "Rebels" of "rebels attacked a patrol. Five of them died": who does something to others."""
    return noun.dep_ == "nsubj" and any(grammar.children(noun.head, "dobj"))


def thing(pronoun: Token) -> Token | None:
    """The house, the shops that "it" and "them" stand for where they are burnt or looted; else a person."""
    is_many = pronoun.lower_ in PLURAL
    if pronoun.lower_ not in NEUTER and not is_many:
        return done_to(pronoun)
    verb = grammar.clause(pronoun)
    doers = {noun.i for noun in grammar.subjects(verb)}
    tags = ("NNS", "NNPS") if is_many else ("NN", "NNP")
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    things = [noun for noun in before if noun.tag_ in tags and noun.dep_ in ROLES and noun.i not in doers]
    things = [noun for noun in things if noun.lemma_.lower() not in ("flame", "fire", "smoke")]
    things = [noun for noun in things if not person_nouns.is_person(noun.lemma_) and not noun.ent_type_]
    return _subject_first(things) if things else None


def _near(pronoun: Token) -> Iterator[list[Token]]:
    """The nouns that the pronoun may stand for: those before it in its sentence; those of the sentence before."""
    sentence = pronoun.sent
    yield [noun for noun in pronoun.doc[sentence.start : pronoun.i] if _agrees(noun, pronoun)]
    if sentence.start > 0:
        before: Sentence = pronoun.doc[sentence.start - 1].sent
        yield [noun for noun in before if _agrees(noun, pronoun)]


def _subject_first(nouns: list[Token]) -> Token:
    """The last subject, else the last noun."""
    subjects = [noun for noun in nouns if noun.dep_ in ("nsubj", "nsubjpass")]
    return (subjects or nouns)[-1]


def _agrees(noun: Token, pronoun: Token) -> bool:
    word, lemma = pronoun.lower_, noun.lemma_.lower()
    if word in NEUTER and noun.dep_ == "nsubj" and countries.by_name(noun.text):
        return True
    if noun.pos_ not in ("NOUN", "PROPN") or noun.dep_ not in ROLES or noun.ent_type_ in ("DATE", "TIME", "GPE", "LOC"):
        return False
    is_person = person_nouns.is_person(lemma) or noun.ent_type_ == "PERSON"
    is_body = (
        noun.ent_type_ in ("ORG", "NORP")
        or (noun.ent_type_ == "PERSON" and _is_known_body(noun))
        or (noun.is_upper and len(noun) > 1)
        or lemma in COLLECTIVE
        or (bool(parties.side(noun)) and not is_person)
    )
    if word in PLURAL:
        many = noun.tag_ in ("NNS", "NNPS") or any(grammar.children(noun, "conj"))
        return (many and is_person) or (many and noun.ent_type_ == "NORP") or is_body
    if word in SINGULAR:
        return is_person and noun.tag_ in ("NN", "NNP") and lemma not in COLLECTIVE
    return is_body and noun.tag_ in ("NN", "NNP", "NNPS")


def _is_known_body(name: Token) -> bool:
    """ "Al-Shabaab", which the model takes for a person."""
    known = actors.find(name.doc[name.left_edge.i : name.i + 1].text)
    return known is not None and sides.OF_CLASS.get(known.actor_class) in BEARS_ARMS


def _may_act(noun: Token, pronoun: Token) -> bool:
    """Whether the noun may have done it: no witness who tells it; "they" and "it" bear arms or have a name."""
    speaks = noun.dep_ == "nsubj" and noun.head.lemma_ in SAYING and noun.head in pronoun.ancestors
    is_armed = parties.side(noun) in BEARS_ARMS or countries.by_name(noun.text) is not None
    is_armed |= pronoun.lower_ in NEUTER and noun.lemma_ in ("group", "movement", "organisation", "organization")
    is_armed |= pronoun.lower_ not in SINGULAR and noun.pos_ == "PROPN" and _is_known_body(noun)
    if speaks and not is_armed:
        return False
    return is_armed or pronoun.lower_ in SINGULAR or noun.ent_type_ in ("ORG", "NORP", "GPE")

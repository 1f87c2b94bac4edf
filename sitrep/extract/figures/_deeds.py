"""Measures told by the verb over a number: killed, fled, fired, destroyed, controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.reference import measure_words
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_HUMAN_ONLY = words("""
    fatalities injuries missing detained abducted released surrendered displaced people_in_need population casualties
""")


_LOSING = frozenset({"lose"})


_ANIMALS = words("cattle cow sheep goat camel horse animal dog livestock head pig chicken")


def by_verb(phrase: Phrase, people: bool) -> str | None:
    verb, role = _phrase.governor(phrase.top)
    if verb is None:
        return None
    lemma = verb.lemma_.lower()
    noun = singular(phrase.noun.text) if phrase.noun is not None else ""
    if measure_words.nouns().get(noun) == "territory" and _under_control(verb):
        return "territory"
    if phrase.of_noun and phrase.amount.unit == "percent" and phrase.noun is not None and _holds_land(phrase, lemma):
        return "territory"
    if noun in measure_words.MUNITIONS and lemma in measure_words.FIRING and not _is_down(verb):
        return "attacks"
    if role == "object":
        return _of_object(lemma, noun, people, verb)
    if role == "subject":
        return _of_subject(verb, lemma, people)
    return None


def by_clause(phrase: Phrase, people: bool) -> str | None:
    """ "people killed in the raid", "those who died"."""
    noun = phrase.noun or phrase.anchor
    members = (noun, *(child for child in noun.children if child.dep_ == "conj"))
    clauses = (child for member in members for child in member.children if child.dep_ in ("acl", "relcl"))
    found = next((measure for child in clauses if (measure := _of_participle(child))), None)
    return found if found in _HUMAN_ONLY and people else None


def _of_participle(child: Token) -> str | None:
    """ "people killed in the raid", "people who were killed", "people who died"."""
    if child.tag_ == "VBN" and child.lemma_ in measure_words.object_verbs():
        return measure_words.object_verbs()[child.lemma_]
    if child.dep_ == "relcl" and child.lemma_ in measure_words.subject_verbs():
        return measure_words.subject_verbs()[child.lemma_]
    return None


def _of_object(lemma: str, noun: str, people: bool, verb: Token) -> str | None:
    weapon = measure_words.nouns().get(noun) == "weapons"
    if lemma in measure_words.WRECKING and not people:
        return "weapons" if weapon and noun not in ("vehicle", "ship", "pickup") else "damage"
    if lemma in _LOSING:
        return "fatalities" if people else None
    if people and lemma in ("force", "cause", "prompt", "leave", "allow", "drive", "help"):
        clauses = (child.lemma_ for child in verb.children if child.dep_ in ("xcomp", "ccomp"))
        return next((subject for clause in clauses if (subject := measure_words.subject_verbs().get(clause))), None)
    found = measure_words.object_verbs().get(lemma)
    if lemma in ("capture", "seize", "hold", "take", "shoot") and people:
        return (
            "detained"
            if lemma == "capture"
            else (
                "abducted"
                if lemma in ("seize", "hold") and noun != "position"
                else "fatalities"
                if lemma == "shoot" and not _is_down(verb)
                else None
            )
        )
    if found in _HUMAN_ONLY:
        return found if people or _may_be_people(noun) else None
    if found == "weapons":
        return "weapons" if weapon else None
    if found == "territory":
        return "territory" if measure_words.nouns().get(noun) == "territory" else None
    if found == "fighters":
        return "fighters" if people else None
    return found


def _holds_land(phrase: Phrase, lemma: str) -> bool:
    """ "controls 85 percent of Afghanistan", "half the country"."""
    noun = phrase.noun
    is_land = noun is not None and (
        noun.tag_ == "NNP" or noun.lower_ in ("country", "city", "town", "province", "region")
    )
    return is_land and lemma in measure_words.HOLDING


def _under_control(verb: Token) -> bool:
    """ "are under rebel control", "is in the hands of the army"."""
    below = (near for child in verb.children if child.lower_ in ("under", "in") for near in child.children)
    return any(near.lower_ in ("control", "hands", "rule") for near in below)


def _may_be_people(noun: str) -> bool:
    """Whether who is killed or held may be people whose word is not in the table: "porters"."""
    return bool(noun) and noun not in measure_words.nouns() and noun not in _ANIMALS


def _is_down(verb: Token) -> bool:
    return any(child.lower_ == "down" for child in verb.children)


def _of_subject(verb: Token, lemma: str, people: bool) -> str | None:
    if not people:
        return "damage" if lemma == "collapse" else None
    if lemma in _LOSING and any(child.lemma_ == "life" for child in verb.children if child.dep_ == "dobj"):
        return "fatalities"
    if (
        lemma == "need"
        or any(child.lower_ == "hungry" for child in verb.children)
        or any(child.lower_ == "need" for child in _below(verb))
    ):
        return "people_in_need"
    if lemma in ("face", "suffer", "depend", "rely", "require") and any(
        near.lemma_.lower() in measure_words.NEEDY for child in verb.children for near in (child, *child.children)
    ):
        return "people_in_need"
    return measure_words.subject_verbs().get(lemma)


def _below(verb: Token) -> list[Token]:
    return [near for child in verb.children if child.dep_ == "prep" for near in child.children]

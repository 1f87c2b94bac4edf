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
    if noun in measure_words.MUNITIONS and not _is_down(verb) and _strikes(lemma, role, phrase.top):
        return "attacks"
    if people and "missing" in (verb.lower_, verb.head.lower_ if verb.dep_ == "aux" else ""):
        return "missing"
    if lemma in _SUPPOSED and people and (inner := _supposed(verb)) is not None:
        return _of_subject(inner, inner.lemma_.lower(), people)
    if role == "object":
        return _of_object(lemma, noun, people, verb)
    if role == "subject":
        return _of_subject(verb, lemma, people)
    return None


def wrecked(phrase: Phrase) -> bool:
    """Whether the clause destroys or burns what is measured."""
    verb, role = _phrase.governor(phrase.top)
    return verb is not None and role == "object" and verb.lemma_.lower() in measure_words.WRECKING


def by_clause(phrase: Phrase, people: bool) -> str | None:
    """ "people killed in the raid", "those who died"."""
    noun = phrase.noun or phrase.anchor
    members = (noun, *(child for child in noun.children if child.dep_ == "conj"))
    clauses = (child for member in members for child in member.children if child.dep_ in ("acl", "relcl"))
    found = next((measure for child in clauses if (measure := _of_participle(child))), None)
    return found if found in _HUMAN_ONLY and people else None


def of_clauses(noun: Token) -> str | None:
    """What the clauses of a noun say that people did or suffered: "those who left their homes"."""
    clauses = (child for child in noun.children if child.dep_ in ("acl", "relcl"))
    found = next((measure for child in clauses if (measure := _of_participle(child))), None)
    return found if found in _HUMAN_ONLY else None


def _of_participle(child: Token) -> str | None:
    """ "people killed in the raid", "people who were killed", "people who died"."""
    if child.tag_ == "VBN" and child.lemma_ == "seize":
        return "abducted"
    if child.dep_ == "relcl" and _leaves(child):
        return "displaced"
    if child.tag_ == "VBN" and child.lemma_ in measure_words.object_verbs():
        return measure_words.object_verbs()[child.lemma_]
    if child.dep_ == "relcl" and child.lemma_ in measure_words.subject_verbs():
        return measure_words.subject_verbs()[child.lemma_]
    return None


def _of_object(lemma: str, noun: str, people: bool, verb: Token) -> str | None:
    weapon = measure_words.nouns().get(noun) == "weapons"
    children = {child.lower_ for child in verb.children}
    if people and lemma == "find" and children & {"not", "n't", "n’t"}:
        return "missing"
    if people and lemma == "set" and "free" in children:
        return "released"
    if people and (lemma == "treat" or (lemma == "operate" and "on" in children)):
        return "health"
    if people and noun and lemma == "take" and not any(child.dep_ in ("prep", "prt") for child in verb.children):
        return "abducted"
    if lemma in measure_words.WRECKING and not people:
        return "weapons" if weapon and noun not in ("vehicle", "ship", "pickup") else "damage"
    if lemma in _LOSING and noun:
        return "fatalities" if people else "weapons" if weapon else None
    if lemma in _LOSING:
        return "fatalities" if people and verb.lemma_ and not any(map(_is_percent, verb.children)) else None
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
    if _leaves(verb):
        return "displaced"
    return measure_words.subject_verbs().get(lemma)


_SUPPOSED = words("know believe think fear presume report say")
_LANDS = words("home house city town village camp country area region district province enclave territory state")
_BY_STRIKE = words("attack answer respond retaliate hit strike pound bombard target shell")
_AS_STRIKE = words("destroy kill wound injure attack damage target come pound rain wreck flatten take crash set")


def _strikes(lemma: str, role: str, top: Token) -> bool:
    """Whether munitions are fired or land: "fired 20 rockets", "two bombs destroyed", "answered with 55 rockets"."""
    if lemma in measure_words.FIRING or (role == "subject" and lemma in _AS_STRIKE):
        return True
    return role == "prep" and top.head.lower_ == "with" and lemma in _BY_STRIKE


def _supposed(verb: Token) -> Token | None:
    """ "are known to have died": the verb of what is known."""
    return next((child for child in verb.children if child.dep_ == "xcomp" and child.tag_[0] == "V"), None)


def _leaves(verb: Token) -> bool:
    """Whether those who do it give up where they live: "left the city", "crossed into Chad", "found shelter"."""
    objects = [child for child in verb.children if child.dep_ == "dobj" and child.tag_ not in ("WDT", "WP")]
    if verb.lemma_ == "leave":
        return bool(objects) and all(one.tag_ == "NNP" or one.lemma_.lower() in _LANDS for one in objects)
    if verb.lemma_ == "cross":
        return not objects and any(child.lower_ in ("into", "to", "from") for child in verb.children)
    if verb.lemma_ in ("find", "seek", "take"):
        return any(one.lower_ in ("shelter", "refuge") for one in objects)
    if verb.lemma_ == "arrive":
        return any(near.lemma_.lower() == "camp" for child in verb.children for near in child.children)
    return False


def _is_percent(token: Token) -> bool:
    return token.lower_ in ("percent", "%")


def _below(verb: Token) -> list[Token]:
    return [near for child in verb.children if child.dep_ == "prep" for near in child.children]

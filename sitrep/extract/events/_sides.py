"""On which side somebody stands, by the noun and the words beside it: "rebel forces" are no state's."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.reference import person_nouns, protest_words, sides

BEFORE = ("amod", "compound", "nmod", "poss")


def side(token: Token) -> str | None:
    """The side that the noun says, or the words before it: "rebel forces" are no state's."""
    words = sides.by_word()
    is_person = person_nouns.is_person(token.lemma_)
    for before in token.children:
        of_word = words.get(before.lemma_.lower()) if before.dep_ in BEFORE else None
        if of_word in (sides.ARMED, sides.PROTESTERS) and not (is_person and before.lower_ == "opposition"):
            return of_word
    if any(word.lower_ in ("liberation", "resistance") for word in grammar.children(token, "compound", "amod", "nmod")):
        return sides.ARMED  # "the Popular Liberation Army"
    lemma = token.lemma_.lower()
    if (lemma in STRANGERS or is_person) and words.get(lemma) in (None, sides.CIVILIAN) and _is_menacing(token):
        return sides.ARMED
    if lemma == "convoy" and _is_of_civilians(token):
        return sides.CIVILIAN
    if lemma in ARMED_SITES and any(words.get(word.lemma_.lower()) == sides.STATE for word in token.children):
        return sides.ARMED_SITE
    if lemma in ("force", "troop") and (_follows_warlord(token) or _is_backed(token)):
        return sides.ARMED
    singular = token.lower_.removesuffix("s").replace("men", "man")  # for "Fighters" taken for a name
    known = words.get(lemma) or words.get(token.lower_) or words.get(singular)
    if lemma in OFFICERS and (whose := _of_whose(token)):
        return whose
    if known in (None, sides.CIVILIAN) and _protests(token):
        return sides.PROTESTERS
    if known is None and is_person and token.pos_ == "NOUN":
        return sides.CIVILIAN
    return known or (_of_whose(token) if lemma in BODIES else None)


def _is_menacing(noun: Token) -> bool:
    """Whether a word before it makes a threat of somebody of whom nothing else is said."""
    before = [word for child in noun.lefts if child.dep_ in BEFORE for word in (child, *child.lefts)]
    known = MENACING if noun.lemma_.lower() in STRANGERS else ("armed",)
    return any(word.lower_ in known for word in before)


STRANGERS = frozenset(("man", "men", "individual", "person", "people", "group", "element", "youth", "intruder"))
MENACING = frozenset(
    ("armed", "criminal", "masked", "hooded", "unidentified", "unknown", "gun-wielding", "machete-wielding")
)


def _protests(noun: Token) -> bool:
    """ "Inmates protesting against X", "farmers who had gathered to demand Y"."""
    told = list(grammar.children(noun, "acl", "relcl"))
    told += [further for verb in told for further in grammar.children(verb, "xcomp", "advcl")]
    return any(verb.lemma_.lower() in protest_words.PROTESTS for verb in told)


OFFICERS = frozenset(("commander", "chief", "leader", "captain", "member", "official", "commandant", "spokesman"))
"""Those who stand on the side of the word before them: "gendarmerie commander", "militia leader"."""
BODIES = frozenset(
    (
        *("unit", "division", "column", "element", "wing", "contingent", "detachment", "team", "alliance", "service"),
        "agency",
    )
)
"""Bodies that stand on the side of the word before them: "army units"."""


def _of_whose(token: Token) -> str | None:
    words = (sides.by_word().get(word.lemma_.lower()) for word in token.children if word.dep_ in BEFORE)
    return next((side for side in words if side in (sides.STATE, sides.ARMED)), None)


ARMED_SITES = frozenset(("station", "post", "camp", "headquarters", "facility", "installation", "compound", "academy"))
"""Sites that are armed where a word before them says whose they are: "police station"."""
OFFICES = frozenset(("president", "government", "prime", "king", "interim", "premier", "minister", "state"))


def _follows_warlord(token: Token) -> bool:
    """ "The forces of Charles Taylor", "troops loyal to Khalifa Haftar": of a man of whom no office is said."""
    marks = (child for word in (token, *grammar.children(token, "amod")) for child in grammar.children(word, "prep"))
    led = [noun for mark in marks if mark.lower_ in ("of", "to") for noun in grammar.children(mark, "pobj")]
    return any(noun.ent_type_ == "PERSON" and not OFFICES & {word.lower_ for word in noun.subtree} for noun in led)


def _is_backed(token: Token) -> bool:
    """ "US-backed forces", of which no word says that they are a state's."""
    before = [word for word in token.children if word.i < token.i]
    backed = any(word.lower_ == "backed" or word.lower_.endswith("-backed") for word in before)
    return backed and not any(
        sides.by_word().get(word.lemma_.lower()) == sides.STATE or word.ent_type_ == "NORP"
        for first in before
        for word in first.subtree
        if word.i > token.left_edge.i or word.lower_ in OFFICES
    )


def _is_of_civilians(convoy: Token) -> bool:
    """ "An aid convoy", "a convoy of traders"."""
    if any(word.lower_ in RELIEF for word in convoy.children if word.dep_ in BEFORE):
        return True
    return any(side(noun) == sides.CIVILIAN for noun in grammar.after(convoy, "of"))


RELIEF = frozenset(("aid", "relief", "humanitarian", "food", "wedding", "funeral", "civilian", "refugee", "election"))

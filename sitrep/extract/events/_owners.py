"""Whose strike it is: the names and parties before the noun, and those from whose lines it came."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.reference import countries, weapons


def firing_from(noun: Token) -> list[Token]:
    """Whose lines the fire came from: "artillery fire from government positions"."""
    return [owner for place in grammar.after(noun, "from") for owner in owning(place)]


def owning(noun: Token) -> list[Token]:
    """Whose it is: the names and parties before the noun."""
    before = [*grammar.children(noun, "poss", "compound", "nmod", "amod"), *_subject_of_gerund(noun)]
    owners = {word.i: word for word in before if _is_owner(word) or parties.leader(word)}
    # "army" alone of "Malian army shelling", "force" of "Malian air force jets"
    return [word for at, word in owners.items() if not {at + 1, at + 2} & owners.keys()]


def _subject_of_gerund(noun: Token) -> list[Token]:
    """The word beside "shelling" that the parser took for its subject: "army shelling of a market"."""
    return [word for word in grammar.children(noun, "nsubj") if noun.lower_.endswith("ing") and word.i == noun.i - 1]


def _is_owner(word: Token) -> bool:
    """A name, or a noun for a party; "terrorist" in "terrorist attack" judges and names nobody."""
    if word.lower_ in COUNTS or (
        word.dep_ != "poss" and not parties.side(word) and word.lemma_.lower() in weapons.by_last_word()
    ):
        return False
    if word.lower_ == "gang" and _is_rape(word.head):  # "the gang rape of a girl"
        return False
    if word.ent_type_ == "GPE" and word.dep_ != "poss" and not countries.by_name(word.text):  # "Karachi mosque blast"
        return countries.demonym(word.text) is not None
    if word.ent_type_ in ("ORG", "GPE", "NORP", "PERSON"):
        return word.tag_ != "JJS"
    return word.dep_ != "amod" and parties.side(word) is not None


def _is_rape(noun: Token) -> bool:
    return noun.lemma_.lower() == "rape"


COUNTS = frozenset(
    [
        *("twin", "double", "triple", "multiple", "deadly", "fresh", "fierce", "heavy", "intense", "massive", "new"),
        *(
            "sporadic",
            "indiscriminate",
            "overnight",
            "several",
            "renewed",
            "fatal",
            "daily",
            "loud",
            "powerful",
            "huge",
        ),
    ]
)
"""Words that a capital at the head of a sentence makes look like a name."""

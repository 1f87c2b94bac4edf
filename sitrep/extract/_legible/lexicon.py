"""Which English words are no names: the lemmatiser's dictionary, without the towns, people and months in it."""

from __future__ import annotations

from functools import lru_cache

from sitrep import language
from sitrep.reference import actors, countries, gazetteer, given_names
from sitrep.reference.identity import normalised
from sitrep.reference.wordlists import words

_MONTHS = words("""
    january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
""")
_UNITS = words("kg km mm cm pm am")
_PARTICLES = words("de del y da do dos las los la el e")
_BODY_WORDS = words("""
    national supreme central armed treasury legislative revolutionary patriotic popular democratic liberal christian
    conservative workers peasant peasants defense defence foreign interior federal constitutional electoral superior
    united liberation republican socialist communist
""")
_CITY = 100_000
_TOWN = 5_000
_ENDINGS: tuple[tuple[str, str], ...] = (
    *(("s", ""), ("es", ""), ("ies", "y"), ("men", "man"), ("ves", "f"), ("ves", "fe")),
    *(("ed", ""), ("ed", "e"), ("ied", "y"), ("d", "e"), ("ing", ""), ("ing", "e")),
    *(("er", ""), ("er", "e"), ("est", ""), ("ly", "")),
)
"""Endings of forms, and those of the words that they are forms of."""
_PREFIXES = ("counter", "anti", "non", "pre", "re", "un", "sub", "inter", "semi", "para", "ex", "mis", "over")


def is_stop(word: str) -> bool:
    """Whether it is a function word."""
    return language.load().vocab[word].is_stop


def is_small(word: str) -> bool:
    """Whether it is small wherever it stands amid a sentence: a function word, a unit, a Spanish particle."""
    return is_stop(word) or word in _UNITS or word in _PARTICLES


@lru_cache(maxsize=20_000)
def is_word(word: str) -> bool:
    """Whether the dictionary has it, or that of which it is a form."""
    known = language.dictionary()
    if word in known or word in language.irregular_forms():
        return True
    if any(word.endswith(end) and word[: -len(end)] + base in known for end, base in _ENDINGS):
        return True
    if word.endswith(("ing", "ed")):
        stem = word.removesuffix("ing").removesuffix("ed")
        if len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in known:  # "stopped"
            return True
    return any(word.startswith(before) and len(word) > len(before) + 3 and is_word(word[len(before) :])
               for before in _PREFIXES)  # fmt: skip


@lru_cache(maxsize=20_000)
def is_name(word: str) -> bool:
    """Whether a table knows it for a name whatever the dictionary says: a month, country, people, city, first name."""
    if word in ("may", "march"):
        return False
    if word in _MONTHS or is_country(word) or is_demonym(word):
        return True
    if is_given_name(word):
        return not language.parts_of_speech(word) - {"noun"}
    return is_only_noun(word) and is_town(word, _CITY)


def is_country(name: str) -> bool:
    """Whether a country has this name."""
    return countries.by_name(name.title()) is not None


def is_demonym(word: str) -> bool:
    """Whether it says of which country somebody is."""
    return countries.demonym(word.title()) is not None


def is_given_name(word: str) -> bool:
    """Whether it is a first name and no common word."""
    return normalised(word) in given_names.table()


@lru_cache(maxsize=20_000)
def is_town(word: str, least: int = _TOWN) -> bool:
    """Whether a town of so many people, or a region, has this very name."""
    if not is_only_noun(word):
        return False
    places = gazetteer.open_().candidates(word.title())
    return any(
        normalised(place.name) == word and (place.feature == "admin1" or (place.population or 0) >= least)
        for place in places
    )


def is_letters(written: str) -> bool:
    """Whether a word in capitals that no dictionary has stands for the first letters of a name."""
    if len(written) > 5:
        return False
    return bool(actors.find(written) or actors.find_in_context(written)) or set("AEIOUY").isdisjoint(written)


def is_body_in_letters(written: str) -> bool:
    """Whether a table has the word, in capitals, as a body, and the dictionary as a noun at most: "UN", "NATO"."""
    is_known = actors.find(written) is not None or bool(actors.find_in_context(written))
    is_body = len(written) < 6 and is_known and actors.find(written.title()) is None
    return is_body and language.parts_of_speech(written.lower()) <= {"noun"}


def may_be_surname(word: str) -> bool:
    """Whether a word of the dictionary after a first name goes on with the name: a noun, no function word."""
    return is_only_noun(word) or (word.endswith("s") and is_only_noun(word[:-1]))


def is_body_word(word: str) -> bool:
    """Whether it stands in the names of bodies: "National" Police, "Supreme" Court."""
    return word in _BODY_WORDS


def is_verb_form(word: str) -> bool:
    """Whether it is a verb in a form that is no noun's: "blamed"."""
    return not is_only_noun(word) and word.endswith("ed") and word not in ("armed", "united")


@lru_cache(maxsize=20_000)
def is_only_noun(word: str) -> bool:
    """Whether the dictionary has it as a noun and nothing else, as it has names."""
    return language.parts_of_speech(word) == {"noun"}

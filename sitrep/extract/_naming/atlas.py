"""Places that the model overlooks or takes for something else: every capitalised run of words that the gazetteer knows.

A name alone says little, as most words are the name of some village: what stands beside it in the text, and how large
the largest place of that name is, say whether it is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span

from sitrep.extract import _text
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.pieces import Piece, joined
from sitrep.extract._naming.words import (
    BODIES,
    COMPASS,
    FACILITIES,
    FATES,
    HARMED,
    LOCATIVES,
    NO_NAMES,
    PARTICLES,
    PEOPLE,
    PLACE_NOUNS,
    RULED,
    SAYING,
    STANDING,
    TAKEN,
    TITLES,
)
from sitrep.reference import countries, gazetteer

_LONGEST = 5
_WIDE = ("country", "admin1", "region", "water")
_NOTABLE = 0.6
"""`standing` of a town of 100,000 people."""
_WEAK_LOCATIVES = frozenset(("at", "from", "to", "between", "into", "off", "toward", "towards", "via", "within"))


_TOWNS = frozenset(
    ("capital", "city", "district", "hamlet", "kibbutz", "port", "settlement", "suburb", "town", "village")
)
_LIST_WORDS = frozenset((",", "and", "or", "-", "al", "el"))
_LONGEST_LIST = 8


_MONTHS = frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"])


def find(doc: Doc, words: list[Piece]) -> Iterator[Candidate]:
    """Names of the gazetteer among the capitalised words, longest first, with a vote for "place" from the context."""
    text = _text.of(doc)
    runs = list(_runs(text, words))
    known = gazetteer.open_().known({text[start:end] for _, start, end in runs})
    covered = -1
    for _, start, end in sorted(runs, key=lambda run: (run[1], -run[2])):
        name = text[start:end]
        if name not in known and _lost_apostrophe(text, start, name):
            end, name = end - 1, name[:-1]  # "Syrias army": the possessive lost its apostrophe
        elif name not in known:
            continue
        if start < covered or _is_letters(text, start, end):
            continue
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is None or _is_common(span):
            continue
        covered = end
        if text[end : end + 1] == "." and "." in name:
            end, name = end + 1, name + "."
        votes = standing(name) + beside(doc, span.start, span.end) + _speaks(span, name)
        yield Candidate(start, end, name, {"place": votes}, trust=2)


def _lost_apostrophe(text: str, start: int, name: str) -> bool:
    """Whether a country's possessive lost its apostrophe: "Syrias army", and not "the Americas"."""
    is_several = text[:start].rstrip().endswith((" the", "The", " both", " two"))
    return name.endswith("s") and not is_several and countries.by_name(name[:-1]) is not None


def _is_the(words: list[Piece], at: int) -> bool:
    """Whether "The" belongs to the name."""
    return at + 1 < len(words) and words[at + 1].key in ("hague", "gambia", "bahamas")


def _is_letters(text: str, start: int, end: int) -> bool:
    """Whether a known name is here a demonym, the letters of a body ("GAO") or a currency ("US$")."""
    name = text[start:end]
    if text[end : end + 1] in ("$", "£") or countries.demonym(name):
        return True
    return name.isupper() and len(name) < 6 and countries.by_name(name) is None


def _runs(text: str, words: list[Piece]) -> Iterator[tuple[int, int, int]]:
    """(words, start, end) of each run of up to five words that begins and ends with a capital."""
    for first, word in enumerate(words):
        if (not word.is_capital and word.key not in PARTICLES) or (word.key == "the" and not _is_the(words, first)):
            continue
        for last in range(first, min(first + _LONGEST, len(words))):
            here = words[last]
            if last > first and not joined(text, words, last):
                break
            if not here.is_capital and here.key not in PARTICLES and here.key not in ("of", "and", "the"):
                break
            if here.is_capital and not text[here.start].isdigit() and here.end - here.start > 1:
                yield last - first + 1, word.start, here.end


def _is_common(span: Span) -> bool:
    """Whether a single word is more likely no name: a function word, a title, a noun that opens its sentence."""
    if len(span) > 1:
        return False
    token = span[0]
    word = token.lower_
    if word in _MONTHS:
        return True
    is_stop = token.is_stop and not (token.is_upper and countries.by_name(token.text))
    if is_stop or word in NO_NAMES or word in TITLES or token.lemma_.lower() in PEOPLE | BODIES:
        return True
    return token.pos_ != "PROPN" and (token.is_sent_start or token.pos_ not in ("NOUN", "ADJ"))


def is_notable(name: str) -> bool:
    """Whether a country, region or large town has this name, so that a verb alone makes nobody of it."""
    return standing(name) >= _NOTABLE and name in gazetteer.open_().known({name})


def _speaks(span: Span, name: str) -> float:
    """A capital that says something is its government, and stays a place; so does one known by another name."""
    head = span.root
    if head.dep_ == "nsubj" and head.head.lemma_ in (*SAYING, "comment") and standing(name) >= _NOTABLE:
        return 0.7
    before = span.doc[max(0, span.start - 5) : span.start]
    is_renamed = len(before) > 1 and before[-1].lower_ == "as" and any(word.lower_ == "known" for word in before)
    return 1.0 if is_renamed else 0.0


@lru_cache(maxsize=20_000)
def standing(name: str) -> float:
    """How far a name alone says that a place is meant: 1.2 for a country, region or sea; more for two words."""
    best, several = 0.0, 1.0 if " " in name or "-" in name else 0.0
    for place in gazetteer.open_().candidates(name):
        if place.feature in _WIDE:
            return 1.2 + several
        population = place.population or 0
        best = max(best, 0.6 if population >= 100_000 else 0.2 if population >= 5_000 else 0.1)
    return best + (several if best > 0.1 else several / 2)


def beside(doc: Doc, first: int, last: int) -> float:
    """How far the words around tokens `first` to `last` say that a place is meant."""
    before = doc[first - 1].lower_ if first else ""
    earlier = doc[first - 2].lower_ if first > 1 else ""
    after = doc[last].lower_ if last < len(doc) else ""
    weight = 0.0
    if before == "the" and earlier in LOCATIVES:
        weight += 0.5
    if before in LOCATIVES:
        weight += 0.8 if before in _WEAK_LOCATIVES else 1.3
    if before == "for" and first > 1 and doc[first - 2].lemma_ in ("leave", "head", "depart", "bind"):
        weight += 1.3
    if before == "of":
        weight += 3 if earlier in PLACE_NOUNS | RULED else 1.2 if earlier in FATES else 0
    if before in ("at", "in", "near") and earlier in PLACE_NOUNS | FACILITIES:
        weight += 1.5
    if before in COMPASS:
        weight += 1.5
    if before in PLACE_NOUNS:
        weight += 0.8
    if after in PLACE_NOUNS or (after in COMPASS and last + 1 < len(doc) and doc[last + 1].lower_ == "of"):
        weight += 1.2
    if _names_facility(doc, last) or _is_town(doc, last):
        weight += 2.5
    return weight + (1.2 if _is_taken(doc, first, last) else 0)


def _names_facility(doc: Doc, last: int) -> bool:
    """Whether the name is that of what the next word says: "X hospital", "the X and Y gas fields"."""
    at = last
    while at < min(last + _LONGEST_LIST, len(doc)) and (doc[at].is_title or doc[at].lower_ in _LIST_WORDS):
        at += 1
    if at + 1 < len(doc) and doc[at].lower_ in ("gas", "oil", "field", "refugee", "border"):
        at += doc[at + 1].lower_ in FACILITIES
    word = doc[at].lower_ if at < len(doc) else ""
    return word in FACILITIES and (doc[last].is_lower or word.endswith("s")) and doc[at - 1].lower_ not in _LIST_WORDS


def _is_town(doc: Doc, last: int) -> bool:
    """Whether what follows says so: "X, an Israeli town near the border"."""
    if last + 2 >= len(doc) or doc[last].text != "," or doc[last + 1].lower_ not in ("a", "an", "the"):
        return False
    for token in doc[last + 2 : last + 7]:
        if token.pos_ == "NOUN":
            return token.lower_ in _TOWNS
        if token.pos_ not in ("ADJ", "PROPN", "NUM") and not token.is_punct:
            return False
    return False


def _is_taken(doc: Doc, first: int, last: int) -> bool:
    """Whether it is told to be done what is done to towns: "captured X", "X was shelled"."""
    head = doc[first:last].root
    deed = head.head.lemma_
    if head.dep_ == "nsubj":
        return deed in STANDING
    return (head.dep_ == "dobj" and deed in TAKEN) or (head.dep_ == "nsubjpass" and deed in TAKEN - HARMED)

"""Persons by their first name: "Annika Lund", which the model overlooks or takes for a company or a town.

Two to four capitalised words, the first of them in the table of given names, none beside them, and the whole no name
of a company, body, place or thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.lang.en.stop_words import STOP_WORDS

from sitrep.extract._naming import neither
from sitrep.extract._naming.candidate import Candidate
from sitrep.extract._naming.headed import is_headline
from sitrep.extract._naming.pieces import Piece, joined
from sitrep.extract._naming.words import (
    FACILITIES,
    NO_NAMES,
    OFFICERS,
    ORGANISATION_HEADS,
    PARTICLES,
    PEOPLE,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_PREFIXES,
    TITLES,
)
from sitrep.reference import actors, companies, countries, gazetteer, given_names, things, wordlists

_WEIGHT = 2.0
_TRUST = 1
_LONGEST = 4
_NO_LAST = (ORGANISATION_HEADS | PLACE_HEADS | NO_NAMES | TITLES | OFFICERS) | wordlists.words("""
    air apartments arts associates award awards band bomb boys brands brewery brothers building church cinema clinic
    clothing club congregation cup daughters day designs electronics energy entertainment estate factory family farm
    farms films finance flats foods gallery gardens girls green hall hotel house inc industries initiative inn jr
    laboratories law laws library live llc llp media memorial middle motors music negra oil pantry partners phase
    plant plc power prize productions project properties records resort restaurant restaurants road room school
    schools shop show sons stadium star states station store stores studios supper systems team tech technologies
    technology theater theatre tower towers toys tv united village vineyards ward winery wing works world wrestling
""")
"""Last words of companies, buildings and prizes that are called after somebody."""
_THEIRS = wordlists.words("""
    award battalion bloc brigade cell center centre column division front regiment unit college estate family
    foundation hospital institute library memorial museum prize school stadium theater theatre university
""")
"""What is called after somebody, where it follows in lower case."""
_OTHER_WORDS = frozenset(["ad", "an", "ar", "as", "at", "i", "la", "le"])
"""Particles that are other words before a space."""
_NO_PART = wordlists.words("and the of for in at on to de-la el-nino")


def find(text: str, words: list[Piece]) -> Iterator[Candidate]:
    """The full names that begin with a given name."""
    table, at = given_names.table(), 0
    while at < len(words):
        end = _end(text, words, at) if words[at].key in table and words[at].is_capital else at
        if end - at >= 2 and _is_name(text, words, at, end):
            span = text[words[at].start : words[end - 1].end]
            yield Candidate(words[at].start, words[end - 1].end, span, {"person": _WEIGHT}, trust=_TRUST)
        at = max(end, at + 1)


def _end(text: str, words: list[Piece], first: int) -> int:
    """Index of the word after the capitalised run that begins at `first`; `first` where it begins earlier."""
    is_joined = first > 0 and joined(text, words, first) and text[words[first].start - 1] != "/"
    if is_joined and words[first - 1].is_capital and not _is_before(words[first - 1]):
        return first
    end = first + 1
    while end < len(words) and _continues(text, words, end):
        end += 1
    while end > first and not words[end - 1].is_capital:
        end -= 1
    return end


def _continues(text: str, words: list[Piece], at: int) -> bool:
    word, gap = words[at], text[words[at - 1].end : words[at].start]
    is_article = word.key in PARTICLES and (word.key not in _OTHER_WORDS or text[word.end : word.end + 1] == "-")
    if not (is_article or (word.is_capital and word.key not in STOP_WORDS)) or not joined(text, words, at):
        return False
    is_initial = words[at - 1].end - words[at - 1].start == 1 or words[at - 1].key in ("jr", "sr")
    return "/" not in gap and ("." not in gap or is_initial)


def _is_before(word: Piece) -> bool:
    """Whether a capitalised word before the name is none of it."""
    if word.key in TITLES or word.key in PEOPLE or word.key.endswith(("ist", "ateur", "ician")):
        return True
    return word.key in ("and", "but", "when", "while", "then", "with", "for", "by", "as", "said")


def _is_name(text: str, words: list[Piece], first: int, end: int) -> bool:
    run, span = words[first:end], text[words[first].start : words[end - 1].end]
    if (
        run[0].key in PLACE_PREFIXES
        or len(run) > _LONGEST
        or any(word.key in _NO_LAST or word.key in _NO_PART for word in run[1:])
    ):
        return False
    if (
        " " not in span
        or neither.is_neither(span)
        or not all(part.isalpha() or part in "-.'’ " for part in span)
        or span.isupper()
        or len(run[-1].key) < 2
    ):
        return False
    after = words[end].key if end < len(words) and joined(text, words, end) else ""
    if after in FACILITIES or after in PLACE_NOUNS or after in _THEIRS:
        return False
    if _is_other(span):
        return False
    start, last = words[first].start, words[end - 1].end
    return _is_bounded(text, start, last) or not (_is_unended(text, last) and is_headline(text, words, first, end))


def _is_bounded(text: str, start: int, end: int) -> bool:
    """Whether marks stand on both sides, as in captions and lists: "Photo: Elin Strand / Reuters"."""
    return text[max(0, start - 3) : start].rstrip(" ")[-1:] in ("", "\n", ":", "/", ",", "(", "|") and text[
        end : end + 3
    ].lstrip(" ")[:1] in (*("", "\n", "/", ",", ")", "|"),)


def _is_unended(text: str, at: int) -> bool:
    """Whether the line goes on to its end without a full stop."""
    end = text.find("\n", at)
    return text[at : end if end >= 0 else len(text)].rstrip()[-1:] not in (".", "!", "?", "”", '"')


def _is_other(name: str) -> bool:
    """Whether a place, body, company or thing has this name."""
    if name in companies.table() or name in things.table() or countries.by_name(name) or countries.demonym(name):
        return True
    return bool(actors.find(name) or actors.find_in_context(name) or gazetteer.open_().known({name}))

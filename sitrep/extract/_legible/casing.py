"""Prose all in capitals, as cables and old broadcasts have it, in mixed case: names and sentence starts capitalised.

A name is what a table knows as one, or a word that no dictionary has; what else the article tells in mixed case goes
before both. Text in mixed case stays to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from sitrep.extract._legible import lexicon
from sitrep.extract._naming import known
from sitrep.extract._naming.pieces import pieces
from sitrep.extract._naming.words import COMPASS, ORGANISATION_HEADS, TITLES
from sitrep.reference import actors

_RUN = re.compile(r"[^a-z]{20}")
_FEWEST_WORDS = 3
_CAPITAL_SHARE = 0.9
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:['’](?!S\b)[^\W_]+)*")
_IN_BRACKETS = re.compile(r"[(\[/]([A-Z][A-Z0-9-]{1,9})[)\]/]")
_DATELINE = re.compile(r"[^\n]{3,110}? --(?=\s)")
_START = re.compile(r"(?:^|[.!?:\]]|--|[\"“”])[\s\"“”'(\[]*\Z")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|GEN|COL|DR|SGT|MAJ|CAPT|LT|MR|MRS|MSGR|JR|ST|REV|GOV|SEN|PROF|NO)\.\s*\Z")
_ROMAN = re.compile(r"[IVX]{2,}")
_BEFORE_NAMES = frozenset(("san", "santa", "santo", "el", "la", "los", "las", "nueva", "nuevo", "villa", "puerto"))
_LOCATIVES = frozenset(("in", "near", "from", "at"))
_STOPS = frozenset(("of", "for", "and"))


def cased(text: str) -> str:
    """`text` with each paragraph or line that is all in capitals in mixed case, as long as before."""
    if _RUN.search(text) is None:
        return text
    spans = list(_in_capitals(text))
    if not spans:
        return text
    seen = _seen(text, spans)
    letters = list(text)
    for start, end in spans:
        letters[start:end] = _Prose(text[start:end], seen).cased()
    return "".join(letters)


def _in_capitals(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs in capitals, and of the others the lines."""
    for paragraph in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", text):
        if _is_capitals(paragraph[0]):
            yield paragraph.span()
        elif "\n" in paragraph[0]:
            lines = re.finditer(r"[^\n]+", text[: paragraph.end()][paragraph.start() :])
            yield from (
                (paragraph.start() + line.start(), paragraph.start() + line.end())
                for line in lines
                if _is_capitals(line[0])
            )


def _is_capitals(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    if len(letters) < 20 or len(line.split()) < _FEWEST_WORDS:
        return False
    return sum(map(str.isupper, letters)) >= _CAPITAL_SHARE * len(letters)


def _seen(text: str, spans: list[tuple[int, int]]) -> dict[str, str]:
    """How the rest of the article writes a word: small if ever, else as it stands there."""
    found: dict[str, str] = {}
    bounds = [0, *chain.from_iterable(spans), len(text)]
    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        for word in re.findall(r"(?<![.!?] )(?<!\n)\b[^\W\d_]+", text[start:end]):
            if word.islower() or word.lower() not in found:
                found[word.lower()] = word
    return found


class _Prose:
    """A run of prose in capitals; `cased` gives its letters."""

    def __init__(self, text: str, seen: Mapping[str, str]) -> None:
        self.text = text
        self.seen = seen
        self.spans = [match.span() for match in _WORD.finditer(text)]
        self.words = [text[start:end].lower() for start, end in self.spans]
        self.letters = {match[1] for match in _IN_BRACKETS.finditer(text) if not lexicon.is_stop(match[1].lower())}
        self.forms = [self._alone(at) for at in range(len(self.words))]
        dateline = _DATELINE.match(text)
        self.dateline = dateline.end() if dateline else 0

    def cased(self) -> str:
        """The prose in mixed case."""
        self._known_names()
        self._neighbours()
        self._bodies()
        letters = list(self.text)
        for (start, end), form in zip(self.spans, self.forms, strict=True):
            letters[start:end] = self._begun(form, start)
        return "".join(letters)

    def _begun(self, form: str, start: int) -> str:
        before = self.text[max(0, start - 12) : start]
        is_first = (
            not before.strip() or start < self.dateline or (_START.search(before) and not _ABBREVIATED.search(before))
        )
        return _title(form) if is_first and not (start < self.dateline and lexicon.is_small(form)) else form

    def _alone(self, at: int) -> str:
        """The word by itself, with the one before it."""
        start, end = self.spans[at]
        written, word = self.text[start:end], self.words[at]
        if word == "may" and at and self.words[at - 1].isdigit():
            return "May"
        if word in self.seen and len(self.seen[word]) == len(written):
            return self.seen[word]
        if "." in written or any(map(str.isdigit, word)) or written in self.letters or _ROMAN.fullmatch(written):
            return written
        if len(word) == 1:
            return word if word == "a" or self.text[start - 1 : start] in ("'", "’") else written
        if lexicon.is_small(word):
            return word
        if lexicon.is_body_in_letters(written):
            return written
        before = self.words[at - 1] if at else ""
        if lexicon.is_name(word) or not lexicon.is_word(word):
            return written if lexicon.is_letters(written) else _title(word)
        return _title(word) if before in _LOCATIVES and lexicon.is_town(word) else word

    def _known_names(self) -> None:
        """Names of several words that the table of actors and the list of countries have, in their own case."""
        places = {start: at for at, (start, _) in enumerate(self.spans)}
        words = pieces(self.text)
        for match in known.table().matches(self.text, words):
            if match.last - match.first > 1:
                first = words[match.first].start
                value = match.value if len(match.value) == match.end - first else ""
                for piece in words[match.first : match.last]:
                    if piece.start in places:
                        offset = piece.start - first
                        own = value[offset : offset + piece.end - piece.start] or _in_name(piece.key)
                        self._set(places[piece.start], own)
            elif actors.find(self.text[match.start : match.end]) and not lexicon.is_word(words[match.first].key):
                self._set(places.get(match.start), match.value)
        for at in range(len(self.words)):
            for length in (3, 2):
                if lexicon.is_country(" ".join(self.words[at : at + length])):
                    for word in range(at, min(at + length, len(self.words))):
                        self._set(word, _in_name(self.words[word]))

    def _set(self, at: int | None, form: str) -> None:
        if at is not None and len(form) == len(self.words[at]):
            self.forms[at] = form

    def _neighbours(self) -> None:
        """What stands beside a name: "San", "Central" before it, an office before a person's, a surname after it."""
        for at in range(len(self.words) - 2, -1, -1):
            word, is_next_name = self.words[at], self._is_name(at + 1)
            if is_next_name and self._is_beside(at) and (word in _BEFORE_NAMES or word in TITLES or word == "latin"):
                self.forms[at] = _title(word)
            if is_next_name and word in COMPASS and self.words[at + 1] == "america":
                self.forms[at] = _title(word)
        for at in range(1, len(self.words)):
            if lexicon.is_given_name(self.words[at - 1]) and self._is_beside(at - 1) and self._may_be_surname(at):
                self.forms[at] = _title(self.words[at])

    def _may_be_surname(self, at: int) -> bool:
        return not self._is_name(at) and lexicon.may_be_surname(self.words[at])

    def _bodies(self) -> None:
        """ "The Morazanist Patriotic Front", "the National Police": words up to a noun for a body."""
        for at, word in enumerate(self.words):
            if word in ORGANISATION_HEADS and (first := self._first_of_body(at)) < at:
                for other in range(first, at + 1):
                    self._set(other, self.forms[other] if self._is_name(other) else _in_name(self.words[other]))

    def _first_of_body(self, head: int) -> int:
        first = head
        while first > 0 and self._is_beside(first - 1) and self._goes_on(self.words[first - 1]):
            first -= 1
        while first < head and self.words[first] in _STOPS:
            first += 1
        words = self.words[first:head]
        is_stated = self.text[self.spans[head][1] :].lstrip()[:1] == "(" and len(words) > 0
        has_name = any(
            self._is_name(at) and not lexicon.is_demonym(self.words[at]) for at in range(first, head)
        ) and lexicon.is_body_word(words[-1] if words else "")
        return first if is_stated or has_name or any(map(lexicon.is_body_word, words)) else head

    def _goes_on(self, word: str) -> bool:
        return word in _STOPS or not (lexicon.is_stop(word) or lexicon.is_verb_form(word))

    def _is_name(self, at: int) -> bool:
        return self.forms[at][:1].isupper()

    def _is_beside(self, at: int) -> bool:
        """Whether only a space, or the point of a short form, parts the word from the next."""
        between = self.text[self.spans[at][1] : self.spans[at + 1][0]]
        return between.strip() == "" or (between.strip() == "." and len(self.words[at]) < 5)


def _in_name(word: str) -> str:
    return word if lexicon.is_stop(word) else _title(word)


def _title(word: str) -> str:
    return word[:1].upper() + word[1:]

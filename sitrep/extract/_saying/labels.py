"""Who speaks by a label: "Army: 12 rebels killed", "12 killed in blast: police", "MODERATOR: How many?"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from sitrep.extract._saying.parties import Parties, of_mention, without_article
from sitrep.records import Link, NameMention, PlaceMention
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

_LINE = re.compile(r"[^\n]+")
_TURN = re.compile(
    r"(?:(?<=\n)|(?<=^)|(?<=[.?!”\")\]] ))((?:[A-Z][A-Z.’'-]+,? ?|\([A-Z ]+\) ?|[QA](?=:)){1,6}):(?= |\n)"
)
_LEADING = re.compile(r"([A-Z][\w.’'-]*(?: [\w.’'-]+){0,4}): (?=\S)")
_TRAILING = re.compile(r"(?::| [-–—]) ((?:the )?[A-Za-z][\w.’'-]*(?: [\w.’'-]+){0,4})$")
_TITLES = re.compile(r"^(?:(?:COL|GEN|MR|MS|MRS|DR|SEN|REP|GOV|LT|MAJ|CAPT|SGT|ADM|PROF|AMB|HON|SIR|LTG|MG|BG)\.? )+")
_FIRST_PERSON = re.compile(r"(?:We|I|My|Our)\b")
_RANKS = re.compile(
    r"^(?:(?:GENERAL|COLONEL|MAJOR|CAPTAIN|LIEUTENANT|SERGEANT|ADMIRAL|PRESIDENT|MINISTER|SENATOR|DOCTOR|MAYOR) )+"
)
_NO_SPEAKERS = words("""
    breaking update updated exclusive watch live video photo photos note factbox analysis opinion headline read
    correction alert urgent summary background source sources date location context timeline key more related caption
    credit subject title warning ps nb q a end file editor lead
""")
_TOPICS = words("""
    access health protection shelter nutrition education water sanitation logistics food security relief coordination
    displacement displaced detention detainees prisoners refugees funding funds appeal humanitarian wash demining
    killed wounded injured missing dead
""")
"""Headings of bulletins where they stand alone; with another word they may be a body: "Food Security Cluster: …"."""
_TOPIC_HEADS = words("""
    casualty loss toll damage need return arrival figure assessment overview highlight requirement gap violation
    incident victim operation priority
""")
_NOUNS = words("""
    police army military navy officials official minister ministry report reports witness witnesses medic medics doctor
    doctors hospital government activists residents monitor monitors observatory sources source un u.n. spokesman
    spokeswoman governor mayor rescuers authorities agency group un agencies study survey data media
""")


@dataclass(frozen=True, slots=True)
class Turn:
    """What a labelled speaker says, from `start` to `end`; nobody where the label names nobody."""

    start: int
    end: int
    speaker: Link | None


class Labels:
    """The labelled speech of one article."""

    def __init__(self, text: str, parties: Parties, places: list[PlaceMention]) -> None:
        self._places = {(place.start, place.end) for place in places}
        self._names = {(name.start, name.end): name for name in parties.names}
        turns = self._transcript(text) or self._statement(text)
        self._turns = sorted(turns or self._headlines(text), key=lambda turn: turn.start)
        self._starts = [turn.start for turn in self._turns]

    def speaker(self, offset: int) -> Link | None:
        """The labelled speaker of what stands at `offset`."""
        last = bisect_right(self._starts, offset) - 1
        return self._turns[last].speaker if last >= 0 and offset < self._turns[last].end else None

    def _transcript(self, text: str) -> list[Turn]:
        """The turns of a text in which labels in capitals take turns; none where only one stands once."""
        if ":" not in text:
            return []
        found = [match for match in _TURN.finditer(text) if match[1].strip().lower() not in _NO_SPEAKERS - {"q", "a"}]
        if len(found) < 2 or any((match.start(1), match.end(1)) in self._places for match in found):
            return []
        ends = [match.start() for match in found[1:]] + [len(text)]
        return [Turn(one.end(), end, self._labelled(text, one)) for one, end in zip(found, ends, strict=True)]

    def _statement(self, text: str) -> list[Turn]:
        """What one labelled speaker says of "us", where the label opens the text: "OKELLO: We lost 14 men"."""
        match = _TURN.match(text)
        if match is None or match[1].strip().lower() in _NO_SPEAKERS or not _FIRST_PERSON.match(text, match.end() + 1):
            return []
        if (match.start(1), match.end(1)) in self._places:
            return []
        return [Turn(match.end(), len(text), self._labelled(text, match))]

    def _labelled(self, text: str, match: re.Match[str]) -> Link | None:
        label = match[1].strip()
        if len(label) < 2:
            return None
        inside = [span for span in self._names if match.start(1) <= span[0] and span[1] <= match.end(1)]
        if inside and self._names[max(inside, key=lambda span: span[1] - span[0])].named:
            return of_mention(self._names[max(inside, key=lambda span: span[1] - span[0])])
        bare = re.sub(r" ?\(.*\)|,.*$", "", _RANKS.sub("", _TITLES.sub("", label))).strip()
        return Link(text=without_article(bare)) if bare else None

    def _headlines(self, text: str) -> list[Turn]:
        """Headlines, lines without a stop at their end, that begin or end with who says so."""
        found = []
        for line in _LINE.finditer(text):
            content = line[0].rstrip()
            if ":" not in content and " - " not in content and "–" not in content and "—" not in content:
                continue
            start, end = line.start(), line.start() + len(content)
            leading = _LEADING.match(content)
            if leading and (party := self._party(start + leading.start(1), start + leading.end(1), leading[1])):
                found.append(Turn(start + leading.end(), end, party))
            trailing = _TRAILING.search(content) if content[-1] not in '.!?"”' else None
            if trailing and (party := self._party(start + trailing.start(1), end, trailing[1])):
                found.append(Turn(start, start + trailing.start(), party))
        return found

    def _party(self, start: int, end: int, label: str) -> Link | None:
        """Who the label is, if all of it is somebody."""
        words = label.removeprefix("the ").split()
        if (start, end) in self._places or label.lower() in _NO_SPEAKERS - {"source", "sources"}:
            return None
        if _is_topic(words):
            return None
        name: NameMention | None = self._names.get((start + len(label) - len(" ".join(words)), end))
        if name is not None and name.named and label.isupper() and name.actor_class is None and len(label) > 4:
            return None  # a dateline: "MUMBAI: …"
        if name is not None:
            return of_mention(name) if not name.text[0].isdigit() else None
        last = words[-1].lower()
        if len(words) > 1 and label.isupper() and last in ("report", "reports"):
            return None  # a heading: "MORNING REPORT: …"
        known = last in _NOUNS or singular(last) in _NOUNS
        return Link(text=without_article(label)) if known and not words[0][0].isdigit() else None


def _is_topic(label: list[str]) -> bool:
    """Whether a label tells what is told of, not who tells it: "Casualties: …", "Operation Dawn: …"."""
    last = label[-1].lower()
    if len(label) == 1 and last in _TOPICS:
        return True
    return last in _TOPIC_HEADS or singular(last) in _TOPIC_HEADS or label[0] == "Operation"

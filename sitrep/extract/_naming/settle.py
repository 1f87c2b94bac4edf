"""One reading of an article's candidates: no two overlap, and one name has one kind throughout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from sitrep.extract._naming.candidate import Candidate, Name, NameKind
from sitrep.extract._naming.words import COMPASS, ORGANISATION_HEADS, PARTICLES, PLACE_HEADS, PLACE_PREFIXES
from sitrep.reference import countries

_ENOUGH = 0.6
"""Fewer votes than one opinion of the model on a single word make no name."""
_OF_SURNAME = 1.3
"""Votes of each occurrence of somebody's last name."""
_OF_SHORT_NAME = 1.3
"""Votes of each occurrence of an organisation's name without the word for what it is."""
_BESIDE_PLACE = 0.8
"""Votes for a name that stands beside a place: \"Homs and Hama\", \"Palmyra, Syria\"."""
CERTAIN = 5
"""Trust from which nothing that overlaps a candidate is read as a name."""
_TABLES = 2
"""Trust from which a candidate comes from a table or a pattern."""
_JOINED = re.compile(" (?:and|for|from|to) ")
_DISTRICT = ("D.C.", "DC", "D.C")
_JOINTS = frozenset((",", "and", "or", ", and", "to", "&"))

Votes = dict[NameKind, float]


def names(text: str, candidates: Iterable[Candidate]) -> list[Name]:
    """The names that the candidates add up to, in order of the text."""
    chosen = sorted(_apart(_cut(_uncontested(_merged(candidates)))), key=lambda candidate: candidate.start)
    votes = _votes(chosen)
    _share_places(text, chosen, votes)
    _share_surnames(chosen, votes)
    _share_short_names(chosen, votes)
    found = []
    for candidate in chosen:
        counts = votes[candidate.key]
        kind = _leading(counts)
        if counts[kind] >= _ENOUGH:
            actor = candidate.actor if kind == "organisation" else None
            found.append(Name(candidate.start, candidate.end, candidate.text, kind, actor))
    return with_district(text, _without_lost_apostrophe(text, found))


def _merged(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates of one span as one, votes added."""
    spans: dict[tuple[int, int], Candidate] = {}
    for candidate in candidates:
        known = spans.setdefault((candidate.start, candidate.end), candidate)
        if known is not candidate:
            for kind, weight in candidate.votes.items():
                known.votes[kind] = known.votes.get(kind, 0) + weight
            known.actor = known.actor or candidate.actor
            known.trust = max(known.trust, candidate.trust)
    return list(spans.values())


def _uncontested(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without what the model tagged across one whose bounds are certain: "Defense Anna Berg"."""
    certain = [candidate for candidate in candidates if candidate.trust >= CERTAIN]
    return [
        candidate
        for candidate in candidates
        if candidate.trust >= CERTAIN
        or not any(candidate.start < other.end and other.start < candidate.end for other in certain)
    ]


def _cut(candidates: list[Candidate]) -> list[Candidate]:
    """A person's name without the known body or region that the model put before it: "Middle East Anna Berg"."""
    tables = [other for other in candidates if other.trust >= _TABLES]
    known = [other for other in tables if " " in other.text]
    ends = {other.start: other.end for other in known if "person" not in other.votes}
    lists = {id(candidate) for candidate in candidates if _is_list(candidate, known, tables)}
    candidates = [candidate for candidate in candidates if id(candidate) not in lists]
    for candidate in candidates:
        end = ends.get(candidate.start)
        if end is not None and end < candidate.end and "person" in candidate.votes:
            rest = candidate.text[end - candidate.start :].lstrip()
            if " " in rest:
                candidate.start, candidate.text = candidate.end - len(rest), rest
    return candidates


def _is_list(candidate: Candidate, known: list[Candidate], tables: list[Candidate]) -> bool:
    """Whether the model took known names in a row for one: "Human Rights Watch and Oxfam", "Goma for Bukavu"."""
    if candidate.trust >= _TABLES or not _JOINED.search(candidate.text):
        return False
    inside = [other for other in tables if candidate.start <= other.start and other.end <= candidate.end]
    if " and " in candidate.text and sum(other in known for other in inside) > 1:
        return True
    return set(_JOINED.split(candidate.text)) <= {other.text for other in inside}


def _apart(candidates: list[Candidate]) -> list[Candidate]:
    """The longest first, then the most trusted, none overlapping another."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    worthy = [candidate for candidate in candidates if sum(candidate.votes.values()) > 0.4]
    for candidate in sorted(worthy, key=lambda c: (-(c.end - c.start), -c.trust)):
        span = range(candidate.start, candidate.end)
        if taken.isdisjoint(span):
            taken.update(span)
            chosen.append(candidate)
    return chosen


def _votes(chosen: list[Candidate]) -> dict[tuple[str, ...], Votes]:
    """For each name, the votes of all its occurrences, each with those of its own words."""
    votes: dict[tuple[str, ...], Votes] = defaultdict(dict)
    for candidate in chosen:
        counts = votes[candidate.key]
        for kind, weight in candidate.votes.items():
            counts[kind] = counts.get(kind, 0) + weight
        for kind, weight in by_words(candidate.key).items():
            counts[kind] = counts.get(kind, 0) + weight
    return votes


def by_words(key: tuple[str, ...]) -> Votes:
    """What the words of a name say of its kind: the head is the last word, or the one before "of"."""
    if len(key) < 2:
        return {}
    head = key[key.index("of") - 1] if "of" in key[1:] else key[-1]
    if head in ORGANISATION_HEADS and not (head == "bank" and key[0] in COMPASS | {"left", "right"}):
        return {"organisation": 5}
    if head in PLACE_HEADS:
        return {"place": 4}
    return {"place": 2} if key[0] in PLACE_PREFIXES else {}


def _share_places(text: str, chosen: list[Candidate], votes: dict[tuple[str, ...], Votes]) -> None:
    """A name that the gazetteer knows and that is joined to a place is one too."""
    for one, other in pairwise(chosen):
        if other.start - one.end > 6 or text[one.end : other.start].strip() not in _JOINTS:
            continue
        here, there = votes[one.key], votes[other.key]
        for counts, beside in ((here, there), (there, here)):
            if "place" in counts and "place" in beside:
                is_sure = _leading(beside) == "place" and beside["place"] >= 1
                counts["place"] += _BESIDE_PLACE if is_sure else _BESIDE_PLACE / 2


def _share_surnames(chosen: list[Candidate], votes: dict[tuple[str, ...], Votes]) -> None:
    """A word that is the last name of somebody in the article is that person where it stands alone."""
    surnames = {surname(key) for key, counts in votes.items() if len(key) > 1 and _leading(counts) == "person"}
    for candidate in chosen:
        if candidate.key in surnames:
            votes[candidate.key]["person"] = votes[candidate.key].get("person", 0) + _OF_SURNAME


def _share_short_names(chosen: list[Candidate], votes: dict[tuple[str, ...], Votes]) -> None:
    """What stands before "News", "Company" and their like is the same organisation where it stands alone."""
    short = {
        key[:-1]
        for key, counts in votes.items()
        if len(key) == 2 and key[1] in ORGANISATION_HEADS and _leading(counts) == "organisation"
    }
    for candidate in chosen:
        if candidate.key in short and candidate.trust < _TABLES:
            counts = votes[candidate.key]
            counts["organisation"] = counts.get("organisation", 0) + _OF_SHORT_NAME


def _leading(counts: Votes) -> NameKind:
    return max(counts, key=lambda kind: (counts[kind], kind == "place"))


def surname(key: tuple[str, ...]) -> tuple[str, ...]:
    """The last name of a person's name, without its particles."""
    last = key[-1:]
    return last if last and last[0] not in PARTICLES and len(last[0]) > 2 else ()


def _without_lost_apostrophe(text: str, found: list[Name]) -> list[Name]:
    """Where a possessive lost its apostrophe, "Syrias army", the name that it belongs to, if it is one elsewhere."""
    kinds = {name.text: name for name in found}

    def bare(name: Name) -> Name:
        owner = name.text[:-1]
        is_several = text[: name.start].endswith((" the ", "The "))  # "the Americas"
        if not name.text.endswith("s") or is_several or (owner not in kinds and countries.by_name(owner) is None):
            return name
        kind = kinds[owner].kind if owner in kinds else "place"
        return Name(name.start, name.end - 1, owner, kind, kinds[owner].actor if owner in kinds else None)

    return [bare(name) for name in found]


def with_district(text: str, found: list[Name]) -> list[Name]:
    """The names, with a city and its district as one: "Washington, D.C."."""
    joined: list[Name] = []
    for name in found:
        last = joined[-1] if joined else None
        if last and name.text in _DISTRICT and text[last.end : name.start] in (", ", " "):
            joined[-1] = Name(last.start, name.end, text[last.start : name.end], "place")
        else:
            joined.append(name)
    return joined

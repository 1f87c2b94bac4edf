"""Which figure another is part of, or changes from: "among them nine children", "31 of them", "from 900 to 350"."""

from __future__ import annotations

import re

from sitrep.extract.figures import _groups
from sitrep.records import Figure

_GROUP = (
    r"(?:the|those) (?:dead|victims|wounded|injured|killed|casualties|fatalities|arrested|detained|detainees|missing"
    r"|hostages|survivors|displaced|freed|released|arrested|slain)"
)
_PART_BEFORE = re.compile(
    rf"(?:\b(?:including|include[sd]?|among (?:them|{_GROUP})|of (?:whom|which|them|those|{_GROUP}),?"
    r"|(?:most|some) of them|comprising|namely)\b"
    r"(?:(?! (?:(?:was|were|are|is|had|has|have) (?:been )?\w+(?:ed|en)|died) )[^.;]){0,40}|: )$",
    re.IGNORECASE,
)
_NEXT_DEED = re.compile(
    r",? and (?:\w+(?:ed|ing)|hurt|left|took|shot|set|stole|drove|burnt|held|hit|cut|beat)(?: [a-z-]+){0,3} $"
)
"""Behind the part, what else was done: "killed 30, including a priest, and wounded 12"."""
_DOWNED = re.compile(
    r"(?: of (?:them|which|those))?,? (?:(?:were|was|are|had been|have been|being|reportedly|said to be) )*"
    r"(?:shot down|brought down|downed|intercepted|destroyed in (?:the air|flight))\b"
)
"""What became of munitions under way, in place of where they went."""
_CLAUSE = re.compile(r"[;.](?!\w)|\b(?:while|when|after|before|but|who|was|were|had|has|have|would)\b|.{61}")
_MATERIEL = ("attacks", "weapons", "damage", "territory")
_PART_AFTER = re.compile(
    rf"\s*(?:\w+ )?of (?:them|whom|those|{_GROUP})\b|\s+of (?:whom|which)\b"
    rf"|\s+(?:\w+ ){{0,3}}(?:were|was|are) (?:among (?:them|{_GROUP})|also among)"
    rf"|\s+(?:\w+ ){{0,3}}among (?:them|{_GROUP})",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"\s+of (?:it|this|that|which)\b(?! \w+ing\b)")
_OF_NEXT = re.compile(r" of (?:the|its|their|an?) (?:(?:estimated|total|some|about|nearly|more than) )?")
_FROM = re.compile(r"\bfrom\s+(?:(?:about|around|nearly|some)\s+)?$", re.IGNORECASE)
_TO = re.compile(r"(?:(?:\s+\S+){0,4}?)\s+to\s+(?:(?:just|about|around|nearly|only|some)\s+)*$")
_UP_FROM = re.compile(
    r"[^.;]{0,60}\b(?:up|down|compared with|compared to|rising|falling)\s+(?:from\s+)?(?:(?:about|just)\s+)?"
)
_OF_FIRST = re.compile(r"\b[Oo]f (?:the |its |their |some |about )?$")
_AMONG = re.compile(r"[^.;]{0,80}\b(?:was|were|are) (?:also )?among (?:the )?")
_BACK = re.compile(r"(?:\s+[a-z]+){0,3}?\s+from\s+(?:(?:about|around|nearly|some)\s+)?")
_TO_BEFORE = re.compile(r"\bto\s+(?:(?:just|only)\s+)?$")
_MORE = re.compile(r"\b(?:a further|another|an additional|additional)\s*$", re.IGNORECASE)


def link(text: str, figures: list[Figure]) -> None:
    """Fills `of` (and takes over the whole's measure and claimant) for the figures of one article, in order."""
    _link_parts(text, figures)
    _break_down(text, figures)


def _break_down(text: str, figures: list[Figure]) -> None:
    """ "eight hostages on Thursday, three Israelis and five Thais": what follows at once and adds up to it."""
    for at, whole in enumerate(figures):
        if whole.unit != "person" or whole.of is not None or whole.value is None:
            continue
        parts: list[Figure] = []
        for one in figures[at + 1 : at + 7]:
            if not _goes_on(text, whole, parts[-1] if parts else whole, one):
                break
            parts.append(one)
            if len(parts) > 1 and sum(part.value or 0 for part in parts) == whole.value:
                for part in parts:
                    part.of, part.measure, part.actor = whole.id, whole.measure, part.actor or whole.actor
                    part.place = whole.place
                break


def _goes_on(text: str, whole: Figure, before: Figure, one: Figure) -> bool:
    """Whether a figure may be the next part: people in the same sentence, of no other kind, without a new clause."""
    same = one.sentence == whole.sentence and one.unit == "person" and one.value is not None
    between = text[before.end : one.start]
    return same and one.measure in ("other", "fighters", whole.measure) and not _CLAUSE.search(between)


def _link_parts(text: str, figures: list[Figure]) -> None:
    for number, figure in enumerate(figures):
        earlier = [one for one in figures[max(0, number - 6) : number] if _is_near(text, one, figure)]
        if number and _is_second_level(text, figures[number - 1], figure):
            figure.of = figures[number - 1].id
            _same_kind(figures[number - 1], figure)
        elif number and _is_first_level(text, figures[number - 1], figure):
            figures[number - 1].of = figure.id
            _same_kind(figure, figures[number - 1])
        elif number and _is_of_first(text, figures[number - 1], figure):
            figure.of = figures[number - 1].id
            if figure.measure == "other":
                figure.measure = figures[number - 1].measure
        elif number and _is_share_of(text, figures[number - 1], figure):
            figures[number - 1].of = figure.id
        elif number and _is_sum_of(text, figures[number - 1], figure):
            figure.of = figures[number - 1].id
        elif number and _AMONG.fullmatch(text[figures[number - 1].end : figure.start]):
            figures[number - 1].of = figure.id
            _take_over(figures[number - 1], figure)
        elif (whole := _whole_of(text, figure, earlier, figures[max(0, number - 6) : number])) is not None:
            figure.of = whole.id
            if whole.measure == "attacks" and _DOWNED.match(text, figure.end):
                figure.measure = "weapons"
            _take_over(figure, whole)


def _whole_of(text: str, figure: Figure, near: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The whole that words of a part point to; the group named may stand further back."""
    whole = _whole(figure, near) if _is_part(text, figure, near) else None
    return whole or (_groups.whole(text, figure, earlier) if figure.of is None else None)


def levels(text: str, one: int, other: int, start: int) -> bool:
    """Whether numbers at `one` (its end) and `other` (its start) are two levels of one change: "from 900 to 350"."""
    return bool(_FROM.search(text, max(0, start - 16), start) and _TO.fullmatch(text, one, other))


def _is_second_level(text: str, before: Figure, figure: Figure) -> bool:
    return before.sentence == figure.sentence and levels(text, before.end, figure.start, before.start)


def _is_first_level(text: str, before: Figure, figure: Figure) -> bool:
    """ "fell to 350 from 900"."""
    between = text[before.end : figure.start]
    if before.sentence != figure.sentence or before.of is not None:
        return False
    if _UP_FROM.fullmatch(between) and before.unit != "percent":
        return True
    return bool(_BACK.fullmatch(between) and _TO_BEFORE.search(text, max(0, before.start - 12), before.start))


def _is_of_first(text: str, before: Figure, figure: Figure) -> bool:
    """ "Of the 140 aboard, 31 died"."""
    if before.sentence != figure.sentence or before.unit != figure.unit or figure.start - before.end > 60:
        return False
    starts = _OF_FIRST.search(text, max(0, before.start - 12), before.start)
    return starts is not None and (before.value or 0) >= (figure.value or 0) and text[starts.start()] == "O"


def _is_share_of(text: str, before: Figure, figure: Figure) -> bool:
    """ "22 percent of the $4.1 billion"."""
    return before.unit == "percent" and before.of is None and bool(_OF_NEXT.fullmatch(text[before.end : figure.start]))


def _is_sum_of(text: str, before: Figure, figure: Figure) -> bool:
    """ "€120 million, €40 million of it as a grant", "5 million pesos; 12 percent of it"."""
    if before.sentence != figure.sentence or before.change == "change" or not _OF_IT.match(text, figure.end):
        return False
    return figure.unit == "percent" or (figure.unit == before.unit and (figure.value or 0) <= (before.value or 0))


def _same_kind(one: Figure, other: Figure) -> None:
    """Two levels of one thing share what only one of them says: unit, period, measure, subject."""
    for figure, twin in ((one, other), (other, one)):
        if figure.unit == "count" and twin.unit != "percent":
            figure.unit = twin.unit
        if figure.measure in ("other", "money"):
            figure.measure = twin.measure
        figure.period = figure.period or twin.period
        figure.subject = figure.subject or twin.subject


def _is_part(text: str, figure: Figure, earlier: list[Figure]) -> bool:
    window = text[max(figure.sentence[0], figure.start - 60) : figure.start]
    if _MORE.search(window):
        return False
    if match := _PART_BEFORE.search(window):
        if _NEXT_DEED.search(match[0]):
            return False
        return match[0] != ": " or bool(earlier and earlier[-1].sentence == figure.sentence)
    return bool(_PART_AFTER.match(text, figure.end))


def _is_near(text: str, before: Figure, figure: Figure) -> bool:
    """Whether figures stand in one sentence or in two that follow one another."""
    return before.sentence == figure.sentence or not text[before.sentence[1] : figure.sentence[0]].strip()


def _whole(figure: Figure, earlier: list[Figure]) -> Figure | None:
    """The nearest figure before that is no part itself, as large or larger, in this sentence or the one before."""
    for whole in reversed(earlier):
        near = whole.of is None and whole.unit in ("person", "count") and figure.start - whole.end < 320
        if _are_men_of_things(figure, whole):
            continue
        if near and (figure.unit == "percent" or (figure.value or 0) <= (whole.high or whole.value or whole.low or 0)):
            return whole
    return None


def _are_men_of_things(figure: Figure, whole: Figure) -> bool:
    """ "1,500 shells fell; two nuns were among the dead": people are no part of arms or houses."""
    other = figure.subject is not None and figure.subject != whole.subject
    return figure.unit == "person" and whole.unit == "count" and whole.measure in _MATERIEL and other


_OF_ITS_OWN = {("abducted", "released"), ("detained", "released"), ("missing", "fatalities"), ("attacks", "weapons"),
               ("casualties", "fatalities"), ("casualties", "injuries"), ("abducted", "fatalities"),
               ("injuries", "fatalities"), ("health", "fatalities")}  # fmt: skip
"""What a whole and a part of it measure, each by a verb of its own: "of ten hostages held, freed four"."""
_STANDING = frozenset({"fighters", "population", "displaced"})
_BEFALLING = frozenset({"fatalities", "injuries", "missing", "detained", "abducted", "surrendered"})
"""What befalls some of those who stand or live somewhere: "1,500 troops, 11 of whom were killed"."""


def _take_over(figure: Figure, whole: Figure) -> None:
    befell = whole.measure in _STANDING and figure.measure in _BEFALLING
    if whole.measure != "other" and not befell and (whole.measure, figure.measure) not in _OF_ITS_OWN:
        figure.measure = whole.measure
    if figure.unit == "count" and whole.unit == "person":
        figure.unit = "person"
    elif figure.unit == "person" and whole.unit == "count" and whole.measure in _MATERIEL:
        figure.unit = "count"
    figure.actor = figure.actor or whole.actor
    figure.place = figure.place or whole.place
    if figure.claimant is None and figure.sentence != whole.sentence:
        figure.claimant, figure.via, figure.stance = whole.claimant, whole.via, whole.stance

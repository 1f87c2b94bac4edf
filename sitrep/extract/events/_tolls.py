"""The killed and injured of an event, from the figures of its sentence or of the next that tells the toll."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._scene import Scene
from sitrep.records import Event, Extraction, Figure

MEASURES = ("fatalities", "injuries")
VIOLENT = frozenset(("Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots"))


def assign(pairs: Sequence[tuple[Happening, Event]], scene: Scene) -> None:
    """Give each event the killed and injured that its words count."""
    of_event: dict[int, list[Figure]] = {}
    for figure in scene.found.figures:
        if figure.measure in MEASURES and figure.change == "level" and figure.stance != "denied":
            index = _owner(figure, pairs, scene)
            if index is not None:
                of_event.setdefault(index, []).append(figure)
    for index, figures in of_event.items():
        _fill(pairs[index][1], figures)


def _owner(figure: Figure, pairs: Sequence[tuple[Happening, Event]], scene: Scene) -> int | None:
    violent = [n for n, (_, event) in enumerate(pairs) if _may_kill(event)]
    here = [n for n in violent if any(_spans.overlap(figure.sentence, _at(token)) for token in pairs[n][0].tokens())]
    if here:
        token = scene.token_at(figure.start)
        return min(here, key=lambda n: min(grammar.distance(told, token)[0] for told in pairs[n][0].tokens()))
    before = [n for n in violent if _is_next(pairs[n][1], figure, scene.found)]
    return before[-1] if before else None


def _may_kill(event: Event) -> bool:
    return event.event_type in VIOLENT and event.sub_event_type != "Peaceful protest"


def _at(token: Token) -> tuple[int, int]:
    return token.idx, token.idx + 1


def _is_next(event: Event, figure: Figure, found: Extraction) -> bool:
    """Whether the figure's sentence follows the event's, names no other place, and the event has no toll yet."""
    gap = found.article.text[event.sentence[1] : figure.sentence[0]]
    if figure.sentence[0] < event.sentence[1] or gap.strip():
        return False
    elsewhere = {place.text for place in _spans.within(found.places, figure.sentence)}
    return not elsewhere - {event.place.text if event.place else ""}


def _fill(event: Event, figures: Sequence[Figure]) -> None:
    killed = _toll(figure for figure in figures if figure.measure == "fatalities")
    injured = _toll(figure for figure in figures if figure.measure == "injuries")
    if killed:
        event.fatalities, event.fatalities_low, event.fatalities_high = killed
    if injured:
        event.injuries = injured[0]


def _toll(figures: Iterable[Figure]) -> tuple[int | None, int | None, int | None] | None:
    """Best, lowest, highest: what one claimant counts is added up, several claimants give a range."""
    claims: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.of is None:
            claims.setdefault(figure.claimant.text if figure.claimant else "", []).append(figure)
    sums = [_sum(counted) for counted in claims.values()]
    if not sums:
        return None
    lows = [low for _, low, _ in sums if low is not None]
    highs = [high for _, _, high in sums if high is not None]
    return sums[0][0], min(lows, default=None), max(highs, default=None)


def _sum(figures: Sequence[Figure]) -> tuple[int | None, int | None, int | None]:
    first = figures[0]
    apart = [first, *(other for other in figures[1:] if other.sentence == first.sentence and _is_apart(first, other))]
    value = [figure.value for figure in apart]
    low, high = [figure.low for figure in apart], [figure.high for figure in apart]
    return _added(value), _added(low), _added(high)


def _is_apart(first: Figure, other: Figure) -> bool:
    return first.subject != other.subject and 0 < other.start - first.end < 60


def _added(numbers: Sequence[float | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return round(sum(known)) if len(known) == len(numbers) else None

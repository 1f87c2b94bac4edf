"""One event for one happening: what an article tells again is joined to where it told it first."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from sitrep.extract.events import _causes as causes
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.records import Event, Link, Span
from sitrep.reference import scene_words
from sitrep.reference.wordlists import words

PAIRS = list[tuple[Happening, Event]]


def merge(pairs: PAIRS) -> list[Event]:
    """The events of an article, each once, in order of the text."""
    kept: PAIRS = []
    for happening, event in pairs:
        for token in happening.tells:
            retell(event, _sentence(token))
        first = _earlier(happening, event, kept)
        if first is not None:
            _join(first, event, _new_doers(happening, event, first))
        elif not (causes.points_back(happening) and _says_nothing(event)):
            kept.append((happening, event))
    return sorted((event for _, event in kept), key=lambda event: (event.start, event.end))


def _earlier(happening: Happening, event: Event, kept: PAIRS) -> Event | None:
    if kept and (causes.points_back(happening) or _is_called_by_day(happening)):
        alike = [
            other for _, other in kept if other.event_type in (event.event_type, *VIOLENCE) and _agree(other, event)
        ]
        if alike:
            return alike[-1]
    same = (
        first
        for told, first in kept
        if _is_same(first, event)
        and _tells_same(told, happening, event)
        and not _is_of_another_site(told, first, happening, event)
    )
    return next(same, None)


def _is_called_by_day(happening: Happening) -> bool:
    """ "Saturday's attack": what was told before, where neither its place nor its day is another."""
    noun = happening.trigger
    if not happening.is_noun or noun.lemma_.lower() not in ANY_VIOLENCE or happening.actors:
        return False
    before = [child for child in noun.children if child.i < noun.i and child.dep_ in ("poss", "compound", "amod")]
    return bool(before) and all(child.ent_type_ == "DATE" for child in before)


ANY_VIOLENCE = words("attack assault violence killing killings raid")


def _tells_same(told: Happening, other: Happening, event: Event) -> bool:
    """Strategic developments are of too many kinds to be one by type, place and date alone; "a second blast" is new."""
    if _is_another(told) != _is_another(other):
        return False
    is_violent = event.event_type != "Strategic developments"
    return is_violent or told.trigger.lemma_.lower() == other.trigger.lemma_.lower()


def _is_another(happening: Happening) -> bool:
    """Whether it is told as a further happening: "a second bomb went off", "another raid"."""
    subjects = [child for child in happening.trigger.children if child.dep_ in ("nsubj", "nsubjpass")]
    return any(child.lower_ in ANOTHER for word in (happening.trigger, *subjects) for child in word.children)


def _is_of_another_site(told: Happening, first: Event, other: Happening, event: Event) -> bool:
    """Whether both name a site, each its own, and a toll, each its own."""
    if first.fatalities is None or event.fatalities is None or first.fatalities == event.fatalities:
        return False
    here, there = _sites(told), _sites(other)
    return bool(here and there) and not here & there


def _sites(happening: Happening) -> frozenset[str]:
    """What kinds of places its sentence names."""
    finder, known = scene_words.sites()
    return (
        frozenset(known[found] for found in finder.findall(happening.trigger.sent.text.lower())) - scene_words.moving()
    )


def _says_nothing(event: Event) -> bool:
    """Whether "the attack" names neither whom nor where nor how many: what it points back to was not read."""
    return not (event.targets or event.place or event.fatalities or event.weapons)


ANOTHER = words("second third fourth fifth another separate further")
VIOLENCE = ("Explosions/Remote violence", "Battles", "Violence against civilians")


def _is_same(first: Event, other: Event) -> bool:
    return first.sub_event_type == other.sub_event_type and _agree(first, other) and _tolls_agree(first, other)


def _agree(first: Event, other: Event) -> bool:
    """Whether nothing that both tell of place and date differs, and both are told alike."""
    if (first.modality, first.is_background) != (other.modality, other.is_background):
        return False
    if first.place and other.place and first.place.text != other.place.text:
        return False
    return not (first.start_date and other.start_date) or (
        first.start_date <= (other.end_date or other.start_date)
        and other.start_date <= (first.end_date or first.start_date)
    )


def _tolls_agree(first: Event, other: Event) -> bool:
    if first.fatalities is None or other.fatalities is None or first.fatalities == other.fatalities:
        return True
    return bool(first.place and other.place) or bool(first.start_date and other.start_date)


def retell(event: Event, *sentences: Span) -> None:
    """Note sentences after the event's own as such that tell of it again."""
    later = {sentence for sentence in sentences if sentence[0] >= event.sentence[1]}
    event.retold = sorted({*event.retold, *later})


def _sentence(token: Token) -> Span:
    return token.sent.start_char, token.sent.end_char


def _new_doers(happening: Happening, event: Event, first: Event) -> list[Link]:
    """Its actors without "the assailants", who are those that `first` named."""
    if not first.actors:
        return event.actors
    again = {party.link.text for party in happening.actors if grammar.is_told_before(party.token)}
    return [link for link in event.actors if link.text not in again]


def _join(first: Event, other: Event, doers: list[Link]) -> None:
    retell(first, other.sentence, *other.retold)
    _add(first.actors, doers)
    _add(first.targets, other.targets)
    first.weapons += [weapon for weapon in other.weapons if weapon not in first.weapons]
    first.place = first.place or other.place
    if first.start_date is None or (other.start_date and (other.date_prec or 9) < (first.date_prec or 9)):
        first.start_date, first.end_date, first.date_prec = other.start_date, other.end_date, other.date_prec
    if first.fatalities is None:
        first.fatalities = other.fatalities
    if other.fatalities is not None:
        first.fatalities_low = _bound(min, first.fatalities_low, other.fatalities_low, other.fatalities)
        first.fatalities_high = _bound(max, first.fatalities, first.fatalities_high, other.fatalities_high)
    first.injuries = other.injuries if first.injuries is None else first.injuries


def _bound(choose: object, *values: int | None) -> int | None:
    known: Sequence[int] = [value for value in values if value is not None]
    return choose(known) if known else None  # type: ignore[operator]


def _add(links: list[Link], more: list[Link]) -> None:
    known = {link.text.lower() for link in links}
    links += [link for link in more if link.text.lower() not in known]

"""Whom and where links mean: those of figures, quotes and events take name and entity from the mention they cover."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitrep.records import Event, Extraction, Link, NameMention, PlaceMention
from sitrep.reference import actors, countries
from sitrep.reference.identity import entity_id, normalised
from sitrep.resolve.entities import bare

Named = NameMention | PlaceMention


def resolve(extraction: Extraction) -> None:
    """Fill in, in place, every link, and where events took place."""
    by_name = _by_name([*extraction.places, *extraction.names])
    for link in _parties(extraction):
        _fill(link, [*extraction.names, *extraction.places], by_name)
    for link in _places(extraction):
        _fill(link, extraction.places, by_name)
    for event in extraction.events:
        _keep_peoples(event)
        place = _mention(event.place, extraction.places, by_name) if event.place else None
        if isinstance(place, PlaceMention):
            event.lat, event.lon, event.where_prec = place.lat, place.lon, place.where_prec


def _keep_peoples(event: Event) -> None:
    """Undo, in place, that "Iraqis" who are killed, or who protest, stand for Iraq; those who fight may do so."""
    is_of_crowds = event.event_type in ("Protests", "Riots")
    for link in (*event.targets, *(event.actors if is_of_crowds else ())):
        if link.text.endswith("s") and countries.demonym(link.text) and not countries.by_name(link.text):
            link.name, link.entity = link.text, None


def _parties(extraction: Extraction) -> Iterator[Link]:
    """Links to people and organisations, and to states as parties."""
    for figure in extraction.figures:
        yield from filter(None, (figure.actor, figure.claimant, figure.via))
    for quote in extraction.quotes:
        yield from filter(None, (quote.speaker,))
    for event in extraction.events:
        yield from (*event.actors, *event.targets, *filter(None, (event.claimant,)))


def _places(extraction: Extraction) -> Iterator[Link]:
    links = [*(figure.place for figure in extraction.figures), *(event.place for event in extraction.events)]
    yield from filter(None, links)


def _by_name(mentions: Sequence[Named]) -> dict[str, Named]:
    """Folded words -> the first mention of them; organisations and people before places of the same name."""
    return {normalised(mention.text): mention for mention in reversed(mentions)} | {
        normalised(mention.text): mention for mention in mentions if isinstance(mention, NameMention)
    }


def _fill(link: Link, mentions: Sequence[Named], by_name: dict[str, Named]) -> None:
    mention = _mention(link, mentions, by_name)
    if mention is not None:
        link.name, link.entity = mention.name or mention.text, mention.entity
    else:
        link.name, link.entity = _from_tables(link.text) or (bare(link.text), None)


def _mention(link: Link, mentions: Sequence[Named], by_name: dict[str, Named]) -> Named | None:
    """The mention that the link's span covers best, else the one with the same words."""
    if link.start is not None and link.end is not None:
        start, end = link.start, link.end
        covering = [mention for mention in mentions if mention.start < end and start < mention.end]
        if covering:
            return max(covering, key=lambda mention: _agreement(mention, start, end))
    found = by_name.get(normalised(link.text))
    return found if any(found is mention for mention in mentions) else None


def _agreement(mention: Named, start: int, end: int) -> float:
    """Share of the two spans together that they have in common."""
    common = min(mention.end, end) - max(mention.start, start)
    return common / (max(mention.end, end) - min(mention.start, start))


def _from_tables(text: str) -> tuple[str, str] | None:
    """Name and entity of a known actor or state that the article does not mention in these words ("Syrian")."""
    if actor := actors.find(text):
        return actor.name, entity_id("organisation", actor.name)
    country = countries.by_name(text) or countries.demonym(text)
    return (country.name, entity_id("place", f"geonames:{country.geonameid}")) if country else None

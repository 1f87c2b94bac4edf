"""The reports that an article gives."""

from __future__ import annotations

from sitrep.records import Event, Extraction, Link, Party, PlaceMention, Report


def of(extraction: Extraction) -> list[tuple[Event, Report]]:
    """Each event that happened with its report."""
    article = f"{extraction.article.content_hash}|{extraction.article.outlet}"
    places = {place.entity: place for place in reversed(extraction.places)}
    numbers = {id(mention): number for number, mention in enumerate(extraction.mentions())}
    return [
        (event, _report(event, extraction, f"{article}|{numbers[id(event)]}", article, places))
        for event in extraction.events
        if event.modality == "actual"
    ]


def _report(
    event: Event, extraction: Extraction, key: str, article: str, places: dict[str | None, PlaceMention]
) -> Report:
    place = places.get(event.place.entity) if event.place else None
    return Report(
        key=key,
        article=article,
        outlet=extraction.article.outlet,
        published_on=extraction.article.published_on,
        event_type=event.event_type,
        sub_event_type=event.sub_event_type,
        place_id=event.place.entity if event.place else None,
        place=(event.place.name or event.place.text) if event.place else None,
        feature=place.feature if place else None,
        country=place.country if place else None,
        admin1=place.admin1 if place else None,
        lat=event.lat,
        lon=event.lon,
        where_prec=event.where_prec,
        start_date=event.start_date,
        end_date=event.end_date,
        date_prec=event.date_prec,
        actors=_parties(event.actors),
        targets=_parties(event.targets),
        weapons=tuple(event.weapons),
        fatalities=event.fatalities,
        fatalities_low=event.fatalities_low,
        fatalities_high=event.fatalities_high,
        injuries=event.injuries,
        is_background=event.is_background,
        sentence=extraction.article.text[slice(*event.sentence)].strip(),
        start=event.start,
    )


def _parties(links: list[Link]) -> tuple[Party, ...]:
    return tuple((link.entity, link.name or link.text) for link in links)

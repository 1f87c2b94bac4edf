"""An extraction as the rows of docs/contract.md, version `CONTRACT`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from sitrep.export import _people
from sitrep.records import (
    DateMention,
    Event,
    Extraction,
    Figure,
    Link,
    Mention,
    NameMention,
    PlaceMention,
    Quote,
)

CONTRACT = 1

Row = dict[str, Any]


def rows(extraction: Extraction, unrealised: bool = False) -> Iterator[Row]:
    """One row a mention, in order of the text, its values as JSON has them.

    Of events the actual ones; with `unrealised` also what is denied, planned, threatened or possible.
    """
    for mention in extraction.mentions():
        if isinstance(mention, Event) and mention.modality != "actual" and not unrealised:
            continue
        kind, own = _describe(mention)
        span = {"start": mention.start, "end": mention.end, "text": mention.text, "sentence": list(mention.sentence)}
        entity = {"entity": getattr(mention, "entity", None), "name": getattr(mention, "name", None)}
        if isinstance(mention, Event):
            if mention.copy_of:
                own["copy_of"] = mention.copy_of
            own["victims"] = [_name(link) for link in _people.victims(mention, extraction)]
        yield {"article_id": extraction.article.id, "kind": kind} | span | entity | own


def article_row(extraction: Extraction) -> Row:
    """The article as the rows' offsets count it: a line of JSONL that can be read again."""
    article = extraction.article
    known = {"id": article.id, "title": article.title, "date": _json(article.published_on) or ""}
    return known | {"source": article.outlet, "text": article.text}


def _json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _values(mention: Mention, *names: str) -> Row:
    return {name: _json(getattr(mention, name)) for name in names}


def _name(link: Link | None) -> str | None:
    return (link.name or link.text) if link else None


def _linked(mention: Mention, *names: str) -> Row:
    """Name and entity of each link."""
    links = {name: getattr(mention, name) for name in names}
    return {
        key: value
        for name, link in links.items()
        for key, value in ((name, _name(link)), (f"{name}_entity", link.entity if link else None))
    }


def _place(place: PlaceMention) -> Row:
    return _values(place, *_PLACE) | {"runners_up": [asdict(other) for other in place.runners_up]}


def _figure(figure: Figure) -> Row:
    links = _linked(figure, "place", "actor", "claimant")
    return _values(figure, *_FIGURE) | links | {"via": _name(figure.via), "unit": figure.unit or None}


def _event(event: Event) -> Row:
    actors, targets = ([_name(link) for link in links] for links in (event.actors, event.targets))
    first = {"actor1": actors[0] if actors else None, "actor2": targets[0] if targets else None}
    parties = {"actors": actors, "targets": targets} | first
    return (
        _values(event, "event_type", "sub_event_type")
        | parties
        | {"place": _name(event.place)}
        | _values(event, *_EVENT)
        | _linked(event, "claimant")
        | ({"background": True} if event.is_background else {})
        | ({"modality": event.modality} if event.modality != "actual" else {})
    )


def _quote(quote: Quote) -> Row:
    return _linked(quote, "speaker") | _values(quote, "cue", "cue_start", "direct")


_PLACE = ("lat", "lon", "geonameid", "country", "admin1", "feature", "where_prec", "score", "metonym")
_DATE = ("start_date", "end_date", "edtf", "precision", "date_prec")
_FIGURE = (
    *("id", "value", "low", "high", "hedge", "unit", "measure", "subject", "change", "period", "stance"),
    *("start_date", "end_date", "of", "part", "total"),
)
_EVENT = (
    *("weapons", "lat", "lon", "where_prec", "start_date", "end_date", "date_prec"),
    *("fatalities", "fatalities_low", "fatalities_high", "injuries", "incident"),
)
_BY_TYPE: dict[type[Mention], tuple[str, Callable[[Any], Row]]] = {
    PlaceMention: ("place", _place),
    DateMention: ("date", lambda date_: _values(date_, *_DATE)),
    Figure: ("figure", _figure),
    Event: ("event", _event),
    Quote: ("quote", _quote),
}


def _describe(mention: Mention) -> tuple[str, Row]:
    if isinstance(mention, NameMention):
        return mention.kind, _values(mention, "named", "role")
    kind, describe = _BY_TYPE[type(mention)]
    return kind, describe(mention)

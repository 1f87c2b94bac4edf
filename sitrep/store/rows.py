"""An extraction as rows of the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any

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
    Span,
)
from sitrep.reference import countries, precision
from sitrep.store.schema import FIRST_MENTION

Row = dict[str, Any]


def entities(extraction: Extraction) -> list[Row]:
    """The entities that the article mentions, one row each."""
    found: dict[str, Row] = {}
    for name in extraction.names:
        if name.entity:
            row = found.setdefault(name.entity, _entity(name.entity, name.kind, name.name or name.text, False))
            row["named"] |= name.named
            row["actor_class"] = row["actor_class"] or name.actor_class
    for place in extraction.places:
        if place.entity:
            row = found.setdefault(place.entity, _entity(place.entity, "place", place.name or place.text, True))
            _locate(row, place)
    return list(found.values())


def _entity(id_: str, kind: str, name: str, named: bool) -> Row:
    unknown = dict.fromkeys(("actor_class", "lat", "lon", "geonameid", "country", "admin1", "feature", "where_prec"))
    return {"id": id_, "kind": kind, "name": name, "named": named, **unknown}


def _locate(row: Row, place: PlaceMention) -> None:
    for key in ("lat", "lon", "geonameid", "country", "admin1", "feature"):
        if row[key] is None:
            row[key] = getattr(place, key)
    # the place's own: "near" and "north of" make one mention less precise, not the place
    row["where_prec"] = precision.of_place(row["feature"], row["country"], row["name"])


def counted(extraction: Extraction, article_id: int) -> list[Row]:
    """How often the article mentions each entity that is told apart: its rows of `article_entity`."""
    told = {name.entity for name in extraction.names if name.entity and tells_apart(name)}
    mentions: list[tuple[str, str]] = [
        (name.kind, name.entity) for name in extraction.names if name.entity and name.entity in told
    ]
    mentions += [("place", place.entity) for place in extraction.places if place.entity]
    return [
        {"kind": kind, "entity_id": entity, "article_id": article_id, "n": n}
        for (kind, entity), n in Counter(mentions).items()
    ]


def tells_apart(name: NameMention) -> bool:
    """Whether the words mean one party in every article: names do, and "Iraqi forces", but not "Iraqi officials"."""
    words = (name.name or name.text).replace("-", " ").split()
    return (
        name.named
        or bool(name.actor_class)
        or (name.kind == "organisation" and any(countries.demonym(word) for word in words))
    )


def of_mentions(extraction: Extraction, article_id: int) -> dict[str, list[Row]]:
    """Rows of `mention`, `figure`, `event` and `quote`, by table, in the order in which they must be stored."""
    tables: dict[str, list[Row]] = {"mention": [], "figure": [], "event": [], "quote": []}
    for number, mention in enumerate(extraction.mentions()):
        key = {"id": article_id * FIRST_MENTION + number, "article_id": article_id}
        tables["mention"].append(key | _mention(mention))
        if writer := _WRITERS.get(type(mention)):
            kind, row = writer(mention)
            tables[kind].append(key | row | {"sentence": _cut(extraction.article.text, mention.sentence)})
    return tables


def _cut(text: str, span: Span) -> str:
    return text[slice(*span)].strip()


def kind(mention: Mention) -> str:
    """The mention's `kind`, as docs/contract.md has it."""
    return mention.kind if isinstance(mention, NameMention) else _KINDS[type(mention)]


_KINDS: dict[type[Mention], str] = {
    PlaceMention: "place",
    DateMention: "date",
    Figure: "figure",
    Event: "event",
    Quote: "quote",
}


def _mention(mention: Mention) -> Row:
    start, end = mention.sentence
    row = {"kind": kind(mention), "start": mention.start, "end": mention.end, "text": mention.text}
    row |= {"sentence_start": start, "sentence_end": end, "entity_id": None, "role": None}
    row |= {"detail": None, "metonym": None}
    if isinstance(mention, NameMention):
        row |= {"entity_id": mention.entity, "role": mention.role, "detail": {"named": mention.named}}
    elif isinstance(mention, PlaceMention):
        detail = _values(mention, "relation", "where_prec", "score")
        detail |= {"runners_up": [asdict(other) for other in mention.runners_up]}
        row |= {"entity_id": mention.entity, "detail": detail, "metonym": mention.metonym}
    elif isinstance(mention, DateMention):
        dates = {"start_date": _iso(mention.start_date), "end_date": _iso(mention.end_date)}
        row |= {"detail": dates | _values(mention, "edtf", "precision", "date_prec")}
    return row


def _values(record: object, *names: str) -> Row:
    return {name: getattr(record, name) for name in names}


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None


def _link(name: str, link: Link | None) -> Row:
    return {f"{name}_id": link.entity if link else None, name: (link.name or link.text) if link else None}


_FIGURE = (
    *("value", "low", "high", "hedge", "unit", "measure", "subject", "change", "period", "stance"),
    *("start_date", "end_date", "of", "part", "total", "text", "start", "end"),
)
_EVENT = (
    *("event_type", "sub_event_type", "start_date", "end_date", "date_prec", "lat", "lon", "where_prec"),
    *("fatalities", "fatalities_low", "fatalities_high", "injuries", "modality", "is_background"),
)


def _figure(figure: Figure) -> tuple[str, Row]:
    row = {"label": figure.id} | _values(figure, *_FIGURE)
    for name in ("place", "actor", "claimant", "via"):
        row |= _link(name, getattr(figure, name))
    return "figure", row


def _event(event: Event) -> tuple[str, Row]:
    row: Row = {"trigger": event.text} | _values(event, *_EVENT)
    row |= _link("place", event.place) | _link("claimant", event.claimant)
    row |= {"actors": _joined(event.actors), "targets": _joined(event.targets), "weapons": "; ".join(event.weapons)}
    row["parties"] = {"actors": _pairs(event.actors), "targets": _pairs(event.targets)}
    return "event", row


def _quote(quote: Quote) -> tuple[str, Row]:
    return "quote", _values(quote, "cue", "cue_start", "direct", "text") | _link("speaker", quote.speaker)


def _joined(links: Iterable[Link]) -> str:
    return "; ".join(dict.fromkeys(link.name or link.text for link in links))


def _pairs(links: Iterable[Link]) -> list[list[str | None]]:
    return [[link.entity, link.name or link.text] for link in links]


_WRITERS: dict[type[Mention], Callable[[Any], tuple[str, Row]]] = {Figure: _figure, Event: _event, Quote: _quote}

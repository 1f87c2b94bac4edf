"""Extractions built by hand, so that the store is tested without reading a text."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from sitrep.records import Article, Event, Extraction, Figure, Link, NameMention, PlaceMention, Quote, RunnerUp, Span

TEXT = "Rebels seized Harad on Monday. At least 12 soldiers were killed, Omar Said said. “We will return,” he said."


def article(text: str = TEXT, **details: Any) -> Article:
    """An article of this text, undated and of no known outlet unless told."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        **{"id": digest, "raw_text": text, "content_hash": digest, "origin": "test.txt"} | details, text=text
    )


def sentence(text: str, start: int) -> Span:
    """From the last full stop before `start` to the next after it."""
    return max(text.rfind(". ", 0, start) + 1, 0), text.find(".", start) + 1 or len(text)


def at(text: str, words: str) -> dict[str, Any]:
    """Span and sentence of the first `words` in `text`."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words, "sentence": sentence(text, start)}


SAUDI_HARAD = RunnerUp(name="Harad", country="SA", admin1="Riyadh", lat=24.1, lon=49.1, geonameid=None, score=0.1)


def place(text: str, words: str, id_: str, **values: Any) -> PlaceMention:
    """A place, in Yemen unless told."""
    known = {"entity": id_, "name": words, "lat": 16.4, "lon": 43.1, "country": "YE", "admin1": "Hajjah"}
    known |= {"feature": "town", "where_prec": 1, "score": 0.8, "runners_up": (SAUDI_HARAD,)}
    return PlaceMention(**at(text, words), **known | values)


def name(text: str, words: str, kind: Any, id_: str, **values: Any) -> NameMention:
    """A person or organisation whose name is `words`."""
    return NameMention(**at(text, words), **{"kind": kind, "entity": id_, "name": words} | values)


def extraction(text: str = TEXT, **details: Any) -> Extraction:
    """Of an article like `TEXT`: two names, a place, a figure, an event and a quote, linked."""
    rebels = name(text, "Rebels", "organisation", "o-rebels", actor_class="rebel group")
    said = name(text, "Omar Said", "person", "p-said", role="commander")
    harad = place(text, "Harad", "l-harad")
    speaker = Link(text="Omar Said", name="Omar Said", entity="p-said")
    there = Link(text="Harad", name="Harad", entity="l-harad")
    battle = {"event_type": "Battles", "sub_event_type": "Non-state actor overtakes territory"}
    event = Event(**at(text, "seized"), **battle, place=there, lat=16.4, lon=43.1, where_prec=1, fatalities=12)
    event.actors, event.weapons, event.incident = (
        [Link(text="Rebels", name="Rebels", entity="o-rebels")],
        ["rifles"],
        "i1",
    )
    event.start_date = event.end_date = details.get("published_on", date(2015, 5, 4))
    event.date_prec = 1
    counted = {"value": 12.0, "low": 12.0, "high": None, "unit": "person", "measure": "fatalities", "hedge": "at least"}
    figure = Figure(**at(text, "12"), id="f1", **counted, claimant=speaker, place=there, subject="soldiers")
    quote = Quote(**at(text, "We will return"), speaker=speaker, cue="said", direct=True)
    lists = {"names": [rebels, said], "places": [harad], "figures": [figure], "events": [event], "quotes": [quote]}
    return Extraction(article(text, **details), **lists)

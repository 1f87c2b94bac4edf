"""People, groups, events and articles as FollowTheMoney entities, for OpenAleph and other tools of investigators.

One entity a line, `{"id", "schema", "properties"}`, properties as lists of strings (followthemoney.tech, schemata
Article, Person, Organization, Mention, Event). Written without the library `followthemoney`: it needs ICU's headers to
install, and adds to this only checks that the tests make against its published schemata.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from sitrep.export import _files
from sitrep.reference.identity import entity_id

NAME = "FollowTheMoney"
PURPOSE = "people, groups, events and articles, for OpenAleph"
FORMAT = "ftm"
SUFFIX = ".json"
TABLES = ("articles", "mentions", "events")

SCHEMA = {"person": "Person", "organisation": "Organization"}
"""Kind of mention -> schema of what it names; places have none in FollowTheMoney."""

Entity = dict[str, Any]
Told = dict[str, str | list[str]]


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`sitrep.ftm.json` in the folder `path`, or the file `path`; beside it `about.json`."""
    file = path if path.suffix == SUFFIX else path / f"sitrep.ftm{SUFFIX}"
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(entity, ensure_ascii=False) + "\n" for entity in entities(frames))
    with file.open("w", encoding="utf8") as out:
        out.writelines(lines)
    _files.write_about(about, path, SUFFIX)


def entities(frames: dict[str, pd.DataFrame]) -> Iterator[Entity]:
    """The entities of the tables: each person, group and article once, a Mention for each name in an article."""
    yield from map(_of_article, frames["articles"].itertuples())
    named = frames["mentions"]
    named = named[named["kind"].isin(SCHEMA) & named["named"]]
    for (one, kind), rows in named.groupby(["entity_id", "kind"], sort=False):
        name = rows["name"].dropna().iloc[0] if rows["name"].notna().any() else rows["text"].iloc[0]
        roles = {"position": _each(rows["role"])} if kind == "person" else {"keywords": _each(rows["role"])}
        yield _entity(str(one), SCHEMA[str(kind)], {"name": name, **roles})
    for (article, one, kind), rows in named.groupby(["article_id", "entity_id", "kind"], sort=False):
        mention: Told = {"document": _article(article), "resolved": str(one), "name": _each(rows["text"])}
        number = entity_id("mention", f"{article}-{one}")
        yield _entity(number, "Mention", mention | {"detectedSchema": SCHEMA[str(kind)]})
    yield from map(_event, frames["events"].itertuples())


def _of_article(row: Any) -> Entity:
    told: Told = {"title": row.title, "publisher": row.outlet, "publishedAt": _day(row.published_on)}
    return _entity(_article(row.article_id), "Article", told)


def _event(row: Any) -> Entity:
    place = _text(row.place)
    told: Told = {
        "name": row.sub_event_type + (f", {place}" if place else ""),
        "startDate": _day(row.start_date),
        "endDate": _day(row.end_date),
        "location": place,
        "country": _text(row.country).lower(),
        "summary": row.sentence,
        "proof": _article(row.article_id),
        "publisher": row.outlet,
        "namesMentioned": [name for names in (row.actors, row.targets) for name in _text(names).split("; ")],
        "keywords": [row.event_type, row.sub_event_type],
    }
    return _entity(entity_id("event", str(row.event_id)), "Event", told)


def _entity(number: str, schema: str, told: Told) -> Entity:
    lists = {name: [said] if isinstance(said, str) else said for name, said in told.items()}
    properties = {name: kept for name, said in lists.items() if (kept := [one for one in said if one])}
    return {"id": number, "schema": schema, "properties": properties}


def _article(number: object) -> str:
    return entity_id("article", str(number))


def _each(cells: Iterable[object]) -> list[str]:
    return list(dict.fromkeys(text for cell in cells if (text := _text(cell))))


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _day(when: Any) -> str:
    return "" if pd.isna(when) else f"{when:%Y-%m-%d}"

"""Each mention of an article with what it says, in a few words."""

from __future__ import annotations

from typing import Any

import pandas as pd
from sqlalchemy import Connection, RowMapping, select

from sitrep.query._frame import TEXT, WHOLE, frame
from sitrep.query._labels import place_label
from sitrep.reference.measures import MEASURES
from sitrep.store.schema import entity, event, figure, mention, quote

MENTIONS = {
    **{"mention_id": WHOLE, "kind": TEXT, "start": WHOLE, "end": WHOLE, "text": TEXT, "entity_id": TEXT, "name": TEXT},
    **{"detail": TEXT},
}


def mentions(connection: Connection, article_id: int) -> pd.DataFrame:
    """The article's mentions in order of the text: `MENTIONS`."""
    told = _told(connection, article_id)
    of_entity = (entity.c.name, entity.c.country, entity.c.admin1, entity.c.feature)
    asked = (
        select(mention, *of_entity)
        .outerjoin(entity, entity.c.id == mention.c.entity_id)
        .where(mention.c.article_id == article_id)
        .order_by(mention.c.start, mention.c.end, mention.c.id)
    )
    rows = connection.execute(asked).mappings()
    keys = ("id", "kind", "start", "end", "text", "entity_id", "name")
    return frame([(*(row[key] for key in keys), told.get(row["id"]) or _of(row)) for row in rows], MENTIONS)


def _of(row: RowMapping) -> str:
    """A person's role, where a place lies, what day a date is."""
    if row["kind"] == "place" and row["name"]:
        return place_label(row["name"], row["country"], row["admin1"], row["feature"])
    if row["kind"] == "date":
        detail = row["detail"] or {}
        return " – ".join(dict.fromkeys(day for day in (detail.get("start_date"), detail.get("end_date")) if day))
    return row["role"] or ""


def _told(connection: Connection, article_id: int) -> dict[int, str]:
    """What each figure, event and quote says."""

    def rows(table: Any) -> Any:
        return connection.execute(select(table).where(table.c.article_id == article_id)).mappings()

    told = {row["id"]: _figure(row) for row in rows(figure)}
    told |= {row["id"]: _event(row) for row in rows(event)}
    return told | {row["id"]: row["speaker"] or "" for row in rows(quote)}


def _figure(row: RowMapping) -> str:
    number = " ".join(part for part in (row["hedge"], _number(row), row["unit"]) if part)
    claim = f"says {row['claimant']}" if row["claimant"] else ""
    return ", ".join(
        part for part in (f"{MEASURES.get(row['measure'], row['measure'])}: {number}", row["place"], claim) if part
    )


def _number(row: RowMapping) -> str:
    value, low, high = row["value"], row["low"], row["high"]
    if low is not None and high is not None and low != high:
        return f"{low:g}–{high:g}"
    known = next((number for number in (value, low, high) if number is not None), None)
    return "" if known is None else f"{known:,.10g}"


def _event(row: RowMapping) -> str:
    modality = "" if row["modality"] == "actual" else row["modality"]
    return ", ".join(part for part in (row["sub_event_type"], modality, row["actors"], row["place"]) if part)

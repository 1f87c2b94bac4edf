"""How a place of an article was read: where it lies, what else was weighed, whether it stands for its government."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from sitrep.query._labels import place_label
from sitrep.store import Store
from sitrep.store.schema import entity, mention


@dataclass(frozen=True, slots=True)
class PlaceRead:
    """A place as one article names it."""

    label: str
    """ "Harad, Yemen"."""
    namesakes: tuple[str, ...]
    """Others of that name, weighed and not chosen, the likeliest first: "Harad, Saudi Arabia"."""
    is_metonym: bool
    """Whether all its mentions there stand for its government ("Kyiv said")."""


def read(store: Store, article_id: int, place_id: str) -> PlaceRead | None:
    """The place with this id in this article; None where the article does not name it."""
    asked = (
        select(entity.c.name, entity.c.country, entity.c.admin1, entity.c.feature, mention.c.detail, mention.c.metonym)
        .join_from(mention, entity, entity.c.id == mention.c.entity_id)
        .where(mention.c.article_id == article_id, mention.c.entity_id == place_id)
        .order_by(mention.c.id)
    )
    with store.reading() as connection:
        rows = connection.execute(asked).all()
    if not rows:
        return None
    label = place_label(rows[0].name, rows[0].country, rows[0].admin1, rows[0].feature)
    others = [other for row in rows for other in (row.detail or {}).get("runners_up", ())]
    namesakes = dict.fromkeys(place_label(other["name"], other["country"], other["admin1"], None) for other in others)
    namesakes.pop(label, None)
    return PlaceRead(label, tuple(namesakes), all(bool(row.metonym) for row in rows))

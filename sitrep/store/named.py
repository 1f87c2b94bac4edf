"""Which places the stored articles name, and in how many: what a name means in the rest of the collection."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func, select

from sitrep.store.engine import Store
from sitrep.store.schema import article, article_entity

MOST_PLACES = 5000
"""Handed to the readers with each batch (about 150 KB); rarer places of a larger collection say little."""


class PlacesNamed:
    """Counts of a store that grows, asked anew when it has grown by a tenth."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._newest = -1
        self._counts: Mapping[str, int] = {}

    def now(self) -> Mapping[str, int]:
        """Entity id of a place -> stored articles that name it, of the `MOST_PLACES` named most."""
        with self._store.reading() as connection:
            newest = connection.execute(select(func.max(article.c.id))).scalar_one() or 0
            if newest > self._newest + self._newest // 10:
                number = func.count().label("number")
                asked = select(article_entity.c.entity_id, number).where(article_entity.c.kind == "place")
                asked = asked.group_by(article_entity.c.entity_id).order_by(number.desc(), article_entity.c.entity_id)
                self._counts = {row[0]: row[1] for row in connection.execute(asked.limit(MOST_PLACES))}
                self._newest = newest
        return self._counts

"""What the chosen articles report as denied, planned, threatened or possible: kept apart, and counted nowhere else."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import ColumnElement, and_, func, not_, select

from sitrep.query import _chosen, events
from sitrep.query._frame import TEXT, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import event

LISTED = events.LISTED | {"modality": TEXT}


def listed(store: Store, filters: Filters, limit: int | None = None, offset: int = 0) -> pd.DataFrame:
    """One row for one report: `LISTED`, the latest day first, undated last."""
    return ask(store, events.rows(LISTED, _is_chosen(filters)).limit(limit).offset(offset), LISTED)


def counted(store: Store, filters: Filters) -> int:
    """How many there are."""
    with store.reading() as connection:
        return connection.execute(select(func.count()).select_from(event).where(_is_chosen(filters))).scalar_one()


def _is_chosen(filters: Filters) -> ColumnElement[bool]:
    of_chosen = _chosen.among(event.c.article_id, filters)
    return and_(not_(_chosen.happened()), of_chosen, *_chosen.of_events(filters))

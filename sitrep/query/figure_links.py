"""What tells which figures speak of one thing: the tolls of events, places that are wide, levels tied by a change."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import String, and_, cast, func, or_, select, type_coerce

from sitrep.query import _chosen
from sitrep.query._frame import DAY, NUMBER, TEXT, WHOLE, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import entity, event, figure

TOLLS = {
    **{"incident": TEXT, "article_id": WHOLE, "place_id": TEXT, "place": TEXT, "start_date": DAY},
    **{"fatalities": NUMBER, "fatalities_low": NUMBER, "injuries": NUMBER},
}
LEVELS = {
    **{"figure_id": WHOLE, "other_id": WHOLE, "text": TEXT, "other_text": TEXT, "start": WHOLE, "other_start": WHOLE},
    **{"sentence": TEXT},
}

_WIDE = ("country", "admin1", "region", "water")


def tolls(store: Store, filters: Filters) -> pd.DataFrame:
    """The events that have a number of killed or injured; `incident` of one that no other report shares is its id."""
    key = func.coalesce(event.c.incident, cast(event.c.id, String))
    names = [name for name in TOLLS if name not in ("incident", "start_date")]
    asked = select(key, *(event.c[name] for name in names[:3]), type_coerce(event.c.start_date, String))
    asked = asked.add_columns(*(event.c[name] for name in names[3:])).where(
        or_(event.c.fatalities.is_not(None), event.c.fatalities_low.is_not(None), event.c.injuries.is_not(None)),
        _chosen.happened(),
        _chosen.among(event.c.article_id, filters),
    )
    return ask(store, asked, TOLLS)


def wide_places(store: Store) -> frozenset[str]:
    """Ids of the places in which many things happen on one day: countries, regions, seas."""
    asked = select(entity.c.id).where(entity.c.kind == "place", entity.c.feature.in_(_WIDE))
    with store.reading() as connection:
        return frozenset(connection.execute(asked).scalars())


def levels(store: Store, filters: Filters, measure: str) -> pd.DataFrame:
    """Each figure that `of` ties to another of the same unit and sentence, with that other: `LEVELS`.

    Parts and changes alike: the sentence tells which ("among them 9", "from 900 to 350").
    """
    other = figure.alias("other")
    names = ("text", "start")
    asked = (
        select(figure.c.id, other.c.id, *(table.c[name] for name in names for table in (figure, other)))
        .add_columns(figure.c.sentence)
        .join_from(figure, other, and_(other.c.article_id == figure.c.article_id, other.c.label == figure.c.of))
        .where(figure.c.measure == measure, figure.c.unit == other.c.unit, figure.c.sentence == other.c.sentence)
        .where(_chosen.among(figure.c.article_id, filters))
        .order_by(figure.c.id)
    )
    return ask(store, asked, LEVELS)

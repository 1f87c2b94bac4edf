"""The numbers that the chosen articles report, each with who says so."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import ColumnElement, func, select

from sitrep.query import _chosen
from sitrep.query._frame import DAY, NUMBER, TEXT, WHOLE, ask, frame
from sitrep.query.filters import Filters
from sitrep.reference.measures import MEASURES
from sitrep.store import Store
from sitrep.store.schema import article, figure, source

LISTED = {
    **{"figure_id": WHOLE, "article_id": WHOLE, "value": NUMBER, "low": NUMBER, "high": NUMBER, "hedge": TEXT},
    **{"unit": TEXT, "measure": TEXT, "subject": TEXT, "change": TEXT, "period": TEXT},
    **{"place_id": TEXT, "place": TEXT, "actor_id": TEXT, "actor": TEXT, "claimant_id": TEXT, "claimant": TEXT},
    **{"via": TEXT, "stance": TEXT, "start_date": DAY, "end_date": DAY, "of": TEXT, "part": NUMBER, "total": NUMBER},
    **{"text": TEXT, "sentence": TEXT, "start": WHOLE, "end": WHOLE, "outlet": TEXT, "title": TEXT},
    **{"published_on": DAY, "label": TEXT},
}
"""`label` is the figure's name within its article, by which `of` points at it."""

COUNTED = {"measure": TEXT, "label": TEXT, "figures": WHOLE, "articles": WHOLE, "claimants": WHOLE}


def listed(
    store: Store,
    filters: Filters,
    measure: str | None = None,
    place_id: str | None = None,
    actor_id: str | None = None,
    claimant_id: str | None = None,
    limit: int | None = None,
    only: ColumnElement[bool] | None = None,
) -> pd.DataFrame:
    """One row for one number that somebody reports, newest article first, in order of the text.

    `only`: a further condition on `schema.figure` and its article.
    """
    other = {"figure_id": figure.c.id, "outlet": source.c.name}
    other |= {"title": article.c.title, "published_on": article.c.published_on}
    narrowed = {"measure": measure, "place_id": place_id, "actor_id": actor_id, "claimant_id": claimant_id}
    asked = (
        select(*(other[name] if name in other else figure.c[name] for name in LISTED))
        .select_from(figure)
        .join(article, article.c.id == figure.c.article_id)
        .join(source)
        .where(_chosen.among(figure.c.article_id, filters))
        .where(*(figure.c[name] == value for name, value in narrowed.items() if value is not None))
        .order_by(article.c.published_on.desc().nulls_last(), figure.c.article_id.desc(), figure.c.start, figure.c.id)
        .limit(limit)
    )
    return ask(store, asked if only is None else asked.where(only), LISTED)


def measures(store: Store, filters: Filters) -> pd.DataFrame:
    """What is measured, the most reported first: `measure, label, figures, articles, claimants`."""
    articles, claimants = (func.count(figure.c[name].distinct()) for name in ("article_id", "claimant"))
    asked = (
        select(figure.c.measure, func.count(), articles, claimants)
        .where(_chosen.among(figure.c.article_id, filters))
        .group_by(figure.c.measure)
        .order_by(func.count().desc(), figure.c.measure)
    )
    with store.reading() as connection:
        rows = connection.execute(asked).all()
    return frame([(row[0], MEASURES.get(row[0], row[0]), *row[1:]) for row in rows], COUNTED)

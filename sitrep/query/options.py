"""What there is to choose from in the filters: `id, label, n_articles`, the most widely named first."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import func, select

from sitrep.query import _chosen
from sitrep.query._frame import TEXT, WHOLE, ask, frame
from sitrep.query._labels import place_option
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, entity, event, source

OPTIONS = {"id": TEXT, "label": TEXT, "n_articles": WHOLE}


def places(store: Store) -> pd.DataFrame:
    """Places; the label tells namesakes apart and says what is wider: "Palmyra, Syria", "Syria (country)"."""
    found = _entities(store, "place")
    labels = [place_option(*row) for row in found[["name", "country", "admin1", "feature"]].itertuples(index=False)]
    return frame(list(zip(found["id"], labels, found["n_articles"], strict=True)), OPTIONS)


def people(store: Store) -> pd.DataFrame:
    """People."""
    return _entities(store, "person").rename(columns={"name": "label"})[list(OPTIONS)]


def organisations(store: Store) -> pd.DataFrame:
    """Organisations, outlets named in the text among them."""
    return _entities(store, "organisation").rename(columns={"name": "label"})[list(OPTIONS)]


def outlets(store: Store, filters: Filters | None = None) -> pd.DataFrame:
    """Outlets that published the articles, or the chosen ones; the one with the id "" is not known."""
    articles = func.count()
    asked = select(source.c.name, source.c.name, articles).join(article).group_by(source.c.name)
    asked = asked.where(_chosen.among(article.c.id, filters or Filters()))
    found = ask(store, asked.order_by(articles.desc(), source.c.name), OPTIONS)
    return found.assign(label=found["label"].where(found["label"] != "", "Outlet unknown"))


def event_types(store: Store) -> pd.DataFrame:
    """Kinds of event."""
    articles = func.count(event.c.article_id.distinct())
    asked = select(event.c.event_type, event.c.event_type, articles).where(_chosen.happened())
    asked = asked.group_by(event.c.event_type)
    return ask(store, asked.order_by(articles.desc(), event.c.event_type), OPTIONS)


def _entities(store: Store, kind: str) -> pd.DataFrame:
    counted = (
        select(article_entity.c.entity_id, func.count().label("articles"))
        .where(article_entity.c.kind == kind)
        .group_by(article_entity.c.entity_id)
        .subquery()
    )
    about = (entity.c.id, entity.c.name, entity.c.country, entity.c.admin1, entity.c.feature, counted.c.articles)
    asked = select(*about).join(counted, counted.c.entity_id == entity.c.id)
    columns = {"id": TEXT, "name": TEXT, "country": TEXT, "admin1": TEXT, "feature": TEXT, "n_articles": WHOLE}
    return ask(store, asked.order_by(counted.c.articles.desc(), entity.c.name, entity.c.id), columns)

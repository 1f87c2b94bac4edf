"""What there is to choose from in the filters: `id, label, n_articles`, the most widely named first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
from babel import Locale
from sqlalchemy import func, select

from sitrep.query import _chosen
from sitrep.query._frame import TEXT, WHOLE, ask, frame
from sitrep.query._labels import place_option
from sitrep.query.filters import Filters
from sitrep.reference.measures import MEASURES
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, entity, event, figure, source

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


def languages(store: Store) -> pd.DataFrame:
    """Languages of the articles, by their English names; the one with the id "" is not sure."""
    articles = func.count()
    asked = select(article.c.language, article.c.language, articles).group_by(article.c.language)
    found = ask(store, asked.order_by(articles.desc(), article.c.language), OPTIONS)
    return found.assign(label=found["id"].map(language_name))


def language_name(code: str) -> str:
    """ "French" for "fr"; the code itself where it has no name, "Language not sure" for none."""
    return (Locale("en").languages.get(code) or code) if code else "Language not sure"


def event_types(store: Store) -> pd.DataFrame:
    """Kinds of event."""
    articles = func.count(event.c.article_id.distinct())
    asked = select(event.c.event_type, event.c.event_type, articles).where(_chosen.happened())
    asked = asked.group_by(event.c.event_type)
    return ask(store, asked.order_by(articles.desc(), event.c.event_type), OPTIONS)


def actor_classes(store: Store) -> pd.DataFrame:
    """Kinds of group, `reference.actors.CLASSES`."""
    articles = func.count(article_entity.c.article_id.distinct())
    kind = entity.c.actor_class
    asked = select(kind, kind, articles).join(article_entity, article_entity.c.entity_id == entity.c.id)
    asked = asked.where(kind.is_not(None), article_entity.c.kind == "organisation").group_by(kind)
    found = ask(store, asked.order_by(articles.desc(), kind), OPTIONS)
    return found.assign(label=found["label"].str.capitalize())


def measures(store: Store) -> pd.DataFrame:
    """What figures count, `reference.measures`; those that count nothing of a kind are left out."""
    articles = func.count(figure.c.article_id.distinct())
    asked = select(figure.c.measure, figure.c.measure, articles).where(figure.c.measure.in_(MEASURES))
    found = ask(store, asked.group_by(figure.c.measure).order_by(articles.desc(), figure.c.measure), OPTIONS)
    return found.assign(label=found["label"].map(MEASURES))


KINDS: dict[str, Callable[[Store], pd.DataFrame]] = {
    **{"place": places, "person": people, "organisation": organisations, "outlet": outlets},
    **{"event": event_types, "group": actor_classes, "measure": measures, "language": languages},
}


@dataclass(frozen=True, slots=True)
class Offer:
    """The options of one kind, the most widely named first."""

    labels: dict[str, str]
    """Id -> label, each unlike the others: an address holds the label."""
    ids: dict[str, str]
    """Label -> id."""
    articles: dict[str, int]
    """Id -> number of articles."""


def offered(store: Store, kind: str) -> Offer:
    """What there is to choose of a kind, a key of `KINDS`."""
    found = KINDS[kind](store)
    ids: dict[str, str] = {}
    for option, label in zip(found["id"], found["label"], strict=True):
        ids[label if label not in ids else f"{label} ({option[:4]})"] = option
    labels = {option: label for label, option in ids.items()}
    return Offer(labels, ids, dict(zip(found["id"], found["n_articles"].astype(int), strict=True)))


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

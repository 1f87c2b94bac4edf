"""Where the chosen articles are set."""

from __future__ import annotations

from typing import Any

import pandas as pd
from sqlalchemy import Select, func, select

from sitrep.query import _chosen
from sitrep.query._frame import DAY, NUMBER, TEXT, WHOLE, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, article_text, entity, mention, source

NAMED = {
    **{"place_id": TEXT, "place": TEXT, "country": TEXT, "admin1": TEXT, "feature": TEXT, "lat": NUMBER, "lon": NUMBER},
    **{"where_prec": NUMBER, "articles": WHOLE, "mentions": WHOLE},
}
MENTIONS = {
    **{"article_id": WHOLE, "title": TEXT, "outlet": TEXT, "published_on": DAY, "sentence": TEXT},
    **{"start": WHOLE, "end": WHOLE, "place": TEXT},
}


def named(store: Store, filters: Filters, limit: int | None = None) -> pd.DataFrame:
    """The places that the articles name, the most widely named first."""
    about = (entity.c[name] for name in ("id", "name", "country", "admin1", "feature", "lat", "lon", "where_prec"))
    articles, mentions = func.count(), func.sum(article_entity.c.n)
    counted = (
        select(article_entity.c.entity_id, articles.label("articles"), mentions.label("mentions"))
        .where(article_entity.c.kind == "place", _chosen.among(article_entity.c.article_id, filters))
        .group_by(article_entity.c.entity_id)
        .subquery()
    )
    asked = (
        select(*about, counted.c.articles, counted.c.mentions)
        .join(counted, counted.c.entity_id == entity.c.id)
        .order_by(counted.c.articles.desc(), counted.c.mentions.desc(), entity.c.name, entity.c.id)
        .limit(limit)
    )
    return ask(store, asked, NAMED)


def listing() -> Select[Any]:
    """The columns of `MENTIONS`, before a condition is set; joined are mention, entity, article, outlet."""
    length = mention.c.sentence_end - mention.c.sentence_start
    sentence = func.trim(func.substr(article_text.c.text, mention.c.sentence_start + 1, length))
    of_article = (mention.c.article_id, article.c.title, source.c.name, article.c.published_on)
    return (
        select(*of_article, sentence, mention.c.start, mention.c.end, func.coalesce(entity.c.name, mention.c.text))
        .select_from(mention)
        .join(article, article.c.id == mention.c.article_id)
        .join(source)
        .join(article_text, article_text.c.article_id == mention.c.article_id)
        .outerjoin(entity, entity.c.id == mention.c.entity_id)
        .where(mention.c.kind == "place")
        .order_by(article.c.published_on.desc().nulls_last(), mention.c.article_id.desc(), mention.c.start)
    )


def mentions(store: Store, filters: Filters, place_id: str) -> pd.DataFrame:
    """Each mention of a place with its sentence, newest article first; `start` and `end` within the article's text."""
    of_place = (mention.c.entity_id == place_id, _chosen.among(mention.c.article_id, filters))
    return ask(store, listing().where(*of_place), MENTIONS)

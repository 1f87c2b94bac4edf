"""Who is named together with whom: names as nodes, and what ties two of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import ColumnElement, Connection, Select, func, select, true

from sitrep.query import _chosen
from sitrep.query._frame import DAY, FLAG, NUMBER, TEXT, WHOLE, answer, frame
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, article_text, entity, mention, source

NODES = {"entity_id": TEXT, "name": TEXT, "kind": TEXT, "actor_class": TEXT, "articles": WHOLE}
_COUNTED = {"a": TEXT, "b": TEXT, "articles": WHOLE}
TIES = _COUNTED | {"strength": NUMBER}
"""`articles` name both; `strength`: see `strength`."""
TOGETHER = {
    **{"article_id": WHOLE, "title": TEXT, "outlet": TEXT, "published_on": DAY, "sentence": TEXT, "start": WHOLE},
    **{"end": WHOLE, "names": TEXT, "is_one_sentence": FLAG},
}
"""`sentence`: one that names both, else the first of each, joined by " … "; `names`: as they stand in it, a line each;
`start`, `end`: of the one that comes first, in the article's text."""

_ACTING = ("person", "organisation")


def found(
    store: Store, filters: Filters, limit: int | None = 40, named_only: bool = False, around: str | None = None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The `limit` most widely named (`NODES`) and what ties them (`TIES`), the ties of most articles first.

    `around` an entity: itself, and those who share most articles with it. `named_only`: without those who are only
    called by what they are ("police", "two residents").
    """
    with store.reading() as connection:
        nodes = answer(connection, _nodes(filters, limit, named_only, around), NODES)
        ties = answer(connection, _ties(filters, nodes["entity_id"].tolist()), _COUNTED)
        of_all = _number(connection, _chosen.among(article.c.id, filters))
    named = nodes.set_index("entity_id")["articles"]
    return nodes, ties.assign(strength=strength(ties["articles"], ties["a"].map(named), ties["b"].map(named), of_all))


def strength(both: pd.Series[int], one: pd.Series[int], other: pd.Series[int], of_all: int) -> pd.Series[float]:
    """How much more often two are named together than chance would have it, -1 to 1.

    0 is as often as chance, 1 always together: the normalised pointwise mutual information of Bouma (2009), "Normalized
    (pointwise) mutual information in collocation extraction", GSCL. Whoever is named everywhere is so tied to none by
    that alone; van Eck & Waltman (2009), "How to normalize cooccurrence data?", JASIST 60(8), find such probabilistic
    measures to suit co-occurrence better than Jaccard's. Two who are named in every one of `of_all` articles: 0, for
    that tells nothing.
    """
    share = both.astype(float) / of_all
    information = np.log(share * of_all * of_all / (one.astype(float) * other.astype(float)))
    told = np.where(share < 1, information / -np.log(share.where(share < 1, 0.5)), 0.0)
    return pd.Series(told, both.index).clip(-1.0, 1.0).round(6)


def together(store: Store, filters: Filters, a: str, b: str, limit: int | None = 30) -> pd.DataFrame:
    """The articles that name both (`TOGETHER`), the newest first; `.attrs["total"]` counts all of them."""
    naming_both = _naming(a).intersect(_naming(b)).subquery()
    chosen = article.c.id.in_(select(naming_both.c.article_id)) & _chosen.among(article.c.id, filters)
    asked = (
        select(article.c.id, article.c.title, source.c.name, article.c.published_on)
        .join(source)
        .where(chosen)
        .order_by(article.c.published_on.desc().nulls_last(), article.c.id.desc())
        .limit(limit)
    )
    about = {name: TOGETHER[name] for name in ("article_id", "title", "outlet", "published_on")}
    with store.reading() as connection:
        articles = answer(connection, asked, about)
        named = answer(connection, _mentions(a, b, articles["article_id"].tolist()), _MENTIONED)
        total = _number(connection, chosen)
    sentences = frame([_told(rows) for _, rows in named.groupby("article_id", sort=False)], _SENTENCE)
    told = articles.merge(sentences, on="article_id", how="inner")[list(TOGETHER)]
    told.attrs["total"] = total
    return told


_MENTIONED = {
    **{"article_id": WHOLE, "entity_id": TEXT, "text": TEXT, "sentence": TEXT, "at": WHOLE, "start": WHOLE},
    **{"end": WHOLE},
}
_SENTENCE = {name: TOGETHER[name] for name in ("article_id", "sentence", "start", "end", "names", "is_one_sentence")}


def _number(connection: Connection, is_one: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count()).select_from(article).where(is_one)).scalar_one())


def _naming(entity_id: str) -> Select[Any]:
    of_one = (article_entity.c.entity_id == entity_id, article_entity.c.kind.in_(_ACTING))
    return select(article_entity.c.article_id).where(*of_one)


def _mentions(a: str, b: str, articles: list[int]) -> Select[Any]:
    length = mention.c.sentence_end - mention.c.sentence_start
    sentence = func.trim(func.substr(article_text.c.text, mention.c.sentence_start + 1, length))
    at = (mention.c.sentence_start, mention.c.start, mention.c.end)
    return (
        select(mention.c.article_id, mention.c.entity_id, mention.c.text, sentence, *at)
        .join(article_text, article_text.c.article_id == mention.c.article_id)
        .where(mention.c.entity_id.in_((a, b)), mention.c.article_id.in_(articles))
        .order_by(mention.c.article_id, mention.c.start)
    )


def _told(rows: pd.DataFrame) -> tuple[Any, ...]:
    """`_SENTENCE` of one article's mentions of both."""
    is_of_both = rows.groupby("at")["entity_id"].transform("nunique") > 1
    is_one = bool(is_of_both.any())
    shown = rows[rows["at"] == rows["at"][is_of_both].iloc[0]] if is_one else rows.drop_duplicates("entity_id")
    first = shown.iloc[0]
    words, names = " … ".join(dict.fromkeys(shown["sentence"])), "\n".join(dict.fromkeys(shown["text"]))
    return first["article_id"], words, first["start"], first["end"], names, is_one


def _nodes(filters: Filters, limit: int | None, named_only: bool, around: str | None) -> Select[Any]:
    counts = (func.count().label("articles"), func.sum(article_entity.c.n).label("mentions"))
    counted = (
        select(article_entity.c.entity_id, *counts)
        .where(article_entity.c.kind.in_(_ACTING), _chosen.among(article_entity.c.article_id, filters))
        .group_by(article_entity.c.entity_id)
        .subquery()
    )
    is_named = entity.c.named.is_(True) if named_only else true()
    asked = (
        select(entity.c.id, entity.c.name, entity.c.kind, entity.c.actor_class, counted.c.articles)
        .join(counted, counted.c.entity_id == entity.c.id)
        .limit(limit)
    )
    widely = (counted.c.articles.desc(), counted.c.mentions.desc(), entity.c.name, entity.c.id)
    if around is None:
        return asked.where(is_named).order_by(*widely)
    shared = _sharing(filters, around)
    is_itself = entity.c.id == around
    return (
        asked.join(shared, shared.c.entity_id == entity.c.id)
        .where(is_named | is_itself)
        .order_by(is_itself.desc(), shared.c.articles.desc(), *widely)
    )


def _sharing(filters: Filters, entity_id: str) -> Any:
    """Those named in the articles that name one, itself too: `entity_id, articles`."""
    return (
        select(article_entity.c.entity_id, func.count().label("articles"))
        .where(article_entity.c.article_id.in_(_naming(entity_id)), article_entity.c.kind.in_(_ACTING))
        .where(_chosen.among(article_entity.c.article_id, filters))
        .group_by(article_entity.c.entity_id)
        .subquery()
    )


def _ties(filters: Filters, entity_ids: list[str]) -> Select[Any]:
    one, two = article_entity.alias("one"), article_entity.alias("two")
    articles = func.count()
    return (
        select(one.c.entity_id, two.c.entity_id, articles)
        .join_from(one, two, (one.c.article_id == two.c.article_id) & (one.c.entity_id < two.c.entity_id))
        .where(one.c.kind.in_(_ACTING), two.c.kind.in_(_ACTING))
        .where(one.c.entity_id.in_(entity_ids), two.c.entity_id.in_(entity_ids))
        .where(_chosen.among(one.c.article_id, filters))
        .group_by(one.c.entity_id, two.c.entity_id)
        .order_by(articles.desc(), one.c.entity_id, two.c.entity_id)
    )

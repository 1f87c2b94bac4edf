"""People and organisations: who is named, who says what, who appears with one."""

from __future__ import annotations

from typing import Any, Literal

import pandas as pd
from sqlalchemy import ColumnElement, Select, Table, func, select, true

from sitrep.query import _chosen
from sitrep.query._frame import DAY, FLAG, TEXT, WHOLE, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, entity, figure, mention, quote, source

Kind = Literal["person", "organisation"]
By = Literal["articles", "quotes", "figures_claimed"]
"""A column of `RANKED` by which a ranking is ordered."""

RANKED = {
    **{"entity_id": TEXT, "name": TEXT, "kind": TEXT, "actor_class": TEXT, "articles": WHOLE, "mentions": WHOLE},
    **{"quotes": WHOLE, "figures_claimed": WHOLE},
}
COMPANIONS = {"entity_id": TEXT, "name": TEXT, "kind": TEXT, "actor_class": TEXT, "articles": WHOLE}
QUOTES = {
    **{"article_id": WHOLE, "title": TEXT, "outlet": TEXT, "published_on": DAY, "speaker_id": TEXT, "speaker": TEXT},
    **{"cue": TEXT, "direct": FLAG, "text": TEXT, "sentence": TEXT, "quote_id": WHOLE, "start": WHOLE, "end": WHOLE},
}
"""`start` and `end` of the words in their article's text."""

_ACTING = ("person", "organisation")


def ranking(
    store: Store,
    filters: Filters,
    kind: Kind,
    text: str = "",
    limit: int = 200,
    named_only: bool = False,
    by: By = "articles",
) -> pd.DataFrame:
    """Those of one kind whose name holds `text`, the most widely named first, with what they say and claim.

    `by` "quotes" or "figures_claimed": those who say most first, without those who say nothing. `named_only`, here and
    below: without those who are only called by what they are ("police", "two residents").
    """
    counted = _counted(filters, kind).subquery()
    of_kind = (
        select(counted, entity.c.name, entity.c.actor_class)
        .join(entity, entity.c.id == counted.c.entity_id)
        .where(entity.c.name.icontains(text, autoescape=True), _is_shown(named_only))
        .limit(limit)
    )
    if by != "articles":
        saying = _said(*_SAYING[by], filters).subquery()
        of_kind = of_kind.join(saying, saying.c.id == counted.c.entity_id).order_by(saying.c.n.desc())
    widely = (counted.c.articles.desc(), counted.c.mentions.desc(), entity.c.name, entity.c.id)
    ranked = of_kind.order_by(*widely).cte("ranked")
    quotes, figures = (_said(*saying, filters, select(ranked.c.entity_id)).subquery() for saying in _SAYING.values())
    said = {"quotes": func.coalesce(quotes.c.n, 0), "figures_claimed": func.coalesce(figures.c.n, 0)}
    asked = (
        select(ranked.c.entity_id, ranked.c.name, ranked.c.kind, ranked.c.actor_class)
        .add_columns(ranked.c.articles, ranked.c.mentions, *said.values())
        .outerjoin_from(ranked, quotes, quotes.c.id == ranked.c.entity_id)
        .outerjoin(figures, figures.c.id == ranked.c.entity_id)
        .order_by(*([said[by].desc()] if by in said else []))
        .order_by(ranked.c.articles.desc(), ranked.c.mentions.desc(), ranked.c.name, ranked.c.entity_id)
    )
    return ask(store, asked, RANKED)


def _counted(filters: Filters, *kinds: str) -> Select[Any]:
    table = article_entity
    counts = (func.count().label("articles"), func.sum(table.c.n).label("mentions"))
    of_kinds = select(table.c.entity_id, table.c.kind, *counts).where(table.c.kind.in_(kinds))
    return of_kinds.where(_chosen.among(table.c.article_id, filters)).group_by(table.c.entity_id, table.c.kind)


def _is_shown(named_only: bool) -> ColumnElement[bool]:
    return entity.c.named.is_(True) if named_only else true()


_SAYING = {"quotes": (quote, quote.c.speaker_id), "figures_claimed": (figure, figure.c.claimant_id)}


def _said(table: Table, who: ColumnElement[str], filters: Filters, among: Any = None) -> Select[Any]:
    """How many rows of `table` each says: `id, n`; of those `among`, where some are given."""
    is_asked = who.is_not(None) if among is None else who.in_(among)
    columns: tuple[Any, ...] = (who.label("id"), func.count().label("n"))
    counted = select(*columns).where(is_asked)
    return counted.where(_chosen.among(table.c.article_id, filters)).group_by(who)


def companions(
    store: Store, filters: Filters, entity_id: str, limit: int = 30, named_only: bool = False
) -> pd.DataFrame:
    """People and organisations named in the same articles as this one (`COMPANIONS`), most articles first."""
    this, other = article_entity.alias("this"), article_entity.alias("other")
    articles = func.count()
    counted = (
        select(other.c.entity_id, articles.label("articles"))
        .join_from(this, other, other.c.article_id == this.c.article_id)
        .where(this.c.entity_id == entity_id, this.c.kind.in_(_ACTING))
        .where(other.c.entity_id != entity_id, other.c.kind.in_(_ACTING), _chosen.among(this.c.article_id, filters))
        .group_by(other.c.entity_id)
        .subquery()
    )
    asked = (
        select(entity.c.id, entity.c.name, entity.c.kind, entity.c.actor_class, counted.c.articles)
        .join(counted, counted.c.entity_id == entity.c.id)
        .where(_is_shown(named_only))
        .order_by(counted.c.articles.desc(), entity.c.name, entity.c.id)
        .limit(limit)
    )
    return ask(store, asked, COMPANIONS)


def quotes(
    store: Store,
    filters: Filters,
    entity_id: str | None = None,
    only: ColumnElement[bool] | None = None,
    limit: int | None = None,
) -> pd.DataFrame:
    """What is quoted, of one speaker or of all, newest article first, in order of the text.

    `only`: a further condition on `schema.quote` and its article.
    """
    about = (quote.c.article_id, article.c.title, source.c.name, article.c.published_on)
    words = (quote.c[name] for name in ("speaker_id", "speaker", "cue", "direct", "text", "sentence"))
    asked = (
        select(*about, *words, quote.c.id, mention.c.start, mention.c.end)
        .select_from(quote)
        .join(mention, mention.c.id == quote.c.id)
        .join(article, article.c.id == quote.c.article_id)
        .join(source)
        .where(_chosen.among(quote.c.article_id, filters), true() if only is None else only)
        .order_by(article.c.published_on.desc().nulls_last(), quote.c.article_id.desc(), quote.c.id)
        .limit(limit)
    )
    return ask(store, asked if entity_id is None else asked.where(quote.c.speaker_id == entity_id), QUOTES)

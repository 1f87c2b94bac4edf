"""A search in SQL: which articles hold what it asks for."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, and_, func, literal, not_, or_, select

from sitrep.query import _areas
from sitrep.query.search import Search, Term
from sitrep.reference import regions
from sitrep.store import fulltext
from sitrep.store.schema import article, article_entity, entity, event, figure, quote, source


def conditions(search: Search) -> Iterator[ColumnElement[bool]]:
    """What a row of `article` must meet."""
    if search.in_text:
        yield fulltext.holds(article.c.id, search.in_text)
    for terms in search.of_fields:
        yield or_(*(_meets(term) for term in terms))
    for term in search.unwanted:
        yield not_(_meets(term))


def _meets(term: Term) -> ColumnElement[bool]:
    words = term.phrase.words
    match term.field:
        case "place":
            return _mentions(
                "place", _areas.within(lambda place: _names(place.c.name, term), regions.called(" ".join(words)))
            )
        case "person" | "organisation" as kind:
            return _mentions(
                kind, article_entity.c.entity_id.in_(select(entity.c.id).where(_names(entity.c.name, term)))
            )
        case "outlet":
            return article.c.source_id.in_(select(source.c.id).where(_names(source.c.name, term)))
        case "language":
            return article.c.language == " ".join(words).lower()
        case "author":
            return _names(article.c.author, term)
        case "event":
            kinds = or_(_names(event.c.event_type, term), _names(event.c.sub_event_type, term))
            return article.c.id.in_(select(event.c.article_id).where(event.c.modality == "actual", kinds))
        case "claimant":
            figures = select(figure.c.article_id).where(_names(figure.c.claimant, term))
            quotes = select(quote.c.article_id).where(_names(quote.c.speaker, term))
            return or_(article.c.id.in_(figures), article.c.id.in_(quotes))
        case "from":
            return and_(article.c.published_on.is_not(None), article.c.published_on >= term.day)
        case "until":
            return and_(article.c.published_on.is_not(None), article.c.published_on <= term.day)
        case _:
            return fulltext.holds(article.c.id, ((term.phrase,),))


def _mentions(kind: str, is_one: ColumnElement[bool]) -> ColumnElement[bool]:
    return article.c.id.in_(select(article_entity.c.article_id).where(article_entity.c.kind == kind, is_one))


def _names(name: ColumnElement[str | None] | ColumnElement[str], term: Term) -> ColumnElement[bool]:
    """Whether a name holds the words, whole and together: "Niger" is not in "Nigeria", "shabaab" in "Al-Shabaab"."""
    words = " ".join(term.phrase.words).lower()
    spaced: ColumnElement[str] = literal(" ") + func.lower(func.coalesce(name, ""))
    for sign in "-/.,'’":
        spaced = func.replace(spaced, sign, " ")
    return (spaced + " ").contains(f" {words}" if term.phrase.is_prefix else f" {words} ", autoescape=True)

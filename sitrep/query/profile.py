"""One person or group: what it is called and described as, when, and which incidents it had part in."""

from __future__ import annotations

from typing import Any

import pandas as pd
from sqlalchemy import Connection, Text, cast, func, select

from sitrep.query import _chosen, incidents
from sitrep.query._frame import DAY, TEXT, WHOLE, answer
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import article, article_entity, entity, event, incident, mention

NAMES = {"text": TEXT, "mentions": WHOLE, "articles": WHOLE, "first": DAY, "last": DAY}
ROLES = {"role": TEXT, "articles": WHOLE, "first": DAY, "last": DAY}
"""`first`, `last`: publication of the first and the last article that says so; NaT where none has a date."""
INCIDENTS = incidents.LISTED | {"part": TEXT}
"""`part`: "actor", "target", or "both" where reports, or one report, tell both."""


def found(store: Store, filters: Filters, entity_id: str) -> dict[str, Any]:
    """`name, kind, actor_class`; `names`: all that the articles call it (`NAMES`), the commonest first; `roles`: all
    that it is described as (`ROLES`), the most recent first.

    All empty for an entity that the store does not know.
    """
    with store.reading() as connection:
        asked = select(entity.c.name, entity.c.kind, entity.c.actor_class).where(entity.c.id == entity_id)
        name, kind, actor_class = connection.execute(asked).one_or_none() or ("", "", None)
        names = answer(connection, _names(filters, entity_id), NAMES)
        roles = _roles(connection, filters, entity_id)
    return {"name": name, "kind": kind, "actor_class": actor_class, "names": names, "roles": roles}


def _names(filters: Filters, entity_id: str) -> Any:
    mentions, day = func.count(), article.c.published_on
    return (
        select(mention.c.text, mentions, func.count(mention.c.article_id.distinct()), func.min(day), func.max(day))
        .join(article, article.c.id == mention.c.article_id)
        .where(mention.c.entity_id == entity_id, _chosen.among(mention.c.article_id, filters))
        .group_by(mention.c.text)
        .order_by(mentions.desc(), mention.c.text)
    )


def _roles(connection: Connection, filters: Filters, entity_id: str) -> pd.DataFrame:
    """Spellings that differ only in capitals are one role, spelled as most articles do."""
    asked = (
        select(mention.c.role, mention.c.article_id, article.c.published_on)
        .join(article, article.c.id == mention.c.article_id)
        .where(mention.c.entity_id == entity_id, mention.c.role.is_not(None))
        .where(_chosen.among(mention.c.article_id, filters))
        .distinct()
        .order_by(mention.c.article_id, mention.c.role)
    )
    told = answer(connection, asked, {"role": TEXT, "article_id": WHOLE, "day": DAY})
    same = told.groupby(told["role"].str.casefold(), sort=True)
    roles = same.agg(
        role=("role", lambda spelled: spelled.value_counts().index[0]),
        articles=("article_id", "nunique"),
        first=("day", "min"),
        last=("day", "max"),
    ).astype(ROLES)
    return roles.sort_values(
        ["last", "articles"], ascending=False, na_position="last", kind="stable", ignore_index=True
    )


def in_incidents(store: Store, filters: Filters, entity_id: str) -> pd.DataFrame:
    """The incidents in which it is an actor or a target by a chosen report (`INCIDENTS`), the latest first."""
    naming = select(article_entity.c.article_id).where(article_entity.c.entity_id == entity_id)
    asked = select(event.c.incident, event.c.parties).where(
        _chosen.events(filters),
        event.c.article_id.in_(naming),
        event.c.incident.is_not(None),
        cast(event.c.parties, Text).contains(f'"{entity_id}"', autoescape=True),
    )
    with store.reading() as connection:
        parts: dict[str, set[str]] = {}
        for id_, parties in connection.execute(asked):
            parts.setdefault(id_, set()).update(_parts(parties, entity_id))
        parts = {id_: told for id_, told in parts.items() if told}
        columns = [incident.c["id" if name == "incident" else name] for name in incidents.LISTED]
        listed = (
            select(*columns)
            .where(incident.c.id.in_(list(parts)))
            .order_by(incident.c.start_date.desc().nulls_last(), incident.c.id)
        )
        told = answer(connection, listed, incidents.LISTED)
    part = told["incident"].map(lambda id_: "both" if len(parts[id_]) > 1 else next(iter(parts[id_]))).astype(object)
    return told.assign(part=part)


def _parts(parties: dict[str, list[list[str | None]]], entity_id: str) -> set[str]:
    sides = {"actors": "actor", "targets": "target"}
    return {part for side, part in sides.items() if any(who == entity_id for who, _ in parties.get(side) or [])}

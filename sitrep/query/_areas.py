"""Places in SQL, each with what lies in it: in a country, a first-order region, or a region over borders."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select

from sitrep.reference import regions
from sitrep.store.schema import article_entity, entity

IsOne = Callable[[Any], ColumnElement[bool]]
"""Whether a row of `entity`, or of an alias of it, is one of those meant."""


def within(is_one: IsOne, over_borders: Iterable[str] = ()) -> ColumnElement[bool]:
    """Whether a row of `article_entity` is one of the places meant, or lies in one."""
    return article_entity.c.entity_id.in_(places(is_one, over_borders))


def places(is_one: IsOne, over_borders: Iterable[str] = ()) -> Select[tuple[str]]:
    """The ids of the places meant, and of those that lie in one.

    `over_borders`: the ids of those among them that may be regions over borders, whose members SQL cannot know.
    """
    area: Any = entity.alias("area")
    meant = is_one(area)
    countries = select(area.c.country).where(meant, area.c.feature == "country")
    in_region = and_(entity.c.country == area.c.country, entity.c.admin1 == area.c.admin1)
    region = select(area.c.id).where(meant, area.c.feature == "admin1", in_region).exists()
    anywhere = or_(is_one(entity), entity.c.country.in_(countries), region, *_members(over_borders))
    return select(entity.c.id).where(entity.c.kind == "place", anywhere)


def _members(over_borders: Iterable[str]) -> Iterable[ColumnElement[bool]]:
    members = dict.fromkeys(member for place in over_borders for member in regions.members(place))
    yield entity.c.country.in_([member.country for member in members if member.admin1 is None])
    for member in members:
        if member.admin1 is not None:
            yield and_(entity.c.country == member.country, entity.c.admin1 == member.admin1)

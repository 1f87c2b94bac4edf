"""What a number measures: told by the state and verb of what is counted, by its noun, or by what it is the value of."""

from __future__ import annotations

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import (
    _blows,
    _bulletins,
    _custody,
    _deeds,
    _doubts,
    _driven,
    _dwellers,
    _goods,
    _harm,
    _labels,
    _land,
    _money,
    _nearby,
    _needs,
    _order,
    _ranks,
    _shares,
    _sick,
    _states,
    _uprooted,
    _values,
    _wrecks,
)
from sitrep.reference import units
from sitrep.reference.person_nouns import is_person, singular


def measure(phrase: Phrase, unit: str) -> str:
    """One of `reference.measures.MEASURES`; "other" where nothing tells."""
    if unit in _money.UNITS:
        return _money.measure_of(phrase)
    if unit in units.OIL_UNITS:
        return "oil"
    if unit in _SPEEDS:
        return "other"
    if (share := _shares.of_share(phrase)) is not None:
        return share
    bare = phrase.amount.unit is None and (phrase.noun is None or phrase.noun.lower_ in _PRONOUNS)
    household = phrase.noun is not None and singular(phrase.noun.text) in _HOUSEHOLDS
    people = (unit in ("person", "percent") or bare or household) and not _counts_things(phrase)
    if unit in units.AREAS and (_deeds.wrecked(phrase) or _wrecks.by_wreck(phrase)):
        return "damage"
    if unit in units.AREAS | units.LENGTHS:
        return _values.by_noun(phrase) or _of_extent(phrase, unit)
    found = (
        _harm.by_phrase(phrase, people)
        or _bulletins.by_phrase(phrase, people)
        or _custody.by_phrase(phrase, people)
        or _driven.by_both_sides(phrase, people)
        or _labels.by_label(phrase, people)
        or _uprooted.by_phrase(phrase, people)
        or _needs.by_phrase(phrase, people)
        or _sick.by_phrase(phrase, people)
        or _dwellers.by_size(phrase)
        or _states.by_state(phrase, people)
        or _blows.by_blow(phrase)
        or _wrecks.by_wreck(phrase)
        or _land.by_land(phrase)
        or _goods.by_goods(phrase, unit)
        or _deeds.by_verb(phrase, people)
        or _deeds.by_clause(phrase, people)
        or _values.by_value(phrase, people)
        or _dwellers.by_phrase(phrase, people)
        or _order.by_order(phrase, people)
        or _values.by_noun(phrase)
        or _ranks.by_phrase(phrase, people)
        or _nearby.by_clause(phrase, people)
        or _sick.by_illness(phrase, people)
    )
    if found is None and unit in _WEIGHTS:
        return _values.by_load(phrase) or "other"
    return "other" if found is None or _doubts.is_doubtful(phrase, found) else found


def _of_extent(phrase: Phrase, unit: str) -> str:
    if unit in units.LENGTHS:
        return "distance"
    return "territory" if unit not in _FLOORS and not _land.is_at_peace(phrase) else "other"


_PRONOUNS = frozenset({"them", "us", "whom", "those", "others", "more"})
_WEIGHTS = frozenset({"tonne", "ton", "kg", "kilogram"})
_HOUSEHOLDS = frozenset({"family", "household"})
_SPEEDS = frozenset({"km/h", "mile per hour", "knot", "kilometre per second"})
_FLOORS = frozenset({"m2", "square foot"})
"""Areas of buildings, not of land."""


def _counts_things(phrase: Phrase) -> bool:
    return (
        phrase.noun is not None
        and not is_person(phrase.noun.text)
        and phrase.noun.tag_[:2] == "NN"
        and (singular(phrase.noun.text) not in _HOUSEHOLDS | {"other", "population", "populace"})
    )

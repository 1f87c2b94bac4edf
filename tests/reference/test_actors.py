"""Actors are found by all their names; a name that could mean something else waits for its context."""

from collections import Counter

import pytest

from sitrep.reference import actors, countries
from sitrep.reference.identity import normalised


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Daesh", "Islamic State"),
        ("ISIS’s", "Islamic State"),
        ("the U.N.", "United Nations"),
        ("Syrian Observatory for Human Rights", "Syrian Observatory for Human Rights"),
        ("al-Shabab", "Al-Shabaab"),
        ("isis", None),
        ("who", None),
        ("let", None),
        ("kremlin", None),
        ("the Kremlin", "Kremlin"),
        ("The Guardian", "The Guardian"),
        ("the Guardian’s", "The Guardian"),
        ("guardian", None),
        ("Guardian", None),
        ("peshmerga", "Peshmerga"),
        ("hamas", None),
        ("Al-shabaab", "Al-Shabaab"),
        ("The Post", None),
        ("Iraqi forces", None),
    ],
)
def test_find(name: str, actor: str | None) -> None:
    found = actors.find(name)
    assert (found and found.name) == actor


@pytest.mark.parametrize(("name", "actor"), [("The Post", "The Washington Post"), ("RSF", "Rapid Support Forces")])
def test_find_in_context(name: str, actor: str) -> None:
    assert actor in {found.name for found in actors.find_in_context(name)}


def test_every_row_has_a_known_class_and_known_countries() -> None:
    for actor in actors.every():
        assert actor.actor_class in actors.CLASSES, actor
        assert all(countries.by_code(code) for code in actor.countries), actor


def test_no_certain_name_means_two_actors() -> None:
    owners = Counter(
        key
        for actor in actors.every()
        for key in {name.replace(".", "") if name.isupper() else normalised(name) for name in actor.names}
    )
    assert not [name for name, count in owners.items() if count > 1]

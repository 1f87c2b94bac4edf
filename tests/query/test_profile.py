"""One person or group: names and roles over time, and the incidents in which it had part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from sitrep import pipeline
from sitrep import store as stores
from sitrep.query import profile
from sitrep.query.filters import Filters
from sitrep.records import Extraction, Link
from sitrep.store import Store
from tests.query.test_answers import ALL, pairs
from tests.store.builders import article, extraction, name


def days(frame: pd.DataFrame, *columns: str) -> list[tuple[str, ...]]:
    """The rows of these columns, days as ISO, "" for none."""
    told = frame[list(columns)].map(lambda cell: "" if cell is pd.NaT else getattr(cell, "isoformat", lambda: cell)())
    return [tuple(str(cell).split("T")[0] for cell in row) for row in told.to_numpy()]


def told(store: Store, *roles: tuple[str, date | None], who: str = "Adel") -> None:
    """Store an article for each role that one person is given in it."""
    for number, (role, day) in enumerate(roles):
        words = f"{who} spoke {number} times."
        names = [name(words, who, "person", "p-adel", role=role)]
        stores.save(store, [Extraction(article(words, published_on=day), names=names)])


def test_names_and_roles_tell_how_often_and_from_when_to_when(filled: Store) -> None:
    found = profile.found(filled, ALL, "p-said")
    assert (found["name"], found["kind"], found["actor_class"]) == ("Omar Said", "person", None)
    assert pairs(found["names"], "text", "mentions", "articles") == [("Omar Said", 2, 2)]
    assert days(found["names"], "first", "last") == [("2015-05-05", "2015-05-05")]
    assert pairs(found["roles"], "role", "articles") == [("commander", 2)]


def test_an_entity_that_is_not_known_has_nothing(filled: Store) -> None:
    found = profile.found(filled, ALL, "no such")
    assert (found["name"], found["kind"], len(found["names"]), len(found["roles"])) == ("", "", 0, 0)


def test_the_most_recent_role_comes_first_and_one_without_a_day_last(store: Store) -> None:
    told(
        store,
        ("colonel", date(2019, 3, 1)),
        ("minister of defence", date(2021, 4, 2)),
        ("Colonel", date(2018, 1, 5)),
        ("colonel", date(2019, 10, 9)),
        ("poet", None),
    )
    found = profile.found(store, ALL, "p-adel")["roles"]
    assert pairs(found, "role", "articles") == [("minister of defence", 1), ("colonel", 3), ("poet", 1)]
    assert days(found, "first", "last") == [("2021-04-02", "2021-04-02"), ("2018-01-05", "2019-10-09"), ("", "")]


def test_the_filters_choose_the_articles_that_are_counted(store: Store) -> None:
    told(store, ("colonel", date(2018, 1, 5)), ("minister", date(2021, 4, 2)))
    found = profile.found(store, replace(ALL, date_from=date(2020, 1, 1)), "p-adel")
    assert pairs(found["roles"], "role", "articles") == [("minister", 1)]
    assert pairs(found["names"], "text", "articles") == [("Adel", 1)]


@pytest.mark.parametrize(
    ("actors", "targets", "part"),
    [(["o-rebels"], [], "actor"), ([], ["o-rebels"], "target"), (["o-rebels"], ["o-rebels"], "both")],
)
def test_an_incident_tells_on_which_side_it_was(store: Store, actors: list[str], targets: list[str], part: str) -> None:
    one = extraction()
    one.events[0].actors = [Link(text="Rebels", name="Rebels", entity=id_) for id_ in actors]
    one.events[0].targets = [Link(text="Rebels", name="Rebels", entity=id_) for id_ in targets]
    stores.save(store, [one])
    pipeline.join(store)
    found = profile.in_incidents(store, ALL, "o-rebels")
    assert pairs(found, "sub_event_type", "part") == [("Non-state actor overtakes territory", part)]
    assert profile.in_incidents(store, ALL, "p-said").empty, "who only speaks of it has no part in it"
    assert profile.in_incidents(store, Filters(event_types=("Protests",)), "o-rebels").empty

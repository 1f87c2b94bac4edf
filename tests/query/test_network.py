"""Who is named together with whom, how strongly, and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from sitrep import store as stores
from sitrep.query import network
from sitrep.query.filters import Filters
from sitrep.records import Extraction
from sitrep.store import Store
from tests.query.test_answers import ALL, pairs
from tests.store.builders import article, name

KNOWN = {"Adel": "p-adel", "Bani": "p-bani", "Chol": "p-chol", "Duma": "p-duma"}


@pytest.mark.parametrize(
    ("both", "one", "other", "of_all", "strength"),
    [
        (4, 4, 4, 16, 1.0),
        (1, 4, 4, 16, 0.0),
        (4, 4, 16, 16, 0.0),
        (1, 8, 8, 16, -0.5),
        (16, 16, 16, 16, 0.0),
    ],
    ids=["always together", "as often as chance", "one who is named everywhere", "seldom", "all of them"],
)
def test_a_tie_is_as_strong_as_it_is_more_often_than_chance(
    both: int, one: int, other: int, of_all: int, strength: float
) -> None:
    found = network.strength(pd.Series([both]), pd.Series([one]), pd.Series([other]), of_all)
    assert found.tolist() == pytest.approx([strength])


def test_nodes_tell_their_kind_and_ties_their_articles(filled: Store) -> None:
    nodes, ties = network.found(filled, ALL)
    most = [("p-said", None, 2), ("o-rebels", "rebel group", 2)]
    assert pairs(nodes, "entity_id", "actor_class", "articles")[:2] == most
    assert pairs(ties, "a", "b", "articles", "strength") == [
        ("o-rebels", "p-said", 2, 1.0),
        ("o-aid", "p-nasser", 1, 1.0),
    ]


def test_a_network_around_one_holds_only_those_named_with_it(filled: Store) -> None:
    nodes, ties = network.found(filled, ALL, around="p-nasser")
    assert list(nodes["entity_id"]) == ["p-nasser", "o-aid"]
    assert pairs(ties, "a", "b") == [("o-aid", "p-nasser")]


def told(store: Store, *texts: str) -> None:
    """Store an article of each text, a day apart, the first the oldest."""
    for number, words in enumerate(texts, 1):
        names = [name(words, known, "person", id_) for known, id_ in KNOWN.items() if known in words]
        stores.save(store, [Extraction(article(words, published_on=date(2020, 1, number)), names=names)])


def test_what_ties_two_is_the_sentence_that_names_both(store: Store) -> None:
    told(store, "Chol spoke. Later Adel met Bani.", "Bani left. Then Adel came.", "Adel alone.")
    found = network.together(store, ALL, "p-adel", "p-bani")
    assert pairs(found, "sentence", "names", "is_one_sentence") == [
        ("Bani left. … Then Adel came.", "Bani\nAdel", False),
        ("Later Adel met Bani.", "Adel\nBani", True),
    ]
    assert found["start"].tolist() == [0, 18]
    assert found.attrs["total"] == 2


@pytest.mark.parametrize(("filters", "articles"), [(ALL, 2), (replace(ALL, date_from=date(2020, 1, 2)), 1)])
def test_the_filters_choose_where_two_meet(store: Store, filters: Filters, articles: int) -> None:
    told(store, "Adel met Bani.", "Bani and Adel spoke.", "Chol and Duma spoke.")
    assert len(network.together(store, filters, "p-bani", "p-adel")) == articles
    assert network.together(store, filters, "p-adel", "p-chol").empty


def test_a_long_list_of_articles_is_cut_and_counted(store: Store) -> None:
    told(store, "Adel met Bani.", "Bani and Adel spoke.")
    found = network.together(store, ALL, "p-adel", "p-bani", limit=1)
    assert (len(found), found.attrs["total"]) == (1, 2)
    assert found["sentence"].iloc[0] == "Bani and Adel spoke."

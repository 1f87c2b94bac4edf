"""Who appears with whom, as a network."""

import json

import numpy as np
import pandas as pd
import pytest

from components import network, network_view
from components.theme import ACTOR_SHAPES, DARK, LIGHT, actor_kind
from sitrep.reference import actors

NODES = pd.DataFrame(
    {
        "entity_id": ["a", "b"],
        "name": ["Adel", "<b>Bani</b>"],
        "kind": ["person", "organisation"],
        "actor_class": [None, "rebel group"],
        "articles": [4, 1],
    }
)
TIES = pd.DataFrame({"a": ["a"], "b": ["b"], "articles": [1], "strength": [0.5]})


def ties(*shared: int, strength: float = 0.5) -> pd.DataFrame:
    """Ties of so many shared articles each."""
    ids = [str(number) for number in range(len(shared))]
    return pd.DataFrame({"a": "hub", "b": ids, "articles": list(shared), "strength": strength})


def test_kinds_of_actors_differ_in_shape_and_in_colour() -> None:
    person, group = network.chart(NODES, TIES, DARK)["series"][0]["data"]
    assert person["symbol"] == "circle"
    assert group["symbol"].startswith("path://M50,2L")
    assert person["itemStyle"]["color"] != group["itemStyle"]["color"]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_no_two_kinds_share_a_colour_or_a_shape(palette) -> None:
    assert set(palette.actors) == set(ACTOR_SHAPES)
    assert len(set(palette.actors.values())) == len(set(ACTOR_SHAPES.values())) == len(ACTOR_SHAPES)


def test_every_class_of_the_actors_table_has_a_kind_and_what_is_not_known_is_called_so() -> None:
    kinds = {class_: actor_kind("organisation", class_) for class_ in actors.CLASSES}
    assert {class_ for class_, kind in kinds.items() if kind == "Other or unknown kind"} == {"company"}
    assert actor_kind("organisation", None) == "Other or unknown kind"
    assert actor_kind("person", None) == "People"


def test_the_chart_is_plain_json_whatever_the_frame_holds() -> None:
    assert json.dumps(network.chart(NODES, TIES.head(0), DARK))


@pytest.mark.parametrize(
    ("shared", "least"),
    [
        ((), 1),
        ((1, 1, 1), 1),
        ((4, 2, 1), 2),
        ((9, 8, 7), 7),
        ((*range(200, 100, -1), 1), 151),
        ((9, *[3] * 60), 4),
        ([3] * 60, 3),
    ],
    ids=["none", "no two twice", "few", "few and many", "many", "many alike", "all alike"],
)
def test_a_tie_is_strong_from_as_many_articles_as_leave_the_network_readable(
    shared: tuple[int, ...], least: int
) -> None:
    assert network.least_shared(ties(*shared)) == least


def test_a_tie_that_is_chance_is_not_strong_however_many_articles_name_both() -> None:
    found = pd.concat([ties(40, 30, strength=-0.1), ties(5, 4)], ignore_index=True)
    assert network.strong(found)["articles"].tolist() == [5, 4]
    assert len(network.strong(found, around="hub")) == 4


def test_a_click_opens_a_name_or_a_tie() -> None:
    assert network.picked({"selected": [{"data_type": "node", "data_indices": [1]}]}, NODES, TIES) == ("b",)
    assert network.picked({"selected": [{"data_type": "edge", "data_indices": [0]}]}, NODES, TIES) == ("a", "b")
    assert network.picked({"selected": [{"data_indices": [7]}]}, NODES, TIES) == ()
    assert network.picked(None, NODES, TIES) == ()


def test_nodes_keep_their_places_and_do_not_lie_on_each_other() -> None:
    nodes = pd.DataFrame({"entity_id": [str(n) for n in range(40)]})
    star = pd.DataFrame({"a": ["0"] * 30, "b": [str(n) for n in range(1, 31)]})
    at = network.positions(nodes, star)
    assert (at == network.positions(nodes, star)).all()
    apart = [((one - two) ** 2).sum() ** 0.5 for i, one in enumerate(at) for two in at[:i]]
    assert min(apart) > 0.02


def test_no_name_hides_another_and_the_most_widely_named_is_written() -> None:
    nodes = pd.DataFrame({"entity_id": list("abcde"), "name": ["A long name indeed"] * 5, "kind": ["person"] * 5})
    nodes["articles"] = [9, 1, 1, 1, 1]
    at = np.array([[0.5, 0.5], [0.5, 0.5], [0.51, 0.5], [0.5, 0.51], [0.51, 0.51]])
    sides = network.label_sides(nodes, at)
    written = [side for side in sides if side]
    assert sides[0]
    assert len(written) == len(set(written)), "all stand at one spot: each side has room for one name"


def test_names_far_apart_are_all_written_to_the_right() -> None:
    nodes = NODES.assign(articles=[2, 2])
    assert network.label_sides(nodes, np.array([[0.1, 0.1], [0.5, 0.9]])) == ["right", "right"]


def test_only_those_are_drawn_whom_a_tie_joins() -> None:
    nodes = pd.concat([NODES, NODES.head(1).assign(entity_id="c", name="Chol")])
    assert list(network.connected(nodes, TIES)["entity_id"]) == ["a", "b"]


def test_the_words_and_the_table_tell_what_is_drawn() -> None:
    assert network_view.alt_of(NODES, TIES) == "2 names, 1 tie; most shared articles: Adel and <b>Bani</b> (1)."
    (row,) = network_view.table(NODES, TIES).to_dict("records")
    assert (row["One"], row["Kind of one"], row["Shared articles"]) == ("Adel", "People", 1)
    assert (row["The other"], row["Kind of the other"], row["Strength"]) == ("<b>Bani</b>", "Rebel groups", 0.5)

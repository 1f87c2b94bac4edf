"""Who appears with whom, as a network."""

import json

import numpy as np
import pandas as pd

from components import network
from components.theme import DARK

NODES = pd.DataFrame(
    {"entity_id": ["a", "b"], "name": ["Adel", "<b>Bani</b>"], "kind": ["person", "organisation"], "articles": [4, 1]}
)
TIES = pd.DataFrame({"a": ["a"], "b": ["b"], "articles": [1]})


def test_people_and_groups_differ_in_shape() -> None:
    drawn = network.chart(NODES, TIES, DARK)["series"][0]
    assert [node["symbol"] for node in drawn["data"]] == ["circle", "roundRect"]
    assert drawn["links"][0]["value"] == 1


def test_the_chart_is_plain_json_whatever_the_frame_holds() -> None:
    assert json.dumps(network.chart(NODES, TIES.head(0), DARK))


def test_a_click_on_a_node_is_its_entity_and_on_a_line_none() -> None:
    assert network.picked({"selected": [{"data_type": "node", "data_indices": [1]}]}, NODES) == "b"
    assert network.picked({"selected": [{"data_type": "edge", "data_indices": [0]}]}, NODES) is None
    assert network.picked({"selected": [{"data_indices": [7]}]}, NODES) is None
    assert network.picked(None, NODES) is None


def test_nodes_keep_their_places_and_do_not_lie_on_each_other() -> None:
    nodes = pd.DataFrame({"entity_id": [str(n) for n in range(40)]})
    ties = pd.DataFrame({"a": ["0"] * 39, "b": [str(n) for n in range(1, 40)]})
    at = network.positions(nodes, ties)
    assert (at == network.positions(nodes, ties)).all()
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


def test_who_is_named_with_no_one_is_told_apart() -> None:
    nodes = pd.concat([NODES, NODES.head(1).assign(entity_id="c", name="Chol")])
    tied, alone = network.connected(nodes, TIES)
    assert list(tied["entity_id"]) == ["a", "b"]
    assert alone == ["Chol"]
    assert network.connected(nodes, TIES.head(0))[1] == []

"""Who appears with whom, as a network."""

import json

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

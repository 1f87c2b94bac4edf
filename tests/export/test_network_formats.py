"""Who is named with whom, in the formats of programs that analyse networks: read back by another reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pandas as pd
import pytest

from sitrep.export import gexf, graphml, tables
from sitrep.plugins import Exporter
from sitrep.query.filters import Filters
from sitrep.store import Store, save
from tests.store.builders import extraction

READ: dict[Exporter, Any] = {graphml: nx.read_graphml, gexf: nx.read_gexf}
FORMATS = pytest.mark.parametrize("exporter", list(READ), ids=lambda exporter: exporter.NAME)


@FORMATS
def test_names_and_ties_come_back_with_all_that_is_told_of_them(
    exporter: Exporter, store: Store, tmp_path: Path
) -> None:
    save(store, [extraction()])
    about = tables.about(store, Filters())
    exporter.export(tables.frames(store, Filters(), exporter.TABLES), tmp_path, about)
    file = tmp_path / f"network{exporter.SUFFIX}"
    read = READ[exporter](file)
    rebels, said = read.nodes["o-rebels"], read.nodes["p-said"]
    told = {"label": "Rebels", "kind": "organisation", "actor_class": "rebel group", "articles": 1}
    assert told.items() <= rebels.items()
    assert (said["label"], said["actor_class"]) == ("Omar Said", "")
    tie = read.edges["o-rebels", "p-said"]
    assert {"weight": 0.01, "strength": 0.0, "articles": 1}.items() <= tie.items()
    assert "Figures and events are what the articles report" in file.read_text("utf8")
    assert json.loads((tmp_path / "about.json").read_text("utf8")) == about


@FORMATS
@pytest.mark.parametrize("name", ["<b>&", 'say "so"', "nul \x00 and \x1b[0m", "محمد 🕊", "{b}"])
def test_any_name_makes_a_file_that_is_read(exporter: Exporter, name: str, tmp_path: Path) -> None:
    names = pd.DataFrame(
        {"entity_id": ["a"], "name": [name], "kind": ["person"], "actor_class": [None], "articles": [1]}
    )
    ties = pd.DataFrame({"a": [], "b": [], "articles": [], "strength": []})
    exporter.export({"names": names, "ties": ties}, tmp_path / f"one{exporter.SUFFIX}", {"filters": name})
    read = READ[exporter](tmp_path / f"one{exporter.SUFFIX}")
    assert read.nodes["a"]["label"] == name.replace("\x00", " ").replace("\x1b", " ")

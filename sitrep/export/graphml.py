"""Who is named with whom as GraphML (http://graphml.graphdrawing.org), with the note of its making inside."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pandas as pd

from sitrep.export import _files, _network

NAME = "GraphML"
PURPOSE = "who is named with whom, for Gephi, Cytoscape, yEd and igraph"
FORMAT = "graphml"
SUFFIX = ".graphml"
TABLES = ("names", "ties")


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`network.graphml` in the folder `path`, or the file `path`; beside it `about.json`."""
    (file,) = _files.of(["network"], path, SUFFIX).values()
    file.write_text("\n".join(nx.generate_graphml(_network.graph(frames, about))) + "\n", "utf8")
    _files.write_about(about, path, SUFFIX)

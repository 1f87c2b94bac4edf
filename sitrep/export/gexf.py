"""Who is named with whom as GEXF (https://gexf.net), Gephi's own format, with the note of its making inside."""

from __future__ import annotations

from html import escape
from pathlib import Path

import networkx as nx
import pandas as pd

from sitrep.export import _files, _network

NAME = "GEXF"
PURPOSE = "who is named with whom, for Gephi"
FORMAT = "gexf"
SUFFIX = ".gexf"
TABLES = ("names", "ties")


def export(frames: dict[str, pd.DataFrame], path: Path, about: dict[str, str]) -> None:
    """`network.gexf` in the folder `path`, or the file `path`; beside it `about.json`."""
    (file,) = _files.of(["network"], path, SUFFIX).values()
    written = "\n".join(nx.generate_gexf(_network.graph(frames, {})))
    note = _network.legible(". ".join(f"{key}: {words}" for key, words in about.items()))
    # networkx writes who made it, and has no way to say of what
    described = f"</creator>\n    <description>{escape(note)}</description>"
    file.write_text(written.replace("</creator>", described, 1) + "\n", "utf8")
    _files.write_about(about, path, SUFFIX)

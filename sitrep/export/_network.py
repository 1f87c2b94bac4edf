"""The network of people and groups as networkx has it, from the tables `names` and `ties`."""

from __future__ import annotations

import re

import networkx as nx
import pandas as pd

LEAST_WEIGHT = 0.01
"""Layouts take no weight of 0 or less; two who are named together less often than chance have it."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold."""


def graph(frames: dict[str, pd.DataFrame], about: dict[str, str]) -> nx.Graph:
    """Nodes with `label`, `name`, `kind`, `actor_class` ("" where not known), `articles`; ties with `weight` (their
    `strength`, `LEAST_WEIGHT` at least), `strength` and `articles`; `about` as attributes of the whole."""
    made = nx.Graph(**{key.replace(" ", "_"): legible(words) for key, words in about.items()})
    for row in frames["names"].itertuples():
        name = legible(str(row.name))
        told = {"label": name, "name": name, "kind": row.kind, "actor_class": row.actor_class or ""}
        made.add_node(row.entity_id, **told, articles=int(str(row.articles)))
    for row in frames["ties"].itertuples():
        strength = float(str(row.strength))
        weight = max(strength, LEAST_WEIGHT)
        made.add_edge(row.a, row.b, weight=weight, strength=strength, articles=int(str(row.articles)))
    return made


def legible(words: str) -> str:
    """The words without what XML cannot hold."""
    return _FORBIDDEN.sub(" ", words)

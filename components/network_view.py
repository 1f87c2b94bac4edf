"""The network on the screen: strong ties or all, what a click opens, the table and the files."""

from __future__ import annotations

from typing import Literal

import pandas as pd
import streamlit as st

from components import cached, charted, legend, links, name_list, network, network_files, text, theme, tie_view
from components.theme import actor_kind
from sitrep.query.filters import Filters

Ties = Literal["Strong ties", "All ties"]

MOST_NAMED, AROUND = 40, 25
"""Names drawn: of all, and around one."""


def draw(filters: Filters, alt: str, around: str | None = None) -> None:
    """Draw the most widely named and their ties, or those `around` one entity; a click opens a profile or a tie."""
    named_only = not name_list.with_described()
    limit = AROUND if around else MOST_NAMED
    nodes, ties = cached.network(filters, limit=limit, named_only=named_only, around=around)
    if len(nodes) < 2:
        st.caption("Fewer than two people or groups are named in these articles.")
        return
    if ties.empty:
        st.caption("No two of the most widely named stand in one article.")
        return
    shown = _shown()
    kept = (network.strong(ties, around) if shown == "Strong ties" else ties).head(network.MOST_TIES)
    joined = network.connected(nodes, kept)
    if kept.empty:
        st.caption("No tie is strong: no two are named together more often than chance would have it.")
    else:
        _chart(joined, kept, alt, around, shown)
    tie_view.draw(filters, nodes)
    st.caption(_note(nodes, joined, ties, kept, shown, around))
    network_files.draw(filters, around)


def _shown() -> Ties:
    shown: Ties = st.segmented_control(
        "Ties",
        ["Strong ties", "All ties"],
        default="Strong ties",
        key="ties",
        bind="query-params",
        required=True,
        label_visibility="collapsed",
    )
    return shown


def _chart(nodes: pd.DataFrame, ties: pd.DataFrame, alt: str, around: str | None, shown: Ties) -> None:
    palette = theme.palette()
    # another key for other rows: what was picked is remembered by number
    key = f"network_{around or ''}_{shown}_{st.session_state.get(tie_view.CLOSED, 0)}"
    legend.actors(palette, {actor_kind(*row) for row in zip(nodes["kind"], nodes["actor_class"], strict=True)})
    with charted.around(key, lambda: table(nodes, ties), lambda row: tie_view.show(*ties[["a", "b"]].iloc[row])):
        st.echarts_chart(
            network.chart(nodes, ties, palette, around or ""),
            height=network.ROOM[1] + 40,
            theme=None,
            key=key,
            renderer="svg",
            on_select=lambda: _open(key, nodes, ties),
            alt=f"{alt} {alt_of(nodes, ties)}",
        )


def _open(key: str, nodes: pd.DataFrame, ties: pd.DataFrame) -> None:
    picked = network.picked(st.session_state[key].get("selection"), nodes, ties)
    if len(picked) == 1:
        links.show_profile(picked[0])
    else:
        tie_view.show(*picked)


def alt_of(nodes: pd.DataFrame, ties: pd.DataFrame) -> str:
    """What the network shows, for those who do not see it."""
    names = dict(zip(nodes["entity_id"], nodes["name"], strict=True))
    most = [f"{names[a]} and {names[b]} ({n:,})" for a, b, n in ties[["a", "b", "articles"]].head(3).to_numpy()]
    return f"{text.count(len(nodes), 'name')}, {text.count(len(ties), 'tie')}; most shared articles: {', '.join(most)}."


def table(nodes: pd.DataFrame, ties: pd.DataFrame) -> pd.DataFrame:
    """The ties as a table, a row each: both names with their kind and articles, what they share, how strongly."""
    by_id = nodes.set_index("entity_id")
    kinds = pd.Series([actor_kind(*row) for row in zip(nodes["kind"], nodes["actor_class"], strict=True)], by_id.index)
    return pd.DataFrame(
        {
            "One": ties["a"].map(by_id["name"]),
            "The other": ties["b"].map(by_id["name"]),
            "Shared articles": ties["articles"],
            "Strength": ties["strength"].round(2),
            "Kind of one": ties["a"].map(kinds),
            "Its articles": ties["a"].map(by_id["articles"]),
            "Kind of the other": ties["b"].map(kinds),
            "Articles of the other": ties["b"].map(by_id["articles"]),
        }
    )


def _note(
    nodes: pd.DataFrame, joined: pd.DataFrame, ties: pd.DataFrame, kept: pd.DataFrame, shown: Ties, around: str | None
) -> str:
    parts = ["Larger mark: more articles name it. Thicker line: more name both."]
    parts.append("Click either to open it, or tick a row of the table.")
    if shown == "Strong ties":
        least = network.least_shared(ties)
        enough = f", {least:,} at least" if least > 1 else ""
        parts.append(f"A tie is strong where more articles name both than chance would have it{enough}.")
        own = " with all ties of this name" if around else ""
        parts.append(f"Shown{own}: {len(kept):,} of {len(ties):,}.")
    elif len(kept) < len(ties):
        parts.append(f"The {len(kept):,} ties of most articles, of {len(ties):,}; the files hold all.")
    if alone := list(nodes["name"][~nodes["entity_id"].isin(joined["entity_id"])]):
        tied = "strong tie" if shown == "Strong ties" else "tie"
        named = ", ".join(map(text.escaped, alone[:5]))
        more = f" and {len(alone) - 5:,} more" if len(alone) > 5 else ""
        parts.append(f"Without a {tied}: {named}{more}.")
    return " ".join(parts)

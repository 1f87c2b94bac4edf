"""What a person or group is called and described as, and when."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from components import links, text
from components.rows import each

NAMES, ROLES = 6, 4
"""Told at first; the tables have all."""


def draw(about: dict[str, Any], entity_id: str) -> None:
    """Draw the commonest names and the latest roles of `query.profile.found`, and all of them folded below."""
    names, roles = about["names"], about["roles"]
    lines = [called(names)] if len(names) else []
    lines += [described(row) for row in each(roles.head(ROLES))]
    st.markdown("  \n".join(lines))
    if len(names) > 1 or len(roles):
        whole = [text.count(len(names), "name")] + ([text.count(len(roles), "role")] if len(roles) else [])
        folded = st.expander(f"All: {', '.join(whole)}", key=f"names_{entity_id}", on_change="rerun", type="compact")
        if folded.open:
            with folded:
                _table(names, "text", "Name", about["kind"], entity_id)
                if len(roles):
                    _table(roles, "role", "Role", about["kind"], entity_id)
                st.caption(
                    "First and last: when an article that says so was published. Tick a row for the way to them."
                )


def called(names: pd.DataFrame) -> str:
    """ "**In the texts:** Islamic State (22), ISIS (3) and 2 more", in Markdown."""
    told = ", ".join(f"{text.escaped(row.text)} ({row.mentions:,})" for row in each(names.head(NAMES)))
    more = f" and {len(names) - NAMES:,} more" if len(names) > NAMES else ""
    return f"**In the texts:** {told}{more}"


def described(row: Any) -> str:
    """ "**minister of defence** · 12 articles · March–October 2019", in Markdown. `row`: of `query.profile.ROLES`."""
    when = text.months(row.first, row.last)
    return f"**{text.escaped(row.role)}** :gray[· {text.count(row.articles, 'article')} · {when}]"


def _table(rows: pd.DataFrame, words: str, heading: str, kind: str, entity_id: str) -> None:
    picked = st.dataframe(
        rows[[words, "articles", "first", "last"]],
        hide_index=True,
        key=f"{words}_table_{entity_id}",
        on_select="rerun",
        selection_mode="single-row",
        column_config={
            words: st.column_config.TextColumn(heading, width=180),
            "articles": st.column_config.NumberColumn("Articles", format="localized", width=62),
            "first": st.column_config.DateColumn("First", format="MMM YYYY", width=72),
            "last": st.column_config.DateColumn("Last", format="MMM YYYY", width=72),
        },
        height="content" if len(rows) <= 8 else 300,
        alt=f"Each {heading.lower()} with its articles, and when the first and the last of them were published.",
    ).selection.rows
    if picked and picked[0] < len(rows):
        row = rows.iloc[picked[0]]
        label = f"Articles that say “{text.escaped(row[words])}” ({row['articles']:,})"
        links.chosen(links.ARTICLES, label, (kind, entity_id), words=row[words])

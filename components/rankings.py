"""Tables of what is named most, with a bar for the articles that name it; a click on a name filters by it."""

from typing import Literal

import pandas as pd
import streamlit as st

from components import filter_panel, text
from components.rows import each
from sitrep.query.filters import Filters

Kind = Literal["place", "person", "organisation"]


def draw(rows: pd.DataFrame, kind: Kind, heading: str, filters: Filters) -> None:
    """Rows of `query.places.named` or `query.entities.ranking`, of the articles that `filters` choose."""
    st.subheader(heading, anchor=False)
    if rows.empty:
        st.caption("None in these articles. Clear a filter to see more.")
        return
    names = [text.place(row.place, row.country) if kind == "place" else row.name for row in each(rows)]
    ids = list(rows["place_id" if kind == "place" else "entity_id"])
    # another key for other filters: the cell picked before must not stay picked in another table
    key = f"most_{kind}_{hash(filters)}"
    most = int(rows["articles"].max())
    st.dataframe(
        pd.DataFrame({"Name": names, "Articles": rows["articles"].to_numpy()}),
        hide_index=True,
        height="content",
        row_height=30,
        column_config={
            "Name": st.column_config.TextColumn(width=200),
            "Articles": st.column_config.ProgressColumn(format="localized", min_value=0, max_value=most, width=90),
        },
        key=key,
        on_select=lambda: _filter_by(kind, ids, key),
        selection_mode="single-cell",
        alt=f"{heading}, by articles: "
        + ", ".join(f"{name} {n}" for name, n in zip(names, rows["articles"], strict=True)),
    )


def _filter_by(kind: Kind, ids: list[str], key: str) -> None:
    for row, _ in st.session_state[key].selection.cells:
        filter_panel.add(kind, ids[row])

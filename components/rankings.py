"""Tables of what is named most, with a bar for the articles that name it."""

import pandas as pd
import streamlit as st


def draw(rows: pd.DataFrame, column: str, heading: str, empty: str, key: str) -> None:
    """The name in `column` and the number of articles naming it. `empty` says what to do where there is none."""
    st.subheader(heading, anchor=False)
    if rows.empty:
        st.caption(empty)
        return
    st.dataframe(
        rows[[column, "articles"]],
        hide_index=True,
        height="content",
        row_height=30,
        column_config={
            column: st.column_config.TextColumn("Name", width=170),
            "articles": st.column_config.ProgressColumn(
                "Articles", format="%d", min_value=0, max_value=int(rows["articles"].max()), width=120
            ),
        },
        key=key,
        alt=f"{heading}: " + ", ".join(f"{name} {n}" for name, n in rows[[column, "articles"]].head(5).to_numpy()),
    )

"""Two sides over time, drawn: a line each, and their kinds of incident on the same axes."""

from __future__ import annotations

from typing import Literal

import pandas as pd
import streamlit as st

from components import cached, charted, charts, compare_charts, text, theme
from components.compare_choice import Named

Counted = Literal["articles", "incidents"]
COLUMN: dict[Counted, str] = {"articles": "articles", "incidents": "events"}
"""What is counted -> its column by period."""


def over_time(one: Named, other: Named) -> None:
    """A line for each side, of articles by publication or of incidents by their own day."""
    of: Counted = st.segmented_control(
        "Count",
        list(COLUMN),
        default="articles",
        key="compare_count",
        format_func=str.capitalize,
        required=True,
        bind="query-params",
    )
    freq, rows = counted(one, other, of)
    counts = compare_charts.by_period(rows, COLUMN[of], freq)
    if not any(map(len, counts.values())):
        st.caption(f"No {of} with a known date on either side.")
        return
    charted.plotly(
        compare_charts.over_time(counts, freq, of.capitalize(), theme.palette()),
        compare_charts.alt(counts, freq, of),
        compare_charts.table(counts, freq),
        "compared_over_time",
    )
    st.caption(_undated(rows, of, freq))


def counted(one: Named, other: Named, of: Counted) -> tuple[charts.Freq, dict[str, pd.DataFrame]]:
    """The finest period that suits both sides, and what each has by it."""
    ask = cached.side_articles if of == "articles" else cached.side_incidents
    freq = charts.finest(pd.concat([ask(named.side, freq="month")["period"] for named in (one, other)]))
    return freq, {named.label: ask(named.side, freq=freq) for named in (one, other)}


def kinds(one: Named, other: Named) -> None:
    """The kinds of incident of each side, beside each other."""
    st.subheader("Kinds of incident", anchor=False)
    freq, of_side = counted(one, other, "incidents")
    drawn = compare_charts.stacked(of_side, freq, "Incidents", theme.palette())
    for number, (column, (label, figure)) in enumerate(zip(st.columns(2, gap="medium"), drawn.items(), strict=True)):
        with column:
            st.markdown(f"**{text.escaped(label)}**")
            if figure is None:
                st.caption("No incident with a known date.")
                continue
            rows = of_side[label]
            alt = f"{label}. {charts.alt_of_periods(rows, freq, 'Incidents')}"
            charted.plotly(figure, alt, charts.table_of_periods(rows, freq, "Incidents"), f"compared_kinds_{number}")
    if any(drawn.values()):
        st.caption(_undated(of_side, "incidents", freq))


def _undated(counts: dict[str, pd.DataFrame], of: Counted, freq: charts.Freq) -> str:
    told = [
        f"{rows.attrs['undated']:,} of {text.escaped(label)}"
        for label, rows in counts.items()
        if rows.attrs.get("undated")
    ]
    by = "publication" if of == "articles" else "their own day"
    left_out = f" Not drawn, for their {freq} is not known: {' and '.join(told)}." if told else ""
    return f"{of.capitalize()} by {by}.{left_out}"

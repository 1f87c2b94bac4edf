"""Two sides in numbers: a table of both, and the way to each side's own pages."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from components import cached, links, text
from components.compare_choice import Named

COUNTED = {
    "articles": "Articles",
    "outlets": "Outlets",
    "incidents": "Incidents told as news",
    "killed": "Killed in them, best numbers",
    "killed_range": "… from lowest to highest",
    "figures": "Figures",
    "claimants": "Claimants",
    "quotes": "Quotes",
    "people": "People named",
    "organisations": "Groups named",
    "places": "Places named",
}
"""Key of `query.comparison.numbers` -> its name."""
PAGES = {"Timeline": links.TIMELINE, "Map": links.MAP, "Figures": links.FIGURES, "Articles": links.ARTICLES}


def draw(one: Named, other: Named) -> None:
    """Draw the table."""
    st.markdown(table(one.label, other.label, cached.comparison(one.side), cached.comparison(other.side)))
    st.caption(
        "Tolls are added up over incidents, each counted once by its best number; incidents without a number add none."
    )


def ways_on(one: Named, other: Named) -> None:
    """Draw the ways to the pages of each side alone."""
    for number, (column, side) in enumerate(zip(st.columns(2), (one, other), strict=True)):
        with column:
            _ways_on(side, number)


def table(one: str, other: str, of_one: Mapping[str, int | None], of_other: Mapping[str, int | None]) -> str:
    """The numbers of both as a Markdown table, right-aligned."""
    lines = [f"| | {text.escaped(one)} | {text.escaped(other)} |", "| :--- | ---: | ---: |"]
    lines += [f"| {label} | {told(key, of_one)} | {told(key, of_other)} |" for key, label in COUNTED.items()]
    return "\n".join(lines)


def told(key: str, numbers: Mapping[str, int | None]) -> str:
    """A number in words; "not told" where no report gives any."""
    if key == "killed_range":
        low, high = numbers["killed_low"], numbers["killed_high"]
        return "–" if low is None or high is None else f"{low:,}–{high:,}" if low != high else f"{low:,}"
    value = numbers[key]
    return "not told" if value is None else f"{value:,}"


def _ways_on(named: Named, number: int) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"Only **{text.escaped(named.label)}** on", width="content")
        for title, page in PAGES.items():
            # no link: the lists of the side bar keep what is chosen in them whatever a link within the app names
            if st.button(
                title, key=f"only_{number}_{title}", type="tertiary", on_click=_choose, args=(named.side.kind, named)
            ):
                links.leave_for(page, {})


def _choose(key: str, named: Named) -> None:
    st.session_state[key] = [named.side.id]

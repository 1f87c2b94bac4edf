"""What stands beside the map: the places shown, the sentences of those picked, and what the map leaves out."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from components import cached, claims, event_card, filter_panel, links, maps, text
from components.rows import each
from sitrep.query.filters import Filters
from sitrep.query.on_map import Shown

MOST = 40
"""Sentences listed at once; the rest is counted."""
ROWS_IN_SIGHT = 14
"""A longer table scrolls."""

LEFT_OUT: dict[Shown, dict[str, Callable[..., pd.DataFrame]]] = {
    "events": {"no place is told, or its position is not known": cached.events_off_map},
    "mentions": {
        "its position is not known": cached.mentions_off_map,
        "it stands for a government (“Kyiv said”)": cached.metonyms,
    },
    "figures": {"no place is told, or its position is not known": cached.figures_off_map},
}
"""Why something is not on the map -> the question that lists it."""


def most(places: pd.DataFrame, shown: Shown, key: str) -> list[str]:
    """The places on the map by how much is there; returns the ids of those whose rows are chosen."""
    st.subheader(f"{text.count(len(places), 'place')} on the map", anchor=False)
    if places.empty:
        st.caption("None has a known position. What is left out is listed below the map.")
        return []
    st.caption("Click a mark or tick a row for its sentences; draw a box or a line around several.")
    table, counted = maps.table(places, shown), shown.capitalize()
    chosen = st.dataframe(
        table[["Place", counted, "Position"]],
        hide_index=True,
        height=35 * ROWS_IN_SIGHT if len(table) > ROWS_IN_SIGHT else "content",
        row_height=32,
        column_config={
            "Place": st.column_config.TextColumn(width=146),
            counted: st.column_config.ProgressColumn(
                format="localized", min_value=0, max_value=int(table[counted].max()), width=82
            ),
            "Position": st.column_config.TextColumn(width=64),
        },
        key=key,
        on_select="rerun",
        selection_mode="multi-row",
        alt=f"Places on the map by number of {shown}, with how exact their position is.",
    )
    st.download_button(
        "Download these places (CSV)",
        data=lambda: table.to_csv(index=False).encode("utf-8-sig"),
        file_name=f"sitrep-map-{shown}.csv",
        mime="text/csv",
        on_click="ignore",
    )
    ids = table["Place id"].iloc[chosen.selection.rows]
    return [place_id for place_id in ids if place_id]


def sentences(picked: dict[str, Any], places: pd.DataFrame, filters: Filters, shown: Shown, freq: str) -> None:
    """The sentences of the places picked: `ids`, and `days` where the map showed a period only."""
    here = places[places["place_id"].isin(picked["ids"])].drop_duplicates("place_id")
    labels = dict(zip(here["place_id"], (text.place(row.place, row.country) for row in each(here)), strict=True))
    st.subheader(text.escaped(_joined(list(labels.values()))), anchor=False)
    days = picked["days"]
    window = (days["first"], days["last"], freq) if days else None
    found = _ASKED[shown](filters, tuple(labels), days=_days(window), limit=MOST)
    number = found.attrs["total"]
    when = f" in {text.escaped(days['label'])}" if days and not days["label"].startswith("until") else ""
    when = f" {text.escaped(days['label'])}" if days and not when else when
    st.caption(f"{text.count(number, maps.NOUN[shown])} here{when}.{_rest(number)}")
    with st.container(horizontal=True, gap="small"):
        st.button("All places", key="map_back", on_click=forget)
        one = "this place" if len(labels) == 1 else "these places"
        st.button(f"Filter by {one}", key="map_filter", on_click=_filter, args=(list(labels),))
    with st.container(height=520, border=False):
        listed(found, shown)


def has_left_out(filters: Filters, shown: Shown) -> bool:
    """Whether anything is not on the map."""
    return any(ask(filters, limit=MOST).attrs["total"] for ask in LEFT_OUT[shown].values())


def left_out(filters: Filters, shown: Shown) -> None:
    """What has no position, or tells nothing of the place: counted, and listed on demand."""
    for number, (why, ask) in enumerate(LEFT_OUT[shown].items()):
        total = ask(filters, limit=MOST).attrs["total"]
        if not total:
            continue
        label = f"Not on the map: {text.count(total, maps.NOUN[shown])}, because {why}"
        box = st.expander(label, key=f"left_out_{shown}_{number}", on_change="rerun")
        if box.open:
            with box:
                listed(ask(filters, limit=MOST), shown)
                st.caption(_rest(total).strip())


def listed(found: pd.DataFrame, shown: Shown) -> None:
    """Sentences with outlet, date, title and the way into the article."""
    if shown == "events":
        for reports in event_card.by_incident(found):
            event_card.incident(reports)
        return
    for row in each(found):
        with st.container(border=True, gap="small"):
            if shown == "figures":
                subject = claims.words(row.subject)
                number = claims.reported(row)
                said = f" · {text.escaped(subject)}" if subject and subject not in number else ""
                st.markdown(f"**{text.escaped(number)}**{said}")
            st.markdown(f"> {text.escaped(row.sentence)}")
            who = f"Who says so: {text.escaped(claims.said_by(row))} · " if shown == "figures" else ""
            st.caption(f"{who}{text.escaped(row.outlet or 'outlet unknown')} · {text.day(row.published_on)}")
            links.article(
                row.article_id,
                label=text.escaped(text.title(row.title) if row.title else "Read the article"),
                start=row.start,
            )


def forget() -> None:
    """Show all places again. Only in a callback."""
    st.session_state["map_picked"] = None
    st.session_state["map_table_number"] = st.session_state.get("map_table_number", 0) + 1


def _filter(place_ids: list[str]) -> None:
    for place_id in place_ids:
        filter_panel.add("place", place_id)
    forget()
    st.session_state["map_filtered"] = True


def _joined(labels: list[str]) -> str:
    return ", ".join(labels[:3]) + (f" and {len(labels) - 3} more" if len(labels) > 3 else "")


def _days(window: tuple[str, str, str] | None) -> Any:
    if window is None:
        return None
    first, last, freq = window
    return pd.Timestamp(first).date(), pd.Timestamp(last).date(), freq


_ASKED = {"events": cached.events_at, "mentions": cached.mentions_at, "figures": cached.figures_at}


def _rest(number: int) -> str:
    return f" The newest {MOST} are listed." if number > MOST else ""

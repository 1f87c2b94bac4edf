"""What stands beside the map: the places shown, the sentences of those picked, and what the map leaves out."""

import pandas as pd
import streamlit as st

from components import cached, event_card, links, text
from components.rows import each
from sitrep.query.filters import Filters

MOST = 40
"""Sentences and rows listed at once; the rest is counted."""
ROWS_IN_SIGHT = 16
"""A longer table scrolls."""


def most(spots: pd.DataFrame, counted: str) -> None:
    """The places on the map by how much is there."""
    st.subheader(f"{text.count(len(spots), 'place')} on the map", anchor=False)
    if spots.empty:
        st.caption("None of them has a known position; they are listed below.")
        return
    st.caption("Click a point for its sentences; box or lasso for several.")
    rows = spots.sort_values("n", ascending=False, kind="stable")
    labels = [text.place(row.place, row.country) for row in each(rows)]
    st.dataframe(
        pd.DataFrame({"Place": labels, counted.capitalize(): rows["n"].to_numpy()}),
        hide_index=True,
        height=520 if len(rows) > ROWS_IN_SIGHT else "content",
        row_height=30,
        column_config={
            "Place": st.column_config.TextColumn(width=200),
            counted.capitalize(): st.column_config.ProgressColumn(
                format="localized", min_value=0, max_value=int(rows["n"].max()), width=110
            ),
        },
        alt=f"Places on the map by number of {counted}.",
    )


def events_at(spots: pd.DataFrame, filters: Filters) -> None:
    """The events at the places picked (rows of `maps.by_place`), each with its sentence."""
    names = ", ".join(dict.fromkeys(text.place(row.place, row.country) for row in each(spots)))
    st.subheader(text.escaped(names), anchor=False)
    number = int(spots["n"].sum())
    st.caption(f"{text.count(number, 'event')} reported here.{_rest(number)}")
    events = cached.events_at_places(filters, tuple(dict.fromkeys(spots["place_id"])), limit=MOST)
    with st.container(height=540, border=False):
        for reports in event_card.by_incident(events):
            event_card.incident(reports)


def mentions_of(places: pd.DataFrame, filters: Filters) -> None:
    """The sentences that name the places picked."""
    with st.container(height=600, border=False):
        for place in each(places):
            found = cached.place_mentions(filters, place.place_id)
            st.subheader(text.escaped(text.place(place.place, place.country)), anchor=False)
            within = text.count(place.articles, "article")
            st.caption(f"{text.count(len(found), 'mention')} in {within}.{_rest(len(found))}")
            for row in each(found.head(MOST)):
                st.markdown(f"> {text.escaped(row.sentence)}")
                with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                    st.caption(f"{text.escaped(row.outlet or 'outlet unknown')} · {text.day(row.published_on)}")
                    links.article(row.article_id, start=row.start)


def left_out(rows: pd.DataFrame, is_events: bool) -> None:
    """What has no position: counted, and listed on demand."""
    if rows.empty:
        return
    number = rows.attrs["total"] if is_events else len(rows)
    what = text.count(number, "event" if is_events else "place")
    why = "the report names no place, or one whose position is not known" if is_events else "position not known"
    with st.expander(f"Not on the map: {what} ({why})"):
        if is_events:
            for row in each(rows):
                st.markdown(f"**{text.days(row.start_date, row.end_date)}** · {text.escaped(row.sub_event_type)}")
                st.markdown(f"> {text.escaped(row.sentence)}")
                links.article(row.article_id)
            st.caption(_rest(number).strip())
        else:
            st.markdown(", ".join(f"{text.escaped(row.place)} ({row.articles})" for row in each(rows.head(200))))


def _rest(number: int) -> str:
    return f" The first {MOST} are listed." if number > MOST else ""

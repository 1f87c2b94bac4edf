"""The filters in the side bar, shared by all pages and held in the address.

`draw()` is called once, in dashboard.py, before the page runs: filters drawn by each page would show it unfiltered on
the first run after a switch. Pages ask `chosen()`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from components import cached, text
from sitrep.query.filters import Filters

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
"""Bounds of the two calendars; fixed, so that an address stays valid whatever the store holds."""


MOST_OFFERED = 2_000
"""Options of one list, the most widely named; all are sent to the browser. Others are chosen where they are named."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One list to choose from: its key in the address, its label, its place in `Filters`, and what it offers."""

    key: str
    label: str
    field: str
    options: Callable[[], pd.DataFrame]
    hint: str = ""


CHOICES = (
    Choice("place", "Place", "places", lambda: cached.place_options(), "A country or region takes in what lies in it."),
    Choice("person", "Person", "people", lambda: cached.person_options()),
    Choice("organisation", "Organisation", "organisations", lambda: cached.organisation_options()),
    Choice("outlet", "Outlet", "outlets", lambda: cached.outlet_options()),
    Choice("event", "Kind of event", "event_types", lambda: cached.event_type_options()),
)


@dataclass(frozen=True, slots=True)
class Day:
    """One calendar: its key in the address, its label, its place in `Filters`, and how `summary` says it."""

    key: str
    label: str
    field: str
    said: str
    hint: str = ""


DAYS = (
    Day("from", "Published from", "date_from", "published on or after"),
    Day("to", "Published until", "date_to", "published on or before"),
    Day(
        "happened_from",
        "Events from",
        "happened_from",
        "events on or after",
        "Articles that report an event of that time, and only such events. Those of unknown day are left out.",
    ),
    Day("happened_to", "Events until", "happened_to", "events on or before"),
)
KEYS = tuple(one.key for one in (*CHOICES, *DAYS))


def draw() -> None:
    """Draw the filters in the side bar."""
    with st.sidebar:
        st.subheader("Filter the articles")
        for choice in CHOICES[:3]:
            _draw_choice(choice)
        _draw_dates()
        for choice in CHOICES[3:]:
            _draw_choice(choice)
        st.button("Clear filters", on_click=clear, width="stretch", disabled=chosen() == Filters())


def chosen() -> Filters:
    """The filters in force."""
    state = st.session_state
    lists: dict[str, Any] = {choice.field: tuple(state.get(choice.key) or ()) for choice in CHOICES}
    days: dict[str, Any] = {day.field: state.get(day.key) for day in DAYS}
    return Filters(**lists, **days)


def clear() -> None:
    """Choose nothing."""
    for choice in CHOICES:
        st.session_state[choice.key] = []
    for day in DAYS:
        st.session_state[day.key] = None


def add(key: str, option: str) -> None:
    """Choose one more: `add("place", id)`. Only in a callback, before the side bar is drawn."""
    picked = st.session_state.get(key) or []
    st.session_state[key] = list(dict.fromkeys([*picked, option]))


def set_days_of_events(first: date | None, last: date | None) -> None:
    """Choose events of these days, on all pages; None for any. Only in a callback, before the side bar is drawn."""
    st.session_state["happened_from"], st.session_state["happened_to"] = first, last


def address() -> dict[str, list[str]]:
    """The filters in force as query parameters, for `st.switch_page` and links."""
    parameters = {choice.key: _labels(choice) for choice in CHOICES}
    for one in DAYS:
        day = st.session_state.get(one.key)
        parameters[one.key] = [day.isoformat()] if day else []
    return {key: values for key, values in parameters.items() if values}


def say_none(what: str) -> None:
    """Say that there is nothing to show: "No event is reported" in these articles; and what may be done about it."""
    if chosen() == Filters():
        st.info(f"{what} in these articles.")
    else:
        st.info(f"{what} in the articles that match these filters. Clear one in the side bar.")


def summary() -> str:
    """The filters in force in words, as Markdown: "Place: **Raqqa** · from **1 March 2016**"; empty without any."""
    parts = []
    for choice in CHOICES:
        if names := _labels(choice):
            parts.append(f"{choice.label}: " + " or ".join(f"**{text.escaped(name)}**" for name in names))
    parts += [f"{one.said} **{text.day(day)}**" for one in DAYS if (day := st.session_state.get(one.key))]
    return " · ".join(parts)


def _draw_choice(choice: Choice) -> None:
    labels = _options(choice)
    st.multiselect(
        choice.label,
        _offered(choice, labels),
        format_func=lambda option: labels.get(option, str(option)),
        key=choice.key,
        bind="query-params",
        help=choice.hint or None,
        placeholder="Any" if labels else "None in the store yet",
        select_all=False,
    )


def _draw_dates() -> None:
    for day in DAYS:
        st.date_input(
            day.label,
            value=None,
            min_value=EARLIEST,
            max_value=LATEST,
            key=day.key,
            bind="query-params",
            help=day.hint or None,
            format="YYYY-MM-DD",
        )


def _options(choice: Choice) -> dict[str, str]:
    """Id -> label, labels made unlike each other: the address holds the label."""
    found = choice.options()
    labels: dict[str, str] = {}
    taken: set[str] = set()
    for option, label in zip(found["id"], found["label"], strict=True):
        labels[option] = label if label not in taken else f"{label} ({option[:4]})"
        taken.add(label)
    return labels


def _offered(choice: Choice, labels: dict[str, str]) -> list[str]:
    """The first `MOST_OFFERED` options, and those that are chosen already, here or in the address."""
    first = list(labels)[:MOST_OFFERED]
    if len(first) == len(labels):
        return first
    asked = set(st.query_params.get_all(choice.key))
    picked = set(st.session_state.get(choice.key) or [])
    rest = [option for option in list(labels)[MOST_OFFERED:] if option in picked or labels[option] in asked]
    return first + rest


def _labels(choice: Choice) -> list[str]:
    picked = st.session_state.get(choice.key) or []
    labels = _options(choice) if picked else {}
    return [labels[option] for option in picked if option in labels]

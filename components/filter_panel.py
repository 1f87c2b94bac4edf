"""The filters in force, shared by all pages and held in the address.

The side bar (`filter_sidebar`) and the chips above each page (`filter_chips`) draw them; pages ask `chosen()`. What is
chosen of a list stands in `st.session_state` under the list's key, as ids; what is left out under `LEFT_OUT`, as
"place:id". All that changes them runs in a callback, before the side bar is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from components import cached, text
from sitrep.query.filters import Filters
from sitrep.query.options import Offer


@dataclass(frozen=True, slots=True)
class Choice:
    """One list to choose from: its key in the address, its label, its place in `Filters`."""

    key: str
    label: str
    field: str
    hint: str = ""

    @property
    def offer(self) -> Offer:
        """What there is to choose from."""
        return cached.offered("measure" if self.key == "counted" else self.key)


CHOICES = (
    Choice("place", "Place", "places", "A country or region takes in what lies in it."),
    Choice("person", "Person", "people"),
    Choice("organisation", "Organisation", "organisations"),
    Choice("event", "Kind of event", "event_types", "Articles that report such an event, and only such events."),
    Choice("counted", "What is counted", "measures", "Articles that give a number of it."),
    Choice("group", "Kind of group", "actor_classes", "Articles that name a group of this kind."),
    Choice("outlet", "Outlet", "outlets"),
    Choice("language", "Language", "languages"),
)
BY_KEY = {choice.key: choice for choice in CHOICES}


@dataclass(frozen=True, slots=True)
class Day:
    """One calendar: its key in the address, its label, its place in `Filters`, and how a chip says it."""

    key: str
    label: str
    field: str
    said: str
    hint: str = ""


DAYS = (
    Day("from", "Published from", "date_from", "Published from"),
    Day("to", "Published until", "date_to", "Published until"),
    Day(
        "happened_from",
        "Events from",
        "happened_from",
        "Events from",
        "Articles that report an event of that time, and only such events. Those of unknown day are left out.",
    ),
    Day("happened_to", "Events until", "happened_to", "Events until"),
)
SEARCH, LEFT_OUT = "search", "not"
KEYS = (SEARCH, *BY_KEY, LEFT_OUT, *(day.key for day in DAYS))
"""All names of filters in the address."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing chosen, to be shown and taken back: of what key, which option (or the day, or the words), in words."""

    key: str
    option: str
    label: str
    value: str


def chosen() -> Filters:
    """The filters in force."""
    state = st.session_state
    lists: dict[str, Any] = {choice.field: picked(choice.key) for choice in CHOICES}
    days: dict[str, Any] = {day.field: state.get(day.key) for day in DAYS}
    words = " ".join((state.get(SEARCH) or "").split())
    return Filters(**lists, **days, text=words, without=_without())


def _without() -> Filters | None:
    left_out = picked(LEFT_OUT)
    if not left_out:
        return None
    of_kind: dict[str, Any] = {choice.field: tuple(_of_kind(left_out, choice.key)) for choice in CHOICES}
    return Filters(**of_kind)


def _of_kind(left_out: tuple[str, ...], key: str) -> Iterator[str]:
    return (one.removeprefix(f"{key}:") for one in left_out if one.startswith(f"{key}:"))


def picked(key: str) -> tuple[str, ...]:
    """What is chosen of one list."""
    return tuple(st.session_state.get(key) or ())


def left_out(key: str) -> list[str]:
    """What is left out of one kind."""
    return list(_of_kind(picked(LEFT_OUT), key))


def clear() -> None:
    """Choose nothing."""
    for key in (*BY_KEY, LEFT_OUT):
        st.session_state[key] = []
    for day in DAYS:
        st.session_state[day.key] = None
    st.session_state[SEARCH] = ""


def add(key: str, option: str) -> None:
    """Choose one more: `add("place", id)`."""
    st.session_state[key] = list(dict.fromkeys([*picked(key), option]))


def leave_out(key: str, options: list[str]) -> None:
    """Leave out these of a kind, and no others of it."""
    others = [one for one in picked(LEFT_OUT) if not one.startswith(f"{key}:")]
    st.session_state[LEFT_OUT] = [*others, *(f"{key}:{option}" for option in options)]


def take_back(part: Part) -> None:
    """Choose this one no longer."""
    if part.key in BY_KEY or part.key == LEFT_OUT:
        st.session_state[part.key] = [option for option in picked(part.key) if option != part.option]
    else:
        st.session_state[part.key] = "" if part.key == SEARCH else None


def set_days_of_events(first: date | None, last: date | None) -> None:
    """Choose events of these days, on all pages; None for any."""
    st.session_state["happened_from"], st.session_state["happened_to"] = first, last


def set_days_of_publication(first: date | None, last: date | None) -> None:
    """Choose articles published on these days; None for any."""
    st.session_state["from"], st.session_state["to"] = first, last


def label(key: str, option: str) -> str | None:
    """An option in words, as the address holds it; None where the store does not know it."""
    if key == LEFT_OUT:
        kind, _, option = option.partition(":")
        words = label(kind, option) if kind in BY_KEY else None
        return words and f"{kind}:{words}"
    return BY_KEY[key].offer.labels.get(option)


def by_label(key: str, words: str) -> str | None:
    """The option that an address names; None where the store does not know it."""
    if key == LEFT_OUT:
        kind, _, words = words.partition(":")
        option = by_label(kind, words) if kind in BY_KEY else None
        return None if option is None else f"{kind}:{option}"
    return BY_KEY[key].offer.ids.get(words)


def parts() -> list[Part]:
    """All that is chosen, in the order in which it is told: what is left out comes last."""
    found = [
        Part(key, option, choice.label, label(key, option) or "")
        for key, choice in BY_KEY.items()
        for option in picked(key)
    ]
    if words := chosen().text:
        found.insert(0, Part(SEARCH, words, "Text", words))
    for day in DAYS:
        if when := st.session_state.get(day.key):
            found.append(Part(day.key, when.isoformat(), day.said, text.day(when)))
    for option in picked(LEFT_OUT):
        kind, _, words = (label(LEFT_OUT, option) or "").partition(":")
        if kind:
            found.append(Part(LEFT_OUT, option, BY_KEY[kind].label, words))
    return [part for part in found if part.value]


def address() -> dict[str, list[str]]:
    """The filters in force as query parameters, for `st.switch_page` and links."""
    parameters = {
        key: [words for option in picked(key) if (words := label(key, option))] for key in (*BY_KEY, LEFT_OUT)
    }
    for part in parts():
        if part.key not in parameters:
            parameters[part.key] = [part.option]
    return {key: values for key, values in parameters.items() if values}


def restore(parameters: Mapping[str, list[str]]) -> None:
    """Choose what query parameters name, and nothing else; what the store does not know is passed over."""
    clear()
    for key in (*BY_KEY, LEFT_OUT):
        st.session_state[key] = [option for words in parameters.get(key, ()) if (option := by_label(key, words))]
    for day in DAYS:
        with suppress(ValueError):
            st.session_state[day.key] = date.fromisoformat(parameters.get(day.key, [""])[0])
    st.session_state[SEARCH] = parameters.get(SEARCH, [""])[0]


def say_none(what: str) -> None:
    """Say that there is nothing to show: "No event is reported" in these articles; and what may be done about it."""
    if chosen() == Filters():
        st.info(f"{what} in these articles.")
    else:
        st.info(f"{what} in the articles that match these filters. Take one back above.")

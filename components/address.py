"""Choices of one page that are kept in the address by name, in lists that show how much there is of each.

Streamlit binds a list to the address by what it shows; a link must not hold a count that changes tomorrow.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

import streamlit as st


def settled(
    key: str, options: Collection[str], named: Callable[[str], str] = str, default: str | None = None
) -> str | None:
    """What is chosen now: from the address where it has changed (a link, the browser's way back), else as before.

    What is no longer among the options gives way to `default`.
    """
    asked, before = st.query_params.get(key), st.session_state.get(f"{key}_in_address")
    if key not in st.session_state or asked != before:
        by_name = {named(option): option for option in options}
        st.session_state[key] = by_name.get(asked or "", default)
    if st.session_state[key] not in options:
        st.session_state[key] = default
    chosen: str | None = st.session_state[key]
    return chosen


def choose(
    label: str,
    counts: Mapping[str, int],
    key: str,
    named: Callable[[str], str] = str,
    default: str | None = None,
    **look: Any,
) -> str | None:
    """Draw the list, after `settled`; without a default it may stay open. `look`: of `st.selectbox`."""
    offered = list(counts)
    chosen: str | None = st.selectbox(
        label,
        offered,
        index=None if default is None else offered.index(default),
        format_func=lambda option: f"{named(option)} ({counts.get(option, 0):,})",
        key=key,
        **look,
    )
    keep(key, named(chosen) if chosen is not None and chosen != default else None)
    return chosen


def keep(key: str, told: str | None) -> None:
    """Write a choice into the address by its name; None for what needs no telling."""
    st.session_state[f"{key}_in_address"] = told
    if told is None:
        st.query_params.pop(key, None)
    elif st.query_params.get(key) != told:
        st.query_params[key] = told

"""The side bar: search, lists to choose from and to leave out, days.

`draw()` is called once, in dashboard.py, before the page runs: filters drawn by each page would show it unfiltered on
the first run after a switch.

Streamlit binds a list to the address by the words that it shows, and a link must not hold a count that changes
tomorrow. So each list is drawn twice: one with the options and their counts; and one unseen, that holds what is chosen
by name alone and is bound. The unseen one tells the other what is chosen, the other tells it what was picked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import streamlit as st

from components import cached, filter_panel, text
from components.filter_panel import BY_KEY, CHOICES, DAYS, LEFT_OUT, SEARCH, Choice
from sitrep.query.filters import Filters

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
"""Bounds of the calendars; fixed, so that an address stays valid whatever the store holds."""

MOST_OFFERED = 2_000
"""Options of one list, the most widely named; all are sent to the browser. Others are chosen where they are named."""

FIRST = 3
"""Lists of `CHOICES` that are always in sight."""

LAST_DAYS = {"7 days": 7, "30 days": 30, "1 year": 365}
"""Presets of the days of publication, by what they are called."""

SEARCH_HELP = """All words are looked for, in any form.

- `"old town"` these words together
- `Khar*` words that begin so
- `-drone` articles without it
- `Goma OR Bukavu` either
- `place:Homs`, `-outlet:Wire` a field; also person, organisation, event, claimant,
  author, title, language, from, until"""


def draw() -> None:
    """Draw the side bar."""
    with st.sidebar:
        _keep_in_address()
        _search()
        with st.container(key="filters_held"):
            for key in (*BY_KEY, LEFT_OUT):
                _hold(key)
        st.subheader("Filter the articles", anchor=False)
        for choice in CHOICES[:FIRST]:
            _list(choice)
        _published()
        rest = {choice.key for choice in CHOICES[FIRST:]} | {"happened_from", "happened_to"}
        with st.expander("More filters", expanded=any(st.session_state.get(key) for key in rest)):
            for choice in CHOICES[FIRST:]:
                if _tells_apart(choice):
                    _list(choice)
            _days("happened_")
        with st.expander("Leave out", expanded=bool(filter_panel.picked(LEFT_OUT))):
            _left_out()
        st.button(
            "Clear filters", on_click=filter_panel.clear, width="stretch", disabled=filter_panel.chosen() == Filters()
        )


def _keep_in_address() -> None:
    """Write what is chosen into the address again where it was lost on the way to another page.

    `st.switch_page` drops it; what the script sets anew, before the list is drawn, Streamlit writes out.
    """
    for key in filter_panel.KEYS:
        if st.session_state.get(key) and key not in st.query_params:
            st.session_state[key] = st.session_state[key]


def _search() -> None:
    st.text_input(
        "Search the articles",
        key=SEARCH,
        bind="query-params",
        type="search",
        placeholder='Words, "phrases", place:Homs',
        help=SEARCH_HELP,
        max_chars=200,
    )


def _hold(key: str) -> None:
    """The unseen list: only what is chosen, or named in the address."""
    named = (filter_panel.by_label(key, words) for words in st.query_params.get_all(key))
    known = [option for option in (*filter_panel.picked(key), *named) if option and filter_panel.label(key, option)]
    st.multiselect(
        key,
        list(dict.fromkeys(known)),
        format_func=lambda option: filter_panel.label(key, option) or option,
        key=key,
        bind="query-params",
        label_visibility="collapsed",
    )


def _tells_apart(choice: Choice) -> bool:
    """Whether the list is worth its room: one language is no choice."""
    return choice.key != "language" or len(choice.offer.labels) > 1 or bool(filter_panel.picked(choice.key))


def _list(choice: Choice) -> None:
    key = choice.key
    # before it is drawn: what is chosen may have changed in the address, or by a click on the page
    st.session_state[f"{key}_list"] = list(filter_panel.picked(key))
    _offer(choice, choice.label, f"{key}_list", _pick, key)


def _pick(key: str) -> None:
    st.session_state[key] = st.session_state[f"{key}_list"]


def _left_out() -> None:
    key = st.selectbox("Leave out by", list(BY_KEY), format_func=lambda key: BY_KEY[key].label, key="not_kind")
    st.session_state["not_list"] = filter_panel.left_out(key)
    _offer(BY_KEY[key], "Articles that name none of these", "not_list", _leave_out, key)


def _leave_out(key: str) -> None:
    filter_panel.leave_out(key, st.session_state["not_list"])


def _offer(choice: Choice, label: str, key: str, on_change: Callable[[str], None], of: str) -> None:
    offer = choice.offer
    first = list(offer.labels)[:MOST_OFFERED]
    picked = [option for option in st.session_state[key] if option in offer.labels]
    st.session_state[key] = picked
    st.multiselect(
        label,
        list(dict.fromkeys([*first, *picked])) if len(offer.labels) > MOST_OFFERED else first,
        format_func=lambda option: f"{offer.labels.get(option, option)} · {offer.articles.get(option, 0):,}",
        key=key,
        on_change=on_change,
        args=(of,),
        help=choice.hint or None,
        placeholder="Any" if offer.labels else "None in the store yet",
        select_all=False,
    )


def _published() -> None:
    if newest := cached.newest_day():
        periods = {name: (newest - timedelta(days=days - 1), newest) for name, days in LAST_DAYS.items()}
        now = (st.session_state.get("from"), st.session_state.get("to"))
        st.session_state["published_last"] = next((name for name, period in periods.items() if period == now), None)
        st.pills(
            "Published in the last",
            list(LAST_DAYS),
            key="published_last",
            on_change=_preset,
            args=(periods,),
            help=f"Up to the newest article, of {text.day(newest)}.",
        )
    _days("")


def _preset(periods: dict[str, tuple[date, date]]) -> None:
    filter_panel.set_days_of_publication(*periods.get(st.session_state["published_last"], (None, None)))


def _days(of: str) -> None:
    for day in DAYS:
        if day.key in (f"{of}from", f"{of}to"):
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

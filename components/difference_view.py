"""Where reports of one thing differ, and where they agree: a card a thing, a bar a claimant."""

from __future__ import annotations

import functools

import pandas as pd
import streamlit as st

from components import bounds, cached, claim_bars, claim_card, claims, paging, text
from components.disagreements import Compared, Found
from components.incident_of import A_FEW_DAYS
from components.rows import each
from sitrep.query.filters import Filters

A_PAGE = 6
"""Comparisons drawn at once."""
AGREEING = 12
"""Agreements listed."""


def draw(figures: pd.DataFrame, measure: str, filters: Filters) -> None:
    """`figures`: those chosen of the measure; drawn is each comparison in which one of them has a part."""
    found = cached.compared(filters, measure).among(figures)
    if not found.differing:
        st.info(
            "No two of these reports give different numbers for the same thing. Reports are compared where they tell "
            "of the same incident, or count the same at one place on one day."
        )
    else:
        _differing(found)
    if found.agreeing:
        _agreeing(found)


def _differing(found: Found) -> None:
    number = len(found.differing)
    st.caption(
        f"{text.count(number, 'case')} in which reports differ, the widest apart first. One bar is one claimant; "
        "click it for the sentence. They are never added together."
    )
    cards = st.container()
    first = paging.page(number, A_PAGE, "disagreements_page")
    shown = [found.compared(group) for group in found.differing[first : first + A_PAGE]]
    for number in range(0, len(shown), 2):
        # by rows: on a narrow screen the columns of a whole page would come one after the other
        for column, one in zip(cards.columns(2, gap="medium"), shown[number : number + 2], strict=False):
            with column:
                _card(one, f"disagreement_{int(one.figures['figure_id'].min())}")


@st.fragment
def _card(one: Compared, key: str) -> None:
    with st.container(border=True, key=key):
        st.markdown(f"{heading(one)}  \n{spread(one)}")
        picked = st.session_state.get(f"{key}_picked")
        claim_bars.draw(claim_bars.data(one), f"{key}_bars", picked, functools.partial(_pick, f"{key}_picked"))
        claim_card.of(picked, f"{key}_claim")


def _pick(key: str, figure_id: int) -> None:
    st.session_state[key] = None if st.session_state.get(key) == figure_id else figure_id


def heading(one: Compared) -> str:
    """ "**Raqqa** · 5 March 2017 · children"."""
    parts = [f"**{text.escaped(one.place or 'Place not told')}**", _when(one), text.escaped(one.subject)]
    return " · ".join(part for part in parts if part)


def _when(one: Compared) -> str:
    if not one.is_told:
        return f"published {text.day(one.day)}"
    if pd.isna(one.last):
        return f"since {text.day(one.day)}"
    return text.days(one.day, one.last if (one.last - one.day).days > A_FEW_DAYS else None)


def spread(one: Compared) -> str:
    """ "From **at least 12** to **31** people"; says so where one number could fit all."""
    rows = list(each(one.figures))
    ends = [rows[0], max(rows, key=lambda row: bounds.number(row) * row.factor)]
    is_converted = any(row.factor != 1 for row in rows)
    said = [claims.number(one.low), claims.number(one.high)] if is_converted else [claims.amount(row) for row in ends]
    low, high = map(text.escaped, said)
    told = f"From **{low}** to **{high}** {text.escaped(_unit(one))}".strip()
    return f"{told} · :gray[one number could fit all]" if one.overlaps else told


def _unit(one: Compared) -> str:
    return "" if one.scale == "number" else one.scale


def _agreeing(found: Found) -> None:
    with st.expander(f"Where reports agree ({len(found.agreeing):,})", key="agreements", on_change="rerun") as box:
        if not box.open:
            return
        for group in found.agreeing[:AGREEING]:
            one = found.compared(group)
            st.markdown(agreement(one))
        if len(found.agreeing) > AGREEING:
            st.caption(f"The {AGREEING} with most sources of {len(found.agreeing):,}.")


def agreement(one: Compared) -> str:
    """ "**12** people · Raqqa, 5 March 2017: 3 sources say so (police; a doctor; the article itself, Wire)"."""
    rows = list(each(one.figures))
    who = list(dict.fromkeys(claims.claimant(row) for row in rows))
    outlets = {name for row in rows for name in row.outlets.split("\n") if name}
    told = f"**{text.escaped(claims.number(one.high))}** {text.escaped(_unit(one))}".strip()
    sources = f"{text.escaped('; '.join(who[:4]))}{' and others' if len(who) > 4 else ''}"
    return f"{told} · {heading(one)}  \n:gray[{sources} · in {text.count(len(outlets), 'outlet')}]"

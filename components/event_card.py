"""An event as a card: what, when, where, the toll with its range, the sentence, who says so, and the way to it."""

from typing import Any

import pandas as pd
import streamlit as st

from components import links, text
from components.rows import each
from components.theme import BADGES


def by_incident(events: pd.DataFrame) -> list[pd.DataFrame]:
    """The reports of each incident, in order; one that no other report shares stands alone."""
    key = events["incident"].fillna(events["event_id"].astype(str))
    return [reports for _, reports in events.groupby(key, sort=False)]


def incident(reports: pd.DataFrame) -> None:
    """One incident: what its reports share, then each report. `reports`: rows of `query.events.listed`."""
    first = _best_known(reports)
    with st.container(border=True, gap="small"):
        st.markdown(_heading(first, reports))
        for row in each(reports):
            _report(row)


def _best_known(reports: pd.DataFrame) -> Any:
    """The report that knows most: a place, then a date, then the first."""
    order = reports.assign(_place=reports["place"].isna(), _date=reports["start_date"].isna())
    return next(each(order.sort_values(["_place", "_date"], kind="stable")))


def _heading(event: Any, reports: pd.DataFrame) -> str:
    where = text.escaped(text.place(event.place, event.country))
    parts = [
        f"**{text.days(event.start_date, event.end_date)}**",
        f":{BADGES.get(event.event_type, 'gray')}-badge[{text.escaped(event.sub_event_type)}]",
        f"**{where}**" if where else "place unknown",
    ]
    if len(reports) > 1:
        outlets = reports["outlet"].replace("", pd.NA).nunique()
        parts.append(f"{text.count(len(reports), 'report')} from {text.count(outlets, 'outlet')}")
    if killed := _range(reports, "fatalities"):
        parts.append(f"killed: **{killed}**")
    return " &nbsp;·&nbsp; ".join(parts)


def _range(reports: pd.DataFrame, what: str) -> str:
    """The toll over all reports: the lowest to the highest that any gives."""
    only_best = reports[f"{what}_low"].isna() & reports[f"{what}_high"].isna()
    low = reports[f"{what}_low"].where(~only_best, reports[what]).min()
    high = reports[f"{what}_high"].where(~only_best, reports[what]).max()
    return text.toll(None, low, high)


def _report(event: Any) -> None:
    st.markdown(f"> {text.escaped(event.sentence)}")
    if known := facts(event):
        with st.container(key=f"facts_{event.event_id}"):
            # a list that style.css lays out in columns: label above, value below
            st.markdown("\n".join(f"- :gray[{label}]  \n  {text.escaped(value)}" for label, value in known))
    outlet = text.escaped(event.outlet) if event.outlet else "outlet unknown"
    published = "undated" if pd.isna(event.published_on) else f"published {text.day(event.published_on)}"
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        title = f"“{text.escaped(event.title)}” · " if event.title else ""
        st.caption(f"{title}{outlet} · {published}", width="stretch")
        links.article(event.article_id, label="Read the article", start=event.start)


def facts(event: Any) -> list[tuple[str, str]]:
    """Label and value of what one report says, only what is known: who did it, against whom, who says so."""
    told = (
        ("Who", event.actors),
        ("Against", event.targets),
        ("With", event.weapons),
        ("Killed", text.toll(event.fatalities, event.fatalities_low, event.fatalities_high)),
        ("Injured", text.toll(event.injuries, None, None)),
        ("Said by", event.claimant),
    )
    return [(label, value.replace("; ", ", ")) for label, value in told if isinstance(value, str) and value]

"""An incident as a card: what, when, where, how many, who and against whom, and who reports it, in which words.

`short` is for lists on other pages, `full` has every report. Both take rows of `query.incidents.listed`.
"""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from components import incident_words, links, text
from components.rows import each
from components.theme import BADGES

Fact = tuple[str, str]

REPORTS_SHOWN = 8
"""Reports of one incident that a card lists before it is asked for the others."""
RECALLED = ":gray-badge[recalled]"


def short(incident: Any) -> None:
    """Title, kind, day, place, toll and who tells of it; without reports and frame."""
    with st.container(gap="xxsmall"):
        st.markdown(f"**{text.escaped(incident.title)}** &nbsp; {badge(incident)}")
        facts = [incident_words.when(incident), incident_words.where(incident)]
        for what, who in incident_words.TOLLS.items():
            if number := incident_words.toll(incident, what):
                facts.append(f"{who} {number}")
        facts.append(incident_words.told_by(incident))
        st.caption(" · ".join(text.escaped(fact) for fact in facts))


def full(incident: Any, reports: pd.DataFrame, number: int | None = None) -> None:
    """All that is known of it. `reports`: its rows of `query.incidents.reports`, all of them; `number`: in its list."""
    with st.container(border=True, gap="small", key=f"incident_{incident.incident}"):
        recalled = f" {RECALLED}" if bool(reports["is_background"].all()) else ""
        at = "" if number is None else f":gray[{number:,}] &nbsp; "
        st.markdown(f"{at}**{text.escaped(incident.title)}** &nbsp; {badge(incident)}{recalled}")
        _list(told(incident, reports), key=f"facts_{incident.incident}")
        for line in differing(reports):
            st.markdown(f":orange-badge[Reports differ] {line}")
        if len(reports) == 1:
            report(next(each(reports)))
        else:
            _fold(incident, reports)


def unrealised(row: Any) -> None:
    """What did not happen, or may. `row`: of `query.unrealised.listed`."""
    with st.container(border=True, gap="small"):
        modality = incident_words.MODALITIES[row.modality]
        place = text.escaped(text.place(row.place, row.country)) or "place unknown"
        when = "" if pd.isna(row.start_date) else f" &nbsp; {text.days(row.start_date, row.end_date)}"
        st.markdown(f":gray-badge[{modality}] &nbsp; {badge(row)} &nbsp; {place}{when}")
        facts = [("Who", incident_words.parties(row.actors)), ("Against", incident_words.parties(row.targets))]
        if known := [(label, value) for label, value in facts if value]:
            _list(known, key=f"facts_{row.event_id}")
        report(row)


def badge(incident: Any) -> str:
    """The kind of event as a badge in the colour of its type, in Markdown."""
    return f":{BADGES.get(incident.event_type, 'gray')}-badge[{text.escaped(incident.sub_event_type)}]"


def told(incident: Any, reports: pd.DataFrame) -> list[Fact]:
    """Label and value of all that is known of an incident over its reports."""
    when = incident_words.when(incident)
    facts = [("When", f"{when[:1].upper()}{when[1:]}"), ("Where", incident_words.where(incident))]
    facts += [("Who", incident_words.parties(incident.actors)), ("Against", incident_words.parties(incident.targets))]
    facts.append(("With", incident_words.parties(incident.weapons)))
    facts += [(who.capitalize(), _toll(incident, reports, what)) for what, who in incident_words.TOLLS.items()]
    if len(reports) > 1:
        facts.append(("Told in", incident_words.articles(incident, reports)))
        facts.append(("By", text.count(int(incident.outlets), "outlet") if incident.outlets else ""))
        facts.append(("Published", incident_words.published(incident)))
    return [(label, value) for label, value in facts if value]


def _toll(incident: Any, reports: pd.DataFrame, what: str) -> str:
    if len(reports) == 1:
        return incident_words.said_toll(next(each(reports)), what)  # with its "at least"
    counting = incident_words.who_counts(reports, what)
    number = incident_words.toll(incident, what)
    return f"{number} (told by {counting})" if number and counting else number


def differing(reports: pd.DataFrame) -> list[str]:
    """Where reports give different numbers: "killed: 12 (Levant Courier), 31 (Naharnet Wire)", in Markdown."""
    lines = []
    for what, who in incident_words.TOLLS.items():
        by_toll = incident_words.by_toll(reports, what)
        if len(by_toll) > 1 and incident_words.numbers(reports, what).nunique() > 1:
            parts = [f"**{number}** ({text.escaped(', '.join(outlets))})" for number, outlets in by_toll.items()]
            lines.append(f"{who}: {', '.join(parts)}")
    return lines


def _fold(incident: Any, reports: pd.DataFrame) -> None:
    """The reports, each to be opened by itself."""
    key = f"all_reports_{incident.incident}"
    is_all = len(reports) <= REPORTS_SHOWN or st.session_state.get(key, False)
    for row in each(reports if is_all else reports.head(REPORTS_SHOWN)):
        with st.expander(heading(row), type="compact"):
            report(row)
    if not is_all:
        st.button(
            f"Show all {len(reports):,} reports", key=f"more_{incident.incident}", on_click=_show_all, args=(key,)
        )


def _show_all(key: str) -> None:
    st.session_state[key] = True


def heading(row: Any) -> str:
    """What tells one report from the others: outlet, day, its numbers, in Markdown."""
    parts = [text.escaped(row.outlet or incident_words.UNKNOWN_OUTLET)]
    parts.append("undated" if pd.isna(row.published_on) else text.day(row.published_on))
    for what, who in incident_words.TOLLS.items():
        if number := incident_words.said_toll(row, what):
            parts.append(text.escaped(f"{who} {number}"))
    return " · ".join(parts) + (f" {RECALLED}" if row.is_background else "")


def report(row: Any) -> None:
    """One report: its sentence, what it alone says, its article. `row`: of `query.events.LISTED`."""
    st.markdown(f"> {text.escaped(row.sentence)}")
    published = "undated" if pd.isna(row.published_on) else f"published {text.day(row.published_on)}"
    parts = [f"“{row.title}”" if row.title else "", row.outlet or incident_words.UNKNOWN_OUTLET, published]
    parts.append(f"said by {row.claimant}" if row.claimant else "")
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(" · ".join(text.escaped(part) for part in parts if part), width="stretch")
        links.article(row.article_id, label="Read the article", start=row.start)


def _list(facts: list[Fact], key: str) -> None:
    with st.container(key=key):
        # a list that style.css lays out in columns: label above, value below
        st.markdown("\n".join(f"- :gray[{label}]  \n  {text.escaped(value)}" for label, value in facts))

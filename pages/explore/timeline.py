"""Events in the order in which they happened, each with its sentence."""

from typing import Literal

import streamlit as st

from components import cached, charts, event_card, filter_panel, paging, text, theme

INCIDENTS_A_PAGE = 15
CHOICES: list[Literal["auto", "day", "week", "month"]] = ["auto", "day", "week", "month"]

filters = filter_panel.chosen()
numbers = cached.incidents_counted(filters)
reports = numbers["dated_reports"] + numbers["undated_reports"]

if not reports:
    filter_panel.say_none("No event is reported")
    st.stop()

best = charts.finest(cached.events_by_period(filters, freq="month")["period"])
asked = st.segmented_control(
    "Count by",
    CHOICES,
    default="auto",
    key="count_by",
    format_func=lambda freq: f"Automatic: {best}" if freq == "auto" else freq.capitalize(),
    required=True,
)
freq: charts.Freq = best if asked == "auto" else asked
counted = cached.events_by_period(filters, freq=freq)

chosen_days = (filters.happened_from, filters.happened_to)
chart_key = f"events_{chosen_days[0]}_{chosen_days[1]}_{freq}"


def choose_days() -> None:
    """Filter by the days that were dragged over."""
    if brushed := charts.days_brushed(st.session_state[chart_key].selection, freq):
        filter_panel.set_days_of_events(*brushed)


if not counted.empty:
    st.plotly_chart(
        charts.brushable(charts.events_by_period(counted, freq, theme.palette(), height=340)),
        theme=None,
        config=charts.CONFIG,
        alt=charts.alt_of_periods(counted, freq),
        key=chart_key,
        on_select=choose_days,
        selection_mode="box",
    )
if any(chosen_days):
    st.button("Show all days", on_click=filter_panel.set_days_of_events, args=(None, None), icon=":material/undo:")
elif not counted.empty:
    st.caption("Drag over the chart to see only these days, here and on all pages.")
unknown = counted.attrs.get("undated", 0)
st.caption(
    f"{text.count(reports - unknown, 'event')} in the chart; {unknown:,} whose {freq} is not known "
    f"are listed below only. Each is one article's report: two articles on one incident count twice."
)

which, order = st.columns([3, 1], vertical_alignment="bottom")
lists: dict[Literal["dated", "undated"], str] = {
    "dated": f"With a date ({numbers['dated_reports']:,})",
    "undated": f"Date unknown ({numbers['undated_reports']:,})",
}
filled = [name for name in lists if numbers[f"{name}_reports"]]
with which:
    shown = st.segmented_control(
        "List", filled, default=filled[0], key="_".join(filled), format_func=lists.__getitem__, required=True
    )
with order:
    newest_first = st.toggle("Newest first", value=True, key="newest_first")

first = paging.page(numbers[shown], INCIDENTS_A_PAGE, "incidents_page")
listed = cached.incidents(
    filters, is_dated=shown == "dated", newest_first=newest_first, limit=INCIDENTS_A_PAGE, offset=first
)
for incident in event_card.by_incident(cached.incident_reports(tuple(listed["incident"]))):
    event_card.incident(incident)

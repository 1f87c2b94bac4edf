"""Events in the order in which they happened, each with its sentence."""

import streamlit as st

from components import cached, charts, event_card, filter_panel, text, theme

INCIDENTS_A_PAGE = 15

filters = filter_panel.chosen()
events = cached.events(filters)

if events.empty:
    st.info("No event is reported in the articles that match these filters. Clear one in the side bar.")
    st.stop()

freq: charts.Freq = st.segmented_control(
    "Count by", ["day", "week", "month"], default="week", key="count_by", format_func=str.capitalize, required=True
)
counted = cached.events_by_period(filters, freq=freq)
undated = events[events["start_date"].isna()]
dated = events[events["start_date"].notna()]

if not counted.empty:
    drawn = charts.events_by_period(counted, freq, theme.palette(), height=340)
    st.plotly_chart(drawn, theme=None, config=charts.CONFIG, alt=charts.alt_of_periods(counted, freq))
unknown = counted.attrs.get("undated", 0)
st.caption(
    f"{text.count(len(events) - unknown, 'event')} in the chart; {unknown:,} whose {freq} is not known "
    f"are listed below only. Each is one article's report: two articles on one incident count twice."
)

which, order = st.columns([3, 1], vertical_alignment="bottom")
with which:
    lists = {"dated": f"With a date ({len(dated)})", "undated": f"Date unknown ({len(undated)})"}
    shown = st.segmented_control(
        "List", list(lists), default="dated", key="dated_or_not", format_func=lists.__getitem__, required=True
    )
with order:
    newest_first = st.toggle("Newest first", value=True, key="newest_first")

rows = (dated if shown == "dated" else undated).sort_values("start_date", ascending=not newest_first, kind="stable")
incidents = list(rows.groupby(rows["incident"].fillna(rows["event_id"].astype(str)), sort=False))
if not incidents:
    st.caption("None here.")
pages = max(1, -(-len(incidents) // INCIDENTS_A_PAGE))
page = 1
if pages > 1:
    page = st.pagination(pages, key="incidents_page")
for _, reports in incidents[(page - 1) * INCIDENTS_A_PAGE : page * INCIDENTS_A_PAGE]:
    event_card.incident(reports)

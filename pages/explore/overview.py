"""What the chosen articles report, on one screen."""

import streamlit as st

from components import (
    cached,
    charted,
    charts,
    differing_numbers,
    differing_tolls,
    filter_panel,
    links,
    map_view,
    newest_incidents,
    rankings,
    text,
    theme,
    what_changed,
)
from components.rows import each

KEY_FIGURES = {
    "articles": ("Articles", "Articles that match the filters."),
    "outlets": ("Outlets", "Outlets that published them, where the outlet is known."),
    "events": ("Event reports", "What articles report to have happened; two articles on one incident make two."),
    "figures": ("Figures", "Numbers that somebody reports: deaths, prices, territory …"),
    "claimants": ("Claimants", "People, groups and outlets to whom a figure is attributed."),
    "places": ("Places", "Different places named in these articles."),
    "people": ("People", "Different people named in these articles."),
    "organisations": ("Groups", "Different organisations and armed groups named in these articles."),
}

filters, palette = filter_panel.chosen(), theme.palette()
numbers = cached.key_figures(filters)

with st.container(horizontal=True, key="key_figures"):
    for key, (label, meaning) in KEY_FIGURES.items():
        st.metric(label, f"{numbers[key]:,}", help=meaning)

if not numbers["articles"]:
    st.info("No article matches these filters. Take one back above.")
    st.stop()

what_changed.draw(filters)
newest, differing = st.columns(2, gap="large")
with newest:
    newest_incidents.draw(filters)
with differing:
    differing_tolls.draw(filters)
    differing_numbers.draw(filters)

chart, chart_of_places = st.columns([3, 2], gap="medium")
with chart:
    freq = charts.finest(cached.events_by_period(filters, freq="month")["period"])
    st.subheader(f"Events by {freq}", anchor=False)
    counted = cached.events_by_period(filters, freq=freq)
    if counted.empty:
        st.caption("No event in these articles has a known date.")
    else:
        drawn = charts.events_by_period(counted, freq, palette, height=390)
        alt, table = charts.alt_of_periods(counted, freq), charts.table_of_periods(counted, freq)
        charted.plotly(drawn, alt, table, "events")
    if undated := counted.attrs.get("undated", 0):
        st.caption(
            f"{text.count(undated, 'event')} whose {freq} is not known: not shown here, listed on the Timeline page."
        )
with chart_of_places:
    st.subheader("Where events were reported", anchor=False)
    map_view.glance(cached.on_map(filters, "events"), "events", key="small_map")

places, people, groups = st.columns(3, gap="medium")
with places:
    rankings.draw(cached.places(filters, limit=10), "place", "Places named most", filters)
with people:
    rankings.draw(cached.ranking(filters, "person", limit=10, named_only=True), "person", "People named most", filters)
with groups:
    named = cached.ranking(filters, "organisation", limit=10, named_only=True)
    rankings.draw(named, "organisation", "Groups named most", filters)

st.subheader("Newest articles", anchor=False)
with st.container(key="newest"):
    for row in each(cached.articles(filters, limit=8)):
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            links.article(row.article_id, label=text.escaped(text.title(row.title, row.snippet)))
            st.caption(f"{text.escaped(row.outlet or 'outlet unknown')} · {text.day(row.published_on)}")

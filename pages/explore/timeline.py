"""What happened, in order: over time as a chart, then each incident with its reports."""

import streamlit as st

from components import cached, filter_panel, timeline_chart, timeline_lists

filters = filter_panel.chosen()
numbers = cached.incidents_counted(filters)

if numbers["dated"] + numbers["undated"]:
    timeline_chart.draw(filters)
elif not cached.unrealised_counted(filters):
    filter_panel.say_none("No event is reported")
    st.stop()
timeline_lists.draw(filters, numbers)

"""What numbers are reported, by whom and how surely; and where reports differ."""

import streamlit as st

from components import cached, claim_table, figure_choice, figure_views, filter_panel

measures = cached.measures(filter_panel.chosen())
if measures.empty:
    filter_panel.say_none("No number is reported")
    st.stop()

figures = figure_choice.draw(filter_panel.chosen(), measures)
if figures.empty:
    st.info("No figure of this measure fits both choices. Set place or group back to “any”.")
    st.stop()

over_time, differing = st.tabs(["Over time", "Where reports differ"])
with over_time:
    figure_views.over_time(figures)
with differing:
    figure_views.side_by_side(figures)

claim_table.draw(figures)

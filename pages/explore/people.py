"""Who is named, what they say and claim, and who appears with whom."""

import streamlit as st

from components import filter_panel, name_list, network_view, profile

filters = filter_panel.chosen()
ranking, beside = st.columns(2, gap="medium")
entity = st.query_params.get("entity")
with ranking:
    # low beside a profile: on a narrow screen the profile stands below
    name_list.draw(filters, height=330 if entity else 560)
with beside:
    if entity:
        profile.draw(filters, entity)
    else:
        st.subheader("Who appears with whom", anchor=False)
        network_view.draw(filters, "Network of the most widely named people and groups.")

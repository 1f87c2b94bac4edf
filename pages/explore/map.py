"""Where it was reported to happen, and which places are named, with how exact each position is."""

import streamlit as st

from components import cached, filter_panel, legend, map_view, maps, place_list, theme

filters = filter_panel.chosen()
shown = st.segmented_control(
    "Show", ["Events", "Places named"], default="Events", key="map_of", label_visibility="collapsed", required=True
)
is_events = shown == "Events"
rows = cached.events_by_place(filters) if is_events else cached.places(filters)
left_out = cached.events_off_the_map(filters, limit=place_list.MOST) if is_events else maps.off_the_map(rows)

if rows.empty and left_out.empty:
    filter_panel.say_none("No event is reported" if is_events else "No place is named")
    st.stop()

spots = maps.by_place(rows) if is_events else maps.named_places(rows)
the_map, beside = st.columns([7, 4], gap="medium")
with the_map:
    if is_events:
        legend.events(theme.palette(), set(spots["colour_of"]))
    what = "events reported" if is_events else "articles naming them"
    picked = map_view.draw(spots, what, key=f"map_{'events' if is_events else 'places'}", height=600)
with beside:
    if picked and is_events:
        place_list.events_at(spots[spots["place_id"].isin(picked)], filters)
    elif picked:
        place_list.mentions_of(rows[rows["place_id"].isin(picked)], filters)
    else:
        place_list.most(spots, "events" if is_events else "articles")

place_list.left_out(left_out, is_events)

"""Where it was reported to happen, which places are named, where figures hold; with how exact each position is."""

import streamlit as st

from components import cached, charted, filter_panel, legend, map_view, maps, place_list, theme
from sitrep.query.on_map import Shown

OF: dict[str, Shown] = {"Events": "events", "Mentions": "mentions", "Figures": "figures"}
MEANING: dict[Shown, str] = {
    "events": "What was reported to have happened, by place; coloured by the commonest type there.",
    "mentions": "How often each place is named; names that stand for a government are left out.",
    "figures": "Numbers that somebody reports, by the place where they hold; coloured by what most of them measure.",
}
NOTHING: dict[Shown, str] = {
    "events": "No event is reported",
    "mentions": "No place is named",
    "figures": "No figure is reported",
}


@st.fragment
def draw() -> None:
    """The map, what stands beside it, and what it leaves out; a click runs this again, and not the page."""
    if st.session_state.pop("map_filtered", False):
        st.rerun()  # the side bar and the heading too
    filters = filter_panel.chosen()
    label = st.segmented_control(
        "Show",
        list(OF),
        default="Events",
        key="map_of",
        bind="query-params",
        label_visibility="collapsed",
        required=True,
    )
    shown = OF[label or "Events"]
    counted = cached.on_map(filters, shown)
    places = maps.placed(counted, shown)
    st.caption(MEANING[shown])
    if places.empty and not place_list.has_left_out(filters, shown):
        filter_panel.say_none(NOTHING[shown])
        return
    picked = st.session_state.get("map_picked")
    if picked and not set(picked["ids"]) <= set(places["place_id"]):
        picked = st.session_state["map_picked"] = None
    # beside the map stands its table, until sentences take that room
    with charted.around("map", maps.short_table(places, shown) if picked else None):
        the_map, beside = st.columns([7, 4], gap="medium")
    with the_map:
        legend.kinds(maps.kinds(shown, theme.palette()), set(places["kind"]) if shown != "mentions" else set())
        clicked = map_view.draw(counted, shown, f"map_{shown}", tuple(picked["ids"]) if picked else ())
        if clicked is not None:
            picked = st.session_state["map_picked"] = clicked if clicked["ids"] else None
            st.rerun(scope="fragment")
        legend.precision(theme.palette())
        legend.ground(theme.palette())
        legend.credit()
    with beside:
        if picked:
            place_list.sentences(picked, places, filters, shown, counted.attrs["freq"])
        else:
            number = st.session_state.get("map_table_number", 0)
            if rows := place_list.most(places, shown, key=f"map_table_{shown}_{number}"):
                st.session_state["map_picked"] = {"ids": rows, "days": None}
                st.rerun(scope="fragment")
    place_list.left_out(filters, shown)


draw()

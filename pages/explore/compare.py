"""Two places, people, groups, outlets or kinds of event, side by side."""

import streamlit as st

from components import compare_choice, compare_lists, compare_measures, compare_numbers, compare_view

if chosen := compare_choice.draw():
    numbers, lines = st.columns([2, 3], gap="large")
    with numbers:
        compare_numbers.draw(*chosen)
    with lines:
        compare_view.over_time(*chosen)
    compare_view.kinds(*chosen)
    counted, named = st.columns(2, gap="medium")
    with counted:
        compare_measures.draw(*chosen)
    with named:
        compare_lists.named_most(*chosen)
    compare_lists.shared(*chosen)

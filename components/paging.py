"""Pages of a long list."""

import streamlit as st


def page(total: int, size: int, key: str, in_address: bool = False) -> int:
    """Draw the page numbers of a list of `total` rows where it has more than one page; returns the first row's number.

    A filter may leave fewer pages than the one that was open: then the last is shown.
    """
    pages = max(1, -(-total // size))
    if pages == 1:
        return 0
    if st.session_state.get(key, 1) > pages:
        st.session_state[key] = pages
    shown = st.pagination(pages, key=key, bind="query-params" if in_address else None)
    return (min(max(shown, 1), pages) - 1) * size

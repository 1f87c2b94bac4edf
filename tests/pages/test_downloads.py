"""Any page's selection as a file, in every format."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from components import downloads
from sitrep.export import tables

Open = Callable[..., AppTest]
PAGES = ["overview", "timeline", "map", "figures", "people", "compare", "articles"]
SIDES = {"compare": "Outlets", "one": "Levant Courier", "other": "Naharnet Wire"}


def opened(at: AppTest) -> AppTest:
    at.session_state["downloads"] = True
    return at.run()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_offers_its_selection(app: Open, page: str) -> None:
    at = opened(app(f"pages/explore/{page}.py"))
    assert at.selectbox(key="download_format").options[:3] == ["CSV", "Excel", "Report (HTML)"]
    assert [one.proto.label for one in at.main.get("download_button") if one.proto.label == "Download"]


def test_a_format_of_set_tables_asks_for_none(app: Open) -> None:
    at = opened(app())
    assert at.multiselect(key="download_tables").options == list(downloads.LABELS.values())
    at.selectbox(key="download_format").set_value("acled").run()
    assert not [one for one in at.multiselect if one.key == "download_tables"]
    assert any("columns of ACLED" in caption.value for caption in at.main.caption)


def test_every_table_has_a_name_on_screen() -> None:
    assert set(downloads.LABELS) == set(tables.TABLES)


def test_an_empty_store_offers_nothing_to_download(empty_app: Open) -> None:
    assert not empty_app().main.get("popover")


def test_compare_offers_its_own_tables_first(app: Open) -> None:
    at = opened(app("pages/explore/compare.py", **SIDES))
    chosen = at.multiselect(key="own_tables")
    assert chosen.value[0] == "compared_numbers"
    assert chosen.options[:2] == ["Both sides in numbers", "Articles of both over time"]
    assert chosen.options[-len(downloads.LABELS) :] == list(downloads.LABELS.values())
    assert any("A ZIP of what is compared" in caption.value for caption in at.main.caption)


def test_compare_with_one_side_only_offers_what_the_filters_leave(app: Open) -> None:
    at = opened(app("pages/explore/compare.py", compare="Outlets", one="Levant Courier"))
    assert at.multiselect(key="download_tables").options == list(downloads.LABELS.values())

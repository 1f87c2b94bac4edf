"""Views are kept by name, opened again with their filters, and removed."""

from __future__ import annotations

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from sitrep import store as stores
from sitrep.store import views
from sitrep.store.views import View
from tests.pages.test_frame import chips

Open = Callable[..., AppTest]
MAP = "pages/explore/map.py"


def opened(at: AppTest) -> AppTest:
    at.session_state["saved_views"] = True
    return at.run()


def test_a_view_is_kept_with_page_and_filters(app: Open) -> None:
    at = opened(app(MAP, place=["Raqqa, Syria", "Syria (country)"], **{"from": "2017-01-01"}))
    at.text_input(key="view_name").set_value("Raqqa *this* year").run()
    (view,) = views.saved(stores.open_())
    assert (view.name, view.page) == ("Raqqa *this* year", MAP)
    assert set(view.address.split("&")) == {
        *("place=Raqqa%2C+Syria", "place=Syria+%28country%29"),
        "from=2017-01-01",
    }


def test_a_kept_view_is_opened_in_place_of_what_was_chosen_until_it_is_removed(app: Open) -> None:
    at = app(search="bodies", **{"to": "2020-01-01"})
    views.keep(stores.open_(), View("Raqqa_hit", MAP, "place=Raqqa%2C+Syria&place=Atlantis&from=2017-01-01&to=x"))
    at = opened(at)
    assert at.button(key="open_0").label == r"Raqqa\_hit"
    at.button(key="open_0").click().run()
    assert at.main.title[0].value == "Map"
    assert chips(at) == [r"Place: **Raqqa\, Syria**", "Published from: **1 January 2017**"]
    opened(at).button(key="forget_0").click().run()
    assert views.saved(stores.open_()) == []


def test_a_name_of_blanks_keeps_nothing(app: Open) -> None:
    opened(app()).text_input(key="view_name").set_value("   ").run()
    assert views.saved(stores.open_()) == []

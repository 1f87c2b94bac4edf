"""Views that readers keep by name."""

from __future__ import annotations

import pytest

from sitrep import store as stores
from sitrep.store import Store, views
from sitrep.store.views import View

MAP = "pages/explore/map.py"


def test_views_are_kept_by_name_in_order_of_the_alphabet(store: Store) -> None:
    for name in ("Sudan", "aleppo", "Kyiv"):
        views.keep(store, View(name, MAP, f"place={name}"))
    assert [view.name for view in views.saved(store)] == ["aleppo", "Kyiv", "Sudan"]
    assert views.saved(store)[0] == View("aleppo", MAP, "place=aleppo")


def test_a_view_of_the_same_name_takes_the_place_of_the_first(store: Store) -> None:
    views.keep(store, View("Sudan", MAP, "place=Sudan"))
    views.keep(store, View("  Sudan ", MAP, "place=Darfur"))
    assert views.saved(store) == [View("Sudan", MAP, "place=Darfur")]


def test_a_forgotten_view_is_gone_and_the_others_stay(store: Store) -> None:
    for name in ("a", "b"):
        views.keep(store, View(name, MAP, ""))
    views.forget(store, "a")
    views.forget(store, "no such")
    assert [view.name for view in views.saved(store)] == ["b"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 81])
def test_a_view_needs_a_name(store: Store, name: str) -> None:
    with pytest.raises(ValueError, match="80 characters"):
        views.keep(store, View(name, MAP, ""))
    assert views.saved(store) == []


def test_answers_about_articles_stay_true_when_a_view_is_kept(store: Store) -> None:
    before = stores.version(store)
    views.keep(store, View("Sudan", MAP, ""))
    assert stores.version(store) == before

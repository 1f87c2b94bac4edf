"""What is drawn on the map, what it leaves out, and the sentences behind a mark; the three agree."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from sitrep import store as stores
from sitrep.query import at_places, off_map, on_map
from sitrep.query.filters import Filters
from sitrep.records import Extraction
from sitrep.store import Store
from tests.store.builders import article, extraction, place

ALL = Filters()
ASK = {"events": at_places.events, "mentions": at_places.mentions, "figures": at_places.figures}
LEFT_OUT = {
    "events": (off_map.events,),
    "mentions": (off_map.mentions, off_map.metonyms),
    "figures": (off_map.figures,),
}
SAID = "Sanaa said on Friday that shells fell on Sanaa and on the Red Barn."


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Two reports of Harad in May and June 2015, and one article whose first Sanaa stands for a government."""
    opened = stores.open_(f"sqlite:///{tmp_path_factory.mktemp('map') / 'sitrep.db'}")
    may, june = (
        extraction(outlet="Wire", published_on=date(2015, month, 5), title=f"Month {month}") for month in (5, 6)
    )
    june.article = article(published_on=date(2015, 6, 5), outlet="Post")
    june.events[0].start_date = june.events[0].end_date = date(2016, 6, 5)
    june.figures[0].place = None
    speaker = place(SAID, "Sanaa", "l-sanaa", metonym=True)
    shelled = place(SAID[20:], "Sanaa", "l-sanaa")
    shelled.start, shelled.end = shelled.start + 20, shelled.end + 20
    barn = place(SAID, "Red Barn", "l-barn", lat=None, lon=None, where_prec=None)
    stores.save(opened, [may, june, Extraction(article(SAID), places=[speaker, shelled, barn])])
    return opened


@pytest.mark.parametrize(
    ("shown", "drawn"),
    [("events", {"l-harad": 2}), ("mentions", {"l-harad": 2, "l-sanaa": 1}), ("figures", {"l-harad": 1})],
)
def test_what_is_drawn_is_what_its_sentences_are(store: Store, shown: Any, drawn: dict[str, int]) -> None:
    counted = on_map.counted(store, ALL, shown)
    assert counted.groupby("place_id")["n"].sum().to_dict() == drawn
    for place_id, number in drawn.items():
        found = ASK[shown](store, ALL, (place_id,))
        assert (len(found), found.attrs["total"]) == (number, number)


@pytest.mark.parametrize(("shown", "numbers"), [("events", (0,)), ("mentions", (1, 1)), ("figures", (1,))])
def test_what_is_left_out_is_counted_and_listed(store: Store, shown: str, numbers: tuple[int, ...]) -> None:
    found = [ask(store, ALL) for ask in LEFT_OUT[shown]]
    assert tuple(len(rows) for rows in found) == tuple(rows.attrs["total"] for rows in found) == numbers


def test_a_name_that_stands_for_a_government_is_listed_at_its_own_words(store: Store) -> None:
    assert list(off_map.metonyms(store, ALL)["start"]) == [0]
    assert list(at_places.mentions(store, ALL, ("l-sanaa",))["start"]) == [SAID.index("Sanaa", 5)]


def test_a_limit_lists_fewer_and_counts_all(store: Store) -> None:
    found = at_places.events(store, ALL, ("l-harad",), limit=1)
    assert (len(found), found.attrs["total"]) == (1, 2)


def test_a_long_time_is_told_by_month_and_a_short_one_by_week(store: Store) -> None:
    assert on_map.counted(store, ALL, "events").attrs["freq"] == "month"
    mentions = on_map.counted(store, ALL, "mentions")
    assert mentions.attrs["freq"] == "week"
    assert sorted(mentions["day"].dropna()) == [pd.Timestamp("2015-05-04"), pd.Timestamp("2015-06-01")]
    assert mentions["day"].isna().sum() == 1, "the undated article is of no week"


def test_a_date_too_vague_for_the_period_is_of_none(filled: Store) -> None:
    """One battle of `filled` is known to lie somewhere in months."""
    counted = on_map.counted(filled, ALL, "events")
    assert counted.groupby(counted["day"].isna())["n"].sum().to_dict() == {False: 1, True: 1}


@pytest.mark.parametrize(
    ("shown", "days", "number"),
    [
        ("events", (date(2015, 5, 1), date(2015, 5, 31), "month"), 1),
        ("events", (date(2015, 6, 1), date(2015, 6, 30), "month"), 0),
        ("mentions", (date(2015, 6, 1), date(2015, 6, 7), "week"), 1),
        ("figures", (date(2015, 5, 1), date(2015, 5, 31), "month"), 1),
        ("figures", (date(2016, 5, 1), date(2016, 5, 31), "month"), 0),
    ],
)
def test_sentences_are_of_the_period_that_the_map_shows(store: Store, shown: str, days: Any, number: int) -> None:
    assert len(ASK[shown](store, ALL, ("l-harad",), days)) == number


@pytest.mark.parametrize("shown", ["events", "mentions", "figures"])
def test_filters_choose_what_is_drawn(store: Store, shown: Any) -> None:
    counted = on_map.counted(store, Filters(outlets=("Wire",)), shown)
    assert counted["n"].sum() == 1
    assert on_map.counted(store, Filters(outlets=("Nobody",)), shown).empty

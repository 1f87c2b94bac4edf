"""Figures as the pages ask for them: in brief, by number, with what tells that two are of one thing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sitrep import pipeline
from sitrep import store as stores
from sitrep.query import figure_links, figures, place_read
from sitrep.query.filters import Filters
from sitrep.records import Extraction, Figure
from sitrep.store import Store
from tests.store.builders import article, at, extraction, place

ALL = Filters()
PAY = "In Harad the guards' pay fell from 900 to 350 dollars. Of the 40 guards, 17 left."


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Article 1 of the Wire: 12 killed in Harad, of an incident; 2: the same without an incident; 3: `PAY`."""
    store = stores.open_(f"sqlite:///{tmp_path_factory.mktemp('told') / 'sitrep.db'}")
    alone = extraction("Rebels seized Harad. At least 12 died. Omar Said said: We will return.")
    alone.events[0].incident = None
    alone.events[0].start_date = alone.events[0].end_date = date(2015, 5, 1)
    wire = extraction(outlet="Wire", published_on=date(2015, 5, 5), url="http://wire.example/1")
    stores.save(store, [wire, alone, _pay()])
    pipeline.join(store)
    return store


def _pay() -> Extraction:
    def number(words: str, id_: str, of: str | None, measure: str, unit: str) -> Figure:
        return Figure(
            **at(PAY, words), id=id_, value=float(words), low=None, high=None, unit=unit, measure=measure, of=of
        )

    numbers = [
        number("900", "f1", None, "salary", "USD"),
        number("350", "f2", "f1", "salary", "USD"),
        number("40", "f3", None, "other", "person"),
        number("17", "f4", "f3", "other", "person"),
    ]
    return Extraction(article(PAY), places=[place(PAY, "Harad", "l-land", feature="country")], figures=numbers)


def test_in_brief_is_listed_without_what_is_long(told: Store) -> None:
    brief = figures.in_brief(told, ALL, "fatalities").sort_values("figure_id", ignore_index=True)
    listed = figures.listed(told, ALL, measure="fatalities").sort_values("figure_id", ignore_index=True)
    assert list(brief) == list(figures.BRIEF)
    assert brief.equals(listed[list(brief)])
    assert "sentence" not in brief


def test_in_brief_obeys_the_filters(told: Store) -> None:
    assert list(figures.in_brief(told, Filters(outlets=("Wire",)), "fatalities")["outlet"]) == ["Wire"]
    assert figures.in_brief(told, ALL, "health").empty


def test_numbered_keeps_the_order_asked_for_and_passes_over_what_is_not_there(told: Store) -> None:
    ids = list(figures.listed(told, ALL)["figure_id"])
    asked = (ids[3], ids[0], 1, ids[2])
    assert list(figures.numbered(told, asked)["figure_id"]) == [ids[3], ids[0], ids[2]]


def test_each_figure_tells_its_articles_address(told: Store) -> None:
    assert set(figures.listed(told, Filters(outlets=("Wire",)))["url"]) == {"http://wire.example/1"}


def test_events_of_two_days_are_two_incidents(told: Store) -> None:
    tolls = figure_links.tolls(told, ALL).sort_values("article_id")
    assert tolls["incident"].nunique() == 2
    assert list(tolls["fatalities"]) == [12.0, 12.0]
    assert list(tolls["place"]) == ["Harad", "Harad"]


def test_tolls_obey_the_filters(told: Store) -> None:
    assert len(figure_links.tolls(told, Filters(outlets=("Wire",)))) == 1


def test_countries_are_wide_and_towns_are_not(told: Store, filled: Store) -> None:
    assert figure_links.wide_places(told) == {"l-land"}
    assert figure_links.wide_places(filled) == {"l-yemen"}


def test_levels_are_figures_tied_in_one_sentence(told: Store) -> None:
    (pay,) = figure_links.levels(told, ALL, "salary").itertuples()
    assert (pay.text, pay.other_text) == ("350", "900")
    assert PAY[pay.start :].startswith("350")
    assert PAY[pay.other_start :].startswith("900")
    assert len(figure_links.levels(told, ALL, "other")) == 1


def test_a_place_tells_its_namesakes_and_whether_it_stands_for_a_government(told: Store, filled: Store) -> None:
    read = place_read.read(told, 1, "l-harad")
    assert read
    assert (read.label, read.namesakes, read.is_metonym) == ("Harad, Yemen", ("Harad, Saudi Arabia",), False)
    assert place_read.read(told, 1, "l-nowhere") is None


def test_a_place_is_a_metonym_only_where_all_its_mentions_are(tmp_path: Path) -> None:
    store = stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}")
    kyiv = {"country": "UA", "runners_up": (), "metonym": True}
    text = "Kyiv said nine died. The dead were brought to Kyiv."
    stores.save(store, [Extraction(article(text), places=[place(text, "Kyiv", "l-kyiv", **kyiv)])])
    read = place_read.read(store, 1, "l-kyiv")
    assert read
    assert read.is_metonym


def test_a_measure_ranges_from_the_least_to_the_most_in_each_unit(told: Store) -> None:
    found = figures.ranges(told, ALL).set_index(["measure", "unit"])
    assert found.loc[("salary", "USD"), ["figures", "lowest", "highest"]].tolist() == [2, 350, 900]


def test_what_is_denied_or_a_change_is_no_least_or_most(tmp_path: Path) -> None:
    text = "In Harad 5 died, not 90, and 7 more."
    told = {"low": None, "high": None, "unit": "person", "measure": "fatalities"}
    numbers = {"5": {}, "90": {"stance": "denied"}, "7": {"change": "change"}}
    made = [Figure(**at(text, n), id=n, value=float(n), **told | other) for n, other in numbers.items()]
    store = stores.open_(f"sqlite:///{tmp_path / 'sitrep.db'}")
    stores.save(store, [Extraction(article(text), figures=made)])
    (row,) = figures.ranges(store, ALL).itertuples()
    assert (row.figures, row.lowest, row.highest) == (3, 5, 5)

"""Figures and quotes below the bars: grouped by period, sized by how many or how much, opened by a click."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from components import charts, timeline_rows
from components.theme import LIGHT

DAYS = pd.DataFrame(
    {
        "day": pd.to_datetime(["2017-03-06", "2017-03-08", "2017-03-08", "2017-03-20"]),
        "unit": ["person", "person", "USD", "person"],
        "n": [2, 1, 1, 5],
        "most": [12.0, 31.0, 900.0, 4.0],
    }
)
COUNTED = pd.DataFrame({"period": [pd.Timestamp("2017-02-27")], "event_type": ["Battles"], "events": [1]})
SPAN = timeline_rows.spanned(COUNTED, {"figures": DAYS}, "week")


def test_days_of_one_week_are_one_mark() -> None:
    told = timeline_rows.grouped(DAYS, "week")
    assert list(told["n"]) == [4, 5]
    assert [f"{day:%Y-%m-%d}" for day in told["first"]] == ["2017-03-06", "2017-03-20"]
    assert list(told["size"]) == [4, 5]


def test_a_measure_is_sized_by_the_largest_number_of_one_unit_only() -> None:
    assert list(timeline_rows.grouped(DAYS, "week", by_number=True)["size"]) == [31, 4]


def test_a_mark_is_told_by_its_first_words_and_how_many_more() -> None:
    figure = timeline_rows.chart({"figures": DAYS.assign(words=["<a>", "b", "c", ""])}, "week", SPAN, LIGHT)
    first, second = figure.data[-1].hovertext
    assert "<a><br>b<br>c<br>and 1 more" in first
    assert "5 figures" in second


def test_rows_have_the_days_and_the_left_edge_of_the_bars() -> None:
    bars = timeline_rows.beside(charts.events_by_period(COUNTED, "week", LIGHT), SPAN)
    rows = timeline_rows.chart({"figures": DAYS, "quotes": DAYS.head(0)}, "week", SPAN, LIGHT)
    assert rows.layout.xaxis.range == bars.layout.xaxis.range == ("2017-02-27", "2017-03-27")
    assert rows.layout.margin.l == bars.layout.margin.l
    assert list(rows.layout.yaxis.ticktext) == ["Figures", "Quotes"]


def test_the_table_counts_each_kind_by_period() -> None:
    quotes = DAYS.tail(1).assign(n=7)
    table = timeline_rows.table({"figures": DAYS, "quotes": quotes}, "week")
    assert table["Figures"].tolist() == [4, 5]
    assert table["Quotes"].tolist() == [0, 7]


def test_quoted_words_reach_the_chart_to_the_letter() -> None:
    quotes = pd.DataFrame({"published_on": pd.to_datetime(["2017-03-06"]), "speaker": [None], "text": ["<b>no</b>"]})
    assert list(timeline_rows.quote_days(quotes)["words"]) == ["somebody: “&lt;b&gt;no&lt;/b&gt;”"]


@pytest.mark.parametrize(
    ("selection", "opened"),
    [
        ({"points": [{"customdata": ["quotes", "2017-03-06", "2017-03-12"]}]}, True),
        ({"points": [{"x": "2017-03-06"}]}, False),
        ({}, False),
    ],
)
def test_a_click_on_a_mark_opens_it(selection: dict[str, Any], opened: bool) -> None:
    expected = ("quotes", date(2017, 3, 6), date(2017, 3, 12)) if opened else None
    assert timeline_rows.clicked(selection) == expected

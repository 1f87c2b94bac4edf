"""Charts of reported figures over time."""

from typing import Any

import plotly.graph_objects as go
import pytest

from components import figure_charts
from components.theme import LIGHT
from tests.components.figures import figures

SAID = {"value": 12.0, "low": 10.0, "high": 20.0, "start_date": "2015-05-04", "claimant": "Omar Said"}


def marks(*rows: dict[str, Any], **how: Any) -> list[go.Scatter]:
    """The traces of marks, those of carets and the ring left out."""
    return [trace for trace in figure_charts.over_time(figures(*rows), LIGHT, **how).data if trace.name]


def carets(*rows: dict[str, Any]) -> go.Scatter:
    """The carets of the first claimant."""
    return figure_charts.over_time(figures(*rows), LIGHT).data[1]


def test_each_claimant_has_a_colour_and_symbol_of_its_own() -> None:
    traces = marks(*(SAID | {"claimant": f"Witness {number}"} for number in range(figure_charts.MAX_OWN)))
    assert len({(trace.marker.color, trace.marker.symbol[0]) for trace in traces}) == figure_charts.MAX_OWN


def test_claimants_beyond_the_key_are_drawn_together() -> None:
    rows = [SAID | {"claimant": f"Witness {number}"} for number in range(figure_charts.MAX_OWN + 3) for _ in range(2)]
    last = marks(*rows, SAID | {"claimant": None})[-1]
    assert (last.name, len(last.x)) == (figure_charts.OTHERS["claimant"], 6)


def test_of_many_claimants_none_has_a_colour_for_a_single_claim() -> None:
    rows = [SAID | {"claimant": f"Witness {number}"} for number in range(20)]
    assert [trace.name for trace in marks(*rows, SAID, SAID)] == ["Omar Said", "other claimants"]


def test_outlets_are_told_apart_where_the_reader_asks() -> None:
    traces = marks(SAID | {"outlet": "Post"}, SAID | {"outlet": "Wire"}, SAID | {"outlet": ""}, by="outlet")
    assert [trace.name for trace in traces] == ["Post", "Wire", "outlet unknown"]


def test_ranges_are_error_bars() -> None:
    (trace,) = marks(SAID)
    assert (list(trace.error_y.array), list(trace.error_y.arrayminus)) == ([8.0], [2.0])


def test_about_and_vague_numbers_are_open_marks() -> None:
    about = SAID | {"hedge": "about"}
    vague = SAID | {"value": None, "high": None, "hedge": "vague"}
    (trace,) = marks(SAID, about, vague)
    assert [symbol.endswith("-open") for symbol in trace.marker.symbol] == [False, True, True]
    assert list(trace.y) == [12, 12, 10]


@pytest.mark.parametrize(
    ("hedge", "angles"),
    [("at least", [-180]), ("more than", [-180]), ("at most", [0]), ("about", []), ("nearly", []), (None, [])],
)
def test_an_open_end_is_a_caret_that_points_there(hedge: str | None, angles: list[int]) -> None:
    assert list(carets(SAID | {"hedge": hedge}).marker.angle) == angles


def test_the_picked_figure_is_ringed() -> None:
    drawn = figure_charts.over_time(figures(SAID, SAID | {"value": 15.0}), LIGHT, picked=2).data[-1]
    assert (drawn.marker.symbol, list(drawn.y)) == ("circle-open", [15.0])


def test_figures_without_a_date_or_number_are_not_drawn() -> None:
    assert figure_charts.drawable(
        figures(SAID | {"start_date": None}, SAID | {"value": None, "low": None, "high": None})
    ).empty


def test_markup_in_names_is_shown_as_text() -> None:
    (trace,) = marks(SAID | {"claimant": '<a href="x">y</a>'})
    assert trace.name.startswith("&lt;a")
    assert "<a" not in trace.hovertext[0]


def test_a_logarithmic_axis_is_offered_only_where_a_few_figures_dwarf_the_others() -> None:
    def is_wide(*values: float) -> bool:
        rows = [SAID | {"value": value} for value in values]
        return figure_charts.is_wide(figure_charts.drawable(figures(*rows)))

    assert is_wide(12.0, 12.0, 90_000.0)
    assert not is_wide(12.0, 12.0, 90.0)
    assert not is_wide(12.0, -5.0, 90_000.0)
    assert not is_wide()


def test_a_day_far_from_all_others_does_not_squeeze_them() -> None:
    rows = [SAID | {"start_date": f"2015-05-{day % 28 + 1:02}"} for day in range(120)]
    far = figure_charts.drawable(figures(*rows, SAID | {"start_date": "1982-02-02"}))
    assert (len(far), len(figure_charts.in_sight(far))) == (121, 120)
    near = figure_charts.drawable(figures(*rows, SAID | {"start_date": "2015-06-20"}))
    assert len(figure_charts.in_sight(near)) == 121

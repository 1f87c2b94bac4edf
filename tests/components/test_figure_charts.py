"""Charts of reported figures."""

from components import figure_charts
from components.theme import LIGHT
from tests.components.figures import figures

SAID = {"value": 12.0, "low": 10.0, "high": 20.0, "start_date": "2015-05-04", "claimant": "Omar Said"}


def test_each_claimant_has_a_colour_and_symbol_of_its_own() -> None:
    rows = [SAID | {"claimant": f"Witness {number}"} for number in range(figure_charts.MAX_CLAIMANTS)]
    traces = figure_charts.over_time(figures(*rows), LIGHT).data
    assert len({(trace.marker.color, trace.marker.symbol[0]) for trace in traces}) == figure_charts.MAX_CLAIMANTS


def test_claimants_beyond_the_key_are_drawn_together() -> None:
    rows = [SAID | {"claimant": f"Witness {number}"} for number in range(figure_charts.MAX_CLAIMANTS + 3)]
    last = figure_charts.over_time(figures(*rows, SAID | {"claimant": None}), LIGHT).data[-1]
    assert (last.name, len(last.x)) == (figure_charts.OTHERS, 3)


def test_ranges_are_error_bars() -> None:
    (trace,) = figure_charts.over_time(figures(SAID), LIGHT).data
    assert (list(trace.error_y.array), list(trace.error_y.arrayminus)) == ([8.0], [2.0])


def test_bounds_and_vague_numbers_are_open_marks() -> None:
    bound = SAID | {"high": None, "hedge": "at least"}
    vague = SAID | {"value": None, "high": None, "hedge": "vague"}
    (trace,) = figure_charts.over_time(figures(SAID, bound, vague), LIGHT).data
    assert [symbol.endswith("-open") for symbol in trace.marker.symbol] == [False, True, True]
    assert list(trace.y) == [12, 12, 10]


def test_figures_without_a_date_or_number_are_not_drawn() -> None:
    assert figure_charts.drawable(
        figures(SAID | {"start_date": None}, SAID | {"value": None, "low": None, "high": None})
    ).empty


def test_markup_in_names_is_shown_as_text() -> None:
    (trace,) = figure_charts.over_time(figures(SAID | {"claimant": '<a href="x">y</a>'}), LIGHT).data
    assert trace.name.startswith("&lt;a")
    assert "<a" not in trace.hovertext[0]


def test_side_by_side_draws_one_bar_a_report_even_where_labels_are_alike() -> None:
    (bars,) = figure_charts.side_by_side(figures(SAID, SAID | {"value": 15.0}), LIGHT).data
    assert list(bars.x) == [12, 15]
    assert len(set(bars.y)) == 2


def test_a_logarithmic_axis_is_offered_only_where_a_few_figures_dwarf_the_others() -> None:
    assert figure_charts.is_wide(figures(SAID, SAID, SAID | {"value": 90_000.0}))
    assert not figure_charts.is_wide(figures(SAID, SAID, SAID | {"value": 90.0}))
    assert not figure_charts.is_wide(figures(SAID, SAID | {"value": -5.0}, SAID | {"value": 90_000.0}))
    assert not figure_charts.is_wide(figures())

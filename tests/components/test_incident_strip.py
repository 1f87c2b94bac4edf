"""When incidents happened: a mark for a day, a bar for a span, in the order of the cards."""

import pandas as pd

from components import incident_strip
from components.theme import LIGHT, SYMBOLS
from sitrep.reference.acled import EVENT_TYPES


def rows(*told: tuple[str, str, str, int]) -> pd.DataFrame:
    frame = pd.DataFrame(told, columns=["event_type", "start_date", "end_date", "date_prec"]).assign(
        title="A <b>raid</b>"
    )
    return frame.assign(**{name: pd.to_datetime(frame[name]) for name in ("start_date", "end_date")})


MIXED = rows(
    ("Battles", "2017-03-05", "2017-03-05", 1),
    ("Riots", "2017-02-01", "2017-02-28", 4),
    ("Battles", "2017-01-02", "2017-01-02", 1),
)


def test_a_day_is_a_mark_and_a_month_a_bar_as_long_as_it() -> None:
    bars = [trace for trace in incident_strip.draw(MIXED, LIGHT).data if trace.type == "bar"]
    assert [list(bar.y) for bar in bars] == [[2]]
    assert list(bars[0].x) == [28 * 86_400_000]
    assert pd.Timestamp(bars[0].base[0]) == pd.Timestamp("2017-02-01")


def test_marks_stand_in_the_order_of_the_cards_with_the_first_at_the_top() -> None:
    drawn = incident_strip.draw(MIXED, LIGHT, first=16)
    lines = {trace.name: list(trace.y) for trace in drawn.data if trace.type == "scatter"}
    assert lines == {"Battles": [16, 18], "Riots": [17]}
    assert drawn.layout.yaxis.range[0] > drawn.layout.yaxis.range[1]


def test_types_differ_in_colour_and_shape() -> None:
    assert set(SYMBOLS) == set(EVENT_TYPES)
    assert len(set(SYMBOLS.values())) == len(EVENT_TYPES)
    marks = [trace for trace in incident_strip.draw(MIXED, LIGHT).data if trace.type == "scatter"]
    assert [list(trace.marker.symbol) for trace in marks] == [["x", "x"], ["triangle-up-open"]]


def test_titles_are_shown_to_the_letter() -> None:
    drawn = incident_strip.draw(MIXED, LIGHT)
    assert drawn.data[0].hovertext[0] == "<b>A &lt;b&gt;raid&lt;/b&gt;</b><br>5 March 2017"


def test_the_strip_is_told_in_words() -> None:
    assert incident_strip.alt(MIXED.head(2), 4).endswith("4: 5 March 2017; 5: in February 2017.")
    assert incident_strip.alt(MIXED.head(0)) == "No dated incident."
    assert len(incident_strip.draw(MIXED.head(0), LIGHT).data) == 0

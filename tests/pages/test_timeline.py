"""The timeline lists every event, once, with its sentence, and the undated apart."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]
TIMELINE = "pages/explore/timeline.py"


def cards(at: AppTest) -> list[str]:
    """The headings of the incidents, in order."""
    return [words.value for words in at.main.markdown if "-badge[" in words.value]


def sentences(at: AppTest) -> list[str]:
    """The sentences shown, without the escapes."""
    shown = [words.value.removeprefix("> ") for words in at.main.markdown if words.value.startswith("> ")]
    return [words.replace("\\", "") for words in shown]


def test_incidents_stand_newest_first(app: Open) -> None:
    days = [card.split("**")[1] for card in cards(app(TIMELINE))]
    assert days == ["9 November 2018", "2 November 2018", "14 March 2017", "10 March 2017", "5 March 2017"]


def test_reports_of_one_incident_stand_together_with_the_range_of_their_tolls(app: Open) -> None:
    (market,) = [card for card in cards(app(TIMELINE)) if "5 March 2017" in card]
    assert "2 reports from 2 outlets" in market
    assert "killed: **12–31**" in market


def test_undated_events_are_counted_and_listed_apart(app: Open) -> None:
    at = app(TIMELINE)
    assert any("6 events in the chart; 1 whose week is not known" in caption.value for caption in at.caption)
    at.button_group(key="dated_undated").set_value("undated").run()
    assert sentences(at) == ["Shells fell on Kharkiv before dawn."]


def test_the_oldest_may_come_first(app: Open) -> None:
    at = app(TIMELINE)
    at.toggle(key="newest_first").set_value(False).run()
    assert "5 March 2017" in cards(at)[0]


def test_a_kind_of_event_narrows_the_events(app: Open) -> None:
    at = app(TIMELINE, event=["Battles"])
    assert all("Armed clash" in card or "overtakes territory" in card for card in cards(at))
    assert len(cards(at)) == 2


def test_filters_that_leave_no_event_say_so(app: Open) -> None:
    at = app(TIMELINE, place=["Kharkiv, Ukraine"], organisation=["Islamic State"])
    assert at.info[0].value.startswith("No event is reported")

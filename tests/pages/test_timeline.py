"""The timeline lists every event, once, with its sentence, and the undated apart."""

import json
from collections.abc import Callable
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from sitrep import store as stores
from tests.pages import collection

Open = Callable[..., AppTest]
TIMELINE = "pages/explore/timeline.py"


def cards(at: AppTest) -> list[str]:
    """The headings of the cards, in order."""
    return [
        words.value for words in at.main.markdown if "-badge[" in words.value and "Reports differ" not in words.value
    ]


def sentences(at: AppTest) -> list[str]:
    """The sentences shown, without the escapes."""
    shown = [words.value.removeprefix("> ") for words in at.main.markdown if words.value.startswith("> ")]
    return [words.replace("\\", "") for words in shown]


def fact(at: AppTest, label: str, title: str) -> str:
    """What the card of this title says under a label."""
    words = [words.value.replace("\\", "") for words in at.main.markdown]
    facts = words[next(number for number, one in enumerate(words) if title in one and "-badge[" in one) + 1]
    (line,) = [line for line in facts.split("\n- ") if f"[{label}]" in line]
    return line.split("\n  ")[1]


def test_incidents_stand_newest_first(app: Open) -> None:
    days = [card.replace("\\", "").split("**")[1].split(", ")[-1] for card in cards(app(TIMELINE))[:5]]
    assert days == ["9 November 2018", "2 November 2018", "14 March 2017", "10 March 2017", "5 March 2017"]


def test_reports_of_one_incident_stand_together_with_the_range_of_their_tolls(app: Open) -> None:
    at = app(TIMELINE)
    title = "Air strike in Raqqa, 5 March 2017"
    assert fact(at, "Killed", title) == "12–31, best 31"
    assert fact(at, "Told in", title) == "2 reports in 2 articles, both independent"
    assert fact(at, "Published", title) == "6–7 March 2017"
    assert [box.label for box in at.main.expander if box.label != "As a table"] == [
        "Levant Courier · 6 March 2017 · killed at least 12",
        "Naharnet Wire · 7 March 2017 · killed 31",
    ]


def test_reports_that_give_different_tolls_say_so_with_their_outlets(app: Open) -> None:
    (line,) = [words.value for words in app(TIMELINE).main.markdown if "Reports differ" in words.value]
    assert line.endswith("killed: **at least 12** (Levant Courier), **31** (Naharnet Wire)")


def test_a_place_that_is_a_region_is_said_to_be_no_spot(app: Open) -> None:
    assert fact(app(TIMELINE), "Where", "Protest in Darfur") == "Darfur, Sudan (somewhere in the region)"


def test_incidents_are_counted_once_and_reports_one_by_one(app: Open) -> None:
    at = app(TIMELINE)
    assert any("5 incidents in the chart; 1 whose week is not known" in caption.value for caption in at.caption)
    at.button_group(key="count").set_value("reports").run()
    assert any("6 reports in the chart; 1 whose week is not known" in caption.value for caption in at.caption)


def test_undated_incidents_are_listed_apart_and_their_number_told_while_days_are_chosen(app: Open) -> None:
    at = app(TIMELINE)
    at.button_group(key="list").set_value("undated").run()
    assert sentences(at) == ["Shells fell on Kharkiv before dawn."]
    at = app(TIMELINE, happened_from="2017-03-01", happened_to="2017-03-31")
    assert any("1 of unknown day is left out while days are chosen" in caption.value for caption in at.caption)
    assert len(cards(at)) == 3


def test_what_is_denied_is_a_list_of_its_own_and_in_no_count(app: Open) -> None:
    found = collection.extractions()[0]
    found.article = replace(found.article, text="Not " + found.article.text, content_hash="f" * 64, id="denied")
    found.events[0].modality = "negated"
    stores.save(stores.open_(), [found])
    at = app(TIMELINE)
    before = sentences(at)
    lists = at.button_group(key="list")
    assert "Denied, planned or threatened (1)" in lists.options
    lists.set_value("unrealised").run()
    assert len(before) == 6
    (card,) = cards(at)
    assert "[denied]" in card
    assert len(sentences(at)) == 1


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


def test_figures_and_quotes_stand_on_the_same_days_when_asked_for(app: Open) -> None:
    at = app(TIMELINE)
    at.button_group(key="also").set_value(["figures", "quotes"]).run()
    assert not at.exception
    bars, said = (json.loads(chart.proto.spec) for chart in at.get("plotly_chart")[:2])
    assert bars["layout"]["xaxis"]["range"] == said["layout"]["xaxis"]["range"]
    rows = {trace["name"]: trace for trace in said["data"]}
    assert set(rows) == {"figures", "quotes"}
    assert any("At least 12" in words or "at least 12 people" in words for words in rows["figures"]["hovertext"])
    assert any(words.count("Samir Haddad: “") for words in rows["quotes"]["hovertext"])
    at.selectbox(key="also_measure").set_value("fatalities").run()
    assert not at.exception

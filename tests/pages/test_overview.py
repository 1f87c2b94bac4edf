"""The overview counts what it says it counts."""

from collections.abc import Callable
from pathlib import Path

from streamlit.testing.v1 import AppTest

from sitrep import pipeline
from sitrep import store as stores
from sitrep.records import Extraction, RawArticle

Open = Callable[..., AppTest]


def key_figures(at: AppTest) -> dict[str, str]:
    """Label -> number of the strip on top."""
    return {metric.label: metric.value for metric in at.metric}


def test_the_key_figures_count_the_whole_collection(app: Open) -> None:
    assert key_figures(app()) == {
        "Articles": "7",
        "Outlets": "4",
        "Event reports": "7",
        "Figures": "4",
        "Claimants": "4",
        "Places": "6",
        "People": "2",
        "Groups": "4",
    }


def test_the_key_figures_follow_the_filters(app: Open) -> None:
    found = key_figures(app(place=["Raqqa, Syria"]))
    assert (found["Articles"], found["Event reports"], found["Claimants"]) == ("3", "3", "2")


def test_events_without_a_date_are_said_to_be_missing_from_the_chart(app: Open) -> None:
    assert any("1 event whose week is not known" in caption.value for caption in app().caption)


def test_filters_that_leave_nothing_say_so(app: Open) -> None:
    at = app(place=["Kharkiv, Ukraine"], organisation=["Islamic State"])
    assert at.info[0].value.startswith("No article matches these filters")
    assert key_figures(at)["Articles"] == "0"


def test_the_newest_incidents_lead_to_the_timeline_with_the_filters(app: Open) -> None:
    at = app(place=["Raqqa, Syria"])
    shown = [one.value for one in at.main.markdown if "Air strike in Raqqa" in one.value]
    assert shown
    (way,) = [link for link in at.main.get("page_link") if link.proto.label.startswith("All ")]
    assert way.proto.label == "All 2 incidents on the Timeline"
    assert "place=Raqqa" in way.proto.query_string


def test_reports_that_differ_are_told_with_who_says_what(app: Open) -> None:
    told = [one.value for one in app().main.markdown]
    assert any("killed **12–31" in words for words in told)
    assert any("12** (Levant Courier), **31** (Naharnet Wire)" in words for words in told)


def test_too_few_articles_are_compared_with_no_span_before(app: Open) -> None:
    assert "Incidents first reported" not in key_figures(app(outlet=["Nile Observer"]))


def test_other_numbers_than_tolls_on_which_claimants_differ_lead_to_who_says_what(
    empty_app: Open, tmp_path: Path
) -> None:
    tmp_path.mkdir(exist_ok=True)
    told = {"Wire": "The UN refugee agency said that 12,000", "Post": "The governor said that 7,000"}
    articles = (
        RawArticle(text=f"{words} people were displaced from Goma on 4 May 2015.", origin=outlet, outlet=outlet)
        for outlet, words in told.items()
    )
    stores.save(stores.open_(), [found for found in pipeline.read(articles) if isinstance(found, Extraction)])
    at = empty_app()
    assert not any("displaced" in one.value for one in at.main.markdown)
    at.session_state["differing_numbers"] = True
    at.run()
    (shown,) = [one.value for one in at.main.markdown if one.value.startswith("People displaced")]
    assert shown.replace("\\", "").endswith("From **7,000** to **12,000** people")
    (way,) = [one for one in at.main.button if one.label == "Who says what"]
    way.click().run()
    assert at.selectbox(key="measure").value == "displaced"

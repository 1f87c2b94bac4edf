"""The tour over the sample collection, and the click that removes it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from components import tour
from sitrep import pipeline, settings
from sitrep import store as stores
from sitrep.records import Article, Extraction, Failure
from tests.pages.test_frame import said

Open = Callable[..., AppTest]
ABOUT = "pages/manage/about.py"


def unread(batch: list[Article], meant: pipeline.Meant) -> list[Extraction | Failure]:
    """The articles without their mentions: enough where only their presence counts."""
    return [Extraction(article) for article in batch]


@pytest.fixture
def with_sample(app: Open, monkeypatch: pytest.MonkeyPatch) -> Open:
    """The app on the small collection and some articles of the sample."""
    monkeypatch.setenv("SITREP_WORKERS", "1")
    list(pipeline.add(sorted(settings.SAMPLE.glob("*.txt"))[:3], stores.open_(), work=unread))
    return app


def test_the_tour_goes_from_page_to_page_until_it_is_skipped(with_sample: Open) -> None:
    at = with_sample()
    assert "Tour 1 of" in said(at)
    at.button(key="tour_next").click().run()
    assert "Tour 2 of" in said(at)
    assert at.title[0].value == "Timeline"
    at.button(key="tour_skip").click().run()
    assert "Tour" not in said(at)
    assert "Tour" not in said(with_sample()), "nor in another browser"


def test_the_last_stop_ends_it_and_about_shows_it_again(with_sample: Open) -> None:
    at = with_sample("pages/manage/add_articles.py")
    at.button(key="tour_end").click().run()
    assert "Tour" not in said(at)
    with_sample(ABOUT).button(key="tour_again").click().run()
    assert "Tour 1 of" in said(with_sample())


def test_a_store_without_the_sample_has_no_tour(app: Open) -> None:
    assert "Tour" not in said(app())
    assert "The sample collection" not in [heading.value for heading in app(ABOUT).subheader]


def test_the_sample_is_removed_after_a_question_and_the_rest_stays(with_sample: Open) -> None:
    at = with_sample(ABOUT)
    assert "3 articles of the store are the sample" in said(at)
    at.button(key="remove_sample").click().run()
    assert len(pipeline.sample(stores.open_())) == 3
    at.button(key="remove_sample_now").click().run()
    assert pipeline.sample(stores.open_()) == []
    assert "7 articles" in said(with_sample(ABOUT))


def test_every_stop_is_a_page_of_the_menu() -> None:
    menu = (settings.ROOT / "dashboard.py").read_text("utf8")
    assert [title for title in tour.STOPS if f'"{title}":' not in menu] == []

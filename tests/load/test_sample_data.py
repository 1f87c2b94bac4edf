"""The sample collection loads whole and holds what it is there to show."""

from __future__ import annotations

from collections import Counter

import pytest

from sitrep import load, settings
from sitrep.records import Failure, RawArticle

FOLDER = settings.ROOT / "sample_data"


@pytest.fixture(scope="module")
def found() -> list[RawArticle | Failure]:
    return list(load.articles(FOLDER))


@pytest.fixture(scope="module")
def articles(found: list[RawArticle | Failure]) -> list[RawArticle]:
    return [item for item in found if isinstance(item, RawArticle)]


def test_every_file_and_row_is_read(found: list[RawArticle | Failure]) -> None:
    assert not [item for item in found if isinstance(item, Failure)]
    assert len(found) >= 44


def test_there_are_four_years_and_ten_outlets(articles: list[RawArticle]) -> None:
    assert len({article.published_on.year for article in articles if article.published_on}) >= 4
    assert len({article.outlet for article in articles if article.outlet}) >= 10


def test_two_or_three_are_undated_and_almost_all_have_title_and_outlet(articles: list[RawArticle]) -> None:
    assert sum(article.published_on is None for article in articles) in (2, 3)
    assert sum(not (article.title and article.outlet) for article in articles) <= 2


def test_every_reader_has_something_to_read(articles: list[RawArticle]) -> None:
    suffixes = Counter(article.origin.split(",")[0].rpartition(".")[2] for article in articles)
    assert set(suffixes) == {"txt", "csv", "jsonl"}
    assert any(article.text.startswith(("’", "”")) for article in articles)


def test_each_text_file_with_a_head_says_that_it_is_written_for_demonstration(articles: list[RawArticle]) -> None:
    headed = [article for article in articles if article.origin.endswith(".txt") and article.title]
    assert all("written for demonstration" in article.metadata["note"] for article in headed)

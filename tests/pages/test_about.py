"""About: conventions, limits, credits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from components import accuracy
from sitrep import __version__
from sitrep.evaluate import record
from tests.pages.test_frame import said

Open = Callable[..., AppTest]
PAGE = "pages/manage/about.py"


@pytest.mark.parametrize("credit", ["GeoNames", "CC BY 4.0", "Natural Earth", "spaCy", "Inter", "ACLED", "UCDP"])
def test_what_sitrep_is_built_on_is_named(app: Open, credit: str) -> None:
    assert credit in said(app(PAGE))


def test_the_version_and_the_size_of_the_store_are_told(app: Open) -> None:
    words = said(app(PAGE))
    assert __version__ in words
    assert "7 articles" in words


def test_it_answers_on_an_empty_store(empty_app: Open) -> None:
    assert "0 articles" in said(empty_app(PAGE))


def test_the_recorded_accuracy_is_told_with_its_day(app: Open) -> None:
    line = next(line for line in record.read() if line.key == ("names", "unseen", "organisation"))
    words = said(app(PAGE))
    shares = f"| Organisations named | {line.recall:.0f} | {line.precision:.0f} | {line.f1:.0f} | {line.cases:,} |"
    assert shares in words
    assert f"{date.fromisoformat(line.measured_on):%-d %B %Y}" in words


def test_passages_that_no_rule_was_made_on_come_first() -> None:
    seen = next(line for line in record.read() if line.key == ("names", "seen", "person"))
    words = accuracy.tables([seen, replace(seen, texts="unseen")])
    assert words.index(accuracy.TITLES["unseen"]) < words.index(accuracy.TITLES["seen"])


def test_nothing_recorded_is_told() -> None:
    assert "Not measured yet" in accuracy.tables([])

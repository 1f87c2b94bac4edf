"""About: conventions, limits, credits."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from sitrep import __version__
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

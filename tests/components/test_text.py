"""Words for the screen say what is known, and foreign words stay words."""

from datetime import date

import pandas as pd
import pytest

from components import text


@pytest.mark.parametrize(
    ("best", "low", "high", "words"),
    [
        (12, 12, 12, "12"),
        (12, None, None, "12"),
        (None, 12, 15, "12–15"),
        (12, 12, None, "at least 12"),
        (15, None, 15, "up to 15"),
        (0, 0, 0, "0"),
        (None, None, None, ""),
        (float("nan"), pd.NA, None, ""),
        (1204, 1204, 1204, "1,204"),
    ],
)
def test_a_toll_keeps_its_range(best: float | None, low: float | None, high: float | None, words: str) -> None:
    assert text.toll(best, low, high) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2016, 4, 1), date(2016, 4, 1), "1 April 2016"),
        (date(2016, 4, 1), None, "1 April 2016"),
        (date(2016, 4, 1), date(2016, 4, 3), "1–3 April 2016"),
        (date(2016, 3, 30), date(2016, 4, 2), "30 March – 2 April 2016"),
        (date(2015, 12, 30), date(2016, 1, 2), "30 December 2015 – 2 January 2016"),
        (None, None, "date unknown"),
        (pd.NaT, pd.NaT, "date unknown"),
    ],
)
def test_days_are_said_once(first: date | None, last: date | None, words: str) -> None:
    assert text.days(first, last) == words


@pytest.mark.parametrize(
    "foreign", ["![x](http://a.b/c.png)", "<b>x</b>", "$x$", ":red[x]", "# x", "> x", "1. x", "a_b_c"]
)
def test_foreign_words_carry_no_markdown(foreign: str) -> None:
    shown = text.escaped(foreign)
    assert shown.replace("\\", "").replace("\u2060", "") == foreign
    assert all(shown[i - 1] == "\\" for i, c in enumerate(shown) if c in "![](){}<>$:#_*`.>")


@pytest.mark.parametrize(
    "address", ["http://evil.example", "HTTPS://evil.example", "www.evil.example", "a@evil.example"]
)
def test_a_bare_address_does_not_become_a_link(address: str) -> None:
    assert "\u2060" in text.escaped(address)


def test_lines_of_foreign_words_are_joined() -> None:
    assert text.escaped("a\n\n    b") == "a b"


@pytest.mark.parametrize(("number", "words"), [(0, "0 articles"), (1, "1 article"), (1204, "1,204 articles")])
def test_a_count_names_what_it_counts(number: int, words: str) -> None:
    assert text.count(number, "article") == words


def test_an_article_without_a_title_is_known_by_its_first_words() -> None:
    assert text.title("", "one two three four", words=3) == "one two three …"
    assert text.title("", "") == "Untitled article"
    assert text.title("Given", "one") == "Given"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2019-03-02", "2019-03-30", "March 2019"),
        ("2019-03-02", "2019-10-01", "March–October 2019"),
        ("2018-12-31", "2019-03-01", "December 2018 – March 2019"),
        (None, None, "date unknown"),
    ],
)
def test_a_span_is_told_in_months(first: str | None, last: str | None, words: str) -> None:
    assert text.months(pd.to_datetime(first), pd.to_datetime(last)) == words

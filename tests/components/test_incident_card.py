"""An incident in words: how exact its day and place are, its tolls and who gives them."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from components import incident_card, incident_words
from components.rows import each

TOLL = dict.fromkeys(
    (f"{what}{end}" for what in ("fatalities", "injuries") for end in ("", "_low", "_high")), float("nan")
)
INCIDENT = TOLL | {
    **{"incident": "i1", "title": "Air strike on a market in Raqqa, 5 March 2017", "event_type": "Battles"},
    **{"sub_event_type": "Armed clash", "place": "Raqqa", "country": "SY", "where_prec": 1.0, "date_prec": 1.0},
    **{"start_date": "2017-03-05", "end_date": "2017-03-05", "actors": "", "targets": "", "weapons": ""},
    **{"reports": 1, "texts": 1, "outlets": 1, "first_published": "2017-03-06", "last_published": "2017-03-07"},
}
REPORT = TOLL | {"article_id": 1, "outlet": "Wire", "is_background": False, "published_on": "2017-03-06"}


def incident(**told: Any) -> Any:
    rows = pd.DataFrame([INCIDENT | told])
    for name in ("start_date", "end_date", "first_published", "last_published"):
        rows[name] = pd.to_datetime(rows[name])
    return next(each(rows))


def reports(*told: dict[str, Any]) -> pd.DataFrame:
    rows = pd.DataFrame([REPORT | {"article_id": number} | one for number, one in enumerate(told)])
    return rows.assign(published_on=pd.to_datetime(rows["published_on"]))


@pytest.mark.parametrize(
    ("first", "last", "prec", "words"),
    [
        ("2017-03-05", "2017-03-05", 1, "5 March 2017"),
        ("2017-03-05", "2017-03-05", 2, "about 5 March 2017"),
        ("2017-03-05", "2017-03-07", 2, "5–7 March 2017"),
        ("2017-03-06", "2017-03-12", 3, "on a day of 6–12 March 2017"),
        ("2017-02-01", "2017-02-28", 4, "in February 2017"),
        ("2017-01-01", "2017-12-31", 5, "in 2017"),
        ("2017-01-01", "2018-12-31", 5, "on a day of 1 January 2017 – 31 December 2018"),
        (None, None, np.nan, "day unknown"),
    ],
)
def test_days_are_said_as_exactly_as_they_are_known(first: str | None, last: str, prec: float, words: str) -> None:
    assert incident_words.when(incident(start_date=first, end_date=last, date_prec=prec)) == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({}, "Raqqa, Syria"),
        ({"where_prec": 2.0}, "Raqqa, Syria (near it)"),
        ({"place": "Darfur", "country": "SD", "where_prec": 4.0}, "Darfur, Sudan (somewhere in the region)"),
        ({"where_prec": np.nan}, "Raqqa, Syria"),
        ({"place": None}, "place unknown"),
    ],
)
def test_a_place_tells_how_exact_it_is(told: dict[str, Any], words: str) -> None:
    assert incident_words.where(incident(**told)) == words


def test_a_toll_over_reports_tells_its_range_and_the_best_number() -> None:
    one = incident(fatalities=14.0, fatalities_low=12.0, fatalities_high=1020.0)
    assert incident_words.toll(one) == "12–1,020, best 14"
    assert incident_words.toll(incident(fatalities=3.0, fatalities_low=3.0, fatalities_high=3.0)) == "3"
    assert incident_words.toll(incident()) == ""


def test_outlets_that_give_no_number_are_counted() -> None:
    some = reports({"fatalities": 12.0}, {"outlet": "Post"}, {"outlet": ""}, {"outlet": "Post"})
    assert incident_words.who_counts(some) == "1 of 3 outlets"
    assert incident_words.who_counts(reports({"fatalities": 12.0}, {"fatalities": 9.0})) == ""


def test_numbers_that_differ_are_told_with_their_outlets_the_smallest_first() -> None:
    some = reports(
        {"fatalities": 31.0, "outlet": "Post"},
        {"fatalities": 4.0, "outlet": "*Wire*"},
        {"fatalities": 31.0, "outlet": ""},
        {"fatalities_low": 12.0, "outlet": "Post"},
    )
    (line,) = incident_card.differing(some)
    assert line == r"killed: **4** (\*Wire\*), **at least 12** (Post), **31** (Post\, outlet unknown)"


def test_numbers_that_agree_differ_nowhere() -> None:
    assert incident_card.differing(reports({"fatalities": 4.0}, {"fatalities": 4.0}, {})) == []


@pytest.mark.parametrize(
    ("articles", "texts", "words"),
    [
        ([1, 1], 1, "2 reports in 1 article"),
        ([1, 2], 2, "2 reports in 2 articles, both independent"),
        ([1, 2, 2], 1, "3 reports in 2 articles, 1 of them a copy of another"),
        ([1, 2, 3, 4], 2, "4 reports in 4 articles, 2 of them copies of another"),
    ],
)
def test_copies_are_told_from_independent_articles(articles: list[int], texts: int, words: str) -> None:
    some = reports(*({"article_id": number} for number in articles))
    assert incident_words.articles(incident(texts=texts), some) == words


def test_only_what_is_known_is_told_and_one_report_keeps_its_hedge() -> None:
    known = incident_card.told(incident(actors="army; police"), reports({"fatalities": 4.0, "fatalities_low": 4.0}))
    assert known == [
        ("When", "5 March 2017"),
        ("Where", "Raqqa, Syria"),
        ("Who", "army, police"),
        ("Killed", "at least 4"),
    ]

"""Reports of one happening are joined, whatever article they stand in; two happenings are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations
from typing import Any

import pytest

from sitrep.evaluate import incidents as score_incidents
from sitrep.records import Article, Event, Extraction, Link, Report
from sitrep.resolve import incidents

DAY = date(2024, 5, 3)
STRIKE = Report(
    key="a|1",
    article="a",
    outlet="Wire",
    published_on=DAY + timedelta(days=1),
    event_type="Explosions/Remote violence",
    sub_event_type="Air/drone strike",
    place_id="goma",
    place="Goma",
    feature="town",
    country="CD",
    admin1="North Kivu",
    lat=-1.68,
    lon=29.22,
    where_prec=1,
    start_date=DAY,
    end_date=DAY,
    date_prec=1,
    sentence="An air strike hit Goma on Friday.",
)
"""A strike on Goma."""
BARE: dict[str, Any] = {"start_date": None, "end_date": None, "date_prec": None}
"""No day."""
NORTH_KIVU: dict[str, Any] = {"place_id": "kivu", "place": "North Kivu", "feature": "admin1", "where_prec": 4}
CONGO: dict[str, Any] = {"place_id": "cd", "place": "Congo", "feature": "country", "admin1": None, "where_prec": 6}
MARKET: dict[str, Any] = {"targets": ((None, "market"),), "sentence": "The strike hit a market, killing traders."}
KILLED: dict[str, Any] = {
    **{"event_type": "Violence against civilians", "sub_event_type": "Attack", "fatalities": 1},
    "sentence": "A man was killed.",
}
"""One man killed."""
TAKEN: dict[str, Any] = {
    **{"event_type": "Battles", "sub_event_type": "Non-state actor overtakes territory"},
    **{"actors": (("m23", "M23"),), "sentence": "Rebels took the town."},
}
CLASH: dict[str, Any] = {"event_type": "Battles", "sub_event_type": "Armed clash"}
WEEKEND: dict[str, Any] = {"end_date": DAY + timedelta(days=1), "date_prec": 2}
NOWHERE: dict[str, Any] = {"place_id": None, "place": None, "lat": None, "lon": None, "where_prec": None}
SCHOOL: dict[str, Any] = {"targets": ((None, "school"),), "sentence": "The strike hit a school."}


def other(**changes: Any) -> Report:
    """A report of the same strike in another article, with `changes`."""
    return replace(STRIKE, **{"key": "b|1", "article": "b", "outlet": "Post", **changes})


def are_joined(one: Report, two: Report) -> bool:
    return len(incidents.partition([one, two])) == 1


JOINED: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "the same": ({}, {}),
    "a kin of it": ({}, {"sub_event_type": "Shelling/artillery/missile attack"}),
    "within a few days": (
        {"fatalities": 7},
        {"end_date": DAY + timedelta(days=2), "date_prec": 2, **{"fatalities": 7}},
    ),
    "no day, the same site and toll": (
        MARKET | {"fatalities": 12},
        MARKET | BARE | {"fatalities": 12},
    ),
    "a site at the town": ({}, {"place_id": "mugunga", "place": "Mugunga camp", "feature": "site", "lat": -1.66}),
    "its province, with the toll": ({"fatalities": 12}, NORTH_KIVU | {"fatalities": 12}),
    "a village that no gazetteer knows": (
        {"place_id": "x", "place": "Umm al-Qura", "feature": None, "lat": None, "lon": None, "where_prec": None},
        {"place_id": "y", "place": "Umm al Qura", "feature": None, "lat": None, "lon": None, "where_prec": None},
    ),
    "a toll that rose by much": ({"fatalities": 12}, {"fatalities": 31, "published_on": DAY + timedelta(days=2)}),
    "a village that no gazetteer knows, beside the town, of one toll": (
        {"fatalities": 12},
        {"place_id": "x", "place": "Umm al-Qura", "feature": None, "lat": None, "lon": None, "where_prec": None}
        | {"fatalities": 12},
    ),
    "a village that no gazetteer knows, the day not told": (
        {"place_id": "x", "place": "Tudun", "feature": None, "lat": None, "lon": None, "where_prec": None},
        BARE | {"place_id": "y", "place": "Tudun", "feature": None, "lat": None, "lon": None, "where_prec": None},
    ),
    "a suburb of the town, of one toll": (
        {"fatalities": 15},
        {"place_id": "mugunga", "place": "Mugunga", "lat": -1.62, "lon": 29.18, "fatalities": 15},
    ),
    "a stretch of road that a town near by tells": (
        {"fatalities": 37},
        {"place_id": "sake", "place": "Sake", "lat": -1.57, "lon": 29.05, "where_prec": 5, "fatalities": 40},
    ),
    "at least so many, and more": (
        BARE | {"fatalities": 20, "fatalities_low": 20},
        {"fatalities": 27, "fatalities_low": 27, "fatalities_high": 27, "actors": ((None, "army"),)},
    ),
    "a person of the same name, the place not told": (
        KILLED | {"targets": (("p", "Julio Reyes"),)},
        KILLED | {"targets": (("q", "Julio Reyes"),), "place_id": None, "place": None, "lat": None, "lon": None},
    ),
    "a town taken, told again days later": (
        TAKEN,
        TAKEN | BARE | {"published_on": DAY + timedelta(days=8)},
    ),
    "a toll that rose": ({"fatalities": 12}, {"fatalities": 15, "published_on": DAY + timedelta(days=3)}),
    "a part of its country, of one toll and site": (
        MARKET | {"fatalities": 12},
        MARKET | CONGO | {"where_prec": 5, "fatalities": 12},
    ),
    "one weekend": (WEEKEND, WEEKEND),
    "clash and attack of one rare toll, in town and province": (
        KILLED | {"fatalities": 86},
        KILLED | CLASH | BARE | NORTH_KIVU | {"fatalities": 86},
    ),
    "a person of the same name, neither place nor day told": (
        KILLED | {"targets": (("p", "Julio Reyes"),)},
        KILLED | BARE | NOWHERE | {"targets": (("q", "Julio Reyes"),)},
    ),
    "a night that one counts to the day after": (
        MARKET | {"fatalities": 12},
        MARKET | {"fatalities": 12, "start_date": DAY + timedelta(days=1), "end_date": DAY + timedelta(days=1)},
    ),
    "recalled a year later without its day": (
        MARKET | {"fatalities": 86},
        MARKET | BARE | {"fatalities": 86, "is_background": True, "published_on": DAY + timedelta(days=365)},
    ),
    "a town that is known in one report only": (
        {"fatalities": 40},
        BARE | {"place_id": "x", "feature": None, "lat": None, "lon": None, "where_prec": None, "fatalities": 40},
    ),
}
APART: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "another kind": ({}, {"event_type": "Strategic developments", "sub_event_type": "Arrests"}),
    "the next day": ({}, {"start_date": DAY + timedelta(days=1), "end_date": DAY + timedelta(days=1)}),
    "two days later": (
        MARKET | {"fatalities": 12},
        MARKET | {"fatalities": 12, "start_date": DAY + timedelta(days=2), "end_date": DAY + timedelta(days=2)},
    ),
    "another town": ({}, {"place_id": "sake", "place": "Sake", "lat": -1.57, "lon": 29.05}),
    "another site of the town": (MARKET, SCHOOL),
    "another time of the day": (
        {"sentence": "The strike came at dawn."},
        {"sentence": "The strike hit the town in the evening."},
    ),
    "its country only": ({}, CONGO),
    "its country, of which the toll is common": ({"fatalities": 2}, CONGO | {"fatalities": 2}),
    "no day and nothing else": ({}, BARE),
    "no day, published long after": (MARKET, MARKET | BARE | {"published_on": DAY + timedelta(days=200)}),
    "no place and nothing else": ({}, {"place_id": None, "place": None, "lat": None, "lon": None}),
    "two persons killed": (
        KILLED | {"targets": (("p", "Julio Reyes"),), **BARE},
        KILLED | {"targets": (("q", "Ana Flores"),), **BARE},
    ),
    "a village that no gazetteer knows, and a town of the day": (
        {},
        {"place_id": "x", "place": "Umm al-Qura", "feature": None, "lat": None, "lon": None, "where_prec": None},
    ),
    "a suburb of the town, another toll": (
        {"fatalities": 15},
        {"place_id": "mugunga", "place": "Mugunga", "lat": -1.62, "lon": 29.18, "fatalities": 40},
    ),
    "another toll on the same day": ({"fatalities": 12}, {"fatalities": 31}),
    "a toll many times as high": ({"fatalities": 2}, {"fatalities": 60}),
    "a part of its country": ({}, CONGO | {"where_prec": 5}),
    "the weekend after": (
        WEEKEND,
        {"start_date": DAY + timedelta(days=7), "end_date": DAY + timedelta(days=8), "date_prec": 2},
    ),
    "clash and attack of one round toll, in town and province": (
        KILLED | {"fatalities": 80},
        KILLED | CLASH | BARE | NORTH_KIVU | {"fatalities": 80},
    ),
}


@pytest.mark.parametrize("changes", JOINED.values(), ids=JOINED)
def test_reports_of_one_happening_are_joined(changes: tuple[dict[str, Any], dict[str, Any]]) -> None:
    assert are_joined(replace(STRIKE, **changes[0]), other(**changes[1]))


@pytest.mark.parametrize("changes", APART.values(), ids=APART)
def test_reports_of_two_happenings_stay_apart(changes: tuple[dict[str, Any], dict[str, Any]]) -> None:
    assert not are_joined(replace(STRIKE, **changes[0]), other(**changes[1]))


SECOND = replace(
    STRIKE, key="a|2", start=90, sentence="Hours later a second strike hit the town, killing 9.", fatalities=9
)


def test_two_happenings_that_an_article_tells_apart_are_never_joined() -> None:
    assert not are_joined(STRIKE, SECOND)
    assert are_joined(STRIKE, replace(SECOND, sentence="The strike killed 9, a nurse said."))


def test_a_report_that_may_be_of_either_of_two_happenings_goes_to_neither() -> None:
    assert len(incidents.partition([STRIKE, SECOND, other()])) == 3
    by_toll = incidents.partition([STRIKE, SECOND, other(fatalities=9)])
    assert [[report.key for report in group] for group in by_toll] == [["a|1"], ["a|2", "b|1"]]


def test_the_order_of_reports_changes_nothing() -> None:
    reports = [STRIKE, SECOND, other(fatalities=9), other(key="c|1", article="c", **NORTH_KIVU, fatalities=9)]
    answers = {
        tuple(tuple(report.key for report in group) for group in incidents.partition(order))
        for order in permutations(reports)
    }
    assert len(answers) == 1


def test_what_does_not_lie_near_leaves_an_incident_as_it_is() -> None:
    far = other(place_id="beni", place="Beni", lat=0.49, lon=29.47)
    alone, beside = incidents.partition([STRIKE]), incidents.partition([far, STRIKE])
    assert incidents.incident(alone[0], {}).id in {incidents.incident(group, {}).id for group in beside}


def test_only_what_evidence_ties_is_touched() -> None:
    far = other(place_id="beni", place="Beni", lat=0.49, lon=29.47)
    assert incidents.touching([STRIKE], [far, other()]) == [other()]


TITLES: list[tuple[dict[str, Any], str]] = [
    ({"targets": ((None, "market"),)}, "Air strike on a market in Goma, 3 May 2024"),
    ({"weapons": ("drone",)}, "Drone strike in Goma, 3 May 2024"),
    ({"where_prec": 2, **BARE}, "Air strike near Goma, day unknown"),
    (
        {"sub_event_type": "Shelling/artillery/missile attack", "targets": ((None, "camp"),)},
        "Shelling of a camp in Goma, 3 May 2024",
    ),
    (
        {"sub_event_type": "Armed clash", "actors": ((None, "RSF"),), "targets": ((None, "army"),)},
        "Clash between RSF and army in Goma, 3 May 2024",
    ),
    (
        {"sub_event_type": "Government regains territory", "actors": ((None, "army"),)},
        "Goma retaken by army, 3 May 2024",
    ),
    (
        {
            "sub_event_type": "Non-state actor overtakes territory",
            "targets": ((None, "soldiers"), (None, "hill villages")),
            "where_prec": 2,
        },
        "Hill villages near Goma taken, 3 May 2024",
    ),
    (
        {"sub_event_type": "Government regains territory", "targets": ((None, "border post"),), "place": None},
        "A border post retaken, place unknown, 3 May 2024",
    ),
    ({"targets": ((None, "husband"),), "fatalities": 30}, "Air strike in Goma, 3 May 2024"),
    ({"targets": ((None, "officer"),), "fatalities": 1}, "Air strike on an officer in Goma, 3 May 2024"),
    ({"targets": ((None, "Goma"), ("x", "DR Congo"), (None, "traders"))}, "Air strike on traders in Goma, 3 May 2024"),
    (
        {"sub_event_type": "Change to group/activity", "actors": (("w", "Wagner Group"),), **BARE},
        "Change in Wagner Group in Goma, day unknown",
    ),
    ({"place": None, "end_date": date(2024, 5, 5)}, "Air strike, place unknown, 3–5 May 2024"),
    ({"start_date": date(2024, 5, 1), "end_date": date(2024, 5, 31), "date_prec": 4}, "Air strike in Goma, May 2024"),
]


@pytest.mark.parametrize(("changes", "title"), TITLES)
def test_the_title_is_made_from_the_fields(changes: dict[str, Any], title: str) -> None:
    assert incidents.incident([replace(STRIKE, **changes)], {}).title == title


TOLLS: list[tuple[list[tuple[int | None, int]], tuple[int | None, int | None, int | None]]] = [
    ([(12, 1), (12, 2), (20, 3)], (12, 12, 20)),
    ([(12, 1), (20, 3)], (12, 20, 20)),
    ([(None, 1), (5, 1)], (5, 5, 5)),
    ([(None, 1)], (None, None, None)),
]


@pytest.mark.parametrize(("told", "expected"), TOLLS)
def test_the_best_toll_is_that_of_most_texts_then_of_the_latest(
    told: list[tuple[int | None, int]], expected: tuple[int | None, int | None, int | None]
) -> None:
    reports = [
        other(key=f"{n}|1", article=str(n), fatalities=number, published_on=DAY + timedelta(days=days))
        for n, (number, days) in enumerate(told)
    ]
    found = incidents.incident(reports, {})
    assert (found.fatalities_low, found.fatalities, found.fatalities_high) == expected


TEXT = "The strike hit the market at noon, when it was full, and killed twelve traders who had come from the coast."


@pytest.mark.parametrize(
    ("text", "is_copy"),
    [
        (TEXT + " Our own reporter adds that the road was cut on the same day by rain and by mud.", True),
        ("At noon the market was hit by a strike; twelve traders from the coast, which was full, were killed.", False),
        ("The strike hit the market at noon.", False),
    ],
    ids=["with an addition", "in other words", "too short to tell"],
)
def test_a_reprint_is_told_from_a_text_of_its_own(text: str, is_copy: bool) -> None:
    texts = {"a": TEXT, "b": text}
    later = other(published_on=DAY + timedelta(days=2))
    copies = incidents.copies([STRIKE, later], lambda article: incidents.grams(texts[article]))
    assert copies == ({"b": "a"} if is_copy else {})


def test_copies_count_as_reports_and_outlets_but_not_as_texts() -> None:
    found = incidents.incident([replace(STRIKE, fatalities=3), other(fatalities=8)], {"b": "a"})
    assert (found.reports, found.outlets, found.texts, found.fatalities_high) == (2, 2, 1, 3)


@pytest.mark.parametrize(("one", "two", "low"), [(1, 30, 30), (2, 10, 10), (3, 30, 3), (1, 9, 1), (0, 30, 0)])
def test_one_of_many_dead_is_a_victim_told_of_and_no_count(one: int, two: int, low: int) -> None:
    found = incidents.incident([replace(STRIKE, fatalities=one), other(fatalities=two)], {})
    assert (found.fatalities_low, found.fatalities_high) == (low, two)


def test_reports_of_the_sample_collection_find_each_other() -> None:
    result = score_incidents.of_sample()
    assert result.pairs.precision >= 95
    assert result.pairs.f1 >= 90


def test_reports_of_groups_of_articles_find_each_other() -> None:
    result, copies = score_incidents.of_groups(score_incidents.GOLDEN / "incident_groups.txt")
    assert result.pairs.precision >= 95
    assert result.pairs.f1 >= 80
    assert result.joining.f1 >= 85
    assert copies.f1 == 100


def test_a_party_called_by_two_names_counts_once() -> None:
    names = [Link(text=text, name="Rapid Support Forces", entity="rsf") for text in ("RSF", "Rapid Support Forces")]
    told = Event(start=0, end=1, text="x", sentence=(0, 1), event_type="x", sub_event_type="x", actors=list(names))
    article = Article(id="a", text="", raw_text="", content_hash="a", origin="test")
    incidents.tidy(Extraction(article, events=[told]))
    assert told.actors == names[:1]

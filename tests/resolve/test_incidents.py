"""Reports of one incident share its id, whatever article they stand in."""

from datetime import date

import pytest

from sitrep.records import Article, Event, Extraction, Link
from sitrep.resolve import incidents

ARTICLE = Article(id="a", text="", raw_text="", content_hash="a", origin="test")


def incident(**changes: object) -> str | None:
    """The incident of one event: a strike on the town with id "goma" on 3 May 2024, with `changes`."""
    told: dict[str, object] = {
        "sub_event_type": "Air/drone strike",
        "place": Link(text="Goma", entity="goma"),
        "start_date": date(2024, 5, 3),
        "date_prec": 1,
        "where_prec": 1,
    }
    event = Event(start=0, end=1, text="x", sentence=(0, 1), event_type="x", **{**told, **changes})
    extraction = Extraction(ARTICLE, events=[event])
    incidents.assign(extraction)
    return event.incident


@pytest.mark.parametrize(
    "changes",
    [{}, {"sub_event_type": "Shelling/artillery/missile attack"}, {"date_prec": 2}, {"where_prec": 4}],
)
def test_reports_of_one_incident_share_its_id(changes: dict[str, object]) -> None:
    assert incident(**changes) == incident() is not None


@pytest.mark.parametrize(
    "changes",
    [
        {"sub_event_type": "Abduction/forced disappearance"},
        {"start_date": date(2024, 5, 4)},
        {"place": Link(text="Bukavu", entity="bukavu")},
    ],
)
def test_another_kind_day_or_place_is_another_incident(changes: dict[str, object]) -> None:
    assert incident(**changes) not in (None, incident())


@pytest.mark.parametrize(
    "unknown",
    [
        {"start_date": None},
        {"place": None},
        {"place": Link(text="the valley")},
        {"date_prec": 3},
        {"date_prec": None},
        {"where_prec": 6},
        {"where_prec": None},
    ],
)
def test_what_is_not_known_well_enough_is_no_incident(unknown: dict[str, object]) -> None:
    assert incident(**unknown) is None

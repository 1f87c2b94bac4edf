"""Reports of one incident share its id, whatever article they stand in."""

from datetime import date

import pytest

from sitrep.evaluate import incidents as score_incidents
from sitrep.records import Article, Event, Extraction, Feature, Link, PlaceMention
from sitrep.resolve import incidents

ARTICLE = Article(id="a", text="", raw_text="", content_hash="a", origin="test")


def event(**changes: object) -> Event:
    """A strike on the town with id "goma" on 3 May 2024, with `changes`."""
    told: dict[str, object] = {
        "sub_event_type": "Air/drone strike",
        "place": Link(text="Goma", entity="goma"),
        "start_date": date(2024, 5, 3),
        "date_prec": 1,
        "where_prec": 1,
    }
    return Event(start=0, end=1, text="x", sentence=(0, 1), event_type="x", **{**told, **changes})  # type: ignore[arg-type]


def incident(**changes: object) -> str | None:
    """The incident of that event alone."""
    told = event(**changes)
    incidents.assign(Extraction(ARTICLE, events=[told]))
    return told.incident


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"sub_event_type": "Shelling/artillery/missile attack"},
        {"sub_event_type": "Remote explosive/landmine/IED"},
        {"date_prec": 2},
        {"where_prec": 3},
    ],
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
        {"where_prec": 4},
        {"where_prec": 6},
        {"where_prec": None, "place": Link(text="Mercy Hospital", entity="hospital")},
    ],
)
def test_what_is_not_known_well_enough_is_no_incident(unknown: dict[str, object]) -> None:
    assert incident(**unknown) is None


def test_a_village_that_no_gazetteer_knows_is_told_by_its_name() -> None:
    spellings = [Link(text=text, entity=text) for text in ("Umm al-Qura", "Umm al Qura")]
    one, other = (incident(place=place, where_prec=None) for place in spellings)
    assert one == other is not None


def place(text: str, entity: str, feature: Feature, lat: float) -> PlaceMention:
    """A place on the 30th meridian."""
    return PlaceMention(
        start=0, end=1, text=text, sentence=(0, 1), entity=entity, feature=feature, lat=lat, lon=30.0, where_prec=1
    )


@pytest.mark.parametrize(
    ("name", "lat", "is_same"),
    [("Farchana camp", 15.05, True), ("Farchana camp", 15.5, False), ("Sabra", 15.05, False)],
)
def test_a_site_in_a_town_is_the_town_but_not_a_quarter(name: str, lat: float, is_same: bool) -> None:
    camp, town = place(name, "camp", "site", lat), place("Adre", "adre", "town", 15.0)
    there, here = (event(place=Link(text=p.text, entity=p.entity)) for p in (camp, town))
    incidents.assign(Extraction(ARTICLE, places=[camp, town], events=[there, here]))
    assert (there.incident == here.incident) is is_same


def test_what_is_told_again_without_a_day_is_of_the_only_day_known() -> None:
    dated, undated = event(), event(start_date=None, date_prec=None)
    incidents.assign(Extraction(ARTICLE, events=[dated, undated]))
    assert undated.incident == dated.incident
    other = event(start_date=date(2024, 5, 9))
    incidents.assign(Extraction(ARTICLE, events=[dated, other, undated]))
    assert undated.incident is None


def test_reports_of_the_sample_collection_find_each_other() -> None:
    result = score_incidents.of_sample()
    assert result.precision >= 95
    assert result.f1 >= 78


def test_a_party_called_by_two_names_counts_once() -> None:
    names = [Link(text=text, name="Rapid Support Forces", entity="rsf") for text in ("RSF", "Rapid Support Forces")]
    told = event(actors=names)
    incidents.assign(Extraction(ARTICLE, events=[told]))
    assert told.actors == names[:1]

"""Namesakes are told apart by the article as a whole; what nothing supports stays unknown."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction
from sitrep.reference.gazetteer import GazetteerPlace
from sitrep.resolve.places._precision import where_prec

Resolved = Callable[..., Extraction]


@pytest.mark.parametrize(
    ("marked", "country", "geonameid"),
    [
        ("Shelling hit [l Palmyra], [l Syria], on Monday.", "SY", 163808),
        ("Police in [l Palmyra], [l Pennsylvania], arrested two men.", "US", 5204964),
        ("Troops entered [l Palmyra] from [l Homs] and [l Damascus].", "SY", 163808),
        ("A shop burned in [l Paris], [l Texas].", "US", 4717560),
        ("Ministers met in [l Paris] and then in [l Berlin].", "FR", 2988507),
        ("The Lebanese port of [l Tripoli] was shut.", "LB", 266826),
        ("[l Libya]'s capital [l Tripoli] was calm.", "LY", 2210247),
        ("Two soldiers died in [l Rafah], [l Egypt].", "EG", 350350),
        ("Families left [l Rafah] for [l Khan Younis] in the [l Gaza Strip].", "PS", 281102),
    ],
)
def test_the_meant_namesake(resolved: Resolved, marked: str, country: str, geonameid: int) -> None:
    named = {place.geonameid: place.country for place in resolved(marked).places}
    assert named.get(geonameid) == country


@pytest.mark.parametrize(
    ("marked", "feature", "prec"),
    [
        ("Fighting went on in [l Idlib] province in [l Syria].", "admin1", 4),
        ("Fighting went on in [l Idlib] in [l Syria].", "town", 1),
        ("Talks about [l Syria] stalled.", "country", 6),
        ("Unrest spread over the [l Middle East].", "region", 7),
        ("A boat sank in the [l Red Sea].", "water", 7),
        ("Villages in [l Darfur] in [l Sudan] burned.", "region", 5),
        ("The [l US] sent envoys.", "country", 6),
        ("Protests in [l Georgia] reached [l Tbilisi].", "country", 6),
        ("Protests in [l Georgia] reached [l Atlanta].", "admin1", 4),
    ],
)
def test_kind_and_precision(resolved: Resolved, marked: str, feature: str, prec: int) -> None:
    first = resolved(marked).places[0]
    assert (first.feature, first.where_prec) == (feature, prec)


def test_near_a_town_is_less_precise() -> None:
    town = GazetteerPlace("geonames:1", 1, "Town", 0, 0, "SY", None, "town", 5000)
    assert (where_prec(town), where_prec(town, "near")) == (1, 2)


def test_an_unknown_place_gets_no_coordinates(resolved: Resolved) -> None:
    place = resolved("Raiders burned [l Xqzarville] in [l Sudan].").places[0]
    assert (place.lat, place.lon, place.geonameid, place.country) == (None, None, None, "SD")
    assert place.name == "Xqzarville"


@pytest.mark.parametrize(
    ("marked", "countries"),
    [
        ("Shells hit [l Tripoli] in [l Lebanon]. Readers in [l Lebanon], [l Ohio], gave blankets.", "LB LB US US"),
        ("[l Libya] is torn. [l Benghazi] burned. A shop in [l Benghazi] shut.", "LY LY LY"),
        ("Police in [l Palmyra], [l Pennsylvania], said so. [l Palmyra] was calm.", "US US US"),
        ("Envoys flew to [l Georgia], the American state.", "US"),
        ("Fighting went on in the [l Kherson] and [l Odesa] regions of [l Ukraine].", "UA UA UA"),
    ],
)
def test_a_qualified_namesake_stands_apart(resolved: Resolved, marked: str, countries: str) -> None:
    assert [place.country for place in resolved(marked).places] == countries.split()


@pytest.mark.parametrize(
    "marked",
    [
        "[l Mali] is at war. Miners in [l Kidal] and [l Gao] left for [l Songo].",
        "[l Yemen] is at war. Doctors at [l Nesherr] hospital fled.",
        "[l Syria] counted its dead in the village of [l Oktyabrsky], [l Aleppo Governorate].",
    ],
)
def test_a_small_namesake_far_away_stays_unknown(resolved: Resolved, marked: str) -> None:
    places = {place.text: place.lat for place in resolved(marked).places}
    assert [places.get(name) for name in ("Songo", "Nesherr", "Oktyabrsky")] == [None] * 3


def test_regions_of_a_list_are_regions(resolved: Resolved) -> None:
    places = resolved("Fighting went on in the [l Kherson] and [l Odesa] regions of [l Ukraine].").places
    assert [place.feature for place in places] == ["admin1", "admin1", "country"]


def test_spellings_of_one_place_are_one_entity(resolved: Resolved) -> None:
    places = resolved("[l Deir ez-Zor] in [l Syria]. Later [l Deir al-Zour] fell quiet.").places
    assert places[0].entity == places[2].entity


def test_what_else_was_weighed_is_kept_best_first(resolved: Resolved) -> None:
    place = resolved("A shop burned in [l Tripoli], [l Lebanon].").places[0]
    scores = [other.score for other in place.runners_up]
    assert place.runners_up[0].country == "LY"
    assert scores == sorted(scores, reverse=True)
    assert len(scores) <= 3
    assert place.score is not None
    assert max(scores) <= place.score


def test_a_place_left_unknown_keeps_what_it_could_be(resolved: Resolved) -> None:
    place = resolved("[l Mali] is at war. Miners in [l Kidal] and [l Gao] left for [l Songo].").places[3]
    assert place.lat is None
    assert place.runners_up


def test_lakes_named_together_are_no_towns(resolved: Resolved) -> None:
    places = resolved("Fish died in [l Lakes Chad] and [l Tanganyika].").places
    assert [place.feature for place in places] == ["water", "water"]


@pytest.mark.parametrize(
    ("marked", "country", "prec"),
    [
        ("Gunmen roam [l Northern Mali].", "ML", 5),
        ("Shells fell on [l Western Mosul] in [l Iraq].", "IQ", 1),
        ("Rebels in [l South Sudan] met.", "SS", 6),
        ("A shop in [l Northern Xqzarville] burned.", None, None),
    ],
)
def test_a_part_that_is_not_known_lies_in_the_whole(
    resolved: Resolved, marked: str, country: str | None, prec: int | None
) -> None:
    place = resolved(marked).places[0]
    assert (place.country, place.where_prec) == (country, prec)


@pytest.mark.parametrize(
    ("marked", "text", "name"),
    [
        ("Fighters seized the [l Kakhovka] dam.", "Kakhovka", "Kakhovka Dam"),
        ("They crossed the [l Jordan] river at dawn.", "Jordan", "Jordan River"),
        ("Fighting in the [l Panjshir] valley went on.", "Panjshir", "Panjshir Valley"),
        ("Fighting in [l Panjshir] went on.", "Panjshir", "Panjshir Province"),
        ("Fishermen on [l Chad] Lake fled.", "Chad", "Lake Chad"),
        ("Fishermen from [l Chad] fled.", "Chad", "Chad"),
        ("The [l Rafah] border crossing is shut.", "Rafah", "Rafah crossing"),
        ("Shells hit [l Rafah].", "Rafah", "Rafah"),
        ("Families fled the [l Yarmouk] refugee camp.", "Yarmouk", "Yarmouk camp"),
        ("Rockets hit [l Donetsk] airport.", "Donetsk", "Donetsk airport"),
        ("Planes left [l Bali] airport.", "Bali", "Bali"),
        ("Climbers on [l Mount Hermon] were trapped.", "Mount Hermon", "Mount Hermon"),
        ("Ships off [l Socotra] island turned back.", "Socotra", "Socotra"),
        ("Boats on the [l Mali] river sank.", "Mali", "Mali"),
    ],
)
def test_the_word_for_its_kind_finds_the_place_of_that_kind(
    resolved: Resolved, marked: str, text: str, name: str
) -> None:
    (place,) = resolved(marked).places
    assert (place.text, place.name) == (text, name)


def test_a_river_that_nobody_knows_is_no_country_of_its_name(resolved: Resolved) -> None:
    assert resolved("Boats on the [l Mali] river sank.").places[0].lat is None


def test_what_lies_at_a_town_is_near_it(resolved: Resolved) -> None:
    places = resolved("Rockets hit [l Kharkiv] airport and the [l Slovyansk] dam in [l Ukraine].").places
    assert [place.where_prec for place in places] == [2, 2, 6]


@pytest.mark.parametrize(
    ("marked", "features"),
    [
        ("Wildfires: [l Oregon], [l Washington] and [l California] burned.", "admin1 admin1 admin1"),
        ("[l Idaho] and [l Washington] signed a pact.", "admin1 admin1"),
        ("Crews came from [l Maryland], [l Virginia] and [l Washington].", "admin1 admin1 town"),
        ("Envoys came from [l Moscow], [l Kabul] and [l Washington].", "town town town"),
        ("Troopers in [l Washington] state said so.", "admin1"),
        ("Rain fell on [l Yakima County], [l Washington].", "admin2 admin1"),
        ("Shells fell on [l Homs], [l Hama] and [l Aleppo].", "town town town"),
        ("A storm crossed the [l Pacific].", "water"),
        ("A shop in [l Pacific], [l Missouri], burned.", "town admin1"),
    ],
)
def test_a_state_among_states_is_the_state(resolved: Resolved, marked: str, features: str) -> None:
    assert [place.feature for place in resolved(marked).places] == features.split()


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("Militants moved to [l Kerem].", [None]),
        ("Iraqi troops moved into [l Tel Afer].", ["IQ"]),
        ("[l Mosul] fell, and then [l Tel Afer].", ["IQ", "IQ"]),
        ("The Norwegian village of [l Tel Afer] was quiet.", ["NO"]),
        ("A shop in [l Tel Afer], [l Norway], burned.", ["NO", "NO"]),
    ],
)
def test_a_like_spelling_needs_its_country(resolved: Resolved, marked: str, names: list[str | None]) -> None:
    places = resolved(marked).places
    assert [place.country for place in places] == names
    assert (places[-1].lat is None) == (names[0] in (None, "NO") and len(places) == 1)


@pytest.mark.parametrize(
    ("marked", "country", "admin1"),
    [
        ("Raiders burned [l Xqzarville] in [l Borno State], [l Nigeria].", "NG", "Borno State"),
        ("Raiders burned the Nigerian village of [l Xqzarville].", "NG", None),
        ("[l Xqzarville] burned. It lies in the far north of [l Nigeria].", None, None),
        ("[l Xqzarville] burned. Raiders came back to [l Xqzarville] in [l Nigeria].", "NG", None),
    ],
)
def test_an_unknown_village_lies_where_the_text_puts_it(
    resolved: Resolved, marked: str, country: str | None, admin1: str | None
) -> None:
    place = resolved(marked).places[0]
    assert (place.country, place.admin1, place.lat, place.where_prec) == (country, admin1, None, None)


def test_unknown_villages_of_two_countries_stay_apart(resolved: Resolved) -> None:
    one, other = (
        resolved(f"Raiders burned [l Xqzarville] in [l {country}].").places[0].entity for country in ("Mali", "Niger")
    )
    assert one != other


@pytest.mark.parametrize(
    ("marked", "country"),
    [
        ("[l BEIRUT] (Reuters) - Protesters blocked a road in [l Tripoli].", "LB"),
        ("[l BENGHAZI], Libya — Protesters blocked a road in [l Tripoli].", "LY"),
    ],
)
def test_where_a_report_was_written_tells_namesakes_apart(resolved: Resolved, marked: str, country: str) -> None:
    assert resolved(marked).places[-1].country == country

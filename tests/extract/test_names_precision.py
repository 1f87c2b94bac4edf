"""What is no name, and who is a person by the first name: each kind with what must stay a name."""

from __future__ import annotations

import pytest

THINGS = [
    ("An Igla was fired from the ridge, and a BTR burned.", []),
    ("Each side has lost three Su-25s and a Mi-8.", []),
    ("The frigate Lübeck and the USS Porter left the harbour.", []),
    ("Pashto speakers, Hazaras and Tuaregs fast during Ramadan.", []),
    ("She drove a Fiat to the office in a Burberry.", []),
    ("Nissan Micra sales fell while Skoda Octavia sales rose.", []),
    ("The Brandt family moved away, and so did the Hendersons.", []),
    ("Hodgson's disease and Dreyer's Law were discussed.", []),
    ("Photo: http://www.daily.example/Sport #FreeTheMiners", []),
    ("Storm Desmond and Flight KQ507 were in the news.", []),
    ("Tags: Airstrikes, Barrel Bombs, Refugees", []),
    ("He ate Bolognese sauce with Parma cheese.", []),
]
STILL_NAMES = [
    ("Fiat closed a plant and Nissan Europe cut jobs.", "organisation", ["Fiat", "Nissan Europe"]),
    ("Boats crossed the Brahmaputra.", "place", ["Brahmaputra"]),
    ("The tanker Iran seized is moored off Bandar Abbas.", "place", ["Iran", "Bandar Abbas"]),
    ("A Hezbollah commander died in Tyre.", "organisation", ["Hezbollah"]),
    ("He led the Houthis to the Dnipro.", "place", ["Dnipro"]),
    ("The chief executive of Ostara resigned.", "organisation", ["Ostara"]),
    ("Analysts at Qorvex, a maker of pumps, disagreed.", "organisation", ["Qorvex"]),
]
PEOPLE = [
    ("The office is at 9 N. Harlan St. in the old mill.", []),
    (
        "Robert Ford spoke first. Ford said that Lena Heinz would follow. Heinz agreed.",
        ["Robert Ford", "Ford", "Lena Heinz", "Heinz"],
    ),
    ("Warren-Millbrook schools open on Monday.", []),
    ("Nora Quist/Karl Lindner won the race.", ["Nora Quist", "Karl Lindner"]),
    ("Restaurateur Pete Marchand and Butte County Sheriff Ann Lund spoke.", ["Pete Marchand", "Ann Lund"]),
    ("They met Marta Vesely and Yusuf Tahiri on Monday.", ["Marta Vesely", "Yusuf Tahiri"]),
    ("Photo: Elin Strand / Reuters", ["Elin Strand"]),
    ("Pianist Clara Voigt played for Coroner Dennis Howe.", ["Clara Voigt", "Dennis Howe"]),
    ("Morgan Stanley and Charles Schwab raised their fees.", []),
    ("Fort Wayne and San Marcos flooded; so did Kelly Ridge.", []),
    ("The Frank Howard Foundation and the Maria Curie Hospital closed.", []),
    ("Ernst & Young, Eli Lilly and Jack Daniels Brewery paid.", []),
    ("The Ali Brigade and the Mustafa Karim battalion withdrew.", []),
]


@pytest.mark.parametrize(("text", "expected"), THINGS)
def test_things_and_peoples_are_no_names(extracted, text, expected):
    found = extracted(text)
    assert [mention.text for mention in [*found.names, *found.places] if getattr(mention, "named", True)] == expected


@pytest.mark.parametrize(("text", "kind", "expected"), STILL_NAMES)
def test_names_beside_words_for_things_stay_names(extracted, text, kind, expected):
    found = extracted(text)
    of_kind = found.places if kind == "place" else [one for one in found.names if one.named and one.kind == kind]
    assert [mention.text for mention in of_kind] == expected


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_a_first_name_makes_a_person_but_not_of_bodies_and_places(extracted, text, expected):
    assert [one.text for one in extracted(text).names if one.named and one.kind == "person"] == expected

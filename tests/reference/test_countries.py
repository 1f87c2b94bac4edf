"""Countries are found by every name and demonym that news uses, and by nothing else."""

import pytest

from sitrep.reference import countries


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("the U.S.", "US"),
        ("America", "US"),
        ("Britain", "GB"),
        ("the Netherlands", "NL"),
        ("Côte d’Ivoire", "CI"),
        ("UAE", "AE"),
        ("Palestine", "PS"),
        ("Congo", "CD"),
        ("us", None),
        ("Gaza", None),
    ],
)
def test_by_name(name: str, code: str | None) -> None:
    found = countries.by_name(name)
    assert (found and found.code) == code


@pytest.mark.parametrize(
    ("word", "code"),
    [("Syrian", "SY"), ("Syrians", "SY"), ("Iraqi’s", "IQ"), ("Congolese", "CD"), ("polish", None), ("Kurdish", None)],
)
def test_demonym(word: str, code: str | None) -> None:
    found = countries.demonym(word)
    assert (found and found.code) == code


def test_every_country_lies_on_earth_and_borders_known_countries() -> None:
    for country in countries.every():
        assert -90 <= country.lat <= 90
        assert -180 <= country.lon <= 180
        assert all(countries.by_code(code) for code in country.neighbours), country

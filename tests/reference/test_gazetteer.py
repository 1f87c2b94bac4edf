"""Places are found under the spellings that news uses; common words and people are not taken for towns."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sitrep.reference import gazetteer as gazetteers
from sitrep.reference.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("name", "geonameid"),
    [
        ("Aleppo", 170063),
        ("Deir al-Zour", 170794),
        ("Dayr az Zawr", 170794),
        ("Ar Raqqah", 172955),
        ("Kharkov", 706483),
        ("Sana’a", 71137),
        ("the United States", 6252001),
        ("US", 6252001),
        ("city of Homs", 169577),
    ],
)
def test_candidates_hold_the_place(gazetteer: Gazetteer, name: str, geonameid: int) -> None:
    assert geonameid in {place.geonameid for place in gazetteer.candidates(name)}


@pytest.mark.parametrize("name", ["us", "", "x", "Nosuchplaceanywhere"])
def test_no_candidates(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.candidates(name) == ()


def test_a_word_for_the_kind_of_region_picks_regions(gazetteer: Gazetteer) -> None:
    features = {place.feature for place in gazetteer.candidates("Aleppo province") if place.country == "SY"}
    assert "admin1" in features
    assert "town" not in features


def test_known_leaves_out_common_words_and_people(gazetteer: Gazetteer) -> None:
    names = ["Raqqa", "Syria", "US", "us", "Of", "Reading", "March", "Hassan", "Police", "Deir Ezzour"]
    assert gazetteer.known(names) == {"Raqqa", "Syria", "US", "Deir Ezzour"}


def test_known_minds_the_smallest_population(gazetteer: Gazetteer) -> None:
    assert gazetteer.known(["Cooperstown", "Syria"], min_population=10_000) == {"Syria"}


def test_any_thread_may_ask(gazetteer: Gazetteer) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(gazetteer.candidates, ["Mosul", "Kirkuk", "Erbil", "Basra"] * 5))
    assert all(found)


def test_a_damaged_file_is_not_taken_for_a_gazetteer(tmp_path: Path) -> None:
    (tmp_path / "broken.sqlite").write_bytes(b"not a database")
    assert not gazetteers.is_current(tmp_path / "broken.sqlite")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Deir ez-Zor", "Dayr az Zawr", True),
        ("Jabalia", "Jabalya", True),
        ("al-Qaim", "Al Qā’im", True),
        ("Niger", "Nigeria", False),
        ("Homs", "Hamah", False),
    ],
)
def test_key_folds_transliterations_only(one: str, other: str, same: bool) -> None:
    assert (gazetteers.key(one) == gazetteers.key(other)) is same

"""The table of leaders is well formed; a surname alone means one only in the right company."""

import pytest

from sitrep.reference import countries, leaders


def test_the_table_is_large_and_well_formed() -> None:
    every = leaders.every()
    assert len(every) >= 300
    assert len({leader.name for leader in every}) == len(every)
    for leader in every:
        assert leader.office in leaders.OFFICES, leader
        assert all(countries.by_code(code) for code in leader.countries), leader
        assert 1940 < leader.since <= (leader.until or leader.since), leader


def test_no_full_name_means_two() -> None:
    for leader in leaders.every():
        for name in (leader.name, *leader.spellings):
            if " " in name:
                assert leaders.find(name) == leader, name


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Moammar Gadhafi", "Muammar Gaddafi"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        ("Bashar al-Assads", "Bashar al-Assad"),
        ("Vladimir Kramnik", None),
        ("Putin", None),
    ],
)
def test_full_names(name: str, found: str | None) -> None:
    leader = leaders.find(name)
    assert (leader.name if leader else None) == found


@pytest.mark.parametrize(
    ("name", "codes", "year", "titled", "found"),
    [
        ("Putin", {"RU"}, 2022, False, "Vladimir Putin"),
        ("Putin", {"RU"}, None, False, "Vladimir Putin"),
        ("Putin", {"BR"}, 2022, False, None),
        ("Putin", {"RU"}, 1990, False, None),
        ("Assad", {"SY"}, 1995, False, "Hafez al-Assad"),
        ("Assad", {"SY"}, 2015, False, "Bashar al-Assad"),
        ("Assad", {"SY"}, None, False, None),
        ("Kabila", {"CD"}, 1998, False, "Laurent Kabila"),
        ("Brown", {"GB"}, 2008, False, None),
        ("Brown", {"GB"}, 2008, True, "Gordon Brown"),
        ("Miller", {"US"}, 2008, True, None),
    ],
)
def test_surnames(name: str, codes: set[str], year: int | None, titled: bool, found: str | None) -> None:
    leader = leaders.by_surname(name, frozenset(codes), year, titled=titled)
    assert (leader.name if leader else None) == found

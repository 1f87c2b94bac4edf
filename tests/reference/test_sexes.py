"""Names, titles and nouns tell whom "she" and "he" can mean; what both bear tells nothing."""

import pytest

from sitrep.reference import sexes

NAMES = [
    *[(name, "woman") for name in ("Maria Lopez", "Olena Kovalenko", "Zainab Osei", "Mary-Lou Retton")],
    *[(name, "man") for name in ("Samuel Osei", "Abdul Rahman", "Goran Petrov", "James Lee")],
    *[(name, None) for name in ("Robin Hood", "Andrea Rossi", "Lopez", "Kim Lee", "")],
]
WORDS = [("spokeswoman for the union", "woman"), ("Mr", "man"), ("mother of the boy", None), ("two medics", None)]


@pytest.mark.parametrize(("name", "sex"), NAMES)
def test_first_names_tell_only_where_one_sex_bears_them(name: str, sex: str | None) -> None:
    assert sexes.of_name(name) == sex


@pytest.mark.parametrize(("text", "sex"), WORDS)
def test_nouns_and_titles_tell(text: str, sex: str | None) -> None:
    assert sexes.of_words(text) == sex

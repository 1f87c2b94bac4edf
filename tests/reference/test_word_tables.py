"""The tables of first names, companies and things: no row of one stands in the way of another."""

from sitrep.reference import actors, companies, countries, given_names, things


def test_no_thing_is_an_actor_or_a_country() -> None:
    assert [name for name in things.table() if actors.find(name) or countries.by_name(name)] == []


def test_no_thing_is_a_company() -> None:
    assert sorted(things.table() & {name for name, is_sure in companies.table().items() if is_sure}) == []


def test_first_names_are_folded_and_no_titles_or_large_towns() -> None:
    names = given_names.table()
    assert len(names) > 15_000
    assert all(name.isascii() and name.isalpha() and name.islower() for name in names)
    assert not names & {"general", "may", "paris", "san", "press", "islam", "bank", "north", "charlotte"}


def test_first_names_of_many_languages_are_known() -> None:
    assert {"jim", "annika", "taro", "oleksandr", "mahmoud", "aminata", "nechirvan", "tedros"} <= given_names.table()


def test_a_maker_of_things_is_a_company() -> None:
    assert companies.makers() <= companies.table().keys()
    assert "Nokia" in companies.makers()
    assert "Lufthansa" not in companies.makers()

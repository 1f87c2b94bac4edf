"""Actors are found by all their names; a name that could mean something else waits for its context."""

from collections import Counter

import pytest

from sitrep.reference import actors, countries
from sitrep.reference.identity import normalised


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Daesh", "Islamic State"),
        ("ISIS’s", "Islamic State"),
        ("the U.N.", "United Nations"),
        ("Syrian Observatory for Human Rights", "Syrian Observatory for Human Rights"),
        ("al-Shabab", "Al-Shabaab"),
        ("the Kremlin", "Kremlin"),
        ("The Guardian", "The Guardian"),
        ("the Guardian’s", "The Guardian"),
        ("peshmerga", "Peshmerga"),
        ("Al-shabaab", "Al-Shabaab"),
        ("Suqour al-Sham", "Suqour al-Sham"),
        ("PJAK", "Kurdistan Free Life Party"),
        ("Ukraine’s defence ministry", "Ukrainian Defence Ministry"),
        ("the Iranian foreign ministry", "Iranian Foreign Ministry"),
        ("Sudan's army", "Sudanese Armed Forces"),
        ("Tasis", "Sudan Founding Alliance"),
        ("CNDD-FDD", "National Council for the Defense of Democracy–Forces for the Defense of Democracy"),
        ("Séléka", "Seleka"),
        ("ex-Seleka", "Popular Front for the Rebirth of Central African Republic"),
        ("Lakurawa", "Lakurawa"),
        ("RENAMO", "Renamo"),
        ("GSPC", "Salafist Group for Preaching and Combat"),
        ("JKLF", "Jammu and Kashmir Liberation Front"),
        ("NSCN-IM", "National Socialist Council of Nagaland"),
        ("DKBA", "Democratic Karen Buddhist Army"),
        ("TPNPB", "West Papua National Liberation Army"),
        ("Falintil", "Falintil"),
        ("MNLF", "Moro National Liberation Front"),
        ("Bosnian Serb army", "Army of Republika Srpska"),
        ("JNA", "Yugoslav People's Army"),
        ("Real IRA", "Real IRA"),
        ("Sandinistas", "Sandinista National Liberation Front"),
        ("Medellin cartel", "Medellín Cartel"),
        ("Zapatistas", "Zapatista Army of National Liberation"),
        ("G-Pèp", "G-Pep"),
        ("Tiguerones", "Los Tiguerones"),
        ("LURD", "Liberians United for Reconciliation and Democracy"),
        ("Nagorno-Karabakh Republic", "Republic of Artsakh"),
        ("UNPROFOR", "UNPROFOR"),
    ],
)
def test_a_certain_name_finds_its_actor(name: str, actor: str) -> None:
    found = actors.find(name)
    assert found is not None
    assert found.name == actor


@pytest.mark.parametrize(
    "name",
    [
        *("isis", "who", "let", "hamas", "kremlin", "guardian", "Guardian", "The Post", "Iraqi forces"),
        *("IS", "AP", "RSF", "PMF", "ADF", "NLA", "SNA", "FSA", "SDF", "KIA", "ICC", "PTI", "DEA", "MAP", "AP's"),
        *("Dawn", "Vox", "RT", "ETA", "Fars", "Azov", "Tigers", "Scorpions", "Justice", "Memorial", "Reforma", "Kan"),
        *("National Liberation Army", "Red Cross", "Security Council", "Foreign Office", "Central Command"),
        *("the army", "the coalition", "rebels", "police", "the ministry", "contras"),
    ],
)
def test_an_uncertain_or_common_name_finds_nobody_alone(name: str) -> None:
    assert actors.find(name) is None


@pytest.mark.parametrize(("name", "actor"), [("The Post", "The Washington Post"), ("RSF", "Rapid Support Forces")])
def test_find_in_context_offers_every_actor_so_called(name: str, actor: str) -> None:
    assert actor in {found.name for found in actors.find_in_context(name)}


@pytest.mark.parametrize(
    ("name", "named", "codes", "actor"),
    [
        ("SNA", set(), {"SO"}, None),  # the army of today or the alliance of the 1990s
        ("SNA", set(), {"SY", "TR"}, "Syrian National Army"),
        ("SNA", set(), {"SY", "SO"}, None),
        ("SNA", set(), {"FR"}, None),
        ("ADF", set(), {"CD"}, "Allied Democratic Forces"),
        ("ADF", set(), {"AU"}, "Australian Defence Force"),
        ("ADF", {"Australian Defence Force"}, {"CD", "AU"}, "Australian Defence Force"),
        ("RSF", set(), {"SD"}, "Rapid Support Forces"),
        ("RSF", {"Reporters Without Borders"}, {"SD"}, "Reporters Without Borders"),
        ("National Liberation Army", set(), {"CO"}, "National Liberation Army (ELN)"),
        ("National Liberation Army", set(), {"MK"}, "National Liberation Army of Macedonia"),
        ("National Liberation Army", set(), {"DZ"}, None),
        ("Tigers", set(), {"RS"}, None),
        ("Tigers", {"Serb Volunteer Guard"}, {"RS"}, "Serb Volunteer Guard"),
        ("the Times", set(), {"US"}, None),
        ("Justice", set(), {"US"}, None),
        ("PLA", set(), {"CN"}, "People's Liberation Army"),
        ("PLA", set(), {"CN", "IN"}, None),
        ("no such name", set(), {"SY"}, None),
    ],
)
def test_an_uncertain_name_means_the_one_actor_that_the_article_supports(
    name: str, named: set[str], codes: set[str], actor: str | None
) -> None:
    found = actors.in_context(name, named, codes)
    assert (found and found.name) == actor


def test_a_matcher_gets_every_name_once_as_little_capitalised_as_it_is_written() -> None:
    names = list(actors.names())
    assert "Ukrainian defence ministry" in names
    assert "Ukrainian Defence Ministry" not in names
    assert {"peshmerga", "U.N.", "UN", "The New York Times", "New York Times"} <= set(names)
    assert len(names) == len(set(names))


def test_every_name_for_a_matcher_finds_an_actor() -> None:
    assert not [name for name in actors.names() if actors.find(name) is None]
    assert not [name for name in actors.context_names() if not actors.find_in_context(name)]


def test_the_table_has_the_actors_of_all_larger_conflicts() -> None:
    assert len(actors.every()) >= 650
    armed = {"rebel group", "political militia", "identity militia", "state force", "external force"}
    places = {code for actor in actors.every() if actor.actor_class in armed for code in actor.countries}
    assert places >= {
        *("SY", "IQ", "UA", "RU", "IL", "PS", "LB", "IR", "YE", "TR", "EG", "LY", "DZ", "SD", "SS", "ML", "BF", "NE"),
        *("TD", "NG", "CM", "SO", "ET", "ER", "CD", "RW", "BI", "UG", "CF", "MZ", "AO", "EH", "LR", "SL", "CI"),
        *("AF", "PK", "IN", "NP", "MM", "TH", "ID", "TL", "LK", "PH", "GE", "AM", "AZ", "TJ", "KH"),
        *("BA", "HR", "RS", "XK", "MK", "GB", "IE", "ES", "CO", "PE", "SV", "GT", "NI", "MX", "HT", "EC"),
    }


def test_every_row_has_a_known_class_source_and_countries() -> None:
    for actor in actors.every():
        assert actor.actor_class in actors.CLASSES, actor
        assert actor.source in actors.sources(), actor
        assert all(countries.by_code(code) for code in actor.countries), actor


def test_every_source_is_used_and_at_least_150_rows_are_checked() -> None:
    used = Counter(actor.source for actor in actors.every())
    assert set(used) == set(actors.sources())
    assert len(actors.every()) - used["general"] >= 150


def test_no_certain_name_means_two_actors() -> None:
    owners = Counter(
        key
        for actor in actors.every()
        for key in {name.replace(".", "") if name.isupper() else normalised(name) for name in actor.names}
    )
    assert not [name for name, count in owners.items() if count > 1]


def test_no_name_is_both_certain_and_uncertain() -> None:
    assert not [name for name in actors.context_names() if actors.find(name)]

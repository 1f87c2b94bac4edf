"""Whether a text says that something took place: each kind of word that governs it, with what looks like one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
JUNE = date(2022, 6, 16)  # a Thursday

TOLD = {
    "negated": [
        "The brigade denied having bombed the clinic in Malakal.",
        "Islamabad refuted reports that its jets had bombed Khost.",
        "Soldiers never entered Adwa.",
        "Gendarmes foiled a bomb attack on a hotel in Abidjan.",
        "No shelling was reported in Avdiivka.",
        "The gunmen failed to abduct the bishop in Kaduna.",
        "Claims that the rebels had captured Beni were untrue.",
        "Guards prevented the gunmen from killing a priest in Garamba.",
    ],
    "planned": [
        "The minister ordered the army to recapture Bunia.",
        "The cell was planning to bomb a synagogue in Djerba.",
        "Troops will withdraw from Kidal in August.",
        "A planned offensive on Tal Afar was put off.",
        "The guerrillas agreed to release the mayor and to sign a ceasefire in Oslo.",
        "The police were told to arrest the banker in Minsk.",
    ],
    "threatened": [
        "The kidnappers threatened to behead the engineer.",
        "The rebels warned that they would attack churches in Jos.",
        "Threats to bomb the school in Quetta emptied it.",
    ],
    "hypothetical": [
        "If the militia attacks Goma, the roads will be cut.",
        "Aid workers fear an assault on El Fasher.",
        "The rebels may shell the port of Hodeidah.",
        "Did the army bomb the mosque in Sirte?",
        "It is unclear whether police arrested the editor in Kigali.",
        "The envoy warned of clashes in Juba.",
        "Had the mine exploded, the bus would have burned.",
    ],
    "actual": [
        "Guards failed to prevent the assassination of the judge in Bogota.",
        "The navy, which plans a parade, shelled Mocha.",
        "The judge who refused to resign was shot dead by gunmen in Cali.",
        "Residents fled after militants attacked Macomia rather than wait for help.",
        "Heavy shelling could be heard in Sloviansk.",
        "The rebels began to shell Taiz.",
        "It was not clear who had bombed the market in Mocha.",
        "Despite fears of arrest, protesters marched in Minsk.",
        "Nobody was hurt when rockets hit a school in Sderot.",
    ],
}


@pytest.mark.parametrize(("modality", "text"), [(modality, text) for modality, texts in TOLD.items() for text in texts])
def test_what_governs_an_event_says_whether_it_took_place(read: Read, modality: str, text: str) -> None:
    assert {event.modality for event in read(text).events} == {modality}


@pytest.mark.parametrize(
    "text",
    [
        "The drill at the barracks in Nakuru simulated an attack on a bank.",
        "The novel tells of a siege and of a bombing in a small town.",
        "The man was convicted of murder in Accra.",
        "A new law bans attacks on nurses.",
        "The missile is capable of striking Tokyo.",
    ],
)
def test_exercises_films_trials_and_laws_tell_no_event(read: Read, text: str) -> None:
    assert read(text).events == []


def test_what_did_not_happen_has_its_parties_and_no_toll(read: Read) -> None:
    (event,) = read("The army could shell a hospital in Taiz and kill 40 patients.", JUNE).events
    assert (event.actors[0].text, event.place.text if event.place else None) == ("army", "Taiz")
    assert event.fatalities is None


def test_a_plan_keeps_its_day_to_come(read: Read) -> None:
    (event,) = read("Unions will march in Dakar on Saturday.", JUNE).events
    assert (event.modality, event.start_date) == ("planned", date(2022, 6, 18))


def test_a_denied_attack_is_not_joined_to_the_one_that_took_place(read: Read) -> None:
    text = "Shells hit a market in Taiz on Monday. The rebels denied shelling a school in Taiz."
    assert [event.modality for event in read(text, JUNE).events] == ["actual", "negated"]


@pytest.mark.parametrize(
    ("text", "recalled"),
    [
        ("Gunmen raided a bank in Jos on Tuesday. In 2015 gunmen stormed a church in Jos.", [False, True]),
        ("Gunmen stormed a church in Jos on Tuesday.", [False]),
        ("Gunmen stormed a church in Jos in late May.", [False]),
        ("Gunmen stormed a church in Jos in March.", [True]),
        ("A mine killed two farmers on Monday, years after rebels attacked the village.", [False, True]),
        ("The army retook Beni on Monday, hours after rebels shelled a school.", [False, False]),
        ("In 2003 fighters burned a mill in Bunia.", [True]),
        ("The 2003 invasion of Iraq is taught in schools.", [True]),
        ("Crowds gathered for the anniversary of the massacre in Srebrenica.", [True]),
        ("Rebels shelled Taiz on Monday. They had looted a clinic in the town.", [False, True]),
        ("The mayor said on Monday that rebels had shelled Taiz.", [False]),
    ],
)
def test_what_is_recalled_is_told_from_the_news(read: Read, text: str, recalled: list[bool]) -> None:
    assert [event.is_background for event in read(text, JUNE).events] == recalled


def test_without_a_day_of_publication_a_bare_year_is_of_the_past(read: Read) -> None:
    old = read("In 2015 gunmen stormed a church in Jos.").events
    news = read("Gunmen stormed a church in Jos on 3 March 2015.").events
    assert [event.is_background for event in (*old, *news)] == [True, False]


def test_news_and_what_it_recalls_keep_their_own_tolls_days_and_places(read: Read) -> None:
    news = "A car bomb killed nine people in Kirkuk on Tuesday"
    text = f"{news}, six years after a suicide bombing killed 40 people in Mosul."
    told, recalled = read(text, JUNE).events
    assert (told.fatalities, told.start_date, told.place and told.place.text) == (9, date(2022, 6, 14), "Kirkuk")
    assert (recalled.fatalities, recalled.start_date, recalled.place and recalled.place.text) == (40, None, "Mosul")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The lull came weeks after rebels killed nine guards in Bria.", [("actual", True)]),
        ("Prices have soared since gunmen attacked the depot in Kayes.", [("actual", True)]),
        ("Earlier this year, soldiers shelled a market in Yei.", [("actual", True)]),
        ("The apology for the massacre of monks in Debre came late.", [("actual", True)]),
        ("The general is sending troops to Kidal next month.", [("planned", False)]),
        ("A plot to bomb the port of Aden came to nothing.", [("negated", False)]),
        ("The navy headed off a raid by pirates near Lome.", [("negated", False)]),
        ("The rebels said they would execute their prisoners in Kalma.", [("threatened", False)]),
        ('"We will kill you," gunmen told the mayor of Uruapan.', [("threatened", False)]),
        ("Rumours that guards had shot a trader in Bata turned out to be false.", [("negated", False)]),
    ],
)
def test_what_is_recalled_and_what_is_to_come_are_no_news(read: Read, text: str, told: list[tuple[str, bool]]) -> None:
    assert [(event.modality, event.is_background) for event in read(text).events] == told

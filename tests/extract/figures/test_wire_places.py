"""Where figures of wire reports hold, and whose they are: datelines, capitals, "there", nationals, gapped clauses."""

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read

PLACES = [
    ("Two U.S. sailors were shot and one stabbed in a bar in Busan.", "Busan"),
    ("Nine farmers were shot dead and four abducted at Birnin Gwari.", "Birnin Gwari"),
    ("Two rebels died at Gao, and 12 soldiers were captured near Kidal.", "Gao"),
    ("Egypt has 400 soldiers in Yemen, and 20 Egyptian pilots have died there since May.", "Yemen"),
    ("Cuba is withdrawing its 50,000 troops from Angola under an accord signed in Brazzaville.", "Angola"),
    ("The contingent has 300 soldiers from Ghana and Nepal.", None),
    ("A caller gave a warning minutes before a bomb went off in Bilbao. No one was hurt.", "Bilbao"),
    ("The gunners pounded Vukovar with 900 shells.", "Vukovar"),
    ("BAMAKO, Mali — Rebels burnt a post at Niono, 300 km north of the capital.", "BAMAKO"),
    ("Rebels burnt a post at Niono, 300 km north of the capital.", None),
    ("Rebels are 20 km from the capital, Bangui.", "Bangui"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_figure_holds_where_its_clause_says(nlp: Language, text: str, place: str | None) -> None:
    found = read(nlp, text).figures
    figure = found[-1] if "there" in text else found[0]
    assert (figure.place.text if figure.place else None) == place


ACTORS = [
    ("Chad says it lost 300 soldiers at Bosso.", "Chad"),
    ("Gunmen on motorcycles abducted at least 40 pupils from a school.", "Gunmen"),
    ("Raiders stormed a mill, killing two guards, stealing flour and burning 12 carts.", "Raiders"),
    ("Forty pupils abducted from a school came home.", None),
]


@pytest.mark.parametrize(("text", "actor"), ACTORS)
def test_the_doer_is_found_past_pronouns_of_states_misread_verbs_and_lists(
    nlp: Language, text: str, actor: str | None
) -> None:
    figure = read(nlp, text).figures[-1]
    assert (figure.actor.text if figure.actor else None) == actor


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("They freed eight hostages on Monday, three Danes and five Thais.", ["released"] * 3),
        ("The bomb killed seven people — four porters and three clerks.", ["fatalities"] * 3),
        ("The mob killed five people while three lawyers and two judges hid.", ["fatalities", "other", "other"]),
        ("Police freed 10 miners. Six lawyers and four judges met.", ["released", "other", "other"]),
    ],
)
def test_people_that_follow_a_count_at_once_and_add_up_to_it_are_its_parts(
    nlp: Language, text: str, measures: list[str]
) -> None:
    found = read(nlp, text).figures
    assert [figure.measure for figure in found] == measures
    assert {figure.of for figure in found[1:]} == ({found[0].id} if len(set(measures)) == 1 else {None})


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Chad said 40 of its men had died; Niger said shelling of Diffa had left 12 dead.", None),
        ("The toll rose to 31 after two of the wounded died, a hospital official in Sahiwal said.", "Sahiwal"),
        ("Forty rebels died on Monday, a ministry official in Geneva said.", None),
    ],
)
def test_no_place_comes_from_what_another_says_or_where_an_official_sits(
    nlp: Language, text: str, place: str | None
) -> None:
    figure = read(nlp, text).figures[0]
    assert (figure.place.text if figure.place else None) == place


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Ghana has 1,500 troops in Mali, and 11 of them have been killed.", "fatalities"),
        ("Ghana has 1,500 troops in Mali, 300 of them engineers.", "fighters"),
        ("A spokesman put the number of dead policemen at 40.", "fatalities"),
        ("A spokesman put the number of policemen at 40.", "fighters"),
    ],
)
def test_what_befell_some_of_those_who_stood_there_is_its_own_measure(nlp: Language, text: str, measure: str) -> None:
    assert read(nlp, text).figures[-1].measure == measure

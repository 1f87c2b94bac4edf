"""Set phrases tell the uprooted, those in need, who lives in a place, who bears arms and who is ill."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

UPROOTED = [
    ("Some 700 herders near Lota were driven from their land.", 700),
    ("In Lota 3,400 villagers ran from the bombardment.", 3400),
    ("Overnight 1,900 people streamed across the frontier at Lota.", 1900),
    ("About 650 families in Lota sleep in tents.", 650),
    ("The temple in Lota is packed with 820 villagers.", 820),
    ("The influx of 5,100 people overwhelmed Lota.", 5100),
    ("The army ferried 230 islanders to safety from Lota.", 230),
    ("So far 410 households from Lota have returned.", 410),
    ("Last year 7,300 people from Lota applied for asylum.", 7300),
    ("After the quake 94 families in Lota had nowhere to live.", 94),
    ("Turkey took in 52,000 Bosnians from Lota.", 52000),
    ("The camp near Lota shelters 19,000 Eritreans.", 19000),
    ("Some 640 people cross the lake to Lota each night.", 640),
    ("The population of the camp at Lota has swollen to 8,800.", 8800),
    ("The rebels drove a third of the population out of the city of Lota.", 33.3),
]
IN_NEED = [
    ("Some 36,000 people in Lota have no electricity.", 36000),
    ("In Lota 410,000 people are on the verge of starvation.", 410000),
    ("About 270 farmers in Lota were marooned by the floods and cut off.", 270),
    ("Hunger threatens 55,000 people in Lota.", 55000),
    ("Charities delivered food to 6,200 people in Lota.", 6200),
    ("Around 9,800 pensioners in Lota survive on handouts.", 9800),
    ("In Lota 2,300 people do not have enough to drink.", 2300),
    ("Aid workers said 640 families in Lota cannot afford food.", 640),
    ("The UN wants to reach 74,000 people in Lota.", 74000),
    ("Some 5,700 civilians are trapped in Lota.", 5700),
]
DWELLERS = [
    ("Lota is home to 5,200 people.", 5200),
    ("Lota, a fishing village of 830, lost its school.", 830),
    ("More than 71,000 people call Lota home.", 71000),
    ("The census counted 44,000 people in Lota.", 44000),
    ("Lota had 6,600 inhabitants.", 6600),
    ("The valley around Lota is inhabited by 950 people.", 950),
    ("Druze make up 40 percent of the population of Lota.", 40),
    ("Some 80 percent of the people in Lota are Muslim.", 80),
    ("Lota lost its 1,600-strong Armenian community.", 1600),
    ("Lota (population 7,300) has one school.", 7300),
    ("Lota's 33,000 residents boil their water.", 33000),
    ("Only 60 people are left in the village of Lota.", 60),
]
IN_ARMS = [
    ("The emir has 620 men under arms in Lota.", 620),
    ("In Lota 45 youths were sent to the front.", 45),
    ("The garrison of Lota counts 310 men.", 310),
    ("Colonel Akar commands 150 men in Lota.", 150),
    ("About 75 men manned checkpoints in Lota.", 75),
    ("The allies will put 900 boots on the ground in Lota.", 900),
    ("Sixty masked men with rifles entered Lota.", 60),
    ("The garrison at Lota was 400 strong.", 400),
]
ILL = [
    ("In Lota 62 pupils came down with mumps and measles.", 62),
    ("Dysentery struck 130 people in Lota.", 130),
    ("The clinic in Lota sees 85 people a day.", 85),
    ("The fever made 27 people sick in Lota.", 27),
    ("Hospital admissions in Lota climbed to 460.", 460),
    ("Eleven women gave birth in the cellar in Lota.", 11),
    ("Two surgeons are left in Lota.", 2),
    ("Some 300 adults in Lota suffer from tuberculosis.", 300),
    ("In Lota 220 people are on the waiting list for surgery.", 220),
    ("Ninety children in Lota were hospitalised with diarrhoea.", 90),
]
OTHERWISE = [
    ("Cholera killed 66 people in Lota.", "fatalities"),
    ("Nine soldiers under his command died in Lota.", "fatalities"),
    ("The plague in Lota claimed 40 lives.", "fatalities"),
    ("Police in Lota arrested 15 doctors.", "detained"),
    ("Eighty students camped outside the palace in Lota in tents.", "other"),
    ("Lota's zoo is home to 90 species.", "other"),
    ("The arena in Lota holds 20,000 spectators.", "other"),
    ("The firm in Lota moved 70 workers to a new plant.", "other"),
    ("The gym in Lota was packed with 400 fans.", "other"),
    ("Sixty employees in Lota returned to work.", "other"),
    ("Forty firefighters fought the blaze in Lota.", "other"),
    ("A poll in Lota asked 70 doctors.", "other"),
    ("The court in Lota heard 14 fraud cases.", "other"),
    ("The team from Lota needs 12 points.", "other"),
    ("Thirty climbers near Lota came back to the hut by bus.", "other"),
    ("The choir of Lota is 40 strong.", "other"),
    ("In Lota 300 people cross the bridge to work each day.", "other"),
    ("Two players from Lota need a rest.", "other"),
    ("Lota's mayor welcomed 90 visitors.", "other"),
]


def _told(nlp: Language, text: str) -> list[tuple[float | None, str]]:
    return [(figure.value, figure.measure) for figure in score_figures.read(nlp, text).figures]


@pytest.mark.parametrize(("text", "value"), UPROOTED)
def test_leaving_losing_or_regaining_a_home_is_displacement(nlp: Language, text: str, value: float) -> None:
    assert _told(nlp, text) == [(value, "displaced")]


@pytest.mark.parametrize(("text", "value"), IN_NEED)
def test_lacking_or_getting_the_needful_is_need(nlp: Language, text: str, value: float) -> None:
    assert _told(nlp, text) == [(value, "people_in_need")]


@pytest.mark.parametrize(("text", "value"), DWELLERS)
def test_who_lives_in_a_place_is_its_population(nlp: Language, text: str, value: float) -> None:
    assert _told(nlp, text) == [(value, "population")]


@pytest.mark.parametrize(("text", "value"), IN_ARMS)
def test_people_under_arms_are_fighters(nlp: Language, text: str, value: float) -> None:
    assert _told(nlp, text) == [(value, "fighters")]


@pytest.mark.parametrize(("text", "value"), ILL)
def test_illness_birth_and_care_are_health(nlp: Language, text: str, value: float) -> None:
    assert _told(nlp, text) == [(value, "health")]


@pytest.mark.parametrize(("text", "measure"), OTHERWISE)
def test_words_of_plight_give_way_to_harm_and_to_peaceful_senses(nlp: Language, text: str, measure: str) -> None:
    assert [told for _, told in _told(nlp, text)] == [measure]

"""A figure's place, actor and whole are those that a reader would name; where the text leaves it open, none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read
from sitrep.extract.figures.scene._locatives import is_nested, lies_in
from sitrep.records import Figure, PlaceMention

PLACES = [
    ("Twelve people were killed in Bamako on Friday.", ["Bamako"]),
    ("A bomb killed 12 people in Mali when it went off at a market in Gao.", ["Gao"]),
    ("The blast in Khost, Afghanistan, hurt 31.", ["Khost"]),
    ("Three died in Herat and 14 in Kabul.", ["Herat", "Kabul"]),
    ("A bomb hit Baidoa. It was the worst attack in Somalia this year. Twelve people died.", ["Baidoa"]),
    ("The floods hit Sindh. Nine people drowned, a nurse in Larkana said.", ["Larkana"]),
    ("Nine people drowned, a spokesman in Geneva said.", [None]),
    ("Gunmen from Chad killed nine herders.", [None]),
    ("A fire in Lima killed 20. Fires kill 3,000 people a year around the world.", ["Lima", None]),
    ("A fire in Lima killed 20. In 2009, a fire in Callao killed 8. Eleven were hurt on Monday.",
     ["Lima", "Callao", "Lima"]),
    ("Shells hit Taiz. The hurt were flown to Amman, and two men have died.", ["Taiz"]),
    ("The war in Sudan, where El Fasher fell, killed 150,000 people.", ["Sudan"]),
    ("A raid killed 12 people in Yemen, where Aden saw 90 strikes.", ["Yemen", "Aden"]),
    ("Eight guards died a week after a raid on Mosul.", [None]),
    ("Troops left Kidal and were attacked near Gao; nine soldiers were killed.", ["Gao"]),
    ("MERKA, Somalia - Gunmen stormed a hotel. Six guests were killed.", ["MERKA"]),
    ("Syrian soldiers killed five fishermen.", [None]),
    ("The Syrian war has killed 300,000 people.", ["Syrian"]),
    ("Rockets hit Bustan. A raid on another district killed nine people.", [None]),
    ("The front moved three kilometres in Vovchansk.", ["Vovchansk"]),
    ("The village lies 30 km from Maiduguri.", ["Maiduguri"]),
    ("Officials were quoted by the radio as saying 44 miners were trapped in Kolwezi.", ["Kolwezi"]),
    ("Chad hosts 400,000 refugees.", ["Chad"]),
    ("A shell hit Sloviansk. The dead were 12 miners.", ["Sloviansk"]),
    ("Bentiu ferry sinking: 14 dead, nine missing.", ["Bentiu", "Bentiu"]),
    ("GOMA SECURITY BULLETIN 12: Three guards were shot.", ["GOMA"]),
    ("Nelson said: 14 people died.", [None]),
    ("The inhabitants of Lyman buried 20 neighbours.", ["Lyman"]),
    ("The victims of Nelson are 14 people.", [None]),
    ("Aid reached 900 people in besieged Daraya.", ["Daraya"]),
    ("Palmyra had a population of 70,000.", ["Palmyra"]),
    ("The rebels lost 30 men in the retreat from Kunduz.", ["Kunduz"]),
    ("Bolivia's mines produce 20,000 tonnes of tin.", ["Bolivia"]),
    ("Russia's artillery wounded 12 people.", [None]),
    ("UNICEF counted 400 orphans at Bol in May.", ["Bol"]),
    ("The number of dead in Larkana was put at 30 by doctors.", ["Larkana"]),
    ("Eight raids hit Sanaa; two drones were downed above Hajjah.", ["Sanaa", "Hajjah"]),
]  # fmt: skip

ACTORS = [
    ("A coalition strike killed nine people.", ["coalition"]),
    ("Nine people were killed by soldiers.", ["soldiers"]),
    ("Shells fired by rebels killed nine people.", ["rebels"]),
    ("Gunmen stormed a school. They killed two teachers.", ["Gunmen"]),
    ("Rebels said they had captured 15 soldiers.", ["Rebels"]),
    ("Lawyers accused the police of shooting nine students.", ["police"]),
    ("The airline lost $90 million.", ["airline"]),
    ("The company offered a reward of $2 million.", ["company"]),
    ("The ministry asked for $40 million.", ["ministry"]),
    ("Guerrillas of the FARC held 30 hostages.", ["FARC"]),
    ("The rebels let 30 women go.", ["rebels"]),
    ("Rescuers pulled out 17 bodies.", [None]),
    ("The hospital took in 30 wounded.", [None]),
    ("A landslide killed nine people.", [None]),
    ("Analysts estimate losses of $5 million.", [None]),
    ("Kenya shelters 500,000 refugees.", [None]),
    ("The teacher said she heard two blasts.", [None]),
    ("Six monks were killed in a raid by bandits.", ["bandits"]),
    ("Six monks died in an al-Shabaab raid.", ["al-Shabaab"]),
    ("Six monks were hurt when policemen opened fire.", ["policemen"]),
    ("Six monks died when a police van overturned.", [None]),
    ("Six rebels were killed when they attacked a convoy.", [None]),
    ("Six monks were killed in a flood.", [None]),
    ("Measles has infected 40 pupils in Lota.", [None]),
    ("Cholera killed six monks.", [None]),
    ("Four villages fell to the militia.", ["militia"]),
    ("Prices fell to 40 dollars.", [None]),
    ("Six drivers died at the hands of bandits.", ["bandits"]),
    ("The hijackers let go of 40 passengers.", ["hijackers"]),
    ("The MNLA holds four villages.", ["MNLA"]),
    ("The cartel's ransom was put at $2 million by police.", ["cartel"]),
    ("The enemy lost 12 tanks.", ["enemy"]),
    ("A contract seen by AFP promises $900 a month.", [None]),
    ("The soldiers travelled in ten trucks.", [None]),
]

WHOLES = [
    ("A bomb killed 14 people, six of them children.", [None, 14]),
    ("A bomb wounded 14 people. Among the injured were six pupils.", [None, 14]),
    ("Floods killed 61 people. Of the dead, 12 were children.", [None, 61]),
    ("At least 40 people including women were killed and 20 wounded.", [None, None]),
    ("Shells killed 33 people. The wounded were taken to a clinic. Four of them died.", [None, None]),
    ("A raid killed 14 people. A further six died in a crash.", [None, None]),
    (
        "A fire in Lima killed 20 miners, the mayor said. All have families. Two of the corpses have no name.",
        [None, 20],
    ),
    ("Nine sailors drowned off Sfax. Four of the sailors were cousins.", [None, 9]),
    ("Police detained 50 students. Eight of the detainees are foreigners.", [None, 50]),
    ("A raid killed 14 people. Four were women.", [None, 14]),
    ("A shell hurt 14 people; three have since died.", [None, 14]),
    ("A raid killed 14 people, with two nurses among the dead.", [None, 14]),
    ("The bank lent $40 million, $5 million of it to farmers.", [None, 40e6]),
    ("Donors paid 12 percent of the $300 million.", [300e6, None]),
    ("A raid killed 14 people. Four were wounded.", [None, None]),
    ("Police detained 50 students. Eight of the bodies were found in Gao.", [None, None]),
    ("A raid killed 14 people. Twenty of the dead lay in Gao.", [None, None]),
    ("The school has 200 pupils. Four were teachers.", [None, None]),
]


@pytest.fixture
def figures(nlp: Language, text: str) -> list[Figure]:
    return read(nlp, text).figures


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_a_figure_holds_where_a_reader_would_say(figures: list[Figure], wanted: list[str | None]) -> None:
    assert [figure.place.text if figure.place else None for figure in figures] == wanted


@pytest.mark.parametrize(("text", "wanted"), ACTORS)
def test_the_actor_is_who_did_it_and_none_where_nobody_did(figures: list[Figure], wanted: list[str | None]) -> None:
    assert [figure.actor.text if figure.actor else None for figure in figures] == wanted


@pytest.mark.parametrize(("text", "wanted"), WHOLES)
def test_a_part_knows_its_whole_and_a_separate_figure_has_none(figures: list[Figure], wanted: list[int | None]) -> None:
    assert list(_wholes(figures)) == wanted


@pytest.mark.parametrize(
    ("name", "wider", "lies"),
    [("Gao", "Mali", True), ("Atarib", "Aleppo Governorate", True), ("Lima", "Mali", False), ("Mali", "Mali", False)],
)
def test_small_places_lie_in_their_countries_and_regions(name: str, wider: str, lies: bool) -> None:
    assert lies_in(name, wider) is lies


@pytest.mark.parametrize(
    ("text", "nested"),
    [("Gao, Mali", True), ("Gao in northern Mali", True), ("Gao and Mali", False), ("Gao fell, then Mali", False)],
)
def test_only_places_put_into_one_another_are_nested(text: str, nested: bool) -> None:
    inner = PlaceMention(start=0, end=3, text="Gao", sentence=(0, len(text)))
    outer = PlaceMention(start=len(text) - 4, end=len(text), text="Mali", sentence=(0, len(text)))
    assert is_nested(text, inner, outer) is nested


def _wholes(figures: list[Figure]) -> Iterator[float | None]:
    by_id = {figure.id: figure.value for figure in figures}
    return (by_id.get(figure.of or "") for figure in figures)

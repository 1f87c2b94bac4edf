"""Deeds that are of captives only where the sentence speaks of them, or where who does them tells which they are."""

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read


def measures(nlp: Language, text: str) -> list[str]:
    return [figure.measure for figure in read(nlp, text).figures]


BY_WHOM = [
    ("Masked men took away 9 shepherds.", "abducted"),
    ("Policemen led away nine porters at gunpoint.", "detained"),
    ("The militants kept 15 cooks inside the hotel.", "abducted"),
    ("Soldiers caught four smugglers.", "detained"),
    ("Four monks were captured by bandits near Lota.", "abducted"),
    ("Four monks were captured by the army near Lota.", "detained"),
    ("Two drivers were picked up at the port by officers.", "detained"),
    ("Raiders stopped a coach with 31 pilgrims.", "abducted"),
    ("The kidnappers want a lot of money for eight nuns.", "abducted"),
    ("Six surgeons are in the hands of the separatists.", "abducted"),
    ("Insurgents stormed the mill, shot a guard and took 12 millers with them.", "abducted"),
    ("Bandits nabbed seven cooks near Lota.", "abducted"),
    ("Detectives nabbed seven cooks near Lota.", "detained"),
    ("Seven cooks were driven off to prison.", "detained"),
    ("Prison guards dragged 11 students from a bus.", "detained"),
]


@pytest.mark.parametrize(("text", "measure"), BY_WHOM)
def test_who_takes_or_holds_people_tells_the_detained_from_the_abducted(nlp: Language, text: str, measure: str) -> None:
    assert measures(nlp, text) == [measure]


HOME = [
    ("Sixteen divers came home after the ransom was paid.", "released"),
    ("Five tailors escaped from their captors.", "released"),
    ("The sultan granted clemency to 75 convicts.", "released"),
    ("Kaya and Lota exchanged 90 prisoners.", "released"),
    ("The guerrillas handed six captive nuns to the Red Cross.", "released"),
    ("Prosecutors dropped charges against nine editors.", "released"),
    ("Nine editors were cleared of all charges.", "released"),
    ("Sixteen divers came home after the regatta.", "other"),
    ("The mayors exchanged 90 letters.", "other"),
    ("Thirty guests were allowed out on the terrace.", "other"),
    ("Four inmates went back to prison.", "detained"),
    ("The club let four strikers go.", "other"),
    ("The tram picked up 20 passengers.", "other"),
]


@pytest.mark.parametrize(("text", "measure"), HOME)
def test_those_who_come_home_are_released_where_the_sentence_speaks_of_captives(
    nlp: Language, text: str, measure: str
) -> None:
    assert measure in measures(nlp, text)
    assert measure == "released" or "released" not in measures(nlp, text)


YIELDING = [
    ("Twenty gendarmes abandoned their posts.", "surrendered"),
    ("After two days of siege eight robbers walked out and gave up.", "surrendered"),
    ("Laying down their arms were 60 militiamen.", "surrendered"),
    ("The deserter gave himself up with three of his comrades.", "surrendered"),
    ("Nine rebels joined the reintegration programme.", "surrendered"),
    ("The militants bowed to the ultimatum.", None),
    ("Nine dancers came on with their hands up.", "other"),
    ("Six clerks gave up in the heat.", "other"),
    ("Nine rebels refused to give up.", "fighters"),
]


@pytest.mark.parametrize(("text", "measure"), YIELDING)
def test_those_who_give_up_have_surrendered_where_the_sentence_speaks_of_fighting(
    nlp: Language, text: str, measure: str | None
) -> None:
    assert measures(nlp, text) == ([measure] if measure else [])


NAMED = [
    ("The hostages at the mill, 16 of them, slept on straw.", "abducted"),
    ("Still in captivity: 23.", "abducted"),
    ("The detained dockers now number 140.", "detained"),
    ("Freed captives, numbering 50, were given soup.", "released"),
    ("Laying down arms this spring: 310.", "surrendered"),
    ("Deaths in custody: 12.", "fatalities"),
]


@pytest.mark.parametrize(("text", "measure"), NAMED)
def test_a_number_set_beside_its_group_counts_the_group(nlp: Language, text: str, measure: str) -> None:
    assert measures(nlp, text) == [measure]


NO_CAPTIVES = [
    "Scouts carried off nine sacks.",
    "Pupils rounded up 100 signatures.",
    "The emir keeps 620 men under arms.",
    "The fund netted 15 percent.",
    "Hearings of the other 20 were held in a hall.",
]


@pytest.mark.parametrize("text", NO_CAPTIVES)
def test_what_is_carried_off_kept_or_held_is_no_captive_without_a_captor(nlp: Language, text: str) -> None:
    assert not {"detained", "abducted", "released", "surrendered"} & set(measures(nlp, text))


def test_the_members_of_a_list_share_the_deed_over_its_first(nlp: Language) -> None:
    assert measures(nlp, "Agents netted 40 rifles and 19 forgers.") == ["weapons", "detained"]


TOLD_BY_OTHERS = [
    ("Six pilgrims were seized in the desert, police said.", "abducted"),
    ("Police said six pilgrims were seized by bandits.", "abducted"),
    ("Police said six forgers were seized by troops.", "detained"),
]


@pytest.mark.parametrize(("text", "measure"), TOLD_BY_OTHERS)
def test_who_only_tells_of_captives_did_not_take_them(nlp: Language, text: str, measure: str) -> None:
    assert measures(nlp, text) == [measure]


TOO = [
    ("Eight weavers were stopped at a bridge and taken into custody.", "detained"),
    ("Seven dockers have been tried and acquitted.", "released"),
]


@pytest.mark.parametrize(("text", "measure"), TOO)
def test_the_second_of_what_befell_them_tells_too(nlp: Language, text: str, measure: str) -> None:
    assert measures(nlp, text) == [measure]


COUNTED = [
    ("The number of rebels who have turned themselves in has topped 440.", "surrendered"),
    ("The number of nuns still in captivity is 12.", "abducted"),
    ("The number of dockers behind bars rose to 90.", "detained"),
    ("The rebels hold 30 prisoners in Lota.", "detained"),
    ("The navy took its crew of nine into custody.", "detained"),
    ("The number of pupils who gave up chess is 12.", "other"),
]


@pytest.mark.parametrize(("text", "measure"), COUNTED)
def test_the_number_of_those_who_and_the_name_of_those_held_tell_their_measure(
    nlp: Language, text: str, measure: str
) -> None:
    assert measures(nlp, text) == [measure]

"""Those taken, held, let go or giving up are told apart by what is said of them and by who holds them."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

TOLD = [
    ("Nine bloggers are still behind bars in Baku.", "detained"),
    ("Four editors have spent a year in pre-trial detention.", "detained"),
    ("The army rounded up 40 youths in Lota.", "detained"),
    ("The junta keeps 60 deputies under house arrest.", "detained"),
    ("A court sent eleven strikers to prison for a year.", "detained"),
    ("Police caught six smugglers near the harbour.", "detained"),
    ("Gunmen seized six teachers near Kaya.", "abducted"),
    ("Pirates snatched 14 sailors off Lota.", "abducted"),
    ("Six teachers were seized by Boko Haram near Kaya.", "abducted"),
    ("Twelve pupils are still in the hands of the kidnappers.", "abducted"),
    ("The bandits want a ransom for 20 villagers.", "abducted"),
    ("Thirty hostages regained their freedom on Sunday.", "released"),
    ("The rebels let 18 captives go.", "released"),
    ("Israel gave up 40 prisoners in exchange for two soldiers.", "released"),
    ("Twenty-two students were set free after a night in the cells.", "released"),
    ("A judge threw out the case against 16 strikers.", "released"),
    ("Seven gunmen gave themselves up to villagers.", "surrendered"),
    ("Thirteen guerrillas came out with their hands up.", "surrendered"),
    ("The garrison, 270 men, hoisted a white flag.", "surrendered"),
    ("Fifty-six rebels laid down their arms near Sirte.", "surrendered"),
    ("Some 400 dacoits accepted an amnesty.", "surrendered"),
]
NOT_TOLD = [
    ("The envoys held 14 rounds of talks.", "abducted"),
    ("The firm let 300 workers go.", "released"),
    ("The theatre sold out when 300 students came to see The Hostage.", "abducted"),
    ("Police seized 12 rifles.", "detained"),
    ("Officers handed in 12 rifles.", "surrendered"),
    ("Five smokers gave up cigarettes.", "surrendered"),
    ("Nine rebels refused to lay down their arms.", "surrendered"),
]


def measures(nlp: Language, text: str) -> list[str]:
    return [figure.measure for figure in score_figures.read(nlp, text).figures]


@pytest.mark.parametrize(("text", "measure"), TOLD)
def test_the_fate_of_those_taken_is_told_by_what_is_said_of_them(nlp: Language, text: str, measure: str) -> None:
    assert measure in measures(nlp, text)


@pytest.mark.parametrize(("text", "measure"), NOT_TOLD)
def test_nothing_of_the_kind_is_made_up(nlp: Language, text: str, measure: str) -> None:
    assert measure not in measures(nlp, text)

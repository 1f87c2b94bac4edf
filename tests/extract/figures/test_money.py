"""A sum is pay, a price or other money by its noun, its verb and what it is per."""

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read

SUMS = [
    # pay
    ("A gravedigger in Lota brings home 700 dollars.", "salary"),
    ("The guards of Lota draw $90 a month.", "salary"),
    ("Deserters from Lota have not seen their $80 since May.", "salary"),
    ("Masons were hired at $12 a day.", "salary"),
    ("Cooks in Lota live on 900 pesos a month.", "salary"),
    ("Recruits in Lota were promised a signing bonus of $400.", "salary"),
    ("The army owes its drivers $900 in back wages.", "salary"),
    ("Stevedores, on $14 an hour, walked out.", "salary"),
    ("The minimum wage in Lota was frozen at $70.", "salary"),
    ("Gunners received twelve pesetas daily.", "salary"),
    # paid, but not for work
    ("The widows of Lota were paid $9,000 in compensation.", "money"),
    ("The kidnappers were paid $40,000 for the release of a priest.", "money"),
    ("Each bereaved family will receive $3,000.", "money"),
    ("The gang makes $4 million a month from tolls.", "money"),
    ("A driver paid a guard $30 at the gate.", "money"),
    ("The gun maker's profit before tax was $60 million.", "money"),
    # prices
    ("Lentils in Lota are up to $9 a kilo.", "price"),
    ("A jerrycan of water goes for $3 in Lota.", "price"),
    ("Landlords in Lota charge $700 for a cellar.", "price"),
    ("Tin slid to $30,000 a tonne.", "price"),
    ("A packet of salt is 40 dinars in Lota.", "price"),
    ("It takes 3,000 kyat to buy one dollar.", "price"),
    ("Bus tickets start at $12.", "price"),
    ("Coffins sell at $90 in Lota.", "price"),
    # worth or costing too much for a price
    ("The rebuilding of Lota will cost $3 billion.", "money"),
    ("The port sold $90 million of copper.", "money"),
    ("The arms are worth $7 million.", "money"),
    ("The brewery was bought for $2 billion.", "money"),
    ("The thieves made off with $9,000.", "money"),
]
SHARES = [
    ("The dinar slid to 1,900 against the dollar.", "price"),
    ("The dinar lost 20 percent of its value in Lota.", "price"),
    ("Lentils were up 60 percent in Lota.", "price"),
    ("Inflation in Lota hit 90 percent.", "price"),
    ("Onions are 30 percent dearer than in May.", "price"),
    ("Miners in Lota settled for a rise of 6 percent.", "salary"),
    ("Drivers want 12 percent more pay.", "salary"),
    ("Rebels levy 9 percent on every cargo.", "money"),
    ("Lentil exports rose 6 percent.", "food"),
    ("Turnout in Lota rose 6 percent.", "other"),
    ("Unemployment in Lota stands at 9 percent.", "other"),
]


@pytest.mark.parametrize(("text", "measure"), SUMS)
def test_a_sum_is_told_by_its_clause(nlp: Language, text: str, measure: str) -> None:
    assert [figure.measure for figure in read(nlp, text).figures] == [measure]


@pytest.mark.parametrize(("text", "measure"), SHARES)
def test_a_share_is_told_by_what_moves(nlp: Language, text: str, measure: str) -> None:
    assert [figure.measure for figure in read(nlp, text).figures] == [measure]

"""Food and oil are told by what is held, made, moved or weighed; what burns or is neither is not theirs."""

import pytest
from spacy.language import Language

from sitrep.evaluate.figures import read

GOODS = [
    ("Six vans of lentils reached Lota.", "food"),
    ("Looters took 90 cartons of dates from a shed in Lota.", "food"),
    ("Nine barges carrying maize left Lota.", "food"),
    ("The mill in Lota grinds 80 tonnes a day.", "food"),
    ("Rice production in Lota fell 14 percent.", "food"),
    ("Herders lost 90 goats for want of pasture.", "food"),
    ("The press in Lota makes 70 tonnes of olive oil a day.", "food"),
    ("Children in Lota get 900 calories a day.", "food"),
    ("Eleven shipments of crude left Lota.", "oil"),
    ("The pumps of Lota had 700 litres of diesel left.", "oil"),
    ("Refiners in Lota cut throughput to 70 percent.", "oil"),
    ("The field at Lota will yield 90,000 a day.", "oil"),
    ("OPEC's quota for Chad was set at 1.2 million.", "oil"),
    # neither
    ("Steel production in Lota fell 14 percent.", "other"),
    ("The kiln at Lota needs 80 tonnes a day.", "other"),
    ("Six vans of tents reached Lota.", "other"),
    ("They own 90 goats in Lota.", "other"),
    ("Thieves killed 90 goats in a pasture near Lota.", "other"),
    ("Guards at Lota found 40 sacks of cement.", "other"),
    ("Raiders torched six sheds of grain in Lota.", "damage"),
]


@pytest.mark.parametrize(("text", "measure"), GOODS)
def test_goods_are_told_by_what_holds_or_makes_them(nlp: Language, text: str, measure: str) -> None:
    assert [figure.measure for figure in read(nlp, text).figures] == [measure]

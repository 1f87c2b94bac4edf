"""Every reported number is read with its claimant; what only looks like a number is not."""

from datetime import date

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures
from sitrep.extract.figures.numbers import _amounts, _numerals

NUMERALS = [
    ("1,200 men", [1200]),
    ("2.4 million", [2_400_000]),
    ("two hundred and fifty thousand", [250_000]),
    ("a dozen", [12]),
    ("half a million", [500_000]),
    ("$1.2bn and £15m", [1_200_000_000, 15_000_000]),
    ("15m away", [15]),
    ("a man", []),
    ("two and three", [2, 3]),
    ("hundreds of thousands", [200_000]),
]


@pytest.mark.parametrize(("text", "values"), NUMERALS)
def test_numerals_are_read_in_digits_and_words(text: str, values: list[float]) -> None:
    assert [numeral.value for numeral in _numerals.find(text)] == values


AMOUNTS = [
    ("at least 12", (12, 12, None, "at least", None)),
    ("up to 150", (150, None, 150, "at most", None)),
    ("nearly 50", (50, None, 50, "nearly", None)),
    ("some 40 homes", (40, 40, 40, "about", None)),
    ("12 or more", (12, 12, None, "at least", None)),
    ("dozens", (None, 24, None, "vague", None)),
    ("between 800 and 1,200", (1000, 800, 1200, None, None)),
    ("15 to 20 percent", (17.5, 15, 20, None, "percent")),
    ("15%-20%", (17.5, 15, 20, None, "percent")),
    ("5 to 6 million", (5_500_000, 5_000_000, 6_000_000, None, None)),
    ("two-thirds of", (66.7, 66.7, 66.7, None, "percent")),
    ("four out of five", (80, 80, 80, None, "percent")),
    ("20 million Syrian pounds", (20_000_000, 20_000_000, 20_000_000, None, "SYP")),
    ("20 million pesos", (20_000_000, 20_000_000, 20_000_000, None, "peso")),
    ("40,000 barrels a day", (40_000, 40_000, 40_000, None, "barrel/day")),
    ("90 square miles", (90, 90, 90, None, "square mile")),
]


@pytest.mark.parametrize(("text", "wanted"), AMOUNTS)
def test_amounts_keep_hedge_bounds_and_unit(text: str, wanted: tuple[object, ...]) -> None:
    (amount,) = _amounts.find(text)
    assert (amount.value, amount.low, amount.high, amount.hedge, amount.unit) == wanted


def test_a_fall_from_one_number_to_another_is_no_range() -> None:
    assert [amount.value for amount in _amounts.find("rose from 900 to 1,350")] == [900, 1350]


NO_FIGURES = [
    "Resolution 2254 was adopted at 10:30 a.m.",
    "Amina Yusuf, 34, waited for three hours.",
    "The 2nd Brigade met M23 fighters in T-72 tanks.",
    "The two sides met on 12 May 2020.",
    "One of the guards slept.",
    "The 27-year-old sniper won 3-1.",
    "It was the 500th day of the war.",
    "There were no reports of casualties.",
    "A 500-pound bomb fell near the school.",
    "Half an hour later they were back.",
    "A girl of twelve was led home.",
    "You can mend it in one in ten days.",
    "The mayor saw a 122-millimetre rocket.",
    "A nurse and two guards said that the road was closed.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_what_only_looks_like_a_number_is_no_figure(nlp: Language, text: str) -> None:
    assert [figure.text for figure in score_figures.read(nlp, text).figures] == []


READ = [
    (
        "The number of villagers who died in the shelling has risen to 31.",
        (31, "person", "fatalities"),
        "villagers",
    ),
    ("A toll of 18 was given in Sagaing.", (18, "person", "fatalities"), None),
    ("Forty nurses were missing by noon.", (40, "person", "missing"), "nurses"),
    ("The boy had lost 12 kilos.", (12, "kg", "other"), None),
    ("Six grain traders were freed in Gondar.", (6, "person", "released"), "grain traders"),
    ("Two 500-pound bombs destroyed the mill.", (2, "count", "attacks"), "500-pound bombs"),
    ("Some 900 people left the town of Jolo.", (900, "person", "displaced"), "people"),
    ("Drivers pay the gang $30 at the bridge.", (30, "USD", "money"), None),
    ("Farmers hand over 20 percent of the maize.", (20, "percent", "food"), "maize"),
    ("Millions of dollars burned in Marawi.", (None, "USD", "money"), None),
]


@pytest.mark.parametrize(("text", "wanted", "subject"), READ)
def test_what_is_counted_tells_the_measure(
    nlp: Language, text: str, wanted: tuple[object, ...], subject: str | None
) -> None:
    (figure,) = score_figures.read(nlp, text).figures
    assert (figure.value, figure.unit, figure.measure) == wanted
    assert subject is None or figure.subject == subject


RETOLD = [
    ("Shells killed nine people in Jaffna. The bishop's office counted 14.", (14, "person", "fatalities")),
    ("More than 40 miners are missing, a union said; the company speaks of 36.", (36, "person", "missing")),
    ("Bread cost 60 rubles a loaf in Grozny. Before the war it cost 15.", (15, "RUB", "price")),
]


@pytest.mark.parametrize(("text", "wanted"), RETOLD)
def test_a_number_alone_is_of_the_kind_of_the_one_before(nlp: Language, text: str, wanted: tuple[object, ...]) -> None:
    last = score_figures.read(nlp, text + " Mexico was told.").figures[-1]
    assert (last.value, last.unit, last.measure) == wanted


def test_what_is_said_of_the_speaker_is_not_their_claim(nlp: Language) -> None:
    text = '"They burned the mill," said Rosa Diaz, who walked to Jolo with three children.'
    assert [figure.claimant for figure in score_figures.read(nlp, text).figures] == [None]


def test_each_part_of_a_sentence_has_its_own_claimant(nlp: Language) -> None:
    text = "The raid killed nine men, according to a union; an envoy said it could be 30. The army gave a toll of 5."
    claimants = [figure.claimant.text for figure in score_figures.read(nlp, text).figures if figure.claimant]
    assert claimants == ["union", "envoy", "army"]


def test_a_dateline_is_no_place_of_a_figure(nlp: Language) -> None:
    text = "NAIROBI — At least nine herders died in Mandera on Monday.\n\nFive more were wounded."
    places = {figure.place.text for figure in score_figures.read(nlp, text).figures if figure.place}
    assert places == {"Mandera"}


def test_they_in_a_quotation_is_never_the_speaker(nlp: Language) -> None:
    text = (
        "The ministry's adviser, Karim Haddad, told Reuters that Boko Haram is far from beaten.\n\n"
        '"They still hold 30 percent of Chadian fisheries," Haddad said.'
    )
    (figure,) = score_figures.read(nlp, text).figures
    assert figure.actor is not None
    assert figure.claimant is not None
    assert (figure.actor.text, figure.claimant.text) == ("Boko Haram", "Haddad")


def test_links_hold_the_span_of_their_words(nlp: Language) -> None:
    text = "The United Nations said 12 people died in Goma."
    (figure,) = score_figures.read(nlp, text).figures
    assert figure.claimant is not None
    assert figure.place is not None
    for link in (figure.claimant, figure.place):
        assert text[link.start : link.end] == link.text


def test_figures_are_numbered_in_order_of_the_text(nlp: Language) -> None:
    figures = score_figures.read(nlp, "Rebels killed 12 men and wounded 30. No one was freed.").figures
    assert [figure.id for figure in figures] == [f"f{number}" for number in range(1, len(figures) + 1)]
    assert sorted(figures, key=lambda figure: figure.start) == figures


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("At least 300 people have died in Cali since October.", "2015-10-01", "2016-04-04"),
        ("In October, 300 people died in Cali.", "2015-10-01", "2015-10-31"),
        ("The flood killed 300 people, the worst since 2003.", None, None),
    ],
)
def test_a_figure_since_a_day_holds_up_to_publication(read, text: str, first: str | None, last: str | None) -> None:
    (figure,) = read(text, date(2016, 4, 4)).figures
    days = (figure.start_date, figure.end_date)
    assert tuple(day and day.isoformat() for day in days) == (first, last)

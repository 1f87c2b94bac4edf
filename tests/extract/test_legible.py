"""Texts in capitals and wrapped lines are read as if written plainly; offsets and words stay the text's own."""

from datetime import date

import pytest

from sitrep import clean, extract, pipeline
from sitrep.extract._legible import legible
from sitrep.records import Article, Extraction, RawArticle

CABLE = (
    "TARIJA, 4 MAR 88 (RADIO NUEVA) -- [TEXT] TWO GUNMEN SHOT AND KILLED JUDGE ANSELMO QUIROGA IN COCHABAMBA "
    "YESTERDAY. THE COLOMBIAN POLICE ARRESTED FOUR MEMBERS OF THE 19TH OF APRIL MOVEMENT (M-19)."
)


def read(text: str, **fields: object) -> Extraction:
    found = next(pipeline.read([RawArticle(text=text, origin="cable", is_clean=True, **fields)]))
    assert isinstance(found, Extraction)
    return found


def article(text: str) -> Article:
    return clean.article(RawArticle(text=text, origin="cable", is_clean=True))


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (
            "THE MAYOR OF AREQUIPA SAID THAT THE ARMY FREED THREE TEACHERS.",
            "The mayor of Arequipa said that the army freed three teachers.",
        ),
        ("PRESIDENT CARLOS MENESES TOOK OFFICE ON 3 MAY.", "President Carlos Meneses took office on 3 May."),
        (
            "HE WENT TO LA PAZ. TWO CHILDREN STAYED BEHIND THERE.",
            "He went to La Paz. Two children stayed behind there.",
        ),
        ("THE UNITED STATES CONDEMNED THE ATTACK IN BOGOTA.", "The United States condemned the attack in Bogota."),
        ("MEN OF THE ELN LEFT CALI BY BUS.", "Men of the ELN left Cali by bus."),
        ("UN WARNS OF HUNGER NEAR BLANTYRE", "UN warns of hunger near Blantyre"),
        ("A LEADER OF THE (FMLN) SPOKE. THE FMLN'S MEN LEFT.", "A leader of the (FMLN) spoke. The FMLN's men left."),
    ],
)
def test_prose_in_capitals_gets_the_case_that_its_words_have(written: str, read_as: str) -> None:
    assert legible(written) == read_as


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Arequipa said that NATO and the UN agreed. MSF and UNHCR did not.",
        "KYIV, Ukraine (AP) -- Two people were killed.",
        "One line of a poem\nand another one\nand a third",
        "US EU UN",
    ],
)
def test_text_in_mixed_case_stays_to_the_letter(text: str) -> None:
    assert legible(text) == text


def test_a_line_in_capitals_over_a_report_goes_by_how_the_report_writes_its_words() -> None:
    text = "REBELS TAKE QUEBRADA FROM THE ARMY\n\nThe rebels took the town of Quebrada on Monday."
    assert legible(text).split("\n")[0] == "Rebels take Quebrada from the army"


def test_lines_broken_for_their_width_are_one_sentence() -> None:
    lines = [
        "A bomb went off near the gate of the old textile mill in Oruro as the",
        "workers of the night shift were leaving, and two of them were hurt by",
        "flying glass. Nobody has said who put it there.",
    ]
    found = read("\n".join(lines))
    assert len(found.sentences) == 2


def test_lines_that_end_where_their_writer_ended_them_stay_apart() -> None:
    text = "Bomb hurts two in Oruro\nPolice seek a white van seen near the old textile mill on Friday\nBy Ana Ruiz"
    assert legible(text) == text


def test_what_is_read_has_the_words_of_the_text_at_its_offsets() -> None:
    found = read(CABLE)
    assert found.article.text == CABLE
    for mention in found.mentions():
        assert CABLE[mention.start : mention.end] == mention.text
    assert {mention.text for mention in found.names if mention.kind == "person" and mention.named} == {
        "ANSELMO QUIROGA"
    }
    assert "COCHABAMBA" in {place.text for place in found.places}
    assert [link.name for event in found.events[:1] for link in event.actors] == ["gunmen"]


def test_notes_of_who_wrote_a_broadcast_down_are_no_words_of_the_report() -> None:
    text = "It was dawn. [passage omitted] Two men fled [words indistinct] in a car."
    assert legible(text) == "It was dawn." + " " * 19 + "Two men fled" + " " * 20 + "in a car."
    assert legible("They met the [Bolivian] envoy.") == "They met the [Bolivian] envoy."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (CABLE, date(1988, 3, 4)),
        ("Lima, 14 Feb 1990 (AFP) -- Two men were hurt.", date(1990, 2, 14)),
        ("Lima (AFP) -- Two men were hurt on 14 Feb 90.", None),
        ("Lima, 31 Feb 90 (AFP) -- Two men were hurt.", None),
    ],
)
def test_the_dateline_dates_an_article_that_nothing_else_dates(text: str, day: date | None) -> None:
    assert extract.legible_article(article(text)).published_on == day


def test_the_day_of_publication_goes_before_that_of_the_dateline() -> None:
    found = read(CABLE, published_on=date(1989, 1, 2))
    yesterday = next(mention for mention in found.dates if mention.text == "YESTERDAY")
    assert yesterday.start_date == date(1989, 1, 1)

"""Sentences that tell an event again, and words that only look like another sense or another modality."""

from collections.abc import Callable
from datetime import date

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("A bomb exploded in Quetta on Monday. The attack killed nine people.", ["The attack killed nine people."]),
        ("A bomb exploded in Quetta. The death toll has risen to 30.", ["The death toll has risen to 30."]),
        ("A bomb exploded in Quetta. A school reopened in Lahore.", []),
        ("A bomb exploded in Quetta, killing nine people.", []),
    ],
)
def test_later_sentences_that_tell_of_an_event_are_noted_with_it(read: Read, text: str, again: list[str]) -> None:
    [event] = read(text).events
    assert [text[start:end] for start, end in event.retold] == again


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The victims of the market bombing in Quetta were buried.", ["market bombing"]),
        ("Police spoke of a bank shooting in Denver.", ["bank shooting"]),
        ("The market attack on the pound in London went on.", []),
        ("A population explosion in Lagos worries planners.", []),
    ],
)
def test_a_bombing_is_one_whatever_word_stands_before_it(read: Read, text: str, told: list[str]) -> None:
    assert [event.text for event in read(text).events] == told


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The mayor called the attack on the bus in Goma cowardly.", "actual"),
        ("The minister called the massacre at Tchabi a disgrace to the country.", "actual"),
        ("Activists called a rally in Lagos for Sunday.", "planned"),
        ("Unions called a protest in Nairobi for Monday.", "planned"),
    ],
)
def test_what_is_called_names_happened_and_what_is_called_for_did_not_yet(read: Read, text: str, modality: str) -> None:
    assert [event.modality for event in read(text).events] == [modality]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Some 4,000 people rallied in Lima to protest the murder of the teacher Ana Ruiz.", None),
        ("About 200 people gathered in Cork to mourn those killed in a bombing.", None),
        ("Two gunmen shot dead the judge Omar Saleh in Basra.", 1),
        ("Some 40 people died in a bombing in Basra.", 40),
    ],
)
def test_those_who_march_for_the_dead_are_not_the_dead(read: Read, text: str, killed: int | None) -> None:
    assert killed in [event.fatalities for event in read(text).events]
    assert not {4000, 200, 2} & {event.fatalities for event in read(text).events}


def test_a_murder_was_not_where_people_march_against_it(read: Read) -> None:
    events = read("Thousands marched in Cali to protest the assassination of the priest Luis Mora.").events
    assert [(event.sub_event_type, event.place and event.place.text) for event in events] == [
        ("Peaceful protest", "Cali"),
        ("Attack", None),
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Jets struck the hospital in Kunduz. Nine people died in Saturday's attack.", 1),
        ("Jets struck the hospital in Kunduz on Friday. Nine people died in Saturday's attack.", 2),
        ("Jets struck the hospital in Kunduz. Nine people died in Saturday's attack in Goma.", 2),
    ],
)
def test_an_attack_called_by_its_day_is_the_one_told_unless_that_was_of_another(
    read: Read, text: str, number: int
) -> None:
    assert len(read(text, date(2024, 3, 17)).events) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Relatives buried the victims of the bombing in Quetta on Tuesday.", None),
        ("Relatives buried the victims of Monday's bombing in Quetta.", date(2024, 3, 11)),
        ("A bombing in Quetta on Tuesday killed nine.", date(2024, 3, 12)),
    ],
)
def test_the_day_of_a_burial_is_not_that_of_the_bombing(read: Read, text: str, day: date | None) -> None:
    assert [event.start_date for event in read(text, date(2024, 3, 14)).events] == [day]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("KUNDUZ, Afghanistan — An air strike hit a hospital, killing 19 people.", "KUNDUZ"),
        ("KABUL, Afghanistan — An air strike hit a hospital, killing 19 people.", None),
        ("KUNDUZ, Afghanistan — An air strike hit a hospital in Mali, killing 19 people.", "Mali"),
        ("KUNDUZ, Afghanistan — An air strike hit a hospital in Baghlan, killing 19 people.", "Baghlan"),
    ],
)
def test_a_report_that_names_no_place_is_of_the_town_it_is_sent_from_but_not_of_a_capital(
    read: Read, text: str, place: str | None
) -> None:
    assert [event.place and event.place.text for event in read(text).events] == [place]

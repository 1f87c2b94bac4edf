"""What somebody said is read with who said it; words between marks that nobody says are no quotes."""

from collections.abc import Callable

import pytest

from sitrep.extract import names, places, quotes
from sitrep.extract._saying import marks
from sitrep.records import Extraction

Read = Callable[..., Extraction]

QUOTES = [
    ('"We lost the bridge," Col. Ahmed Ali said. "They came at night."', ["Ahmed Ali", "Ahmed Ali"]),
    ("“We lost the bridge,” said Maria Lopez.", ["Maria Lopez"]),
    ("‘We don’t know the rebels’ plans,’ General Haddad said.", ["Haddad"]),
    ('Some fighters "put down their guns" at night, according to Farid.', ["Farid"]),
    ("Residents told Reuters that the army had shelled the market.", ["Residents"]),
    ("According to the United Nations, the road is closed.", ["United Nations"]),
    ('"This goes on and on.\n\n"And it ends here," Maria Lopez said.', ["Maria Lopez", "Maria Lopez"]),
    ('Omar Farid told Reuters that prices rose. "Nobody can buy bread," he told the agency.', ["Omar Farid"] * 2),
    ('The so-called "caliphate" collapsed.', []),
    ("The group stopped its attacks.", []),
]


@pytest.mark.parametrize(("text", "speakers"), QUOTES)
def test_each_quote_has_its_speaker(extracted: Read, text: str, speakers: list[str]) -> None:
    found = extracted(text, None, names, places, quotes)
    assert [quote.speaker.text for quote in found.quotes if quote.speaker] == speakers


def test_he_is_nobody_where_two_could_be_meant(extracted: Read) -> None:
    found = extracted('Omar Farid met Karim Haddad. "It is over," he said.', None, names, places, quotes)
    assert [quote.speaker for quote in found.quotes] == [None]


def test_direct_quotes_are_the_words_between_the_marks(extracted: Read) -> None:
    (quote,) = extracted('"We lost the bridge," Maria Lopez said.', None, names, places, quotes).quotes
    assert (quote.text, quote.direct, quote.cue, quote.cue_start) == ("We lost the bridge,", True, "said", 34)


def test_indirect_quotes_are_the_clause_without_that(extracted: Read) -> None:
    (quote,) = extracted("Maria Lopez said that the bridge was lost.", None, names, places, quotes).quotes
    assert (quote.text, quote.direct) == ("the bridge was lost", False)


MARKS = [
    ('He said "yes" and "no".', ["yes", "no"]),
    ("The rebels' guns and the army's tanks.", []),
    ('An unbalanced " mark stays alone.', []),
    ("„So“ and «so».", ["So", "so"]),
    ('"One.\n\n"Two."', ["One.", "Two."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "contents"), MARKS)
def test_marks_pair_into_quotations(text: str, contents: list[str]) -> None:
    assert [text[one.start : one.end] for one in marks.quotations(text)] == contents


SPOKEN_FOR = [
    ("Nine miners died in Segovia, Marta Rojas, a nurse, said.", "Marta Rojas"),
    ("The raid on Mandera killed 14 herders, the charity that buried them said on Sunday.", "charity"),
    ("Guards were paid in rice, a porter who fled from the Hpakant mine said.", "porter"),
    ("A rights group that studies satellite pictures said that 40 hamlets burned.", "rights group"),
    ("The survivors have named 60 dead, the Jaffna Forum, a network of teachers, said.", "Jaffna Forum"),
    ("Twelve buses burned, the head of the drivers' union said on Friday.", "head of the drivers' union"),
    ("The town council, one of whose members, Rosa Diaz, said that 90 homes were lost, met again.", "Rosa Diaz"),
    ("Gangs run the port, according to numbers given by the bishops.", "bishops"),
    ("A farmer named Stepan Bilyk said he would stay.", "Stepan Bilyk"),
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN_FOR)
def test_the_subject_of_the_saying_verb_speaks(extracted: Read, text: str, speaker: str) -> None:
    """Not what the comma before it stands behind, nor a noun of its relative clause."""
    found = extracted(text, None, names, places, quotes)
    assert {quote.speaker.text for quote in found.quotes if quote.speaker} == {speaker}


NOBODY_SPEAKS = [
    "The toll that Manila reports is in doubt.",
    "A girl is missing and is believed to have been taken to the hills.",
    "Leaflets warning the villagers to leave were dropped.",
    "The building held money and claimed two floors.",
]


@pytest.mark.parametrize("text", NOBODY_SPEAKS)
def test_what_is_no_claim_has_no_speaker(extracted: Read, text: str) -> None:
    assert [quote.speaker.text for quote in extracted(text, None, names, places, quotes).quotes if quote.speaker] == []


def test_he_is_who_the_text_has_turned_to(extracted: Read) -> None:
    text = 'An envoy spoke of 40 dead.\n\nKoffi Mensah had lost a boat. "It was my father\'s," he said.'
    found = extracted(text, None, names, places, quotes)
    assert [quote.speaker.text for quote in found.quotes if quote.speaker] == ["Koffi Mensah"]


def test_he_is_no_body(extracted: Read) -> None:
    text = 'The militia denied that 40 men were killed. A guard at the mine, Luis Rojas, wept. "It is near," he said.'
    found = extracted(text, None, names, places, quotes)
    assert [quote.speaker.text for quote in found.quotes if quote.speaker] == ["Luis Rojas"]

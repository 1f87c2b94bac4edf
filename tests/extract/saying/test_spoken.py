"""Whose a quotation is, wherever the text says so; words between marks that nobody says are left out."""

from collections.abc import Callable

import pytest

from sitrep.extract import names, places, quotes
from sitrep.records import Extraction

Read = Callable[..., Extraction]


def heard(extracted: Read, text: str) -> list[tuple[str, str | None]]:
    """Content and speaker of the direct quotes of `text`."""
    found = extracted(text, None, names, places, quotes).quotes
    return [(one.text, one.speaker.text if one.speaker else None) for one in found if one.direct]


BEHIND = [
    ('"Rubbish," snapped the farmer.', "farmer"),
    ('"It works," says Katrin Vogel, who led the team at Arden Motors.', "Katrin Vogel"),
    ("'It is shut,' said the owner of the Swan, Peter Askew.", "Peter Askew"),
    ('"Safe enough," answered the guide, a thin man named Tashi.', "Tashi"),
    ('"It was chaos" - Jamal Idris, taxi driver.', "Jamal Idris"),
    ('"Like a train," is how Frank Dole put it.', "Frank Dole"),
    ('"You cannot eat a flag," Zanele Khumalo likes to say.', "Zanele Khumalo"),
    ('"Never," the widow, whose two sons died at sea, replied.', "widow"),
    ('"The road is open," he said. Captain Juma Odhiambo holds the bridge.', "Juma Odhiambo"),
]
AHEAD = [
    ('The judge called the fraud "a cathedral of lies".', "judge"),
    ('Analysts at Brill blamed what they called "a winter without snow".', "Analysts at Brill"),
    ('Officials denied it but the palace dismissed it as "gossip".', "palace"),
    ('Carlos Medina\'s answer was short: "Ask my lawyer."', "Carlos Medina"),
    ('In the words of one analyst, it is "a marriage of two widows".', "one analyst"),
    ('Jo Birch, first at the scene: "I have never seen so much glass."', "Jo Birch"),
    ('The deal is "a big step" for the town, Ana Halfacre said.', "Ana Halfacre"),
    ('The mayor refused to go, calling it "a stunt by the opposition".', "mayor"),
]
AROUND = [
    ('Lena Horvat put down her cup. "My son was nineteen."', "Lena Horvat"),
    ('"Two sons," Olha Marchenko said. She pointed at the graves. "Both here."', "Olha Marchenko"),
    ('Maya Lindqvist and Erik Dahl spoke. "I could hardly run," she said.', "Maya Lindqvist"),
    ('A doctor wept. "They took it," she said.', "doctor"),
]


@pytest.mark.parametrize(("text", "speaker"), [*BEHIND, *AHEAD, *AROUND])
def test_the_speaker_is_found_beside_the_quotation(extracted: Read, text: str, speaker: str) -> None:
    assert heard(extracted, text)[-1][1] == speaker


BROKEN = [
    ('"The road is shut, aid worker Sofia Brandt said. "It cannot go on."', ["The road is shut,", "It cannot go on."]),
    ('We lost the harvest," said Abdi Warsame.', ["We lost the harvest,"]),
    ('He stopped. Then we lost the house," said Abdi Warsame.', ["Then we lost the house,"]),
]


@pytest.mark.parametrize(("text", "contents"), BROKEN)
def test_a_lost_mark_costs_no_quotation(extracted: Read, text: str, contents: list[str]) -> None:
    assert [content for content, _ in heard(extracted, text)] == contents


NOT_SAID = [
    'Police arrested Luis "Chapo" Medina.',
    'Her novel, "The Salt Road," sold well, Ana Ruiz said.',
    'The band played "Moon over Malta" twice.',
    'A banner read "Bread for all".',
    'Shoppers wore shirts that said "I love Leeds".',
    'The so-called "bread line" app was taken down, Ana Ruiz said.',
    'Under the "three strikes" rule a driver loses the licence.',
    'The minister denied all knowledge of the "ghost clinics".',
]


@pytest.mark.parametrize("text", NOT_SAID)
def test_titles_terms_and_inscriptions_are_not_said(extracted: Read, text: str) -> None:
    assert heard(extracted, text) == []


def test_plain_speech_is_kept_though_nobody_is_said_to_say_it(extracted: Read) -> None:
    text = 'Talks between Kenya and Somalia broke off. "There is nothing left to say."'
    assert heard(extracted, text) == [("There is nothing left to say.", None)]


UNTOLD = [
    'Omar Farid met Karim Haddad. "It is over," he said.',
    'Ana Ruiz met Maria Lopez. "It is over," she said.',
    '"I knew it was over," he said later.',
]


@pytest.mark.parametrize("text", UNTOLD)
def test_a_pronoun_with_two_choices_or_none_is_nobody(extracted: Read, text: str) -> None:
    assert [speaker for _, speaker in heard(extracted, text)] == [None]


def test_who_is_only_spoken_of_does_not_speak(extracted: Read) -> None:
    text = 'Envoy Hana Yilmaz flew home. "Peter Askew has no uniform," she said.'
    assert heard(extracted, text) == [("Peter Askew has no uniform,", "Hana Yilmaz")]

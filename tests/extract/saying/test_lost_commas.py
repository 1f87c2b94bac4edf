"""Where commas are lost, who says it is still somebody, and nobody that the text does not let speak."""

from collections.abc import Callable

import pytest

from sitrep.extract import dates, figures, names, places
from sitrep.records import Extraction

Read = Callable[..., Extraction]


def _claimants(extracted: Read, text: str) -> list[str | None]:
    found = extracted(text, None, names, places, dates, figures).figures
    return [one.claimant and one.claimant.text for one in found]


RUN_ON = [
    ("The ferry sank off the northern coast drowning 30 passengers the harbour master said.", "harbour master"),
    ("Thirty goats died in the village of Lota a vet said.", "vet"),
    ("The flood left 30 families homeless on Tuesday police said.", "police"),
    ("Raiders took 30 goats and beat residents witnesses said.", "witnesses"),
    ("Thirty clinics are closed to the public the WHO said in a note.", "WHO"),
    ("Published 3 May 2014 State radio says 30 goats died.", "State radio"),
    ("The chief of the rescue team Ana Ruiz said 30 climbers had died.", "Ana Ruiz"),
    ("Ana Ruiz a nurse in Lota said 30 climbers had died.", "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "claimant"), RUN_ON)
def test_a_speaker_begins_where_the_phrase_before_ends(extracted: Read, text: str, claimant: str) -> None:
    assert _claimants(extracted, text) == [claimant]


WHOLE = [
    ("Women activists said 30 goats died.", "Women activists"),
    ("Save the Children said 30 goats died.", "Save the Children"),
    ("Health officials in Lota said 30 goats died.", "Health officials in Lota"),
    ("Thirty goats died, according to doctors at the port.", "doctors at the port"),
    ("Thirty goats died, police in Lota said.", "police"),
    ("Thirty goats died, a vet at the market said.", "vet"),
    ("Thirty goats died, officials said in Lota on Sunday.", "officials"),
    ("Thirty goats died, according to sources with knowledge of the case.", "sources with knowledge of the case"),
    ("Thirty goats died, according to monitors with talks over the weekend failing.", "monitors"),
]


@pytest.mark.parametrize(("text", "claimant"), WHOLE)
def test_a_description_keeps_what_is_part_of_it(extracted: Read, text: str, claimant: str) -> None:
    assert _claimants(extracted, text)[-1] == claimant


def test_what_somebody_does_before_going_on_to_say_is_no_claim(extracted: Read) -> None:
    text = "The mayor offered a reward of $4,000, saying that the thieves had fled. Lota has 30 guards."
    assert _claimants(extracted, text) == [None, None]


def test_a_toll_that_somebody_puts_before_going_on_is_their_claim(extracted: Read) -> None:
    assert _claimants(extracted, "The mayor put the toll at 40, saying that the search was over.") == ["mayor"]

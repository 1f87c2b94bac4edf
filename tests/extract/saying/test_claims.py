"""Every figure keeps who claims it, through which outlet and how surely; nobody is given a claim that is not theirs."""

from collections.abc import Callable

import pytest

from sitrep.extract import dates, figures, names, places
from sitrep.records import Extraction

Read = Callable[..., Extraction]
Row = tuple[str | None, str | None, str]


def _claims(extracted: Read, text: str) -> list[Row]:
    """(claimant, via, stance) of each figure, in order of the text."""
    found = extracted(text, None, names, places, dates, figures).figures
    return [(one.claimant and one.claimant.text, one.via and one.via.text, one.stance) for one in found]


BY_NOUN = [
    ("Nurses had treated 31 before dusk, far more than the 6 admitted by the mayor.", [None, "mayor"]),
    ("Officials put the dead at 31, against the union's figure of 60.", ["Officials", "union"]),
    ("Forty bodies were found, not the 12 that the army admits.", [None, "army"]),
    ("The government's official toll is 12.", ["government"]),
    ("Police said 40 were hurt, more than the 9 listed in the clinic's report.", ["Police", "clinic"]),
    ("Guards said nine fell, prisoners 30.", ["Guards", "prisoners"]),
    ("The loss was put at 70 by the navy and at 12 by the owners.", ["navy", "owners"]),
    ("The lake holds a total of 12 boats.", [None]),
    ("The war's toll of 40 villages is plain.", [None]),
]


@pytest.mark.parametrize(("text", "claimants"), BY_NOUN)
def test_the_nouns_of_a_number_say_whose_it_is(extracted: Read, text: str, claimants: list[str | None]) -> None:
    assert [claimant for claimant, _, _ in _claims(extracted, text)] == claimants


LABELLED = [
    ("Rescuers: 14 miners trapped in Lota", ["Rescuers"]),
    ("14 miners trapped in Lota: rescuers", ["rescuers"]),
    ("14 miners trapped in Lota – army", ["army"]),
    ("HOST: How many left? MAJ. ORTEGA: We lost 14 men. HOST: And now? MAJ. ORTEGA: We have 60 men.", ["ORTEGA"] * 2),
    ("Chile: 14 miners trapped in Lota", [None]),
    ("BREAKING: 14 miners trapped in Lota", [None]),
    ("MUMBAI: The fire killed 14 porters on Monday.", [None]),
    ("The dead: 14 porters and a guard", [None]),
]


@pytest.mark.parametrize(("text", "claimants"), LABELLED)
def test_a_label_speaks_only_where_it_is_somebody(extracted: Read, text: str, claimants: list[str | None]) -> None:
    assert [claimant for claimant, _, _ in _claims(extracted, text)] == claimants


SCOPES = [
    ("Thirty people died in the flood, hours after the mayor said the dam was safe.", [None]),
    ("A fire killed 30 guests, which the owner said was arson.", [None]),
    ("Because the army said it had left, 30 families came home.", [None]),
    ("Some 30 guests had died by then; now the owner counts 12 missing.", [None, "owner"]),
    ("The mayor declined to say how many of the 30 guests had died.", [None]),
    ("The mayor did not say that 30 guests had died.", [None]),
    ("The mayor said on Sunday that 30 guests had died, and that 12 were missing.", ["mayor", "mayor"]),
    ("The mayor said 30 guests had died. Firemen saved 12 guests.", ["mayor", None]),
    ("Thirty guests died, the mayor says, not the 12 that the owner admits.", ["mayor", "owner"]),
    ("The lawyers say that, according to the cook, 30 guests died.", ["cook"]),
]


@pytest.mark.parametrize(("text", "claimants"), SCOPES)
def test_a_cue_reaches_no_farther_than_its_clauses(extracted: Read, text: str, claimants: list[str | None]) -> None:
    assert [claimant for claimant, _, _ in _claims(extracted, text)] == claimants


NO_CLAIMS = [
    "The clinic admitted 40 patients.",
    "The judge dismissed 12 jurors.",
    "Detectives questioned 40 sailors.",
    "The landslide claimed 40 lives.",
    "The union asked for 40 doctors.",
    "A video showed 25 men in orange suits.",
    "Soldiers found 25 bodies in the well.",
]


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_verbs_that_mean_something_else_claim_nothing(extracted: Read, text: str) -> None:
    assert _claims(extracted, text) == [(None, None, "asserted")]


OUTLETS = [
    ("The bishop told local radio that 30 homes burned.", ("bishop", "local radio", "asserted")),
    ("The bishop told the Northfield Gazette that 30 homes burned.", ("bishop", "Northfield Gazette", "asserted")),
    ("The bishop told the news site Lupa that 30 homes burned.", ("bishop", "Lupa", "asserted")),
    ("Speaking to Reuters, the bishop said 30 homes burned.", ("bishop", "Reuters", "asserted")),
    ("Reuters, which cited a bishop, said 30 homes burned.", ("bishop", "Reuters", "asserted")),
    ("Papers seen by the BBC show that 30 homes burned.", ("Papers", "BBC", "asserted")),
    ("Reuters reported that 30 homes burned.", ("Reuters", None, "asserted")),
    ("The bishop told a Reuters reporter that 30 homes burned.", ("bishop", "Reuters", "asserted")),
    ("The bishop told reporters that 30 homes burned.", ("bishop", None, "asserted")),
    ("The bishop told parliament that 30 homes burned.", ("bishop", None, "asserted")),
    ("The bishop told Human Rights Watch that 30 homes burned.", ("bishop", None, "asserted")),
]


@pytest.mark.parametrize(("text", "row"), OUTLETS)
def test_via_is_the_outlet_that_was_told(extracted: Read, text: str, row: Row) -> None:
    assert _claims(extracted, text) == [row]


STANCES = [
    ("There were reports that 40 homes burned.", (None, None, "estimated")),
    ("Forty goats are feared dead.", (None, None, "estimated")),
    ("By some estimates 40 homes burned.", (None, None, "estimated")),
    ("According to UN estimates, 40 homes burned.", ("UN", None, "estimated")),
    ("The mayor denied claims by the union that 40 homes burned.", ("union", None, "denied")),
    ("The mayor called the union's claim of 40 deaths a lie.", ("union", None, "denied")),
    ("The mayor questioned the figure of 40 deaths given by the union.", ("union", None, "disputed")),
    ("The virus is reported in 40 towns.", (None, None, "asserted")),
    ("Losses were reported in 40 towns as of Monday.", (None, None, "asserted")),
    ("The mayor confirmed that 40 homes burned.", ("mayor", None, "asserted")),
]


@pytest.mark.parametrize(("text", "row"), STANCES)
def test_the_stance_is_how_surely_it_is_said(extracted: Read, text: str, row: Row) -> None:
    assert _claims(extracted, text) == [row]


CARRIED = [
    ("Army spokesman Pedro Gil said 25 men died. The spokesman said four were hurt.", ["Pedro Gil"] * 2),
    ("The emir, Sani Bello, met 12 elders. The emir said four were hurt.", [None, "Sani Bello"]),
    ("Amnesty International said 25 men died. The group said four were hurt.", ["Amnesty International"] * 2),
    ("TASS said 25 men died. Four were hurt, it said.", ["TASS"] * 2),
    ("Pedro Gil, a guard, and Ana Ruiz, a guard, met. The guard said four were hurt.", ["guard"]),
]


@pytest.mark.parametrize(("text", "claimants"), CARRIED)
def test_definite_words_mean_the_one_named_before(extracted: Read, text: str, claimants: list[str | None]) -> None:
    assert [claimant for claimant, _, _ in _claims(extracted, text)] == claimants


def test_two_who_speak_together_are_kept_together(extracted: Read) -> None:
    text = "A relief agency and a doctor said 25 men had died."
    assert _claims(extracted, text) == [("relief agency and a doctor", None, "asserted")]

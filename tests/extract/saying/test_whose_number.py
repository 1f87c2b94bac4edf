"""Numbers by account, statement and label are their owner's; what only stands beside a denial is not denied."""

from collections.abc import Callable

import pytest

from sitrep.extract import dates, figures, names, places
from sitrep.records import Extraction

Read = Callable[..., Extraction]
Row = tuple[str | None, str]


def _claims(extracted: Read, text: str) -> list[Row]:
    found = extracted(text, None, names, places, dates, figures).figures
    return [(one.claimant.text if one.claimant else None, one.stance) for one in found]


DENIALS = [
    ("The navy denied that its boats, which made 50 trips, had drowned 9 divers.", [None, "asserted", None, "denied"]),
    ("The clinic denied that 9 nurses had left while 50 patients waited.", [None, "denied", None, "asserted"]),
    ("The navy denied that its boats had drowned 9 divers.", [None, "denied"]),
    ("The bank disputed the union's figure of 9 deaths.", ["union", "disputed"]),
]


@pytest.mark.parametrize(("text", "row"), DENIALS)
def test_a_denial_reaches_no_clause_that_stands_beside_it(extracted: Read, text: str, row: list[str | None]) -> None:
    assert [word for claim in _claims(extracted, text) for word in claim] == row


ACCOUNTS = [
    ("In the fund's estimate, 50 families are hungry.", [("fund", "estimated")]),
    ("On the union's figures, 50 miners died.", [("union", "asserted")]),
    ("By its own account, the navy lost 50 men.", [("navy", "asserted")]),
    ("The seizure of 50 rifles was announced by the coastguard.", [("coastguard", "asserted")]),
    ("The navy issued a statement on Sunday. The statement said 50 divers had died.", [("navy", "asserted")]),
    ("In the navy's harbour, 50 divers died.", [(None, "asserted")]),
    ("On the union's orders, 50 miners left.", [(None, "asserted")]),
]


@pytest.mark.parametrize(("text", "rows"), ACCOUNTS)
def test_an_account_is_its_owners(extracted: Read, text: str, rows: list[Row]) -> None:
    assert _claims(extracted, text) == rows


DONE = [
    ("The pool holds 50 boats registered by Syrians.", None),
    ("Fifty men accused by the navy fled.", None),
    ("Divers buried 50 bodies found by the coastguard.", None),
    ("The clinic fed 50 patients admitted by the army.", None),
    ("Nurses treated the 50 deaths registered by the clinic as murder.", "clinic"),
    ("Divers spoke of the 50 deaths reported by the coastguard.", "coastguard"),
]


@pytest.mark.parametrize(("text", "claimant"), DONE)
def test_what_is_done_to_those_counted_is_no_claim(extracted: Read, text: str, claimant: str | None) -> None:
    assert [one for one, _ in _claims(extracted, text)] == [claimant]


LABELS = [
    ("ZUBIRI: We lost 9 men at the bridge. The rebels lost 50 men.", ["ZUBIRI", "ZUBIRI"]),
    ("GENERAL ZUBIRI: My men took 50 rifles.", ["ZUBIRI"]),
    ("MORNING REPORT: 9 divers drowned off the coast", [None]),
    ("ZUBIRI: Nine men died at the bridge, the army says. Fifty fled.", ["army", None]),
]


@pytest.mark.parametrize(("text", "claimants"), LABELS)
def test_one_label_speaks_where_it_says_we(extracted: Read, text: str, claimants: list[str | None]) -> None:
    assert [claimant for claimant, _ in _claims(extracted, text)] == claimants


def test_an_outlet_of_another_clause_is_no_way_to_the_claimant(extracted: Read) -> None:
    text = "The navy lost 50 men, the admiral said; the Northfield Gazette reported 9."
    found = extracted(text, None, names, places, dates, figures).figures
    assert [one.via for one in found] == [None, None]

"""Bars of claims: what the script draws."""

from typing import Any

from components import claim_bars, disagreements
from tests.components.figures import figures
from tests.components.test_disagreements import POST, WIRE


def bars(*rows: dict[str, Any]) -> list[dict[str, Any]]:
    found = disagreements.found(figures(*rows))
    return claim_bars.data(found.compared(found.differing[0]))


def test_a_bar_is_as_long_as_its_number_and_leaves_room() -> None:
    short, long = bars(WIRE, POST)
    assert long["to"] == round(1 / claim_bars.ROOM, 4)
    assert short["to"] == round(12 / 31 / claim_bars.ROOM, 4)
    assert (short["who"], long["who"], long["outlets"]) == ("Omar Said", "the article itself", "Post")


def test_open_ends_and_ranges_are_told() -> None:
    least = WIRE | {"value": 5.0, "low": 5.0, "hedge": "at least"}
    most = POST | {"value": 9.0, "high": 9.0, "hedge": "at most"}
    ranged = POST | {"value": 20.0, "low": 10.0, "high": 30.0, "claimant": "Aid Now"}
    drawn = {bar["number"]: bar for bar in bars(least, most, ranged)}
    assert (drawn["at least 5"]["open"], drawn["at most 9"]["open"], drawn["10–30"]["open"]) == ("up", "down", "")
    assert drawn["10–30"]["low"] == drawn["10–30"]["to"] < drawn["10–30"]["high"]
    assert drawn["at least 5"]["low"] is None


def test_a_denied_claim_is_marked() -> None:
    denied = bars(WIRE, POST | {"stance": "denied"})[1]
    assert (denied["stance"], denied["note"]) == ("denied", "denied")


def test_many_outlets_are_counted() -> None:
    copies = [WIRE | {"outlet": f"Paper {number}", "article_id": 10 + number} for number in range(5)]
    assert bars(*copies, POST)[0]["outlets"] == "Paper 0, Paper 1, Paper 2 and 2 more"

"""What a card says of one report: only what is known, each under its label."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from components import event_card
from components.rows import each

UNKNOWN = {"actors": "", "targets": "", "weapons": "", "claimant": None}
UNKNOWN |= dict.fromkeys(("fatalities", "fatalities_low", "fatalities_high", "injuries"), np.nan)


def row(**told: Any) -> Any:
    return next(each(pd.DataFrame([UNKNOWN | told])))


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        ({}, []),
        ({"actors": "Houthis; Saleh loyalists"}, [("Who", "Houthis, Saleh loyalists")]),
        ({"fatalities_low": 4.0, "claimant": "a nurse"}, [("Killed", "at least 4"), ("Said by", "a nurse")]),
        ({"targets": "a bridge", "weapons": "mortars"}, [("Against", "a bridge"), ("With", "mortars")]),
    ],
)
def test_only_what_is_known_is_told(told: dict[str, Any], facts: list[tuple[str, str]]) -> None:
    assert event_card.facts(row(**told)) == facts


def test_events_that_belong_to_no_incident_stand_alone() -> None:
    events = pd.DataFrame({"event_id": [1, 2, 3, 4], "incident": [None, "i", None, "i"]})
    assert [list(reports["event_id"]) for reports in event_card.by_incident(events)] == [[1], [2, 4], [3]]

"""A name that several actors bear is read as one where the article shows it, and only as it is written."""

import pytest

from sitrep.extract._naming import known
from sitrep.extract._naming.pieces import pieces


@pytest.mark.parametrize(
    ("text", "outlet", "found"),
    [
        ("The Border Police fired; an Israeli fell.", "", "Israeli Border Police"),
        ("The Border Police fired.", "Haaretz", "Israeli Border Police"),
        ("The Border Police fired; a Chilean fell.", "", None),
        ("The border police fired; an Israeli fell.", "", None),
        ("A red cross was painted on the Swiss truck.", "", None),
        ("The Red Cross fed families in Switzerland.", "", None),
        ("The ADF shelled a village in Congo.", "", "Allied Democratic Forces"),
        ("The ADF flew home from Indiana.", "", None),
        ("Coalition jets left. The Saudi-led coalition denied it.", "", "Saudi-led coalition"),
        ("U.S.-led coalition jets left.", "", "U.S.-led coalition against the Islamic State"),
        ("Coalition senators left.", "", None),
        ("Experts on Foreign Policy from the United States met.", "", None),
        ("The Security Council heard Russia.", "", None),
        ("The Security Council heard Russia, the United Nations said.", "", "UN Security Council"),
    ],
)
def test_the_first_name_means(text: str, outlet: str, found: str | None) -> None:
    candidates = sorted(known.find(text, pieces(text), outlet), key=lambda candidate: candidate.start)
    actor = candidates[0].actor if candidates else None
    assert (actor and actor.name) == found

"""Labels that tell what is told of speak for nobody."""

import pytest
from spacy.language import Language

from sitrep.evaluate import figures as score_figures

TOPICS = [
    "Casualties: 14 killed, 52 injured.",
    "Losses: 9 soldiers killed.",
    "Operation Sunrise: 12 rebels killed near Lota.",
    "Protection: 12 women were abducted in Lota.",
    "Priority needs: 4,000 people are without water in Lota.",
]
SPEAKERS = [
    ("Army: 12 rebels killed near Lota", "Army"),
    ("Red Cross: 12 people killed in Lota", "Red Cross"),
    ("Health ministry: 30 people wounded in Lota", "Health ministry"),
]


@pytest.mark.parametrize("text", TOPICS)
def test_a_topic_is_no_claimant(nlp: Language, text: str) -> None:
    found = score_figures.read(nlp, text).figures
    assert found
    assert {one.claimant for one in found} == {None}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_a_body_before_a_colon_still_claims(nlp: Language, text: str, speaker: str) -> None:
    found = score_figures.read(nlp, text).figures
    assert [one.claimant.text if one.claimant else None for one in found] == [speaker]

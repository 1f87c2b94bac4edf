"""A surname that the scrape dropped is found again only where there is one choice."""

from collections.abc import Callable

import pytest

from sitrep import clean
from sitrep.records import Extraction, RawArticle

Read = Callable[[str], dict[str, str | None]]


@pytest.fixture(scope="module")
def people(nlp, gazetteer) -> Read:
    """Scraped text -> each person's words with the name that they resolve to."""
    from sitrep import pipeline

    def read(text: str) -> dict[str, str | None]:
        (result,) = pipeline.read([RawArticle(text=text, origin="test")])
        assert isinstance(result, Extraction)
        return {mention.text: mention.name for mention in result.names if mention.kind == "person" and mention.named}

    return read


LOST = "Hassan   a teacher from Homs, told Levant Wire that the shelling went on. "
SAID = "“They fired 40 shells in one night,” Rahmani told the newspaper."


def test_a_dropped_surname_joins_the_first_name_before_it(people: Read) -> None:
    found = people(LOST + SAID)
    assert found["Hassan"] == found["Rahmani"]


@pytest.mark.parametrize(
    "text",
    [
        LOST.replace("   ", ", ") + SAID,
        LOST + "Tariq   a doctor from Hama, said the ward was full. " + SAID,
        LOST + SAID + " “We counted 12 dead,” Darwish said.",
        LOST + "Nothing else was heard from the town that week. " * 20 + SAID,
    ],
    ids=["nothing dropped", "two names cut", "two surnames", "too far away"],
)
def test_where_there_is_a_choice_they_stay_two(people: Read, text: str) -> None:
    found = people(text)
    assert "Rahmani" in found
    assert found["Hassan"] != found["Rahmani"]


def test_the_raw_text_is_what_tells() -> None:
    """Cleaning folds the gap, so that the rule must look at the text as it came."""
    assert "   " not in clean.article(RawArticle(text=LOST, origin="test")).text

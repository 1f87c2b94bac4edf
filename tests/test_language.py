"""Sentences end where a reader would end them."""

import pytest
from spacy.language import Language

from sitrep import language


def sentences(nlp: Language, text: str) -> list[str]:
    """The sentences of `text`, trimmed."""
    return [sentence.text.strip() for sentence in nlp(text).sents]


@pytest.mark.parametrize(
    "dateline",
    ["ADEN, Yemen —", "LAGOS, Nigeria (Wire) –", "MEKELLE, Ethiopia, Nov. 3 (Horn Press) --", "Horn Press Agency -"],
)
def test_a_dateline_is_no_part_of_the_first_sentence(nlp: Language, dateline: str) -> None:
    report = "Rebels shelled a bus station on Monday, police said."
    assert sentences(nlp, f"{dateline} {report}")[-1] == report


@pytest.mark.parametrize(
    "text",
    [
        "Rebels – most of them young – shelled a bus station on Monday.",
        "Taiz-based Doctor Ali Saleh said that nobody died.",
        "The Aden–Taiz road was closed by the army on Monday.",
    ],
)
def test_another_dash_ends_no_sentence(nlp: Language, text: str) -> None:
    assert sentences(nlp, text) == [text]


def test_the_dictionary_has_common_words_and_no_inflected_names() -> None:
    assert {"turnout", "export", "urge"} <= language.dictionary()
    assert not {"reuters", "kobane"} & language.dictionary()


@pytest.mark.parametrize(
    ("text", "lemma"), [("Nurses staged a march.", "stage"), ("Clans are waging war.", "wage"), ("He rapes.", "rape")]
)
def test_a_verb_is_not_taken_for_a_shorter_one(nlp: Language, text: str, lemma: str) -> None:
    assert lemma in [token.lemma_ for token in nlp(text)]

"""Scraped paragraphs lose their wrapping, and what it did to apostrophes and quotations is undone."""

from __future__ import annotations

import pytest

from sitrep import clean
from sitrep.clean import wrappers


@pytest.mark.parametrize(
    ("wrapped", "expected"),
    [
        ("’The ferry sank.’ ’Nobody came.’", "The ferry sank.\n\nNobody came."),
        ("”It wasn’t the first.” ’The ferry sank.’", "It wasn’t the first.\n\nThe ferry sank."),
        ("’The crew’’s boat.’ ”The crew’s boat.”", "The crew’s boat.\n\nThe crew’s boat."),
        ("’The sailors’’ wives left.’ ’Two stayed.’", "The sailors’ wives left.\n\nTwo stayed."),
        ("’They took the sailors’’’ ’And went.’", "They took the sailors’\n\nAnd went."),
        ("’One.’ ’’ ”It’s two.” ’’", "One.\n\nIt’s two."),
        ("’’ ’One.’ ’Two.’", "One.\n\nTwo."),
        ("’One.’, ’Two.’, ”It’s three.”", "One.\n\nTwo.\n\nIt’s three."),
        ("'One.' 'The crew''s boat.' \"It's three.\"", "One.\n\nThe crew's boat.\n\nIt's three."),
        ("’One.’ ’Two is cut", "One.\n\nTwo is cut"),
        ("’Only one paragraph.’", "Only one paragraph."),
    ],
)
def test_paragraphs_come_out_of_their_marks(wrapped: str, expected: str) -> None:
    assert wrappers.removed(wrapped) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“It sank,” he said. “Twice.”",
        '"It sank," he said. "Twice."',
        '"It sank." "Twice." "Thrice."',
        "’Tis late, and the sailors’ wives know it.’",
        "’90s ferries sank.",
        "The ferry sank. ’So it did.’",
        "'It sank,' he said.",
    ],
)
def test_quotations_are_not_taken_for_wrapping(text: str) -> None:
    assert wrappers.removed(text) == text


@pytest.mark.parametrize(
    ("wrapped", "expected"),
    [
        ("’”We wait,” she said. ”We don’’t ask. ”’ ’Rain.’", "“We wait,” she said. “We don’t ask.”\n\nRain."),
        ("’He called it ”a poor man’’s fleet. ”’ ’Rain.’", "He called it “a poor man’s fleet.”\n\nRain."),
        ("’”We wait . . . and wait,” she said.’ ’Rain.’", "“We wait ... and wait,” she said.\n\nRain."),
        ("”The   port  —   or what’s left  —    is shut.” ’Rain.’", "The port — or what’s left — is shut.\n\nRain."),
        ("’The ”port of   ” he meant.’ ’Rain.’", "The “port of” he meant.\n\nRain."),
        ("’A    boat came, one of two .’ ’Rain.’", "A boat came, one of two.\n\nRain."),
    ],
)
def test_quotations_inside_end_with_balanced_marks(wrapped: str, expected: str) -> None:
    assert clean.text(wrapped) == expected

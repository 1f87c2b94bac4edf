"""Quotation marks of every kind pair into quotations; apostrophes, inches and stray marks do not."""

import pytest

from sitrep.extract._saying import marks

PAIRED = [
    ("``The river rose,'' she said. ``We ran.''", ["The river rose,", "We ran."]),
    ('""We go,"" he said.', ["We go,"]),
    ("»Nein«, «non» and „nie“.", ["Nein", "non", "nie"]),
    ("'We've had no post,' said Ann. 'The vans can't climb.'", ["We've had no post,", "The vans can't climb."]),
    ("They call it 'a mess' and the drivers' strike 'a farce'.", ["a mess", "a farce"]),
    ("The rebels' guns, the '90s and rock 'n' roll.", []),
    ('A 12" pipe, 5\' 9" long.', []),
    ("“He called it a “disaster” and left,” she said.", ["He called it a “disaster” and left,"]),
    ('"Great,"he said."We must go."', ["Great,", "We must go."]),
    ('" We go , " he said . " Now . "', [" We go , ", " Now . "]),
    ("“I liked it, “ he said.", ["I liked it, "]),
    ("‘He said “yes” to me,’ Ann said.", ["He said “yes” to me,"]),
    ('"A plain cell with ""doubled marks"" inside."', ["doubled marks"]),
]


@pytest.mark.parametrize(("text", "contents"), PAIRED)
def test_marks_of_every_kind_pair(text: str, contents: list[str]) -> None:
    assert [text[one.start : one.end] for one in marks.quotations(text) if one.is_whole] == contents


RUNNING_ON = [
    '"It rained. \n\n"It snowed," she said.',
    '"It rained. "It snowed," she said.',
    "‘It rained.\n\n‘It snowed,’ she said.",
]


@pytest.mark.parametrize("text", RUNNING_ON)
def test_a_mark_opened_anew_runs_on(text: str) -> None:
    assert [one.runs_on for one in marks.quotations(text)] == [True, False]


def test_half_quotations_are_told_from_whole_ones() -> None:
    text = 'The harvest is lost," said Abdi. "The house too.'
    assert [one.is_whole for one in marks.quotations(text)] == [False, False]

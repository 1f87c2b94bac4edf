"""An article's text cut at its mentions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components import marks

TEXT = "“We lost 12 men in Harad,” he said.\n\nRain fell 🌧 later."


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_a_figure_in_a_quote_carries_both_the_shorter_first() -> None:
    quote, figure = span("We lost 12 men in Harad"), span("12 men")
    pieces = dict(marks.paragraphs(TEXT, [quote, figure])[0])
    assert pieces["12 men"] == [1, 0]
    assert pieces["We lost "] == [0]
    assert pieces["“"] == []


def test_mentions_that_overlap_by_half_are_cut_at_both_edges() -> None:
    pieces = dict(marks.paragraphs("abcdef", [(0, 4), (2, 6)])[0])
    assert pieces == {"ab": [0], "cd": [0, 1], "ef": [1]}


def test_offsets_are_code_points() -> None:
    (start, end) = span("later")
    assert ("later", [0]) in marks.paragraphs(TEXT, [(start, end)])[1]


def test_blank_lines_part_paragraphs() -> None:
    assert ["".join(words for words, _ in p) for p in marks.paragraphs(TEXT, [])] == TEXT.split("\n\n")


def test_a_mention_over_a_paragraph_break_is_marked_on_both_sides() -> None:
    first, second = marks.paragraphs("one\n\ntwo", [(0, 8)])
    assert (first, second) == ([("one", [0])], [("two", [0])])


def test_no_text_has_no_paragraph() -> None:
    assert marks.paragraphs("", [(0, 5)]) == []


@given(st.text("ab \n🌧", max_size=30), st.lists(st.tuples(st.integers(-2, 32), st.integers(-2, 32)), max_size=6))
def test_no_letter_is_lost_or_doubled(text: str, spans: list[tuple[int, int]]) -> None:
    joined = "".join(words for paragraph in marks.paragraphs(text, spans) for words, _ in paragraph)
    assert joined.replace("\n", "").replace(" ", "") == text.replace("\n", "").replace(" ", "")


@pytest.mark.parametrize(("at", "mention"), [(0, 0), (3, 1), (4, 1), (9, 0), (20, None)])
def test_the_mention_opened_is_the_one_that_starts_there_else_the_shortest_around(at: int, mention: int | None) -> None:
    assert marks.covering([(0, 10), (3, 6), (2, 9)], at) == mention


def test_a_quote_that_begins_with_a_name_is_told_from_it_by_its_end() -> None:
    quote, name = (0, 30), (0, 5)
    assert marks.covering([quote, name], 0) == 1
    assert marks.covering([quote, name], 0, 30) == 0


def test_the_right_one_of_two_equal_sentences_is_found() -> None:
    text = "Two died. Two died."
    assert marks.sentence_of(text, "Two died.", 10) == 10
    assert marks.sentence_of(text, "Two died.", 0) == 0


@pytest.mark.parametrize(
    ("words", "spans"),
    [
        (["raid"], [(2, 7), (16, 20)]),
        (["RAID", "a"], [(0, 1), (2, 7), (8, 15), (16, 20)]),
        (["(", "+"], []),
        ([], []),
    ],
)
def test_words_are_found_by_their_beginning(words: list[str], spans: list[tuple[int, int]]) -> None:
    assert marks.found("a raids afraidx raid", words) == spans

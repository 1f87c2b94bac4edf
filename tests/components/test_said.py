"""What somebody said, chosen, counted, drawn and made into cards."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from components import quote_cards, said, said_chart
from components.figure_periods import Window
from components.theme import LIGHT

DAYS = ("2024-01-02", "2024-01-20", "2024-03-05", None)
LONG = "The people of the town have waited for a year"
WORDS = ("We lost 40 men,", "no one was hurt", "the river rose", "It is over.")


def quotes(days: tuple[str | None, ...] = DAYS, **columns: Any) -> pd.DataFrame:
    """Quotes of one speaker, every other one direct."""
    n = len(days)
    rows: dict[str, Any] = {
        "article_id": range(1, n + 1),
        "title": [f"Report {i}" for i in range(n)],
        "outlet": ["Wire"] * n,
        "published_on": pd.to_datetime(pd.Series(days)),
        "cue": ["said"] * n,
        "direct": [i % 2 == 0 for i in range(n)],
        "text": [WORDS[i % 4] for i in range(n)],
        "sentence": [f"Then {WORDS[i % 4]} he said." for i in range(n)],
        "start": [5] * n,
        "end": [20] * n,
    }
    return pd.DataFrame(rows | columns)


def cards(rows: pd.DataFrame, words: str = "") -> list[dict[str, Any]]:
    """One card a row."""
    return quote_cards.data([rows.iloc[[i]] for i in range(len(rows))], words)


def figures(days: tuple[str | None, ...]) -> pd.DataFrame:
    return pd.DataFrame({"published_on": pd.to_datetime(pd.Series(days)), "sentence": ["Ten died."] * len(days)})


@pytest.mark.parametrize(
    ("words", "found"),
    [("", 4), ("lost", 1), ("LOS", 1), ("ost", 0), ("lost hurt", 0), ("men lost", 1), (".*", 4), ("(", 4), ("40", 1)],
)
def test_a_search_finds_words_by_their_beginnings_and_all_of_them(words: str, found: int) -> None:
    assert len(said.holding(quotes(), words, "text")) == found


def test_a_period_holds_its_first_and_last_day_and_nothing_undated() -> None:
    window = Window(pd.Timestamp("2024-01-02"), pd.Timestamp("2024-01-20"))
    assert list(said.within(quotes(), window)["article_id"]) == [1, 2]
    assert len(said.within(quotes(), None)) == 4


def test_quotes_and_figures_are_counted_by_period_and_kind() -> None:
    told = said.dated(quotes(), figures(("2024-03-06", None)))
    assert len(told) == 4
    counts, freq = said.counted(told)
    assert freq == "week"
    of_march = counts[counts["first"] == pd.Timestamp("2024-03-04")]
    assert dict(zip(of_march["kind"], of_march["n"], strict=True)) == {said.DIRECT: 1, said.CLAIMED: 1}
    assert set(of_march["last"]) == {pd.Timestamp("2024-03-10")}


def test_nothing_dated_is_no_period() -> None:
    assert said.dated(quotes((None,)), figures(())).empty


def test_each_column_of_the_chart_tells_its_first_and_last_day() -> None:
    counts, freq = said.counted(said.dated(quotes(), figures(())))
    chart = said_chart.draw(counts, freq, LIGHT)
    assert {trace.name for trace in chart.data} == set(said.KINDS)
    direct = next(trace for trace in chart.data if trace.name == said.DIRECT)
    assert [list(ends) for ends in direct.customdata] == [["2024-01-01", "2024-01-07"], ["2024-03-04", "2024-03-10"]]
    assert len({colour for colour, _ in said_chart.colours(LIGHT).values()}) == 3
    assert "2 word for word, 1 in other words" in said_chart.alt(counts, freq)


def test_the_period_that_is_open_is_shaded_whole() -> None:
    counts, freq = said.counted(said.dated(quotes(), figures(())))
    window = Window(pd.Timestamp("2024-01-01"), pd.Timestamp("2024-01-07"))
    (shade,) = said_chart.draw(counts, freq, LIGHT, window).layout.shapes
    assert (shade.x0, shade.x1) == (window.first, pd.Timestamp("2024-01-08"))


def test_cards_tell_the_manner_in_plain_words_and_each_month_once() -> None:
    drawn = cards(quotes())
    assert [card["manner"] for card in drawn] == ["said, word for word", "said, in other words"] * 2
    assert [card["month"] for card in drawn] == ["January 2024", "", "March 2024", "Date unknown"]
    assert drawn[3]["day"] == "date unknown"
    assert drawn[0]["words"] == [("We lost 40 men", False)]
    assert (drawn[0]["article"], drawn[0]["at"], drawn[0]["to"]) == (1, 5, 20)


def test_few_words_stand_in_their_sentence_and_many_do_not() -> None:
    few, many = cards(quotes(DAYS[:2], text=["a gift", LONG], sentence=['He called it "a gift" twice.', LONG]))
    assert (few["before"], few["after"]) == ('He called it "', '" twice.')
    assert (many["before"], many["after"]) == ("", "")


@pytest.mark.parametrize("missing", [{"cue": [None]}, {"sentence": ["Cut off"]}, {"outlet": [""]}, {"title": [""]}])
def test_what_is_not_told_is_left_out(missing: dict[str, list[Any]]) -> None:
    (card,) = cards(quotes(DAYS[:1], **missing))
    assert "None" not in str(card.values())
    assert card["manner"].endswith("word for word")
    assert card["outlet"] in ("Wire", "outlet unknown")


def test_words_searched_for_are_marked() -> None:
    (card,) = cards(quotes(DAYS[:1]), "lost")
    assert card["words"] == [("We ", False), ("lost", True), (" 40 men", False)]


def test_the_same_words_in_several_articles_are_one_card_that_names_the_others() -> None:
    days = ("2024-01-05", "2024-01-04", "2024-01-03", "2024-01-02")
    texts = [f"{LONG},", f"{LONG}.", LONG.replace(" ", "  "), "It is over."]
    rows = quotes(days, text=texts, direct=[True] * 4, outlet=["Wire", "Post", "", "Wire"])
    assert list(said.reprints(rows)) == [0, 0, 0, 1]
    (card,) = quote_cards.data([rows.iloc[:3]])
    assert (card["outlet"], card["more"]) == ("Wire", 0)
    assert [(other["outlet"], other["article"]) for other in card["others"]] == [("Post", 2), ("outlet unknown", 3)]


@pytest.mark.parametrize(
    ("given", "sayings"),
    [
        ({"text": [LONG] * 2}, [0, 0]),
        ({"text": [LONG, f"{LONG},".upper()]}, [0, 0]),
        ({"text": [LONG] * 2, "direct": [True, False]}, [0, 1]),
        ({"text": [LONG] * 2, "published_on": pd.to_datetime(["2024-02-20", "2024-01-20"])}, [0, 1]),
        ({"text": [LONG] * 2, "published_on": pd.to_datetime(["2024-02-20", None])}, [0, 0]),
        ({"text": ["the toll"] * 2}, [0, 1]),
        ({"text": ["the toll"] * 2, "sentence": ["It put the toll at 8."] * 2}, [0, 0]),
        ({"text": [LONG, LONG[:-5]]}, [0, 1]),
    ],
)
def test_a_saying_is_the_same_words_in_the_same_manner_within_a_week(given: dict[str, Any], sayings: list[int]) -> None:
    rows = quotes(("2024-01-05", "2024-01-04"), **{"direct": [True, True], "sentence": ["One.", "Two."]} | given)
    assert list(said.reprints(rows)) == sayings


def test_more_reprints_than_can_be_read_are_counted() -> None:
    (card,) = quote_cards.data([quotes(("2024-01-02",) * 7)])
    assert (len(card["others"]), card["more"]) == (4, 2)

"""What counts as right, per kind: real readings of small files of labels, right and wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sitrep.errors import SitrepError
from sitrep.evaluate import dates, events, figures, quantities, quotes
from sitrep.evaluate.tally import Tally

KILLED = "> Police said 12 people were killed in Gao on Monday."
SAID = '> "We lost the bridge," said Rosa Diaz. A poster read "Peace Now."'
WORDS = "We lost the bridge,"

Score = Callable[[Path, list[str] | None], dict[str, Tally]]


def scored(score: Score, tmp_path: Path, text: str) -> tuple[dict[str, Tally], list[str]]:
    """The tallies of a file that holds `text`, and what is missed or wrong."""
    path = tmp_path / "golden.txt"
    path.write_text(text, encoding="utf8")
    misses: list[str] = []
    return score(path, misses), misses


@pytest.mark.parametrize(
    ("row", "figure", "complete"),
    [
        ("12 person fatalities | place=Gao | claimant=Police", 1, 1),
        ("12 person fatalities | place=Mali | claimant=Police", 1, 0),
        ("12 person fatalities | place=Gao", 1, 0),
        ("12 person injuries | place=Gao | claimant=Police", 0, 0),
        ("13 person fatalities | place=Gao | claimant=Police", 0, 0),
    ],
)
def test_a_row_is_complete_with_its_place_and_claimant(tmp_path: Path, row: str, figure: int, complete: int) -> None:
    scores, misses = scored(figures.score, tmp_path, f"{KILLED}\n- {row}\n")
    assert (scores["figures"].right, scores["complete rows"].right) == (figure, complete)
    assert (scores["complete rows"].read, scores["complete rows"].marked) == (1, 1)
    assert bool(misses) == (not complete)


def test_two_like_figures_are_paired_by_who_says_them(tmp_path: Path) -> None:
    text = "> Police said 12 people were killed. The army said 12 people were killed."
    rows = ["- 12 person fatalities | claimant=army", "- 12 person fatalities | claimant=Police"]
    scores, _ = scored(figures.score, tmp_path, "\n".join([text, *rows]))
    assert scores["complete rows"].right == 2


def test_a_hedge_that_is_read_but_not_labelled_is_wrong(tmp_path: Path) -> None:
    text = "> At least 12 people were killed.\n- 12 person fatalities"
    scores, _ = scored(figures.score, tmp_path, text)
    assert (scores["hedge"].read, scores["hedge"].marked, scores["hedge"].right) == (1, 0, 0)


@pytest.mark.parametrize(
    ("row", "value", "unit"),
    [
        ("17.5 kilometre | low=15 | high=20", 1, 1),
        ("? km | low=15 | high=20", 1, 1),
        ("17.5 mile | low=15 | high=20", 1, 0),
        ("15 km", 0, 0),
    ],
)
def test_a_quantity_is_right_by_the_ends_of_its_range(tmp_path: Path, row: str, value: int, unit: int) -> None:
    scores, _ = scored(quantities.score, tmp_path, f"> The road is 15 to 20 km long.\n- {row}")
    assert (scores["value"].right, scores["value and unit"].right) == (value, unit)


def test_a_quantity_without_any_number_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(SitrepError, match=r"golden\.txt, line 2"):
        scored(quantities.score, tmp_path, "> Cars.\n- ? count\n")


@pytest.mark.parametrize(
    ("row", "direct", "speaker"),
    [
        (f'"{WORDS}" | speaker=Rosa Diaz | cue=said | direct', 1, 1),
        (f'"{WORDS}" | speaker=Diaz | cue=said | direct', 1, 1),
        ('"lost the bridge" | speaker=Rosa Diaz | cue=said | direct', 1, 1),
        (f'"{WORDS}" | speaker=Lopez | cue=said | direct', 1, 0),
        (f'"{WORDS}" | speaker=- | direct', 1, 0),
        (f'"{WORDS}" | speaker=Rosa Diaz | indirect', 0, 0),
    ],
)
def test_a_quotation_is_found_by_its_kind_and_place(tmp_path: Path, row: str, direct: int, speaker: int) -> None:
    scores, _ = scored(quotes.score, tmp_path, f"{SAID}\n- {row}\n")
    assert scores["direct"].right == direct
    assert direct == 0 or scores["direct speaker"].right == speaker


def test_a_quotation_that_is_not_labelled_is_wrong(tmp_path: Path) -> None:
    scores, misses = scored(quotes.score, tmp_path, SAID)
    assert (scores["direct"].read, scores["direct"].marked) == (1, 0)
    assert misses[0].startswith("wrong direct 'We lost the bridge,'")


def test_a_quotation_found_by_less_than_half_is_no_find(tmp_path: Path) -> None:
    words = f'{WORDS}" said Rosa Diaz. A poster read "Peace Now.'
    scores, _ = scored(quotes.score, tmp_path, f'{SAID}\n- "{words}" | speaker=Rosa Diaz | direct')
    assert (scores["direct"].read, scores["direct"].marked, scores["direct"].right) == (1, 1, 0)


@pytest.mark.parametrize(
    "row",
    ['"We won" | speaker=Diaz | direct', f'"{WORDS}" | direct', f'"{WORDS}" | speaker=Diaz', '"" | speaker=- | direct'],
)
def test_a_row_that_does_not_fit_its_text_is_told_with_its_line(tmp_path: Path, row: str) -> None:
    with pytest.raises(SitrepError, match=r"golden\.txt, line 2"):
        scored(quotes.score, tmp_path, f"{SAID}\n- {row}")


SHUT = "> [2019-03-12] The port has been shut since January, for two months."


@pytest.mark.parametrize(
    ("rows", "extent", "value", "edtf"),
    [
        (["January | 2019-01-01/2019-01-31", "two months | duration"], 2, 2, 0),
        (["January | 2018-01-01/2018-01-31", "two months | set"], 2, 0, 0),
        (["since January | none", "months | duration"], 2, 1, 0),
        (["port | 2019-03-12"], 0, 0, 0),
        (["January | 2019-01-01/2019-01-31 | edtf=2018-01"], 1, 1, 0),
    ],
)
def test_an_expression_is_found_by_overlap_and_right_by_its_days(
    tmp_path: Path, rows: list[str], extent: int, value: int, edtf: int
) -> None:
    scores, misses = scored(dates.score, tmp_path, "\n- ".join([SHUT, *rows]))
    assert [scores[what].right for what in ("extent", "value", "edtf")] == [extent, value, edtf]
    assert (scores["value"].read, scores["value"].marked) == (2, len(rows))
    assert bool(misses) == (value < 2)


def test_days_are_counted_by_themselves_where_nothing_tells_when_it_was_written(tmp_path: Path) -> None:
    text = "> [] It fell on 4 May 2015, not on Friday.\n- 4 May 2015 | 2015-05-04\n- Friday | none\n"
    scores, _ = scored(dates.score, tmp_path, text + text.replace("[]", "[2015-05-09]"))
    tally = scores["days, undated"]
    assert (tally.right, tally.read, tally.marked) == (1, 1, 1)


@pytest.mark.parametrize(
    "row", ["January", "January | 2019-13-01", "January | soon", "January | set | none", "May | 2019-05-01/2019-05-31"]
)
def test_a_date_that_does_not_fit_its_text_is_told_with_its_line(tmp_path: Path, row: str) -> None:
    with pytest.raises(SitrepError, match=r"golden\.txt, line 2"):
        scored(dates.score, tmp_path, f"{SHUT}\n- {row}\n")


SHELLED = "> [2019-03-12] The army shelled a market in Kadugli on Monday, killing 12 people."
RIGHT = "Shelling/artillery/missile attack | actor=army | target=market | place=Kadugli | killed=12"


@pytest.mark.parametrize(
    ("row", "right"),
    [
        (f"{RIGHT} | date=2019-03-11", {"type": 1, "actor": 1, "target": 1, "place": 1, "killed": 1, "date": 1}),
        (f"{RIGHT} | date=2019-03", {"type": 1, "actor": 1, "target": 1, "place": 1, "killed": 1, "date": 0}),
        (f"{RIGHT.replace('=army', '=Sudanese army; navy')} | date=2019", {"type": 1, "actor": 1, "date": 0}),
        (RIGHT.replace("market", "bridge").replace("12", "13"), {"type": 1, "target": 0, "killed": 0}),
        (RIGHT.replace("Shelling/artillery/missile attack", "Armed clash"), {"type": 0, "actor": 0, "place": 0}),
        (f"{RIGHT} | modality=negated", {"type": 0, "actor": 0, "modality": 0}),
        (f"{RIGHT} | background", {"type": 1, "background": 0}),
    ],
)
def test_an_event_is_found_by_its_sub_type_and_right_in_each_of_its_parts(
    tmp_path: Path, row: str, right: dict[str, int]
) -> None:
    scores, _ = scored(events.score, tmp_path, f"{SHELLED}\n- {row}\n")
    assert {what: scores[what].right for what in right} == right


def test_what_is_read_of_a_missed_or_wrong_event_counts_against_its_parts(tmp_path: Path) -> None:
    scores, misses = scored(events.score, tmp_path, f"{SHELLED}\n- Grenade | actor=army | place=Kadugli\n")
    assert (scores["type"].read, scores["type"].marked, scores["type"].right) == (1, 1, 0)
    assert (scores["actor"].read, scores["actor"].marked, scores["actor"].right) == (1, 1, 0)
    assert [miss.partition(":")[0] for miss in misses] == ["missed Grenade", "wrong Shelling/artillery/missile attack"]


@pytest.mark.parametrize(
    "row", ["Shelling", "Attack | place=Kadugli | modality=unclear", "Attack | who=army", "Attack | date=May"]
)
def test_an_event_that_is_no_label_is_told_with_its_line(tmp_path: Path, row: str) -> None:
    with pytest.raises(SitrepError, match=r"golden\.txt, line 2"):
        scored(events.score, tmp_path, f"{SHELLED}\n- {row}\n")

"""What was measured is kept, and a drop is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sitrep.cli import app
from sitrep.cli.evaluate import Kind
from sitrep.errors import SitrepError
from sitrep.evaluate import measure, record
from sitrep.evaluate.record import Line

PERSON = Line("names", "seen", "person", 80, 95.0, 90.0, 92.4, "2026-11-23", "1.0")


@pytest.mark.parametrize(
    ("share", "now", "told"),
    [("recall", 89.4, 1), ("recall", 89.5, 0), ("recall", 99.0, 0), ("precision", 80.0, 1), ("f1", 91.8, 1)],
)
def test_more_than_half_a_point_less_is_a_drop(share: str, now: float, told: int) -> None:
    drops = record.drops([replace(PERSON, **{share: now})], [PERSON])
    assert len(drops) == told
    assert all(share in drop for drop in drops)


def test_a_figure_that_is_scored_no_more_is_a_drop_only_where_its_kind_was_scored() -> None:
    other = replace(PERSON, what="place")
    assert record.drops([other], [PERSON]) == ["names, seen, person: no longer scored"]
    assert record.drops([replace(PERSON, kind="events")], [PERSON]) == []


def test_writing_one_kind_keeps_the_others(tmp_path: Path) -> None:
    path, event = tmp_path / "accuracy.json", replace(PERSON, kind="events")
    record.write([event], path)
    record.write([PERSON], path)
    record.write([replace(PERSON, f1=93.0)], path)
    assert record.read(path) == [event, replace(PERSON, f1=93.0)]


def test_a_broken_record_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "accuracy.json"
    path.write_text("[{}]")
    with pytest.raises(SitrepError, match=r"accuracy\.json is no record"):
        record.read(path)


def test_evaluate_reads_for_real_and_fails_when_a_recorded_figure_was_higher(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "RECORD", tmp_path / "accuracy.json")
    monkeypatch.setattr(record.read, "__defaults__", (record.RECORD,))
    monkeypatch.setattr(record.write, "__defaults__", (record.RECORD,))
    runner, asked = CliRunner(), ["evaluate", "--kind", "names"]
    assert runner.invoke(app, [*asked, "--write"]).exit_code == 0
    lines = record.read()
    persons = next(line for line in lines if line.key == ("names", "seen", "person"))
    assert persons.cases >= 50
    assert persons.f1 >= 85
    assert runner.invoke(app, asked).exit_code == 0
    record.write([replace(line, precision=99.9) if line is persons else line for line in lines])
    result = runner.invoke(app, asked)
    assert result.exit_code == 1
    assert "names, seen, person: precision fell from 99.9" in result.output


@pytest.mark.parametrize("kind", measure.KINDS)
def test_golden_passages_that_are_missing_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(measure, "GOLDEN", tmp_path)
    with pytest.raises(SitrepError, match=rf"{kind}\.(txt|csv) should be in"):
        measure.measure(kind, [])


def test_passages_that_are_seen_are_measured_where_none_are_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure, "GOLDEN", tmp_path)
    (tmp_path / "quantities.txt").write_text("> The road is 15 km long.\n- 15 km\n\n> Rain fell.\n", encoding="utf8")
    misses: list[str] = []
    lines = measure.measure("quantities", misses)
    assert [(line.texts, line.what, line.f1) for line in lines] == [
        ("seen", "value", 100.0),
        ("seen", "value and unit", 100.0),
    ]
    (tmp_path / "quantities_unseen.txt").write_text("> Rain fell.\n- 15 km\n", encoding="utf8")
    assert [line.texts for line in measure.measure("quantities", misses)] == ["seen", "seen", "unseen", "unseen"]
    assert misses == []


def test_all_that_can_be_measured_can_be_asked_for() -> None:
    assert {kind.value for kind in Kind} == set(measure.KINDS)

"""The command line: teaches, answers at once, tells what went wrong in a sentence."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest
import typer

from sitrep import store as stores
from sitrep.cli import _choice
from sitrep.query import counts
from sitrep.query.filters import Filters

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = ["serve", "add", "extract", "export", "remove", "evaluate", "prepare"]
TEXT = "Shelling killed 14 people in Homs, the Interior Ministry said on Monday."


def run(*arguments: str | Path, data: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m sitrep …` with its own data folder; the gazetteer is the shared one."""
    command = [sys.executable, "-m", "sitrep", *map(str, arguments)]
    env = os.environ | {"SITREP_DATA": str(data), "COLUMNS": "200", "NO_COLOR": "1"} | environment
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Two articles, one of them without text."""
    lines = [
        {"id": "a", "title": "Homs", "date": "2015-03-02", "source": "Wire", "text": TEXT},
        {"id": "b", "text": ""},
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


@pytest.mark.parametrize("arguments", [["--help"], *([name, "--help"] for name in COMMANDS)])
def test_help_teaches_by_example(arguments: list[str], tmp_path: Path) -> None:
    shown = run(*arguments, data=tmp_path)
    assert shown.returncode == 0
    assert f"python -m sitrep {arguments[0] if len(arguments) > 1 else 'serve'}" in shown.stdout


def test_no_arguments_show_the_help(tmp_path: Path) -> None:
    shown = run(data=tmp_path)
    assert all(command in shown.stdout + shown.stderr for command in COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["extract", "no such file"],
        ["extract", "README.md", "--output", "/proc/no/such/place"],
        ["export", "out", "--format", "pdf"],
        ["export", "out", "--table", "no such"],
        ["export", "out", "--place", "Atlantis"],
        ["add", "README.md", "--date", "yesterday"],
        ["serve", "--port", "0"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_ends_with_2_and_a_message(arguments: list[str], tmp_path: Path) -> None:
    shown = run(*arguments, data=tmp_path)
    assert shown.returncode == 2
    assert "Traceback" not in shown.stderr
    assert "Error" in shown.stderr or "Usage" in shown.stderr


def test_extract_writes_rows_and_a_summary_and_touches_no_store(articles: Path, tmp_path: Path) -> None:
    shown = run("extract", articles, "--articles", tmp_path / "texts.jsonl", data=tmp_path / "data")
    rows = [json.loads(line) for line in shown.stdout.splitlines()]
    summary = json.loads(shown.stderr.splitlines()[-1])
    assert shown.returncode == 1
    assert "in.jsonl" in shown.stderr
    assert (summary["contract"], summary["articles"], summary["failed"], summary["rows"]) == (1, 1, 1, len(rows))
    assert [row["value"] for row in rows if row["kind"] == "figure"] == [14]
    assert {TEXT[row["start"] : row["end"]] == row["text"] for row in rows} == {True}
    assert json.loads((tmp_path / "texts.jsonl").read_text("utf8"))["text"] == TEXT
    assert not (tmp_path / "data").exists()


def test_clean_is_asked_for_where_the_format_promises_it(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "Twelve   soldiers died.\n\n\n\nRain fell."}) + "\n")
    texts = tmp_path / "texts.jsonl"
    run("extract", tmp_path / "in.jsonl", "--clean", "--articles", texts, data=tmp_path)
    assert json.loads(texts.read_text("utf8"))["text"] == "Twelve soldiers died.\n\nRain fell."


def test_add_then_export(articles: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    added = run("add", articles, data=data)
    assert added.returncode == 1
    assert "in.jsonl" in added.stdout
    assert run("add", articles, data=data).stdout != added.stdout
    shown = run(
        "export", tmp_path / "out.csv", "--table", "figures", "--place", "Homs", "--to", "2015-12-31", data=data
    )
    assert shown.returncode == 0, shown.stderr
    assert "Homs" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "places: Homs, Syria" in (tmp_path / "out.about.json").read_text("utf8")
    shown = run("export", tmp_path / "none.csv", "--table", "figures", "--search", "-place:Homs", data=data)
    assert "figures: 0 rows" in shown.stdout


def test_outlet_and_date_are_given_to_those_that_lack_them(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text(TEXT)
    run("add", tmp_path / "in.txt", "--outlet", "Star", "--date", "2016-04-04", data=tmp_path)
    run("export", tmp_path / "out", data=tmp_path)
    assert "Star,2016-04-04" in (tmp_path / "out" / "articles.csv").read_text("utf-8-sig")


def test_a_store_that_cannot_be_opened_is_a_message(tmp_path: Path) -> None:
    shown = run("export", tmp_path / "out", data=tmp_path, DATABASE_URL="nonsense")
    assert shown.returncode == 1
    assert "DATABASE_URL" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_serve_says_when_the_port_is_taken_and_offers_another(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        shown = run("serve", "--port", str(port), "--no-sample", data=tmp_path)
    assert shown.returncode == 1
    assert f"PORT={port + 1}" in shown.stderr


@pytest.mark.parametrize(
    ("asked", "found"),
    [("Syria", "sy"), ("syria (country)", "sy"), ("Raqqa", "r"), ("Anbar", None), ("Anbar Governorate", "a")],
)
def test_a_place_is_asked_for_by_its_name_alone(asked: str, found: str | None) -> None:
    labels = {"sy": "Syria (country)", "r": "Raqqa, Syria", "a": "Anbar Governorate, Iraq (region)"}
    known = pd.DataFrame({"id": list(labels), "label": list(labels.values())})
    if found:
        assert _choice._id("--place", asked, known) == found
    else:
        with pytest.raises(typer.BadParameter, match="could be 'Anbar Governorate, Iraq"):
            _choice._id("--place", asked, known)


def test_what_is_removed_is_named(articles: Path, tmp_path: Path) -> None:
    run("add", articles, data=tmp_path)
    for arguments, words in (
        (["--article", "99"], "0 articles removed."),
        (["--outlet", "Wire"], "1 article removed."),
        (["--sample"], "0 articles removed."),
    ):
        assert run("remove", *arguments, data=tmp_path).stdout.strip() == words


@pytest.mark.parametrize("arguments", [[], ["--outlet", "No such"]])
def test_nothing_is_removed_that_is_not_named(arguments: list[str], tmp_path: Path) -> None:
    shown = run("remove", *arguments, data=tmp_path)
    assert (shown.returncode, shown.stdout) == (2, "")


def test_an_import_is_stopped_by_ctrl_c_and_gone_on_with(tmp_path: Path) -> None:
    many = tmp_path / "many.csv"
    rows = (f'Report {n},"Shelling killed {n + 2} people in Homs on Friday, police said."' for n in range(4000))
    many.write_text("title,text\n" + "\n".join(rows))
    data = tmp_path / "data"
    env = os.environ | {"SITREP_DATA": str(data), "COLUMNS": "200", "SITREP_WORKERS": "1"}
    command = [sys.executable, "-m", "sitrep", "add", str(many)]
    process = subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    until = time.monotonic() + 100
    while kept(data) == 0 and process.poll() is None and time.monotonic() < until:
        time.sleep(0.2)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Stopped." in told
    assert "Traceback" not in told
    assert 0 < kept(data) < 4000


def kept(data: Path) -> int:
    """Articles in the store of a data folder."""
    path = data / "sitrep.db"
    return int(counts.key_figures(stores.open_(f"sqlite:///{path}"), Filters())["articles"]) if path.exists() else 0

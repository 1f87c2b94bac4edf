"""Files on their way to the pipeline."""

from datetime import date
from pathlib import Path

import pytest

from components import uploads
from sitrep import settings
from sitrep.records import Failure, RawArticle

CSV = "title,date,publication,content\nRain in Harad,2015-05-04,Wire,It rained all day.\n,,,Then the sun came out.\n"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.txt", "a.txt"),
        ("..", "upload.txt"),
        ("", "upload.txt"),
        ("a\x00b\n.csv", "ab.csv"),
        ("<b>.txt", "b.txt"),
    ],
)
def test_a_file_name_cannot_lead_elsewhere(given: str, kept: str) -> None:
    assert uploads.safe_name(given) == kept


def test_a_long_name_keeps_its_suffix() -> None:
    assert uploads.safe_name("x" * 900 + ".jsonl").endswith("x.jsonl")


def test_two_files_of_one_name_are_both_kept(tmp_path: Path) -> None:
    first, second = (uploads.keep(tmp_path, "a.txt", words, 1) for words in (b"1", b"2"))
    assert isinstance(first, Path)
    assert isinstance(second, Path)
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")


def test_too_large_a_file_is_refused_with_a_way_out(tmp_path: Path) -> None:
    refused = uploads.keep(tmp_path, "a.txt", b"", settings.MAX_FILE_BYTES + 1)
    assert isinstance(refused, Failure)
    assert "split it" in refused.reason


def test_what_a_file_lacks_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(CSV)
    upload = uploads.look_into(path)
    assert (upload.articles, upload.lacking) == (2, {"title": 1, "outlet": 1, "published_on": 1})
    assert upload.asks == ("outlet", "published_on"), "one title does not fit many articles"


def test_details_fill_what_is_lacking_and_overrule_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(CSV)
    told = uploads.Details(outlet="Post", published_on=date(2015, 6, 1))
    first, second = uploads.Batch([(uploads.look_into(path), told)])
    assert isinstance(first, RawArticle)
    assert isinstance(second, RawArticle)
    assert (first.outlet, first.published_on) == ("Wire", date(2015, 5, 4))
    assert (second.outlet, second.published_on) == ("Post", date(2015, 6, 1))


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\x00\x00\x01\x02" * 50, b"   \n"])
def test_what_cannot_be_read_is_a_failure_with_its_reason(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    upload = uploads.look_into(path)
    assert upload.articles == 0
    assert upload.failures[0].reason


def test_a_batch_counts_its_failures_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(CSV)
    batch = uploads.Batch([(uploads.look_into(path), uploads.Details())], [Failure("b.txt", "too large")])
    assert len(batch) == len(list(batch)) == 3

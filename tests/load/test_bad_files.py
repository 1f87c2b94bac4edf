"""Whatever a user drops in, loading answers with articles or with failures that name the file and the way out."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitrep import load, plugins
from sitrep.records import Failure, RawArticle

BINARY = {
    "report.pdf": (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
    "photo.jpg": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
    "photo.txt": (b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
    "news.gz": (b"\x1f\x8b\x08\x00\x00", "unpack"),
    "blob.csv": (bytes(range(256)) * 20, "not a text file"),
    "empty.txt": (b"", "empty"),
    "blank.jsonl": (b" \n\n\t", "empty"),
    "mark.txt": (b"\xef\xbb\xbf\n", "empty"),
}


@pytest.mark.parametrize("name", BINARY)
def test_what_is_no_text_is_refused_with_a_way_out(tmp_path: Path, name: str) -> None:
    content, word = BINARY[name]
    (tmp_path / name).write_bytes(content)
    (failure,) = load.articles(tmp_path / name)
    assert isinstance(failure, Failure)
    assert failure.origin == name
    assert word in failure.reason
    assert any(way in failure.reason for way in ("paste", "save it", "unpack", "export"))


def test_a_word_document_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "report.docx", "w") as packed:
        packed.writestr("word/document.xml", "<w:document/>")
    (failure,) = load.articles(tmp_path / "report.docx")
    assert isinstance(failure, Failure)
    assert "Word" in failure.reason


def test_twenty_megabytes_on_one_line_are_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(b"word " * (4 * 2**20))
    (failure,) = load.articles(tmp_path / "long.txt")
    assert isinstance(failure, Failure)
    assert "longer than 200,000 characters" in failure.reason


def test_a_file_that_is_not_there_is_a_failure(tmp_path: Path) -> None:
    (failure,) = load.articles(tmp_path / "gone.txt")
    assert isinstance(failure, Failure)
    assert "cannot be opened" in failure.reason


def test_a_table_with_a_header_only_says_so(tmp_path: Path) -> None:
    (tmp_path / "news.csv").write_text("title,text\n")
    (failure,) = load.articles(tmp_path / "news.csv")
    assert isinstance(failure, Failure)
    assert "no article" in failure.reason


def test_a_folder_is_its_files_and_one_bad_file_does_not_cost_the_others(tmp_path: Path) -> None:
    for name in ("a.txt", "sub/c.txt", "README.md", ".hidden"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"The text of {name} is here.")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4")
    found = list(load.articles(tmp_path))
    assert [item.origin for item in found] == ["a.txt", "b.pdf", "c.txt"]
    assert [type(item) for item in found] == [RawArticle, Failure, RawArticle]


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    (failure,) = load.articles(tmp_path)
    assert isinstance(failure, Failure)
    assert "no file" in failure.reason


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400), st.sampled_from(["x.txt", "x.csv", "x.jsonl", "x.json", "x"]))
def test_loading_never_raises(tmp_path: Path, content: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert list(load.articles(tmp_path / name))


def test_every_reader_has_its_own_order_and_name() -> None:
    readers = load.readers()
    assert len({reader.ORDER for reader in readers}) == len({reader.NAME for reader in readers}) == len(readers) >= 4
    assert all(isinstance(reader, plugins.Reader) for reader in readers)


def test_pasted_text_takes_what_the_user_says_before_its_own_head() -> None:
    article = load.text("Title: From the head\nSource: Gazette\n\nIt held.", title="From the user")
    assert (article.title, article.outlet, article.text) == ("From the user", "Gazette", "It held.")

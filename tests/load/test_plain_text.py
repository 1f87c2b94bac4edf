"""A text file is one article, with its head lines or its first short line read for what they say."""

from __future__ import annotations

import codecs
from datetime import date
from pathlib import Path

import pytest

from sitrep import load
from sitrep.records import RawArticle

BODY = "The bridge at Amara was closed on Tuesday.\n\nNobody said when it would open."


def only(path: Path) -> RawArticle:
    """The one article of the file."""
    (article,) = load.articles(path)
    assert isinstance(article, RawArticle), article
    return article


def written(folder: Path, text: str | bytes, name: str = "bridge.txt") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_head_lines_are_read_whatever_their_case_and_order(tmp_path: Path) -> None:
    head = "source: River Gazette\nTITLE: Bridge closed\nDate: 3 May 2016\nDesk: foreign\n\n"
    article = only(written(tmp_path, head + BODY))
    assert (article.title, article.outlet, article.published_on) == ("Bridge closed", "River Gazette", date(2016, 5, 3))
    assert article.text == BODY
    assert article.metadata == {"desk": "foreign"}


def test_a_body_right_after_the_head_keeps_its_first_words(tmp_path: Path) -> None:
    article = only(written(tmp_path, "Title: Bridge\nPublished on: 7 May 2016\nThe mayor said: it is shut."))
    assert (article.text, article.published_on) == ("The mayor said: it is shut.", date(2016, 5, 7))


def test_a_date_that_is_not_understood_is_kept_as_written(tmp_path: Path) -> None:
    article = only(written(tmp_path, f"Title: Bridge\nDate: 03/04/2016\n\n{BODY}"))
    assert article.published_on is None
    assert article.metadata["date"] == "03/04/2016"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Bridge closed at Amara\n\n{BODY}", "Bridge closed at Amara"),
        (f"Will the bridge open?\r\n\r\n{BODY}", "Will the bridge open?"),
        (BODY, ""),
        (f"Bridge closed\n{BODY}", ""),
        ("Bridge closed\n\n", ""),
        (f"By Amna Noor\n\n{BODY}", ""),
        (f"{'A long line without an end ' * 8}\n\n{BODY}", ""),
        (f"He said: we stay\n\n{BODY}", "He said: we stay"),
    ],
)
def test_a_first_short_line_before_a_blank_one_is_the_title(tmp_path: Path, text: str, title: str) -> None:
    article = only(written(tmp_path, text))
    assert article.title == title
    assert (title not in article.text) or not title


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "“Zoë’s café burned,” said a man in Besançon – twice. The mayor didn’t answer, the prefect did.\n" * 3
    assert only(written(tmp_path, text.encode(encoding))).text.strip() == text.strip()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("It cost £5, or €6 – naïve.", "cp1252"),
        ("Взрыв в городе Белгород, погибли пять человек.", "cp1251"),
    ],
)
def test_short_texts_in_code_pages(tmp_path: Path, text: str, encoding: str) -> None:
    assert only(written(tmp_path, text.encode(encoding))).text == text


def test_a_few_broken_bytes_do_not_turn_utf_8_into_something_else(tmp_path: Path) -> None:
    text = "“Zoë’s café” burned. ".encode() + b"\xff\xfe then it rained in S\xc3\xa3o"
    assert only(written(tmp_path, text)).text.startswith("“Zoë’s café” burned. ")


def test_a_byte_order_mark_is_no_part_of_the_head(tmp_path: Path) -> None:
    assert only(written(tmp_path, codecs.BOM_UTF8 + b"Title: Bridge\n\nIt is closed.")).title == "Bridge"


def test_text_of_a_head_only_is_still_text(tmp_path: Path) -> None:
    assert only(written(tmp_path, "Title: Bridge closed")).text == "Title: Bridge closed"

"""A line is an article whose text is clean and kept to the letter."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sitrep import load
from sitrep.records import Failure, RawArticle


def lines(folder: Path, *records: Any, encoding: str = "utf-8", name: str = "news.jsonl") -> Path:
    path = folder / name
    texts = (record if isinstance(record, str) else json.dumps(record) for record in records)
    path.write_text("\n".join(texts), encoding)
    return path


def test_the_text_is_kept_to_the_letter(tmp_path: Path) -> None:
    text = "  ”Two  spaces” <b>and</b> &amp; a tail \n"
    record = {"id": 7, "title": "T", "date": "2016-05-07", "source": "River Gazette", "text": text, "desk": "foreign"}
    (article,) = load.articles(lines(tmp_path, record))
    assert article == RawArticle(
        text=text,
        origin="news.jsonl, line 1",
        id="7",
        title="T",
        published_on=date(2016, 5, 7),
        outlet="River Gazette",
        is_clean=True,
        metadata={"desk": "foreign"},
    )


def test_the_names_of_schema_org(tmp_path: Path) -> None:
    record = {
        "headline": "Dam holds",
        "articleBody": "It held.",
        "datePublished": "2016-05-07T10:00:00Z",
        "publisher": {"@type": "Organization", "name": "River Gazette"},
        "author": [{"name": "A. Writer"}, {"name": "B. Writer"}],
    }
    (article,) = load.articles(lines(tmp_path, record))
    assert isinstance(article, RawArticle)
    assert (article.title, article.text, article.outlet) == ("Dam holds", "It held.", "River Gazette")
    assert (article.author, article.published_on) == ("A. Writer, B. Writer", date(2016, 5, 7))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{broken", "not a JSON object"),
        ("[1, 2]", "not a JSON object"),
        ('"text"', "not a JSON object"),
        ('{"title": "no text"}', "found: 'title'"),
        ('{"text": null}', "is missing"),
        ('{"text": "  "}', "is empty"),
        ('{"text": {"body": "nested"}}', "nested data"),
        ('{"text": ["a", "b"]}', "nested data"),
        ('{"text": ' + "[" * 100_000, "nested too deeply"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path, line: str, reason: str) -> None:
    first, failure, last = load.articles(lines(tmp_path, {"text": "First."}, line, "", {"text": "Last."}))
    assert isinstance(first, RawArticle)
    assert isinstance(last, RawArticle)
    assert isinstance(failure, Failure)
    assert failure.origin == "news.jsonl, line 2"
    assert reason in failure.reason


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings_with_a_mark(tmp_path: Path, encoding: str) -> None:
    (article,) = load.articles(lines(tmp_path, {"text": "Zoë’s."}, encoding=encoding))
    assert isinstance(article, RawArticle)
    assert article.text == "Zoë’s."


def test_a_file_that_is_one_array_is_read_too(tmp_path: Path) -> None:
    path = lines(tmp_path, json.dumps([{"text": "One."}, 2, {"text": "Three."}], indent=1), name="news.json")
    found = list(load.articles(path))
    assert [type(item) for item in found] == [RawArticle, Failure, RawArticle]
    assert found[1].origin == "news.json, item 2"


def test_what_no_store_takes_is_replaced_and_offsets_hold(tmp_path: Path) -> None:
    (article,) = load.articles(lines(tmp_path, r'{"text": "a\u0000b\ud800c"}'))
    assert isinstance(article, RawArticle)
    assert article.text == "a\ufffdb\ufffdc"

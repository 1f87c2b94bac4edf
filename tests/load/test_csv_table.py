"""A row of a table is an article; columns are found by name, and a bad row does not cost the others."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from sitrep import load
from sitrep.records import Failure, RawArticle


def table(folder: Path, header: str, *rows: list[str], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    path = folder / "news.csv"
    with path.open("w", newline="", encoding=encoding) as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows([header.split(","), *rows])
    return path


def test_the_header_of_2017_with_its_unnamed_index(tmp_path: Path) -> None:
    header = ",id,title,publication,author,date,year,month,url,content"
    row = ["0", "171", "Dam holds", "River Gazette", "A. Writer", "2016-12-31", "2016.0", "12.0", "", "The dam holds."]
    (article,) = load.articles(table(tmp_path, header, row))
    assert article == RawArticle(
        text="The dam holds.",
        origin="news.csv, row 2",
        id="171",
        title="Dam holds",
        published_on=date(2016, 12, 31),
        outlet="River Gazette",
        author="A. Writer",
        metadata={"year": "2016.0", "month": "12.0"},
    )


def test_the_header_of_the_second_edition(tmp_path: Path) -> None:
    header = "date,year,month,day,author,title,article,url,section,publication"
    row = [
        "2019-01-02 10:00:00",
        "2019",
        "1.0",
        "2",
        "",
        "Dam",
        "It held.",
        "https://example.org/a",
        "World",
        "Gazette",
    ]
    (article,) = load.articles(table(tmp_path, header, row))
    assert isinstance(article, RawArticle)
    assert (article.text, article.published_on, article.outlet) == ("It held.", date(2019, 1, 2), "Gazette")
    assert article.metadata["section"] == "World"


@pytest.mark.parametrize("name", ["content", "Article", "TEXT", "body", "articleBody"])
def test_the_column_of_text_has_one_of_five_names(tmp_path: Path, name: str) -> None:
    (article,) = load.articles(table(tmp_path, f"Title,{name}", ["Dam", "It held."]))
    assert isinstance(article, RawArticle)
    assert (article.text, article.title) == ("It held.", "Dam")


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8-sig", ","), ("utf-16", "\t"), ("cp1252", ";"), ("utf-8", "|")]
)
def test_tables_as_spreadsheets_save_them(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = "“It held, it held; it held,” said Zoë’s brother – a mason from Besançon."
    (article,) = load.articles(table(tmp_path, "title,text", ["Dam", text], encoding=encoding, delimiter=delimiter))
    assert isinstance(article, RawArticle)
    assert article.text == text


def test_a_table_without_text_says_which_columns_it_has_and_which_would_do(tmp_path: Path) -> None:
    (failure,) = load.articles(table(tmp_path, "headline,link", ["Dam", "https://example.org"]))
    assert isinstance(failure, Failure)
    assert failure.origin == "news.csv"
    assert "'headline', 'link'" in failure.reason
    assert "content, article, text, body, articleBody" in failure.reason


def test_a_bad_row_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    rows = [["One", "First."], ["Two", ""], ["Three"], ["Four", "x", "y"], [], ["Five", "Last."]]
    found = list(load.articles(table(tmp_path, "title,text", *rows)))
    assert [item.text for item in found if isinstance(item, RawArticle)] == ["First.", "Last."]
    assert [item.origin for item in found if isinstance(item, Failure)] == [f"news.csv, row {n}" for n in (3, 4, 5)]


def test_a_cell_may_be_larger_than_the_csv_module_allows_by_itself(tmp_path: Path) -> None:
    (article,) = load.articles(table(tmp_path, "title,text", ["Long", "word " * 100_000]))
    assert isinstance(article, RawArticle)


def test_a_cell_may_hold_line_breaks_and_quotation_marks(tmp_path: Path) -> None:
    text = 'He said:\n\n"We stay, all of us."'
    (article,) = load.articles(table(tmp_path, "text,title", [text, "Dam"]))
    assert isinstance(article, RawArticle)
    assert article.text == text


def test_rows_are_read_one_at_a_time(tmp_path: Path) -> None:
    """The first article comes before the table's broken end is reached."""
    path = table(tmp_path, "title,text", ["One", "First."])
    with path.open("a") as file:
        file.write('Two,"never closed ' + "x" * (33 * 2**20))
    found = load.articles(path)
    assert isinstance(next(found), RawArticle)
    assert "never closed" in next(found).reason  # type: ignore[union-attr]


def test_a_table_under_another_name_is_known_by_its_first_line(tmp_path: Path) -> None:
    path = table(tmp_path, "title,text", ["Dam", "It held."]).rename(tmp_path / "news.txt")
    (article,) = load.articles(path)
    assert isinstance(article, RawArticle)
    assert article.title == "Dam"

"""The format of bulk scrapes is told from plain text, and its first words are never a title."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitrep import load
from sitrep.load import scraped
from sitrep.records import RawArticle

SCRAPED = "’The ferry sank.’ ”It wasn’t the first.” ’”Nobody’’s counting,” a sailor said.’ ’The ferry. ..’"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SCRAPED, True),
        (f"\ufeff  {SCRAPED}", True),
        (f"Title: Ferry\nDate: 2016-05-07\n\n{SCRAPED}", True),
        ("’One paragraph only.’", True),
        ("The ferry sank. ’So it did.’", False),
        ("“It sank,” he said. “Twice.”", False),
        ("’Tis the season, he said.", False),
    ],
)
def test_wrapped_paragraphs_are_known(text: str, expected: bool) -> None:
    assert scraped.can_read("ferry.txt", text.encode()) is expected


def test_the_text_is_kept_as_found_and_has_no_title(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(f"{SCRAPED}\n", "utf8")
    (article,) = load.articles(path)
    assert isinstance(article, RawArticle)
    assert (article.text.strip(), article.title, article.is_clean) == (SCRAPED, "", False)

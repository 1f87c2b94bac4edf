"""The report: one file that fetches nothing and runs nothing, with its filters and sources."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from sitrep import pipeline
from sitrep.export import report, tables
from sitrep.query.filters import Filters
from sitrep.store import Store, save
from tests.store.builders import extraction

TITLE = "<script>alert(1)</script> & <img src=http://evil.example>"


@pytest.fixture
def written(store: Store, tmp_path: Path) -> str:
    first = extraction(outlet="Wire", title=TITLE, published_on=date(2015, 5, 5))
    second = extraction(outlet="Post", title="Harad taken", published_on=date(2015, 7, 20))
    second.events[0].fatalities = second.events[0].fatalities_low = 20
    second.figures[0].value, second.figures[0].low, second.figures[0].high = None, 2000.0, 2500.5
    save(store, [first, second])
    pipeline.join(store, whole=True)
    chosen = Filters(places=("l-harad",))
    report.export(tables.frames(store, chosen, report.TABLES), tmp_path, tables.about(store, chosen))
    return (tmp_path / "sitrep.html").read_text("utf8")


def test_it_tells_filters_time_version_and_sources(written: str) -> None:
    for words in ("places: Harad, Yemen", "GeoNames", "Sitrep", "Made at", "What 2 articles report"):
        assert words in written


def test_incidents_figures_quotes_and_articles_stand_in_it(written: str) -> None:
    for words in ("Rebels seized Harad on Monday.", "Omar Said", "“We will return”", "Harad taken", "2,000–2,500.5"):
        assert words in written
    assert re.search(r"<title>May 2015: \d", written)


def test_words_of_articles_are_text_and_nothing_is_fetched_or_run(written: str) -> None:
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in written
    assert "<script" not in written
    assert not re.search(r"<[^>]+\s(src|href)=", written)
    assert "default-src 'none'" in written


def test_a_long_table_is_cut_and_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "MOST", 1)
    save(store, [extraction(outlet="Wire"), extraction(outlet="Post")])
    written = report.html(tables.frames(store, Filters(), report.TABLES), {"filters": "none"})
    assert "Articles (2)" in written
    assert "The first 1; the other formats hold all." in written


def test_nothing_chosen_is_a_report_without_tables(store: Store) -> None:
    written = report.html(tables.frames(store, Filters(), report.TABLES), tables.about(store, Filters()))
    assert "<table" not in written
    assert "What 0 articles report" in written

"""From file to store: nothing read twice, nothing lost, and an article that kills its reader costs only itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from sitrep import pipeline, settings
from sitrep import store as stores
from sitrep.errors import SetupError
from sitrep.export.tables import TABLES
from sitrep.query import articles, figures, options
from sitrep.query.filters import Filters
from sitrep.records import Article, Extraction, Failure, RawArticle
from sitrep.reference.gazetteer import Gazetteer
from sitrep.store import Saved, Store, schema

ALL = Filters()


def raw(text: str, **details: str) -> RawArticle:
    return RawArticle(text=text, origin=text[:20], is_clean=True, **details)


def many(texts: list[str]) -> list[RawArticle]:
    return [raw(text) for text in texts]


def only_text(batch: list[Article], meant: pipeline.Meant) -> list[Extraction | Failure]:
    """Reads nothing: enough where the way through the processes is tested."""
    return [Extraction(article) for article in batch]


def deadly(batch: list[Article], meant: pipeline.Meant) -> list[Extraction | Failure]:
    """As the out-of-memory killer does it: the process is gone without a word."""
    if any("deadly" in article.text for article in batch):
        os._exit(9)
    return only_text(batch, meant)


def always_deadly(batch: list[Article], meant: pipeline.Meant) -> list[Extraction | Failure]:
    os._exit(9)


def main_module(batch: list[Article], meant: pipeline.Meant) -> list[Extraction | Failure]:
    """Says what the reader's main module is: the parent's, imported anew, would be the whole dashboard in the app."""
    return [Failure(article.origin, str(getattr(sys.modules["__main__"], "__file__", None))) for article in batch]


def add(store: Store, texts: list[str], work: pipeline.Reading = only_text) -> list[Saved]:
    return list(pipeline.add([], store, raws=many(texts), work=work))


def texts(count: int) -> list[str]:
    return [f"Report number {number} from the border." for number in range(count)]


def test_reading_gives_each_article_in_order_and_passes_failures_on(read: Callable[..., Extraction]) -> None:
    given = [raw("Twelve died in Homs."), Failure("b.txt", "is empty"), raw("…"), raw("Rebels took Aleppo.")]
    found = list(pipeline.read(given))
    assert [type(one).__name__ for one in found] == ["Extraction", "Failure", "Failure", "Extraction"]
    assert isinstance(found[3], Extraction)
    assert found[3].article.text == "Rebels took Aleppo."


def test_a_file_reaches_the_screen_with_its_sentence(store: Store, tmp_path: Path) -> None:
    """The whole way, in a real reader process."""
    line = {
        "id": "a",
        "title": "Shelling",
        "date": "2015-03-02",
        "source": "Wire",
        "text": "Shelling killed 14 people in Homs.",
    }
    (tmp_path / "in.jsonl").write_text(json.dumps(line) + "\n")
    (saved,) = pipeline.add([tmp_path / "in.jsonl"], store)
    assert (saved.status, saved.lacks) == ("added", ())
    found = figures.listed(store, ALL, measure="fatalities")
    assert found[["value", "sentence", "outlet"]].to_numpy().tolist() == [
        [14, "Shelling killed 14 people in Homs.", "Wire"]
    ]


def test_articles_come_in_order_and_progress_is_told(store: Store) -> None:
    told: list[tuple[int, int | None]] = []
    given = many(texts(40))
    saved = pipeline.add([], store, raws=given, work=only_text, on_progress=lambda *step: told.append(step[:2]))
    assert [one.origin for one in saved] == [one.origin for one in given]
    assert told == [(done, 40) for done in range(1, 41)]


def test_what_is_stored_is_not_read_again(store: Store) -> None:
    """The reader would die of it."""
    add(store, texts(3))
    assert [saved.status for saved in add(store, texts(3), always_deadly)] == ["unchanged"] * 3


def test_an_article_that_kills_its_reader_is_isolated(store: Store) -> None:
    given = texts(50)
    given[20] = "This one is deadly."
    failed = [saved.origin for saved in add(store, given, deadly) if saved.status == "failed"]
    assert failed == ["This one is deadly."]
    assert articles.listed(store, ALL).attrs["total"] == 49


def test_readers_that_always_die_end_the_import_with_a_message(store: Store) -> None:
    with pytest.raises(SetupError, match="SITREP_WORKERS"):
        add(store, texts(20), always_deadly)


def test_a_reader_does_not_load_the_app(store: Store) -> None:
    assert [saved.reason for saved in add(store, texts(1), main_module)] == ["None"]


def test_the_process_that_stores_never_loads_the_language_model() -> None:
    """It would cost the app 300 MB."""
    code = "import sys; from sitrep import pipeline; print('spacy' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"


def test_an_import_reads_a_name_as_the_stored_articles_mean_it(store: Store, gazetteer: Gazetteer) -> None:
    """The counts reach the readers' processes; an article read by itself does not know of them."""
    said = [f"The Lebanese port of Tripoli was shut for {number} days." for number in ("two", "three", "four")]
    list(pipeline.add([], store, raws=many(said)))
    open_choice = raw("Police in Tripoli arrested two men.")
    list(pipeline.add([], store, raws=[open_choice]))
    (alone,) = pipeline.read([open_choice])
    with store.reading() as connection:
        asked = select(schema.entity.c.country).join(schema.mention).where(schema.mention.c.kind == "place")
        last = asked.order_by(schema.mention.c.id.desc()).limit(1)
        assert connection.execute(last).scalar_one() == "LB"
    assert isinstance(alone, Extraction)
    assert [place.country for place in alone.places] == ["LY"]


def test_without_the_sample_the_store_is_as_if_it_had_never_been_there(tmp_path: Path) -> None:
    own = [RawArticle(origin="own.txt", text="Rebels shelled Homs on Monday, killing 14 people, the UN said.")]
    with_sample, without = (stores.open_(f"sqlite:///{tmp_path / name}.db") for name in ("with", "without"))
    few = sorted(settings.SAMPLE.glob("*.txt"))[:6]
    list(pipeline.add(few, with_sample))
    for store in (with_sample, without):
        list(pipeline.add([], store, raws=own))
    assert len(pipeline.sample(with_sample)) == len(few)
    assert pipeline.remove(with_sample, pipeline.sample(with_sample)) == len(few)
    assert pipeline.sample(with_sample) == []
    for name, table in TABLES.items():
        assert len(table(with_sample, ALL)) == len(table(without, ALL)), name
    for name, offered in options.KINDS.items():
        assert offered(with_sample).equals(offered(without)), name

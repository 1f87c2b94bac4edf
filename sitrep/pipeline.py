"""The whole flow: load -> clean -> extract -> resolve -> store. The only module that knows every stage."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sitrep import clean, load, settings
from sitrep import store as stores
from sitrep.errors import UnreadableFile
from sitrep.records import Article, Extraction, Failure, RawArticle
from sitrep.store import Saved, Store
from sitrep.store.saving import batches
from sitrep.workers import Workers

if TYPE_CHECKING:
    from spacy.tokens import Doc

log = logging.getLogger(__name__)

Progress = Callable[[int, int | None, str], None]
"""Called with how many articles are done, how many there are (None where not known), and the last one's origin."""

Meant = Mapping[str, int]
"""Entity id of a place -> stored articles that name it."""

Reading = Callable[[list[Article], Meant], Sequence[Extraction | Failure]]

_Job = tuple[Article, Meant]

ANALYZE_AFTER = 500
"""Articles added at once after which the database counts its rows anew."""


def read(raws: Iterable[RawArticle | Failure], *, clean_all: bool = False) -> Iterator[Extraction | Failure]:
    """What each article says, in order, read in this process, each by itself. A Failure given is passed on.

    `clean_all` cleans also what its format promises to be clean; its offsets then are those of the cleaned text.
    """
    for batch in batches(raws, settings.BATCH_ARTICLES):
        cleaned = [
            _cleaned(replace(raw, is_clean=False) if clean_all and isinstance(raw, RawArticle) else raw)
            for raw in batch
        ]
        found = iter(read_articles([one for one in cleaned if isinstance(one, Article)]))
        yield from (next(found) if isinstance(one, Article) else one for one in cleaned)


def read_articles(articles: list[Article], meant: Meant | None = None) -> list[Extraction | Failure]:
    """What each of a batch of clean articles says, given what the collection means by its names (`meant`), if any."""
    from sitrep import extract, language

    texts = ((legible.text, legible) for legible in map(extract.legible_article, articles))
    docs = language.load().pipe(texts, as_tuples=True, batch_size=settings.BATCH_ARTICLES)
    return [_read_one(doc, legible, article, meant) for (doc, legible), article in zip(docs, articles, strict=True)]


def add(
    paths: Iterable[Path],
    store: Store,
    *,
    on_progress: Progress | None = None,
    raws: Iterable[RawArticle | Failure] = (),
    work: Reading = read_articles,
) -> Iterator[Saved]:
    """Store the articles of the files and folders, and those of `raws`; what became of each, in order.

    Articles are read by `settings.workers` processes and stored by this one, a batch at a time; this generator must
    be drained. What the store knows already is not read again. `work` reads a batch, in another process.
    """
    paths = list(paths)
    total = len(raws) if isinstance(raws, Sized) and not paths else None
    given = (raw for source in (*map(load.articles, paths), raws) for raw in source)
    added = 0
    named = stores.PlacesNamed(store)
    with Workers(partial(_work, work), settings.current().workers, _lost) as workers:
        looked_up = (_look_up(store, named, batch) for batch in batches(map(_cleaned, given), settings.BATCH_ARTICLES))
        for done, saved in enumerate(_store(store, workers.map(looked_up)), start=1):
            added += saved.status != "unchanged"
            if on_progress:
                on_progress(done, total, saved.origin)
            yield saved
    if added >= ANALYZE_AFTER:
        stores.analyze(store)


Step = Saved | Failure | None
"""What is known of an article before it is read: None where it must be read."""


def _look_up(store: Store, named: stores.PlacesNamed, batch: list[Article | Failure]) -> tuple[list[Step], list[_Job]]:
    looked_up = iter(stores.look_up(store, [one for one in batch if isinstance(one, Article)]))
    steps: list[Step] = []
    to_read: list[Article] = []
    for one in batch:
        if isinstance(one, Failure):
            steps.append(one)
            continue
        article, known = next(looked_up)
        steps.append(stores.unchanged(article, known) if known else None)
        to_read += [] if known else [article]
    meant = named.now() if to_read else {}
    return steps, [(article, meant) for article in to_read]


def _work(work: Reading, jobs: list[_Job]) -> Sequence[Extraction | Failure]:
    """In a reader's process: the articles of one batch, which were counted together."""
    return work([article for article, _ in jobs], jobs[0][1])


def _store(store: Store, readings: Iterable[tuple[list[Step], list[Extraction | Failure]]]) -> Iterator[Saved]:
    for steps, found in readings:
        saved = iter(stores.save(store, [one for one in found if isinstance(one, Extraction)]))
        join(store)
        rest = iter(found)
        for step in steps:
            outcome = step or next(rest)
            yield (
                outcome
                if isinstance(outcome, Saved)
                else _failed(outcome)
                if isinstance(outcome, Failure)
                else next(saved)
            )


def stored(raws: Iterable[RawArticle | Failure], store: Store) -> list[int]:
    """The ids of the stored articles that have these texts."""
    cleaned = [one for one in map(_cleaned, raws) if isinstance(one, Article)]
    return [known.id for _, known in stores.look_up(store, cleaned) if known]


def sample(store: Store) -> list[int]:
    """The ids of the stored articles that are of the sample collection."""
    return stored(load.articles(settings.SAMPLE), store) if settings.SAMPLE.is_dir() else []


def remove(store: Store, article_ids: Iterable[int]) -> int:
    """Take these articles out of the store with all that was read out of them; how many there were."""
    removed = stores.remove_articles(store, article_ids)
    join(store)
    return removed


def join(store: Store, *, whole: bool = False) -> int:
    """Join the reports that wait into incidents, or all anew (`whole`); the number of incidents made anew.

    Done after each batch that is stored; to be called where articles were removed, or an import may have been killed.
    """
    from sitrep.resolve import incidents

    return stores.rejoin(store, incidents, whole=whole)


def _failed(failure: Failure) -> Saved:
    return Saved(failure.origin, None, "failed", failure.reason)


def _lost(job: _Job) -> Failure:
    return Failure(
        job[0].origin, "reading it ended the process (too long, or out of memory?); the other articles are kept"
    )


def _cleaned(raw: RawArticle | Failure) -> Article | Failure:
    if isinstance(raw, Failure):
        return raw
    try:
        return clean.article(raw)
    except UnreadableFile as error:
        return Failure(raw.origin, str(error))
    except Exception as error:
        return _fault(raw.origin, error)


def _read_one(doc: Doc, legible: Article, article: Article, meant: Meant | None) -> Extraction | Failure:
    from sitrep import extract, resolve

    try:
        return extract.restored(resolve.run(extract.run(doc, legible), meant), article)
    except Exception as error:
        return _fault(article.origin, error)


def _fault(origin: str, error: Exception) -> Failure:
    """One article that shows a fault of Sitrep must not cost the others."""
    log.exception("%s could not be read", origin)
    return Failure(origin, f"a fault in Sitrep ({type(error).__name__}: {error}); please report it with this article")

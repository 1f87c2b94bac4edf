"""CPU time of reading and resolving articles, against the bare spaCy pipeline on the same texts."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks.result import Result
from sitrep import clean, extract, language, load, resolve
from sitrep.records import Article, RawArticle
from sitrep.settings import BATCH_ARTICLES, ROOT

TEXTS = 120
ROUNDS = 5
BOUND = 1.6


def run() -> list[Result]:
    """The median over interleaved rounds, so that a busy machine slows both sides."""
    articles = _articles()
    texts = [article.text for article in articles]
    nlp = language.load()

    def bare() -> None:
        for _ in nlp.pipe(texts, batch_size=BATCH_ARTICLES):
            pass

    def whole() -> None:
        for doc, article in zip(nlp.pipe(texts, batch_size=BATCH_ARTICLES), articles, strict=True):
            resolve.run(extract.run(doc, article))

    whole()  # tables and caches are filled once a process
    times = [(_cpu(bare), _cpu(whole)) for _ in range(ROUNDS)]
    ratio = median(ours / theirs for theirs, ours in times)
    each = [1000 * median(side) / len(texts) for side in zip(*times, strict=True)]
    note = f"{each[1]:.1f} ms an article, spaCy alone {each[0]:.1f} ms; CPU, {len(texts)} articles, {ROUNDS} rounds"
    return [Result("Reading an article, against bare spaCy", ratio, "×", BOUND, note)]


def _cpu(call: Callable[[], None]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


def _articles() -> list[Article]:
    """The sample articles, repeated, each copy opening with another line so that no cache of texts helps."""
    found = [raw for raw in load.articles(Path(ROOT / "sample_data")) if isinstance(raw, RawArticle)]
    cleaned = [clean.article(raw) for raw in found]
    copies = [_copy(article, number) for number in range(TEXTS // len(cleaned) + 1) for article in cleaned]
    return copies[:TEXTS]


def _copy(article: Article, number: int) -> Article:
    text = f"Report number {number + 1} of the day.\n\n{article.text}"
    return Article(
        id=f"{article.id}-{number}",
        text=text,
        raw_text=text,
        content_hash=f"{article.content_hash}-{number}",
        origin=article.origin,
        published_on=article.published_on,
        outlet=article.outlet,
    )

"""Files and pasted text on their way to the pipeline: kept, looked into, completed by what the reader knows of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, overload

from sitrep import load, settings
from sitrep.records import Failure, RawArticle

NAME_CHARACTERS = 120
"""A longer file name is cut: file systems take 255 bytes, and a letter may need four."""

ASKED = ("title", "outlet", "published_on")
"""Details of an article that the reader is asked for where its file does not tell."""


@dataclass(frozen=True, slots=True)
class Details:
    """What the reader tells of an article, or of all articles of a file that lack it; None and "" are unknown."""

    title: str = ""
    outlet: str = ""
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that has been looked into."""

    path: Path
    articles: int
    lacking: dict[str, int]
    """How many of its articles lack each of ASKED."""
    failures: tuple[Failure, ...]
    opening: str
    """The first words of its first article."""

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def asks(self) -> tuple[str, ...]:
        """Details to ask for; a title only where the file is one article."""
        lacks = [name for name in ASKED if self.lacking[name]]
        return tuple(name for name in lacks if name != "title" or self.articles == 1)


def keep(folder: Path, name: str, content: Any, size: int) -> Path | Failure:
    """Write an uploaded file into a new folder within `folder`; its name cannot lead it elsewhere."""
    if size > settings.MAX_FILE_BYTES:
        limit = settings.MAX_FILE_BYTES // 2**20
        return Failure(name, f"larger than {limit} MB; split it, or add it with `python -m sitrep add`")
    inside = folder / str(sum(1 for _ in folder.iterdir()))
    inside.mkdir()
    path = inside / safe_name(name)
    path.write_bytes(content)
    return path


def safe_name(name: str) -> str:
    """The last part of a file's name without signs that a file system may read otherwise."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(letter for letter in last if letter.isprintable() and letter not in '<>:"|?*').strip(". ")
    stem, dot, suffix = kept.rpartition(".")
    return (f"{stem[:NAME_CHARACTERS]}.{suffix[:12]}" if dot else kept[:NAME_CHARACTERS]) or "upload.txt"


def look_into(path: Path) -> Upload:
    """What the file holds, without reading what its articles say."""
    lacking, failures, articles, opening = dict.fromkeys(ASKED, 0), [], 0, ""
    for found in load.articles(path):
        if isinstance(found, Failure):
            failures.append(found)
            continue
        articles += 1
        opening = opening or found.text[:200]
        for name in ASKED:
            lacking[name] += not getattr(found, name)
    return Upload(path, articles, lacking, tuple(failures), opening)


def completed(raw: RawArticle, details: Details) -> RawArticle:
    """The article with the details that it lacks; what its file tells is never overruled."""
    told = {name: getattr(details, name) for name in ASKED if getattr(details, name) and not getattr(raw, name)}
    return replace(raw, **told)


class Batch(Sequence[RawArticle | Failure]):
    """The articles of looked-into files, completed; read from the files each time, so that a large one fits."""

    def __init__(self, uploads: Sequence[tuple[Upload, Details]], refused: Sequence[Failure] = ()) -> None:
        """`refused`: files that were not kept."""
        self._uploads, self._refused = list(uploads), list(refused)

    def __len__(self) -> int:
        """Articles, and failures among them."""
        return len(self._refused) + sum(upload.articles + len(upload.failures) for upload, _ in self._uploads)

    def __iter__(self) -> Iterator[RawArticle | Failure]:
        """Each article or failure, in order."""
        yield from self._refused
        for upload, details in self._uploads:
            for found in load.articles(upload.path):
                yield found if isinstance(found, Failure) else completed(found, details)

    @overload
    def __getitem__(self, index: int) -> RawArticle | Failure: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RawArticle | Failure]: ...
    def __getitem__(self, index: int | slice) -> RawArticle | Failure | Sequence[RawArticle | Failure]:
        """As of a list; reads the files."""
        return list(self)[index]

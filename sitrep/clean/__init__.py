"""Clean: a raw article's text becomes what the reader sees: paragraphs, quotations with their marks, no debris.

Each step is a pure function from text to text in its own module. Nothing is invented where a scrape dropped words.
"""

from __future__ import annotations

import hashlib

from sitrep import settings
from sitrep.clean import boilerplate, characters, markup, paragraphs, punctuation, quotation, spoken, teaser, wrappers
from sitrep.errors import UnreadableFile
from sitrep.records import Article, RawArticle

STEPS = (
    characters.repaired,
    markup.removed,
    wrappers.removed,
    punctuation.tidied,
    paragraphs.parted,
    quotation.marked,
    punctuation.spaced,
    boilerplate.removed,
    teaser.removed,
)
"""In this order: each finds what it works on as the one before it leaves it."""


def article(raw: RawArticle) -> Article:
    """The article, cleaned; text that its format promises to be clean is kept to the letter.

    Raises UnreadableFile where no readable text is left, or more than an article can be.
    """
    _refuse_too_long(raw.text)
    cleaned = raw.text if raw.is_clean else text(raw.text)
    if not any(character.isalpha() for character in cleaned):
        raise UnreadableFile("no readable text in it; paste the article's text instead")
    hashed = content_hash(cleaned)
    return Article(
        id=raw.id or hashed,
        text=cleaned,
        raw_text=raw.text,
        content_hash=hashed,
        origin=raw.origin,
        title=title(raw),
        published_on=raw.published_on,
        outlet=raw.outlet.strip(),
        author=raw.author.strip(),
        url=raw.url.strip(),
        language=spoken.language(cleaned),
        metadata=raw.metadata,
    )


def text(raw: str) -> str:
    """All steps, one after the other."""
    for step in STEPS:
        raw = step(raw)
    return raw


def title(raw: RawArticle) -> str:
    """The title on one line, without the outlet's name that bulk collections append to it."""
    cleaned = raw.title if raw.is_clean else markup.removed(characters.repaired(raw.title))
    cleaned = " ".join(cleaned.split())
    for dash in ("-", "–", "—", "|") if raw.outlet else ():
        cleaned = cleaned.removesuffix(f" {dash} {raw.outlet}")
    return cleaned


def content_hash(text: str) -> str:
    """Hex SHA-256 of the text with white space folded."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def _refuse_too_long(raw: str) -> None:
    limit = settings.MAX_ARTICLE_CHARACTERS
    if len(raw) > limit:
        raise UnreadableFile(f"{len(raw):,} characters are more than {limit:,}; split it into one text an article")

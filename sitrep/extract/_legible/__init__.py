"""A text as the parser reads it best: prose in capitals cased, wrapped lines joined, editors' notes blank.

It is as long as the text itself, character for character, so that offsets hold in both. What was read out of it gets
the text's own words back (`restored`).
"""

from __future__ import annotations

from dataclasses import replace

from sitrep.extract._legible import dated
from sitrep.extract._legible.casing import cased
from sitrep.extract._legible.notes import without_notes
from sitrep.extract._legible.wrapping import joined
from sitrep.records import Article, Event, Extraction, Figure, Link, Mention, Quote

__all__ = ["legible", "restored"]


def legible(text: str) -> str:
    """`text` in mixed case, its wrapped lines joined and editors' notes blank; `text` itself where it has none such."""
    return cased(without_notes(joined(text)))


def restored(found: Extraction, article: Article) -> Extraction:
    """What was read out of the legible text of `article`, its mentions in the words of the text itself.

    Names that resolving gave stay as they are: nobody is called in capitals because one article was.
    """
    if found.article is article:
        return found
    for mention in found.mentions():
        mention.text = article.text[mention.start : mention.end]
        for link in _links(mention):
            if link.start is not None and link.end is not None:
                link.name = link.name or link.text
                link.text = article.text[link.start : link.end]
    found.article = article
    return found


def legible_article(article: Article) -> Article:
    """The article with its text made legible, of the day of its dateline where nothing else dates it."""
    text = legible(article.text)
    published = article.published_on or dated.day(text)
    is_same = text == article.text and published == article.published_on
    return article if is_same else replace(article, text=text, published_on=published)


def _links(mention: Mention) -> list[Link]:
    if isinstance(mention, Event):
        return [link for link in (*mention.actors, *mention.targets, mention.place, mention.claimant) if link]
    if isinstance(mention, Figure):
        return [link for link in (mention.place, mention.actor, mention.claimant, mention.via) if link]
    return [mention.speaker] if isinstance(mention, Quote) and mention.speaker else []

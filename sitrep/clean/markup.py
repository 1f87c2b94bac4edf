"""HTML in a text: tags go, scripts and styles with all they hold, entities become characters. Nothing is run."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_BLOCKS = """address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li
main nav ol p pre section table tbody td th thead tr ul"""
_INLINE = """a abbr acronym b big body button center cite code em font form html i img input ins label link meta q s
small source span strike strong sub sup time title u video"""
BLOCKS = frozenset(_BLOCKS.split())
INLINE = frozenset(_INLINE.split())
DROPPED = frozenset(("script", "style", "noscript", "iframe", "object", "svg", "head", "template"))
"""Elements whose content is not for readers."""

TAG = re.compile(rf"</?(?:{'|'.join(sorted(BLOCKS | INLINE | DROPPED))})(?:\s[^<>]*|/)?>|<!--|<!doctype", re.IGNORECASE)
ENTITY = re.compile(r"&(?:[a-z]{2,8}[1-4]{0,2}|#\d{2,6}|#x[0-9a-f]{2,5});", re.IGNORECASE)
DEEPEST = 3
"""Feeds escape markup once or twice; more rounds than this would only serve an attacker."""


def removed(text: str) -> str:
    """The words of the text; one without known tags keeps its < and > and only has entities put right."""
    for _ in range(DEEPEST):
        before, text = text, _once(text)
        if text == before:
            break
    return text


def _once(text: str) -> str:
    if TAG.search(text):
        return _words(text) or TAG.sub(" ", text)
    return ENTITY.sub(lambda entity: html.unescape(entity[0]), text)


def _words(text: str) -> str:
    parser = _Words()
    parser.feed(_without_comments(text))
    parser.close()
    return "".join(parser.words).strip()


def _without_comments(text: str) -> str:
    """The parser's own search for the end of a comment takes minutes where thousands are never closed."""
    first, *others = text.split("<!--")
    return first + "".join(other.partition("-->")[2] if "-->" in other else other for other in others)


class _Words(HTMLParser):
    """Gathers the words that a reader would see, a paragraph break where a block begins or ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.dropping: str | None = None
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.dropping == tag:
            self.depth += 1
        elif tag in DROPPED and not self.dropping:
            self.dropping, self.depth = tag, 1
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.dropping == tag:
            self.depth -= 1
            self.dropping = self.dropping if self.depth else None
        self._break(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self.dropping:
            self.words.append(data)

    def _break(self, tag: str) -> None:
        if tag in BLOCKS and not self.dropping:
            self.words.append("\n\n")

"""Paragraphs of bulk scrapes, each wrapped in a pair of stray marks, with what the wrapping did to the words undone.

The scrape is a printed list of strings in which every quotation mark became ” and every apostrophe ’. So a paragraph
stands between ”…” where it holds apostrophes and no quotation, else between ’…’ with its apostrophes doubled.
"""

from __future__ import annotations

import re

SINGLE, DOUBLE = "’'", '”"'
NEXT = r"(?=\s*$|(?:\s*,)?\s+(?:[’'][^\s]|[”\"][^\s]|[’']{2}(?:\s|$)))"
"""After a closing mark: the end of the text, or the mark that opens the next paragraph."""

EMPTY = re.compile(rf"([’'”\"])\1{NEXT}")
END = {
    **dict.fromkeys(SINGLE, re.compile(rf"(?<![’'])(?:[’']{{2}})*(?P<mark>[’']){NEXT}")),
    **dict.fromkeys(DOUBLE, re.compile(rf"(?P<mark>[”\"]){NEXT}")),
}
"""The mark that closes a paragraph, by the one that opened it: of a run of ’ an odd one, as pairs are apostrophes."""

DOUBLED = re.compile(r"’’|''")
DOUBLED_IN_WORD = re.compile(r"(?<=\w)(?:’’|'')(?=\w)")
GAP = re.compile(r"\s*,?\s*")
FEWEST_STRAIGHT = 3
"""Wrapped in straight marks a text must have this many paragraphs, for one quotation may well stand after another."""


def removed(text: str) -> str:
    """Paragraphs parted by blank lines and doubled apostrophes single; text that is not wrapped stays as it is."""
    body = text.strip()
    found = _paragraphs(body) if body[:1] in {*SINGLE, *DOUBLE} and _is_wrapped(body) else None
    return "\n\n".join(found) if found else DOUBLED_IN_WORD.sub(lambda pair: pair[0][0], text)


def _is_wrapped(body: str) -> bool:
    """Whether the marks are no quotation: a closing mark opens the text, or paragraphs stand between single marks."""
    if body[0] in "’”":
        return END[body[0]].search(body, 1) is not None and not re.match(r"’(?:\d\d?s\b|[Tt](?:is|was)\b)", body)
    opened = re.findall(r"(?:^|['\"](?:\s*,)?\s+)(['\"])(?=\S)", body)
    return body[-1] in "'\"" and len(opened) >= FEWEST_STRAIGHT and "'" in opened


def _paragraphs(body: str) -> list[str]:
    found: list[str] = []
    position = 0
    while position < len(body):
        position = _after_empty(body, position)
        if position >= len(body):
            break
        opened = body[position]
        end = END[opened].search(body, position + 1) if opened in END else None
        inside = body[position + (opened in END) : end.start("mark") if end else len(body)]
        found.append(_unescaped(inside, opened).strip())
        position = GAP.match(body, end.end()).end() if end else len(body)  # type: ignore[union-attr]
    return [paragraph for paragraph in found if paragraph]


def _after_empty(body: str, position: int) -> int:
    """The position after any empty paragraphs."""
    while empty := EMPTY.match(body, position):
        position = GAP.match(body, empty.end()).end()  # type: ignore[union-attr]
    return position


def _unescaped(inside: str, opened: str) -> str:
    pairs = DOUBLED if opened in SINGLE else DOUBLED_IN_WORD
    return pairs.sub(lambda pair: pair[0][0], inside)

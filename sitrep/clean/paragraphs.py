"""Paragraphs: one blank line between them, no line break within."""

from __future__ import annotations

import re

BREAK = re.compile(r"\n\s*\n")
COMPLETE = (".", "!", "?", "…", ":", '"', "”", "’", "'", ")")
SHORTEST_WRAPPED = 45
"""A line shorter than this that ends without a point is a line of its own (a byline, a heading), not wrapped prose."""


def parted(text: str) -> str:
    """The paragraphs, each on one line; a line break amid a sentence is taken for a wrapped line."""
    blocks = (block for block in BREAK.split(text) if block.strip())
    return "\n\n".join(paragraph for block in blocks for paragraph in _of(block))


def _of(block: str) -> list[str]:
    found: list[str] = []
    last = ""
    for line in filter(None, (" ".join(line.split()) for line in block.split("\n"))):
        if found and _goes_on(last, line):
            found[-1] += f" {line}"
        else:
            found.append(line)
        last = line
    return found


def _goes_on(line: str, following: str) -> bool:
    return not line.endswith(COMPLETE) and (len(line) >= SHORTEST_WRAPPED or following[0].islower())

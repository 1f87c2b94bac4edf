"""Lines that were broken for their width alone are one sentence."""

from __future__ import annotations

from itertools import pairwise

_FEWEST_LINES = 3
_WIDEST = 100
_NARROWEST = 40
_SHARE = 0.6
"""Of its lines more than this are full where a text was broken for its width: of other lines the longest alone is."""


def joined(text: str) -> str:
    """`text` with a space for each line break after which the next word would not have fitted on the line."""
    if text.count("\n") < _FEWEST_LINES - 1:
        return text
    return "\n\n".join(_joined(block) for block in text.split("\n\n"))


def _joined(block: str) -> str:
    lines = block.split("\n")
    width = max(map(len, lines))
    if len(lines) < _FEWEST_LINES or not _NARROWEST <= width <= _WIDEST:
        return block
    full = [_is_full(line, following, width) for line, following in pairwise(lines)]
    if sum(full) <= _SHARE * len(full):
        return block
    return "".join(line + (" " if is_full else "\n") for line, is_full in zip(lines, full, strict=False)) + lines[-1]


def _is_full(line: str, following: str, width: int) -> bool:
    words = following.split(maxsplit=1)
    return bool(words) and bool(line.strip()) and len(line.rstrip()) + 1 + len(words[0]) > width

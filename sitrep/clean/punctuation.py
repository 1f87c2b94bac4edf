"""Spaces and points: ellipses drawn together, no space before a comma or a sentence's last point."""

from __future__ import annotations

import re

ELLIPSIS = re.compile(r"\.(?:[ ]?\.){2,}")
BEFORE_MARK = re.compile(r"(?<=\w) +(?=[,;!?](?:\s|$))")
BEFORE_POINT = re.compile(r"(?<=\w) +(?=\.(?:\s|$))")
RUN = re.compile(r" {2,}")


def tidied(text: str) -> str:
    """Runs of spaces folded, ". . ." as "..."; newlines stay as they are."""
    text = ELLIPSIS.sub("...", RUN.sub(" ", text))
    return BEFORE_POINT.sub("", BEFORE_MARK.sub("", text))

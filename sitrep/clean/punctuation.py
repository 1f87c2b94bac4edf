"""Spaces and points: ellipses drawn together, no space before a comma, one between sentences."""

from __future__ import annotations

import re

ELLIPSIS = re.compile(r"\.(?:[ ]?\.){2,}")
BEFORE_MARK = re.compile(r"(?<=\w) +(?=[,;!?](?:\s|$))")
BEFORE_POINT = re.compile(r"(?<=\w) +(?=\.(?:\s|$))")
GLUED = re.compile(r"(?<=[a-z][a-z][.!?])(?=“?[A-Z][a-z])|(?<=[.!?]”)(?=[A-Z][a-z])")
"""Where a scrape lost the space between sentences; "U.S.Army" and "p.m.Monday" have no two small letters before."""

RUN = re.compile(r" {2,}")


def tidied(text: str) -> str:
    """Runs of spaces folded, ". . ." as "..."; newlines stay as they are."""
    text = ELLIPSIS.sub("...", RUN.sub(" ", text))
    return BEFORE_POINT.sub("", BEFORE_MARK.sub("", text))


def spaced(text: str) -> str:
    """A space between sentences that run into each other; to be called when quotation marks curl the right way."""
    return GLUED.sub(" ", text)

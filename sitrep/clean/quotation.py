"""Quotation marks: a stray closing mark that opens becomes “, and no space stands between a mark and what it holds."""

from __future__ import annotations

import re

MARK = re.compile(r"(?P<before> *)(?P<mark>[“”\"])(?P<after> *)")
BEFORE_INNER = re.compile(r"(?<=[.!?,]) (?=[’'][”\"])")
"""Before the mark that closes a quotation within a quotation, where both end."""
OPENS_AFTER = "([{—–-/‘'’"


def marked(text: str) -> str:
    """Every paragraph's marks by their role; straight ones stay straight, curly ones curl the right way."""
    return "\n\n".join(map(_paragraph, text.split("\n\n")))


def _paragraph(paragraph: str) -> str:
    parts: list[str] = []
    position, is_open = 0, False
    for found in MARK.finditer(paragraph):
        parts.append(paragraph[position : found.start()])
        position = found.end()
        opens = _opens(paragraph, found, is_open)
        parts.append(_drawn(found, opens, paragraph))
        is_open = opens
    return BEFORE_INNER.sub("", "".join([*parts, paragraph[position:]]))


def _opens(paragraph: str, found: re.Match[str], is_open: bool) -> bool:
    """By the spaces around it where these tell, else by whether a quotation is open."""
    left, right = paragraph[: found.start()][-1:], paragraph[found.end() :][:1]
    free_left = bool(found["before"]) or not left or left in OPENS_AFTER
    free_right = bool(found["after"]) or not right or not right.isalnum()
    if free_left != free_right:
        return free_left
    return not is_open


def _drawn(found: re.Match[str], opens: bool, paragraph: str) -> str:
    mark = found["mark"] if found["mark"] == '"' else "“" if opens else "”"
    spaced = bool(found["before"]) and (bool(found["after"]) or found.end() == len(paragraph))
    if not spaced:
        return f"{found['before']}{mark}{found['after']}"
    return f"{found['before']}{mark}" if opens else f"{mark}{found['after']}"

"""Characters: wrongly decoded ones repaired, invisible ones dropped; quotation marks stay as they are."""

from __future__ import annotations

import re

import ftfy

CONFIG = ftfy.TextFixerConfig(unescape_html=False, uncurl_quotes=False, normalization="NFC", explain=False)
"""Entities belong to markup.py; curly quotation marks tell opening from closing."""

INVISIBLE = re.compile("[\x00\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ud800-\udfff]")
"""NUL, soft hyphens, zero-width and direction marks, halves of surrogate pairs."""

SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\x0b\x0c\x1c-\x1f]")
"""Every space but the plain one and the newline."""


def repaired(text: str) -> str:
    """Text in NFC without mojibake ("donâ€™t"), control characters or odd spaces; lines end in a newline."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    fixed = ftfy.fix_text(text.replace("\x85", "\n"), CONFIG)
    return SPACES.sub(" ", INVISIBLE.sub("", fixed))

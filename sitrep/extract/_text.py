"""The text of a Doc, put together once: `Doc.text` joins all tokens at each call, dearer than reading them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from spacy.tokens import Doc

_KEY = "sitrep.text"


def of(doc: Doc) -> str:
    """`doc.text`, kept on the doc."""
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = doc.text
    return cast("str", doc.user_data[_KEY])

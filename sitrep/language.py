"""The spaCy pipeline, loaded once a process."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

import spacy
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc, Token

from sitrep import settings
from sitrep.errors import SetupError


@Language.component("paragraphs")
def start_sentences_at_paragraphs(doc: Doc) -> Doc:
    """No sentence runs over a blank line, nor from a dateline into the report.

    The parser does not see white space and would join a headline to the text, and it takes "KYIV, Ukraine —" for the
    doer of what follows.
    """
    after_break = True
    for token in doc:
        if token.is_space and "\n" in token.text:
            after_break = True
        elif after_break:
            token.is_sent_start = True
            after_break = False
            dash = _end_of_dateline(token)
            report = _word_after(dash) if dash is not None else None
            if report is not None:
                report.is_sent_start = True
    return doc


LONGEST_DATELINE = 16
"""Tokens: "KHAN YOUNIS, Gaza Strip, 3 March (Agency) —"."""
DASHES = frozenset(("—", "–", "--", "―", "-"))
SMALL = frozenset(("of", "the", "and", "al", "el", "de", "du", "la"))


def _end_of_dateline(first: Token) -> Token | None:
    """The dash after the place (and agency, day) that opens a paragraph at `first`; None where no such words open it.

    Nothing but names, numbers and what brackets hold stands before the dash, and white space around it.
    """
    in_brackets = False
    for token in first.doc[first.i : first.i + LONGEST_DATELINE]:
        if token.text in DASHES:
            is_apart = token.i > first.i and bool(token.nbor(-1).whitespace_) and bool(token.whitespace_)
            if is_apart or token.text != "-":
                return token if is_apart and not in_brackets and _starts_report(token) else None
        in_brackets = token.text == "(" or (in_brackets and token.text != ")")
        is_name = token.is_title or token.is_upper or token.is_digit or token.lower_ in SMALL
        if not (in_brackets or is_name or token.text in (",", ".", ")", "/", "-")):
            return None
    return None


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
    _set_lemmas_right(nlp)
    return nlp


RARE_VERBS = frozenset(("stag", "rap", "wag"))
"""Verbs of which the lemmatizer takes "staged", "raped", "waged" for forms."""


def _set_lemmas_right(nlp: Language) -> None:
    if "lemmatizer" in nlp.pipe_names:
        lemmatizer = cast(Lemmatizer, nlp.get_pipe("lemmatizer"))
        index = lemmatizer.lookups.get_table("lemma_index")
        index["verb"] = frozenset(index["verb"]) - RARE_VERBS


def _starts_report(dash: Token) -> bool:
    """Whether what follows the dash begins like a sentence."""
    after = _word_after(dash)
    return after is not None and (after.is_title or after.is_upper or after.is_digit or after.is_quote)


def _word_after(token: Token) -> Token | None:
    """The next token of the same line that is no white space."""
    after = next((other for other in token.doc[token.i + 1 : token.i + 3] if not other.is_space), None)
    is_apart = after is not None and any("\n" in other.text for other in token.doc[token.i + 1 : after.i])
    return None if is_apart else after


@lru_cache(maxsize=1)
def dictionary() -> frozenset[str]:
    """Base forms of common English words, and of some famous names, in lower case: the lemmatiser's tables (WordNet).

    Empty where the pipeline has none.
    """
    return frozenset(word for words in _table("lemma_index").values() for word in words)


def parts_of_speech(word: str) -> set[str]:
    """As which of "noun", "verb", "adj" and "adv" the dictionary has a base form; empty where it has it as none."""
    return {part for part, words in _tables().items() if word in words}


@lru_cache(maxsize=1)
def _tables() -> dict[str, frozenset[str]]:
    index = _table("lemma_index")
    return {part: frozenset(index[part]) for part in ("noun", "verb", "adj", "adv") if part in index}


@lru_cache(maxsize=1)
def irregular_forms() -> frozenset[str]:
    """Forms that no rule makes of their base form: "took", "children"."""
    return frozenset(form for forms in _table("lemma_exc").values() for form in forms)


def _table(name: str) -> Any:
    """A table of the lemmatiser; empty where the pipeline has none."""
    pipeline = load()
    if not pipeline.has_pipe("lemmatizer"):
        return {}
    lookups = pipeline.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    return lookups.get_table(name) if lookups.has_table(name) else {}

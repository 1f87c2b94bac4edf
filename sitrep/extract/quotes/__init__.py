"""What somebody said: between quotation marks, whole or in part, or told indirectly ("X said that …")."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sitrep.extract import _saying, _spans
from sitrep.extract._saying import asides, phrases, verbs
from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.layout import Layout
from sitrep.extract._saying.parties import Parties
from sitrep.extract._saying.spoken import Spoken
from sitrep.extract.quotes import _kinds
from sitrep.records import Article, Extraction, Quote, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ORDER = 40

_CLAUSES = ("ccomp", "parataxis", "xcomp", "dobj")
"""How what is said hangs on the verb, the surest first."""


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the quotes of `doc`, in order. Words between marks that nobody is said to say are no quotes."""
    said = _saying.of(doc, found)
    direct = [one for one in said.spoken if _kinds.is_said(one, article.text, _sentence(said.layout, one))]
    quotes = [_direct(found, one) for one in direct]
    with_marks = {id(one.cue) for one in direct}
    told = (cue for cue in said.cues if id(cue) not in with_marks and not said.quoted(cue.token))
    quotes += [quote for cue in told if (quote := _indirect(found, cue, said.parties)) is not None]
    found.quotes += sorted(quotes, key=lambda quote: (quote.start, quote.end))


def _sentence(layout: Layout, one: Spoken) -> list[Token]:
    """The tokens from the beginning of the quotation's sentence to its end."""
    return layout.between(layout.begin(one.quotation.opens), one.quotation.end)


def _direct(found: Extraction, one: Spoken) -> Quote:
    return _quote(found, (one.quotation.start, one.quotation.end), one.cue, direct=True)


def _indirect(found: Extraction, cue: Cue, parties: Parties) -> Quote | None:
    """The clause that the verb governs, or the sentence without "according to …"."""
    if cue.speaker is None or cue.stance in ("denied", "disputed"):
        return None
    if cue.subject is not None and phrases.is_mute(cue.subject):
        return None
    span = _said(found, cue)
    if span is None or span[1] - span[0] <= 3 or (cue.subject is not None and span[0] <= cue.subject.idx < span[1]):
        return None
    named = asides.name_of(cue.subject, parties) if cue.subject is not None and cue.text.islower() else None
    return _quote(found, span, replace(cue, speaker=named or cue.speaker), direct=False)


def _said(found: Extraction, cue: Cue) -> Span | None:
    token = cue.token
    if token.lower_ == "according":
        sentence = _spans.sentence_at(found, token.idx)
        if token.idx - sentence[0] > 3:
            return sentence[0], token.idx
        last = token.right_edge
        return last.idx + len(last), sentence[1]
    clauses = [child for child in token.children if child.dep_ in _CLAUSES]
    clause = min(clauses, key=lambda child: _CLAUSES.index(child.dep_), default=None)
    if (
        clause is None
        or (token.lemma_, clause.dep_) == ("ask", "xcomp")
        or (clause.dep_ == "dobj" and token.lemma_ not in verbs.WITH_OBJECT | verbs.WITH_TOLL)
    ):
        return None
    inside = (clause.left_edge, clause.right_edge)
    start, end = inside[0].idx, inside[1].idx + len(inside[1])
    if start <= token.idx < end:
        return (start, token.idx) if token.idx - start > 10 else None
    return start, end


def _quote(found: Extraction, span: Span, cue: Cue | None, *, direct: bool) -> Quote:
    text = found.article.text
    start, end = _trimmed(text, span, direct)
    return Quote(
        start=start,
        end=end,
        text=text[start:end],
        sentence=_spans.sentence_at(found, start),
        speaker=cue.speaker if cue else None,
        cue=cue.text or None if cue else None,
        cue_start=cue.start if cue and cue.text else None,
        direct=direct,
    )


def _trimmed(text: str, span: Span, direct: bool) -> Span:
    """The span without white space and, for indirect speech, without "that" and commas at its ends."""
    start, end = _spans.trimmed(text, *span)
    if direct:
        return start, end
    while end > start and text[end - 1] in " ,;":
        end -= 1
    while start < end and text[start] in " ,;":
        start += 1
    if text[start : start + 5].lower() == "that ":
        start += 5
    return start, end

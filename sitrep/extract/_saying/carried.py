"""Who speaks where a quotation has no cue of its own: the speaker before, or who the sentence beside it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import phrases, pronouns
from sitrep.extract._saying import voice_verbs as voicing
from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.layout import Layout
from sitrep.extract._saying.marks import Quotation
from sitrep.extract._saying.parties import Parties

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sitrep.extract._saying.spoken import Spoken

_REACH = 320
"""Characters of narration over which a speaker keeps the floor: two sentences."""
_MARKS = "\"“”‘'`„«"


def over(layout: Layout, found: list[Spoken], at: int, cues: list[Cue], parties: Parties) -> Cue | None:
    """The cue that runs on to the quotation `found[at]`, or one made of who the sentence beside it is about."""
    quotation = found[at].quotation
    last = found[at - 1] if at else None
    if last is not None and last.quotation.runs_on and last.cue is not None:
        return last.cue
    if not _is_clause(layout.text, quotation):
        return None
    whole = _is_sentence(layout.text, quotation)
    behind = _gesture(layout, quotation, parties) if whole else None
    return behind or _before(layout, found, at, cues, parties, whole=whole)


def _before(
    layout: Layout, found: list[Spoken], at: int, cues: list[Cue], parties: Parties, *, whole: bool
) -> Cue | None:
    quotation, last = found[at].quotation, found[at - 1] if at else None
    begin = layout.paragraph(quotation.opens)
    told = None
    if last is not None and last.quotation.closes > begin:
        told, begin = last, max(begin, layout.end(last.quotation.closes))
    narrated = layout.text[begin : quotation.opens].strip() if begin < quotation.opens else ""
    if told is not None and not narrated:
        answers = _is_bare(layout.text, told.quotation, quotation) and layout.text[told.quotation.end - 1] == "?"
        return _other_voice(found[:at]) if answers else told.cue
    if not narrated:
        return last.cue if last is not None and whole and _same_voice(layout, quotation, last) else None
    sentence = max(begin, layout.begin(quotation.opens - 2))
    said = [cue for cue in cues if sentence <= cue.start < quotation.opens]
    if said:
        return said[-1]
    quoted = [one.quotation for one in found]
    alone = layout.begin(quotation.opens) >= quotation.opens - 1
    about = _subject(layout, sentence, quotation.opens, parties, quoted) if whole and alone else None
    if about is not None:
        return about
    others = any(name.kind == "person" and begin <= name.start < quotation.opens for name in parties.names)
    if told is not None and not others and quotation.opens - begin <= _REACH:
        return told.cue
    return None


def _is_bare(text: str, one: Quotation, following: Quotation) -> bool:
    """Whether nothing stands between two quotations that are each closed: two voices."""
    return not one.runs_on and not text[one.closes : following.opens].strip()


def _other_voice(found: list[Spoken]) -> Cue | None:
    """The last speaker before who is not the one that asked, where anybody is."""
    asked = found[-1].cue
    words = _words(asked) if asked is not None else ""
    voices = [one.cue for one in found if one.cue is not None and _words(one.cue) not in ("", words)]
    return voices[-1] if voices else None


def _same_voice(layout: Layout, quotation: Quotation, last: Spoken) -> bool:
    """Whether the paragraph before was all quotation and cue: a new paragraph of quotation is then the same voice."""
    start = layout.paragraph(last.quotation.opens)
    between = layout.text[layout.end(last.quotation.closes) : quotation.opens].strip()
    asked = layout.text[last.quotation.end - 1] == "?"
    return not between and not asked and layout.text[start : start + 1] in _MARKS


def _is_sentence(text: str, quotation: Quotation) -> bool:
    content = text[quotation.start : quotation.end].strip()
    return content[:1].isupper() and (content.count(" ") >= 2 or content[-1:] in ".?!")


def _is_clause(text: str, quotation: Quotation) -> bool:
    """Whether the content is more than a term."""
    return _is_sentence(text, quotation) or text[quotation.start : quotation.end].count(" ") >= 3


def _gesture(layout: Layout, quotation: Quotation, parties: Parties) -> Cue | None:
    """ "…" Old Ruben laughs. "…": who is seen to do something in the sentence behind."""
    border = layout.end(quotation.closes - 1)
    if layout.text[quotation.closes : border].strip():
        return None
    zone = layout.between(border, layout.end(border))
    at = phrases.head(zone)
    if at is None or not phrases.is_somebody(at, parties):
        return None
    verb = next(iter(phrases.verbs_of(at, zone)), None)
    if verb is None or verb.lemma_ not in voicing.GESTURES:
        return None
    return _of(at, parties, [quotation])


def _subject(layout: Layout, start: int, end: int, parties: Parties, quotations: list[Quotation]) -> Cue | None:
    """Who a sentence is about, where it names nobody else."""
    tokens = layout.between(start, end)
    subject = next((token for token in tokens if _is_subject(token)), None)
    if subject is None or not phrases.is_somebody(subject, parties):
        return None
    if subject.tag_ != "PRP" and any(child.dep_ == "conj" for child in subject.children):
        return None
    cue = _of(subject, parties, quotations)
    named = {name.text for name in parties.names if name.kind == "person" and name.named and start <= name.start < end}
    own = parties.at(subject)
    alone = len(named) <= (own is not None and own.text in named) or (cue is not None and named == {_words(cue)})
    return cue if alone and _is_one(subject, parties) else None


def _is_one(subject: Token, parties: Parties) -> bool:
    """Whether the subject is a person: bodies are written about without being heard."""
    name = parties.at(subject)
    if name is not None:
        return name.kind == "person"
    return subject.tag_ == "PRP" or subject.tag_ in ("NN", "NNS")


def _words(cue: Cue) -> str:
    return cue.speaker.text if cue.speaker else ""


def _is_subject(token: Token) -> bool:
    return token.dep_ in ("nsubj", "nsubjpass") and token.head.dep_ == "ROOT"


def _of(at: Token, parties: Parties, quotations: list[Quotation]) -> Cue | None:
    cue = phrases.named(Cue(at, "", at, None, None, "asserted"), at, parties)
    if cue is not None and cue.speaker is None:
        cue.speaker = pronouns.antecedent(at, None, 0, parties, quotations)
    return cue if cue is not None and cue.speaker is not None else None

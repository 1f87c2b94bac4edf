"""The phrase right before a verb of saying whose comma was lost: "… in Eastern Ghouta the Observatory said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import seams
from sitrep.extract._saying.parties import Parties
from sitrep.extract._saying.subjects import Subject
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_TIMES = words("""
    second minute hour day night morning evening afternoon week weekend month year decade time moment today yesterday
""")
_BASE = frozenset({"DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "AFX", "VBN"})
_JOINING = frozenset({"of", "for", "in", "at", "from"})
_AUXILIARY = words("has have had also later then now both all already repeatedly still once again")


def before(verb: Token, parties: Parties) -> Subject | None:
    """The phrase that ends at `verb` and begins at a seam; None where there is none."""
    doc, border = verb.doc, verb.sent.start
    last = verb.i - 1
    while last > border and doc[last].lower_ in _AUXILIARY:
        last -= 1
    if last <= border or not (doc[last].tag_[:2] == "NN" or doc[last].text == "WHO"):
        return None
    if _is_name_behind_noun(doc[last], parties):
        return Subject(doc[last], None, True)
    start = _start(doc[last], border)
    if start is None:
        return None
    head = _head(doc[start], doc[last])
    if head is None or head.lower_ in _TIMES or seams.is_time(head):
        return None
    named = _named_ahead(doc[start], border, parties)
    return Subject(named or head, None, True)


def _is_name_behind_noun(last: Token, parties: Parties) -> bool:
    """Whether it ends a name that a plain noun stands before: "the head of the group Rami Saleh said"."""
    name = parties.at(last)
    if name is None or not name.named or last.idx + len(last) != name.end:
        return False
    ahead = next((token for token in reversed(last.doc[last.sent.start : last.i]) if token.idx < name.start), None)
    return ahead is not None and ahead.tag_ in ("NN", "NNS") and ahead.text.islower()


def _start(last: Token, border: int) -> int | None:
    """The token behind the nearest seam before `last`; None where anything but a noun phrase stands between."""
    doc = last.doc
    for at in range(last.i, border, -1):
        token, ahead = doc[at], doc[at - 1]
        if seams.is_seam(ahead, token):
            return at
        inside = ahead.tag_ in _BASE or ahead.lower_ in _JOINING or ahead.lower_ == "and"
        if not inside or (ahead.is_punct and ahead.text != "-"):
            return None
    return None


def _head(first: Token, last: Token) -> Token | None:
    """The last noun of the first base phrase; both of "state media and activists" speak, the first stands for them."""
    found = None
    for token in first.doc[first.i : last.i + 1]:
        if token.lower_ in _JOINING or token.lower_ == "and":
            break
        if token.tag_[:2] == "NN" or token.text == "WHO":
            found = token
    return found


def _named_ahead(first: Token, border: int, parties: Parties) -> Token | None:
    """The name that the phrase describes: "Mona Said a teacher in Derna said", where nothing else stands before it."""
    if first.lower_ not in ("a", "an", "the"):
        return None
    name = parties.at(first.nbor(-1))
    if name is None or not name.named or (name.kind != "person" and first.lower_ == "the"):
        return None
    doc, at = first.doc, first.i - 1
    while at > border and doc[at - 1].idx >= name.start:
        at -= 1
    while at > border and doc[at - 1].lower_ in ("the", "and", "but"):
        at -= 1
    return first.nbor(-1) if at == border or doc[at - 1].is_punct else None

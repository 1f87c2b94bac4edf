"""How far a cue reaches in its sentence: not out of a relative or adverbial clause, nor out of brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import nouns, verbs
from sitrep.extract._saying.cues import Cue
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_RELATIVE = words("which whom whose")
_CLAUSES = words("""
    after before since when because if unless until whether once where although though whereas while than except
""")
"""Words that begin a clause beside the main one."""
_BACKGROUND = words("as after before since when while whereas although though")
"""Words that begin a clause of what goes on beside the thing said."""
_WITHHOLDING = words("decline refuse fail hesitate stop avoid unable reluctant able")
_COUNTING = verbs.WITH_OBJECT | verbs.WITH_TOLL | {"remember", "recall"}


def reaches(cue: Cue, token: Token) -> bool:
    """Whether what `token` says may be said by `cue`, which does not stand over it in the grammar."""
    if reports_number(cue) and token.i < cue.token.i:
        return False
    if _goes_on(cue.token) and token.i < cue.token.i:
        return False
    opening = _opening(cue)
    if opening is not None and (opening.lower_ in _RELATIVE or _is_relative_that(opening, cue)):
        return token.i > opening.i
    if opening is not None and opening.lower_ in _CLAUSES:
        return opening.i < token.i and not _stop_between(cue.token, token)
    return not _in_other_brackets(cue, token)


def is_beside_denial(cue: Cue, token: Token) -> bool:
    """Whether the token lies in a clause beside what is denied: "denied that its jets, which flew 40 sorties, …"."""
    if cue.stance not in ("denied", "disputed"):
        return False
    for above in (token, *token.ancestors):
        if above.i == cue.token.i:
            return False
        if above.dep_ == "relcl" and not nouns.is_claim(above.head):
            return True
        if above.dep_ == "advcl" and above.lemma_ not in verbs.SAY and _has_mark(above):
            return True
    return False


def _has_mark(clause: Token) -> bool:
    return any(child.lower_ in _BACKGROUND for child in clause.children if child.i < clause.i)


def reports_number(cue: Cue) -> bool:
    """Whether what is said is no more than the verb's own object: "counts fewer than 20", "reported three deaths"."""
    verb = cue.token
    if verb.lemma_ not in _COUNTING or any(child.dep_ in ("ccomp", "parataxis") for child in verb.children):
        return False
    following = verb.nbor() if verb.i + 1 < len(verb.doc) else None
    return following is not None and not following.is_punct and any(one.dep_ == "dobj" for one in verb.children)


def _goes_on(verb: Token) -> bool:
    """Whether it says more beside a deed: "offered $40, saying that …"; not "put the toll at 40, saying …"."""
    deed = verb.head
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or deed.tag_[:1] != "V" or deed.lemma_ in verbs.SAY:
        return False
    if any(child.lemma_.lower() in verbs.TOLLS for child in deed.children):
        return False
    return any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)


def leads(cue: Cue, token: Token) -> bool:
    """Whether the cue begins a clause of its own behind `token`, so that what it says only follows it."""
    verb = cue.token
    if token.i > verb.i or cue.text[:9].lower() == "according":
        return False
    return any(child.dep_ in ("ccomp", "dobj", "xcomp", "acomp") and child.i > verb.i for child in verb.children)


def withholds(verb: Token) -> bool:
    """Whether somebody says nothing: "did not say", "declined to say", "without confirming"."""
    if any(child.dep_ == "neg" and child.i < verb.i for child in verb.children):
        return True
    if verb.dep_ == "pcomp" and verb.head.lower_ == "without":
        return True
    return verb.dep_ in ("xcomp", "pcomp") and verb.head.lemma_.lower() in _WITHHOLDING


def _opening(cue: Cue) -> Token | None:
    """The word before the phrase that says: "which" of "which the mayor said"."""
    verb, subject = cue.token, cue.subject
    if subject is None or subject.i > verb.i or cue.text[:9].lower() == "according":
        return None
    first = min(subject.left_edge.i, subject.i)
    for at in range(max(first, subject.i - 8), subject.i + 1):
        if subject.doc[at].lower_ in _RELATIVE | _CLAUSES:
            return subject.doc[at]  # the parser took the conjunction into the phrase
    before = subject.doc[first - 1] if first > subject.sent.start else None
    if before is not None and before.text == "," and first - 2 >= subject.sent.start:
        before = subject.doc[first - 2]  # "which, the mayor said, …"
        return before if before.lower_ in _RELATIVE else None
    return before


def _is_relative_that(opening: Token, cue: Cue) -> bool:
    """ "deals that the UN says have failed"; not "made clear that the UN said"."""
    return opening.lower_ == "that" and opening.dep_ != "mark" and cue.token.dep_ == "relcl"


def _stop_between(one: Token, other: Token) -> bool:
    return any(token.text == "," for token in one.doc[min(one.i, other.i) : max(one.i, other.i)])


def _in_other_brackets(cue: Cue, token: Token) -> bool:
    """Whether the cue stands in brackets behind which the token stands: "“hell” (according to the Star) left 40"."""
    text = _text.of(token.doc)
    start = token.sent.start_char
    opened, closed = text.rfind("(", start, cue.start), text.rfind(")", start, cue.start)
    if opened <= closed:
        return False
    end = text.find(")", cue.start)
    return 0 <= end <= token.idx

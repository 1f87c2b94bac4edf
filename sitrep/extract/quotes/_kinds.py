"""Which words between marks are quotations: not titles, nicknames, terms and doubts, which nobody says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract._saying import verbs
from sitrep.extract._saying import voice_verbs as voicing
from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.marks import Quotation
from sitrep.extract._saying.spoken import Spoken
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_TITLES = re.compile(r"[\s,—–-]*(?:(?:[A-Z][\w.'’-]*|the|a|an)\s+)*")
_WORD = re.compile(r"[\w’'&.-]+")
_SMALL = words("""
    a an the of in on at to for and or with by from over under into after before without through about between against
    is de la le du der von
""")
_PLAIN = 4
"""Words that a sentence between marks has at least, to be speech though nobody is said to say it."""
_OWN = words("i we you my our me us")
_FINITE = ("VBD", "VBZ", "VBP", "MD", "VB")


def is_said(one: Spoken, text: str, tokens: list[Token]) -> bool:
    """Whether the words of `one` are somebody's; `tokens` are those from its sentence's or clause's beginning on."""
    quotation, cue = one.quotation, one.cue
    ahead = [token for token in tokens if token.idx < quotation.opens]
    inside = [token for token in tokens if quotation.start <= token.idx < quotation.end]
    title = _is_title(text, quotation) and not _is_sentence(text, quotation, ahead)
    if cue is None:
        led = not ahead or text[: quotation.opens].rstrip()[-1] in ":,"
        return led and not title and _is_plain(text[quotation.start : quotation.end].strip(), inside)
    if _is_inscription(ahead) or (title and _is_called(ahead)):
        return False
    if not one.continues and not title and _is_introduced(text, quotation, cue.start):
        return True
    if title and _is_adjacent(text, quotation, cue):
        return True
    return not (title or _is_called(ahead) or _is_nickname(text, quotation) or _is_term(ahead, quotation, cue, text))


def _is_sentence(text: str, quotation: Quotation, ahead: list[Token]) -> bool:
    """Whether it stands by itself between stops: "Numbers." """
    return not ahead and text[quotation.end - 1] in ".!?…"


def _is_adjacent(text: str, quotation: Quotation, cue: Cue) -> bool:
    """Whether nothing stands between it and verb or speaker: what is capitalised throughout may yet be said."""
    if cue.start >= quotation.closes:
        first = min(cue.start, cue.subject.idx if cue.subject is not None else cue.start)
        between = text[quotation.closes : max(first, quotation.closes)]
        return text[quotation.end - 1] in ",?!" and _TITLES.fullmatch(between) is not None
    if text[: quotation.opens].rstrip()[-1:] == ":":
        return True
    return cue.token.lemma_ not in voicing.PERFORMED and " " not in text[cue.start : quotation.opens].strip(" ,")


def _is_term(ahead: list[Token], quotation: Quotation, cue: Cue, text: str) -> bool:
    """Whether it names what is denied: 'denied all knowledge of the "ghost clinics"'."""
    short = text[quotation.start : quotation.end].count(" ") < 3
    return cue.token.lemma_ in verbs.DENYING and short and bool(ahead) and ahead[-1].lower_ in ("the", "any")


def _is_introduced(text: str, quotation: Quotation, cue: int) -> bool:
    """Whether a comma or colon leads to it, or to its cue behind: never so with a name."""
    lead = text[: quotation.opens].rstrip()[-1:]
    if cue >= quotation.closes:
        return text[quotation.end - 1] in ",?!" or text[quotation.closes : quotation.closes + 1] == ","
    return lead == ":" or (lead == "," and quotation.opens - cue < 40)


def _is_called(ahead: list[Token]) -> bool:
    """Whether what stands right before names things: "so-called", "known as", "the song", "titled"."""
    near = [token for token in ahead[-3:] if token.text not in ("as", "the", "a", "an", ",", "(", "-")]
    if not near:
        return False
    last = near[-1]
    owns = any(child.dep_ in ("nsubj", "aux") for child in last.children)
    if last.lower_ in voicing.NAMING and (last.tag_ == "VBN" or last.tag_[0] != "V") and not owns:
        return True
    return (last.tag_[:2] == "NN" and last.lemma_.lower() in voicing.THINGS_NAMED) or (
        last.lower_ == "called" and near[-2:-1] == ["so"]
    )


def _is_inscription(ahead: list[Token]) -> bool:
    return any(token.lemma_.lower() in voicing.INSCRIBED for token in ahead[-4:])


def _is_title(text: str, quotation: Quotation) -> bool:
    """Whether all words but small ones are capitalised: "Low Tide", "Operation Iron Fist"."""
    content = text[quotation.start : quotation.end]
    found = [word for word in _WORD.findall(content) if word.lower() not in _SMALL]
    return (
        0 < len(found) <= 8
        and content.rstrip()[-1] not in "!?"
        and all(word[0].isupper() or word[0].isdigit() for word in found)
    )


def _is_nickname(text: str, quotation: Quotation) -> bool:
    """Luis "Chapo" Medina."""
    before, behind = text[: quotation.opens].rstrip()[-40:], text[quotation.closes : quotation.closes + 3].lstrip()
    last = before.rsplit(" ", 1)[-1]
    return last[:1].isupper() and behind[:1].isupper() and " " not in text[quotation.start : quotation.end].strip()


def _is_plain(content: str, inside: list[Token]) -> bool:
    """Whether it can be nothing but speech: a whole sentence with a verb."""
    if not content[:1].isupper() or content.count(" ") + 1 < _PLAIN:
        return False
    own = any(token.lower_ in _OWN for token in inside)
    return any(token.tag_ in _FINITE for token in inside) and (content[-1] in ".?!," or own)

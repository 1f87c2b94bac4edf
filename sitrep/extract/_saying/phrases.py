"""Noun phrases beside a quotation, read from the order of the words: "landlord of the Crown, Peter Askew"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitrep.extract._saying import asides, verbs
from sitrep.extract._saying import parties as naming
from sitrep.extract._saying import voice_verbs as voicing
from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.parties import Parties
from sitrep.extract._saying.speakers import can_speak
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_BASE = words("DT PDT PRP$ CD JJ JJR JJS NN NNS NNP NNPS POS HYPH FW AFX VBN VBG")
_MISTAKEN = ("RB", "VB", "VBP", "UH")
"""What the model takes rare names for."""
_NOUN = ("NN", "NNS", "NNP", "NNPS", "CD")
_FINITE = ("VBD", "VBZ", "VBP", "VBN", "NNS", "NN", "VB")
_ADVERBS = ("RB", "MD")
_ASIDE = 45
"""Words that may stand between a speaker and the verb: appositions and relative clauses run long."""


def head(tokens: list[Token]) -> Token | None:
    """The head of the base phrase at the start of `tokens`: a pronoun, or the last noun before anything else."""
    found = None
    for token in tokens:
        if token.tag_ in ("PRP", "DT") and found is None and token.lower_ in _ALONE:
            return token
        mistaken = token.tag_ in _MISTAKEN and token.text[:1].isupper()
        if token.tag_ not in _BASE and token.text != "-" and not mistaken:
            break
        if token.tag_ in _NOUN or mistaken:
            found = token
        elif token.tag_ in ("POS", "PRP$"):
            found = None
    return found


_ALONE = naming.SINGULARS | naming.PLURALS | naming.THINGS | {"both", "all", "another", "others", "one"}


def named(cue: Cue, at: Token, parties: Parties) -> Cue | None:
    """`cue` with the speaker at `at`: a name in or right behind the phrase before its description."""
    if at.tag_ == "PRP":
        return cue
    own = cue.speaker if cue.subject is not None and cue.subject.i == at.i else None
    link = asides.name_of(at, parties) or own or parties.link(at)
    if link is None:
        return None
    cue.subject, cue.speaker = at, link
    return cue


def is_alone(at: Token) -> bool:
    """Whether no second party is joined to the phrase by "and"."""
    return not any(child.dep_ == "conj" for child in at.children)


def verbs_of(at: Token, zone: list[Token]) -> Iterator[Token]:
    """The verbs that the phrase with the head `at` may be subject of, right behind it or behind asides in commas."""
    depth_comma = False
    for count, token in enumerate(token for token in zone if token.i > at.i):
        if count > _ASIDE or token.text in ";:":
            return
        if token.tag_ in _FINITE and token.text.islower() and (_follows(token, at) or depth_comma):
            yield token
        if token.lower_ == "to" and token.i + 1 < len(token.doc) and _follows(token, at):
            yield token.nbor()  # "X likes to say"
        depth_comma = token.text in (",", ")", "—", "–") or (depth_comma and token.tag_ in _ADVERBS)


def _follows(token: Token, at: Token) -> bool:
    """Whether the verb stands right behind the phrase, but for adverbs and "of …"; or the parser says so."""
    if any(child.dep_ in ("nsubj", "nsubjpass") and child.i == at.i for child in token.children):
        return True
    between = token.doc[at.i + 1 : token.i]
    return all(near.tag_ in ("RB", "MD", "VBD", "VBZ", "VBP", "VBN") and not near.is_punct for near in between)


def owner(zone: list[Token], parties: Parties) -> Cue | None:
    """X of "X's answer was short: …", "in the words of X, …", "in X's words"."""
    for token in reversed(zone):
        if token.lemma_.lower() not in voicing.NOUNS or token.tag_ not in ("NN", "NNS"):
            continue
        for child in token.children:
            if child.dep_ == "poss":
                link = parties.link(child)
                if link or child.tag_ == "PRP$":
                    return Cue(token, token.text, child, link, None, "asserted")
            if child.lower_ == "of" and token.lower_ in ("words", "word", "opinion", "view"):
                for near in child.children:
                    if near.dep_ == "pobj" and (link := parties.link(near)) and can_speak(near, parties):
                        return Cue(token, token.text, near, link, None, "asserted")
    return None


def labelled(zone: list[Token], parties: Parties) -> Cue | None:
    """X of "X, first at the scene: …" or "X rolls her eyes: …": who the sentence before a colon begins with."""
    while zone and (zone[0].is_punct or zone[0].is_space or zone[0].tag_ in ("CC", "RB")):
        zone = zone[1:]
    at = head(zone)
    if at is None or not is_somebody(at, parties):
        return None
    return named(Cue(at, "", at, None, None, "asserted"), at, parties)


def is_somebody(at: Token, parties: Parties) -> bool:
    """Whether a noun means a person, a body or "he"."""
    return at.lower_ in naming.SINGULARS | naming.PLURALS or (at.tag_ != "PRP" and can_speak(at, parties))


def is_mute(at: Token) -> bool:
    """Whether a noun is a thing that words stand on ("a banner read …") or that only happens."""
    return at.text.islower() and (at.lemma_ in voicing.INSCRIBED or at.lemma_ in verbs.NOT_SPEAKERS)

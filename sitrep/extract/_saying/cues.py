"""Cues: verbs of saying with their subject, "according to X", "X told The Post"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import verbs
from sitrep.extract._saying.parties import Parties
from sitrep.records import Link, Stance
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSE = ("ccomp", "xcomp", "parataxis")
_SUBJECT = ("nsubj", "csubj")
_MARKS = "\"“”‘’'"


@dataclass(slots=True)
class Cue:
    """One place where the text says that somebody says something."""

    token: Token
    text: str
    subject: Token | None
    """The head of who says it; a pronoun where it is one."""
    speaker: Link | None
    """None until a pronoun is resolved, and where the claimant is not said."""
    via: Link | None
    stance: Stance
    inner: bool = False
    """Whether it lies in what another cue of the sentence says."""

    @property
    def start(self) -> int:
        """Where the cue's words begin."""
        return self.token.idx


def find(verbs_of_doc: list[Token], parties: Parties) -> list[Cue]:
    """All cues among the verbs of a text, in order; "according" counts as one."""
    found = (_cue(token, parties) for token in verbs_of_doc)
    return [cue for cue in found if cue is not None]


def _cue(token: Token, parties: Parties) -> Cue | None:
    if token.lower_ == "according":
        return _according(token, parties)
    return _verb(token, parties) if token.lemma_ in verbs.SAY else None


def _according(token: Token, parties: Parties) -> Cue | None:
    """ "according to X"; "a report by X" makes X the speaker."""
    to = next((child for child in token.children if child.lower_ == "to"), None)
    to = to or (token.nbor() if token.i + 1 < len(token.doc) and token.nbor().lower_ == "to" else None)
    source = next((child for child in to.children if child.dep_ in ("pobj", "pcomp")), None) if to else None
    if source is None:
        return None
    words = _text.of(token.doc)[token.idx : (to or token).idx + 2]
    return Cue(token, words, source, _source(source, parties), None, "asserted")


def _source(head: Token, parties: Parties) -> Link | None:
    """X of "a report by X", "figures from X", "the X report"; else the phrase itself."""
    mention = parties.mention(head)
    if mention is None and head.lemma_.lower() in _DOCUMENTS:
        for child in head.subtree:
            name = parties.at(child) if child.dep_ in ("poss", "pobj", "compound", "nmod") else None
            if name and name.kind == "organisation" and _links(child, head):
                return parties.link(child)
    return parties.link(head)


_DOCUMENTS = words("""
    report figure datum statement count toll estimate survey study document statistic record tally number
    assessment release news account database analysis
""")


def _links(child: Token, head: Token) -> bool:
    """Whether `child` is the document's maker: possessive, compound, or after by, from, of."""
    return child.head == head or (child.head.head == head and child.head.lower_ in ("by", "from", "of"))


def _verb(token: Token, parties: Parties) -> Cue | None:
    lemma = token.lemma_
    if lemma in verbs.QUOTING:
        return _quoting(token, parties)
    subject = _subject(token)
    if subject is None or subject.lemma_.lower() in verbs.NOT_SPEAKERS or subject.lower_ in ("we", "i", "you"):
        return None
    if not (lemma in verbs.ALWAYS or _has_content(token)):
        return None
    speaker = _source(subject, parties)
    if speaker is None and subject.tag_ not in ("PRP", "WP", "WDT"):
        return None
    return Cue(token, token.text, subject, speaker, _told(token, parties), _stance(token))


def _quoting(token: Token, parties: Parties) -> Cue | None:
    """ "citing officials", "The Post quoted him as saying": the object is the claimant, an outlet subject the way."""
    source = next((child for child in token.children if child.dep_ == "dobj"), None)
    passive = next((child for child in token.children if child.dep_ == "nsubjpass"), None)
    agent = _agent(token)
    if source is None and passive is None:
        return None
    head = source or passive
    speaker = _source(head, parties) if head is not None else None
    quoter = _subject(token) or agent
    via = parties.outlet(quoter) if quoter is not None else None
    return Cue(token, token.text, head, speaker, via or _told(token, parties), "asserted")


def _subject(token: Token) -> Token | None:
    """The subject of a verb, of the verb that it is coordinated with, or that it hangs on ("…, adding that …")."""
    subjects = [child for child in token.children if child.dep_ in _SUBJECT]
    if subjects:
        return _antecedent(min(subjects, key=lambda child: abs(child.i - token.i)))
    if any(child.dep_ == "nsubjpass" for child in token.children):
        return _agent(token)
    if token.dep_ == "conj" and token.head.tag_[0] == "V":
        return _subject(token.head)
    if token.dep_ == "advcl" and token.tag_ == "VBG" and token.head.lemma_ in verbs.SAY:
        return _subject(token.head)
    return _beside(token) if token.lemma_ in verbs.ALWAYS and token.tag_ in ("VBD", "VBZ", "VBP") else None


def _beside(token: Token) -> Token | None:
    """The noun right before the verb or, behind a comma or mark, right after it, where the parser found no subject."""
    before = token.nbor(-1) if token.i > token.sent.start else None
    if before is not None and before.tag_[:2] in ("NN", "PR"):
        return before
    after = token.nbor() if token.i + 1 < token.sent.end else None
    if before is not None and before.text[0] in ",\"”’'" and after is not None and after.tag_[:3] in ("NNP", "PRP"):
        return after
    return None


def _antecedent(subject: Token) -> Token:
    """For "who": the noun that the relative clause belongs to."""
    if subject.lower_ in ("who", "which", "that") and subject.head.dep_ == "relcl":
        return subject.head.head
    return subject


def _agent(token: Token) -> Token | None:
    """X of "was reported by X"."""
    by = next((child for child in token.children if child.dep_ == "agent"), None)
    return next((child for child in by.children if child.dep_ == "pobj"), None) if by is not None else None


def _has_content(token: Token) -> bool:
    """Whether something said goes with the verb: a clause, a quotation beside it, or a telling object."""
    doc = token.doc
    for child in token.children:
        if child.dep_ in _CLAUSE:
            return True
        if child.dep_ in ("dobj", "nsubjpass") and token.lemma_ in verbs.WITH_OBJECT:
            return token.lemma_ != "put" or child.lemma_.lower() in verbs.TOLLS
    if token.lemma_ in ("show", "indicate") and any(child.lemma_.lower() in _DOCUMENTS for child in token.children):
        return any(child.dep_ == "dobj" for child in token.children)
    beside = doc[max(0, token.i - 6) : token.i + 7]
    return token.lemma_ not in ("put", "find", "show", "register") and any(near.text in _MARKS for near in beside)


def _told(token: Token, parties: Parties) -> Link | None:
    """The outlet that was told: "told The Post", "in an interview with The Post", "said in a statement to AFP"."""
    for child in token.children:
        if child.dep_ in ("dobj", "dative", "iobj", "ccomp") and (outlet := parties.outlet(child)):
            return outlet
        if child.dep_ in ("prep", "dative"):
            for near in child.subtree:
                if (
                    near.dep_ == "pobj"
                    and near.head.lower_ in ("to", "with", "by")
                    and (outlet := parties.outlet(near))
                ):
                    return outlet
    return None


def _stance(token: Token) -> Stance:
    if token.lemma_ in verbs.DENYING:
        return "denied"
    if token.lemma_ in verbs.DISPUTING:
        return "disputed"
    return "estimated" if token.lemma_ in verbs.ESTIMATING else "asserted"

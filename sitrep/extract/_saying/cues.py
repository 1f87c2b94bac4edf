"""Cues: verbs of saying with their subject, "according to X", "X told The Post"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import contents, documents, nouns, outlets, run_on, speakers, subjects, verbs
from sitrep.extract._saying.parties import Parties
from sitrep.extract._saying.speakers import can_speak
from sitrep.records import Link, Stance
from sitrep.reference.person_nouns import is_person, singular

if TYPE_CHECKING:
    from spacy.tokens import Token

_GOING_BY = {
    "in": frozenset({"estimate", "estimation", "reckoning", "account", "estimates"}),
    "on": frozenset({"figures", "estimates", "numbers", "reckoning", "calculations"}),
}
"""What one goes by with prepositions other than "by"."""


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
    if (token.tag_ == "NN" and token.lower_ in verbs.ACCOUNTS) or (
        token.tag_ == "NNS" and token.lower_ in verbs.FIGURES
    ):
        return _by_account(token, parties)
    return _verb(token, parties) if token.lemma_ in verbs.SAY else None


def _according(token: Token, parties: Parties) -> Cue | None:
    """ "according to X"; "a report by X" makes X the speaker."""
    to = next((child for child in token.children if child.lower_ == "to"), None)
    to = to or (token.nbor() if token.i + 1 < len(token.doc) and token.nbor().lower_ == "to" else None)
    source = next((child for child in to.children if child.dep_ in ("pobj", "pcomp")), None) if to else None
    if source is not None and source.tag_[:1] == "V":
        source = speakers.by_grammar(source)  # "according to what the U.N. called …"
    if source is None:
        return None
    words = _text.of(token.doc)[token.idx : (to or token).idx + 2]
    stance: Stance = "estimated" if source.lemma_.lower() in nouns.ESTIMATES else "asserted"
    return Cue(token, words, source, documents.source(source, parties), outlets.seen_by(source, parties), stance)


def _by_account(token: Token, parties: Parties) -> Cue | None:
    """ "by Israel's count", "by their own account", "in the fund's estimate", "on the mayor's figures"."""
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    of = next((child for child in token.children if child.lower_ == "of"), None)
    if owner is None and of is not None:
        owner = next((child for child in of.children if child.dep_ == "pobj" and can_speak(child, parties)), None)
    preposition = token.head.lower_
    goes_by = preposition == "by" or (preposition in _GOING_BY and token.lower_ in _GOING_BY[preposition])
    if owner is None or not goes_by:
        return None
    if owner.tag_ == "PRP$":
        verb = token.head.head
        owner = next((one for one in verb.children if one.dep_ == "nsubj" and one.tag_[:2] == "NN"), owner)
    return Cue(token, preposition, owner, parties.link(owner), None, _stance(token))


def _verb(token: Token, parties: Parties) -> Cue | None:
    lemma = token.lemma_
    if lemma in verbs.QUOTING:
        return _quoting(token, parties)
    nearest = _nearest(token, parties)
    claims_that = token.lower_ == "show" and token.i + 1 < len(token.doc) and token.nbor().lower_ == "that"
    singular_noun = (
        token.tag_ == "NN" and token.lower_ == "report" and nearest is not None and not _is_many(nearest.head)
    )
    if singular_noun:
        return None
    if token.tag_[:2] == "NN" and not claims_that and not (nearest and nearest.after_stop and parties.at(nearest.head)):
        return None
    subject = speakers.of(token, nearest, parties)
    if subject is None or subject.lemma_.lower() in verbs.NOT_SPEAKERS or subject.lower_ in ("we", "i", "you"):
        return None
    if lemma == "find" and (is_person(subject.text) or subject.lower_ == "police") and not _studied(subject, token):
        return None
    parenthetical = (
        nearest is not None and _follows_comma(nearest) and _ends_clause(token) and lemma not in verbs.WITH_TOLL
    )
    says = lemma in verbs.ALWAYS or (
        (parenthetical or contents.stands_with(token)) and (lemma in verbs.PEOPLES or can_speak(subject, parties))
    )
    if not says or (token.tag_[:2] == "NN" and not (parenthetical or claims_that)):
        return None
    if documents.is_mere_picture(subject) and documents.maker(subject, parties) is None:
        return None
    speaker = documents.source(subject, parties)
    if speaker is None and subject.tag_ not in ("PRP", "WP", "WDT"):
        return None
    via = outlets.told(token, parties) or outlets.seen_by(subject, parties)
    return Cue(token, token.text, subject, speaker, via, _stance(token))


def _nearest(verb: Token, parties: Parties) -> subjects.Subject | None:
    """The phrase right before the verb, by its stops or, where these are lost, by its seams."""
    return run_on.before(verb, parties) or subjects.before(verb)


def _is_many(noun: Token) -> bool:
    """Whether the noun takes "report" for its verb: "local media report"."""
    return noun.tag_ in ("NNS", "NNPS") or noun.lower_ in ("media", "police")


def _studied(subject: Token, verb: Token) -> bool:
    """ "Researchers found that …": a result, where "police found 25 bodies" is an event."""
    return singular(subject.text) in verbs.STUDENTS and any(child.dep_ == "ccomp" for child in verb.children)


def _follows_comma(nearest: subjects.Subject) -> bool:
    """Whether what is said stands before the phrase: not behind a semicolon, which begins another clause."""
    doc, first = nearest.head.doc, nearest.head.sent.start
    stop = next((doc[at].text for at in range(nearest.head.i, first, -1) if doc[at].text in (",", ";", ":")), "")
    return nearest.after_stop and stop != ";"


def _ends_clause(token: Token) -> bool:
    """Whether punctuation, or a day or place and then punctuation, follows: "…, the agency estimates, …"."""
    following = token.doc[token.i + 1 : token.i + 2]
    return not following or following[0].is_punct or following[0].tag_ == "IN"


def _quoting(token: Token, parties: Parties) -> Cue | None:
    """ "citing officials", "The Post quoted him as saying": the object is the claimant, an outlet subject the way."""
    source = next((child for child in token.children if child.dep_ == "dobj"), None)
    passive = next((child for child in token.children if child.dep_ == "nsubjpass"), None)
    agent = documents.agent(token)
    if source is None and passive is None:
        return None
    head = source or passive
    speaker = documents.source(head, parties) if head is not None else None
    quoter = speakers.by_grammar(token) or agent
    via = outlets.outlet(quoter, parties) if quoter is not None else None
    return Cue(token, token.text, head, speaker, via or outlets.told(token, parties), "asserted")


def _stance(token: Token) -> Stance:
    if token.lemma_ in verbs.DENYING | verbs.CALLING:
        return "denied"
    if token.lemma_ in verbs.DISPUTING:
        return "disputed"
    return "estimated" if token.lemma_ in verbs.ESTIMATING else "asserted"


def beside_marks(token: Token, parties: Parties) -> Cue | None:
    """The cue at a verb whose words stand between marks beside it, whatever else the verb means; told by `voices`."""
    by = documents.agent(token) if token.tag_ == "VBN" else None
    subject = by or speakers.of(token, _nearest(token, parties), parties) or speakers.over(token)
    if subject is None or subject.lower_ in ("we", "i", "you") or subject.lemma_.lower() in verbs.NOT_SPEAKERS:
        return None
    speaker = documents.source(subject, parties)
    if speaker is None and subject.tag_ not in ("PRP", "WP", "WDT"):
        return None
    return Cue(token, token.text, subject, speaker, outlets.told(token, parties), "asserted")

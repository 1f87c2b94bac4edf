"""Who speaks in a document: "a report by X", "figures released by X", "X's toll", "pictures studied by X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import verbs
from sitrep.extract._saying.parties import Parties
from sitrep.records import Link
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

DOCUMENTS = words("""
    report figure datum data statement count toll estimate survey study document statistic record tally number
    assessment release news account database analysis letter order list book payroll message picture image video
    footage photo photograph poll census communique communiqué bulletin memo dossier file investigation inquiry probe
    research audit review complaint indictment lawsuit affidavit filing paper article dispatch update briefing
    projection forecast briefing tweet claim allegation estimation
""")
"""Nouns of which the maker speaks."""

RECORDS = words("log logbook diary transcript verdict ruling manifesto affidavit ledger")
"""Documents that are themselves named as the source: "the army's log records two shells"."""

PICTURES = words("picture image video footage photo photograph film")
"""What shows something without claiming it, unless it is said who made or studied it, or from where it was taken."""

_AFAR = words("satellite aerial drone")
_KINDS = words("court hospital company")
"""Words before a document that say what kind it is."""
_LINKING = words("by from of")


def source(head: Token, parties: Parties) -> Link | None:
    """Who speaks where the noun phrase of `head` does: the maker of a document, else the phrase itself."""
    mention = parties.mention(head)
    if (mention is None or not mention.named) and head.lemma_.lower() in DOCUMENTS:
        owner = maker(head, parties)
        if owner is not None and (found := parties.link(owner)) is not None:
            return found
    return parties.link(head)


def maker(document: Token, parties: Parties) -> Token | None:
    """X of "numbers given by X", "a report by X", "X's report", "the X report"; None where nobody is named so."""
    for child in document.children:
        if child.dep_ == "acl" and child.lemma_ in verbs.MAKING | verbs.SAY and (by := agent(child)) is not None:
            return by
    linked = [near for near in _linked(document) if _may_speak(near, parties)]
    return linked[0] if linked else None


def agent(token: Token) -> Token | None:
    """X of "was reported by X"."""
    by = next((child for child in token.children if child.dep_ == "agent" or child.lower_ == "by"), None)
    return next((child for child in by.children if child.dep_ == "pobj"), None) if by is not None else None


def is_mere_picture(document: Token) -> bool:
    """Whether it shows and does not claim: "a video showed 25 men"; not "satellite images showed 25 burnt huts"."""
    return document.lemma_.lower() in PICTURES and not any(child.lower_ in _AFAR for child in document.children)


def _linked(document: Token) -> list[Token]:
    """The possessor, what stands before the document, and what stands behind it after by, from or of."""
    found = [child for child in document.children if child.dep_ == "poss"]
    for child in document.children:
        if child.dep_ == "prep" and child.lower_ in _LINKING:
            found += [near for near in child.children if near.dep_ == "pobj"]
    found += [child for child in document.children if child.dep_ in ("compound", "nmod", "amod")]
    return found or _owner_before(document)


def _owner_before(document: Token) -> list[Token]:
    """OCHA of "OCHA's latest bulletin", read from the order of the words."""
    at = document.i - 1
    while at > document.sent.start and document.doc[at].tag_[:2] in ("JJ", "NN", "VB") and document.i - at < 5:
        at -= 1
    return [document.doc[at - 1]] if document.doc[at].tag_ == "POS" and at > document.sent.start else []


def _may_speak(noun: Token, parties: Parties) -> bool:
    """Whether it is somebody: a name, people or a body; after "of" only a name, as in "a toll of 12 men"."""
    name = parties.at(noun)
    of = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    if noun.lower_ in _KINDS:
        return False
    if name is not None:
        return name.kind == "organisation" if of or noun.dep_ in ("compound", "nmod", "amod") else True
    if of or noun.dep_ == "amod":
        return False
    return noun.lemma_.lower() in verbs.BODIES or is_person(noun.text)

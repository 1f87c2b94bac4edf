"""Whose a number is by the noun that it stands with: "the ministry's figure of 12", "the 17 reported by doctors"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import documents, verbs
from sitrep.extract._saying.parties import Parties, of_mention
from sitrep.records import Link, Stance
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAIMS = words("""
    claim report allegation accusation figure estimate assertion statement number toll count tally total calculation
    reckoning estimation projection forecast datum data statistic record body-count
""")
"""Nouns of a number that somebody puts about."""
_NUMERAL = ("nummod", "quantmod", "pobj", "prep", "appos", "compound", "nmod", "amod", "advmod", "npadvmod", "attr")
_STATING = words("be stand remain reach")
ESTIMATES = words("estimate estimation projection forecast")
HEDGES = words("only just about some around nearly almost over at least most up to more fewer less than roughly")

_RECORDED = words("case infection birth killing fatality violation incident")
_NOT_OF_NUMBERS = words("find accuse ask keep tell urge call brand label suspect remember brief expect show shout")
"""Verbs whose participle says what was done to those counted: "the 12 found by guards"."""

Source = tuple[Link, Stance]


def source(token: Token, parties: Parties) -> Source | None:
    """Who is said to put the number at `token` about, by its own noun phrase; None where nobody is."""
    for at in _upward(token):
        if (found := _by_participle(at, parties)) is not None:
            return found
        if at.i != token.i and at.lemma_.lower() in CLAIMS and (found := _owned(at, parties)) is not None:
            return found
    return _of_copula(token, parties)


def gapped(token: Token, since: Token, parties: Parties) -> Link | None:
    """X of "…, X only 12", behind the cue `since` whose verb is left out the second time; None where it is no party."""
    doc, at = token.doc, token.i - 1
    while at > since.i and (doc[at].lower_ in HEDGES or doc[at].tag_ == "CD"):
        at -= 1
    last = at
    while at > since.i and doc[at].tag_[:2] in ("NN", "JJ", "DT", "PO", "HY"):
        at -= 1
    if at == last or at <= since.i or not (doc[at].text in ",;" or doc[at].lower_ in ("and", "but", "while")):
        return None
    if doc[last].tag_ in ("JJ", "DT"):
        return None
    following = token.nbor() if token.i + 1 < len(doc) else None
    ends = following is None or following.is_punct or following.lower_ in ("and", "but", "while")
    name = parties.at(doc[last])
    return of_mention(name) if ends and name is not None and name.start >= doc[at + 1].idx else None


def shared(token: Token, since: Token, parties: Parties) -> Link | None:
    """X of "the union gave a toll of 40, and X of 30", "was put at 40 by the army and at 30 by X"."""
    preposition = token.head
    if token.dep_ != "pobj" or preposition.lower_ not in ("of", "at"):
        return None
    if any(child.dep_ == "auxpass" for child in since.children):
        by = token.nbor() if token.i + 1 < len(token.doc) and token.nbor().lower_ == "by" else None
        who = next((child for child in by.children if child.dep_ == "pobj"), None) if by is not None else None
        return parties.link(who) if who is not None else None
    party = preposition.head
    name = parties.at(party) if party.i > since.i and since.lemma_ in ("give", "put", "speak") else None
    return of_mention(name) if name is not None else None


def put_about(verb: Token, parties: Parties) -> Link | None:
    """Who made the claim that is denied: "denied rebel claims that …", "rejected a figure given by the U.N."."""
    under = list(verb.children)
    under += [near for child in verb.children if child.dep_ in ("ccomp", "oprd") for near in child.children]
    for child in under:
        if child.dep_ in ("dobj", "nsubjpass", "nsubj", "dep", "oprd") and child.lemma_.lower() in CLAIMS:
            return _maker(child, parties)
        if child.dep_ == "advcl" and child.lemma_ in verbs.SAY and any(one.lower_ == "as" for one in child.children):
            subject = next((one for one in child.children if one.dep_ == "nsubj"), None)
            return parties.link(subject) if subject is not None else None
    return None


def is_claim(noun: Token) -> bool:
    """Whether a noun is of something said that one can deny."""
    return noun.lemma_.lower() in CLAIMS


def _maker(noun: Token, parties: Parties) -> Link | None:
    """The maker of a claim, the country of "a U.S. claim" too."""
    owner = documents.maker(noun, parties) or _giver(noun)
    if owner is not None:
        return parties.link(owner)
    before = [
        child for child in noun.children if child.dep_ in ("poss", "compound", "amod", "nmod") and child.i < noun.i
    ]
    named = next((child for child in before if child.text[:1].isupper() and child.i > child.sent.start), None)
    return Link(text=named.text) if named is not None else None


def _giver(noun: Token) -> Token | None:
    """X of "the figure of 12 given by X", where the parser hangs the participle on the number."""
    for near in noun.subtree:
        if near.dep_ == "acl" and near.lemma_ in verbs.MAKING | verbs.SAY and (by := documents.agent(near)) is not None:
            return by
    return None


def _upward(token: Token) -> list[Token]:
    """The token and what its noun phrase hangs on, to the verb."""
    found = [token]
    while len(found) < 6 and token.dep_ in _NUMERAL and token.head.i != token.i and token.head.tag_[:1] != "V":
        token = token.head
        found.append(token)
    return found


def _by_participle(noun: Token, parties: Parties) -> Source | None:
    """ "the 17 reported by doctors", "a toll of 14, first given by X"."""
    for child in noun.children:
        if child.dep_ in ("acl", "relcl", "amod") and child.tag_ == "VBN" and _is_claimed(noun, child.lemma_):
            speaker = documents.agent(child) or _listing(child)
        elif child.dep_ == "relcl" and child.lemma_ in verbs.SAY:
            speaker = _stating(child)
        else:
            continue
        if speaker is not None and (link := documents.source(speaker, parties)) is not None:
            return link, "estimated" if child.lemma_ in verbs.ESTIMATING else "asserted"
    return None


def _is_claimed(noun: Token, lemma: str) -> bool:
    """Whether the participle makes a claim of it: "the 17 given by doctors"; not "the 17 boats given by donors"."""
    if lemma in verbs.CLAIMING:
        return not (lemma == "admit" and noun.tag_[:2] == "NN" and is_person(noun.text))
    plain = noun.tag_ == "CD" or noun.lemma_.lower() in CLAIMS | verbs.TOLLS | _RECORDED
    return plain and lemma in (verbs.SAY | verbs.LISTING) - _NOT_OF_NUMBERS - verbs.DENYING - verbs.DISPUTING


def _stating(verb: Token) -> Token | None:
    """X of "the 129 that X admits"; not of "40 men, who X said were rebels"."""
    if any(child.dep_ in ("ccomp", "xcomp", "dobj") and child.i > verb.i for child in verb.children):
        return None
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    return subject if subject is not None and subject.tag_[:2] == "NN" else None


def _listing(participle: Token) -> Token | None:
    """The document of "listed in the ministry's report"."""
    for child in participle.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "on"):
            found = next((one for one in child.children if one.dep_ == "pobj"), None)
            if found is not None and found.lemma_.lower() in documents.DOCUMENTS:
                return found
    return None


def _owned(noun: Token, parties: Parties) -> Source | None:
    maker = documents.maker(noun, parties)
    link = parties.link(maker) if maker is not None else None
    return (link, "estimated" if noun.lemma_.lower() in ESTIMATES else "asserted") if link is not None else None


def _of_copula(token: Token, parties: Parties) -> Source | None:
    """ "The government's official toll is 12", "its count stands at 12"."""
    verb = token.head
    if (token.dep_ == "pobj" and verb.lower_ == "at") or (token.dep_ == "nummod" and verb.dep_ in ("attr", "dobj")):
        verb = verb.head
    elif token.dep_ not in ("attr", "acomp", "dobj"):
        return None
    if verb.lemma_ not in _STATING:
        return None
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if subject is None or subject.lemma_.lower() not in CLAIMS:
        return None
    return _owned(subject, parties)

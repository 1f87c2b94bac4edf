"""Outlets that a claimant speaks through: known ones, those that look like one, and those only described."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract._saying import verbs
from sitrep.extract._saying.parties import Parties, described, of_mention
from sitrep.records import Link, NameMention
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_LIKE = re.compile(
    r"\b(?:TV|Television|Radio|FM|News|Newspaper|Times|Post|Herald|Tribune|Gazette|Daily|Journal|Chronicle|Sentinel"
    r"|Observer|Telegraph|Courier|Standard|Star|Mirror|Examiner|Globe|Mail|Press|Weekly|Review|Magazine|Broadcasting"
    r"|Channel|Wire|Online|Today|Democrat|Inquirer|Dispatch|Bulletin|Monitor|Mercury|Bee)\b"
)
_CALL_SIGN = re.compile(r"[A-Z]{2,4}(?:-TV|-FM)?|[KW][A-Z]{2,3}")
_ARTICLE = re.compile(r"(?:L['’]|(?:El|La|Le|Il|Der|Die|Das|O|Les|Las|Los|De) )[A-Z]")
"""Titles of papers in other tongues: "El Tiempo", "L'Orient"."""
_CARRYING = words("carry publish broadcast air run report release issue post print quote show see obtain review share")
_SEEING = words("poll survey interview see obtain review examine access leak share read acquire view publish")
_SPEAKING = words("speak talk interview comment")


def is_outlet(name: NameMention) -> bool:
    """Whether a name is an outlet's: a known one, or an unknown body's with a newspaper's or station's words in it."""
    if name.actor_class is not None or not name.named:
        return name.actor_class == "outlet"
    return name.kind == "organisation" and _LIKE.search(name.text) is not None


def outlet(token: Token, parties: Parties) -> Link | None:
    """The outlet that a noun means: a name, "the daily X", "state television", "the newspaper" for the one before."""
    mention = parties.at(token)
    if mention is not None and is_outlet(mention):
        return of_mention(mention)
    if token.lemma_.lower() in ("reporter", "correspondent", "journalist"):
        ahead = (parties.at(child) for child in token.children if child.dep_ in ("compound", "nmod", "poss"))
        return next((of_mention(name) for name in ahead if name is not None and is_outlet(name)), None)
    if _is_noun_of_outlets(token):
        return _beside(token, parties) or _described(token, parties)
    if any(_is_noun_of_outlets(child) for child in token.children if child.i < token.i) and token.text[:1].isupper():
        return of_mention(mention) if mention is not None and mention.named else _written(token)
    return None


def told(verb: Token, parties: Parties) -> Link | None:
    """The outlet that is told: "told The Post", "in an interview with The Post", "said on state television"."""
    for child in verb.children:
        is_told = child.dep_ in ("dobj", "dative", "iobj", "ccomp")
        if is_told and (found := outlet(child, parties) or _call_sign(verb, child, parties)) is not None:
            return found
        if child.dep_ in ("prep", "dative", "agent") or (child.dep_ == "advcl" and child.lemma_ in _SPEAKING):
            for near in child.subtree:
                if near.dep_ == "pobj" and near.head.lower_ in _THROUGH and (found := outlet(near, parties)):
                    return found
    return None


_THROUGH = words("to with by on in for")


def seen_by(document: Token, parties: Parties) -> Link | None:
    """The outlet through which a document is known: "a memo seen by The Post", "documents obtained by the BBC"."""
    for child in document.children:
        if child.dep_ in ("acl", "relcl") and child.lemma_ in _SEEING | verbs.QUOTING | _CARRYING:
            for near in child.children:
                if near.dep_ in ("agent", "prep", "dative"):
                    for one in near.children:
                        if one.dep_ == "pobj" and (found := outlet(one, parties)):
                            return found
    return None


def _is_noun_of_outlets(token: Token) -> bool:
    word = token.lemma_.lower()
    if word == "agency":
        return any(child.lower_ in ("news", "press") for child in token.children)
    if word in ("site", "service", "portal", "programme", "program"):
        return any(child.lower_ == "news" for child in token.children)
    return word in verbs.OUTLET_NOUNS


def _beside(noun: Token, parties: Parties) -> Link | None:
    """X of "the daily X", "X, a newspaper" and "the X news agency"; for "the newspaper" the last outlet before."""
    name = parties.mention(noun)
    if name is not None and name.named:
        return of_mention(name)
    for child in noun.children:
        if child.dep_ in ("appos", "compound") and (near := parties.at(child)) is not None and near.named:
            return of_mention(near) if near.kind == "organisation" else None
    behind = noun.nbor() if noun.i + 1 < noun.sent.end else None
    if behind is not None and behind.text[:1].isupper() and behind.tag_[:2] in ("NN", "VB", "JJ"):
        return _written(behind)
    modified = any(child.dep_ in ("amod", "compound", "nmod", "poss") for child in noun.children)
    if modified or not any(child.lower_ == "the" for child in noun.children):
        return None
    last = next((near for near in parties.before(noun.idx) if is_outlet(near)), None)
    return of_mention(last) if last else None


def _described(noun: Token, parties: Parties) -> Link | None:
    """ "state television", "a local newspaper"; not "the media", "the press", "the paper"."""
    first = noun.left_edge
    bare = first.i == noun.i or (noun.i - first.i == 1 and first.tag_ == "DT" and first.lower_ in ("the", "this"))
    if bare or (noun.lower_ in ("media", "press") and noun.i == first.i):
        return None
    return described(noun)


def _written(token: Token) -> Link | None:
    """The capitalised words of a name that is no mention."""
    first = token.i
    while first > token.sent.start and token.doc[first - 1].tag_ == "NNP":
        first -= 1
    span = token.doc[first : token.i + 1]
    return Link(text=span.text, start=span.start_char, end=span.end_char)


def _call_sign(verb: Token, told_one: Token, parties: Parties) -> Link | None:
    """ "told KTVU", "told El Sol", "told Lupa": a name that is no known body's."""
    mention = parties.at(told_one)
    if verb.lemma_ != "tell" or mention is None or mention.actor_class is not None or mention.kind != "organisation":
        return None
    text = mention.text
    looks = _CALL_SIGN.fullmatch(text) or _ARTICLE.match(text) or (" " not in text and text.lower() not in _ASSEMBLIES)
    return of_mention(mention) if mention.named and looks else None


_ASSEMBLIES = words("""
    parliament congress senate knesset duma bundestag bundesrat rada sejm majlis cabinet court tribunal police
    interpol commons lords council commission committee
""")
"""Bodies of one word that are told things and publish none."""

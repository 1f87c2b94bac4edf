"""Territory: land held, taken, left or changing hands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures import _phrase
from sitrep.extract.figures.measuring import _things
from sitrep.reference import measure_words, measures
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sitrep.extract.figures._phrase import Phrase

_PLACES = words("locality islet island height post valley mountain peak pocket town zone strip quarter")
_WHOLES = words("country city town province region state territory capital district coast republic peninsula land")
_GOING = words("advance move push sweep break march roll storm enter thrust pour")
_LEAVING = words("withdraw retreat pull drive push oust expel eject dislodge evict flush rout remove chase")
_SEIZING = words("annex capture recapture retake conquer occupy liberate regain reclaim")
_YIELDING = words("cede overrun relinquish reconquer storm")
_TAKING = words("free hand return give gain grab surrender abandon enter secure penetrate")
_CHANGING = words("shrink dwindle expand grow fall drop slip rise reduce")
_SHARES = words("share part territory land caliphate emirate")
_GRIPS = words("control hand rule sway grip occupation administration dominion")
_POLLS = re.compile(r"\b(?:part(?:y|ies)|votes?|voters?|elect\w*|seats?|polls?|ballots?|tour\w*|guests?)\b", re.I)


def by_land(phrase: Phrase) -> str | None:
    """ "are back in government hands", "driven from eight towns", "five hills changed hands"; None for all else."""
    noun = phrase.noun
    verb, role = _things.deed_over(phrase.top)
    if verb is None:
        return None
    if _is_share(phrase, verb, verb.lemma_.lower()):
        return "territory"
    if noun is None or is_person(noun.text):
        return None
    if verb.tag_ in ("IN", "RP", "RB"):
        verb = verb.head  # "pulled out of ten villages"
    lemma, one = verb.lemma_.lower(), singular(noun.text)
    land = one in _PLACES or measures.nouns().get(one) == "territory"
    part = (phrase.of_noun or phrase.amount.unit == "percent") and (one in _WHOLES or noun.tag_ == "NNP")
    if (land or part) and is_gripped(verb):
        return "territory"
    if part and phrase.amount.unit == "percent" and lemma in measure_words.HOLDING and role == "object":
        return "territory"
    if not land:
        return None
    return "territory" if _is_taken(verb, role, noun, lemma) else None


def is_gripped(verb: Token) -> bool:
    """ "are under rebel control", "fell into the hands of the army", "is back in government hands"."""
    for child in verb.children:
        preps = (child, *child.children) if child.lower_ in ("back", "firmly", "now", "still") else (child,)
        for prep in preps:
            if prep.lower_ in ("under", "in", "into"):
                return any(near.lemma_.lower() in _GRIPS for near in prep.children)
    return False


def _is_taken(verb: Token, role: str, noun: Token, lemma: str) -> bool:
    who = _things.takers(verb)
    if role == "subject":
        return lemma == "change" and any(child.lower_ == "hands" for child in verb.children)
    if _POLLS.search(verb.sent.text):
        return False
    if lemma in ("raise", "hoist", "plant"):
        return any(child.lemma_ == "flag" for child in verb.children)
    if role == "object" and lemma == "evacuate":
        return singular(noun.text) in ("position", "base", "post", "outpost", "checkpoint", "hill", "bunker", "trench")
    if role == "object" and lemma in _YIELDING | _SEIZING:
        return True
    if role == "object":
        return lemma in _TAKING and any(_things.is_armed(near) or _is_deed(near) for near in who if near.i != noun.i)
    if role != "prep":
        return False
    prep = noun.head.lower_
    if lemma in _CHANGING and prep == "to":
        return any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    if lemma in _GOING and prep in ("into", "through", "to"):
        return any(_things.is_armed(near) for near in who)
    return (
        lemma in _LEAVING
        and prep in ("from", "of", "out")
        and any(_things.is_armed(near) or near.tag_ == "PRP" or _is_deed(near) for near in who)
    )


def _is_deed(token: Token) -> bool:
    """An offensive or a treaty: "the offensive freed 80 settlements"."""
    return singular(token.text) in ("offensive", "campaign", "push", "operation", "counteroffensive", "treaty", "pact")


def _is_share(phrase: Phrase, verb: Token, lemma: str) -> bool:
    """ "the rebels' share of the city has dwindled to 8 percent"."""
    if phrase.amount.unit != "percent" or lemma not in _CHANGING | {"be", "stand"}:
        return False
    share = next((child for child in verb.children if child.dep_ == "nsubj" and child.lemma_ in _SHARES), None)
    if share is not None and share.lemma_ in ("territory", "land", "caliphate", "emirate"):
        return True
    whole = _phrase.object_of(share) if share is not None else None
    return whole is not None and singular(whole.text) in _WHOLES


_PLOTS = words("""
    farm park forest woodland estate lot site campus garden vineyard lake property warehouse plantation ranch reserve
    field plot crop wetland reef reservoir orchard tree bush vegetable maize wheat rice sapper deminer mine demining
    wilderness conservation parkland developer development complex mall office stadium golf habitat sanctuary plant
    homestead backyard rainforest
""")
_SPANNING = words(
    "cover span measure grow plant cultivate farm sow own buy purchase sell irrigate harvest lease demine"
)


def is_at_peace(phrase: Phrase) -> bool:
    """Whether an area is of farms, parks and the like, or is cleared of mines: nobody takes or loses it."""
    verb, _ = _phrase.governor(phrase.top)
    lemma = verb.lemma_.lower() if verb is not None else ""
    if lemma in measure_words.HOLDING | _TAKING | _YIELDING | {"grab"}:
        return False
    text = _text.of(phrase.top.doc)
    if text[phrase.amount.core_end : phrase.amount.core_end + 1] == "-" or lemma in _SPANNING:
        return True
    return any(singular(token.lower_) in _PLOTS for token in phrase.top.sent)

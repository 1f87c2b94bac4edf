"""What a figure counts, where the number does not say it: from the clause before, or the noun it is the value of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.reference import currencies
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words as word_list

if TYPE_CHECKING:
    from spacy.tokens import Token

_OF_THEM = re.compile(r"\s+of (?:them|whom|those)(?: were)? ((?:[a-z]+ )?(?:[a-z]+s|children|women|men))\b")
""""11 of them children"."""
TOLLS = word_list("toll number count total figure tally")
"""Nouns that are themselves numbers: what is counted is what they are of."""
_NO_NOUN = frozenset(
    {"dead", "killed", "wounded", "injured", "missing", "others", "more", "other", "hostage", "them", "whom"}
)


_COUNTED_OUT = word_list("bodies deaths corpses injuries casualties fatalities")


@dataclass(slots=True)
class Inherited:
    """What an elliptical phrase takes from the one before it."""

    subject: str
    phrase: Phrase
    """The phrase with the noun that is left out."""


def counted(phrase: Phrase) -> Token | None:
    """The noun that says what kind of thing is counted, of the phrase itself or of the clause before."""
    if phrase.noun is not None and phrase.noun.lower_ not in ("them", "whom", "those", "others", "which"):
        return phrase.noun
    return _before(phrase)


def words(phrase: Phrase) -> str | None:
    """The figure's subject in the article's words."""
    noun = phrase.noun
    if noun is not None and noun.lower_ not in _NO_NOUN and not (noun.i == phrase.anchor.i and phrase.amount.unit):
        return _phrase.subject_words(phrase)
    match = _OF_THEM.match(_text.of(phrase.top.doc), phrase.amount.end)
    if match and not any(token.idx == match.start(1) and token.tag_[0] in "VM" for token in phrase.top.sent):
        return match[1]
    if (kind := _were(phrase)) is not None:
        return _phrase.words_of(kind)
    if phrase.amount.period is None or noun is None:
        spent = _spent_in(phrase)
        if spent is not None:
            return _phrase.words_of(spent)
    value_of = clause_subject(phrase) if noun is None or phrase.amount.unit else None
    if value_of is not None and singular(value_of.text) in TOLLS:
        return _of_toll(value_of)
    if value_of is not None and (not is_person(value_of.text) or value_of.head.lemma_ in ("pay", "earn", "receive")):
        return _phrase.words_of(value_of)
    earlier = _before(phrase)
    return _phrase.words_of(earlier) if earlier is not None else None


def _were(phrase: Phrase) -> Token | None:
    """ "five of the dead were children": what a part of the people counted before was."""
    verb = phrase.top.head
    if phrase.amount.unit is not None or phrase.top.dep_ != "nsubj" or verb.lemma_ != "be":
        return None
    kind = next((child for child in verb.children if child.dep_ == "attr"), None)
    return kind if kind is not None and kind.tag_ == "NNS" and is_person(kind.text) else None


def _of_toll(toll: Token) -> str | None:
    """What a toll or number is of: "the number of villagers killed" -> "villagers"; None where it is not said."""
    thing = _phrase.object_of(toll)
    plural = thing is not None and thing.tag_ in ("NNS", "NNPS")
    return _phrase.words_of(thing) if thing is not None and plural else None


def _spent_in(phrase: Phrase) -> Token | None:
    """ "$15m in taxes", "20 million pesos in bribes": what the money is."""
    if phrase.amount.unit in (None, "percent"):
        return None
    after = [child for child in (*phrase.anchor.children, *phrase.anchor.head.children) if child.i > phrase.anchor.i]
    for child in after:
        if child.lower_ in ("in", "of") and child.idx - phrase.amount.end < 3:
            noun = next((near for near in child.children if near.dep_ == "pobj"), None)
            return noun if noun is not None and noun.tag_ in ("NN", "NNS") and noun.ent_type_ != "DATE" else None
    return None


def clause_subject(phrase: Phrase) -> Token | None:
    """The noun whose value the number is: "the death toll rose to 45", "a toll of 45"."""
    verb, role = _phrase.governor(phrase.top)
    if verb is None or role not in ("prep", "object"):
        return None
    if verb.tag_[:2] == "NN":
        return verb
    if role == "object" and verb.lemma_ not in (
        "be",
        "reach",
        "exceed",
        "total",
        "hit",
        "top",
        "stand",
        "average",
        "cost",
        "fetch",
        "pay",
    ):
        return None
    for dep in ("nsubjpass",) if verb.lemma_ == "pay" else ("dobj", "nsubj", "nsubjpass"):
        for child in verb.children:
            if child.dep_ == dep and child.i != phrase.top.i and child.tag_[:2] == "NN" and child.ent_type_ != "DATE":
                return child
    return None


def elliptical(phrase: Phrase) -> Inherited | None:
    """ "40 percent of Libyan ports and 10 percent of Chad's": the noun left out after the possessive is "ports"."""
    noun = phrase.noun
    if noun is None and (shared := _shared(phrase)) is not None:
        return Inherited(_phrase.words_of(shared) or shared.text, replace(phrase, noun=shared, of_noun=True))
    if noun is None or not phrase.of_noun or not _is_bare_possessive(noun):
        return None
    first = phrase.anchor.head if phrase.anchor.dep_ == "conj" else None
    for token in reversed(phrase.anchor.doc[phrase.anchor.sent.start : phrase.anchor.i]):
        if first is not None and token.i <= first.i:
            break
        if token.dep_ == "pobj" and token.head.lower_ == "of" and token.tag_[:2] == "NN":
            owner = _text.of(phrase.anchor.doc)[noun.idx : noun.nbor().idx + len(noun.nbor())]
            return Inherited(f"{owner} [{_bare(token)}]", replace(phrase, noun=token))
    return None


def _shared(phrase: Phrase) -> Token | None:
    """ "22 percent of its farms in Kassala and 40 percent in Gedaref": what the first percentage is of."""
    first = phrase.anchor.head
    if phrase.amount.unit != "percent" or phrase.anchor.dep_ != "conj" or first.lower_ not in ("percent", "%"):
        return None
    return _phrase.object_of(first)


def _is_bare_possessive(noun: Token) -> bool:
    """Whether "'s" ends the phrase."""
    if noun.i + 2 > len(noun.doc) - 1 and noun.i + 1 > len(noun.doc) - 1:
        return False
    after = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    if after is None or after.lower_ not in ("'s", "’s", "'", "’"):
        return False
    following = after.nbor() if after.i + 1 < len(noun.doc) else None
    return following is None or not following.text[:1].isalpha() or following.tag_ in ("CC", "IN")


def _bare(noun: Token) -> str:
    """The noun with its compounds, without adjectives of place: "Syrian oil wells" -> "oil wells"."""
    first = min([noun.i, *(child.i for child in noun.lefts if child.dep_ == "compound")])
    return " ".join(token.text for token in noun.doc[first : noun.i + 1])


def _before(phrase: Phrase) -> Token | None:
    """The people or things counted earlier in the sentence: "12 people were killed and 30 wounded"."""
    anchor = phrase.anchor
    for token in reversed(anchor.doc[anchor.sent.start : phrase.first.i]):
        if token.tag_ == "NNS" and any(child.dep_ == "nummod" for child in token.children):
            plain = (
                (not token.text[:1].isupper() or token.i == token.sent.start)
                and token.lower_ not in _COUNTED_OUT
                and token.ent_type_ not in ("DATE", "TIME")
            )
            if (
                plain
                and token.lower_ not in currencies.words()
                and token.dep_ != "appos"
                and token.head.lower_ != "including"
            ):
                return token
    return None

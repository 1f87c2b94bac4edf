"""Food and oil, by what is held, made, moved or weighed: "60 sacks of rice", "cereal production fell 9 percent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _deeds
from sitrep.extract.figures.measuring._sum import clause_subject
from sitrep.reference import goods_words, measures
from sitrep.reference.person_nouns import is_person, singular

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

_WEIGHTS = frozenset({"tonne", "ton", "kg", "g", "pound-mass", "ounce", "L", "mL", "gallon", "pint", "bushel", "cup"})
_ENERGY = frozenset({"calorie", "kilocalorie"})
_GOODS = ("food", "oil")
_DESCRIBING = ("acl", "relcl", "amod")
_LOST = frozenset({"lose", "die", "perish", "starve"})


def by_goods(phrase: Phrase, unit: str) -> str | None:
    """`food` or `oil`; None where neither is told, or where it is burnt or wrecked."""
    if unit in _ENERGY:
        return "food"
    if unit not in (*_WEIGHTS, "count", "percent") and phrase.amount.unit is not None:
        return None
    if phrase.amount.unit != "percent" and _deeds.wrecked(phrase):
        return None
    if unit in _WEIGHTS:
        return _by_weight(phrase)
    counted = _counted(phrase)
    if counted is not None and is_person(counted.text):
        return None
    if counted is not None and counted is not phrase.noun and (found := kind_of(counted)) is not None:
        return found
    return _by_holder(counted, phrase) or _by_flow(phrase, counted) or _by_herd(phrase, counted)


def kind_of(noun: Token | None) -> str | None:
    """`food` or `oil` where the noun names such goods, not their price or trade."""
    if noun is None or noun.tag_[:2] not in ("NN", "JJ"):
        return None
    one, beside = singular(noun.text), _beside(noun)
    if one == "oil" or noun.lower_ == "oil":
        return "food" if beside & goods_words.KITCHEN_OILS else "oil"
    found = measures.nouns().get(one)
    if found in _GOODS:
        return found
    if one in goods_words.FUELS or noun.lower_ in goods_words.FUELS:
        return "oil"
    if one in goods_words.FARE or noun.lemma_.lower() in goods_words.FARE:
        return "food"
    return None


def _counted(phrase: Phrase) -> Token | None:
    """What the number itself stands before, also where a change has put its own subject into the phrase."""
    top = phrase.top
    return top if top.tag_[:2] == "NN" and phrase.amount.unit is None else phrase.noun


def _beside(noun: Token) -> set[str]:
    beside = [child for child in noun.children if child.dep_ in ("compound", "amod", "nmod", "poss")]
    return {child.lemma_.lower() for child in beside} | {child.lower_ for child in beside}


def _by_weight(phrase: Phrase) -> str | None:
    """By what is weighed, else by the nearest word before that names goods or their place."""
    if phrase.noun is not None and phrase.of_noun:
        if (found := kind_of(phrase.noun) or _of_list(phrase.noun)) is not None:
            return found
        if singular(phrase.noun.text) in goods_words.STUFF or phrase.noun.tag_ == "NN":
            return None
    for token in reversed(phrase.first.doc[phrase.first.sent.start : phrase.first.i]):
        lemma = token.lemma_.lower()
        if (found := kind_of(token)) is not None and lemma != "salt":
            return found
        if lemma in goods_words.STUFF:
            return None
        if lemma in goods_words.FOOD_PLACES or lemma in ("refinery", "oilfield"):
            return "food" if lemma in goods_words.FOOD_PLACES else "oil"
    return None


def _of_list(noun: Token) -> str | None:
    """ "tonnes of high-energy biscuits", "of wheat and salt", "of Ukrainian grain"."""
    near = (*(child for child in noun.children if child.dep_ in ("compound", "conj")),)
    return next((found for one in near if (found := kind_of(one)) is not None), None)


def _by_holder(noun: Token | None, phrase: Phrase) -> str | None:
    """By what holders hold: "40 trucks of food", "ships laden with wheat", "18 cargoes of crude"."""
    if noun is None:
        return None
    one = singular(noun.text)
    if one == "tanker" and _is_of_oil(phrase):
        return "oil"
    if one not in goods_words.HOLDERS and noun.lemma_.lower() not in goods_words.HOLDERS:
        return None
    for held in _held(noun):
        if (found := kind_of(held) or _of_list(held)) is not None:
            return found
    beside = [child for child in noun.children if child.dep_ in ("compound", "nmod", "amod")]
    if (found := next((kind for child in beside if (kind := kind_of(child))), None)) is not None:
        return found
    if phrase.amount.unit is not None:
        return None
    subject = clause_subject(phrase.top)
    return kind_of(subject) or _by_flow_of(subject, phrase)


def _held(noun: Token) -> Iterable[Token]:
    for child in noun.children:
        if child.lower_ in ("of", "with", "for"):
            yield from (near for near in child.children if near.dep_ == "pobj")
        elif (
            child.dep_ in ("acl", "relcl", "amod") and child.i > noun.i and child.lemma_.lower() in goods_words.HOLDING
        ):
            for near in child.children:
                if near.dep_ in ("dobj", "npadvmod"):
                    yield near
                    yield from _inside(near)
                elif near.dep_ == "prep" and near.lower_ in ("with", "of"):
                    yield from (far for far in near.children if far.dep_ == "pobj")


def _inside(noun: Token) -> Iterable[Token]:
    """ "carrying 40 tonnes of wheat": the wheat."""
    of = _phrase.object_of(noun)
    return (of,) if of is not None else ()


def _is_of_oil(phrase: Phrase) -> bool:
    """Tankers of oil rather than ships and lorries as such."""
    noun = phrase.top
    verb, _ = _phrase.governor(noun)
    filled = verb is not None and verb.lemma_ in ("fill", "load", "ship", "export", "sell")
    return filled or any(kind_of(held) == "oil" for one in _held(noun) for held in (one, *_inside(one)))


def _by_flow(phrase: Phrase, counted: Token | None) -> str | None:
    """By what is made or moved, where the number is a share, a change or stands alone."""
    amount = phrase.amount
    if amount.unit is None and counted is not None and not phrase.of_noun:
        return None
    if phrase.noun is not None and phrase.noun.tag_[:2] == "NN" and (found := _by_flow_of(phrase.noun, phrase)):
        return found
    if amount.unit == "percent" and phrase.noun is not None and phrase.of_noun and not _is_whole(phrase.noun):
        owned = phrase.noun.head if phrase.noun.dep_ == "poss" else phrase.noun
        return kind_of(owned) or _is_stuff(phrase)
    subject = clause_subject(phrase.top)
    if (found := _by_flow_of(subject, phrase)) is not None:
        return found
    verb, role = _phrase.governor(phrase.top)
    alone = amount.unit is None and phrase.noun is None and verb is not None and role == "object"
    if not alone or verb is None or (amount.low or amount.high or 0) < 1000:
        return None
    lemma = verb.lemma_.lower()
    return "oil" if lemma in goods_words.PUMPING or (lemma in goods_words.MAKING and _speaks_of_oil(phrase)) else None


def _is_whole(noun: Token) -> bool:
    """ "a fifth of the need", "40 percent in Helmand": nothing that the share would be counted in."""
    return noun.lemma_.lower() in goods_words.FLOWS | goods_words.WHOLES or noun.tag_ in ("NNP", "NNPS")


def _is_stuff(phrase: Phrase) -> str | None:
    """ "70 percent of the loads were food"."""
    verb, role = _phrase.governor(phrase.top)
    if verb is None or role != "subject" or verb.lemma_ != "be":
        return None
    return next((kind_of(child) for child in verb.children if child.dep_ == "attr"), None)


def _by_flow_of(noun: Token | None, phrase: Phrase) -> str | None:
    if noun is None or noun.tag_[:2] != "NN":
        return None
    one = singular(noun.text)
    if one in ("field", "land", "hectare") and (found := next(map(kind_of, _held(noun)), None)):
        return found
    if one not in goods_words.FLOWS:
        return None
    beside = [child for child in noun.children if child.dep_ in ("compound", "amod", "nmod", "poss")]
    things = [*beside, _phrase.object_of(noun)]
    if (found := next((kind for thing in things if thing is not None and (kind := kind_of(thing))), None)) is not None:
        return found
    if any(child.lemma_.lower() in ("refining", "refinery", "pumping", "drilling") for child in beside):
        return "oil"
    stuff = {thing.lemma_.lower() for thing in things if thing is not None} & goods_words.STUFF
    if not stuff and one in ("production", "output", "export", "quota", "run", "throughput", "capacity", "loading"):
        return "oil" if _speaks_of_oil(phrase) else None
    return None


def _speaks_of_oil(phrase: Phrase) -> bool:
    """Whether the sentence tells of oil before the number: "production at the field", "OPEC's quota"."""
    near = phrase.first.doc[phrase.first.sent.start : phrase.first.i]
    return any(singular(token.text).lower() in goods_words.OIL_PLACES for token in near)


def _by_herd(phrase: Phrase, noun: Token | None) -> str | None:
    """ "lost 300 cattle for want of grazing"."""
    if noun is None or singular(noun.text) not in goods_words.HERDS:
        return None
    verb, _ = _phrase.governor(phrase.top)
    died = verb is not None and verb.lemma_.lower() in _LOST
    return "food" if died and any(near.lemma_.lower() in goods_words.GRAZING for near in phrase.top.sent) else None

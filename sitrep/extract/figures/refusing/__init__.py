"""What is no figure: ordinals, ages, clock times, durations, dates, names with digits, addresses, scores."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _spans, _text
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures._subjects import TOLLS
from sitrep.extract.figures.numbers._amount import Amount
from sitrep.extract.figures.refusing import _looks, _names, _one
from sitrep.records import DateMention, Extraction, NameMention, PlaceMention, Span
from sitrep.reference import measures, units
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_YEARLIKE = re.compile(r"(?:1[5-9]|20)\d\d")
_RECORD = re.compile(r"\d{1,3}-\d{1,3}")
_LABEL = re.compile(r"\d{1,3}")
_MILITARY_TIME = re.compile(r"0[0-9][0-5]\d")
_LONG = re.compile(r"[.,]\d|\d{3}")
_BODIES = words("crew team group family panel party staff board jury squad total maximum average minimum band trio")
_WAS_AGE = re.compile(r"\bwho (?:was|is|were|had been|has turned|turned) $")
_DEFINITE = words("the these those both his her their its our my this that other last first past next")
_GENERIC = words("""
    side step way thing point part time half hand issue option word fact factor example sentence front place kind form
    stage phase piece term
""")


def before_grammar(text: str, amount: Amount, found: Extraction) -> bool:
    """Whether the letters around the amount, or a date or name that holds it, show that it is no figure."""
    span = amount.core_start, amount.core_end
    return (
        _looks.refuses(text, amount)
        or _in_date(found.dates, span)
        or _in_name(found.names, span, text)
        or _in_name(found.places, span, text)
    )


def _in_date(dates: list[DateMention], span: Span) -> bool:
    """Whether a date holds the amount; "5 a day", a figure with a period, is not inside "a day"."""
    return any(date.start <= span[0] and span[1] <= date.end for date in _spans.all_overlapping(dates, span))


def _in_name(mentions: list[NameMention] | list[PlaceMention], span: Span, text: str) -> bool:
    """Whether a proper name holds the amount: "M23", "Tower 22", "Seven Springs"; "20 soldiers" is described."""
    for mention in mentions:
        holds = mention.start <= span[0] and span[1] <= mention.end and getattr(mention, "named", True)
        if holds and (mention.start < span[0] or text[span[0]].isupper() or mention.text.isupper()):
            return True
        if mention.start >= span[1]:
            break
    return False


def by_grammar(phrase: Phrase, measure: str) -> bool:
    """Whether the phrase shows that it is no figure: the pronoun "one", a year, "the two sides"."""
    amount, noun = phrase.amount, phrase.noun
    token = phrase.first
    if noun is not None and amount.part is not None and _is_time(noun):
        return True  # "four of the last six months", "one in ten days"
    if _is_age_clause(phrase) or _one.of_several(phrase) or _names.is_name(phrase, measure):
        return True
    if token.lower_ == "one" and amount.value == 1 and _one.is_pronoun(phrase, measure):
        return True
    if amount.unit is not None:
        return False
    if _is_label_of(phrase):
        return True
    if amount.is_range and noun is None and amount.hedge is None and _RECORD.fullmatch(_digits(phrase)):
        return True
    if noun is not None and (_is_time(noun) or noun.lower_ in ("age", "ages")):
        return True
    digits = _digits(phrase)
    if _YEARLIKE.fullmatch(digits) and (noun is None or phrase.of_noun or noun.dep_ == "compound" or noun.tag_ == "NN"):
        return True
    small = amount.value is not None and amount.value <= 12 and amount.in_words
    if small and measure == "other":
        return _is_no_count(phrase)
    if noun is not None or measure != "other" or phrase.top.dep_ in _STANDING:
        return False
    return not (amount.hedge or _LONG.search(digits))


def _digits(phrase: Phrase) -> str:
    return _text.of(phrase.first.doc)[phrase.amount.core_start : phrase.amount.core_end]


def _is_label_of(phrase: Phrase) -> bool:
    """ "bus 66", "plot 14", "at kilometre post 88", "at 0415": a number that names one of its kind, or a time."""
    amount, first = phrase.amount, phrase.first
    digits = _digits(phrase)
    if _MILITARY_TIME.fullmatch(digits):
        return True
    if amount.in_words or amount.hedge or amount.is_range or not first.i or not _LABEL.fullmatch(digits):
        return False
    before = first.nbor(-1)
    kind = singular(before.text)
    if first.i + 1 < len(first.doc) and first.nbor().tag_[:1] in ("V", "J", "N"):
        return False
    if (
        before.tag_ not in ("NN", "NNP")
        or not before.text.islower()
        or kind in measures.values()
        or kind in measures.states()
    ):
        return False
    return phrase.anchor.head.i == before.i and phrase.anchor.dep_ in ("nummod", "appos") and kind not in TOLLS


def _is_no_count(phrase: Phrase) -> bool:
    """A small number in words that counts nothing: "the two sides", "in two", "a two-door car"."""
    noun = phrase.noun
    if noun is None:
        return not _counts_alone(phrase.anchor)
    if _is_definite(phrase) or noun.lemma_.lower() in _GENERIC:
        return True
    return noun.tag_ in ("NN", "VB") and noun.lower_ not in _names.ALIKE and phrase.first.lower_ != "one"


def _counts_alone(number: Token) -> bool:
    """ "six were booked", "appointed six", "a crew of six"; not "the two met", "at six"."""
    if (number.i and number.nbor(-1).lower_ in _DEFINITE) or number.tag_ != "CD":
        return False
    if number.dep_ in ("nsubjpass", "nsubj", "dobj"):
        return True
    return number.dep_ == "pobj" and number.head.lower_ == "of" and number.head.head.lower_ in _BODIES


def _is_age_clause(phrase: Phrase) -> bool:
    """ "a survivor, who was 12 at the time"."""
    text, start = _text.of(phrase.first.doc), phrase.amount.start
    small = phrase.noun is None and phrase.amount.unit is None and 0 < (phrase.amount.value or 0) < 110
    return small and bool(_WAS_AGE.search(text[max(0, start - 20) : start]))


_STANDING = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "ROOT", "nummod", "oprd", "appos"})


def _is_time(noun: Token) -> bool:
    return noun.lemma_.lower() in _TIME_WORDS or noun.lower_.rstrip("s") in _TIME_WORDS


_TIME_WORDS = frozenset(units.TIMES.split())


def _is_definite(phrase: Phrase) -> bool:
    noun = phrase.noun
    if noun is None:
        return False
    return any(child.lower_ in _DEFINITE and child.i < phrase.first.i for child in noun.children)

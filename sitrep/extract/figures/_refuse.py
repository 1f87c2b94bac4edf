"""What is no figure: ordinals, ages, clock times, durations, dates, names with digits, addresses, scores."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _spans, _text
from sitrep.extract.figures import _looks
from sitrep.extract.figures._amount import Amount
from sitrep.extract.figures._phrase import Phrase
from sitrep.records import DateMention, Extraction, NameMention, PlaceMention, Span
from sitrep.reference import units
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_YEARLIKE = re.compile(r"(?:19|20)\d\d")
_WAS_AGE = re.compile(r"\bwho (?:was|is|were|had been|has turned|turned) $")
_DEFINITE = words("the these those both his her their its our my this that other last first past next")
_GENERIC = words("""
    side country nation party step way thing point reason part time half hand issue state leader option case word
    fact factor example sentence front place question type kind form stage phase course piece camp term eye foot leg arm
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
    if _is_age_clause(phrase) or _is_one_of(phrase):
        return True
    if amount.value == 1 and token.lower_ == "one" and noun is not None and noun.lower_ == "case":
        return True
    if token.lower_ == "one" and amount.value == 1 and _is_pronoun(phrase, measure):
        return True
    if amount.unit is not None:
        return False
    if not amount.in_words and _names_a_kind(token, measure):
        return True
    if noun is not None and (_is_time(noun) or noun.lower_ in ("age", "ages")):
        return True
    digits = _text.of(token.doc)[amount.core_start : amount.core_end]
    if _YEARLIKE.fullmatch(digits) and (noun is None or phrase.of_noun or noun.dep_ == "compound" or noun.tag_ == "NN"):
        return True
    small = amount.value is not None and amount.value <= 12 and amount.in_words
    if small and measure == "other":
        return _is_definite(phrase) or noun is None or noun.lemma_.lower() in _GENERIC or noun.tag_ in ("NN", "VB")
    return noun is None and measure == "other" and phrase.top.dep_ not in _STANDING and not phrase.of_noun


def _is_one_of(phrase: Phrase) -> bool:
    """ "one of the two sisters": the pronoun, no share."""
    amount, doc = phrase.amount, phrase.first.doc
    return (
        amount.part == 1
        and phrase.first.lower_ == "one"
        and doc[phrase.first.i + 1].lower_ == "of"
        and not (doc[phrase.first.i + 2].lower_ == "every")
    )


def _is_age_clause(phrase: Phrase) -> bool:
    """ "a survivor, who was 12 at the time"."""
    text, start = _text.of(phrase.first.doc), phrase.amount.start
    small = phrase.noun is None and phrase.amount.unit is None and 0 < (phrase.amount.value or 0) < 110
    return small and bool(_WAS_AGE.search(text[max(0, start - 20) : start]))


def _names_a_kind(number: Token, measure: str) -> bool:
    """ "Boeing 787", "iPhone 4", "Grad 21": a number behind the name that it belongs to."""
    if number.i == 0 or measure not in ("other", "weapons") or "," in number.text:
        return False
    before = number.nbor(-1)
    if (
        before.tag_ not in ("NNP", "NN")
        or (before.is_sent_start is True and before.tag_ == "NN")
        or before.text[-1:] == "."
    ):
        return False
    if before.ent_type_ in ("DATE", "TIME") or not any(letter.isupper() for letter in before.text):
        return False
    return number.head.i == before.i or before.head.i in (number.i, number.head.i)


_STANDING = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "ROOT", "nummod", "oprd", "appos"})


def _is_time(noun: Token) -> bool:
    return noun.lemma_.lower() in _TIME_WORDS or noun.lower_.rstrip("s") in _TIME_WORDS


_TIME_WORDS = frozenset(units.TIMES.split())


def _is_pronoun(phrase: Phrase, measure: str) -> bool:
    """ "one of the …", "no one", "the one", "one day"; "one soldier" and "killing one" are numbers."""
    token = phrase.first
    before = token.nbor(-1).lower_ if token.i else ""
    if phrase.of_noun or before in ("no", "the", "this", "that", "any", "every", "each", "which", "some", "another"):
        return True
    if phrase.noun is None:
        return measure not in ("fatalities", "injuries", "detained", "abducted", "missing", "casualties")
    if phrase.noun.tag_ not in ("NN", "JJ", "VBN", "NNP") or phrase.noun.i - token.i > 4:
        return True
    return measure in ("other", "population")


def _is_definite(phrase: Phrase) -> bool:
    noun = phrase.noun
    if noun is None:
        return False
    return any(child.lower_ in _DEFINITE and child.i < phrase.first.i for child in noun.children)

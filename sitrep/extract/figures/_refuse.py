"""What is no figure: ordinals, ages, clock times, durations, dates, names with digits, addresses, scores."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _spans, _text
from sitrep.extract.figures._amounts import Amount
from sitrep.extract.figures._phrase import Phrase
from sitrep.records import DateMention, Extraction, NameMention, PlaceMention, Span
from sitrep.reference import units
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_TIMES = "|".join(sorted(units.TIMES.split(), key=len, reverse=True))
_DURATION = re.compile(
    rf"(?:\s+(?:more|full|long|straight|consecutive|further|additional))?[\s-](?:{_TIMES})s?\b(?!-old)", re.I
)
_AFTER = re.compile(
    r"(?:st|nd|rd|th)\b|[:/]\d|\.\d+\.|\s?(?:a\.?m\.?|p\.?m\.?|o[’']clock|GMT|UTC|hrs?)\b"
    r"|[\s-]years?[\s-](?:old|of age)|[\s-]?mm\b|-?(?:calibre|caliber|gauge|inch)\b|[A-Za-z]\d|-[A-Z]\d?"
    r"|\s+(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Drive|times|percentage\b)\b|[A-Z]{1,3}\b|s\b|\s*x\s*\d",
)
_BEFORE = re.compile(
    r"(?:\b[A-Za-z]+-|[A-Za-z]|\d[:/.]|\b[A-Z]{1,4} |#|№ ?)$"
    r"|\b(?:aged?|ages|No\.?|Nos\.?|number|Resolution|resolution|Article|article|Section|section|Chapter|Route|Highway"
    r"|Flight|Unit|unit|Brigade|Division|Battalion|Room|Gate|Page|page|Channel|Phase|phase|Level|Grade|grade|Class|Type|Mark"
    r"|Protocol|Bill|Law|Order|Decree|Vol\.?|version|Zone|Area|Sector|Apollo|Group of|Fortune|Euro|Task Force|Line"
    r"|Building|Block|Pier|Regiment|Squadron|Camp|Station|Model|Day|day|Year|Part|Title|Act|Point|Formula|top|Top"
    r"|chapter|paragraph)\s+$"
)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_BEFORE_DATE = re.compile(rf"\b(?:{_MONTHS})\.?\s+(?:\d{{1,2}},?\s+)?$")
_AFTER_DATE = re.compile(rf"\s+(?:{_MONTHS})\b")
_YEARLIKE = re.compile(r"(?:19|20)\d\d")
_AGE = re.compile(r"[A-Z][\w’'.-]+\)?, $")
_AFTER_AGE = re.compile(r"(?:,|\.|\)| and\b|;)")
_OF_AGE = re.compile(r"\b(?:girl|boy|child|man|woman|son|daughter|baby|infant|youth|widow|student) of $", re.I)
_AFTER_OF_AGE = re.compile(r"\s*(?:[,.;)”\"]|and\b|was\b|is\b|were\b|who\b|died\b|has\b|had\b|in\b|with\b|from\b)")
_WAS_AGE = re.compile(r"\bwho (?:was|is|were|had been|has turned|turned) $")
_DEFINITE = words("the these those both his her their its our my this that other last first past next")
_GENERIC = words("""
    side country nation party step way thing point reason part time half hand issue state leader option case word
    fact factor example sentence front place question type kind form stage phase course piece camp term eye foot leg arm
""")
_SPORT = re.compile(r"\b(?:won|win|beat|beaten|lost|lead|led|draw|drew|vote[ds]?|defeated|score)\b", re.I)


def before_grammar(text: str, amount: Amount, found: Extraction) -> bool:
    """Whether the letters around the amount, or a date or name that holds it, show that it is no figure."""
    after, before = (
        text[amount.core_end : amount.core_end + 24],
        text[max(0, amount.core_start - 24) : amount.core_start],
    )
    span = amount.core_start, amount.core_end
    if amount.unit is None and (
        _DURATION.match(text, amount.core_end) or _AFTER.match(after) or _AFTER_DATE.match(after)
    ):
        return True
    if amount.unit not in (None, "percent") and "-" in text[amount.core_end : amount.end]:
        return amount.unit in ("mm", "cm", "kg", "pound-mass", "ton", "inch", "foot") or _is_kind(text, amount)
    if amount.unit not in (None, "percent") and re.match(
        r"[\s-]?mm\b|-(?:foot|inch|pound|ton|metre|meter|mile|km)\b", after
    ):
        return True  # "a 500-pound bomb" names a kind
    if amount.unit is None and _OF_AGE.search(before) and _AFTER_OF_AGE.match(after) and 0 < (amount.value or 0) < 110:
        return True
    if amount.unit is None and (_BEFORE.search(before) or _BEFORE_DATE.search(before)):
        return True
    if (
        amount.unit is None
        and _AGE.search(before)
        and _AFTER_AGE.match(after)
        and amount.value
        and 0 < amount.value < 110
    ):
        return not _SPORT.search(before)
    if _in_date(found.dates, span) or _in_name(found.names, span, text) or _in_name(found.places, span, text):
        return True
    if re.match(r"\s?[-–]\s?\d", after) and not amount.is_range and amount.unit is None:
        return True  # a score, a telephone number
    return bool(re.search(r"\d\s?[-–]\s?$", before)) and not amount.is_range


def _is_kind(text: str, amount: Amount) -> bool:
    """ "a 15-metre wall": the number names what sort of thing it is, unless a road or front is that long."""
    return not re.match(r"\s+(?:\w+ )?(?:road|front|march|journey|advance|stretch|line|border)", text[amount.end :])


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
    if _is_age_clause(phrase):
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

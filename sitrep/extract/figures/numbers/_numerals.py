"""Numerals in a text: "1,200", "2.4 million", "two hundred and fifty", "1½", "−5", "$1.2bn", "dozens"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from sitrep.extract.figures.numbers import _number_words
from sitrep.extract.figures.numbers._number_words import AND_PART, SCALE, SCALES, VAGUE_WORDS, WORDS
from sitrep.reference import currencies

LETTERS = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9, "b": 10**9, "tn": 10**12,
    "trn": 10**12, "t": 10**12, "cr": 10**7,
}  # fmt: skip
_ALWAYS = ("bn", "bln", "mn", "mln", "tn", "trn", "k")
"""Letters that scale without a currency too; "15m" without one is metres, "20b" a name, "4K" a kind of screen."""


@dataclass(slots=True)
class Numeral:
    """One number as written, without what stands around it."""

    start: int
    end: int
    value: float
    currency: str | None = None
    """ISO 4217, where a sign or code stands before it; the currency's word where several share the sign."""
    scale: float = 1
    """The scale word or letter that it carries: 10**6 for "2.4 million"."""
    vague: bool = False
    """"dozens": the value is only the least that it means."""
    in_words: bool = False


_ARE_MILLIONS = re.compile(
    r" (?:[A-Z][\w.]+ )?(?:people|men|women|children|naira|yen|yuan|won|baht|rand|birr|taka|"
    r"(?!hurdles|finals|races|heats|sprints|times|swimmers|runners|champions|waves|walls)"
    r"[a-z]+s)\b"
)
"""What is counted in "15m users"; "15m waves" are metres."""
_CODE = re.compile(r"[A-Z]{3}")
_SIGNS = "|".join(
    re.escape(sign) for sign in sorted(currencies.signs(), key=len, reverse=True) if not _CODE.fullmatch(sign)
)
_GLYPHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_SPACES = " \u00a0\u2009\u202f"
_DIGITS = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!,?\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)"
    rf"|\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d,.]?\d|s\b|[A-Za-z])"
    r"|\d+,\d{1,2}(?=\s?(?:million|billion|mn?\b|bn\b|%|per ?cent))"
    rf"|\d+(?:\.\d+)?(?:[{_SPACES}-]?[{_GLYPHS}]|[ -]\d/\d{{1,2}}(?![\d/]))?|[{_GLYPHS}]"
)
_BARE_FRACTION = r"\d/\d{1,2}(?=[ -](?:inch|mile|cup|ton|acre|pound)|-point)"
_BARE_POINT = r"(?<![\w.])\.\d+(?=\s?(?:%|per ?cent|in\b|inch|mm|mile))"
_LETTERS = r" ?(?:mn|mln|bn|bln|tn|trn|[CcKkMBT]r?|m|b|t)"
_FIRST = (
    "A-Z"
    + re.escape("".join(sorted({sign[0] for sign in currencies.signs() if not sign[0].isupper()})))
    + r"\d.Mm−–\-"
    + _GLYPHS
)
"""What a number in digits can begin with; looking there first makes reading four times as fast."""
PATTERN = re.compile(
    rf"(?=[{_FIRST}])"
    r"(?P<minus>(?<![\w)%.])(?:[-−]|–(?=[\d.]+\s?(?:%|°|degrees|per)))(?=[$€£¥₹]?\d)|\b(?<!or )[Mm]inus )?"
    rf"(?:(?<![\w$])(?P<sign>{_SIGNS}|[A-Z]{{3}}(?=\s?[-−–\d]))\s?(?P<inner>[-−–](?=\d))?)?"
    rf"(?:(?<![\w.,/:’'\u2044])(?P<digits>{_BARE_FRACTION}|{_DIGITS})|(?P<point>{_BARE_POINT}))"
    rf"(?P<and>{AND_PART})?"
    rf"(?:[ -]?(?P<word>(?i:{SCALE}(?:s?[- ]{SCALE})?))s?\b|(?P<letter>{_LETTERS})\b)?"
    r"|(?=[abcdefhlmnostzABCDEFHLMNOSTZ])(?<!\w)"
    rf"(?P<less>\b(?<!or )[Mm]inus )?\b(?:(?P<vague>(?i:{VAGUE_WORDS}))|(?P<words>(?i:{WORDS}))"
    r"|(?P<pair>(?i:a (?:pair|couple) of)))(?!\w)"
)


def find(text: str) -> list[Numeral]:
    """All numerals of `text`, in order."""
    return [_numeral(match) for match in PATTERN.finditer(text)]


def _numeral(match: re.Match[str]) -> Numeral:
    start = match.end("less") if match["less"] else match.start()
    if match["vague"]:
        return Numeral(start, match.end(), _number_words.least(match["vague"]), vague=True, in_words=True)
    if match["pair"]:
        return Numeral(start, match.end() - len(" of"), 2, in_words=True)
    if match["words"]:
        value, scale = _number_words.value(match["words"]), _number_words.scale(match["words"])
        if match["less"]:
            start, value = match.start(), -value
        return Numeral(start, match.end(), value, scale=scale, in_words=True)
    return _in_digits(match)


def _in_digits(match: re.Match[str]) -> Numeral:
    sign = match["sign"] if match["sign"] in currencies.signs() else None
    letter, scale, end = match["letter"] or "", 1.0, match.end()
    if match["word"]:
        for word in re.findall(SCALE, match["word"].lower()):
            scale *= SCALES[word]
    elif letter and _scales(letter, match, sign):
        scale = LETTERS[letter.strip().lower()]
    elif letter:
        end -= len(letter)
    value = _value(match["digits"] or match["point"])
    if match["and"]:
        value += _number_words.value("zero" + match["and"])
    value *= -scale if match["minus"] or (sign and match["inner"]) else scale
    start = match.start("digits") if match["sign"] and sign is None else match.start()
    return Numeral(start, end, round(value, 6), currency=currencies.signs().get(sign or ""), scale=scale)


def _scales(letter: str, match: re.Match[str], sign: str | None) -> bool:
    """Whether the letters behind the digits are a scale."""
    bare = letter.strip()
    if bare.lower() not in LETTERS:
        return False
    if sign:
        return letter[0] != " " or len(bare) > 1 or bare == "m"
    if bare in ("M", "K"):  # "20M users", "10K followers", not "an M4", "4K video"
        return letter[0] != " " and (bare == "M" or len(match["digits"] or "") > 1)
    if bare == "m" and letter == "m" and _ARE_MILLIONS.match(match.string, match.end()):
        return True
    return bare in _ALWAYS and (letter[0] != " " or len(bare) > 1)


def _value(digits: str) -> float:
    """ "1,200", "1 200 000", "5,50,000", "4,3", "1½", "3 1/2", "3/4" as a number."""
    if re.fullmatch(r"\d+,\d{1,2}", digits):
        return float(digits.replace(",", "."))
    if digits[-1] in _GLYPHS:
        return _value(digits[:-1].strip(_SPACES + "-") or "0") + unicodedata.numeric(digits[-1])
    if match := re.fullmatch(r"(?:(\d+)[^\d.])?(\d)/(\d+)", digits):
        whole, part, parts = match.groups()
        return float(whole or 0) + float(part) / max(1, int(parts))
    return float(re.sub(rf"[,{_SPACES}]", "", digits))

"""Spans that are read as a name and are that of a thing: "an Iskander", "the frigate Hessen", "two Chinooks"."""

from __future__ import annotations

import re
from functools import lru_cache

from spacy.tokens import Doc, Token

from sitrep import language
from sitrep.extract import _text
from sitrep.extract._naming.atlas import is_notable
from sitrep.extract._naming.candidate import Name
from sitrep.extract._naming.pieces import Piece, Table, keys
from sitrep.extract._naming.words import ORGANISATION_HEADS, PLACE_HEADS, SAYING, TITLES
from sitrep.records import Span
from sitrep.reference import companies, countries, given_names, things, wordlists

_BEFORE = re.compile(
    r"(?:\b(?:USS|USNS|HMS|HMAS|HMCS|INS|RFA|SS|MV|M/V|MT"
    r"|(?:Operation|Exercise|Hurricane|Typhoon|Cyclone|Storm|Flight|Category|Article|Section|Title|Chapter|Appendix"
    r"|Phase|Resolution|Route)(?: [A-Z]\w+)?"
    r"|(?:[Ff]rigate|[Tt]anker|[Ff]reighter|[Dd]estroyer|[Cc]orvette|[Cc]ruiser|[Ss]ubmarine|[Tt]rawler|[Yy]acht"
    r"|[Ss]hip|[Vv]essel|[Ff]erry|[Aa]ircraft carrier|[Ww]arship|[Bb]ulk carrier)"
    r"(?: (?:named|called))?(?: the)?) [\"“'‘]?)$"
)
_SHIP = 40
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several|many|\d+) $", re.IGNORECASE
)
_ONE = re.compile(r"\b(?:an?|another|his|her|their|my|white|black|red|new|old|stolen|every|each) $", re.IGNORECASE)
_GOODS = re.compile(
    r" (?:carpets?|cheese|chocolate|coffee|crude|cuisine|cutlets|dressing|fever|fries|lace|leather|mustard|oranges?"
    r"|oysters|pastry|perch|porcelain|pudding|rugs?|sauce|sausages?|silk|soap|sprouts|stew|syndrome|tea|terrier|variant"
    r"|virus|vodka|whisky|wine|wool)\b"
)
"""What is called after a place that is not meant by it: "Dijon mustard"."""
_OF_LAWS = re.compile(r"['’]s (?:Law|Rule|Act|Principle|Theorem|[Dd]isease|[Ss]yndrome)\b")
_COMMON = ("s", "ing", "ion", "ment", "ary", "urge", "ance")
"""Endings of what is no surname."""
_STREET = re.compile(r"(?: (?:St|Ave|Av|Rd|Blvd|Ln|Dr|Hwy|Pkwy|Ct|Pl)\.?)$")
_FRAGMENT = re.compile(r"[@#\\<>=_{}]|https?:|www\.|\.html?\b", re.IGNORECASE)
_MODEL = re.compile(r" [A-Z][\w-]*(?: [A-Z0-9][\w-]*)*")
_HOUSEHOLD = re.compile(r" (?:famil(?:y|ies)|household|brothers|sisters|siblings|twins|children|home)\b")
_HEADED = re.compile(r"(?:Tags?|Topics?|Keywords?|Filed under|Categor(?:y|ies)|Related|Labels?|See also)\b[^\n]*")
_ENDS = ("ism", "isms")
_NO_MODEL = (ORGANISATION_HEADS | PLACE_HEADS | TITLES) | wordlists.words("""
    ag aerospace airplanes aircraft automotive aviation ceo cfo co commercial computer computers corporate defence
    defense electronics energy entertainment europe finance financial games gmbh holding holdings inc industries
    international japan labs llc mobile motor motors music names networks north north-america pictures plc research
    sa says shares software solutions south stock store stores studios systems technologies technology telecom
    trucks uk us usa worldwide workers
""")
"""Words after a maker's name that are part of the name of the company or of a branch of it."""


@lru_cache(maxsize=1)
def _table() -> Table:
    return Table((name, name) for name in things.table() if len(keys(name)) > 1)


def spans(text: str, words: list[Piece]) -> list[Span]:
    """Where things whose names have several words stand: "Yom Kippur", "Falcon 9"."""
    return [
        (match.start, match.end)
        for match in _table().matches(text, words)
        if text[match.start].isupper() or not match.value[0].isupper()
    ]


def is_thing(doc: Doc, name: Name, listed: list[Span]) -> bool:
    """Whether the name is by its words, or by what stands beside it, no person, organisation or place.

    `listed`: the result of `spans`.
    """
    if name.actor is not None:
        return False
    text = _text.of(doc)
    if any(start <= name.start and name.end <= end for start, end in listed):
        return True
    return (
        _is_listed(name.text)
        or _is_fragment(text, name)
        or _is_product(text, name)
        or _is_called_so(text, name)
        or _is_one_of_many(doc, text, name)
        or _is_household(text, name)
        or _is_phrase(doc, text, name)
        or _is_heading(text, name)
    )


def _is_listed(name: str) -> bool:
    if name in things.table() or name.removesuffix("s") in things.models():
        return True
    words = name.split()
    if len(words) == 1:
        return name.lower().endswith(_ENDS) and len(name) > 5
    is_model = any(" ".join(words[:count]) in things.models() for count in range(1, len(words)))
    return is_model and words[-1].lower() not in _NO_MODEL


def _is_fragment(text: str, name: Name) -> bool:
    """Whether it is part of an address, of the post or of the web, or a hashtag."""
    if _FRAGMENT.search(name.text) or text[max(0, name.start - 1) : name.start] in ("@", "#"):
        return True
    is_street = _STREET.search(name.text) or (name.kind == "person" and _STREET.match(text[name.end : name.end + 6]))
    return bool(is_street) and name.kind != "place"


def _is_product(text: str, name: Name) -> bool:
    """Whether a maker's name is followed by that of what it makes, or both are one name: "Ford Focus"."""
    if name.kind != "organisation":
        return False
    first, _, rest = name.text.partition(" ")
    if rest:
        last = keys(name.text)[-1:]
        is_made = first in companies.makers() and name.text not in companies.table()
        return is_made and not (set(last) & _NO_MODEL) and not _is_region(name.text.split()[-1])
    match = _MODEL.match(text, name.end) if name.text in companies.makers() else None
    if match is None:
        return False
    words = keys(match[0])
    if set(words) & _NO_MODEL or match[0].strip().isupper() or text.startswith(("'s", "’s"), match.end()):
        return False
    return not any(_is_region(word) for word in match[0].split())


def _is_called_so(text: str, name: Name) -> bool:
    """Whether the words before or after say what it is: "Operation X", "the tanker X", "X mustard"."""
    if _BEFORE.search(text, max(0, name.start - _SHIP), name.start) and not countries.by_name(name.text):
        return True
    if _OF_LAWS.match(text, name.end):
        return True
    is_joined = text[name.start - 1 : name.start] == " "
    before = text[max(0, name.start - _SHIP) : name.start - 1].split(" ")[-1] if is_joined else ""
    if before in companies.makers() and name.kind != "organisation" and not _is_region(name.text):
        return name.text.split()[-1].lower() not in _NO_MODEL
    if before in things.models() and name.text.split()[-1].lower() not in _NO_MODEL:
        return True
    return name.kind == "place" and _GOODS.match(text, name.end) is not None


def _is_region(word: str) -> bool:
    return countries.by_name(word) is not None or countries.demonym(word) is not None or is_notable(word)


def _is_country(name: Name) -> bool:
    return name.kind == "place" and (countries.by_name(name.text) is not None or is_notable(name.text))


def _is_one_of_many(doc: Doc, text: str, name: Name) -> bool:
    """Whether an article or number before a lone name says that there are several: "A Colt lay there"."""
    if " " in name.text or _is_country(name):
        return False
    if name.text in companies.makers() and text.endswith((" the", "The"), 0, name.start - 1):
        after = _token_after(doc, name)
        return after is not None and after.pos_ in ("VERB", "AUX", "PUNCT", "ADP")
    if name.text.endswith("s") and _COUNTED.search(text, max(0, name.start - 12), name.start):
        return True
    one = _ONE.search(text, max(0, name.start - 9), name.start)
    if not one or (name.kind != "organisation" and one[0].strip().lower() not in ("a", "an", "another")):
        return False
    after = _token_after(doc, name)
    follows = ("VERB", "AUX") if name.kind == "place" else ("VERB", "AUX", "PUNCT", "ADP", "CCONJ", "SCONJ")
    return after is not None and after.pos_ in follows and after.text != "-"


def _is_household(text: str, name: Name) -> bool:
    """Whether a surname is that of several: "the Keller family", "the Smiths"."""
    if name.kind != "person" or " " in name.text or not text.endswith(("the ", "The "), 0, name.start):
        return False
    return name.text.endswith("s") or _HOUSEHOLD.match(text, name.end) is not None


def _is_heading(text: str, name: Name) -> bool:
    """Whether it stands in a list of what an article is filed under, and only its capitals make it a name."""
    line = text.rfind("\n", 0, name.start) + 1
    if not _HEADED.match(text, line):
        return False
    first = keys(name.text)[:1]
    return not (set(first) & given_names.table() or is_notable(name.text) or name.text in companies.table())


def _is_phrase(doc: Doc, text: str, name: Name) -> bool:
    """Whether words of the dictionary have capitals from where they stand: "Turnout was low", "Oil Exports" as a line.

    One word where a sentence begins, if the text has it nowhere else; several for a person where no full stop ends
    their line.
    """
    if name.kind != "person" or name.text.isupper():
        return False
    words = keys(name.text)
    if not words or words[0] in given_names.table() or not all(_is_in_dictionary(word) for word in words):
        return False
    end = text.find("\n", name.end)
    is_line = text[: end if end >= 0 else len(text)].rstrip()[-1:].isalnum()
    if len(words) > 1 or (is_line and words[0].endswith("s")):
        return is_line and words[-1].endswith(_COMMON)
    span = doc.char_span(name.start, name.end, alignment_mode="expand")
    if span is None or not span[0].is_sent_start or text.count(name.text) > 1:
        return False
    is_owner = span.root.dep_ in ("compound", "poss", "nmod")  # "Duvalier loyalists"
    return not is_owner and span.root.head.lemma_ not in SAYING


def _is_in_dictionary(word: str) -> bool:
    words = language.dictionary()
    return word in words or (word.endswith("s") and word[:-1] in words)


def _token_after(doc: Doc, name: Name) -> Token | None:
    span = doc.char_span(name.start, name.end, alignment_mode="expand")
    return doc[span.end] if span is not None and span.end < len(doc) else None

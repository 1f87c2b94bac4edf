"""Measures told by the set phrases of aid bulletins: "was 38 per cent funded", "88 cases of arbitrary arrest"."""

from __future__ import annotations

import re

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _around, _things
from sitrep.extract.figures.measuring._around import FILL, NOUN
from sitrep.reference import measures
from sitrep.reference.wordlists import words

_LEVEL = rf"[^.;\d]{{0,60}}?(?:\b(?:is|are|was|were|at|to|of|by|from|hit|reach\w*|exceed\w*|stands?|stood)|:|\(){FILL}"
_HUNGER_RATES = (
    r"(?:(?:acute |chronic |severe )?malnutrition|wasting|stunting|(?:vaccination|immuni[sz]ation) coverage"
    r"|bed occupancy|GAM|SAM)(?: rates?| levels?| prevalence| coverage)?"
)
_RATES = {
    "fatalities": re.compile(rf"\b(?:(?:case )?fatality|mortality|death)[ -](?:rate|ratio)\b{_LEVEL}", re.I),
    "health": re.compile(rf"\b{_HUNGER_RATES}\b{_LEVEL}", re.IGNORECASE),
    "money": re.compile(
        rf"\b(?:funding (?:gap|level|coverage|shortfall)|funded|funding|appeal coverage)\b{_LEVEL}", re.IGNORECASE
    ),
}
"""Rates in percent that stand behind their name."""
_FUNDED = re.compile(
    r"\s*(?:\(?(?:only |still |just )?(?:under)?funded\b|of (?:the )?(?:requirements?|funding|funds)\b)", re.I
)
_FUNDS_LABEL = re.compile(
    r"\b(?:required|requirements?|received|funded|pledged|appeal)\b[^\n]*\b[Gg]ap: $", re.IGNORECASE
)

_CASES = re.compile(
    r"\s+(?:\w+ ){0,3}?(?:cases?|incidents?|instances?|allegations|reports) of (?:\w+ ){0,3}?"
    r"(?:(?P<detained>arrests?|detentions?)|(?P<abducted>abductions?|kidnapping?s?)|(?P<missing>disappearances?)"
    r"|(?P<fatalities>killings?|executions?|murders?))\b",
    re.IGNORECASE,
)

_CROSSED = re.compile(
    rf"{NOUN}\s+(?:crossed|moved|fled|came|escaped)(?: over)? (?:from [^.;,\d]{{1,40}} )?(?:in)?to (?:the )?"
    r"(?:\w+[- ])?(?:government|rebel|army|regime|opposition|militia)[- ](?:held|controlled|run)\b",
)
_REGISTERED = re.compile(
    rf"{NOUN}\s+(?:(?:were|have been|been|newly) )?(?:registered|received|screened|arrived) "
    r"(?:at|in|by) (?:the )?(?:[\w'’-]+ ){0,3}?"
    r"(?:camps?|reception cent(?:er|re)s?|transit cent(?:er|re)s?|reception sites?|displacement sites?)\b"
)
_WENT_BACK = re.compile(
    rf"{NOUN}\s+(?:(?:(?:went|gone|moved) back|returned|voluntarily returned) "
    r"(?:from (?:the )?(?:[\w'’-]+ ){0,3}?(?:camps?|sites?|displacement|exile)\b"
    r"|to (?:the )?[A-Z][^.;]*\bfrom [^.;]*\bcamps?\b))"
)
_RETURNS = re.compile(
    r"(?:^|[.\n•]\s*)(?:Returns?|Returnees|Displacement|Arrivals|New arrivals)\b[^.:\d]{0,30}:\s+(?:\w+ )?$"
)
_CASELOAD = re.compile(rf"\b(?:refugee|IDP|displaced|current|total) (?:caseload|population)\b[^.;\d]{{0,50}}{FILL}")
_UPROOTED = words("refugee returnee idp evacuee asylum-seeker")

_ADMITTED = re.compile(
    rf"{NOUN}\s+(?:with [\w ]+ )?(?:in|to|into|for|at|under) (?:(?:the|a|their|its|[\w-]+) ){{0,3}}?"
    r"(?:treatment|therapeutic|nutrition|feeding|stabili[sz]ation)(?: \w+)? "
    r"(?:programmes?|programs?|cent(?:er|re)s?|sites?)\b"
)
_SPREAD = re.compile(
    r"\b(?:outbreak|epidemic|cholera|measles|dengue|disease)\b[^.;,\d]{0,60}\b(?:affect|sicken|infect)\w*"
    rf"{FILL}|\b(?:vaccination|immuni[sz]ation|polio|measles|health) (?:campaigns?|drives?|teams?|rounds?)\b"
    rf"[^.;,\d]{{0,30}}\b(?:reach|cover|target|protect)\w*{FILL}"
)
_PRISON = re.compile(
    rf"\b(?:prison|jail|detention cent(?:er|re)|penitentiary)\b[^.;\d]{{0,40}}\b(?:(?:built|designed|made|meant) for"
    rf"|holds?|houses?)"
    rf"(?: (?:\w+ )?\d[\d,.]*[^.;\d]{{0,25}} (?:but|and|yet) (?:now )?(?:holds?|houses?))?{FILL}"
)
_HELD_ON = re.compile(
    rf"{NOUN}\s+held (?:in|under|on) (?:administrative|preventive|immigration|pre-?trial|prolonged|arbitrary|secret) "
    r"(?:detention|custody|arrest)\b"
)


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """What a set phrase of bulletins says beside the number; None where there is none."""
    before, after = _around.sides(phrase)
    if phrase.amount.unit == "percent":
        return _of_rate(phrase, before, after)
    if cases := _CASES.match(after):
        return cases.lastgroup
    if not people:
        return None
    own = measures.nouns().get(_things.noun_of(phrase))
    if own not in (None, "displaced", "detained"):
        return None
    if _HELD_ON.match(after) or (_PRISON.search(before) and (own == "detained" or phrase.noun is None)):
        return "detained"
    return _of_people(phrase, before, after)


def _of_people(phrase: Phrase, before: str, after: str) -> str | None:
    """Those who moved, and the sick."""
    if any(one.match(after) for one in (_CROSSED, _REGISTERED, _WENT_BACK)) or _CASELOAD.search(before):
        return "displaced"
    if _RETURNS.search(before) and re.match(rf"{NOUN}\s+(?:went|moved|returned|came|arrived)\b", after):
        return "displaced"
    return "health" if _ADMITTED.match(after) or _SPREAD.search(before) else None


def _of_rate(phrase: Phrase, before: str, after: str) -> str | None:
    """The measure of a percent that is a rate, a share of funds or a share of the uprooted."""
    if phrase.noun is not None and _things.noun_of(phrase) in _UPROOTED:
        return "displaced"
    if phrase.noun is not None:
        return None
    if _FUNDED.match(after) or _FUNDS_LABEL.search(before):
        return "money"
    return next((measure for measure, rate in _RATES.items() if rate.search(before)), None)

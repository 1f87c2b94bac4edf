"""The population of places, told by set phrases: "home to 12", "a town of 12", "nine in ten residents are Kurds"."""

from __future__ import annotations

import re

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _around, _things
from sitrep.extract.figures.measuring._around import FILL
from sitrep.reference import measures
from sitrep.reference.wordlists import words

_PLACE = (
    r"(?:city|town|village|hamlet|islands?|country|nation|settlement|enclave|exclave|district|province|region|territory"
    r"|community|state|republic|metropolis|capital|port|suburb|neighbou?rhood|parish|archipelago|atoll|municipality"
    r"|township|county|kibbutz|oasis|principality|megacity|kingdom|quarter|commune|borough|valley|slum|favela|minority"
    r"|diaspora|outpost|resort|protectorate|emirate|canton|barrio|backwater|crossroads)"
)
_OWNED = re.compile(rf"(?:\b{_PLACE}|\b[A-Z][\w-]+)['’]s{FILL}")
_OF_PLACE = re.compile(
    rf"\([Pp]op(?:ulation|\.)?:?{FILL}|"
    rf"\bhome\s+(?:to|for|of){FILL}|\b{_PLACE}(?:\s+(?:[A-Z]\w+|called [A-Z]\w+|there|itself))?,?\s+(?:of|with"
    rf"|which had|that had|where|whose){FILL}"
    rf"|\b{_PLACE}(?:\s+of\s+[A-Z]\w+|\s+[A-Z]\w+)?(?:\s+(?:once|now|still|alone|today))?\s+"
    rf"(?:counts?|counted|numbers?|numbered|ha[sd]|boast(?:s|ed)|is home to){FILL}"
    rf"|\b(?:population|inhabitants|residents|islanders|townspeople|villagers|minority|community|diaspora|populace"
    rf"|tribe)\b"
    rf"(?:,|[^.;,\d]{{0,40}}\b(?:of|at|is|was|to|from|numbers?|numbered|numbering|total\w*|reach\w*|pass\w*|top\w*"
    rf"|exceed\w*|around|stood))"
    rf"{FILL}"
    rf"|\bcensus\b[^.;]{{0,50}}\b(?:counted|put|found|recorded|showed|gave|listed|registered|at){FILL}"
    rf"|\b[A-Z][\w'’-]+\s+(?:once\s+|now\s+|still\s+)?(?:counts?|counted|had|has){FILL}",
)
_FOLK = words(
    "people person inhabitant resident soul citizen islander villager townspeople household family townsfolk dweller"
)
_NAMED_HAS = re.compile(rf"\b[A-Z][\w'’-]+\s+(?:once\s+|now\s+|still\s+)?(?:counts?|counted|had|has){FILL}")
_DWELLING = words("inhabitant resident soul islander townspeople townsfolk dweller")
_INHABITED = re.compile(rf"\b(?:inhabited|populated|peopled) by{FILL}")
_OWN_FOLK = words("people inhabitant resident soul islander")
_STRONG = re.compile(rf"-strong\s+(?:[\w-]+\s+){{0,2}}(?:{_PLACE}|population|tribe|congregation|clan|diaspora)\b")
_PEOPLE_OF = re.compile(r"\s+(?:people|residents|inhabitants|citizens|souls|civilians)\s+of\s+(?:the\s+)?[A-Z]")
_LIVING = re.compile(
    r"(?:\s+[\w'’-]+){0,4}?\s+(?:(?:still\s+|now\s+|once\s+|used\s+to\s+)?(?:live[sd]?|dwelt?|dwell|reside[sd]?"
    r"|remain(?:ed|s)?|living|stayed|(?:are|were)\s+left)\s+(?:there|here|in|on|behind|along)\b"
    r"|call(?:ed|s)?\s+(?:it|[A-Z]\w+|the \w+)\s+home|inhabit(?:ed|s|ing)?\b|populat(?:e|ed|ing)\b)"
)
_SHELTERED = re.compile(
    r"\b(?:camps?|tents?|shelters?|exile|poverty|fear|famine|limbo|hiding|cellars?|basements?|prisons?|captivity"
    r"|schools?|churches|open)\b"
)
_LOST = re.compile(
    r"\b(?:killed|wounded|injured|fled|missing|dead|died|displaced|evacuated|arrested|detained|voted|march\w+"
    r"|protest\w*)\b"
)
_GROUPS = (
    r"(?:Muslims?|Christians?|Shi['’]?[ai]tes?|Shias?|Sunnis?|Kurds?|Kurdish|Arabs?|Jews?|Jewish|Druze|Alawites?"
    r"|Hindus?|Buddhists?"
    r"|Catholics?|Protestants?|Orthodox|Pashtuns?|Tajiks?|Uzbeks?|Hazaras?|Serbs?|Croats?|Albanians?|Russians?|Tamils?"
    r"|[A-Z]\w+(?:s|ians?|ese|ish|is?|ans?)|ethnic\s+[A-Z]\w+|children|women|under\s+\w+|young|elderly|farmers|nomads"
    r"|illiterate|urban|rural)"
)
_PEOPLE_SHARE = re.compile(
    rf"\s+of\s+(?:(?:the|its|all|their)\s+)?(?:[\w'’-]+\s+){{0,2}}?(?:{_PLACE}|population|people|residents"
    rf"|inhabitants|citizens|islanders|villagers"
    rf"|townspeople|[A-Z][\w-]+(?:['’]s\s+(?:population|people|residents))?)\s+(?:is|are|was|were)\s+(?:now\s+"
    rf"|still\s+|mostly\s+|of\s+)?{_GROUPS}\b"
)
_MAKING_UP = re.compile(
    rf"{_GROUPS}[^.;,\d]{{0,30}}\b(?:make|makes|made|making|account\w*|compris\w+|constitut\w+|form\w*|represent\w*"
    rf"|are|is|were|was)"
    rf"(?:\s+(?:up|for))?{FILL}"
)
_OF_ALL = re.compile(
    rf"\s+of\s+(?:the|its|their|a|all|[A-Z]\w+['’]s)?\s*(?:[\w'’-]+\s+){{0,2}}?(?:{_PLACE}|population|inhabitants"
    rf"|residents|people|electorate|populace)\b"
    r"|\s+of\s+(?:all\s+)?[A-Z]\w+s\b|\s+of\s+[A-Z]\w+['’]s\s+(?:[\d,.]+\s*(?:million)?\s*)?(?:people|population"
    r"|residents)"
)


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """ "population" where a set phrase beside the number says that those counted are who lives in a place."""
    if not people:
        return None
    before, after = _around.sides(phrase)
    if _is_share(phrase, before, after):
        return "population"
    noun = _things.noun_of(phrase)
    if (
        phrase.amount.unit == "percent"
        or _LOST.search(after[:60])
        or (noun and noun not in _FOLK and not _is_folk_of(phrase, before, noun))
    ):
        return None
    if _INHABITED.search(before) or _PEOPLE_OF.match(after):
        return "population"
    if (living := _LIVING.match(after)) and noun in _FOLK and not _SHELTERED.search(after[: living.end() + 40]):
        return "population"
    if _OWNED.search(before) and noun in _OWN_FOLK:
        return "population"
    if not _OF_PLACE.search(before):
        return None
    if _NAMED_HAS.search(before):
        return "population" if noun in _DWELLING else None
    return "population"


def by_size(phrase: Phrase) -> str | None:
    """ "a 2,000-strong community"."""
    return "population" if _STRONG.match(_around.sides(phrase)[1]) else None


def _is_folk_of(phrase: Phrase, before: str, noun: str) -> bool:
    """ "a community of 1,200 Yazidis", "home to 4,000 Copts": those named by their people or faith."""
    is_capital = phrase.noun is not None and phrase.noun.text[:1].isupper()
    return (
        measures.nouns().get(noun) is None
        and is_capital
        and bool(re.search(rf"\bhome to{FILL}|\b(?:community|village|minority) of{FILL}", before))
    )


def _is_share(phrase: Phrase, before: str, after: str) -> bool:
    """ "60 percent of the country is Sunni", "Muslims make up 8 percent of the population"."""
    if _PEOPLE_SHARE.match(after) is not None:
        return phrase.of_noun or phrase.amount.unit == "percent" or phrase.amount.part is not None
    return phrase.amount.unit == "percent" and bool(_MAKING_UP.search(before)) and bool(_OF_ALL.match(after))

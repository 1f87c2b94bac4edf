"""Where only a place can stand: "the village of Tal", "residents of Asaba", "Donetsk pit explosion:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sitrep.reference import countries, gazetteer

_WORDS = r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})(?![\w'’-])"
_NAME = rf"{_WORDS}(?! ?\d)"
_STATE = (
    r"(?:besieged|blockaded|encircled|occupied|liberated|recaptured|nearby|neighbou?ring|war-torn|famine-hit|\w+-held"
    r"|\w+-controlled|\w+-occupied|flooded|central|northern|southern|eastern|western|downtown)"
)
_OF_PLACE = (
    r"(?:residents|inhabitants|villagers|townspeople|townsfolk|citizens|people|population|defenders|garrison|besiegers"
    r"|widows|orphans|patients|teachers|pupils|farmers|miners|elders|granaries|fields|farms|streets|suburbs|outskirts|neighbou?rhoods|districts|bakeries|hospitals"
    r"|schools|mosques|churches|markets|mines|refineries|livestock|harbou?r|airport|centre|center|ruins|mayor|governor"
    r"|siege|battle|fall|capture|recapture|bombardment|shelling|bombing|liberation|defen[cs]e|north|south|east|west)"
)
_BEHIND_PREPOSITION = re.compile(
    r"\b(?:(?P<sure>(?:near|off|outside|at|(?:town|village|city|camp|mines?|district|island|port|prison|forest) of) )"
    rf"|(?:in|around|inside) (?:the (?:town|village|city) of |{_STATE} )?|(?:attack|strike|raid|assault)s? on "
    r"|(?:march|advanc|clos|converg|attack|bear)\w*(?: in| down)? on |(?:retreat|withdrawal|evacuation|crossing) from "
    r"|(?:battles?|fight|fighting|struggle) for "
    r"|(?:shell|bombard|besieg|pound|recaptur|overr[au]n|retook|bomb)(?:ed|ing)? )" + _NAME
)
_BEHIND_NOUN = re.compile(rf"\b{_OF_PLACE} of {_WORDS}")
_HEADING = re.compile(
    r"(?m)^(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r"(?=(?:(?: (?!(?:said|says|told|tells|wrote|writes|adds|added|announced|reported|tweeted|asked|warned):)"
    r"[a-z][\w-]+){1,4}| [A-Z]{4,}(?: [A-Z]+){0,3}(?: \d+)?|, [A-Z][\w]+(?: [A-Z]\w+)?): )"
)
_AT_ITS_HEAD = re.compile(r"(?m)^(?P<name>[A-Z]{3,}[A-Z'’-]*)(?= [A-Z]{4,}(?: [A-Z]+){0,3}(?: \d+)?: )")
_PEOPLED = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r"(?= (?:(?:is|was|remains|had been|has been) home to|ha[sd] an? (?:estimated )?population"
    r"|(?:ha[sd]|counts) [\d,.]+ (?:\w+ )?(?:inhabitants|residents)))"
)
_DIRECTIONS = frozenset({"North", "South", "East", "West"})


@dataclass(frozen=True, slots=True)
class Framed:
    """A name that stands where a place does."""

    start: int
    end: int
    name: str
    is_sure: bool
    """Whether it is a place even if nobody knows it."""
    is_strict: bool
    """Whether only what the gazetteer calls exactly so may be meant."""


def find(text: str) -> Iterator[Framed]:
    """The names of `text` in such frames."""
    for match in _BEHIND_PREPOSITION.finditer(text):
        yield Framed(*match.span("name"), match["name"], bool(match["sure"]), False)
    for pattern in (_BEHIND_NOUN, _AT_ITS_HEAD, _HEADING, _PEOPLED):
        for match in pattern.finditer(text):
            yield Framed(*match.span("name"), match["name"], False, True)


@lru_cache(maxsize=4096)
def is_known(name: str, exactly: bool = False) -> bool:
    """Whether the gazetteer has a place of this name."""
    if name in _DIRECTIONS or countries.demonym(name) is not None:
        return False
    candidates = gazetteer.open_().candidates(name)
    return any(one.name.lower() == name.lower() for one in candidates) if exactly else bool(candidates)

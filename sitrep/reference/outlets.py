"""Where an outlet is at home: by the table of actors, by its address, by a country in its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sitrep.reference import actors, countries, gazetteer

_HOST = re.compile(r"(?:^|//|[\w-]\.)[\w-]+\.(?P<country>[a-z]{2})(?:[/:?]|$)", re.IGNORECASE)
_SOLD = frozenset(
    ("ag", "ai", "am", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "nu", "sh", "st", "tk", "to", "tv", "ws")
)
"""Countries' endings that anybody may have."""
_CODES = {"UK": "GB"}
_CITY = 200_000
_TIMES = 5
_WORD = re.compile(r"[A-Z][\w’'-]+")


@lru_cache(maxsize=4096)
def countries_of(outlet: str, url: str = "") -> frozenset[str]:
    """Codes of the countries in which an outlet is at home; none where nothing tells."""
    known = actors.find(outlet) if outlet else None
    if known is not None and known.countries:
        return frozenset(known.countries)
    named = {country.code for word in names(outlet) if (country := country_called(word))}
    return frozenset(named or {code for address in (outlet, url) if (code := _of_address(address))})


@lru_cache(maxsize=4096)
def homes(outlet: str, url: str = "") -> frozenset[str]:
    """As `countries_of`, else the country of the city in an outlet's name: "Chicago Tribune"."""
    found = countries_of(outlet, url)
    if found:
        return found
    cities = (code for name in names(outlet) if (code := _of_city(name)))
    return frozenset(list(cities)[-1:])


def _of_city(name: str) -> str | None:
    """The country of the city called `name`, where no other country has one of a fifth of its people."""
    people: dict[str, int] = {}
    for town in gazetteer.open_().candidates(name):
        if town.feature == "town" and town.country:
            people[town.country] = max(people.get(town.country, 0), town.population)
    ranked = sorted(people, key=lambda code: -people[code])
    if not ranked or people[ranked[0]] < _CITY:
        return None
    return ranked[0] if len(ranked) == 1 or people[ranked[1]] * _TIMES < people[ranked[0]] else None


def country_called(word: str) -> countries.Country | None:
    """The country of which `word` is the name, or of whose people."""
    return countries.by_name(word) or countries.demonym(word)


def names(outlet: str) -> Iterator[str]:
    """Each word and each two words of an outlet's name, but the last word, which says what it is."""
    words = [match[0] for match in _WORD.finditer(outlet)]
    for at in range(len(words) - 1):
        yield words[at]
        if at + 2 < len(words):
            yield f"{words[at]} {words[at + 1]}"


def _of_address(address: str) -> str | None:
    found = _HOST.search(address.strip())
    if found is None or found["country"].lower() in _SOLD:
        return None
    code = found["country"].upper()
    country = countries.by_code(_CODES.get(code, code))
    return country.code if country else None

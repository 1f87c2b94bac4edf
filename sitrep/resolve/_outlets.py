"""Where an outlet is at home: by the table of actors, by its address, by the places that its name holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitrep.records import Article
from sitrep.reference import actors, countries, gazetteer

_HOST = re.compile(r"(?:^|//|[\w-]\.)[\w-]+\.(?P<country>[a-z]{2})(?:[/:?]|$)", re.IGNORECASE)
_SOLD = frozenset(
    ("ag", "ai", "am", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "nu", "sh", "st", "tk", "to", "tv", "ws")
)
"""Countries' endings that anybody may have."""
_CODES = {"UK": "GB"}
_WORD = re.compile(r"[A-Z][\w’'-]+")
MIN_POPULATION = 20_000
"""Smaller towns have papers too, but more of them are common words."""


def countries_of(article: Article) -> set[str]:
    """Codes of the countries in which the article's outlet is at home; none where nothing tells."""
    known = actors.find(article.outlet) if article.outlet else None
    if known is not None and known.countries:
        return set(known.countries)
    named = {country.code for word in _names(article.outlet) if (country := _country(word))}
    return named or {code for address in (article.outlet, article.url) if (code := _of_address(address))}


def towns_of(outlet: str) -> list[str]:
    """Names in an outlet's name that are some town's or region's: "Lancaster" of the "Lancaster Eagle"."""
    names = [name for name in _names(outlet) if _country(name) is None]
    known = gazetteer.open_().known(names, MIN_POPULATION) if names else set()
    longest = [name for name in names if name in known]
    return [name for name in longest if not any(name != other and name in other for other in longest)]


def _country(word: str) -> countries.Country | None:
    return countries.by_name(word) or countries.demonym(word)


def _of_address(address: str) -> str | None:
    found = _HOST.search(address.strip())
    if found is None or found["country"].lower() in _SOLD:
        return None
    code = found["country"].upper()
    country = countries.by_code(_CODES.get(code, code))
    return country.code if country else None


def _names(outlet: str) -> Iterator[str]:
    """Each word and each two words of an outlet's name, but the last word, which says what it is."""
    words = [match[0] for match in _WORD.finditer(outlet)]
    for at in range(len(words) - 1):
        yield words[at]
        if at + 2 < len(words):
            yield f"{words[at]} {words[at + 1]}"

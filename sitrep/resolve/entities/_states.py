"""Which states an article speaks of, by names of countries, words for their people, and its places."""

from __future__ import annotations

import re
from collections import Counter

from sitrep.records import Extraction
from sitrep.reference import countries

_WORD = re.compile(r"[A-Z][\w.]*(?:[’'][a-z]+)?")
_MAIN_SHARE = 0.75
_FEWEST = 3


def named(extraction: Extraction) -> Counter[str]:
    """Country codes with how often the text names the country, its people, or a place in it."""
    found = Counter(place.country for place in extraction.places if place.country)
    spans = {place.start for place in extraction.places}
    for word in _WORD.finditer(extraction.article.text):
        if word.start() not in spans and (country := _of_people(word[0])):
            found[country.code] += 1
    return Counter({code: n for code, n in found.items() if code})


def _of_people(word: str) -> countries.Country | None:
    """The country whose people the word names; a full stop may end it: "an Israeli."."""
    return countries.demonym(word) or countries.demonym(word.rstrip("."))


def main(found: Counter[str]) -> str | None:
    """The one state that an article speaks of, where hardly another is named; None where that is not clear."""
    if not found:
        return None
    code, times = found.most_common(1)[0]
    return code if times >= _FEWEST and times >= _MAIN_SHARE * found.total() else None


def leads(code: str, found: Counter[str]) -> bool:
    """Whether at least half of what the article names of states is of this one."""
    return 2 * found[code] >= found.total()


def owner(words: str) -> str | None:
    """The code of the country that `words` name: "Iraqi", "Iraq's", "the United States"."""
    bare = re.sub(r"['’]s?$", "", words.strip())
    country = countries.demonym(bare) or countries.by_name(bare)
    return country.code if country else None

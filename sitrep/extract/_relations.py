"""Words beside a place's name that say that it is not the place itself: "near", "the border with", "northern".

A relation is kept as its words, lower case; `resolve` reads from them how precise the place is.
"""

from __future__ import annotations

import re

_COMPASS = r"(?:north|south|east|west)(?:-?(?:east|west))?"
_SIDE = rf"(?:(?:the\ )?(?:far\ )?(?:{_COMPASS}ern|central|{_COMPASS}|upper|lower))"
_WAY = r"(?:border|frontier|road|highway|motorway|route|railway|pipeline|corridor)"
_NAME = r"[A-Z][\w’'-]*(?:[ -](?:al-|el-|ez-|ed-|of\ )?[A-Z][\w’'-]*){0,3}"
_KIND = r"(?:(?:border|coastal|ancient|capital|besieged|key|strategic|northern|southern|eastern|western|central)\ )*"
_BEFORE = re.compile(
    rf"""\b(?P<relation>
        near(?!ly)(?:by)? | close\ to | outside | around | towards? | beyond | not\ far\ from
      | on\ the\ way\ to | opposite
      | (?:just\ |further\ )?(?:to\ the\ )?{_COMPASS}(?:ward|ern\ edges?|ern\ outskirts|ern\ countryside)?\ (?:of|from)
      | (?:the\ )?(?:outskirts|suburbs|edge|edges|countryside|vicinity|gates|environs)\ (?:of|around)
      | \d+\ ?(?:km|kilomet(?:re|er)s?|miles?)(?:\ \([^)]{{1,20}}\))?\ (?:away\ )?from
      | (?:the\ )?{_WAY}s?\ (?:with|to|between|near|of|from|into)
      | (?:the\ )?front\ ?lines?\ (?:with|near|of|around|in)
      | (?<!tween\ )between(?!\ them)
      | rural
    )\ (?:the\ )?(?:{_KIND}(?:city|town|village|port|capital|border)\ (?:of\ )?)?{_KIND}$""",
    re.VERBOSE | re.IGNORECASE,
)
_SECOND = re.compile(
    rf"\b(?P<relation>(?:{_WAY}s?|front\ ?lines?|area|land|stretch|points?|somewhere|halfway|midway)\b[^.;\n]{{0,30}}?"
    rf"(?:between|from|linking|connecting))\ (?:the\ )?{_NAME}\ (?:and|to|with)\ (?:the\ )?$"
)
_BETWEEN = re.compile(rf"\b(?P<relation>between) (?:the )?{_NAME} and (?:the )?$")
_AFTER = re.compile(
    rf"(?:[-–]{_NAME})?(?:['’]s)?\s+(?P<relation>(?:border|frontier|outskirts|suburbs|countryside|hinterland|highway"
    rf"|motorway|road|front(?:[ -]?lines?)?(?! page| of| for| organi| group))\b(?! (?:town|city|village|crossing|post"
    r"|guard|police|patrol|force|troops|region|province|district|area)))"
)
_PART_BEFORE = re.compile(rf"\b(?P<relation>{_SIDE}(?:\ and\ {_SIDE})?)\ $", re.VERBOSE | re.IGNORECASE)
_PART_OF = re.compile(
    rf"""\b(?P<relation>
        (?<!to\ )the\ {_COMPASS} | (?:{_COMPASS}ern\ |central\ )?(?:half|parts?|areas|regions?|coast)
      )\ (?:of|in)\ (?:the\ )?$""",
    re.VERBOSE | re.IGNORECASE,
)
_LOOK_BACK = 64
"""Characters before a name in which a relation may stand; the longest is "the highway between Abu Kamal and"."""


def relation(text: str, start: int, end: int) -> str | None:
    """How what is told lies to the place at `start` to `end`; None where it is in it."""
    before = text[max(0, start - _LOOK_BACK) : start]
    for pattern in (_SECOND, _BETWEEN, _PART_OF, _BEFORE, _PART_BEFORE):
        if pattern is _BEFORE and (after := _AFTER.match(text, end)):
            return _words(after)
        if found := pattern.search(before):
            return _words(found)
    return None


def _words(found: re.Match[str]) -> str:
    return " ".join(found["relation"].lower().removeprefix("the ").split())

"""Bodies that every state has: "Iraq's Interior Ministry" is never "the Interior Ministry" of another state.

A body's state is the one said in its name or directly beside it; else that of the only such body of the article whose
state is said, if half of what the article says is of that state; else, for a name in capitals, the one state that the
article speaks of. Where none is clear the body is told apart from those of all other articles.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sitrep.records import Extraction, NameMention
from sitrep.reference import actors, countries
from sitrep.reference.actors import Actor
from sitrep.reference.wordlists import words
from sitrep.resolve.entities import _states

_SPELLINGS = {"defense": "defence", "labor": "labour", "centre": "center", "regime": "government"}
_HEADS = words("""
    army military police government parliament senate cabinet navy legislature presidency judiciary gendarmerie
    regime junta
""")
"""Bodies of a state by one word."""
_PAIRS = frozenset(
    [
        *("air force", "armed forces", "supreme court", "constitutional court", "national assembly", "central bank"),
        *("security council", "security forces", "national guard", "national police", "federal police", "high court"),
        *("border guard", "coast guard", "general staff", "election commission", "foreign office", "home office"),
        *("prime ministers office", "presidents office", "house of representatives", "red crescent", "red cross"),
        *("electoral commission", "state media", "state television", "intelligence service", "civil defence"),
    ]
)
_SHORT = {"mod": "defence ministry", "moi": "interior ministry", "moh": "health ministry", "mfa": "foreign ministry"}
_PECULIAR = frozenset(("foreign office", "home office"))
"""Bodies of few states: those of which the table of actors has one."""
_FEDERAL = frozenset(words("US CA AU IN DE AT CH BR MX AR MY NG PK ET BA"))
"""Countries whose states have bodies of most kinds too: a bare "Senate" may be Ohio's."""
_OF_THE_WHOLE = frozenset(
    ("army", "military", "navy", "air force", "armed forces", "central bank", "coast guard", "general staff",
     "defence ministry", "foreign ministry", "defence department", "interior ministry", "border guard")
)  # fmt: skip
"""Bodies that only the whole has."""
_PORTFOLIO = re.compile(
    r"(?:ministry|department) (?:of|for) (?:the )?(?P<over>.+)|(?P<before>.+) (?:ministry|department)"
)
_OWNER = re.compile(r"(?:^|[\s(\"“])(?P<words>(?:[A-Z][\w.]*\s)?[A-Z][\w.]*)(?P<mark>['’]s?)?\s+$")
_AFTER = re.compile(r"\s+of\s+(?:the\s+)?(?P<words>[A-Z][\w.]+(?:\s[A-Z]\w+)?)")
_INDEFINITE = re.compile(r"\b(?:an?|another|any|some|no|two|three|several|other|each|every)\s+$", re.IGNORECASE)
_PART = re.compile(
    r"\b(?:state|county|city|town|local|provincial|regional|district|municipal)(?:['’]s)?\s+$", re.IGNORECASE
)
"""Words before a body that say it is of a part of the state."""
GENERIC = words("""
    administration affairs agency army assembly association authority board bureau cabinet center central chamber city
    civil coalition command commission committee congress corps council county court department directorate district
    division executive federal federation fire force forces foundation front general government group headquarters
    high house institute intelligence international joint legislature local military ministry municipal national navy
    office officer parliament party police presidency press provincial public regional republic school secretariat
    security senate service sheriff staff state supreme town tribunal union university committees and of the for
    treasury works home foreign selectman selectmen first
    chairman director president operating chief capitol hospital village association's sheriff's mayor's council's
""")
"""Words that say what a body is and not which: "City Council", "Sheriff's Office"."""


@dataclass(frozen=True, slots=True)
class Institution:
    """A body and the state that it is of, as far as the article tells."""

    body: str
    code: str | None

    @property
    def name(self) -> str:
        """As the app shows it: "Iraqi Interior Ministry", "Iraqi police"."""
        country = countries.by_code(self.code)
        if country is None:
            return self.body
        owner = country.demonyms[0] if country.demonyms else f"{country.name}'s"
        return f"{owner} {self.body if self.body in _HEADS else self.body.title()}"


def find(extraction: Extraction, states: Counter[str]) -> Iterator[tuple[NameMention, Institution]]:
    """Each mention of a state's body, with what it is."""
    text = extraction.article.text
    read = [(mention, own) for mention in extraction.names if (own := _read(text, mention))]
    owned: dict[str, set[str]] = defaultdict(set)
    for _, own in read:
        if own.code:
            owned[own.body].add(own.code)
    for mention, own in read:
        code = own.code
        if code is None and not _INDEFINITE.search(text[max(0, mention.start - 12) : mention.start]):
            codes = owned[own.body]
            is_part = _PART.search(text[max(0, mention.start - 16) : mention.start])
            main = _states.main(states) if mention.named and not codes and not is_part else None
            main = main if main and _may_be_of(own.body, main) else None
            sole = next(iter(codes)) if len(codes) == 1 and not is_part else None
            code = sole if sole and _states.leads(sole, states) else main
        yield mention, Institution(own.body, code)


def actor(institution: Institution) -> Actor | None:
    """The row of the table of actors that the body is: Israel's army is the Israel Defense Forces."""
    country = countries.by_code(institution.code)
    if country is None:
        return None
    names = (country.name, *country.aliases)
    owners = [*(f"{word} " for word in (*country.demonyms, *names)), *(f"{name}'s " for name in names)]
    found = (actors.find(f"{owner}{institution.body}") for owner in owners)
    return next((one for one in found if one and country.code in one.countries), None)


def is_common(name: str) -> bool:
    """Whether a name is that of a body which most states have: not "Foreign Office"."""
    body = _body(_split(re.sub(r"^[Tt]he\s+", "", name))[1])
    return body is not None and body not in _PECULIAR


def is_generic(name: str) -> bool:
    """Whether a name says only what a body is: a "City Council" of one article is not that of another."""
    return all(word in GENERIC for word in name.lower().replace("’", "'").split())


def _may_be_of(body: str, code: str) -> bool:
    """Whether a bare body may be the one state's; a federal state's only if its parts have no such body."""
    if body in _PECULIAR:
        return actor(Institution(body, code)) is not None
    return code not in _FEDERAL or body in _OF_THE_WHOLE


def _read(text: str, mention: NameMention) -> Institution | None:
    if mention.kind != "organisation":
        return None
    name = re.sub(r"^[Tt]he\s+", "", mention.text)
    code, rest = _split(name)
    body = _body(rest)
    if body is None:
        return None
    if code is None:
        code = _before(text, mention.start) or _behind(text, mention.end)
    return Institution(body, code)


def _split(name: str) -> tuple[str | None, str]:
    """The state that begins or ends a name, and the rest: "Iraqi Army", "Ministry of Defence of Ukraine"."""
    parts: Sequence[str] = name.split()
    for n in (3, 2, 1):
        if len(parts) > n and (code := _states.owner(" ".join(parts[:n]))):
            return code, " ".join(parts[n:])
    pieces = name.split(" of ")
    for at in range(1, len(pieces)):
        if code := _states.owner(" of ".join(pieces[at:]).removeprefix("the ")):
            return code, " of ".join(pieces[:at])
    return None, name


def _body(name: str) -> str | None:
    """The body in one spelling: "Ministry of the Interior" and "interior ministry" are "interior ministry"."""
    folded = " ".join(_SPELLINGS.get(word, word) for word in re.sub(r"[.’']", "", name.lower()).split())
    folded = _SHORT.get(folded, folded)
    if match := _PORTFOLIO.fullmatch(folded):
        kind = "ministry" if "ministry" in folded else "department"
        return f"{re.sub(r'^(?:the|affairs) ', '', match['over'] or match['before'])} {kind}"
    return folded if folded in _HEADS or folded in _PAIRS else None


def _before(text: str, start: int) -> str | None:
    match = _OWNER.search(text[max(0, start - 40) : start])
    if match is None:
        return None
    last = match["words"].split()[-1]
    is_owner = match["mark"] or countries.demonym(last)
    return (_states.owner(match["words"]) or _states.owner(last)) if is_owner else None


def _behind(text: str, end: int) -> str | None:
    match = _AFTER.match(text, end, end + 40)
    return (_states.owner(match["words"]) or _states.owner(match["words"].split()[0])) if match else None

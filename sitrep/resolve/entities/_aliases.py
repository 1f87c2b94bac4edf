"""Names that an article itself says mean the same: "X, also known as Y", "X (ABC)", "aka A, B, or C"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitrep.records import NameMention
from sitrep.reference import actors
from sitrep.reference.identity import normalised

_QUOTE = r"[\"“”'‘’]*"
_KNOWN_AS = re.compile(
    rf"{_QUOTE}[,;]?\s*[(\[–—-]?\s*(?:or\s+)?(?:"
    r"(?:(?:who|which|that)\s+(?:is|was|are)\s+)?"
    r"(?:(?:also|better|formerly|previously|commonly|widely|otherwise|once|locally|variously|usually|sometimes|often)\s+)*"
    r"(?:known|referred\s+to|called|abbreviated|named|styled)(?:\s+(?:as|by|to\s+\w+\s+as))?"
    r"(?:\s+(?:its|the)\s+(?:\w+\s+)?(?:acronyms?|initials|abbreviation|name)s?(?:\s+of)?)?(?:\s+(?:both|either))?"
    r"|a\.?k\.?a\.?|alias|n[ée]e|nom\s+de\s+guerre|(?:(?:which|who|that)\s+)?(?:has\s+|have\s+|had\s+|was\s+|were\s+)?"
    r"(?:since\s+|later\s+|now\s+)?(?:been\s+)?(?:renamed|rebranded(?:\s+(?:itself|as))*|nicknamed|dubbed)(?:\s+itself)?"
    r"|(?:(?:who|which|that)\s+)?(?:now\s+|also\s+)?(?:goes|going|went)\s+by\s+(?:the\s+name\s+(?:of\s+)?)?"
    r"|(?:who|which|that)\s+calls?\s+(?:itself|himself|herself|themselves)"
    r"|(?:whose|his|her|its)\s+(?:real|birth|full|given|original|former|battle|old|new)\s+name\s+(?:is|was)"
    r"|real\s+name|whose\s+(?:nom\s+de\s+guerre|alias|nickname)\s+(?:is|was)"
    rf"|(?:an?\s+|the\s+)?(?:\w+\s+)?(?:group|militia|organi[sz]ation|movement|faction)\s+(?:calling|that\s+calls)\s+itself"
    rf")[,:]?\s+(?:the\s+)?{_QUOTE}",
    re.IGNORECASE,
)
_OR = re.compile(rf"{_QUOTE},\s+or\s+(?:the\s+)?{_QUOTE}", re.IGNORECASE)
_LIST = re.compile(rf"{_QUOTE},?{_QUOTE}\s+(?:(?:or|and)\s+)?(?:as\s+)?(?:the\s+)?{_QUOTE}", re.IGNORECASE)
_BRACKET = re.compile(rf"{_QUOTE}\s*[(\[]\s*(?:the\s+|or\s+|[A-Z][a-z]+:\s+)?{_QUOTE}")
_FOREIGN = re.compile(rf"{_QUOTE}\s*\([A-Z][a-z]+:\s+[^()]{{3,80}}[,;]\s+(?:or\s+)?{_QUOTE}")
_GLOSS = re.compile(r"^\s*\(\w+:[^()]*\)")
"""A name in its own letters: "X (Arabic: …), also known as Y"."""
_CLOSES = re.compile(rf"{_QUOTE}\s*[)\],;]")
_IN_ENGLISH = {
    **dict.fromkeys(("jaysh", "jaish", "jeish", "ejercito", "armee", "armata"), ("army",)),
    **dict.fromkeys(("jabhat", "jabha", "frente", "front"), ("front",)),
    **dict.fromkeys(("harakat", "haraka", "movimiento", "mouvement"), ("movement",)),
    **dict.fromkeys(("liwa", "liwaa"), ("brigade", "banner")),
    **dict.fromkeys(("kataib", "kata'ib", "katibat", "katiba"), ("brigades", "brigade", "battalion", "battalions")),
    **dict.fromkeys(("hizb", "partido", "parti", "partiya"), ("party",)),
    **dict.fromkeys(("faylaq", "failaq"), ("corps", "legion")),
    **dict.fromkeys(("firqat", "firqa"), ("division",)),
    **dict.fromkeys(("saraya", "saray"), ("brigades", "companies")),
    **dict.fromkeys(("quwat", "quwwat", "fuerzas", "forces"), ("forces",)),
    **dict.fromkeys(("jund", "junud"), ("soldiers",)),
    **dict.fromkeys(("ansar",), ("supporters", "partisans", "helpers")),
    **dict.fromkeys(("asaib", "asa'ib"), ("league",)),
    **dict.fromkeys(("majlis",), ("council",)),
}
"""What news writes in English for the first word of a group's own name."""
_SMALL_WORDS = {"of", "the", "and", "for", "in", "to", "on", "de", "la", "al"}


def stated(text: str, mentions: Sequence[NameMention]) -> Iterator[tuple[NameMention, NameMention]]:
    """Pairs of mentions (in order of the text) that the words between them make one."""
    subject: NameMention | None = None
    for one, other in pairwise(mentions):
        gap = _GLOSS.sub("", text[one.end : other.start])
        if len(gap) > 80 or one.kind != other.kind or not (one.named and other.named):
            subject = None
        elif _KNOWN_AS.fullmatch(gap):
            subject = subject or one
            yield subject, other
        elif subject and _LIST.fullmatch(gap):
            yield subject, other
        else:
            subject = None
            if any(is_said(text, one, other, gap) for is_said in (_is_abbreviation, _is_or, _is_translation)):
                yield one, other


def _is_abbreviation(text: str, one: NameMention, other: NameMention, gap: str) -> bool:
    is_beside = _BRACKET.fullmatch(gap) or _FOREIGN.fullmatch(gap)
    if one.kind != "organisation" or not is_beside or not _CLOSES.match(text, other.end):
        return False
    letters = other.text.replace(".", "")
    # foreign initials do not match an English name ("Kurdistan Workers' Party (PKK)"): brackets and capitals suffice
    if letters.isalnum() and sum(map(str.isupper, letters)) >= 2 and " " in one.text:
        return not _is_joined(text, one)
    short = one.text.replace(".", "")
    return (
        short.isalnum() and short.isupper() and len(short) > 1 and " " in other.text and bool(_fits(short, other.text))
    )


def _is_or(text: str, one: NameMention, other: NameMention, gap: str) -> bool:
    """Whether a comma and "or" give the short name: "the River Front, or RF, said"; capitals must fit the words."""
    if not _OR.fullmatch(gap) or not _CLOSES.match(text, other.end):
        return False
    return any(_fits(short.text.replace(".", ""), full.text) for short, full in ((one, other), (other, one)))


def _is_translation(text: str, one: NameMention, other: NameMention, gap: str) -> bool:
    """Whether brackets give a name in English: "Jabhat al-Nahr (River Front)"; a known body there is whose part it is.

    The word for what the body is must be the same in both.
    """
    if one.kind != "organisation" or not _BRACKET.fullmatch(gap) or not _CLOSES.match(text, other.end):
        return False
    meant = _IN_ENGLISH.get(normalised(one.text).split()[0], ())
    return any(word in normalised(other.text).split() for word in meant) and actors.find(other.text) is None


def _fits(letters: str, name: str) -> bool:
    return letters.isupper() and letters in initials(name)


def _is_joined(text: str, one: NameMention) -> bool:
    """Whether the name is the last part of a compound: the capitals of "UN-Red Crescent (SARC)" fit only a part."""
    return "-" in one.text.split()[0] and one.text.split()[0].split("-")[0].isupper()


def initials(name: str) -> set[str]:
    """What capitals could stand for `name`: with and without its small words; empty for a single word."""
    words = [word for word in re.split(r"[\s\-–]+", re.sub(r"['’]s\b|[().,]", "", name)) if word]
    if len(words) < 2:
        return set()
    large = [word for word in words if word.lower() not in _SMALL_WORDS]
    return {"".join(word[0].upper() for word in some) for some in (words, large) if len(some) > 1}

"""Who an office or a bare "the Council" stands for: the one holder, or the one body, that the article names before it.

Where several fit, or none, the words stay by themselves: a wrong merge is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitrep.records import NameMention
from sitrep.reference.identity import normalised
from sitrep.reference.wordlists import words

_OTHER_OFFICE = frozenset(("former", "ex", "then", "deputy", "vice", "shadow", "acting", "late", "assistant", "elect"))
"""Words of a role that make another office of it, or another holder."""

HEADS = words("""
    administration agency alliance army assembly association authority board brigade bureau campaign center centre
    coalition command commission committee company congress corps council court department directorate federation force
    forces foundation front fund group institute league ministry mission movement network observatory office
    organisation organization parliament party society tribunal union university
""")
"""What a body is called by alone once its full name is said; "the House" is not the White House."""

Pair = tuple[NameMention, NameMention]


def pairs(mentions: Sequence[NameMention]) -> Iterator[Pair]:
    """The mention meant and the one that stands for it; `mentions` are the named ones in order of the text."""
    for at, mention in enumerate(mentions):
        if is_office(mention):
            holder = _holder(mention, mentions, at)
        elif mention.kind == "organisation" and " " not in mention.text and not mention.text.isupper():
            holder = _body(mention, mentions[:at])
        else:
            continue
        if holder is not None:
            yield holder, mention


def is_office(mention: NameMention) -> bool:
    """Whether a person is named by nothing but the office: extraction gives it as its own role."""
    return mention.kind == "person" and mention.role == mention.text


def _holder(office: NameMention, mentions: Sequence[NameMention], at: int) -> NameMention | None:
    """The one person whose role has all words of the office; if told later, whose role is just that."""
    own = set(normalised(office.text).split())
    fitting: dict[str, NameMention] = {}
    for position, person in enumerate(mentions):
        if person.kind != "person" or person.role is None or is_office(person):
            continue
        role = set(normalised(person.role).split())
        fits = own <= role if position < at else own == role
        if fits and not (role - own) & _OTHER_OFFICE:
            fitting.setdefault(normalised(person.text).split()[-1], person)
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _body(short: NameMention, before: Sequence[NameMention]) -> NameMention | None:
    """The one organisation of several words that has this one; names that begin alike are one."""
    word = normalised(short.text)
    if word not in HEADS:
        return None
    full = [
        mention for mention in before if mention.kind == "organisation" and _is_head(word, normalised(mention.text))
    ]
    names = {normalised(mention.text) for mention in full}
    shortest = min(names, key=len, default="")
    return full[0] if names and all(name.startswith(shortest) for name in names) else None


def _is_head(word: str, name: str) -> bool:
    """Whether the word ends a longer name, or stands before "of" or "for": not the "Airbus" of "First Airbus A380"."""
    return name.endswith(f" {word}") or any(f" {word} {joint} " in f" {name} " and not name.startswith(word)
                                            for joint in ("of", "for"))  # fmt: skip

"""Who "he said", "they said", "it said" means: only where one choice is left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import marks, verbs
from sitrep.extract._saying import parties as naming
from sitrep.extract._saying.marks import Quotation
from sitrep.extract._saying.parties import Parties
from sitrep.records import Link, NameMention
from sitrep.reference import sexes
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.sexes import Sex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BEHIND = re.compile(r" (?:of|for|from|in|at|on|with|who|that) ")
_ASIDE = 60
"""Characters between what somebody is and their name."""
REACH = 700
"""Characters that a pronoun reaches back: about two paragraphs of news."""
_NEAR = 300
"""Characters over which a pronoun may mean somebody who is not named."""
_SEXES: dict[str, Sex] = {
    **dict.fromkeys(("she", "her", "hers"), "woman"),
    **dict.fromkeys(("he", "him", "his"), "man"),
}


def antecedent(
    pronoun: Token,
    last_speaker: Link | None,
    last_end: int,
    parties: Parties,
    quotations: list[Quotation],
) -> Link | None:
    """The speaker that a pronoun subject stands for; `last_speaker` spoke before, at `last_end`.

    Who is named in `quotations` is spoken of and does not speak behind them.
    """
    hidden = [] if marks.inside(quotations, pronoun.idx) else quotations
    near = [
        name
        for name in parties.before(pronoun.idx)
        if pronoun.idx - name.start <= REACH and not marks.inside(hidden, name.start)
    ]
    speaker = last_speaker if last_speaker and pronoun.idx - last_end <= REACH else None
    word = pronoun.lower_
    if word in naming.SINGULARS:
        return _person(pronoun, near, speaker, last_end, parties, quotations)
    kind = _kind(speaker, parties)
    if word in naming.PLURALS:
        return speaker if kind in ("organisation", "described") else _own_subject(pronoun, parties)
    if word in naming.THINGS:
        thing = kind == "described" and speaker is not None and not is_person(_head(speaker))
        if thing or kind == "organisation":
            return speaker
        return _only(near, "organisation") or _own_subject(pronoun, parties)
    return None


def _person(
    pronoun: Token,
    near: list[NameMention],
    speaker: Link | None,
    since: int,
    parties: Parties,
    quotations: list[Quotation],
) -> Link | None:
    """For "he" and "she": whom the text has turned to, else who spoke last, else the only one of that sex."""
    wanted, text = _SEXES[pronoun.lower_], _text.of(pronoun.doc)
    fitting = [name for name in near if name.kind == "person" and _sex(name, text, parties) in (wanted, None)]
    if (newer := _leading(fitting, since)) is not None:
        return newer
    spoke = speaker is not None and _may_mean(wanted, speaker, pronoun.doc, parties)
    if (
        spoke
        and speaker is not None
        and (_mention(speaker, parties) or is_person(_head(speaker)) or _head(speaker)[:1].isupper())
    ):
        return speaker
    if not fitting and speaker is None:
        return _following(pronoun, wanted, text, parties, quotations)
    return _only(fitting, "person") or (speaker if spoke else None) or _described(fitting, pronoun)


def _following(pronoun: Token, wanted: Sex, text: str, parties: Parties, quotations: list[Quotation]) -> Link | None:
    """Who the sentence behind is about, where the text opens with the pronoun: "…," he said. Captain Juma has …"."""
    if any(name.kind == "person" and name.start < pronoun.idx for name in parties.names):
        return None
    behind = (token for token in pronoun.doc[pronoun.i + 1 : pronoun.i + 60] if token.dep_ == "nsubj")
    subject = next((token for token in behind if not marks.inside(quotations, token.idx)), None)
    if subject is None or subject.tag_ == "PRP" or subject.head.dep_ != "ROOT" or subject.i - subject.sent.start > 3:
        return None
    name = parties.at(subject)
    if name is not None:
        fits = name.kind == "person" and _sex(name, text, parties) in (wanted, None)
        return naming.of_mention(name) if fits else None
    return parties.link(subject) if is_person(subject.text) else None


def _may_mean(wanted: Sex, speaker: Link, doc: Doc, parties: Parties) -> bool:
    name = _mention(speaker, parties)
    if name is not None and name.named:
        return name.kind == "person" and _sex(name, _text.of(doc), parties) in (wanted, None)
    if _kind(speaker, parties) != "described" or _is_plural(speaker) or _is_place(speaker, doc):
        return False
    return sexes.of_words(speaker.text) in (wanted, None)


def _is_place(speaker: Link, doc: Doc) -> bool:
    """Whether a name that is no person's is a state's or town's: "Tbilisi said …"."""
    head = _head(speaker)
    return head[:1].isupper() and any(token.text == head and token.ent_type_ in ("GPE", "LOC") for token in doc)


def _sex(name: NameMention, text: str, parties: Parties) -> Sex | None:
    """By title ("Ms Diaz"), first name, or what the text says that they are."""
    if not name.named:
        return sexes.of_words(_head(Link(text=name.text)))
    titled = sexes.of_words(" ".join(text[max(0, name.start - 16) : name.start].split()[-1:]))
    return titled or sexes.of_name(_full(name, parties)) or sexes.of_words(name.role or "")


def _full(name: NameMention, parties: Parties) -> str:
    """The longest name of the text that ends with this one's words."""
    longer = (one.text for one in parties.names if one.kind == name.kind and one.text.endswith(" " + name.text))
    return max(longer, key=len, default=name.text)


def _kind(speaker: Link | None, parties: Parties) -> str | None:
    if speaker is None:
        return None
    name = _mention(speaker, parties)
    if name is None:
        return "organisation" if _head(speaker) in verbs.BODIES else "described"
    return name.kind if name.named or name.kind == "organisation" else "described"


def _mention(speaker: Link, parties: Parties) -> NameMention | None:
    return next((name for name in parties.names if name.start == speaker.start and name.end == speaker.end), None)


def _head(speaker: Link) -> str:
    """The noun of a description: "spokesman" of "spokesman for the union"."""
    return _BEHIND.split(speaker.text)[0].split()[-1]


def _is_plural(speaker: Link) -> bool:
    last = _head(speaker)
    return singular(last) != last.lower() or last.lower() in ("people", "police")


def _leading(near: list[NameMention], since: int) -> Link | None:
    """The person whose name begins a sentence behind the last who spoke: the text has turned to them."""
    for name in near:
        if name.start > since and name.named and _opens(name, near):
            others = {other.text for other in near if other.sentence == name.sentence and other.named} - {name.text}
            return naming.of_mention(name) if since > 0 or not others else None
    return None


def _opens(name: NameMention, near: list[NameMention]) -> bool:
    """Whether the name begins its sentence, alone or behind what its bearer is: "A doctor at the camp, Ana Ruiz, …"."""
    if name.start == name.sentence[0]:
        return True
    ahead = [other for other in near if other.sentence == name.sentence and other.start < name.start]
    described = len(ahead) == 1 and ahead[0].kind == "person" and not ahead[0].named
    return described and ahead[0].start - name.sentence[0] < 8 and name.start - ahead[0].start < _ASIDE


def _only(near: list[NameMention], kind: str) -> Link | None:
    """The nearest of this kind, unless its sentence names several."""
    fitting = [name for name in near if name.kind == kind and name.named and name.actor_class != "outlet"]
    if not fitting:
        return None
    beside = {name.text for name in fitting if name.sentence == fitting[0].sentence}
    return naming.of_mention(fitting[0]) if len(beside) == 1 else None


def _described(fitting: list[NameMention], pronoun: Token) -> Link | None:
    """The one person close by, where nobody is named: "A doctor wept. "They took it," she said"."""
    near = [name for name in fitting if pronoun.idx - name.start <= _NEAR]
    one = {name.text: name for name in near if not _is_plural(Link(text=name.text))}
    return naming.of_mention(near[0]) if len(near) == len(one) == 1 else None


def _own_subject(pronoun: Token, parties: Parties) -> Link | None:
    """Who the pronoun's sentence is about: "The regulator fined the airline for what it called …"."""
    for token in pronoun.sent:
        if token.i < pronoun.i and token.dep_ == "nsubj" and token.head.dep_ == "ROOT":
            name = parties.at(token)
            many = pronoun.lower_ in naming.PLURALS
            fits = token.tag_ in ("NNS", "NNPS") if many else token.tag_ in ("NN", "NNP")
            fits = fits or (name is not None and name.kind == "organisation")
            return parties.link(token) if fits and (many or name is None or name.kind != "person") else None
    return None

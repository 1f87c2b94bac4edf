"""Finds the words that tell of an event."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from spacy.tokens import Doc, Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.reference import protest_words, triggers
from sitrep.reference.triggers import Trigger

OTHER_SENSES = frozenset(
    [
        "heart",
        "panic",
        "asthma",
        "hunger",
        "labour",
        "labor",
        "legal",
        "court",
        "election",
        "electoral",
        "campaign",
        "political",
        "cyber",
        "cyberattack",
        "verbal",
        "media",
        "price",
        "share",
        "market",
        "stock",
        "box",
        "title",
        "teacher",
        "rail",
        "transport",
        "pay",
        "bank",
        "population",
        "lightning",
        "personal",
        "general",
        "peace",
    ]
)
"""Words before a trigger noun that make it something else: "heart attack", "hunger strike", "court battle"."""

PLAIN = frozenset(("bombing", "massacre", "shelling", "shooting", "ambush", "murder", "assassination", "airstrike"))
"""Nouns that no word before them makes something else: "market bombing", "bank shooting"."""


def find(doc: Doc) -> Iterator[Happening]:
    """Each word of `doc` that the table of triggers holds, used as the table asks, in order of the text."""
    table = triggers.by_word()
    for token in doc:
        options = (*table.get(token.lemma_.lower(), ()), *table.get(token.lower_, ()))
        if not options and token.tag_ == "NN" and token.lower_.endswith("ing"):
            options = _of_gerund(token.lower_.removesuffix("ing"), table)
        if options and (happening := _happening(token, options)):
            yield happening


def _of_gerund(stem: str, table: dict[str, tuple[Trigger, ...]]) -> tuple[Trigger, ...]:
    """The triggers of the verb that a noun in -ing comes from: "the vandalising of graves"."""
    verbs = (stem, f"{stem}e", stem[:-1])
    return next((found for verb in verbs if (found := table.get(verb))), ())


def _happening(token: Token, options: tuple[Trigger, ...]) -> Happening | None:
    is_noun = _is_noun(token) and not grammar.is_misread(token)
    around = _Around(token)
    fitting = [option for option in options if _fits(around, option, is_noun)]
    if not fitting and is_noun and token.lower_.endswith("ing") and _takes_object(token):  # "the vandalising of graves"
        fitting = [option for option in options if not (option.particles or option.objects)]
    readings = tuple(dict.fromkeys(option.reading for option in fitting))
    verb = grammar.clause(token) if is_noun else token
    return Happening(token, is_noun, readings, verb) if readings else None


def _takes_object(gerund: Token) -> bool:
    return any(child.lower_ in ("of", "by") for child in grammar.children(gerund, "prep", "agent"))


class _Around:
    """A word with what its triggers ask for, each worked out once: common verbs have a dozen triggers."""

    def __init__(self, token: Token) -> None:
        self.token = token

    @cached_property
    def is_apart(self) -> bool:
        """Whether it is a verb of its own."""
        token = self.token
        if grammar.is_verb(token) and token.dep_ not in ("amod", "compound", "aux", "auxpass", "punct"):
            return True
        return grammar.is_misread(token) or grammar.described_object(token) is not None

    @cached_property
    def particles(self) -> set[str]:
        return grammar.particles(self.token)

    @cached_property
    def objects(self) -> set[str]:
        return {word for noun in _nouns(self.token) for word in (noun.lemma_.lower(), noun.lower_)}

    @cached_property
    def sentence(self) -> set[str]:
        return {word.lemma_.lower() for word in self.token.sent}


def _fits(around: _Around, option: Trigger, is_noun: bool) -> bool:
    if is_noun or option.pos == "noun":
        return is_noun and option.pos == "noun"
    needed = protest_words.NEEDED.get(option.reading)
    if needed is not None and not needed & around.sentence:
        return False
    if not around.is_apart or (option.particles and not option.particles & around.particles):
        return False
    return not option.objects or bool(option.objects & around.objects)


def _is_noun(token: Token) -> bool:
    if token.tag_ == "VBG" and not any(grammar.children(token, "aux", "dobj")):
        return any(child.lower_ in ("of", "by", "between") for child in grammar.children(token, "prep")) or (
            token.dep_ in ("nsubj", "dobj", "pobj")
            or (token.dep_ == "pcomp" and token.head.dep_ == "agent")
            or _opens(token)
        )
    if token.pos_ not in ("NOUN", "PROPN") or token.ent_type_ in ("DATE", "PERSON") or grammar.is_verb(token):
        return False
    if token.dep_ in ("compound", "nmod", "amod") and token.head.i > token.i and not _rages(token.head):
        return False
    if token.lemma_.lower() in PLAIN:
        return True
    return not any(child.lower_ in OTHER_SENSES for child in grammar.children(token, "compound", "amod"))


def _opens(gerund: Token) -> bool:
    """ "Fighting in X resumed": before a verb that has no other subject."""
    verb = gerund.head
    is_before = bool(gerund.is_sent_start) and gerund.dep_ == "advcl" and verb.tag_ in ("VBD", "VBZ", "VBP")
    return is_before and not any(grammar.children(verb, "nsubj", "nsubjpass", "expl"))


def _rages(word: Token) -> bool:
    """Whether a headline's verb was taken for a noun: "Battle rages for X"."""
    return word.dep_ == "ROOT" and word.tag_ == "NNS" and word.lemma_.lower() in ("rage", "erupt", "flare", "loom")


COUNTED = frozenset(
    (
        "swarm",
        "wave",
        "salvo",
        "barrage",
        "volley",
        "hail",
        "fleet",
        "hundreds",
        "dozens",
        "scores",
        "thousands",
        "number",
        "lot",
        "head",
        "tens",
    )
)


def _from_home(verb: Token) -> set[str]:
    """ "from" of "dragged a singer from his home", where the parser hangs it on the singer."""
    marks = (mark for noun in grammar.children(verb, "dobj") for mark in noun.children if mark.lower_ == "from")
    homes = (home for mark in marks for home in grammar.children(mark, "pobj") if any(grammar.children(home, "poss")))
    return {"from"} if any(homes) else set()


def _nouns(verb: Token) -> list[Token]:
    """What the verb is done to, with, in or at."""
    nouns = [
        *grammar.objects(verb),
        *grammar.after(
            verb,
            "to",
            "on",
            "over",
            "with",
            "into",
            "in",
            "from",
            "of",
            "under",
            "as",
            "behind",
            "out",
            "onto",
            "at",
            "for",
            "inside",
        ),
        *grammar.children(verb, "dobj", "advmod", "acomp", "oprd", "prep"),
        *(
            noun
            for mark in grammar.children(verb, "prep")
            for cut in grammar.children(mark, "pcomp")
            for noun in (cut, *cut.lefts)
        ),
        *(
            late
            for noun in grammar.children(verb, "dobj")
            for late in grammar.children(noun, "amod", "nmod")
            if late.i > noun.i or late.i == verb.i + 1
        ),
    ]
    nouns += [on for noun in grammar.children(verb, "dobj") for on in grammar.after(noun, "on")]  # "set a bus on fire"
    nouns += [counted for noun in nouns if noun.lower_ in COUNTED for counted in grammar.after(noun, "of")]
    return nouns

"""What a strike, raid or shelling was aimed at or reached, by the words around the noun that names it."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar

REACHES = frozenset(
    [
        "hit",
        "strike",
        "target",
        "kill",
        "wound",
        "injure",
        "destroy",
        "damage",
        "devastate",
        "level",
        "flatten",
        "rock",
        "pound",
        "hammer",
        "ravage",
        "gut",
        "cripple",
        "shake",
        "maim",
        "wreck",
        "shatter",
        "raze",
        "demolish",
        "obliterate",
        "displace",
    ]
)
"""Verbs whose object is what the strike, attack or shelling before them was aimed at or reached."""


def beside(noun: Token) -> list[Token]:
    """What stands after the "on" right behind the noun, which the parser hangs on the verb before it."""
    mark = noun.nbor(1) if noun.i + 1 < noun.sent.end else noun
    aims = grammar.children(mark, "pobj") if mark.lower_ in ("on", "against", "upon") and mark.head != noun else ()
    return [aim for aim in grammar.and_conjuncts(list(aims)) if aim.ent_type_ not in ("DATE", "TIME")]


FATES = frozenset(("death", "wounding", "injuring"))


def hit_in(noun: Token) -> list[Token]:
    """What the verb before "in" or "by" says was hit: "a hall flattened in a raid", "was damaged by shelling"."""
    verb = noun.head.head
    if verb.lemma_ in ("damage", "casualty", "loss", "destruction") and verb.dep_ == "dobj":
        verb = verb.head
    if noun.dep_ == "pobj" and verb.lemma_ in ("suffer", "sustain", "receive"):
        return grammar.subjects(verb)
    fate = verb.head.head if verb.dep_ == "pobj" and verb.head.lower_ == "of" else verb
    if noun.dep_ == "pobj" and fate.lemma_ in FATES and noun.head.lower_ in ("in", "by", "from"):
        return grammar.after(fate, "of")  # "the death of eight civilians in a strike"
    if noun.dep_ == "pobj" and verb.lemma_ in ("target", "victim", "object", "scene", "site") and verb.dep_ == "attr":
        return grammar.subjects(verb.head) if noun.head.lower_ == "of" else []
    is_in = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "by", "during", "from") and grammar.is_passive(verb)
    return grammar.objects(verb) if is_in and verb.lemma_ in REACHES else []


def hit_there(noun: Token) -> list[Token]:
    """What a clause says was hit in it: "shelling in which a ward was hit"."""
    clauses = [verb for verb in grammar.children(noun, "relcl") if verb.lemma_ in REACHES and grammar.is_passive(verb)]
    in_which = [verb for verb in clauses if any(n.lower_ == "which" for n in grammar.after(verb, "in", "during"))]
    return [hit for verb in in_which for hit in grammar.objects(verb)]


def targeting(noun: Token) -> list[Token]:
    """What a clause says that it reached: "an attack targeting a convoy", "a bombing that ripped through a market"."""
    clauses = [verb for verb in grammar.children(noun, "acl", "relcl") if _is_done_by(noun, verb)]
    found = [token for verb in clauses if verb.lemma_ in REACHES for token in grammar.objects(verb)]
    aimed = [verb for verb in grammar.children(noun, "acl") if verb.lemma_ in ("aim", "direct")]
    found += [token for verb in aimed for token in grammar.after(verb, "at", "against", "on")]
    return found + [
        token for verb in clauses if verb.lemma_ in TEARS for token in grammar.after(verb, "through", "into")
    ]


def _is_done_by(noun: Token, verb: Token) -> bool:
    return noun in grammar.subjects(verb)


TEARS = frozenset(("rip", "tear", "plough", "plow", "slam", "sweep", "crash", "smash"))

"""The weapons that a sentence names, and which of them belong to an event."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span as Sentence
from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.reference import triggers, weapons
from sitrep.reference.weapons import Weapon

MINING = frozenset(["gold", "coal", "copper", "cobalt", "diamond", "miner", "mining", "worker", "collapse"])


FIRED = frozenset(("firing", "trading fire", "downing", "blowing up", "blast", "using", "mined", "ramming"))
"""Readings whose object is the weapon: "fired rockets"."""


def named(sentence: Sentence) -> list[tuple[Token, Weapon]]:
    """Each weapon that the sentence names, with its last word; no "suicide" of "suicide drone" apart."""
    found = list(_named(sentence))
    within = {at for token, weapon in found for at in range(token.i - len(weapon.words) + 1, token.i)}
    return [(token, weapon) for token, weapon in found if token.i not in within]


def _named(sentence: Sentence) -> Iterator[tuple[Token, Weapon]]:
    table = weapons.by_last_word()
    for token in sentence:
        if (aircraft := _aircraft(token)) is not None:
            yield token, aircraft
        for weapon in table.get(token.lemma_.lower(), ()):
            if _matches(token, weapon, sentence.start):
                yield token, weapon
                break


def _aircraft(token: Token) -> Weapon | None:
    """A warplane by its letters and number: "F-16s", "Su-25", "MQ-9"."""
    if not token.text[-1:].isalnum() or not token.text[0].isupper() or not _MODEL.fullmatch(token.text):
        return None
    return Weapon((token.lower_,), "warplane", "Air/drone strike", "noun")


_MODEL = re.compile(r"(?:F|FA|SU|Su|MiG|Mig|MIG|Mi|MI|MQ|Tu|TU|An|AH|UH|JF|Ka|AC|A|B|C|L)-?\d{1,3}[A-Z]?s?")


def _matches(token: Token, weapon: Weapon, first: int) -> bool:
    if grammar.is_verb(token) or token.i - len(weapon.words) + 1 < first:
        return False
    doc, length = token.doc, len(weapon.words)
    before = doc[token.i - length + 1 : token.i]
    if any(word not in (near.lower_, near.lemma_) for near, word in zip(before, weapon.words, strict=False)):
        return False
    if weapon.use == "modifier":
        if weapon.words[-1] in ("car", "truck") and token.head.lemma_ in ("attack", "ramming", "assault"):
            return False
        is_before = token.dep_ in ("compound", "amod", "nmod") and token.head.i > token.i
        is_leak = token.lower_ == "gas" and token.head.lemma_ in ("explosion", "blast", "detonation")
        return is_before and _tells_attack(token.head) and not is_leak
    return weapon.use != "mine" or not any(word.lemma_.lower() in MINING for word in token.sent)


def _tells_attack(noun: Token) -> bool:
    """Whether a word before `noun` says how an attack was made: "car bombing", where "car dealer" is none."""
    lemma = noun.lemma_.lower()
    return triggers.is_noun(lemma) or lemma in weapons.by_last_word() or lemma in ("campaign", "operation", "sortie")


PACKED = frozenset(("pack", "laden", "lade", "load", "rig", "fill", "stuff"))
VEHICLES = frozenset(
    (
        "car",
        "pickup",
        "truck",
        "van",
        "vehicle",
        "lorry",
        "minibus",
        "motorcycle",
        "motorbike",
        "jeep",
        "bus",
        "taxi",
        "cart",
        "tractor",
        "boat",
        "ambulance",
        "tanker",
        "wagon",
        "train",
        "tricycle",
        "rickshaw",
        "coach",
        "minivan",
        "motorcade",
        "carriage",
        "bulldozer",
        "bicycle",
        "lorries",
    )
)


def _carrier(token: Token) -> Token | None:
    """The pickup of "a pickup packed with explosives", for `token` "explosives"."""
    mark = token.head
    packed = mark.head
    if mark.lower_ != "with" or packed.lemma_.lower() not in PACKED:
        return None
    around = (packed.head, *grammar.children(packed, "nsubj"))
    return next((noun for noun in around if noun.lemma_.lower() in VEHICLES), None)


def belong(event: Happening, arms: list[tuple[Token, Weapon]]) -> list[Weapon]:
    """Those of `arms` with which it was done: its subject, what is fired, "with rockets", "rocket fire"."""
    tokens = {token.i for token in _places_of_weapons(event)}
    return [
        weapon
        for token, weapon in arms
        if token.i in tokens
        or (token.head.i in tokens and token.dep_ == "compound" and not _is_name(token))
        or ((carrier := _carrier(token)) is not None and carrier.i in tokens)
    ]


def _is_name(token: Token) -> bool:
    """Whether a common word is written as a name: "Shell shares", where "RPG fire" and "Grad salvos" are weapons."""
    is_of_name = token.head.tag_ == "NNP" and token.head.lemma_.lower() not in weapons.by_last_word()
    return token.tag_ == "NNP" and token.text.istitle() and (token.ent_type_ == "ORG" or is_of_name)


def _read_as_active(verb: Token) -> Iterator[Token]:
    """The weapon of "rockets fired by X hit Y", where the parser takes "fired" for the sentence's verb."""
    fired = verb.head if verb.dep_ == "conj" else verb
    if fired.tag_ == "VBN" and not any(grammar.children(fired, "aux", "auxpass")):
        yield from grammar.children(fired, "nsubj")


CARRIES_OUT = frozenset(
    ("carry", "conduct", "launch", "make", "mount", "stage", "execute", "perform", "fly", "unleash", "deliver", "wage")
)
"""Verbs whose subject does what the noun after them tells: "aircraft carried out raids"."""
WEARS = frozenset(("wear", "carry", "strap", "attach", "hold", "don", "hide", "conceal"))

BOMBS = frozenset(("explosive", "bomb", "vest", "belt", "device", "charge", "dynamite"))


def bears_bomb(verb: Token) -> bool:
    """Whether who is told of by this clause has a bomb on the body: "a woman hiding explosives under her robe"."""
    return verb.lemma_ in WEARS and any(noun.lemma_.lower() in BOMBS for noun in grammar.objects(verb))


def _with_contents(nouns: list[Token]) -> Iterator[Token]:
    """The nouns, what they are full of ("canisters of chlorine"), and what somebody wears ("in a suicide vest")."""
    for noun in nouns:
        yield noun
        yield from grammar.after(noun, "of", "with")
        for word in noun.children:
            if word.dep_ in ("acl", "relcl") and word.lemma_ in WEARS | {"contain"}:
                yield from grammar.objects(word)
            elif word.dep_ == "amod" and word.lemma_ in PACKED | {"tip"}:  # "a chlorine-filled barrel"
                yield from grammar.children(word, "npadvmod", "nmod", "compound")


TOUCHES = frozenset(("play", "tamper", "handle", "step", "tread", "dismantle", "defuse", "disarm", "touch"))


def _touched(victim: Token) -> Iterator[Token]:
    """What "children playing with a shell" were hurt by."""
    for clause in grammar.children(victim, "acl", "relcl"):
        if clause.lemma_ in TOUCHES:
            yield from (*grammar.objects(clause), *grammar.after(clause, "with", "on"))


def _places_of_weapons(event: Happening) -> Iterator[Token]:
    trigger = event.trigger
    if event.is_noun:
        yield trigger
        yield from grammar.children(trigger, "compound", "amod", "nmod")
        yield from grammar.after(trigger, "by", "with", "using", "of", "involving", "from")
        verb = event.verb
        if (top := grammar.whole(trigger)).dep_ == "dobj" and top.head == verb and verb.lemma_ in CARRIES_OUT:
            yield from grammar.subjects(verb)
    else:
        verb = trigger
        yield from _with_contents(grammar.subjects(verb))
        yield from _read_as_active(verb)
        if FIRED & set(event.readings):
            yield from _with_contents(grammar.objects(verb))
        if "mined" in event.readings:
            yield from grammar.after(verb, "on", "over")
    if grammar.is_verb(verb):
        yield from _with_contents(grammar.after(verb, "with", "by", "using", "in", "from", "via"))
        done_to = [] if event.is_noun else grammar.objects(verb)
        for aim in (*done_to, *(deep for noun in done_to for deep in grammar.after(noun, "of"))):
            yield from grammar.after(aim, "with", "using")
            yield from _touched(aim)
        yield from (noun for child in verb.children if child.lower_ == "using" for noun in grammar.objects(child))

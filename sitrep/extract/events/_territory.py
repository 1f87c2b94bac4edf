"""Readings of words about ground: who took it, who left it, who moves towards it."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._parties import SETTLEMENTS, side
from sitrep.reference.sides import ARMED, ARMED_SITE, CIVILIAN, STATE

REGAINS, OVERTAKES = "Government regains territory", "Non-state actor overtakes territory"
WEAPONRY = frozenset(
    [
        "weapon",
        "arm",
        "ammunition",
        "cache",
        "rocket",
        "explosive",
        "rifle",
        "vehicle",
        "arsenal",
        "munition",
        "drone",
        "shipment",
    ]
)
TOWARDS = ("toward", "towards", "on", "into", "in", "to", "deeper", "closer")


def ground(event: Happening) -> list[Token]:
    """The words for places that the event's verb or noun takes: "the town of X", "X", "control of X"."""
    trigger = event.trigger
    heads = [*grammar.objects(trigger), *grammar.after(trigger, "of")]
    heads += [noun for head in list(heads) for noun in grammar.after(head, "of", "over", "in")]
    return [token for token in heads if is_ground(token)]


def is_ground(token: Token) -> bool:
    """Whether the noun is a place or a kind of place."""
    lemma = token.lemma_.lower()
    return lemma in SETTLEMENTS or (token.pos_ == "PROPN" and token.ent_type_ not in ("DATE",) and side(token) is None)


def _taker(event: Happening, otherwise: str) -> str:
    actors, _ = event.sides()
    if ARMED in actors:
        return OVERTAKES
    return REGAINS if STATE in actors else otherwise


def retaking(event: Happening) -> str | None:
    """Ground that one side had before: the government's, where the text does not say whose."""
    return _taker(event, REGAINS) if ground(event) else None


def capture(event: Happening) -> str | None:
    """Ground, arms or people taken."""
    if ground(event):
        return _taker(event, OVERTAKES)
    actors, victims = event.sides()
    if {party.token.lemma_.lower() for party in event.targets} & WEAPONRY:
        return "Disrupted weapons use" if STATE in actors else "Looting/property destruction"
    if victims & {CIVILIAN, ARMED, STATE} - {ARMED_SITE} and actors:
        return "Arrests" if STATE in actors else "Abduction/forced disappearance"
    return None


def taking(event: Happening) -> str | None:
    """ "Took" is about ground only where its object is a place and those who take are armed."""
    direct = [token for token in grammar.objects(event.trigger) if is_ground(token) and not _is_idiom(token)]
    return _taker(event, OVERTAKES) if direct and event.sides()[0] & {ARMED, STATE} else None


def _is_idiom(token: Token) -> bool:
    """ "Took part in the attack", "took sides": bare, where ground has an article, a number or an "of"."""
    is_bare = not any(child.dep_ in ("det", "nummod", "poss", "amod", "compound") for child in token.children)
    return token.lemma_.lower() in ("part", "side", "position", "post", "ground", "field") and is_bare


def entering(event: Happening) -> str | None:
    """Armed people who enter a place move there."""
    armed = event.sides()[0] & {ARMED, STATE}
    return "Change to group/activity" if armed and any(map(is_ground, grammar.objects(event.trigger))) else None


def falling(event: Happening) -> str | None:
    """ "X fell to the rebels": the subject is the ground, whoever it falls to takes it."""
    takers = grammar.after(event.trigger, "to", "into")
    falls = [token for token in grammar.subjects(event.trigger) if is_ground(token)]
    sides = {side(token) for token in takers}
    if not falls or not takers or (not sides & {ARMED, STATE} and not any(t.pos_ == "PROPN" for t in takers)):
        return None
    return REGAINS if STATE in sides else OVERTAKES


def driving_out(event: Happening) -> str | None:
    """ "Drove the rebels out of X", "expelled them from X"."""
    from_place = grammar.after(event.trigger, "from", "out", "of")
    fighters = event.sides()[1] & {ARMED, STATE} or any(token.ent_type_ for token in grammar.objects(event.trigger))
    return _taker(event, REGAINS) if fighters and any(map(is_ground, from_place)) else None


def advance(event: Happening) -> str | None:
    """Forces that move towards a place without yet taking it."""
    verb = event.trigger
    towards = [token for token in grammar.after(verb, *TOWARDS) if is_ground(token)]
    towards += [t for child in verb.children if child.lower_ in TOWARDS for t in grammar.after(child, *TOWARDS)]
    actors = event.sides()[0]
    return "Change to group/activity" if towards and actors & {ARMED, STATE} else None


def deployment(event: Happening) -> str | None:
    """Forces brought to a place."""
    actors, moved = event.sides()
    return "Change to group/activity" if (actors | moved) & {ARMED, STATE} else None


def withdrawal(event: Happening) -> str | None:
    """Armed people who leave a place without a fight."""
    left = [token for token in grammar.after(event.trigger, "from", "out", "of") if is_ground(token)]
    left += [
        token for token in grammar.objects(event.trigger) if is_ground(token) and event.trigger.lemma_ == "evacuate"
    ]
    actors, moved = event.sides()
    leaving = (actors | moved) & {ARMED, STATE} or (event.is_noun and event.actors)
    return "Non-violent transfer of territory" if left and leaving else None


def handover(event: Happening) -> str | None:
    """Ground given over, or fighters who lay down their arms."""
    if event.trigger.lemma_ == "surrender" and not ground(event):
        return "Change to group/activity" if event.sides()[0] & {ARMED, STATE} else None
    return "Non-violent transfer of territory" if ground(event) and event.actors else None

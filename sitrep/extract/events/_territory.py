"""Readings of words about ground: who took it, who left it, who moves towards it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _reached
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._parties import SETTLEMENTS, side
from sitrep.reference import person_nouns, weapons
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
    return [token for head in heads for token in _held(head) if is_ground(token)]


def _held(head: Token) -> Iterator[Token]:
    """The noun, and the ground of "control of half of X"."""
    yield head
    if _is_hold(head):
        for noun in grammar.after(head, "of", "over", "in"):
            yield from _held(noun)


HOLDS = frozenset(
    [
        *(
            "control",
            "command",
            "possession",
            "part",
            "most",
            "much",
            "all",
            "half",
            "third",
            "quarter",
            "bulk",
            "rest",
        ),
        *("swath", "swathe", "stretch", "majority", "number", "dozen", "series", "handful", "string", "chunk", "share"),
    ]
)
"""Nouns before "of" or "over" that say how the ground is held, or how much of it."""


def _is_hold(token: Token) -> bool:
    return token.lemma_.lower() in HOLDS or token.tag_ == "CD"


def taken(event: Happening) -> list[Token]:
    """The ground that the event hands from one side to the other, by its name where it has one."""
    found = [] if event.trigger.lemma_ in LEAVES else ground(event)
    if "falling" in event.readings:
        found = [token for token in grammar.subjects(event.trigger) if is_ground(token)]
    return [token for token in found if not _has_name(token, found)]


LEAVES = frozenset(("withdraw", "retreat", "pull", "drive", "expel", "oust", "push", "force", "dislodge", "flush"))
"""Verbs whose object is who leaves."""


def _has_name(token: Token, others: Sequence[Token]) -> bool:
    """Whether it is the "control" or "half" of the ground that stands after it."""
    return token.lemma_.lower() in HOLDS and any(token in other.ancestors for other in others)


def is_ground(token: Token) -> bool:
    """Whether the noun is a place or a kind of place."""
    lemma = token.lemma_.lower()
    if person_nouns.is_person(lemma):
        return False
    return lemma in SETTLEMENTS or (token.pos_ == "PROPN" and token.ent_type_ not in ("DATE",) and side(token) is None)


def _taker(event: Happening, otherwise: str) -> str | None:
    """By the side of who took it; None where somebody did who neither bears arms nor has a body's name."""
    actors, _ = event.sides()
    if ARMED in actors:
        return OVERTAKES
    if STATE in actors:
        return REGAINS
    return otherwise if not event.actors or any(map(_is_body, event.actors)) else None


def _is_body(party: Party) -> bool:
    return party.side is None and party.token.ent_type_ in ("ORG", "NORP", "GPE")


def retaking(event: Happening) -> str | None:
    """Ground or a site that one side had before: the government's, where the text does not say whose."""
    is_site = any(map(_reached.is_site, grammar.objects(event.trigger))) and event.sides()[0] & {ARMED, STATE}
    return _taker(event, REGAINS) if ground(event) or is_site else None


def capture(event: Happening) -> str | None:
    """Ground, arms or people taken."""
    if any(map(_is_person, event.targets)):
        return _of_person(event)
    if ground(event):
        return _taker(event, OVERTAKES)
    actors, victims = event.sides()
    held = [party.token for party in event.targets]
    held += [noun for token in held for noun in grammar.after(token, "of", "with")]
    if {token.lemma_.lower() for token in held} & (WEAPONRY | weapons.ARMS):
        return "Disrupted weapons use" if STATE in actors else "Looting/property destruction"
    if victims & {CIVILIAN, ARMED, STATE} - {ARMED_SITE} and actors:
        return "Arrests" if STATE in actors else "Abduction/forced disappearance"
    is_taken = victims == {ARMED} and not event.actors and event.trigger.dep_ != "relcl"
    return "Arrests" if is_taken else None


def _is_person(party: Party) -> bool:
    """Somebody by name, or people of a nation."""
    is_named = party.is_mention and party.token.ent_type_ == "PERSON"
    return is_named or (party.token.ent_type_ == "NORP" and party.token.tag_ in ("NNPS", "NNS"))


def _of_person(event: Happening) -> str | None:
    """Somebody of a name who is taken: by the state an arrest."""
    actors = event.sides()[0]
    return "Arrests" if STATE in actors else "Abduction/forced disappearance" if ARMED in actors else None


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
    entered = grammar.objects(event.trigger) + grammar.after(event.trigger, "into")
    if not armed or not any(map(is_ground, entered)):
        return None
    return TRANSFER if is_unopposed(event) else CHANGE


def is_unopposed(event: Happening) -> bool:
    """ "Without resistance", "without a shot", "unopposed"."""
    cuts = [cut for mark in event.trigger.children if mark.lower_ == "without" for cut in mark.children]
    shot = {word.lemma_.lower() for cut in cuts for word in (cut, *cut.children)}
    return bool(shot & RESISTANCE) or any(word.lower_ in UNOPPOSED for word in event.trigger.sent)


CHANGE, TRANSFER = "Change to group/activity", "Non-violent transfer of territory"
RESISTANCE = frozenset(("resistance", "fight", "fighting", "shot", "opposition", "battle", "struggle", "bloodshed"))
UNOPPOSED = frozenset(("unopposed", "unresisted", "uncontested", "peacefully", "bloodlessly"))


def changing_hands(event: Happening) -> str | None:
    """Ground that changes hands without a fight; where there is one, its own words tell it."""
    held = [noun for subject in grammar.subjects(event.trigger) for noun in _held(subject)]
    return TRANSFER if any(map(is_ground, held)) and is_unopposed(event) else None


def passing(event: Happening) -> str | None:
    """ "Control of X passed to the militia": to somebody who bears arms, without a word of a fight."""
    held = [noun for subject in grammar.subjects(event.trigger) for noun in _held(subject)]
    takers = [side(noun) for noun in grammar.after(event.trigger, "to")]
    return TRANSFER if any(map(is_ground, held)) and {*takers} & {ARMED, STATE} else None


def in_control(event: Happening) -> str | None:
    """ "The rebels were in control of X": who bears arms holds the ground, and does not still hold it."""
    mark = event.trigger.head
    verb = mark.head
    stays = any(word.lower_ in ("still", "remain", "not", "longer") for word in (verb, *verb.children))
    if mark.lower_ != "in" or verb.lemma_ != "be" or stays or not any(map(is_ground, _held(event.trigger))):
        return None
    return _taker(event, OVERTAKES) if event.sides()[0] & {ARMED, STATE} else None


def raising_flag(event: Happening) -> str | None:
    """ "Raised their flag over X": who bears arms took it."""
    flags = grammar.objects(event.trigger)
    over = [noun for word in (event.trigger, *flags) for noun in grammar.after(word, "over", "in", "at", "above", "on")]
    return _taker(event, REGAINS) if any(map(is_ground, over)) and event.sides()[0] & {ARMED, STATE} else None


def falling(event: Happening) -> str | None:
    """ "X fell to the rebels": the subject is the ground, whoever it falls to takes it."""
    takers = grammar.after(event.trigger, "to", "into")
    falls = [token for token in grammar.subjects(event.trigger) if is_ground(token)]
    known = event.sides()[0]
    if not falls or not takers or (not known & {ARMED, STATE} and not any(t.pos_ == "PROPN" for t in takers)):
        return None
    return REGAINS if STATE in known else OVERTAKES


def losing(event: Happening) -> str | None:
    """ "Lost control of X to the rebels": who it is lost to takes it."""
    actors = event.sides()[0]
    if not ground(event) or not actors & {ARMED, STATE}:
        return None
    return OVERTAKES if ARMED in actors else REGAINS


def clearing(event: Happening) -> str | None:
    """ "Cleared X of rebels": ground, and those who were there."""
    places = [place for place in grammar.objects(event.trigger) if is_ground(place)]
    fighters = any(party.side in (ARMED, STATE) or party.token.ent_type_ == "ORG" for party in event.targets)
    return _taker(event, REGAINS) if places and fighters and event.actors else None


def driving_out(event: Happening) -> str | None:
    """ "Drove the rebels out of X", "expelled them from X"."""
    from_place = grammar.after(event.trigger, "from", "out", "of")
    fighters = event.sides()[1] & {ARMED, STATE} or any(token.ent_type_ for token in grammar.objects(event.trigger))
    return _taker(event, REGAINS) if fighters and any(map(is_ground, from_place)) else None


def advance(event: Happening) -> str | None:
    """Forces that move towards a place without yet taking it."""
    verb = event.trigger
    if verb.dep_ in ("acl", "amod", "csubj"):  # "forces advancing on X" says which forces
        return None
    towards = [token for token in grammar.after(verb, *TOWARDS) if is_ground(token)]
    towards += [t for child in verb.children if child.lower_ in TOWARDS for t in grammar.after(child, *TOWARDS)]
    armed = event.sides()[0] & {ARMED, STATE} or any(
        noun.lemma_.lower() in ARMOUR for noun in _all_after_of(grammar.subjects(verb))
    )
    return CHANGE if towards and armed else None


ARMOUR = frozenset(("tank", "armour", "armor", "artillery", "warship", "frigate", "howitzer"))
"""What only those have who bear arms."""


def _all_after_of(nouns: Sequence[Token]) -> list[Token]:
    """The nouns, and those after their "of": "a column of tanks"."""
    return [*nouns, *(deep for noun in nouns for deep in grammar.after(noun, "of"))]


def arriving(event: Happening) -> str | None:
    """Forces, not one officer, that come to a place."""
    places = grammar.after(event.trigger, "in", "at", "on")
    come = event.sides()[0] & {ARMED, STATE} and not _is_one(event)
    return CHANGE if come and any(map(is_ground, places)) else None


def deployment(event: Happening) -> str | None:
    """Forces brought to a place."""
    actors, moved = event.sides()
    return CHANGE if (actors | moved) & {ARMED, STATE} else None


def withdrawal(event: Happening) -> str | None:
    """Armed people who leave a place without a fight."""
    left = [token for token in grammar.after(event.trigger, "from", "out", "of", "back") if is_ground(token)]
    if event.trigger.lemma_ in VACATES:
        left += [place for place in grammar.objects(event.trigger) if is_ground(place) and not _is_one(event)]
    actors, moved = event.sides()
    leaving = (actors | moved) & {ARMED, STATE} or (event.is_noun and event.actors)
    return TRANSFER if left and leaving else None


VACATES = frozenset(("evacuate", "vacate", "abandon", "leave", "quit", "desert", "depart"))
"""Verbs whose object is the ground that is left."""


def _is_one(event: Happening) -> bool:
    """Whether a single person leaves, a general on a journey; gunmen leave too when they have done."""
    heads = [party.token for party in event.actors]
    return {token.lemma_.lower() for token in heads} <= PASSING or all(
        token.tag_ in ("NN", "NNP") and person_nouns.is_person(token.lemma_.lower()) for token in heads
    )


PASSING = frozenset(("gunman", "gunmen", "attacker", "assailant", "bandit", "kidnapper", "robber", "raider", "bomber"))
"""Those who hold no ground."""


def handover(event: Happening) -> str | None:
    """Ground given over, or fighters who lay down their arms."""
    if event.trigger.lemma_ == "surrender" and not ground(event):
        return "Change to group/activity" if event.sides()[0] & {ARMED, STATE} else None
    return TRANSFER if ground(event) and event.actors else None

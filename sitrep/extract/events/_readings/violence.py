"""What the readings share: which weapon decides, who flies, and what the sides of an attack make of it."""

from __future__ import annotations

from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._readings.gatherings import is_about_protest, is_upon_protest
from sitrep.reference import protest_words
from sitrep.reference.sides import ARMED, ARMED_SITE, CIVILIAN, MOB, PROTESTERS, STATE

AIR, SHELLS, IED = "Air/drone strike", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED"
CHEMICAL, SUICIDE = "Chemical weapon", "Suicide bomb"
CROWD_CONTROL = frozenset(("tear gas", "water cannon", "rubber bullets", "stun grenade", "baton"))
"""Weapons by which crowds are driven apart."""
PEACEFUL, INTERVENTION = "Peaceful protest", "Protest with intervention"
EXCESSIVE = "Excessive force against protesters"
DEMONSTRATION, MOB_VIOLENCE = "Violent demonstration", "Mob violence"
CLASH, ATTACK, CONSEQUENCE = "Armed clash", "Attack", "consequence"
FIGHTERS = {ARMED, STATE, ARMED_SITE}


def by_weapon(event: Happening) -> str | None:
    """What the first weapon that decides anything makes of it."""
    types = [weapon.sub_event_type for weapon in event.weapons if weapon.sub_event_type]
    return next((kind for kind in FIRST if kind in types), types[0] if types else None)


FIRST = (CHEMICAL, SUICIDE, AIR)
"""What decides before other weapons: a bomb dropped by a plane, a gas shell, a bomber in a truck."""


def violence(event: Happening) -> str:
    """An attack, or what the sides make of it: mobs, crowds, armed people against their like."""
    actors, victims = event.sides()
    if MOB in actors:
        return MOB_VIOLENCE
    if crowd := by_crowd(event):
        return crowd
    if _is_on_protesters(event):
        return EXCESSIVE
    if crowd := by_many(event):
        return crowd
    if victims and victims <= FIGHTERS:
        return CLASH
    return ATTACK


def _is_on_protesters(event: Happening) -> bool:
    """Whether it is done to people who protest, by a state or a group; a bare crowd may be at a market."""
    actors, victims = event.sides()
    if not actors <= {STATE, ARMED}:
        return False
    if PROTESTERS not in victims:
        at_protest = is_upon_protest(event) or (CIVILIAN in victims and is_about_protest(event.trigger))
        return at_protest if actors == {STATE} else not actors and is_upon_protest(event)
    crowds = {party.token.lemma_.lower() for party in event.targets if party.side == PROTESTERS}
    return ARMED not in actors or not crowds <= {"crowd", "throng"} or is_about_protest(event.trigger)


def by_crowd(event: Happening) -> str | None:
    """What a crowd does, burns or loots: a mob's violence, or a demonstration's; None where none takes part in it."""
    crowds = [party.token for party in event.actors if party.side in (MOB, PROTESTERS)]
    if not crowds:
        return None
    words = {token.lemma_.lower() for token in crowds}
    on_seat = "crowd" in words and any(party.token.lemma_.lower() in SEATS for party in event.targets)
    is_mob = words & {"mob", "crowd"} and not on_seat and not is_about_protest(event.trigger)
    return MOB_VIOLENCE if is_mob else DEMONSTRATION


SEATS = frozenset(
    (
        *("parliament", "ministry", "palace", "embassy", "consulate", "assembly", "congress", "senate", "courthouse"),
        *("headquarters", "governorate", "residence", "mansion", "hall", "barracks", "court"),
    )
)
"""Where those govern whom a crowd is against."""


HANDS = frozenset(("petrol bomb", "stone"))
"""Weapons of those who have none."""


def by_many(event: Happening) -> str | None:
    """What unarmed people do in number: ACLED's rioters; None where others do it, or where they fight armed groups."""
    armed = {weapon.name for weapon in event.weapons} - HANDS
    if not event.actors or armed or ARMED in event.sides()[1] or not all(map(_are_many, event.actors)):
        return None
    is_riot = is_about_protest(event.trigger) or event.sides()[1] & FIGHTERS
    return DEMONSTRATION if is_riot else MOB_VIOLENCE


def _are_many(party: Party) -> bool:
    noun = party.token
    are_unarmed = party.side in (None, CIVILIAN, PROTESTERS) and noun.lemma_.lower() in protest_words.CROWDS
    return are_unarmed and (noun.tag_ == "NNS" or noun.lemma_.lower() in ("people", "crowd", "throng"))


def flies(event: Happening) -> bool:
    """Whether those who did it are known for their aircraft."""
    words = [party.link.text.lower() for party in event.actors]
    return any("coalition" in word or "air force" in word for word in words)


def is_of_state(event: Happening) -> bool:
    """Whether the weapon that did it is called by a country: "Israeli bombs"."""
    owners = (word for party in event.actors for word in (party.token, *party.token.children))
    return any(word.ent_type_ in ("GPE", "NORP") and word.dep_ in ("amod", "compound", "poss") for word in owners)


def is_army(event: Happening) -> bool:
    """Whether a state's forces did it, of which the text does not say that they are police."""
    armies = [party for party in event.actors if party.side == STATE]
    return any(party.token.lemma_.lower() not in ("police", "officer", "policeman", "ministry") for party in armies)


def is_foreign(event: Happening) -> bool:
    """Whether a country or its people did it."""
    return any(party.token.ent_type_ in ("GPE", "NORP") for party in event.actors)

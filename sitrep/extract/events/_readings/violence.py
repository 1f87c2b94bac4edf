"""What the readings share: which weapon decides, who flies, and what the sides of an attack make of it."""

from __future__ import annotations

from sitrep.extract.events._happening import Happening
from sitrep.reference.sides import ARMED, ARMED_SITE, MOB, PROTESTERS, STATE

AIR, SHELLS, IED = "Air/drone strike", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED"
CHEMICAL, SUICIDE = "Chemical weapon", "Suicide bomb"
CROWD_CONTROL = frozenset(("tear gas", "water cannon", "rubber bullets", "stun grenade", "baton"))
"""Weapons by which crowds are driven apart."""
PEACEFUL, INTERVENTION = "Peaceful protest", "Protest with intervention"
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
    if PROTESTERS in victims and (STATE in actors or not actors):
        return "Excessive force against protesters"
    if victims and victims <= FIGHTERS:
        return CLASH
    return ATTACK


def by_crowd(event: Happening) -> str | None:
    """What a crowd does, burns or loots: a mob's violence, or a demonstration's; None where none takes part in it."""
    crowds = [party.token for party in event.actors if party.side in (MOB, PROTESTERS)]
    if not crowds:
        return None
    words = {token.lemma_.lower() for token in crowds}
    told = {token.lemma_.lower() for token in event.trigger.sent}
    return MOB_VIOLENCE if words & {"mob", "crowd"} and not told & PROTESTING else DEMONSTRATION


PROTESTING = frozenset(("protest", "demonstration", "protester", "demonstrator", "march", "rally"))


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

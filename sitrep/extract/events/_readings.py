"""From the word that tells an event to ACLED's sub-event type, by who did it to whom and with what.

Each rule is named in the table of triggers, takes the happening, and gives the sub-event type or None where the words
tell no event. Source: ACLED's codebook (2023), chapter "Event types".
"""

from __future__ import annotations

from collections.abc import Callable

from sitrep.extract.events import _background
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _territory as territory
from sitrep.extract.events._happening import Happening
from sitrep.reference import acled, triggers
from sitrep.reference.sides import ARMED, ARMED_SITE, CIVILIAN, MOB, PROTESTERS, STATE

AIR, SHELLS, IED = "Air/drone strike", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED"
CLASH, ATTACK, CONSEQUENCE = "Armed clash", "Attack", "consequence"
FIGHTERS = {ARMED, STATE, ARMED_SITE}


def decide(event: Happening) -> str | None:
    """The sub-event type; `consequence` for "killed" and the like without a means; None where it is no event."""
    for reading in event.readings:
        event.reading = reading
        is_type = event.reading in acled.SUB_EVENT_TYPES
        found = _by_victims(event) if is_type else RULES[event.reading](event)
        if found is not None:
            return found
    return None


def by_weapon(event: Happening) -> str | None:
    """What the first weapon that decides anything makes of it."""
    return next((weapon.sub_event_type for weapon in event.weapons if weapon.sub_event_type), None)


def _by_victims(event: Happening) -> str | None:
    """A fixed reading, but for soldiers and fighters who are shot or murdered by others under arms."""
    if event.reading == ATTACK:
        return _violence(event)
    if event.reading == "Arrests" and not event.targets and not event.actors:
        return None
    return event.reading


def _violence(event: Happening) -> str:
    actors, victims = event.sides()
    if MOB in actors:
        return "Mob violence"
    if PROTESTERS in victims and (STATE in actors or not actors):
        return "Excessive force against protesters"
    if victims and victims <= FIGHTERS:
        return CLASH
    return ATTACK


def _strike(event: Happening) -> str | None:
    means = by_weapon(event)
    if means:
        return AIR if means == IED and (_flies(event) or _is_of_state(event)) else means  # whose army drops its bombs
    if _flies(event):
        return AIR
    return AIR if event.trigger.lemma_ in ("strike", "bomb", "hit") and _is_army(event) and event.targets else None


def _flies(event: Happening) -> bool:
    """Whether those who did it are known for their aircraft."""
    words = [party.link.text.lower() for party in event.actors]
    return any("coalition" in word or "air force" in word for word in words)


def _is_of_state(event: Happening) -> bool:
    """Whether the weapon that did it is called by a country: "Israeli bombs"."""
    owners = (word for party in event.actors for word in (party.token, *party.token.children))
    return any(word.ent_type_ in ("GPE", "NORP") and word.dep_ in ("amod", "compound", "poss") for word in owners)


def _is_army(event: Happening) -> bool:
    """Whether a state's forces did it, of which the text does not say that they are police."""
    armies = [party for party in event.actors if party.side == STATE]
    return any(party.token.lemma_.lower() not in ("police", "officer", "policeman", "ministry") for party in armies)


def _strikes(event: Happening) -> str | None:
    before = {child.lower_ for child in event.trigger.children}
    if "on" in before and event.trigger.dep_ == "pobj" and event.trigger.head.lower_ == "on":
        return None
    return by_weapon(event) or (None if event.trigger.head.lower_ == "on" else AIR)


def _raid(event: Happening) -> str | None:
    means = by_weapon(event)
    if means:
        return means
    actors, targets = event.sides()
    return ATTACK if CIVILIAN in targets or (ARMED in actors and not targets) else CLASH


def _assault(event: Happening) -> str | None:
    if not event.targets and not event.is_noun:
        return None
    means = by_weapon(event)
    if means:
        return means
    if event.verb.lemma_ in ("repel", "repulse", "foil"):
        return CLASH
    actors, targets = event.sides()
    if targets & {STATE, ARMED, ARMED_SITE}:
        return CLASH
    if not (actors or targets or event.is_noun):
        return None
    return _violence(event)


def _fight(event: Happening) -> str | None:
    return by_weapon(event) or CLASH


def _bombing(event: Happening) -> str:
    means = by_weapon(event)
    if means and means != IED:
        return means
    actors, _ = event.sides()
    return AIR if means is None and (STATE in actors or _foreign(event)) else IED


def _foreign(event: Happening) -> bool:
    return any(party.token.ent_type_ in ("GPE", "NORP") for party in event.actors)


def _bombardment(event: Happening) -> str:
    return by_weapon(event) or SHELLS


def _blast(event: Happening) -> str | None:
    if not event.is_noun and event.trigger.lemma_ in ("go", "blow") and not event.weapons:
        return None
    if event.trigger.tag_ == "VBP" and not event.weapons:  # "gas bottles explode too"
        return None
    return by_weapon(event) or IED


def _blowing_up(event: Happening) -> str | None:
    if any(child.lower_ in ("himself", "herself", "themselves") for child in event.trigger.children):
        return "Suicide bomb"
    return by_weapon(event) or (IED if event.targets and event.actors else None)


def _firing(event: Happening) -> str | None:
    if any(triggers.is_noun(noun.lemma_.lower()) for noun in grammar.objects(event.trigger)):
        return None  # "launched raids": the raids are the event
    means = by_weapon(event)
    names = {weapon.name for weapon in event.weapons}
    if event.sides()[0] & {PROTESTERS, MOB}:
        return "Violent demonstration"
    if means:
        return means
    if names & {"tear gas", "water cannon", "rubber bullets", "stun grenade"}:
        return "Protest with intervention"
    at = grammar.after(event.trigger, "on", "at")
    aims = at or event.targets if event.trigger.lemma_ == "open" else at
    return (
        _violence(event)
        if aims and event.trigger.lemma_ in ("fire", "shoot", "open") and event.actors
        else _shot(event)
    )


def _shot(event: Happening) -> str | None:
    people = event.sides()[1] & {CIVILIAN, STATE, ARMED, PROTESTERS}
    return _violence(event) if event.trigger.lemma_ == "shoot" and people else None


def _impact(event: Happening) -> str | None:
    means = by_weapon(event)
    return means if means in (SHELLS, AIR, IED) and event.verb == event.trigger else None


def _downing(event: Happening) -> str | None:
    return "Disrupted weapons use" if by_weapon(event) in (AIR, SHELLS) else None


def _consequence(event: Happening) -> str | None:
    causes = [party.token for party in event.actors]
    causes += grammar.after(event.trigger, "in", "by", "of", "from", "after", "during")
    if any(cause.lemma_.lower() in _background.NATURAL for cause in causes):
        return None
    if _background.is_sum(event.trigger):  # the toll of a war, not of an event
        return None
    return CONSEQUENCE


def _execution(event: Happening) -> str | None:
    people = event.sides()[1] & {CIVILIAN, STATE, ARMED}
    return ATTACK if people else None


def _beating(event: Happening) -> str | None:
    actors, victims = event.sides()
    return _violence(event) if (actors and CIVILIAN in victims) or MOB in actors else None


def _clash(event: Happening) -> str | None:
    actors, others = event.sides()
    both = actors | others
    if both & {PROTESTERS, MOB}:
        return "Violent demonstration"
    return CLASH


def _fighting(event: Happening) -> str | None:
    if event.trigger.dep_ == "acl":  # "the coalition fighting the group" says who it is, not what it did
        return None
    actors, others = event.sides()
    return CLASH if (actors & FIGHTERS and others & FIGHTERS) or (len(event.actors) > 1 and actors & FIGHTERS) else None


def _fighting_noun(event: Happening) -> str | None:
    return CLASH


def _repelling(event: Happening) -> str | None:
    return CLASH if event.actors and event.sides()[0] & FIGHTERS else None


def _change(event: Happening) -> str | None:
    return "Change to group/activity" if event.sides()[0] & {ARMED, STATE} else None


def _pay(event: Happening) -> str | None:
    words = {noun.lemma_.lower() for noun in grammar.objects(event.trigger)}
    return "Change to group/activity" if words & {"salary", "wage", "pay", "stipend", "payroll"} else None


def _protest(event: Happening) -> str | None:
    who = event.actors
    if not event.is_noun and (event.sides()[0] & FIGHTERS or (who and not any(p.is_mention or p.side for p in who))):
        return None  # armies march and shares rally too
    words = {word.lower_ for word in event.trigger.sent}
    if words & {"dispersed", "disperse", "tear", "baton", "batons", "cannon"}:
        return "Protest with intervention"
    violent = words & {"stones", "torched", "barricades", "violent", "clashed"}
    return "Violent demonstration" if violent else "Peaceful protest"


def _arrest(event: Happening) -> str | None:
    return "Arrests" if event.targets or event.actors else None


def _agreeing(event: Happening) -> str | None:
    truce = {"ceasefire", "cease-fire", "truce", "peace", "armistice"}
    return (
        "Agreement" if any(noun.lemma_.lower() in truce for noun in grammar.after(event.trigger, "to", "on")) else None
    )


def _destruction(event: Happening) -> str | None:
    if event.trigger.lemma_ == "set" and "off" in grammar.particles(event.trigger):
        return None
    if event.sides()[0] & {PROTESTERS, MOB}:
        return "Violent demonstration"
    return "Looting/property destruction" if event.targets and event.actors else None


def _destroying(event: Happening) -> str | None:
    means = by_weapon(event)
    if means is None and _flies(event) and event.targets:
        return AIR
    return means if means in (AIR, SHELLS, IED, "Suicide bomb") and event.actors else None


def _defusing(event: Happening) -> str | None:
    disarms = event.trigger.lemma_ in ("defuse", "disarm", "neutralise", "neutralize", "dismantle")
    words = {token.lemma_.lower() for party in event.targets for token in party.token.subtree}
    arms = words & {
        "weapon",
        "arm",
        "ammunition",
        "explosive",
        "bomb",
        "mine",
        "landmine",
        "rocket",
        "cache",
        "device",
        "ied",
    }
    return "Disrupted weapons use" if arms and (disarms or event.sides()[0] & {STATE, ARMED}) else None


def _dispersal(event: Happening) -> str | None:
    return "Protest with intervention" if event.sides()[1] & {PROTESTERS, MOB} or _of_protest(event) else None


def _of_protest(event: Happening) -> bool:
    return any(p.token.lemma_ in ("protest", "demonstration", "rally", "march", "sit-in") for p in event.targets)


RULES: dict[str, Callable[[Happening], str | None]] = {
    "strike": _strike,
    "strikes": _strikes,
    "raid": _raid,
    "assault": _assault,
    "attack": _assault,
    "fight": _fight,
    "bombing": _bombing,
    "bombardment": _bombardment,
    "blast": _blast,
    "blowing up": _blowing_up,
    "firing": _firing,
    "shooting": _firing,
    "impact": _impact,
    "downing": _downing,
    "consequence": _consequence,
    "execution": _execution,
    "beating": _beating,
    "clash": _clash,
    "fighting": _fighting,
    "fighting noun": _fighting_noun,
    "repelling": _repelling,
    "retaking": territory.retaking,
    "retaking noun": territory.retaking,
    "driving out": territory.driving_out,
    "capture": territory.capture,
    "capture noun": territory.capture,
    "taking": territory.taking,
    "entering": territory.entering,
    "falling": territory.falling,
    "advance": territory.advance,
    "advance noun": territory.advance,
    "deployment": territory.deployment,
    "withdrawal": territory.withdrawal,
    "withdrawal noun": territory.withdrawal,
    "handover": territory.handover,
    "change": _change,
    "group change": _change,
    "recruiting": _change,
    "pay": _pay,
    "protest verb": _protest,
    "protest": _protest,
    "arrest noun": _arrest,
    "agreeing": _agreeing,
    "destruction": _destruction,
    "destroying": _destroying,
    "defusing": _defusing,
    "dispersal": _dispersal,
}

"""Readings of protests, of what is done to them, and of what crowds do."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.gatherings import (
    is_about_protest,
    is_at_protest,
    is_protest,
    is_protesting,
    is_sit_in,
)
from sitrep.extract.events._readings.violence import (
    CROWD_CONTROL,
    DEMONSTRATION,
    EXCESSIVE,
    FIGHTERS,
    INTERVENTION,
    MOB_VIOLENCE,
    PEACEFUL,
)
from sitrep.reference import protest_words
from sitrep.reference.sides import ARMED, CIVILIAN, MOB, PROTESTERS, STATE

DISPERSED = frozenset(("dispersed", "disperse", "tear", "baton", "batons", "cannon", "truncheons", "teargas", "lathis"))
VIOLENT = frozenset(
    (
        "violence",
        "smashed",
        "overturned",
        "overturning",
        "smashing",
        "torching",
        "stones",
        "torched",
        "barricades",
        "violent",
        "clashed",
        "rocks",
        "petrol",
        "molotov",
    )
)
MET = frozenset(
    (
        *("disperse", "break", "fire", "open", "shoot", "arrest", "detain", "beat", "attack", "storm", "loot"),
        *(
            "ransack",
            "quell",
            "crush",
            "suppress",
            "scatter",
            "clear",
            "bomb",
            "target",
            "hit",
            "ram",
            "charge",
            "kettle",
        ),
    )
)
"""Verbs for what is done to a protest: then that is the event."""


def protest(event: Happening) -> str | None:
    """Peaceful, violent or dispersed, by the words of its sentence; armies march and shares rally too."""
    who = event.actors
    if not event.is_noun and (event.sides()[0] & FIGHTERS or (who and not any(p.is_mention or p.side for p in who))):
        return None  # armies march and shares rally too
    if event.trigger.dep_ == "pcomp" and event.trigger.head.lower_ == "from":  # "barred from marching": the bar is told
        return None
    if _is_met(event.trigger if event.is_noun else event.trigger.head):
        return None
    if any(map(_is_own, grammar.objects(event.trigger))) or _is_said(event) or _is_game(event):
        return None
    words = {word.lower_ for word in event.trigger.sent}
    if words & DISPERSED:  # who protests is who was met
        event.targets += [party for party in event.actors if party.side != STATE]
        event.actors = [party for party in event.actors if party.side == STATE]
        return INTERVENTION
    return DEMONSTRATION if words & VIOLENT else PEACEFUL


def _is_said(event: Happening) -> bool:
    """ "Protested that he had not known": words only."""
    return not event.is_noun and any(grammar.children(event.trigger, "ccomp"))


def _is_game(event: Happening) -> bool:
    """Teams rally too, and time marches."""
    if event.is_noun and any(n.lemma_ in ("time", "history", "progress") for n in grammar.after(event.trigger, "of")):
        return True
    doers = [*event.actors, *event.targets]
    nouns = [party.token for party in doers] + grammar.subjects(event.verb)
    return any(noun.lemma_.lower() in protest_words.SPORT for noun in nouns)


def sit_in(event: Happening) -> str | None:
    """Only "in" after "sit-" is a protest."""
    return protest(event) if is_sit_in(event.trigger) else None


def _is_own(noun: Token) -> bool:
    return noun.lemma_.lower() in ("innocence", "ignorance")


def _is_met(noun: Token) -> bool:
    """ "Police broke up a march", "opened fire on a rally", "arrested 20 during a protest"."""
    verb = grammar.clause(noun)
    return verb.lemma_ in MET and noun.dep_ in ("dobj", "nsubjpass", "pobj")


def dispersal(event: Happening) -> str | None:
    """A crowd driven apart, a march broken up."""
    crowd = event.sides()[1] & {PROTESTERS, MOB} or any(map(is_protest, grammar.objects(event.trigger)))
    return INTERVENTION if crowd or is_at_protest(event.trigger) else None


def arrests(event: Happening) -> str | None:
    """Of protesters, or at a protest, an intervention; else arrests, where it says whom or by whom."""
    if PROTESTERS in event.sides()[1] or is_at_protest(event.trigger):
        return INTERVENTION
    if _is_sentence(event) or any(n.lemma_.lower() in PRISONS for n in grammar.children(event.trigger, "dobj")):
        return None
    if any(party.token.lemma_.lower() in HALTED for party in event.targets):
        return None
    return "Arrests" if event.targets or event.actors else None


HALTED = frozenset(
    ("decline", "fall", "slide", "spread", "growth", "slump", "decay", "erosion", "development", "trend")
)
"""What is arrested in another sense."""
PRISONS = frozenset(("prison", "jail", "penitentiary", "cell", "dungeon"))
"""Not those who are arrested: "took back the prison"."""


def _is_sentence(event: Happening) -> bool:
    """ "Was jailed for 20 years", "a court jailed": what a court does is no arrest."""
    is_jail = event.trigger.lemma_ in ("jail", "imprison", "incarcerate")
    terms = (noun for noun in grammar.after(event.trigger, "for") if noun.ent_type_ == "DATE" or noun.lemma_ == "life")
    by_court = any(party.token.lemma_.lower() in ("court", "judge", "tribunal", "jury") for party in event.actors)
    return is_jail and (by_court or any(terms))


APART = frozenset(("disperse", "clear", "break", "scatter", "drive", "push", "force", "chase", "remove", "keep"))


def tear_gas(event: Happening) -> str | None:
    """Used against people, or to drive them apart."""
    actors, others = event.sides()
    apart = any(child.lemma_ in APART for child in grammar.children(event.trigger, "xcomp", "advcl"))
    against = others & {PROTESTERS, MOB, CIVILIAN} or apart or is_at_protest(event.trigger)
    return INTERVENTION if against and (STATE in actors or not actors) else None


def charging(event: Happening) -> str | None:
    """ "Baton-charged", "charged into the crowd"; others are charged with murder."""
    trigger = event.trigger
    before = [trigger.doc[i].lower_ for i in range(max(0, trigger.i - 2), trigger.i)]
    if {"baton", "lathi", "cane", "batons"} & {*before}:
        return INTERVENTION
    aims = grammar.after(trigger, "at", "into", "on") if not event.is_noun else []
    into_crowd = any(noun.lemma_.lower() in ("crowd", "protester", "demonstrator", "marcher") for noun in aims)
    return INTERVENTION if into_crowd and event.sides()[0] <= {STATE} else None


def responding(event: Happening) -> str | None:
    """ "Responded with tear gas", "were met with batons": what drives a crowd apart says that there was one."""
    by_state = STATE in event.sides()[0] or not event.actors
    means = {weapon.name for weapon in event.weapons} & CROWD_CONTROL
    return INTERVENTION if by_state and means else None


def chaining(event: Happening) -> str | None:
    """ "Chained themselves to the gates"."""
    own = any(child.lower_ in ("themselves", "itself", "himself", "herself") for child in event.trigger.children)
    return PEACEFUL if own and not event.sides()[0] & FIGHTERS else None


def barricading(event: Happening) -> str | None:
    """Barricades put up by people without arms."""
    return None if event.sides()[0] & FIGHTERS or not event.actors else DEMONSTRATION


def gassing(event: Happening) -> str | None:
    """ "Tear-gassed"; None for other gas."""
    start = event.trigger.i
    return INTERVENTION if start > 1 and event.trigger.doc[start - 2].lower_ in ("tear", "teargas") else None


def stopping(event: Happening) -> str | None:
    """ "Blocked activists from marching", "stopped a demonstration": by police and the like."""
    cuts = [cut for mark in grammar.children(event.trigger, "prep") for cut in grammar.children(mark, "pcomp")]
    from_protest = any(map(is_protesting, cuts)) or any(map(is_protest, grammar.objects(event.trigger)))
    from_protest &= event.trigger.lemma_ != "ban"
    crowd = PROTESTERS in event.sides()[1] and not _is_road(event)
    is_met = (from_protest or crowd) and event.modality == "actual" and event.sides()[0] == {STATE}
    return INTERVENTION if is_met else None


def _is_road(event: Happening) -> bool:
    return any(noun.lemma_.lower() in protest_words.ROADS for noun in grammar.objects(event.trigger))


def roadblock(event: Happening) -> str | None:
    """Roads blocked by people without arms: with tyres, stones or barricades a violent demonstration."""
    actors, _ = event.sides()
    if not _is_road(event) or not actors or not actors <= {CIVILIAN, PROTESTERS}:
        return stopping(event)
    words = {word.lemma_.lower() for word in event.trigger.sent}
    is_violent = event.trigger.lemma_ == "barricade" or words & protest_words.BARRICADES
    return DEMONSTRATION if is_violent else PEACEFUL


def gathering(event: Happening) -> str | None:
    """People who come together for a cause: their demand, or what they carry, is told in the same clause."""
    actors, _ = event.sides()
    if actors & FIGHTERS:
        return None
    trigger = event.trigger
    own = [trigger, *grammar.children(trigger, "xcomp", "advcl", "conj")]
    calls = any(verb.lemma_.lower() in protest_words.CALLS for verb in own[1:])
    carries = any(noun.lemma_.lower() in protest_words.SIGNS for verb in own for noun in grammar.objects(verb))
    in_protest = any(
        noun.lemma_.lower() in ("protest", "silence", "solidarity") for noun in grammar.after(trigger, "in")
    )
    if not (calls or carries or in_protest):
        return None
    words = {word.lower_ for word in trigger.sent}
    return INTERVENTION if words & DISPERSED else DEMONSTRATION if words & VIOLENT else PEACEFUL


DEADLY = frozenset(("kill", "die", "dead", "death", "shoot", "shot", "fatal", "lethal", "live", "slay"))


def crackdown(event: Happening) -> str | None:
    """On a crowd or a protest: with dead or shots excessive force, else an intervention."""
    aims = [
        *grammar.after(event.trigger, "on", "of", "against"),
        *(() if event.is_noun else grammar.objects(event.trigger)),
    ]
    crowd = event.sides()[1] & {PROTESTERS} or any(map(is_protest, aims))
    if not crowd or event.sides()[0] & {ARMED, CIVILIAN}:
        return None
    return EXCESSIVE if {word.lemma_.lower() for word in event.trigger.sent} & DEADLY else INTERVENTION


def stoning(event: Happening) -> str | None:
    """Stones thrown by a crowd: at police or in a protest a violent demonstration, else a mob's violence."""
    to_death = any(noun.lower_ == "death" for noun in grammar.after(event.trigger, "to"))
    actors, others = event.sides()
    if (STATE in actors or (actors & FIGHTERS and STATE not in others)) and not to_death:
        return None
    in_protest = PROTESTERS in actors or is_about_protest(event.trigger) or others & {STATE}
    if to_death or not (in_protest or {word.lower_ for word in event.trigger.sent} & VIOLENT):
        return MOB_VIOLENCE if event.targets else None
    return DEMONSTRATION


def riot(event: Happening) -> str | None:
    """A riot of people; colours riot too."""
    of_what = grammar.after(event.trigger, "of") if event.is_noun else []
    return (
        None
        if any(
            noun.lemma_.lower()
            in ("colour", "color", "flower", "sound", "laughter", "time", "history", "progress", "event")
            for noun in of_what
        )
        else DEMONSTRATION
    )

"""Readings of protests, of what is done to them, and of what crowds do."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings.violence import DEMONSTRATION, FIGHTERS, INTERVENTION, PEACEFUL
from sitrep.reference.sides import CIVILIAN, MOB, PROTESTERS, STATE

DISPERSED = frozenset(("dispersed", "disperse", "tear", "baton", "batons", "cannon", "truncheons"))
VIOLENT = frozenset(("stones", "torched", "barricades", "violent", "clashed", "rocks", "petrol", "molotov"))
MET = frozenset(
    [
        *("disperse", "break", "fire", "open", "shoot", "arrest", "detain", "beat", "attack", "storm", "loot"),
        "ransack",
    ]
)
"""Verbs for what is done to a protest: then that is the event."""
GATHERING = frozenset(("demonstration", "march", "protest", "rally", "sit-in", "vigil"))


def is_protest(noun: Token) -> bool:
    """Whether the noun tells of a protest: "march", "rally", the "in" of "sit-in"."""
    return noun.lemma_.lower() in GATHERING or is_sit_in(noun)


def is_sit_in(token: Token) -> bool:
    """ "In" of "sit-in"."""
    return token.lower_ == "in" and token.i > 1 and token.nbor(-1).text == "-" and token.nbor(-2).lower_ == "sit"


def protest(event: Happening) -> str | None:
    """Peaceful, violent or dispersed, by the words of its sentence; armies march and shares rally too."""
    who = event.actors
    if not event.is_noun and (event.sides()[0] & FIGHTERS or (who and not any(p.is_mention or p.side for p in who))):
        return None  # armies march and shares rally too
    if _is_met(event.trigger if event.is_noun else event.trigger.head):
        return None
    if any(map(_is_own, grammar.objects(event.trigger))):
        return None
    words = {word.lower_ for word in event.trigger.sent}
    if words & DISPERSED:
        return INTERVENTION
    return DEMONSTRATION if words & VIOLENT else PEACEFUL


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
    return INTERVENTION if crowd else None


def arrests(event: Happening) -> str | None:
    """Of protesters, or at a protest, an intervention; else arrests, where it says whom or by whom."""
    if PROTESTERS in event.sides()[1] or is_at_protest(event.trigger):
        return INTERVENTION
    if _is_sentence(event):
        return None
    return "Arrests" if event.targets or event.actors else None


def _is_sentence(event: Happening) -> bool:
    """ "Was jailed for 20 years", "a court jailed": what a court does is no arrest."""
    is_jail = event.trigger.lemma_ in ("jail", "imprison", "incarcerate")
    terms = (noun for noun in grammar.after(event.trigger, "for") if noun.ent_type_ == "DATE" or noun.lemma_ == "life")
    by_court = any(party.token.lemma_.lower() in ("court", "judge", "tribunal", "jury") for party in event.actors)
    return is_jail and (by_court or any(terms))


def is_at_protest(verb: Token) -> bool:
    """ "During a demonstration", "at a rally", said of the verb or of its object."""
    words = (verb, *grammar.objects(verb))
    return any(is_protest(noun) for word in words for noun in grammar.after(word, "at", "during", "in"))


def tear_gas(event: Happening) -> str | None:
    """Used against people, or to drive them apart."""
    actors, others = event.sides()
    apart = any(child.lemma_ == "disperse" for child in event.trigger.children)
    against = others & {PROTESTERS, MOB, CIVILIAN} or apart
    return INTERVENTION if against and (STATE in actors or not actors) else None

"""Readings of people taken: abductions, arrests, prisoners who break out."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _reached
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._parties import SETTLEMENTS
from sitrep.extract.events._readings import strategic
from sitrep.extract.events._readings.violence import is_army
from sitrep.reference import person_nouns, triggers
from sitrep.reference.sides import ARMED, ARMED_SITE, CIVILIAN, MOB, PROTESTERS, STATE

ABDUCTION, ARRESTS, LOOTING = "Abduction/forced disappearance", "Arrests", "Looting/property destruction"
PEOPLE = {CIVILIAN, STATE, ARMED, PROTESTERS}
STRANGERS = frozenset(("man", "men", "individual", "stranger", "person", "people", "somebody", "captor"))
CELLS = frozenset(
    ("custody", "prison", "jail", "cell", "detention", "interrogation", "questioning", "barracks", "court")
)
"""Where the arrested are taken."""
REFUGE = frozenset(("safety", "hospital", "clinic", "shelter", "morgue", "airport", "school", "stage", "pitch"))
"""Where people are taken who are neither arrested nor abducted."""
HOMES = frozenset(
    (
        "bunker",
        "hideout",
        "shelter",
        "tent",
        "hut",
        "shop",
        "train",
        "boat",
        "home",
        "house",
        "residence",
        "bed",
        "vehicle",
        "car",
        "bus",
        "farm",
        "street",
        "field",
        "bush",
    )
)
HARMS = frozenset(("Attack", "consequence", "execution", "firing", "beating", "Sexual violence", "shooting"))
PRISONERS = frozenset(("inmate", "prisoner", "convict", "detainee", "fighter", "militant", "suspect", "member"))


def snatching(event: Happening) -> str | None:
    """People led away: by the state or to a cell an arrest, by others an abduction."""
    if not _takes_people(event):
        return _carrying_off(event)
    if _is_brought_to(event, REFUGE) or _is_harmed_there(event):
        return None
    if _is_brought_to(event, CELLS):
        return ARRESTS
    if event.trigger.lemma_ in CARRYING and not _is_by_armed(event) and event.actors:
        return None
    if not event.actors:
        is_crime = event.trigger.lemma_ in ("snatch", "nab") or _is_brought_to(event, ("destination", "whereabouts"))
        is_crime = is_crime and grammar.is_passive(event.trigger)
        return ABDUCTION if is_crime else None
    by_state = STATE in event.sides()[0]
    return ARRESTS if by_state and not _is_unaccounted(event.trigger) else ABDUCTION


def _is_unaccounted(verb: Token) -> bool:
    """ "Their whereabouts are unknown": who is led away by a state has disappeared."""
    return any(word.lower_ in ("whereabouts", "incommunicado", "disappeared") for word in verb.sent)


CARRYING = frozenset(("carry", "lead", "take", "cart", "escort", "march", "haul", "drag"))
"""What rescuers and parents do too."""


def _carrying_off(event: Happening) -> str | None:
    """Goods carried off by armed people."""
    goods = [party for party in event.targets if party.side is None and not party.is_mention]
    is_loot = goods and grammar.particles(event.trigger) & {"off", "away"}
    return LOOTING if is_loot and (ARMED in event.sides()[0] or is_army(event)) else None


def catching(event: Happening) -> str | None:
    """Somebody caught by police or soldiers."""
    return ARRESTS if _takes_people(event) and STATE in event.sides()[0] and event.targets else None


def dragging(event: Happening) -> str | None:
    """Out of a home, a vehicle, a village, by armed people or strangers."""
    left = grammar.after(event.trigger, "from", "out", "of")
    taken = grammar.objects(event.trigger)
    left += [home for noun in taken for home in grammar.after(noun, "from") if any(grammar.children(home, "poss"))]
    if any(map(_is_place, taken)):  # "have taken Aden from the government"
        return None
    by_gunmen = ARMED in event.sides()[0]
    return snatching(event) if any(by_gunmen or _is_home(noun) for noun in left) and _is_by_armed(event) else None


def bundling(event: Happening) -> str | None:
    """ "Bundled her into a van"."""
    return snatching(event) if _is_by_armed(event) or not event.actors else None


def _is_place(noun: Token) -> bool:
    return noun.ent_type_ in ("GPE", "LOC") or noun.lemma_.lower() in SETTLEMENTS


def taking_along(event: Happening) -> str | None:
    """ "Took two nurses with them"."""
    along = any(
        child.tag_ == "PRP" for mark in event.trigger.children for child in mark.children if mark.lower_ == "with"
    )
    return snatching(event) if along and _is_by_armed(event) else None


def recruiting(event: Happening) -> str | None:
    """Children, or people by force, are abducted; others swell a group's ranks."""
    forced = any(child.lower_ in ("forcibly", "forcefully") for child in event.trigger.children)
    are_young = any(party.token.lemma_.lower() in CHILDREN for party in event.targets)
    as_what = {noun.lemma_.lower() for noun in grammar.after(event.trigger, "as", "for")}
    forced = forced or bool(as_what & {"porter", "shield", "labour", "labor", "labourer", "laborer", "wife", "cook"})
    if event.targets and event.actors and (forced or are_young):
        return ABDUCTION
    return strategic.change(event)


def deporting(event: Happening) -> str | None:
    """By force, or children; migrants are deported too."""
    forced = any(child.lower_ in ("forcibly", "forcefully", "illegally") for child in event.trigger.children)
    are_young = any(party.token.lemma_.lower() in CHILDREN for party in event.targets)
    return ABDUCTION if event.targets and event.actors and (forced or are_young) else None


CHILDREN = frozenset(("child", "boy", "girl", "minor", "schoolchild", "schoolboy", "schoolgirl", "pupil", "teenager"))


def picking_up(event: Happening) -> str | None:
    """By the state, an arrest; taxis pick people up too."""
    return snatching(event) if _is_by_armed(event) else None


def making_off(event: Happening) -> str | None:
    """ "Made off with two girls", "with the cattle"."""
    if ARMED not in event.sides()[0] or not event.targets:
        return None
    return ABDUCTION if _takes_people(event) else LOOTING


def disappearing(event: Happening) -> str | None:
    """Somebody made to disappear."""
    forced = any(child.lower_ == "forcibly" for child in event.trigger.children)
    return ABDUCTION if event.targets and (forced or grammar.is_passive(event.trigger)) else None


def disappearance(event: Happening) -> str | None:
    """Only forced ones."""
    forced = any(child.lower_ in ("forced", "enforced") for child in event.trigger.children)
    return ABDUCTION if forced or event.sides()[0] & {STATE, ARMED} else None


def holding(event: Happening) -> str | None:
    """ "Police are holding three men": who is arrested is held."""
    if event.trigger.head.lemma_ in ("let", "allow", "permit", "empower", "enable"):  # what a law lets police do
        return None
    held = any(child.lower_ == "being" for child in event.trigger.children)
    held |= grammar.is_passive(event.trigger) and _is_for_crime(event.trigger)
    by_state = STATE in event.sides()[0] and ARMED not in event.sides()[0]
    return ARRESTS if _takes_people(event) and (by_state or (held and not event.actors)) else None


def _is_for_crime(verb: Token) -> bool:
    """ "Were held on suspicion of murder", "for questioning"."""
    why = {noun.lemma_.lower() for noun in grammar.after(verb, "on", "for", "in")}
    return bool(why & {"suspicion", "charge", "questioning", "connection", "interrogation"})


def custody(event: Happening) -> str | None:
    """ "Is in police custody"."""
    return ARRESTS if _takes_people(event) and event.verb.lemma_ in ("be", "remain") else None


def jailbreak(event: Happening) -> str | None:
    """The noun, or prisoners who escape."""
    if event.is_noun:
        return "Other"
    subjects = {noun.lemma_.lower() for noun in grammar.subjects(event.trigger)}
    return "Other" if subjects & PRISONERS else None


def _takes_people(event: Happening) -> bool:
    victims = event.sides()[1]
    named = any(party.token.ent_type_ == "PERSON" or _has_title(party.token) for party in event.targets)
    return bool(victims & PEOPLE - {ARMED_SITE}) or named or any(map(_is_number, grammar.objects(event.trigger)))


def _is_number(word: Token) -> bool:
    """ "Dozens", "several" alone, of which nothing but people is meant where they are led away."""
    is_many = word.tag_ == "CD" or word.lower_ in ("dozens", "hundreds", "scores", "several", "everyone", "males")
    return is_many and not any(grammar.children(word, "prep"))


def _has_title(name: Token) -> bool:
    """ "Bishop", "President" before a name that was taken for a body's."""
    titles = (word.lemma_.lower() for word in grammar.children(name, "compound"))
    return name.pos_ == "PROPN" and any(person_nouns.is_person(title) for title in titles)


def _is_brought_to(event: Happening, where: Container[str]) -> bool:
    verb = event.trigger
    words = (verb, *grammar.children(verb, "advmod", "prt"))  # "away to safety"
    nouns = (noun for word in words for noun in grammar.after(word, "to", "into", "in", "for", "onto"))
    return any(noun.lemma_.lower() in where for noun in nouns)


def _is_harmed_there(event: Happening) -> bool:
    """ "Dragged him out and shot him": what is done to him is the event."""
    joined = grammar.children(event.trigger, "conj", "xcomp")
    return any(_harms(verb) for verb in joined)


def _harms(verb: Token) -> bool:
    table = triggers.by_word()
    found = (*table.get(verb.lemma_.lower(), ()), *table.get(verb.lower_, ()))
    return any(option.reading in HARMS and option.pos == "verb" and not option.particles for option in found)


def _is_home(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return lemma in HOMES or lemma in SETTLEMENTS or noun.ent_type_ in ("GPE", "LOC", "FAC") or _reached.is_site(noun)


def _is_by_armed(event: Happening) -> bool:
    strangers = any(party.token.lemma_.lower() in STRANGERS for party in event.actors)
    return strangers or bool(event.sides()[0] & {STATE, ARMED, MOB})

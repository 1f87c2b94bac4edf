"""Readings of violence against people: raids, shots, killings, beatings."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _background
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._readings.gatherings import is_about_protest, is_at_protest
from sitrep.extract.events._readings.protests import APART, stoning
from sitrep.extract.events._readings.violence import (
    AIR,
    ATTACK,
    CLASH,
    CONSEQUENCE,
    CROWD_CONTROL,
    DEMONSTRATION,
    EXCESSIVE,
    INTERVENTION,
    MOB_VIOLENCE,
    SUICIDE,
    by_weapon,
    flies,
    violence,
)
from sitrep.reference import accident_words, protest_words, triggers
from sitrep.reference.sides import ARMED, ARMED_SITE, CIVILIAN, MOB, PROTESTERS, STATE


def raid(event: Happening) -> str | None:
    """By its weapon; a clash unless those raided are civilians."""
    means = by_weapon(event)
    if means:
        return means
    if flies(event):
        return AIR
    actors, targets = event.sides()
    if not event.actors and not event.targets and event.trigger.tag_ == "NNS":  # "11 raids were counted"
        return None
    return ATTACK if CIVILIAN in targets or (ARMED in actors and not targets) else CLASH


TAKES_GROUND = frozenset(("capture", "seize", "overrun", "occupy", "retake", "recapture", "take"))


def assault(event: Happening) -> str | None:
    """By its weapon; a clash where those assaulted bear arms."""
    if not event.targets and not event.is_noun:
        return None
    if any(verb.lemma_ in TAKES_GROUND for verb in grammar.children(event.trigger, "conj")):
        return None  # "stormed and captured X"
    if _is_spoken(event) or _is_by_word(event):
        return None
    if _is_arson(event) or _is_of_robbers(event):
        return LOOTING
    means = by_weapon(event) or _by_bomber(event)
    if means:
        return means
    if event.verb.lemma_ in ("repel", "repulse", "foil"):
        return CLASH
    actors, targets = event.sides()
    if actors & {MOB, PROTESTERS}:
        return violence(event)
    if targets & {STATE, ARMED, ARMED_SITE}:
        return CLASH
    if not (actors or targets or event.is_noun):
        return None
    return violence(event)


def _is_spoken(event: Happening) -> bool:
    """ "Came under attack over the budget": words only."""
    is_under = event.is_noun and event.trigger.head.lower_ == "under"
    after = (word.lower_ for word in event.trigger.doc[event.trigger.i + 1 : event.trigger.i + 3])
    return is_under and "over" in after and not event.weapons


def _by_bomber(event: Happening) -> str | None:
    """Whoever is called a bomber, a suicide bomb; a nation's bombers are aircraft."""
    bombers = [party.token for party in event.actors if party.token.lemma_.lower() == "bomber"]
    if not bombers:
        return None
    before = (word for bomber in bombers for word in grammar.children(bomber, "amod", "compound", "poss"))
    fly = any(word.ent_type_ in ("GPE", "NORP", "ORG") or word.lower_ in AIRBORNE for word in before)
    return AIR if fly else SUICIDE


AIRBORNE = frozenset(("heavy", "strategic", "stealth", "dive", "jet", "fighter", "allied", "coalition"))
WRITERS = frozenset(("columnist", "critic", "reviewer", "pundit", "commentator", "editorial", "newspaper", "article"))
ARGUMENTS = frozenset(
    (
        "vote",
        "question",
        "motion",
        "proposal",
        "lawsuit",
        "bid",
        "offer",
        "announcement",
        "letter",
        "tweet",
        "speech",
        "interview",
        "editorial",
        "essay",
        "memoir",
    )
)


def _is_by_word(event: Happening) -> bool:
    """ "A columnist attacked its author", "the board ambushed him with a vote"."""
    doers = {party.token.lemma_.lower() for party in event.actors}
    means = {noun.lemma_.lower() for noun in grammar.after(event.trigger, "with", "in", "over")}
    return not event.weapons and bool((doers and doers <= WRITERS) or means & ARGUMENTS)


LOOTING = "Looting/property destruction"
TILLS = frozenset(("bank", "jeweller", "shop", "store", "supermarket", "exchange", "kiosk", "warehouse", "depot"))


def _is_arson(event: Happening) -> bool:
    return event.is_noun and any(child.lower_ == "arson" for child in grammar.children(event.trigger, "compound"))


def _is_of_robbers(event: Happening) -> bool:
    """ "Robbers raided a bank"."""
    till = any(party.token.lemma_.lower() in TILLS for party in event.targets)
    return till and any(
        party.token.lemma_.lower() in ("robber", "thief", "looter", "burglar") for party in event.actors
    )


def invading(event: Happening) -> str | None:
    """A village by gunmen, an attack; a country by an army, fighting."""
    return assault(event) if ARMED in event.sides()[0] else CLASH if STATE in event.sides()[0] else None


def firing(event: Happening) -> str | None:
    """What is fired, thrown or dropped; shots without a weapon by their victims."""
    objects = [noun.lemma_.lower() for noun in grammar.objects(event.trigger)]
    if any(triggers.is_noun(lemma) for lemma in objects if lemma != "fire"):
        return None  # "launched raids": the raids are the event
    means = by_weapon(event)
    names = {weapon.name for weapon in event.weapons}
    if any(noun.lemma_ == "air" for noun in grammar.after(event.trigger, "into", "in")):  # over the heads of a crowd
        return INTERVENTION if is_about_protest(event.trigger) or _disperses(event) else None
    if protest_words.THROWN & {*objects} and (crowd := stoning(event)):
        return crowd
    if event.sides()[0] & {PROTESTERS, MOB}:
        is_mob = any(party.token.lemma_.lower() == "mob" for party in event.actors)
        return MOB_VIOLENCE if is_mob else DEMONSTRATION
    if means:
        return means
    if names & CROWD_CONTROL:
        return INTERVENTION
    at = grammar.after(event.trigger, "on", "at", "into")
    if "petrol bomb" in names and at:
        return violence(event)
    aims = at or (event.targets if event.trigger.lemma_ == "open" else "live ammunition" in names)
    return (
        violence(event) if aims and event.trigger.lemma_ in ("fire", "shoot", "open") and event.actors else _shot(event)
    )


def _disperses(event: Happening) -> bool:
    return any(verb.lemma_ in APART for verb in grammar.children(event.trigger, "xcomp", "advcl"))


def _shot(event: Happening) -> str | None:
    people = event.sides()[1] or any(party.token.ent_type_ == "PERSON" for party in event.targets)
    people = people or any(
        child.lower_ in ("who", "whom") for child in grammar.children(event.trigger, "nsubjpass", "dobj")
    )
    return violence(event) if event.trigger.lemma_ == "shoot" and people else None


def consequence(event: Happening) -> str | None:
    """Somebody killed or hurt, but not by nature and not over a whole war."""
    causes = [party.token for party in event.actors]
    causes += grammar.subjects(event.trigger)  # "fire" itself is no party
    causes += grammar.after(event.trigger, "in", "by", "of", "from", "after", "during")
    if not event.weapons and any(cause.lemma_.lower() in _background.NATURAL for cause in causes):
        return None
    if any(noun.lemma_.lower() in ABSTRACT for noun in grammar.objects(event.trigger)):
        return None
    by_nobody = not event.actors and grammar.is_passive(event.trigger)
    is_unmeant = not event.weapons and (by_nobody or not event.sides()[0] & {ARMED, STATE, MOB})
    if is_unmeant and any(word.lower_ in accident_words.MISHAPS and word.pos_ != "VERB" for word in event.trigger.sent):
        return None
    if any(_is_of_war(noun) for noun in grammar.objects(event.trigger)):
        return None
    if _background.is_sum(event.trigger):  # the toll of a war, not of an event
        return None
    return CONSEQUENCE


ABSTRACT = frozenset(
    (
        *("deal", "bill", "proposal", "plan", "idea", "project", "measure", "amendment", "hope", "time", "process"),
        *("legislation", "job", "story", "rumour", "rumor", "initiative", "mood", "career", "chance", "silence", "joy"),
    )
)
"""What is killed only in a manner of speaking."""
WAR = 5000
"""More dead than one event leaves."""


def _is_of_war(noun: Token) -> bool:
    """ "More than 200,000 people": a war's dead."""
    digits = ("".join(char for char in child.text if char.isdigit()) for child in grammar.children(noun, "nummod"))
    return any(number and int(number) > WAR for number in digits)


def execution(event: Happening) -> str | None:
    """Only people are put to death; plans are executed too."""
    named = any(party.token.ent_type_ == "PERSON" for party in event.targets)
    return ATTACK if named or event.sides()[1] & {CIVILIAN, STATE, ARMED} else None


def beating(event: Happening) -> str | None:
    """Beaten civilians and who beat them; teams and rivals are beaten too."""
    actors, victims = event.sides()
    people = victims & {CIVILIAN, PROTESTERS}
    if STATE in actors and people and is_at_protest(event.trigger):
        return EXCESSIVE
    words = {party.token.lemma_.lower() for party in (*event.actors, *event.targets)}
    if people and not words & SPORT and (any(map(_is_somebody, event.actors)) or _is_told_of_whom(event)):
        return violence(event)
    return violence(event) if (actors & {STATE, ARMED} and people) or MOB in actors else None


SPORT = frozenset(
    ("player", "champion", "team", "coach", "favourite", "favorite", "boxer", "rival", "candidate", "club")
)


def _is_somebody(party: Party) -> bool:
    """A kind of people that no name and no nation tells: "settlers", "bodyguards"."""
    return party.side is not None and party.token.pos_ == "NOUN"


def _is_told_of_whom(event: Happening) -> bool:
    """ "A nurse was beaten": people who underwent it."""
    told = {word.lower_ for word in event.trigger.sent}
    is_contest = told & {"final", "match", "vote", "poll", "race"}
    return not event.actors and grammar.is_passive(event.trigger) and not is_contest


def beating_noun(event: Happening) -> str | None:
    """The noun, where it says of whom; teams take beatings too."""
    return violence(event) if event.targets and (event.sides()[1] or event.actors) else None

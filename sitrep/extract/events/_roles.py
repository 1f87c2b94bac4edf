"""Gives each happening its actors and targets, by the grammar of verbs and of nouns that tell an event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from spacy.tokens import Token

from sitrep.extract.events import _anaphora as anaphora
from sitrep.extract.events import _answerable, _reached
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._arms import VEHICLES
from sitrep.extract.events._certainty import LIGHT
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._scene import Scene
from sitrep.records import Extraction
from sitrep.reference import acled, countries, sides, triggers

PRONOUNS = frozenset(
    [
        "other",
        "thousand",
        "ten",
        "dozen",
        "hundred",
        "score",
        "number",
        "other",
        "another",
        "one",
        "several",
        "many",
        "some",
        "it",
        "they",
        "he",
        "she",
        "we",
        "who",
        "which",
        "that",
        "himself",
    ]
)
AT = ("on", "against", "at", "upon", "of", "targeting")
SIDES_WITH = ("with", "against")
OF_DONE_TO = frozenset(
    [
        "shelling",
        "bombing",
        "bombardment",
        "killing",
        "murder",
        "massacre",
        "slaughter",
        "beheading",
        "assassination",
        "execution",
        "abduction",
        "kidnapping",
        "rape",
        "lynching",
        "looting",
        "arrest",
        "detention",
        "recapture",
        "liberation",
        "capture",
        "seizure",
        "shooting",
        "raid",
        "barrage",
    ]
)
"""Nouns whose "of" names to whom it was done."""
MUTUAL = frozenset(("clash", "fighting", "fighting noun", "Armed clash", "fight"))
TAKEN_FROM = frozenset(("retaking", "capture", "taking"))
ABOUT_THINGS = frozenset(("pay", "Agreement", "Change to group/activity"))
"""Readings whose object is what is paid or agreed, nobody to whom it is done."""


def assign(event: Happening, scene: Scene) -> None:
    """Fill the actors and targets of `event`."""
    found = scene.found
    doers, done_to = _of_noun(event) if event.is_noun else _of_verb(event)
    event.actors = _parties(doers, found)
    if not event.actors and any(token.lower_ in SPEAKING for token in doers):
        event.actors = _speaker(event, scene)
    if not event.actors:
        event.actors = _parties(_meant(doers, anaphora.doer), found)
    if not event.actors and event.is_noun and (answering := _answerable.of(event.trigger)):
        event.actors, event.is_claimed = _parties(answering, found), True
    done_to = [*done_to, *(noun for noun in _reached.struck(event) if noun not in done_to)]
    meant = _meant(done_to, anaphora.done_to)
    done_to = [*done_to, *meant]
    for actor in event.actors:
        if actor.side is None and countries.by_name(actor.link.text):  # "Israel" does what its forces do
            actor.side = sides.STATE
    taken = {party.token.i for party in event.actors}
    done_to = [token for token in done_to if token.lemma_.lower() not in EDGES]
    event.targets = [party for party in _parties(done_to, found) if party.token.i not in taken]
    for target in event.targets:
        target.is_meant = target.token in meant


def answer_later(events: Sequence[Happening], scene: Scene) -> None:
    """Give violence that nobody did yet those who claim it, or are blamed, in a sentence that names no other."""
    for number, event in enumerate(events):
        if event.actors or acled.SUB_EVENT_TYPES[event.reading] not in VIOLENT:
            continue
        following = [other.trigger.i for other in events[number + 1 :] if not other.is_claimed]
        answering = _answerable.later(event, min(following, default=len(scene.doc)))
        event.actors = _parties(answering, scene.found)


VIOLENT = frozenset(("Battles", "Explosions/Remote violence", "Violence against civilians"))


def _meant(tokens: Iterable[Token], meaning: Callable[[Token], Token | None]) -> list[Token]:
    """What the pronouns among `tokens` stand for."""
    meant = (meaning(token) for token in tokens if token.tag_ == "PRP")
    return [noun for noun in meant if noun is not None]


SPEAKING = frozenset(("it", "they", "we"))
EDGES = frozenset(
    [
        "edge",
        "outskirt",
        "outskirts",
        "north",
        "south",
        "east",
        "west",
        "front",
        "region",
        "trade",
        "ground",
        "scale",
    ]
)
"""After "on", "at", "in" these say where, not whom."""


def _speaker(event: Happening, scene: Scene) -> list[Party]:
    """ "The army said that it had shelled …": who speaks did it, if it bears arms."""
    cue, claimant = scene.said.governing(event.trigger), scene.said.claim(event.trigger).claimant
    if cue is not None and cue.subject is not None and cue.subject.pos_ != "PRON":
        token = cue.subject
    elif claimant is not None and claimant.start is not None and claimant.end is not None:
        token = scene.head_within(claimant.start, claimant.end)
    else:
        return []
    party = parties.party(token, scene.found)
    return [party] if party is not None and party.side in (sides.STATE, sides.ARMED) else []


def _parties(tokens: Iterable[Token], found: Extraction) -> list[Party]:
    nouns = (parties.past_quantity(token) for token in tokens)
    every = (parties.party(token, found) for token in nouns if token.lemma_.lower() not in PRONOUNS)
    found_parties = [party for party in every if party is not None and not _is_event(party)]
    named = [parties.party(name, found) for party in found_parties for name in grammar.named(party.token)]
    return [*found_parties, *(party for party in named if party is not None and party.is_mention)]


def _is_event(party: Party) -> bool:
    """Whether it is itself a word for an event: "the attack killed" names no doer."""
    return not party.is_mention and triggers.is_noun(party.token.lemma_.lower())


def _of_verb(event: Happening) -> tuple[list[Token], list[Token]]:
    verb = event.trigger
    if verb.lemma_ in ("die", "perish", "lose"):
        return grammar.by_agent(verb), grammar.subjects(verb)
    if "mined" in event.readings:
        return [], grammar.subjects(verb)
    if verb.lemma_ in TOLLS and CONSEQUENCE in event.readings:
        return [], _losing_life(verb)
    if verb.lemma_ == "set" and DESTRUCTION in event.readings:  # "set fire to their houses"
        return grammar.subjects(verb), [n for word in (verb, *grammar.objects(verb)) for n in grammar.after(word, "to")]
    if "ramming" in event.readings:
        return grammar.subjects(verb), grammar.after(verb, "into", "through")
    if _is_passive_without_mark(verb):
        return grammar.by_agent(verb), grammar.subjects(verb)
    if verb.lemma_ in ("detonate", "explode", "set", "trigger"):  # what is set off is the weapon
        return grammar.subjects(verb), []
    if "falling" in event.readings and (takers := grammar.after(verb, "to")):
        return takers, []
    if "shooting" in event.readings:
        at = [noun for fire in grammar.objects(verb) for noun in grammar.after(fire, "on", "at")]
        return grammar.subjects(verb), at + grammar.after(verb, "on", "at")
    if TAKEN_FROM & set(event.readings):
        return grammar.subjects(verb), grammar.objects(verb) + grammar.after(verb, "from")
    done_to = [] if ABOUT_THINGS & set(event.readings) else grammar.objects(verb)
    if MUTUAL & set(event.readings):
        done_to = done_to + grammar.after(verb, *SIDES_WITH)
    elif not done_to or {"shooting", "firing"} & set(event.readings):
        done_to = done_to + grammar.after(verb, "on", "at", "against")
    return grammar.subjects(verb), done_to


UNDERGONE = frozenset(
    ("kidnap", "abduct", "murder", "assassinate", "behead", "massacre", "detain", "kill", "wound", "injure", "behead")
)
"""Verbs that nobody does without an object."""


def _is_passive_without_mark(verb: Token) -> bool:
    """ "Two clerks kidnapped on Friday were freed", where the parser takes "kidnapped" for what the clerks did."""
    if verb.lemma_ not in UNDERGONE or grammar.objects(verb) or any(grammar.children(verb, "aux", "xcomp", "ccomp")):
        return False
    return verb.tag_ in ("VBD", "VBN") and not any(grammar.children(verb, "conj", "prt"))


CONSEQUENCE, DESTRUCTION = "consequence", "destruction"
TOLLS = frozenset(("claim", "take", "cost", "lose"))
"""Verbs that with "life" tell a death."""


def _losing_life(verb: Token) -> list[Token]:
    """ "A guard lost his life", "the attack claimed the lives of nine guards"."""
    if verb.lemma_ == "lose":
        return grammar.subjects(verb)
    return [noun for life in grammar.objects(verb) for noun in grammar.after(life, "of")]


def _of_noun(event: Happening) -> tuple[list[Token], list[Token]]:
    noun, verb = event.trigger, event.verb
    doers = grammar.by_agent(noun) + _between(noun, verb) + _owners(event) + _from_where(noun)
    targets = grammar.after(noun, *(AT if noun.lower_ in OF_DONE_TO else AT[:4])) + _targeting(noun)
    if MUTUAL & set(event.readings):
        targets += grammar.after(noun, "with") + grammar.after(verb, "against")
    if verb == noun or not grammar.is_verb(verb):
        return doers, targets
    if noun.head == verb and noun.dep_ == "dobj" and verb.lemma_ in LIGHT:
        doers = doers or grammar.subjects(verb)
        targets = targets or grammar.after(verb, "on", "against", "at")
    elif noun.head == verb and noun.dep_ == "nsubj" and not grammar.is_passive(verb) and verb.lemma_ in REACHES:
        targets += grammar.objects(verb)
    return doers, targets


REACHES = frozenset(
    [
        "hit",
        "strike",
        "target",
        "kill",
        "wound",
        "injure",
        "destroy",
        "damage",
        "devastate",
        "level",
        "flatten",
        "rock",
        "pound",
        "hammer",
        "ravage",
        "gut",
        "cripple",
        "shake",
        "maim",
        "displace",
    ]
)
"""Verbs whose object is what the strike, attack or shelling before them was aimed at or reached."""


def _between(noun: Token, verb: Token) -> list[Token]:
    """The sides after "between" or "among", which the parser may hang on the noun, its verb, or a place after it."""
    own = grammar.after(noun, "between", "among")
    if own:
        return own
    right = (token for token in noun.sent if noun.i < token.i < noun.i + 18 and token.lower_ in ("between", "among"))
    mark = next(right, None)
    if mark is None or not (mark.head == verb or noun in mark.ancestors or verb in mark.ancestors):
        return []
    return grammar.and_conjuncts([child for child in mark.children if child.dep_ == "pobj"])


def _owners(event: Happening) -> list[Token]:
    """Whose strike it is: "Israel's strikes", "Boko Haram attack", "coalition air raids"."""
    return _owning(event.trigger)


def _from_where(noun: Token) -> list[Token]:
    """Whose lines the fire came from: "artillery fire from government positions"."""
    return [owner for place in grammar.after(noun, "from") for owner in _owning(place)]


def _owning(noun: Token) -> list[Token]:
    before = [*grammar.children(noun, "poss", "compound", "nmod", "amod"), *_subject_of_gerund(noun)]
    owners = {word.i: word for word in before if _is_owner(word) or parties.leader(word)}
    return [word for at, word in owners.items() if at + 1 not in owners]  # "army" alone of "Malian army shelling"


def _subject_of_gerund(noun: Token) -> list[Token]:
    """The word beside "shelling" that the parser took for its subject: "army shelling of a market"."""
    return [word for word in grammar.children(noun, "nsubj") if noun.lower_.endswith("ing") and word.i == noun.i - 1]


def _is_owner(word: Token) -> bool:
    """A name, or a noun for a party; "terrorist" in "terrorist attack" judges and names nobody."""
    if word.ent_type_ in ("ORG", "GPE", "NORP", "PERSON"):
        return word.tag_ != "JJS" and word.lower_ not in COUNTS
    return word.dep_ != "amod" and parties.side(word) is not None


COUNTS = frozenset(("twin", "double", "triple", "multiple", "deadly", "fresh"))
"""Words that a capital at the head of a sentence makes look like a name."""


def _targeting(noun: Token) -> list[Token]:
    verbs = [child for child in grammar.children(noun, "acl") if child.lower_ in ("targeting", "hitting", "killing")]
    return [token for verb in verbs for token in grammar.objects(verb)]


def without_weapons(event: Happening, found: Extraction, arms: set[int]) -> None:
    """Take weapons (tokens by their index) and captured ground off the parties: they are neither doers nor done to."""
    event.actors = [p for actor in event.actors for p in _wielders(actor, found, arms)]
    event.targets = [p for p in event.targets if p.token.i not in arms or event.reading == "Disrupted weapons use"]
    if event.reading in TERRITORIAL or acled.SUB_EVENT_TYPES.get(event.reading) == "Protests":
        event.targets = [p for p in event.targets if p.is_mention or p.side]
    if event.reading in TERRITORIAL:
        event.targets = [p for p in event.targets if not parties.is_place_like(p, found)]


def _wielders(actor: Party, found: Extraction, arms: set[int]) -> list[Party]:
    """For a weapon ("coalition jets") whose it is, as far as that is said; else the actor."""
    if actor.token.lemma_.lower() in VEHICLES and not actor.is_mention:
        return []
    if actor.token.i not in arms or actor.is_mention or parties.side(actor.token):
        return [actor]
    owners = [*_owning(actor.token), *_laying(actor.token)]
    mine = [noun for word in grammar.children(actor.token, "poss") if (noun := anaphora.doer(word)) is not None]
    return _parties(owners or mine, found)


LAYS = frozenset(("plant", "lay", "leave", "hide", "place", "fire", "launch", "drop", "throw", "detonate", "fly"))


def _laying(weapon: Token) -> list[Token]:
    """Who "planted", "fired", "left" the weapon, in a clause that hangs on it."""
    verbs = [verb for verb in grammar.children(weapon, "acl", "relcl") if verb.lemma_ in LAYS]
    return [noun for verb in verbs for noun in grammar.subjects(verb) if noun != weapon]


TERRITORIAL = frozenset(
    (
        "Government regains territory",
        "Non-state actor overtakes territory",
        "Non-violent transfer of territory",
        "Change to group/activity",
    )
)

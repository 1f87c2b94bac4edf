"""Who did what to whom, by the grammar of a verb that tells an event."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._happening import MUTUAL, Happening
from sitrep.extract.events._territory import is_ground
from sitrep.reference import protest_words
from sitrep.reference.sides import ARMED, STATE

SIDES_WITH = ("with", "against")
MEANS = frozenset(
    [
        *("loss", "casualty", "help", "support", "backing", "weapon", "gun", "rifle", "stone", "machete", "stick"),
        *("knife", "spear", "artillery", "tank", "mortar", "rocket", "fire", "fist", "drone", "bottle", "intensity"),
    ]
)
"""After "fought with" these are no other side."""
TAKEN_FROM = frozenset(("retaking", "capture", "taking"))
ABOUT_THINGS = frozenset(
    (
        "pay",
        "barricading",
        "appointing",
        "forming",
        "swapping",
        "headquarters",
        "Agreement",
        "Change to group/activity",
        "trading fire",
    )
)
"""Readings whose object is what is paid, agreed or exchanged, nobody to whom it is done."""
AGREEMENT = frozenset(("agreement", "agreeing"))


def of(event: Happening) -> tuple[list[Token], list[Token]]:
    """Those who did it, and those to whom it was done; for a throat that is cut, whose it is."""
    doers, done_to = _of(event)
    return doers, [whose for noun in done_to for whose in _whose(noun)] + _together(event.trigger)


PARTS = frozenset(("throat", "head", "hand", "arm", "leg", "tongue", "ear", "neck", "limb", "foot", "hair", "skull"))


def _whose(noun: Token) -> list[Token]:
    """Whose throat, head or hand it is."""
    if noun.lemma_.lower() not in PARTS:
        return [noun]
    of_whom = grammar.after(noun, "of") if noun.lemma_.lower() != "head" else []
    owners = [*grammar.children(noun, "poss"), *of_whom]
    return [owner if owner.lower_ != "whose" else _of_clause(owner) for owner in owners] or [noun]


def _of_clause(whose: Token) -> Token:
    """The noun on which "whose throat was slit" hangs."""
    return next((above.head for above in whose.ancestors if above.dep_ == "relcl"), whose)


COUPS = frozenset(("coup", "putsch", "mutiny", "uprising"))


def _behind_coup(verb: Token) -> list[Token]:
    """Who staged the coup in which somebody was toppled."""
    coups = [noun for noun in grammar.after(verb, "in") if noun.lemma_.lower() in COUPS]
    led = (clause for noun in coups for clause in grammar.children(noun, "acl"))
    return [doer for clause in (*coups, *led) for doer in grammar.by_agent(clause)]


def _together(verb: Token) -> list[Token]:
    """ "His wife" of "was kidnapped along with his wife"."""
    along = [mark for mark in grammar.children(verb, "prep") if mark.lower_ in ("along", "together")]
    marks = [mark for mark in grammar.children(verb, "prep") if mark.lower_ == "with" and _is_along(mark)]
    marks += [mark for first in along for mark in grammar.children(first, "prep") if mark.lower_ == "with"]
    return grammar.and_conjuncts([noun for mark in marks for noun in grammar.children(mark, "pobj")])


def _is_along(mark: Token) -> bool:
    return mark.i > 0 and mark.nbor(-1).lower_ in ("along", "together")


def _of(event: Happening) -> tuple[list[Token], list[Token]]:
    verb = event.trigger
    if "toppling" in event.readings and (behind := _behind_coup(verb)):
        return behind, grammar.objects(verb)
    if "losing" in event.readings:
        return [n for word in _all_objects(verb) for n in grammar.after(word, "to")], grammar.subjects(verb)
    if verb.lemma_ in ("die", "perish", "lose", "attain", "embrace"):
        return grammar.by_agent(verb), grammar.subjects(verb)
    if "mined" in event.readings:
        return [], grammar.subjects(verb)
    if verb.lemma_ in TOLLS and CONSEQUENCE in event.readings:
        return [], _losing_life(verb)
    if verb.lemma_ == "set" and DESTRUCTION in event.readings:  # "set fire to their houses"
        aims = [noun for word in (verb, *grammar.objects(verb)) for noun in grammar.after(word, "to")]
        aims = aims or [
            aim for mark in verb.children if mark.lower_ == "ablaze" for aim in grammar.children(mark, "pobj")
        ]
        return grammar.subjects(verb), aims or [noun for noun in grammar.objects(verb) if noun.lower_ != "fire"]
    if "defacing" in event.readings:
        marked = [n for word in _all_objects(verb) for n in grammar.after(word, "on", "across")]
        return grammar.subjects(verb), marked or grammar.objects(verb)
    if "making off" in event.readings and event.readings[0] == "making off":
        doers = grammar.subjects(verb) or ([verb.head] if verb.dep_ == "acl" else [])
        return doers, grammar.after(verb, "with")
    if "ramming" in event.readings:
        return grammar.subjects(verb) or _riding(verb), grammar.after(verb, "into", "through", "at") or grammar.objects(
            verb
        )
    if _is_passive_without_mark(verb):
        return grammar.by_agent(verb), grammar.subjects(verb)
    if "blast" in event.readings and verb.lemma_ in (
        "detonate",
        "explode",
        "set",
        "trigger",
    ):  # what is set off is the weapon
        doers = grammar.subjects(verb)
        is_thing = not any(grammar.children(verb, "dobj"))
        return [noun for noun in doers if not is_thing or parties.side(noun) or noun.ent_type_], []
    if "passing" in event.readings:
        return grammar.after(verb, "to"), []
    if "falling" in event.readings and (takers := grammar.after(verb, "to")):
        return takers, []
    if "shooting" in event.readings:
        at = [noun for fire in grammar.objects(verb) for noun in grammar.after(fire, "on", "at")]
        return grammar.subjects(verb), at + grammar.after(verb, "on", "at")
    if ABDUCTION in event.readings and verb.tag_ in ("VBN", "VBD") and (by_whom := _by_armed(verb)):
        return by_whom, [verb.head] if verb.dep_ == "acl" else list(grammar.children(verb, "nsubj", "nsubjpass"))
    if ABDUCTION in event.readings:  # "took 30 hostage"
        return grammar.subjects(verb), [taken for noun in grammar.objects(verb) for taken in _taken(noun)]
    if AGREEMENT & set(event.readings):
        deals = grammar.objects(verb)
        between = [side for deal in deals for side in grammar.after(deal, "between", "among", "with")]
        signing = [*grammar.subjects(verb), *grammar.after(verb, "with", "between")]
        return between if between and grammar.is_passive(verb) else signing + between, []
    if "dispersal" in event.readings:
        strayed = grammar.after(verb, "by") if any(grammar.children(verb, "nsubj")) else []  # "a sit-in by nurses"
        crowds = [noun for crowd in grammar.objects(verb) for noun in _gathered(crowd)]
        return grammar.subjects(verb), crowds + [noun for noun in strayed if parties.side(noun)]
    if "clearing" in event.readings:
        return grammar.subjects(verb), [n for word in _all_objects(verb) for n in grammar.after(word, "of", "from")]
    if TAKEN_FROM & set(event.readings):
        taken = grammar.objects(verb)
        are_people = any(map(parties.side, taken))
        owners = [
            noun
            for noun in grammar.after(verb, "from")
            if any(map(is_ground, taken)) or parties.side(noun) in (STATE, ARMED)
        ]
        return grammar.subjects(verb), taken + ([] if are_people else owners)
    done_to = [] if event.readings[0] in ABOUT_THINGS else grammar.objects(verb)
    if "roadblock" in event.readings:
        done_to = [noun for noun in done_to if noun.lemma_.lower() not in protest_words.ROADS]
    if MUTUAL & set(event.readings):
        thrown = grammar.objects(verb)  # "exchanged gunfire with smugglers" hangs the side on the gunfire
        others = [side for word in (verb, *thrown) for side in grammar.after(word, *SIDES_WITH)]
        done_to = done_to + [side for side in others if side.lemma_.lower() not in MEANS]
    elif {"firing", "using"} & set(event.readings) and verb.lemma_ != "shoot":
        thrown = [verb, *done_to, *(deep for noun in done_to for deep in grammar.after(noun, "of"))]
        done_to = [noun for word in thrown for noun in grammar.after(word, *AIMED)]
    elif not done_to or "shooting" in event.readings:
        done_to = done_to + grammar.after(verb, "on", "upon", "at", "against")
    return grammar.subjects(verb), done_to


def _by_armed(verb: Token) -> list[Token]:
    """Who is named after the "by" of "held hostage by rebels", which the parser takes for what the held did."""
    held = {noun.lower_ for noun in grammar.objects(verb)} <= {*CAPTIVE, "hostages", "captives"}
    marks = [mark for mark in grammar.children(verb, "prep", "agent") if mark.lower_ == "by"]
    return grammar.and_conjuncts([noun for mark in marks for noun in grammar.children(mark, "pobj")]) if held else []


def _all_objects(verb: Token) -> list[Token]:
    """The verb, its objects, and the nouns after their "of"."""
    nouns = grammar.objects(verb)
    return [verb, *nouns, *(deep for noun in nouns for deep in grammar.after(noun, "of"))]


def _gathered(crowd: Token) -> list[Token]:
    """The crowd; for "a march by unionists", "a students' rally" those who hold it."""
    people = [*grammar.after(crowd, "by", "of"), *grammar.children(crowd, "poss", "compound")]
    return [crowd, *(noun for noun in people if noun.pos_ != "PRON" and parties.side(noun))]


UNDERGONE = frozenset(
    [
        *(
            "kidnap",
            "abduct",
            "murder",
            "assassinate",
            "behead",
            "massacre",
            "detain",
            "kill",
            "wound",
            "injure",
            "hurt",
        ),
        *("burn", "torch", "pillage", "ransack", "plunder", "raze", "rape", "behead", "execute"),
        *("arrest", "apprehend", "capture", "recapture", "retake", "loot", "torch", "disperse"),
    ]
)
"""Verbs that nobody does without an object."""


def _is_passive_without_mark(verb: Token) -> bool:
    """ "Two clerks kidnapped on Friday were freed", where the parser takes "kidnapped" for what the clerks did."""
    if verb.lemma_ not in UNDERGONE or grammar.objects(verb) or any(grammar.children(verb, "aux", "xcomp", "ccomp")):
        return False
    is_past = verb.tag_ in ("VBD", "VBN") or (verb.lemma_ == "hurt" and verb.dep_ == "conj")
    return is_past and not any(grammar.children(verb, "conj", "prt"))


CONSEQUENCE, DESTRUCTION = "consequence", "destruction"
ABDUCTION = "Abduction/forced disappearance"
CAPTIVE = ("hostage", "captive")


def _taken(noun: Token) -> list[Token]:
    """ "Teachers" of "took 12 teachers hostage", which the parser takes for one phrase; nobody of "took 30 hostage"."""
    return [noun] if noun.lower_ not in CAPTIVE else list(grammar.children(noun, "compound", "nmod"))


def _riding(verb: Token) -> list[Token]:
    """Who rides, for "a bomber on a motorcycle rammed", where the parser hangs the verb on the motorcycle."""
    ridden = verb.head
    is_on = verb.dep_ == "acl" and ridden.dep_ == "pobj" and ridden.head.lower_ in ("on", "in", "driving")
    return [ridden.head.head] if is_on and parties.side(ridden.head.head) else []


AIMED = ("on", "at", "against", "towards", "toward", "over", "onto", "among", "amid")
"""Before what is fired or dropped at."""
TOLLS = frozenset(("claim", "take", "cost", "lose"))
"""Verbs that with "life" tell a death."""


def _losing_life(verb: Token) -> list[Token]:
    """ "A guard lost his life", "the attack claimed the lives of nine guards"."""
    if verb.lemma_ == "lose":
        return grammar.subjects(verb)
    return [noun for life in grammar.objects(verb) for noun in grammar.after(life, "of")]

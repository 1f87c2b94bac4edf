"""Who did what to whom, by the grammar of a noun that tells an event: "the army's shelling of a market"."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._certainty import LIGHT
from sitrep.extract.events._happening import MUTUAL, Happening
from sitrep.extract.events._noun_aims import REACHES, beside, hit_in, hit_there, targeting
from sitrep.extract.events._owners import firing_from, owning
from sitrep.reference import sides

AT = ("on", "against", "at", "upon", "of", "targeting")
OF_DONE_TO = frozenset(
    [
        "shelling",
        "bombing",
        "bombardment",
        "killing",
        "murder",
        "massacre",
        "slaughter",
        *("slaying", "stabbing", "knifing", "decapitation", "torture", "hostage-taking", "kidnap", "disappearance"),
        *(
            "apprehension",
            "imprisonment",
            "rearrest",
            "roundup",
            "overthrow",
            "ouster",
            "pillage",
            "plunder",
            "plundering",
        ),
        *("theft", "robbery", "hijacking", "demolition", "bulldozing", "beating", "flogging", "whipping"),
        *("assault", "abuse", "violence", "ransacking", "desecration", "torching", "razing", "burning", "gang-rape"),
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


def of(event: Happening) -> tuple[list[Token], list[Token]]:
    """Those who did it, and those to whom it was done."""
    noun, verb = event.trigger, event.verb
    if "in control" in event.readings:  # "the rebels were in control of X"
        return grammar.subjects(verb), []
    shell = _shell(noun)
    doers = grammar.by_agent(noun) or (grammar.by_agent(shell) if shell else [])
    doers = (
        doers
        + (_between(noun, verb) if not GOES_OFF & set(event.readings) else [])
        + _owners(event)
        + firing_from(noun)
    )
    if noun.lower_ in OF_DOERS:
        doers = doers + [token for token in grammar.after(noun, "of") if token.ent_type_ != "DATE"]
    if noun.lemma_.lower() == "fall":  # "the fall of X to rebels"
        doers = doers + [taker for word in (noun, *grammar.after(noun, "of")) for taker in grammar.after(word, "to")]
    if noun.lower_.removesuffix("s") in BODIES or noun.lower_ == "bodies":
        return [], [*grammar.after(noun, "of"), *grammar.children(noun, "poss")]
    doers = doers or _of_operation(noun, verb)
    targets = grammar.after(
        noun, *(AT if noun.lemma_.lower() in OF_DONE_TO or noun.lower_ in OF_DONE_TO or _is_gerund(noun) else AT[:4])
    ) + targeting(noun)
    targets = [target for target in targets if not _is_scene(target, event)]
    targets += [] if MUTUAL & set(event.readings) else hit_in(noun) + hit_there(noun)
    for other in _joined(noun):  # "the looting and burning of homes"
        doers = doers or grammar.by_agent(other)
        targets = targets or grammar.after(other, *AT)
    targets = targets or beside(noun)
    doers = doers or _answering_with(noun)
    targets = targets or _after_agent(noun) or _after_place(noun) or (_of_shell(shell) if shell else [])
    if not targets and noun.lemma_.lower() in OF_DONE_TO and (owned := _is_of_victim(noun)):
        doers, targets = [doer for doer in doers if doer not in owned], owned
    if MUTUAL & set(event.readings):
        targets += grammar.after(noun, "with") + grammar.after(verb, "against") + _beside(noun)
    if verb == noun or not grammar.is_verb(verb):
        return doers, targets
    if verb.lemma_ == "pit":  # "fighting that pitted the army against the militia"
        return doers or grammar.objects(verb), targets
    if noun.dep_ == "pobj" and noun.head.lower_ == "in" and noun.lemma_ == "protest":  # "blocked roads in protest"
        return doers or grammar.subjects(verb), targets
    if noun.dep_ == "pobj" and noun.head.lower_ == "to" and _falls_victim(verb):
        return doers, targets or grammar.subjects(verb)
    if noun.lemma_ == "custody" and verb.lemma_ in ("be", "remain"):
        return doers, grammar.subjects(verb)
    if noun.dep_ == "pobj" and noun.head.lower_ == "under" and verb.lemma_ in ("come", "be"):
        return doers + grammar.after(verb, "by", "from"), grammar.subjects(verb)
    if verb.lemma_ in SURVIVES and (noun.dep_ == "dobj" or noun.head.lower_ == "from"):
        return doers, targets or grammar.subjects(verb)
    top = grammar.whole(noun)
    if top.head == verb and top.dep_ == "dobj" and verb.lemma_ in DOES:
        doers = doers or grammar.subjects(verb)
        targets = targets or grammar.after(verb, "on", "against", "at", "towards", "toward", "into")
    elif top.head == verb and top.dep_ == "nsubj" and not grammar.is_passive(verb) and verb.lemma_ in REACHES:
        is_where = verb.lemma_ in ("rock", "shake") and (MUTUAL | PERSONAL) & set(
            event.readings
        )  # "clashes rock Tripoli"
        targets += [] if is_where else grammar.objects(verb)
    return doers, targets


def _is_scene(noun: Token, event: Happening) -> bool:
    """ "Gamboru" of "an ambush at Gamboru"; whatever has a name, of a battle."""
    is_name = noun.ent_type_ in ("GPE", "LOC") or (noun.pos_ == "PROPN" and bool(MUTUAL & set(event.readings)))
    return noun.dep_ == "pobj" and noun.head.lower_ == "at" and is_name


GOES_OFF = frozenset(("blast", "impact", "blowing up", "mined"))
"""Readings of what goes off between two places, not between two sides."""
SHELLS = frozenset(
    ("report", "case", "act", "allegation", "account", "incident", "instance", "series", "wave", "spate", "string")
)
SUFFERERS = frozenset(("victim", "survivor"))


def _shell(noun: Token) -> Token | None:
    """ "Reports" of "reports of rape by fighters", which takes what belongs to the noun inside it."""
    above = noun.head
    while above.dep_ == "conj":
        above = above.head
    if noun.dep_ == "conj":
        noun, above = noun.head, noun.head.head
    head = above.head if noun.dep_ == "pobj" and above.lower_ == "of" else None
    return head if head is not None and head.lemma_.lower() in SHELLS | SUFFERERS else None


def _of_shell(shell: Token) -> list[Token]:
    """Against whom the reports say that it was done; the victims themselves, where it says how many."""
    if shell.lemma_.lower() in SUFFERERS:
        if shell.dep_ == "appos":  # "a deputy, victim of an attempt"
            return [shell.head]
        return [shell] if any(grammar.children(shell, "nummod")) else []
    return grammar.after(shell, *AT[:4])


def _is_gerund(noun: Token) -> bool:
    return noun.tag_ == "VBG" or (noun.lower_.endswith("ing") and noun.lower_ not in ("fighting", "firing", "uprising"))


def _joined(noun: Token) -> list[Token]:
    """The nouns for deeds of one kind that "and" joins to it."""
    others = [*grammar.children(noun, "conj"), *([noun.head] if noun.dep_ == "conj" else [])]
    return [other for other in others if other.lemma_.lower() in OF_DONE_TO or _is_gerund(other)]


def _after_place(noun: Token) -> list[Token]:
    """ "Eleven men" of "the capture in San Jacinto of eleven men", which the parser hangs on the place or the day."""
    if noun.lemma_.lower() not in OF_DONE_TO:
        return []
    places = grammar.after(noun, "in", "at", "near", "on", "outside")
    strayed = [done_to for place in places for done_to in grammar.after(place, "of")]
    return [done_to for done_to in strayed if parties.side(done_to) or done_to.ent_type_ == "PERSON"]


def _after_agent(noun: Token) -> list[Token]:
    """ "A school" of "the demolition by Israeli authorities of a school", which the parser hangs on "authorities"."""
    if noun.lemma_.lower() not in OF_DONE_TO:
        return []
    doers = [doer for doer in grammar.by_agent(noun) if parties.side(doer) in (sides.STATE, sides.ARMED)]
    return [done_to for doer in doers for done_to in grammar.after(doer, "of", "against")]


def _is_of_victim(noun: Token) -> list[Token]:
    """ "The mayor's murder": whose it is underwent it, where he bears no arms and none are said to have done it."""
    whose = [owner for owner in grammar.children(noun, "poss") if owner.ent_type_ not in ("GPE", "NORP", "ORG", "DATE")]
    return [owner for owner in whose if parties.side(owner) not in (sides.STATE, sides.ARMED)]


BODIES = frozenset(("body", "corpse", "cadaver"))


def _of_operation(noun: Token, verb: Token) -> list[Token]:
    """Whose raid "led to the arrest of", "ended with the capture of" somebody."""
    if noun.dep_ not in ("pobj", "dobj") or verb.lemma_ not in ENDS or not grammar.is_verb(verb):
        return []
    raids = [word for word in grammar.children(verb, "nsubj") if word.lemma_.lower() in OPERATIONS]
    return [doer for raid in raids for doer in (*grammar.by_agent(raid), *owning(raid), *_after_of(raid))]


def _after_of(raid: Token) -> list[Token]:
    return [noun for noun in grammar.after(raid, "of") if parties.side(noun)]


PERSONAL = frozenset(("Attack", "Abduction/forced disappearance", "sexual noun", "arrest noun", "protest"))
SURVIVES = frozenset(("survive", "escape"))


def _falls_victim(verb: Token) -> bool:
    """ "Fell victim to a killing", "fell prey to"."""
    return verb.lemma_ == "fall" and any(child.lower_ in ("victim", "victims", "prey") for child in verb.children)


ENDS = frozenset(("end", "lead", "result", "culminate", "bring", "see", "net", "yield", "conclude"))
OPERATIONS = frozenset(("raid", "operation", "search", "sweep", "crackdown", "swoop", "manhunt", "ambush", "attack"))
SAYS = frozenset(("report", "see", "be"))
DOES = (LIGHT - SAYS) | {
    "order",
    "hold",
    "fight",
    "wage",
    "organise",
    "organize",
    "join",
    "stage",
    "sustain",
    "undertake",
    "lead",
    "fire",
    "rain",
    "shower",
    "unleash",
    "trigger",
    "cause",
    "orchestrate",
}
"""Verbs whose subject does what the noun tells: "held a vigil", "fought a battle"."""
OF_DOERS = frozenset(
    (
        "withdrawal",
        "retreat",
        "pullout",
        "advance",
        "deployment",
        "defection",
        "surrender",
        "mutiny",
        "march",
        "protest",
    )
)
"""Nouns whose "of" names who does it."""


def _beside(noun: Token) -> list[Token]:
    """Who stands after the "with" right behind the noun, which the parser hangs on the verb before it."""
    mark = noun.nbor(1) if noun.i + 1 < noun.sent.end else noun
    return grammar.and_conjuncts(list(grammar.children(mark, "pobj"))) if mark.lower_ == "with" else []


def _between(noun: Token, verb: Token) -> list[Token]:
    """The sides after "between" or "among", which the parser may hang on the noun, its verb, or a place after it."""
    involving = [clause for clause in grammar.children(noun, "acl") if clause.lemma_ in ("involve", "pit")]
    own = grammar.after(noun, "between", "among") or [side for clause in involving for side in grammar.objects(clause)]
    if own:
        return own
    right = (token for token in noun.sent if noun.i < token.i < noun.i + 18 and token.lower_ in ("between", "among"))
    mark = next(right, None)
    if mark is None or not (mark.head == verb or noun in mark.ancestors or verb in mark.ancestors):
        return []
    return grammar.and_conjuncts([child for child in mark.children if child.dep_ == "pobj"])


def _owners(event: Happening) -> list[Token]:
    """Whose strike it is: "Israel's strikes", "Boko Haram attack", "coalition air raids"."""
    return owning(event.trigger)


RESPONDS = frozenset(
    (
        "respond",
        "retaliate",
        "react",
        "reply",
        "answer",
        "counter",
        "avenge",
        "hit",
        "mark",
        "celebrate",
        "greet",
        "commemorate",
    )
)


def _answering_with(noun: Token) -> list[Token]:
    """Who "responded with air raids"."""
    mark = noun.head
    is_answer = noun.dep_ == "pobj" and mark.lower_ == "with" and mark.head.lemma_ in RESPONDS
    return grammar.subjects(mark.head) if is_answer else []

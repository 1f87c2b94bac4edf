"""Who did what to whom, by the grammar of a noun that tells an event: "the army's shelling of a market"."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._certainty import LIGHT
from sitrep.extract.events._happening import MUTUAL, Happening
from sitrep.reference import countries

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
    doers = grammar.by_agent(noun) + _between(noun, verb) + _owners(event) + _from_where(noun)
    if noun.lower_ in OF_DOERS:
        doers = doers + [token for token in grammar.after(noun, "of") if token.ent_type_ != "DATE"]
    if noun.lemma_.lower() == "fall":  # "the fall of X to rebels"
        doers = doers + [taker for word in (noun, *grammar.after(noun, "of")) for taker in grammar.after(word, "to")]
    targets = grammar.after(noun, *(AT if noun.lower_ in OF_DONE_TO else AT[:4])) + _targeting(noun)
    if MUTUAL & set(event.readings):
        targets += grammar.after(noun, "with") + grammar.after(verb, "against") + _beside(noun)
    if verb == noun or not grammar.is_verb(verb):
        return doers, targets
    if noun.dep_ == "pobj" and noun.head.lower_ == "in" and noun.lemma_ == "protest":  # "blocked roads in protest"
        return doers or grammar.subjects(verb), targets
    if noun.dep_ == "pobj" and noun.head.lower_ == "under" and verb.lemma_ in ("come", "be"):
        return doers + grammar.after(verb, "by", "from"), grammar.subjects(verb)
    if noun.head == verb and noun.dep_ == "dobj" and verb.lemma_ in DOES:
        doers = doers or grammar.subjects(verb)
        targets = targets or grammar.after(verb, "on", "against", "at")
    elif noun.head == verb and noun.dep_ == "nsubj" and not grammar.is_passive(verb) and verb.lemma_ in REACHES:
        is_where = verb.lemma_ in ("rock", "shake") and MUTUAL & set(event.readings)  # "clashes rock Tripoli"
        targets += [] if is_where else grammar.objects(verb)
    return doers, targets


DOES = LIGHT | {"hold", "fight", "wage", "organise", "organize", "join", "stage", "sustain", "undertake", "lead"}
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
    return owning(event.trigger)


def _from_where(noun: Token) -> list[Token]:
    """Whose lines the fire came from: "artillery fire from government positions"."""
    return [owner for place in grammar.after(noun, "from") for owner in owning(place)]


def owning(noun: Token) -> list[Token]:
    """Whose it is: the names and parties before the noun."""
    before = [*grammar.children(noun, "poss", "compound", "nmod", "amod"), *_subject_of_gerund(noun)]
    owners = {word.i: word for word in before if _is_owner(word) or parties.leader(word)}
    # "army" alone of "Malian army shelling", "force" of "Malian air force jets"
    return [word for at, word in owners.items() if not {at + 1, at + 2} & owners.keys()]


def _subject_of_gerund(noun: Token) -> list[Token]:
    """The word beside "shelling" that the parser took for its subject: "army shelling of a market"."""
    return [word for word in grammar.children(noun, "nsubj") if noun.lower_.endswith("ing") and word.i == noun.i - 1]


def _is_owner(word: Token) -> bool:
    """A name, or a noun for a party; "terrorist" in "terrorist attack" judges and names nobody."""
    if word.ent_type_ == "GPE" and word.dep_ != "poss" and not countries.by_name(word.text):  # "Karachi mosque blast"
        return countries.demonym(word.text) is not None
    if word.ent_type_ in ("ORG", "GPE", "NORP", "PERSON"):
        return word.tag_ != "JJS" and word.lower_ not in COUNTS
    return word.dep_ != "amod" and parties.side(word) is not None


COUNTS = frozenset(("twin", "double", "triple", "multiple", "deadly", "fresh"))
"""Words that a capital at the head of a sentence makes look like a name."""


def _targeting(noun: Token) -> list[Token]:
    verbs = [child for child in grammar.children(noun, "acl") if child.lower_ in ("targeting", "hitting", "killing")]
    return [token for verb in verbs for token in grammar.objects(verb)]

"""What words that govern an event make of it: "denied", "plan", "fear", "turned out to be false"."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._modals import HYPOTHETICAL, NEGATED, PREVENTED, WILL, WOULD, composed, of_noun, of_verb
from sitrep.reference import modality as words

_USES = words.by_use()
GOVERNORS, CLAUSES = _USES["governor"], _USES["clause"]

PHRASAL = {("call", "off"): NEGATED} | dict.fromkeys(
    [("head", "off"), ("ward", "off"), ("stave", "off"), ("snuff", "out")], PREVENTED
)
"""Verbs that govern with a particle what they do not govern alone."""


def phrasal(verb: Token) -> str | None:
    """What "call off", "head off" makes of its object."""
    particles = grammar.children(verb, "prt")
    return next((PHRASAL[pair] for mark in particles if (pair := (verb.lemma_, mark.lower_)) in PHRASAL), None)


def leads_to(governor: str, preposition: str) -> bool:
    """Whether what follows the preposition is what is called for, feared, prevented: not "promised relief from"."""
    if preposition == "from":
        return GOVERNORS[governor] in (NEGATED, PREVENTED, HYPOTHETICAL)
    return governor != "call" or preposition == "for"


def misplaced(verb: Token) -> Token | None:
    """The governing object of "foiled a plot to attack", or the verb of "threatened on Monday to attack"."""
    governors = [*grammar.children(verb, "dobj"), verb]
    return next((word for word in governors if word.lemma_.lower() in GOVERNORS.keys() | CLAUSES.keys()), None)


FAILS = frozenset(("materialise", "materialize", "happen", "occur", "take", "start", "begin", "hold", "go"))


def turned_out(verb: Token) -> str | None:
    """What comes of a noun that "turned out to be false", "failed to materialise"; None for other verbs."""
    outcome = {noun.lower_ for noun in grammar.after(verb, "in", "to")}
    if verb.lemma_ in ("end", "result", "come", "amount") and outcome & {"failure", "nothing", "naught", "nought"}:
        return NEGATED
    for further in grammar.children(verb, "xcomp"):
        if verb.lemma_ == "fail" and further.lemma_ in FAILS:
            return NEGATED
        if verb.lemma_ in ("turn", "prove", "appear", "seem") and (adjective := predicate(further)) is not None:
            return GOVERNORS[adjective.lemma_.lower()]
    return None


def predicate(verb: Token) -> Token | None:
    """The adjective or noun that a verb like "is" says of its subject, if it governs anything."""
    if verb.lemma_ not in ("be", "seem", "look", "appear", "remain", "prove", "become"):
        return None
    found = grammar.children(verb, "acomp", "attr", "oprd")
    return next((child for child in found if child.lemma_.lower() in GOVERNORS), None)


def governed(head: Token, reading: str, told: str, below: Token) -> str:
    """What `head` makes of the reading of what hangs on it, with its own negation and modal verb."""
    if reading == "warned":
        reading = "threatened" if _warns_of_own(below, head) else HYPOTHETICAL
    told = composed(reading, told)
    own = of_verb(head) if grammar.is_verb(head) else of_noun(head)
    if own in (WILL, WOULD) or (own == HYPOTHETICAL and not grammar.is_verb(head)):
        return told
    return composed(own, told)


def _warns_of_own(below: Token, warning: Token) -> bool:
    """ "The group warned that it would": who warns will do it."""
    subjects = grammar.children(below, "nsubj", "nsubjpass")
    return grammar.is_verb(warning) and any(subject.lower_ in ("it", "they", "he", "she", "we") for subject in subjects)

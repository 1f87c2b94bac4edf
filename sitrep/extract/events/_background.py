"""Tells what an article reports from what it only mentions: how long a war lasts, how many it killed, what is usual."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening

TIME_UNITS = frozenset(("hour", "day", "night", "week", "month", "year", "decade", "season"))
FOLLOWS = frozenset(("secondary", "subsequent"))
"""Words that make an explosion a part of the strike that set it off."""
PASSING = frozenset(("dawn", "morning", "noon", "midnight", "night", "sunrise", "daybreak"))
"""What "since" may name without meaning a whole war."""

NATURAL = frozenset(
    [
        "war",
        "conflict",
        "disease",
        "earthquake",
        "quake",
        "flood",
        "flooding",
        "crash",
        "accident",
        "cyclone",
        "hurricane",
        "storm",
        "typhoon",
        "virus",
        "cholera",
        "famine",
        "hunger",
        "heat",
        "heatwave",
        "landslide",
        "mudslide",
        "epidemic",
        "outbreak",
        "ebola",
        "malaria",
        "malnutrition",
        "cancer",
        "illness",
        "capsize",
        "fire",
        "blaze",
        "stampede",
        "tornado",
        "drought",
        "collapse",
        "avalanche",
    ]
)
"""What kills without being an event of the kind that is read here."""


def is_told_in_passing(event: Happening) -> bool:
    """Whether the word says how long, of what kind or what is usual, and not that it happened."""
    trigger = event.trigger
    if event.is_noun:
        return _is_measure_of_time(trigger) or any(child.lower_ in FOLLOWS for child in trigger.children)
    return _is_attribute(trigger) or _is_usual(trigger)


def _is_measure_of_time(noun: Token) -> bool:
    """ "Three weeks of fighting", "since the fighting began"."""
    head = noun.head
    if head.lower_ == "of" and head.head.lemma_.lower() in TIME_UNITS:
        return True
    starts = noun.dep_ == "nsubj" and head.lemma_ in ("begin", "start", "erupt", "break")
    return starts and any(
        mark.lower_ in ("since", "after", "when", "before") for mark in grammar.children(head, "mark")
    )


def _is_attribute(verb: Token) -> bool:
    """ "In occupied X", "the besieged town": a participle between a preposition or article and its noun."""
    if verb.tag_ not in ("VBN", "VBD", "JJ") or verb.i == 0 or verb.i + 1 >= len(verb.doc):
        return False
    before, after = verb.nbor(-1), verb.nbor(1)
    own = any(grammar.children(verb, "aux", "auxpass", "nsubj", "nsubjpass", "dobj"))
    return not own and before.pos_ in ("ADP", "DET") and after.pos_ in ("NOUN", "PROPN", "ADJ")


def _is_usual(verb: Token) -> bool:
    """ "The family of a man who is killed": the present passive in a clause about anyone."""
    present = any(child.lower_ in ("is", "are") for child in grammar.children(verb, "auxpass"))
    if verb.dep_ != "relcl" or not present or any(child.lower_ == "being" for child in verb.children):
        return False
    return any(child.lower_ in ("a", "an", "any", "every", "each") for child in verb.head.children)


def is_sum(token: Token) -> bool:
    """Whether what `token` tells adds up a longer time: "in ten months", "since the war began", "so far this year"."""
    told = _joined(grammar.clause(token))
    marks = (word for word in token.sent if word.lower_ in SPANNING and _verb_above(word) in told)
    return any(_spans_time(word) for word in marks)


def adds_up(token: Token) -> bool:
    """Whether anything in the sentence of `token` adds up a longer time: what follows may go on adding."""
    return any(_spans_time(word) for word in token.sent if word.lower_ in SPANNING)


SPANNING = frozenset(("since", "in", "over", "during", "within", "between"))


def _joined(verb: Token) -> set[Token]:
    """The verb and those that it is joined to by "and"."""
    found = {verb}
    while verb.dep_ == "conj" and verb.head not in found:
        verb = verb.head
        found.add(verb)
    return found


def _verb_above(word: Token) -> Token:
    """The verb that the time hangs on; for "since the war began" the one above "began"."""
    if word.dep_ == "mark":
        return grammar.clause(word.head.head)
    return grammar.clause(word.head)


LONG = frozenset(("war", "conflict", "epidemic", "disease", "famine", "cholera", "outbreak"))


def is_of_war(token: Token) -> bool:
    """Whether the verb above says that a war or an epidemic did it."""
    return any(cause.lemma_.lower() in LONG for cause in grammar.subjects(grammar.clause(token)))


def _spans_time(word: Token) -> bool:
    if word.lower_ == "since":
        named = {after.lower_ for after in word.subtree} | {word.nbor(1).lower_ if word.i + 1 < len(word.doc) else ""}
        return not named & PASSING
    if word.lower_ == "between":
        after = word.doc[word.i + 1 : word.i + 6]
        return any(near.lower_ == "and" for near in after) and all(near.ent_type_ == "DATE" for near in after[:2])
    units = [noun for noun in grammar.children(word, "pobj") if noun.lemma_.lower() in TIME_UNITS - {"hour", "night"}]
    return any(child.dep_ == "nummod" or child.lower_ in ("past", "last") for unit in units for child in unit.children)

"""Tells what an article reports from what it recalls, or only mentions: how long a war lasts, what is usual."""

from __future__ import annotations

from datetime import date

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening

TIME_UNITS = frozenset(("hour", "day", "night", "week", "month", "year", "decade", "season"))
FOLLOWS = frozenset(("secondary", "subsequent"))
"""Words that make an explosion a part of the strike that set it off."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday")
PASSING = frozenset((*WEEKDAYS, "dawn", "morning", "noon", "midnight", "night", "sunrise", "daybreak"))
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


RECENT = 30
"""Days before the news within which what happened may still be news."""
LONG_UNITS = frozenset(("month", "year", "decade", "century", "generation"))
MONTH = 4
"""UCDP date_prec of a month; what is more is less precise."""
REMEMBERED = frozenset(
    [
        *("anniversary", "commemoration", "memorial", "remembrance", "memory", "veteran", "legacy", "reminiscent"),
        *("remember", "recall", "commemorate", "forget", "relive", "avenge", "reminisce", "echo", "evoke"),
        *("inquest", "verdict", "apology", "apologise", "apologize", "compensation", "reparation", "documentary"),
    ]
)
ONCE = frozenset(("previously", "formerly", "historically"))


def is_recalled(event: Happening, last: date | None, date_prec: int | None, now: date | None, is_known: bool) -> bool:
    """Whether it was over long before the news, by its `last` day or else by its words.

    `now` is the day of the news; unless `is_known`, it is that of the latest event. Then a bare year is of the past,
    and so is any day of a clause that only says which ("the priest, who was shot in May 1982").
    """
    if last is not None and now is not None and (is_known or (now - last).days > RECENT):
        return (now - last).days > RECENT
    if last is not None and date_prec is not None and (date_prec > MONTH or _says_which(event)):
        return True
    if _is_named_by_year(event) or _is_remembered(event.trigger) or clause_of_past(event.trigger) is not None:
        return True
    return _is_long_ago(event.verb) or _is_long_ago(event.trigger) or _is_beginning(event)


def _is_beginning(event: Happening) -> bool:
    """ "Since the truce was signed", "since last year's coup": from when on something else has been so."""
    if event.is_noun and event.trigger.dep_ == "pobj" and event.trigger.head.lower_ == "since":
        return True
    return any(mark.lower_ == "since" for mark in grammar.children(event.verb, "mark"))


def _says_which(event: Happening) -> bool:
    return any(above.dep_ == "relcl" for above in (event.verb, *event.verb.ancestors))


def has_happened_before(event: Happening) -> bool:
    """Whether its sentence stands in the pluperfect: "They had burned the village.\""""
    verb = event.trigger
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ == "ROOT" and any(child.lower_ == "had" for child in grammar.children(verb, "aux"))


def _is_remembered(token: Token) -> bool:
    """ "The anniversary of the massacre", "recalled how rebels held them": what somebody thinks back to."""
    above = _governing(token)
    above += [further for noun in above if noun.dep_ == "pobj" for further in _governing(noun)]  # "victims of"
    return any(word.lemma_.lower() in REMEMBERED for word in above)


def _governing(token: Token) -> list[Token]:
    if token.dep_ == "pobj":
        return [token.head.head]
    return [token.head] if token.dep_ in ("dobj", "nsubjpass", "ccomp") else []


def clause_of_past(token: Token) -> Token | None:
    """The top of "two years after rebels took the town", "months after the raid", if `token` stands in such words."""
    for above in (token, *token.ancestors):
        marks = [above] if above.dep_ == "prep" else list(grammar.children(above, "mark"))
        if any(mark.lower_ in ("after", "since", "following") and _is_weeks_after(mark) for mark in marks):
            return above
    return None


def _is_weeks_after(mark: Token) -> bool:
    return _is_long_after(mark) or (mark.i > 0 and mark.nbor(-1).lower_ == "weeks")


def _is_long_after(mark: Token) -> bool:
    return mark.i > 0 and mark.nbor(-1).lemma_.lower() in LONG_UNITS


def _is_named_by_year(event: Happening) -> bool:
    """ "The 2003 invasion": a year before the noun."""
    before = grammar.children(event.trigger, "nummod", "compound", "amod", "nmod") if event.is_noun else ()
    return any(word.is_digit and len(word) == 4 and word.lower_[:2] in ("18", "19", "20") for word in before)


def _is_long_ago(head: Token) -> bool:
    """ "Years earlier", "decades ago", "last year", "last year's", "previously"."""
    own = grammar.children(head, "advmod", "npadvmod", "prep", "poss", "tmod")
    words = [word for child in own for word in (child, *child.children)]
    return any(word.lower_ in ONCE or _is_last(word) or _is_ago(word) or _is_earlier(word) for word in words)


def _is_earlier(word: Token) -> bool:
    """ "Earlier this year"."""
    return word.lower_ == "year" and word.i > 1 and [near.lower_ for near in word.doc[word.i - 2 : word.i]] == EARLIER


EARLIER = ["earlier", "this"]


def _is_ago(word: Token) -> bool:
    return word.lower_ in ("ago", "earlier", "before") and _is_long_after(word)


def _is_last(word: Token) -> bool:
    is_unit = word.lemma_.lower() in LONG_UNITS - {"month"} and word.dep_ in ("npadvmod", "poss", "tmod")
    return is_unit and any(child.lower_ in ("last", "previous") for child in word.children)


def is_told_in_passing(event: Happening) -> bool:
    """Whether the word says how long, of what kind or what is usual, and not that it happened."""
    trigger = event.trigger
    if event.is_noun and _is_one_of_many(trigger):
        return True
    if event.is_noun:
        return _is_measure_of_time(trigger) or any(child.lower_ in FOLLOWS for child in trigger.children)
    return _is_attribute(trigger) or _is_usual(trigger) or _is_counted(trigger) or _is_so_far(trigger)


def _is_one_of_many(noun: Token) -> bool:
    """ "In the latest in a string of attacks, …": what follows is the event."""
    mark = grammar.whole(noun).head
    which = mark.head.lower_ if mark.dep_ == "prep" and mark.lower_ in ("in", "of") else ""
    return noun.tag_ == "NNS" and which in ("latest", "newest", "last", "deadliest", "worst", "bloodiest")


def _is_measure_of_time(noun: Token) -> bool:
    """ "Three weeks of fighting", "since the fighting began"."""
    head = noun.head
    if any(child.lower_ == "since" for child in grammar.children(noun, "prep")):
        return True
    if head.lower_ == "of" and head.head.lemma_.lower() in TIME_UNITS:
        if head.head.dep_ == "nsubj" and head.head.head.lemma_ in ENDS:
            return False
        return not (head.head.lower_ in ("day", "night") and noun.dep_ == "pobj")  # "after a night of shelling"
    starts = noun.dep_ == "nsubj" and head.lemma_ in ("begin", "start", "erupt", "break")
    if starts and any(word.ent_type_ == "DATE" for word in head.subtree):
        return False
    return starts and any(
        mark.lower_ in ("since", "after", "when", "before") for mark in grammar.children(head, "mark")
    )


ENDS = frozenset(("leave", "kill", "claim", "displace", "force", "drive", "destroy", "pit", "wound", "injure", "send"))
"""What fighting does: "two days of fighting left 20 dead"."""


def _is_so_far(verb: Token) -> bool:
    """ "Twelve have been kidnapped so far this year": what a year adds up to."""
    far = (
        word for word in verb.subtree if word.lower_ == "far" and any(child.lower_ == "so" for child in word.children)
    )
    return any(word.lower_ in ("year", "month", "decade") for mark in far for word in mark.doc[mark.i : mark.i + 4])


def _is_counted(verb: Token) -> bool:
    """ "The number of dissidents jailed", "a tenth of those killed": what a count is about."""
    above = verb.head.head.head if verb.dep_ in ("acl", "relcl") and verb.head.dep_ == "pobj" else verb
    return above.lemma_.lower() in ("number", "toll", "total", "proportion", "percentage", "share", "tally")


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
        named = {after.lower_ for after in (word.head if word.dep_ == "mark" else word).subtree} | {
            word.nbor(1).lower_ if word.i + 1 < len(word.doc) else ""
        }
        return not named & PASSING
    if word.lower_ == "between":
        after = word.doc[word.i + 1 : word.i + 6]
        return any(near.lower_ == "and" for near in after) and all(near.ent_type_ == "DATE" for near in after[:2])
    units = [noun for noun in grammar.children(word, "pobj") if noun.lemma_.lower() in TIME_UNITS - {"hour", "night"}]
    return any(child.dep_ == "nummod" or child.lower_ in ("past", "last") for unit in units for child in unit.children)

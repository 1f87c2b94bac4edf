"""How far in the tree a place or a date is from an event, and which of them cannot be its."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract._saying import Saying
from sitrep.extract.events import _background
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._scene import Scene
from sitrep.records import Mention

FAR = 12
"""Steps through the tree beyond which a place or date is not the event's; a sentence of one event seldom needs more."""


def steps(event: Happening, token: Token, scene: Scene) -> int | None:
    """Steps through the tree from the event's words; None where it is too far, or where and when somebody spoke."""
    if is_of_the_saying(event, token, scene.said) and not _is_fronted(token) and not _is_own(event, token):
        return None
    if not is_within_scope(event, token) or _is_apart(event, token):
        return None
    costs = (grammar.distance(told, token)[0] for told in event.tokens())
    return min((cost for cost in costs if cost <= FAR), default=None)


def _is_own(event: Happening, token: Token) -> bool:
    """Whether the place or date hangs on the event's word itself: "survivors of Saturday's attack say …"."""
    return event.trigger in token.ancestors


def _is_apart(event: Happening, token: Token) -> bool:
    """Whether a preposition that sets no scene stands between; "for" only where no "in", "at" follows it."""
    for above in _path(token, event):
        if (above.lower_ in NO_SETTING and not _is_among(above)) or _is_of_other_day(above):
            return True
        if above.lower_ in LOCATIVE:
            return any(further.lower_ in NO_SETTING - {"for"} for further in _path(above, event))
    return False


def _is_of_other_day(verb: Token) -> bool:
    """ "A day after militants left X": what stands in such a clause is where that was."""
    marks = grammar.children(verb, "mark") if verb.dep_ == "advcl" else ()
    return any(
        m.lower_ in ("after", "before") and m.i > 0 and m.nbor(-1).lemma_ in _background.TIME_UNITS for m in marks
    )


def _is_among(mark: Token) -> bool:
    """ "Amid a crowd of job seekers in X": where people stand is where it was."""
    if mark.lower_ == "for" and any(noun.lemma_ == "control" for noun in mark.children):  # "fought for control of X"
        return True
    return mark.lower_ == "amid" and any(noun.lemma_ in ("crowd", "group", "queue") for noun in mark.children)


RISES = frozenset(("rise", "climb", "reach", "grow", "increase", "stand", "exceed", "pass", "top", "jump", "double"))
REACTS = frozenset(
    [
        *("publish", "release", "issue", "present", "mark", "commemorate", "honour", "honor", "attend"),
        *("probe", "screen", "unveil", "convict", "acquit", "testify", "debate", "review", "study", "detail"),
        *("document", "chronicle", "condemn", "denounce", "mourn", "investigate", "criticise", "criticize"),
        *("praise", "claim", "describe", "blame", "discuss", "survive", "witness", "recall", "remember"),
        *("march", "rally", "demonstrate", "protest", "gather", "assemble", "bury", "begin", "observe", "declare"),
        *("deplore", "justify", "shock", "stun", "horrify", "outrage", "anger", "alarm", "prompt", "deny"),
    ]
)
"""Verbs whose place and day are those of who speaks of the event."""


def is_within_scope(event: Happening, token: Token) -> bool:
    """Whether the place or date may be the event's.

    What hangs on the verb of "the toll of X rose", "mourning for those killed when X" is another's.
    """
    above = [event.trigger, *event.trigger.ancestors]
    meeting = next((word for word in (token, *token.ancestors) if word in above), None)
    if meeting is None or meeting == event.trigger:
        return meeting is not None
    between = above[: above.index(meeting)]
    is_reaction = event.is_noun and meeting.lemma_ in RISES | REACTS and meeting not in event.tokens()
    if is_reaction and not _is_at_once(event.trigger, token):
        return False
    if any(word.dep_ == "relcl" for word in between) and meeting not in event.tokens():
        return any(told in between or told == meeting for told in event.tokens()[1:]) or token.i < event.trigger.i
    fronted = any(mark.lower_ in ("for", "of", "from") and mark.dep_ == "prep" for mark in between)
    clause = any(word.dep_ in ("acl", "advcl") and word != meeting for word in between)
    return not (fronted and clause and grammar.is_verb(meeting))


def _is_at_once(noun: Token, token: Token) -> bool:
    """Whether it stands right after the noun's words, or the noun is what was done: "marked the day with a march"."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "with":
        return True
    mark = token.head
    return mark.dep_ == "prep" and mark.i == noun.right_edge.i + 1


NO_SETTING = frozenset(["as", "about", "for", "despite", "since", "until", "unlike", "without", "because", "amid"])
"""Prepositions whose nouns say nothing of where and when the rest took place."""


def _path(token: Token, event: Happening) -> list[Token]:
    """What stands above `token` up to where it meets the event's words."""
    told = {above.i for word in event.tokens() for above in (word, *word.ancestors)}
    return [above for above in token.ancestors if above.i not in told]


def is_of_the_saying(event: Happening, token: Token, said: Saying) -> bool:
    """Whether `token` is where or when somebody spoke: with the cue, or outside the quotation that tells the event."""
    quoted = said.quoted(event.trigger)
    if quoted is not None:
        return not quoted.quotation.start <= token.idx < quoted.quotation.end
    return said.in_cue(token)


def _is_fronted(token: Token) -> bool:
    """ "In Gaza, officials said …": before the speaker it is the place of what follows."""
    top = token
    while top.dep_ not in ("prep", "npadvmod", "ROOT") or (top.dep_ == "prep" and top.head.dep_ == "pobj"):
        if top.head is top:
            break
        top = top.head
    subject = next(grammar.children(top.head, "nsubj"), None)
    return subject is not None and top.i < subject.i and top.head is not top


def is_nearer(event: Happening, mention: Mention, cost: int, scene: Scene) -> bool:
    """Whether the mention hangs on another event's own words rather than on this one's."""
    token = scene.head(mention)
    for other in scene.beside(event):
        theirs = steps(other, token, scene)
        if theirs is not None and theirs < cost and any(told in token.ancestors for told in other.tokens()):
            if _goes_on(event.trigger, other.trigger):
                continue
            apart = not any(told in other.trigger.ancestors for told in event.tokens())
            if apart or _is_dated_apart(other.trigger):
                return True
    return False


def _goes_on(verb: Token, first: Token) -> bool:
    """Whether `verb` says what the same did next: "attacked X, killing nine and abducting six"."""
    while verb.dep_ in ("conj", "advcl") and not any(grammar.children(verb, "nsubj", "nsubjpass", "mark", "advmod")):
        verb = verb.head
        if verb == first:
            return True
    return False


def _is_dated_apart(token: Token) -> bool:
    verb = grammar.clause(token)
    return any(
        mark.lower_ in ("after", "before", "since", "while", "whereas")
        for mark in grammar.children(verb, "mark", "prep")
    )


LOCATIVE = frozenset(["in", "at", "near", "on", "outside", "around", "inside"])

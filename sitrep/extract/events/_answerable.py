"""Who is said to have done it: who carried it out, claims it, is blamed for it or suspected of it.

What it reads are the frames of such verbs around a noun for an event: "a bombing that X claimed", "X is suspected of
the murder", "the raid was blamed on X"; and sentences after it that only say so: "The Taliban claimed responsibility."
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._happening import Happening
from sitrep.reference import sides, triggers

DOES = frozenset(("carry", "commit", "perpetrate", "conduct", "stage", "launch", "mount", "execute", "orchestrate"))
CLAIMS = frozenset(("claim", "admit", "confess", "acknowledge"))
BLAMES = frozenset(("blame", "attribute", "ascribe", "pin"))
SUSPECTS = frozenset(("suspect", "accuse", "convict", "charge", "blame", "implicate", "condemn", "sentence", "jail"))
DEEDS = frozenset(("crime", "act", "deed", "action", "attack", "killing", "murder", "kidnapping", "bombing"))
ANSWERS = frozenset(("responsibility", "credit"))
TAKES = frozenset(("claim", "take", "accept", "admit", "assume", "acknowledge", "bear", "own"))
NOBODY = frozenset(("nobody", "none", "one", "anyone", "anybody", "side", "everyone"))
NAMED = frozenset(("ORG", "GPE", "NORP", "PERSON"))
NAMES = TAKES | BLAMES | {"suspect"} | {"accuse"}
AFTER = 2
"""Sentences after the event's in which somebody may claim it or be blamed without its being named again."""


def of(noun: Token) -> list[Token]:
    """Those who answer for the event that `noun` names, by the verbs around it; empty where nobody does."""
    found = [token for frame in (*_above(noun), *_below(noun)) for token in frame]
    return [token for token in found if token.lemma_.lower() not in NOBODY and token != noun]


def _above(noun: Token) -> Iterator[list[Token]]:
    """Frames in which the event is an object, a subject or stands after a preposition."""
    head = noun.head
    if grammar.is_verb(head) and noun.dep_ in ("dobj", "nsubjpass") and not _is_denied(head):
        if head.lemma_ in BLAMES:
            yield (
                [*grammar.after(head, "on", "to"), *grammar.after(noun, "on")]
                if noun.dep_ == "dobj"
                else _blamed_on(head)
            )
        elif head.lemma_ in CLAIMS or (head.lemma_ in DOES and noun.dep_ == "nsubjpass"):
            yield grammar.subjects(head)
    elif noun.dep_ in ("pobj", "pcomp"):
        yield _before(head)


def _blamed_on(verb: Token) -> list[Token]:
    """Who was "blamed by police on X", where the parser may hang the "on" on the police."""
    return grammar.after(verb, "on", "to") or [
        blamed for blaming in grammar.by_agent(verb) for blamed in grammar.after(blaming, "on")
    ]


def _before(mark: Token) -> list[Token]:
    """For the "of" of "suspected of the murder", the "for" of "responsibility for a raid", "behind"."""
    while mark.dep_ == "conj" and mark.head.pos_ == "ADP":  # "for the bombing and for the murder"
        mark = mark.head
    head = mark.head
    if mark.lower_ == "behind":
        return _who_is(head)
    if head.lemma_ == "responsible" and mark.lower_ == "for":
        return _who_is(head)
    if mark.lower_ == "of" and head.dep_ in ("dobj", "nsubjpass") and head.head.lemma_ in SUSPECTS:
        return [] if _is_denied(head.head) else grammar.and_conjuncts([head])
    if head.lemma_.lower() in ANSWERS and mark.lower_ == "for":
        head = head.head
        return grammar.subjects(head) if head.lemma_ in TAKES and not _is_denied(head) else []
    if not grammar.is_verb(head) or _is_denied(head):
        return []
    if head.lemma_ in TAKES and mark.lower_ == "for" and _takes_responsibility(head):
        return grammar.subjects(head)
    if head.lemma_ in ("confess", "admit") and mark.lower_ == "to":
        return grammar.subjects(head)
    if head.lemma_ in SUSPECTS and mark.lower_ in ("of", "for", "in", "with", "over"):
        return grammar.objects(head)
    return []


def _who_is(token: Token) -> list[Token]:
    """The subject of "was behind", "is responsible"; the noun of "the men behind", "the group responsible"."""
    head = token.head if token.pos_ == "ADJ" else token
    if head.pos_ in ("NOUN", "PROPN"):
        return [head]
    return [] if _is_denied(head) else grammar.subjects(head)


def _takes_responsibility(verb: Token) -> bool:
    return any(noun.lemma_.lower() in ANSWERS for noun in grammar.children(verb, "dobj", "nsubjpass"))


def beside(event: Happening) -> list[Token]:
    """Who is said beside it to have done it: in "when gunmen stopped their car", or by those who blame them."""
    return _stopping(event.trigger) or _blamed_beside(event)


def _stopping(verb: Token) -> list[Token]:
    """The armed of the "when" or "as" clause of "were killed when gunmen stopped their car"."""
    told = (verb, *grammar.children(verb, "conj"))
    clauses = [child for word in told for child in grammar.children(word, "advcl") if _is_when(child)]
    doers = (doer for clause in clauses for doer in grammar.subjects(clause))
    return [doer for doer in doers if parties.side(doer) == sides.ARMED]


def _is_when(clause: Token) -> bool:
    return any(mark.lower_ in ("when", "as") for mark in grammar.children(clause, "mark", "advmod"))


def _blamed_beside(event: Happening) -> list[Token]:
    """ "…, the priest said, blaming militiamen": whom somebody blames for it in the event's sentence."""
    for verb in event.trigger.sent:
        if (
            verb.lemma_ in ("blame", "accuse")
            and verb.i > event.trigger.i
            and verb.dep_ in ("advcl", "conj", "ROOT", "ccomp", "parataxis")
        ):
            further = any(mark.lower_ in ("of", "for") for mark in grammar.children(verb, "prep"))
            if not further and not _is_denied(verb):
                return grammar.and_conjuncts(list(grammar.children(verb, "dobj")))
    return []


def _below(noun: Token) -> Iterator[list[Token]]:
    """Frames in clauses that say more of the event: "carried out by", "that X claimed", "which X blamed on Y"."""
    for verb in noun.doc[noun.i + 1 : noun.sent.end]:
        if verb.dep_ not in ("acl", "relcl") or not _is_about(verb, noun) or _is_denied(verb):
            continue
        if verb.lemma_ in BLAMES and (blamed := grammar.after(verb, "on", "to")):
            yield blamed
        elif _is_held_responsible(verb) or (verb.lemma_ == "blame" and grammar.after(verb, "for")):
            yield grammar.objects(verb)
        elif verb.lemma_ in DOES | CLAIMS and not _claims_lives(verb):
            yield [token for token in grammar.subjects(verb) if token != verb.head]
        elif verb.lemma_ in TAKES and _takes_responsibility(verb):
            yield grammar.subjects(verb)


def _is_about(verb: Token, noun: Token) -> bool:
    """Whether the clause of `verb` says more of `noun`: it hangs on it, or on what stands in its clause after it."""
    token = verb.head
    while token != noun and token.i > noun.i:
        if token == token.head or grammar.is_verb(token) or triggers.is_noun(token.lemma_.lower()):
            return False
        token = token.head
    return token == noun or (token == grammar.clause(noun) and verb.lemma_ in BLAMES)


def _claims_lives(verb: Token) -> bool:
    return any(noun.lemma_.lower() in ("life", "victim") for noun in grammar.children(verb, "dobj"))


def _is_denied(verb: Token) -> bool:
    """Whether nobody does what the verb says: "no group has claimed", "did not claim", "denied"."""
    if any(child.dep_ == "neg" for child in verb.children):
        return True
    subjects = [*grammar.children(verb, "nsubj", "nsubjpass"), *grammar.by_agent(verb)]
    return any(
        token.lemma_.lower() in ("nobody", "none") or any(child.lower_ in ("no", "neither") for child in token.children)
        for token in subjects
    )


def later(event: Happening, until: int) -> list[Token]:
    """Those who after the event's words, before the token `until`, claim it or are blamed without its being named."""
    doc = event.trigger.doc
    sentences = 0
    for token in doc[event.trigger.i + 1 : until]:
        sentences += bool(token.is_sent_start)
        if sentences > AFTER:
            break
        if token.lemma_ in FRAMES and grammar.is_verb(token) and not _is_denied(token):
            found = _bare(token)
            if found:
                return [noun for noun in found if noun.lemma_.lower() not in NOBODY]
    return []


FRAMES = NAMES | {"point", "hold"}


def _may_be_suspect(noun: Token) -> bool:
    is_joined = noun.dep_ == "pobj" and noun.head.head.lemma_ == "member"
    is_named = noun.ent_type_ in NAMED or noun.pos_ == "PROPN"
    return is_joined or is_named or parties.side(noun) == sides.ARMED


def _bare(verb: Token) -> list[Token]:
    """Who "claimed responsibility", whom officials "blamed": with no other event named as what for."""
    marks = (child for child in verb.subtree if child.lower_ == "for")
    if any(noun.pos_ != "PRON" for mark in marks for noun in grammar.children(mark, "pobj")):
        return []
    if _takes_responsibility(verb):
        return grammar.subjects(verb)
    if verb.lemma_ == "suspect":  # a party, where one may also suspect a bomb, or foul play
        return [noun for noun in map(parties.past_quantity, grammar.objects(verb)) if _may_be_suspect(noun)]
    if verb.lemma_ == "accuse":
        deeds = (noun for noun in verb.subtree if noun.dep_ == "pobj" and noun.head.lower_ == "of")
        return grammar.objects(verb) if any(noun.lemma_ in DEEDS for noun in deeds) else []
    if verb.lemma_ == "point":
        fingers = [noun for noun in grammar.children(verb, "dobj") if noun.lemma_ in ("finger", "fingers")]
        return [noun for word in (verb, *fingers) for noun in grammar.after(word, "at", "to")] if fingers else []
    if verb.lemma_ == "hold":
        return grammar.objects(verb) if _is_held_responsible(verb) else []
    if verb.lemma_ != "blame":
        return []
    return grammar.after(verb, "on") or grammar.objects(verb)


def _is_held_responsible(verb: Token) -> bool:
    return verb.lemma_ == "hold" and any(word.lower_ in ("responsible", "accountable") for word in verb.subtree)

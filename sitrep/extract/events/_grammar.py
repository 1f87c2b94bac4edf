"""Who does what to whom in a parsed sentence: small questions to spaCy's dependency tree."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Token

from sitrep.extract.events._gaps import (
    RELATIVE,
    antecedent,
    described_object,
    follows_comma,
    is_passive_of_above,
    left_out,
    named,
    shares_object,
    shares_subject,
    taken_for_adverbs,
    whom_described,
)
from sitrep.extract.events._tree import (
    after,
    and_conjuncts,
    children,
    clause,
    distance,
    is_passive,
    is_verb,
    particles,
    whole,
)


def is_misread(token: Token) -> bool:
    """Whether a noun is a verb that the tagger missed, as in headlines: "Israel strikes Gaza"."""
    if token.tag_[:2] != "NN" or token.i + 1 >= token.sent.end:
        return False
    if token.tag_ in ("NN", "NNP"):
        return _follows_plural(token)
    after = token.nbor(1)
    if after.lower_ in ("through", "into") and token.lemma_ in ("rip", "tear", "slam", "plough", "crash"):
        return True
    doer = any(child.pos_ in ("NOUN", "PROPN") for child in children(token, "compound", "nsubj"))
    return doer and (after.pos_ == "DET" or (after.pos_ == "PROPN" and after.ent_type_ != "DATE"))


def _follows_plural(noun: Token) -> bool:
    """ "Villagers lynch thief": after a plural that opens the sentence, where no noun stands before another."""
    if noun.dep_ != "compound" or noun.i == noun.sent.start:
        return False
    before = noun.nbor(-1)
    if before.tag_ not in ("NNS", "NNPS") or noun.head.i <= noun.i:
        return False
    return before.head in (noun, noun.head) and all(word.dep_ != "det" for word in noun.doc[noun.sent.start : noun.i])


def _misread_object(verb: Token) -> list[Token]:
    """The head of the words right after a verb that was taken for a noun."""
    if verb.i + 1 >= len(verb.doc):
        return []
    token = verb.nbor(1)
    while token.dep_ in ("det", "poss", "compound", "amod", "nmod", "case") and token.head.i > verb.i:
        token = token.head
    return [token]


def subjects(verb: Token) -> list[Token]:
    """Who does it: the subject, the agent of a passive, or the one carried over from the verb above."""
    if not is_verb(verb):
        own = list(children(verb, "compound", "nsubj"))[-1:]
        return own or ([verb.nbor(-1)] if _follows_plural(verb) else [])
    if _relative_of_doer(verb) is not None:
        return and_conjuncts([verb.head])
    if is_passive(verb):
        return by_agent(verb) or _shared_agent(verb)
    own = [antecedent(_past_participle(child)) for child in children(verb, "nsubj", "csubj")]
    return and_conjuncts(own) if own else _carried_subjects(verb)


def _past_participle(subject: Token) -> Token:
    """ "Bombs" of "bombs left at a shop went off", where the parser takes "left" for the subject."""
    if subject.tag_ not in ("VBN", "VBD"):
        return subject
    return next(children(subject, "nsubj"), subject)


def by_agent(token: Token) -> list[Token]:
    """The noun after "by": the agent of a passive, or of a noun that tells what somebody did."""
    marks = [child for child in token.children if child.dep_ == "agent" or child.lower_ == "by"]
    if not marks and (not is_verb(token) or any(children(token, "nsubjpass", "auxpass"))):
        marks = list(_strayed(token))[:1]
    agents = [noun for mark in marks for noun in children(mark, "pobj")]
    return and_conjuncts([noun for noun in agents if noun.lower_ not in NO_AGENT or _is_described(noun)])


NO_AGENT = frozenset(
    ("force", "roadside", "wayside", "riverside", "lakeside", "sea", "night", "day", "dawn", "midday", "nightfall")
)
"""After "by" these say how, where and when: "taken by force", "executed by the roadside"."""


def _is_described(noun: Token) -> bool:
    """ "The junta's air force", "a joint force"."""
    return any(children(noun, "amod", "compound", "nmod", "poss"))


def _shared_agent(verb: Token) -> list[Token]:
    """The "by" of "were beaten and raped by guards", which the parser hangs on the last verb or on the first."""
    joined = [
        child
        for child in children(verb, "conj", "oprd", "acomp", "advcl")
        if is_verb(child) and not any(children(child, "nsubj"))
    ]
    joined = [child for child in joined if not any(children(child, "nsubjpass"))]
    if verb.dep_ == "conj" and not any(children(verb, "nsubjpass")) and verb.i - verb.head.i < 4:
        joined.append(verb.head)
    found = (by_agent(other) for other in joined if is_verb(other) and other.tag_ in ("VBN", "VBD"))
    return next((agents for agents in found if agents), [])


OBJECT_DOES = frozenset(
    [
        *("accuse", "suspect", "blame", "convict", "prevent", "stop", "deter", "bar", "order", "ask", "tell", "urge"),
        *("instruct", "command", "force", "allow", "authorise", "authorize", "permit", "invite", "encourage"),
    ]
)
"""Verbs whose object does what the clause after them tells: "ordered the army to attack", "accused them of looting"."""


def _strayed(token: Token) -> Iterator[Token]:
    """The "by" that the parser hangs on the place before it: "were shot at a checkpoint by guerrillas"."""
    for mark in token.doc[token.i + 1 : min(token.i + 15, token.sent.end)]:
        place = mark.head
        if (
            mark.lower_ == "by"
            and mark.dep_ == "prep"
            and place.dep_ == "pobj"
            and (
                place.head.lower_ in ("in", "at", "near", "from", "on", "outside", "inside")
                or (place.head.lower_ == "of" and place.head.head == token)
            )
        ):
            path = list(takewhile(lambda above: above != token, place.ancestors))
            if token in place.ancestors and not any(is_verb(above) for above in path):
                yield mark


def _carried_subjects(verb: Token) -> list[Token]:
    head = verb.head
    if verb.dep_ == "pcomp" and head.dep_ == "prep" and _is_object_of_blame(head.head):
        return and_conjuncts([head.head])
    if verb.dep_ == "pcomp" and is_verb(head.head) and is_passive(head.head) and is_passive(verb):
        return objects(head.head)
    if verb.dep_ == "pcomp" and is_verb(head.head):
        blamed = objects(head.head) if head.head.lemma_ in OBJECT_DOES else []
        return blamed or subjects(head.head)
    if verb.dep_ == "xcomp" and head.lemma_ in OBJECT_DOES and (others := objects(head)):
        return others
    is_told_of = head.lemma_ in TOLD_OF and is_passive(head) and _is_infinitive(verb)
    if verb.dep_ == "xcomp" and is_told_of and (told_of := objects(head)):
        return told_of
    if verb.dep_ == "acl" and _is_infinitive(verb) and head.pos_ == "NOUN":
        return _planners(head)
    if verb.dep_ == "acl":
        return (
            [head]
            if verb.tag_ == "VBG" or (verb.tag_ == "VBD" and verb.lemma_ in COMES)
            else _riders(verb) or ([head] if any(children(verb, "dobj")) else [])
        )
    if verb.dep_ in ("advcl", "xcomp") and head.lemma_ in FOILS and _is_infinitive(verb):
        return []  # "police foiled a plot to bomb": not the police
    shares = verb.dep_ in ("xcomp", "conj") or (verb.dep_ == "advcl" and (verb.tag_ == "VBG" or _is_infinitive(verb)))
    shares |= verb.dep_ == "ccomp" and head.lemma_ in TOLD_OF and any(children(head, "xcomp"))  # "thought to be X shot"
    if not shares or not is_verb(head) or head == verb or any(children(verb, "mark")):
        return []
    return subjects(head)


COMES = frozenset(("arrive", "march", "gather", "rally", "clash", "retreat", "advance", "surrender", "defect", "flee"))
"""Verbs without an object: their past after a noun is no passive, as in "a contingent of officers arrived"."""
TOLD_OF = frozenset(
    (
        *("allege", "say", "believe", "report", "think", "know", "understand", "presume", "fear", "claim", "see"),
        *("find", "rumour", "rumor", "estimate", "consider", "hold", "show", "reckon"),
    )
)
"""Verbs in whose passive the subject does what follows: "is alleged to have burned"."""
FOILS = frozenset(("foil", "thwart", "uncover", "disrupt", "prevent", "avert", "stop", "block", "discover", "expose"))


def _is_object_of_blame(noun: Token) -> bool:
    """ "Paramilitaries" of "accuses paramilitaries of having …", on which the parser hangs the "of"."""
    return noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_ in OBJECT_DOES


def _riders(verb: Token) -> list[Token]:
    """Who rides, for "men on a motorcycle tossed a grenade", where the parser hangs the verb on the motorcycle."""
    ridden = verb.head
    is_active = any(children(verb, "dobj")) and not any(children(verb, "agent"))
    return [ridden.head.head] if is_active and ridden.dep_ == "pobj" and ridden.head.lower_ in ("on", "in") else []


def _planners(plan: Token) -> list[Token]:
    """Whose plan it is: "the junta's plan to bomb", "the junta drew up plans to bomb"."""
    if owners := list(children(plan, "poss")):
        return owners
    verb = plan.head
    return subjects(verb) if plan.dep_ == "dobj" and is_verb(verb) and verb.lemma_ not in FOILS else []


def _is_infinitive(verb: Token) -> bool:
    return any(child.tag_ == "TO" for child in children(verb, "aux"))


def _is_after_and(noun: Token) -> bool:
    """ "Her driver" of "a judge and her driver were wounded", which the parser makes a second subject."""
    first = noun.left_edge
    return first.i > noun.sent.start and first.nbor(-1).lower_ == "and"


def objects(verb: Token) -> list[Token]:
    """To whom it is done: the object, or the subject of a passive."""
    if not is_verb(verb):
        return and_conjuncts(_misread_object(verb))
    every = [antecedent(child) for child in children(verb, "dobj", "nsubjpass", "obj")]
    found = every[:1] + [noun for noun in every[1:] if _is_after_and(noun)]
    found = found or [child for child in children(verb, "dative") if child.tag_ == "PRP"]
    if not found and (mark := _relative_of_doer(verb)) is not None:
        found = [_before(mark)] if mark.i > verb.sent.start else []
    elif not found and verb.tag_ == "VBN" and verb.dep_ == "acl" and not any(children(verb, "nsubj")):
        found = whom_described(verb)
    if not found and verb.dep_ == "xcomp" and verb.tag_ == "VBN" and is_passive(verb.head):  # "was found shot dead"
        found = list(children(verb.head, "nsubjpass"))
    if not found and (described := described_object(verb)) is not None:
        found = [described]
    if not found and (shared := shares_object(verb)) is not None:
        return objects(shared)
    if not found and verb.dep_ == "acomp" and verb.tag_ == "VBN" and verb.head.lemma_ == "be":  # "were gang-raped"
        found = list(children(verb.head, "nsubj"))
    if not found and verb.dep_ == "conj" and verb.tag_ == "VBN" and follows_comma(verb) and by_agent(verb):
        return [verb.nbor(-2)] if verb.nbor(-2).ent_type_ == "PERSON" else []
    if not found and verb.dep_ == "conj" and verb.tag_ in ("VBN", "VBD") and shares_subject(verb):
        found = list(children(verb.head, "nsubjpass"))
    if not found and (gap := left_out(verb)) is not None:
        found = [gap]
    if not found and is_passive_of_above(verb):
        found = _carried_subjects(verb)[:1] or subjects(verb.head)[:1]
    return and_conjuncts(found or taken_for_adverbs(verb))


ATTACKERS = frozenset(
    ("assailant", "attacker", "gunman", "perpetrator", "raider", "assassin", "shooter", "kidnapper", "abductor")
)


def is_told_before(noun: Token) -> bool:
    """ "The assailants", "the men": some of whom the text has told and whom it does not describe."""
    is_bare = not any(children(noun, "amod", "compound", "nmod", "nummod", "poss"))
    is_known = any(child.lower_ in ("the", "these", "those") for child in children(noun, "det"))
    return is_bare and is_known and noun.lemma_.lower() in ATTACKERS | {"man", "group", "gang"}


def _before(relative: Token) -> Token:
    """The noun before "that"; for "vehicles from X that" the vehicles."""
    noun = relative.nbor(-1)
    is_place = noun.ent_type_ in ("GPE", "LOC", "DATE") and noun.dep_ == "pobj"
    return noun.head.head if is_place else noun


def _relative_of_doer(participle: Token) -> Token | None:
    """The "that" of "a hill that rebels seized", where the parser takes "seized" for what the rebels underwent."""
    if participle.dep_ != "acl" or participle.tag_ != "VBN" or by_agent(participle):
        return None
    first = participle.head.left_edge
    marks = (first, first.nbor(-1)) if first.i > participle.sent.start else (first,)
    return next((mark for mark in marks if mark.lower_ in RELATIVE and mark != participle.head), None)


__all__ = [
    "after",
    "and_conjuncts",
    "antecedent",
    "by_agent",
    "children",
    "clause",
    "described_object",
    "distance",
    "is_misread",
    "is_passive",
    "is_told_before",
    "is_verb",
    "named",
    "objects",
    "particles",
    "subjects",
    "whole",
]

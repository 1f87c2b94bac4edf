"""Whether a text says of an event that it took place, was denied or foiled, is planned, threatened, or only possible.

The reading begins at the words of the event and goes up the tree: each word that governs them may change it. Words and
their readings are those of `reference.modality`.
"""

from __future__ import annotations

from typing import cast

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._governors import (
    CLAUSES,
    GOVERNORS,
    governed,
    leads_to,
    misplaced,
    phrasal,
    predicate,
    turned_out,
)
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._modals import (
    ACTUAL,
    CAN,
    HYPOTHETICAL,
    MAY,
    NEGATED,
    NONE,
    PLANNED,
    PREVENTED,
    VERBAL,
    WILL,
    WOULD,
    composed,
    is_definite,
    is_denied,
    of_noun,
    of_verb,
)
from sitrep.records import Modality
from sitrep.reference import modality as words

_USES = words.by_use()
JUDGED, FICTION = _USES["judged"], _USES["fiction"]
HAPPENS, OCCURS, PERCEIVES, SAYS = (_USES[use] for use in ("happens", "occurs", "perceives", "says"))
ASSEMBLES = _USES["assembles"]
FINAL = {PREVENTED: NEGATED, WILL: PLANNED, WOULD: HYPOTHETICAL, MAY: HYPOTHETICAL, CAN: NONE}
LIGHT = frozenset(
    [
        *("launch", "carry", "conduct", "stage", "mount", "commit", "perpetrate", "make", "execute", "unleash"),
        *("deliver", "be", "see", "have", "resume", "begin", "start", "continue", "intensify", "escalate", "report"),
        "step",
    ]
)
"""Verbs that say of the noun only that it takes place."""
CARRIES = frozenset(
    ("of", "for", "to", "against", "on", "from", "with", "about", "over", "into", "at", "by", "without")
)
"""Prepositions through which a word governs what follows; "after", "amid", "despite" take that for a fact."""
CLAUSAL = ("xcomp", "ccomp", "acl", "csubj", "csubjpass")


def modality(event: Happening) -> Modality | None:
    """How the text tells `event`; None where it tells no event: an exercise, a film, what a law is about."""
    told = of_noun(event.trigger) if event.is_noun else of_verb(event.trigger)
    told = _above(event.trigger, told)
    if told == ACTUAL and _is_asked(event.trigger):
        told = HYPOTHETICAL
    is_menace = told == WILL and not event.is_noun and HARMS & set(event.readings)
    if is_menace and (_is_said_to_them(event.trigger) or _is_said_of_captives(event.trigger)):
        told = "threatened"
    told = FINAL.get(told, told)
    return None if told == NONE else cast(Modality, told)


HARMS = frozenset(
    ("consequence", "Attack", "strike", "destruction", "bombing", "blowing up", "assault", "execution", "beating")
)


def _is_said_to_them(verb: Token) -> bool:
    """ "You will be killed", "we will burn your villages"."""
    objects = grammar.objects(verb)
    told = [*grammar.children(verb, "nsubj", "nsubjpass"), *objects, *(w for noun in objects for w in noun.children)]
    return any(word.lower_ in ("you", "your") for word in told)


CAPTIVES = frozenset(("hostage", "captive", "prisoner"))


def _is_said_of_captives(verb: Token) -> bool:
    """ "They said they would kill the hostages"."""
    return verb.lemma_ in ("kill", "execute", "behead", "shoot") and any(
        noun.lemma_ in CAPTIVES for noun in grammar.objects(verb)
    )


def _is_asked(token: Token) -> bool:
    if any(above.dep_ == "relcl" for above in (token, *token.ancestors)):  # "Where are the men whom rebels took?"
        return False
    return any(word.text == "?" for word in token.sent[-2:])


def _above(trigger: Token, told: str) -> str:
    """What all that governs the event makes of it."""
    current = trigger
    while current.head is not current and current.head != current and told != NONE:
        told, following = _step(current, told, trigger)
        if following is None:
            return told
        current = following
    return NONE if _is_shown(current) else told


def _step(current: Token, told: str, trigger: Token) -> tuple[str, Token | None]:
    """The reading after the word on which `current` hangs, and from where to go on; None where nothing governs it."""
    head, dep = current.head, current.dep_
    if dep == "conj":
        return _joined(current, head, told)
    if dep in ("pobj", "pcomp"):
        return (
            (told, head)
            if head.lower_ in CARRIES and head.dep_ in ("prep", "agent", "dative", "conj")
            else (told, None)
        )
    if dep in ("prep", "agent", "dative"):
        return _after_preposition(current, head, told, trigger)
    if dep in CLAUSAL or (dep == "relcl" and (any(grammar.children(current, "mark")) or _is_infinitive(current))):
        return _of_clause(current, head, told)
    if dep in ("dobj", "nsubjpass", "attr", "nsubj"):
        return _as_argument(current, head, told, trigger)
    if dep == "advcl" and not any(grammar.children(current, "mark", "nsubj", "nsubjpass", "advmod")):
        return _purpose(current, head, told)
    return told, None


def _joined(current: Token, head: Token, told: str) -> tuple[str, Token | None]:
    """What is joined by "and": nouns share what governs them; verbs share modal verbs unless they have a form apart."""
    if any(child.lower_ == "nor" for child in grammar.children(head, "cc")):
        return composed(NEGATED, told), head
    if not grammar.is_verb(current) or not grammar.is_verb(head):
        return told, head
    word = head.lemma_.lower()
    if current.tag_ == "VBG" and head.tag_ != "VBG" and word in GOVERNORS:  # "denied supplying arms or attacking X"
        return governed(head, GOVERNORS[word], told, current), head
    has_own = any(grammar.children(current, "nsubj", "nsubjpass", "aux"))
    if current.tag_ in ("VBD", "VBZ", "VBP") or (has_own and current.tag_ not in ("VB",)):
        while head.dep_ == "xcomp":  # "vowed to stay and has left": joined to "vowed"
            head = head.head
        return told, head
    return (told if has_own else composed(of_verb(head), told)), head


def _after_preposition(prep: Token, head: Token, told: str, trigger: Token) -> tuple[str, Token | None]:
    word = head.lemma_.lower()
    if (
        prep.lower_ in ("by", "at")
        and head.tag_ in ("JJ", "VBN")
        and word in ("concerned", "concern", "alarm", "worry", "worried")
    ):
        return told, None  # "concerned by reports that"
    if prep.lower_ == "without":
        return composed(NEGATED, told), None
    if word in FICTION and prep.lower_ == "about":  # "a film about the kidnapping"
        return NONE, None
    if word in JUDGED and prep.lower_ in ("of", "for", "with", "over", "on"):
        return (told if _is_named_by_year(trigger) else NONE), None
    if word in GOVERNORS and leads_to(word, prep.lower_):
        return governed(head, GOVERNORS[word], told, trigger), head
    if word in CLAUSES and prep.lower_ in ("to", "at", "from", "on") and any(grammar.children(prep, "pcomp")):
        return governed(head, CLAUSES[word], told, trigger), head
    if prep.lower_ == "by" and prep.i + 1 < len(prep.doc) and prep.nbor(1).tag_ == "VBG":
        return told, head  # "avenge him by attacking"
    if prep.lower_ == "with" and head.dep_ == "dobj" and head.head.lemma_ == "threaten":  # "threatens X with raids"
        return governed(head.head, "threatened", told, trigger), head.head
    if grammar.is_verb(head):
        if _is_shown(head):
            return NONE, None
        modal = of_verb(head) if not is_definite(trigger) and prep.lower_ in ("to", "into", "in") else ACTUAL
        return (composed(modal, told) if modal in VERBAL else told), None
    own = NEGATED if is_denied(head) and not is_definite(trigger) else ACTUAL
    return composed(own, told), (head if prep.lower_ == "of" or own == NEGATED else None)


def _is_named_by_year(noun: Token) -> bool:
    return any(child.is_digit and len(child) == 4 for child in grammar.children(noun, "nummod", "compound", "amod"))


def _of_clause(current: Token, head: Token, told: str) -> tuple[str, Token | None]:
    """A clause that depends on a verb, an adjective or a noun."""
    if current.dep_ == "ccomp" and current.i < head.i:  # "X was hit, officials agreed": told before
        return told, None
    is_infinitive = _is_infinitive(current)
    if current.dep_ == "acl" and not is_infinitive and not any(grammar.children(current, "mark")):
        return told, None
    if (
        current.dep_ == "relcl" and not is_infinitive and head.lemma_.lower() not in GOVERNORS
    ):  # "reports that X was hit"
        return (composed(NEGATED, told) if is_denied(head) else told), head
    word = head.lemma_.lower()
    if (reading := GOVERNORS.get(word) or CLAUSES.get(word)) is not None:
        if word == "rule" and any(child.dep_ == "neg" for child in head.children):  # "did not rule out"
            return composed(HYPOTHETICAL, told), None
        if word == "expect" and current.dep_ == "xcomp" and grammar.is_passive(head):  # "are expected to sign"
            reading = PLANNED
        return governed(head, reading, told, current), head
    if (adjective := predicate(head)) is not None:
        return composed(of_verb(head), governed(adjective, GOVERNORS[adjective.lemma_.lower()], told, current)), None
    if current.dep_ in ("acl", "relcl") or head.pos_ == "NOUN":
        return (composed(NEGATED, told) if is_denied(head) else told) if not is_infinitive else NONE, head
    if current.dep_ == "xcomp":
        return _purpose(current, head, told)
    if current.dep_ == "ccomp" and word in ("help", "let", "make", "have"):  # "helping the rebels take the town"
        return composed(of_verb(head), told), head
    return (WILL if told == WOULD and word in SAYS else told), None


def _is_infinitive(verb: Token) -> bool:
    return any(child.tag_ == "TO" for child in grammar.children(verb, "aux"))


def _purpose(current: Token, head: Token, told: str) -> tuple[str, Token | None]:
    """An infinitive or participle: a purpose, unless the verb above says that it came about."""
    is_infinitive = _is_infinitive(current)
    if is_infinitive and current.dep_ == "advcl" and (governor := misplaced(head)) is not None:
        word = governor.lemma_.lower()
        return governed(governor, GOVERNORS.get(word) or CLAUSES[word], told, current), governor
    if is_infinitive and head.lemma_.lower() not in HAPPENS and not _assembles(head, current):
        told = composed(WILL, told)
        return (told, None) if head.lemma_ != "go" else (told, head)
    return (composed(of_verb(head), told), head) if grammar.is_verb(head) or head.pos_ == "AUX" else (told, head)


def _assembles(verb: Token, purpose: Token) -> bool:
    """ "Gathered to protest", "fired tear gas to disperse": who comes for it is at it."""
    if purpose.lemma_ in ("disperse", "clear", "scatter") and verb.lemma_ in FORCES:
        return True
    return purpose.lemma_ in ("protest", "demonstrate", "denounce") and verb.lemma_.lower() in ASSEMBLES


FORCES = frozenset(("fire", "use", "deploy", "shoot", "charge", "turn", "wield", "move", "intervene"))


KILLINGS = frozenset(("murder", "assassination", "killing", "execution", "massacre", "slaughter"))


def _as_argument(current: Token, head: Token, told: str, trigger: Token) -> tuple[str, Token | None]:
    """A noun that is subject or object of a verb."""
    word = head.lemma_.lower()
    if word == "order" and trigger.lemma_.lower() in KILLINGS and is_definite(current):
        return told, None  # "ordered the murder of X": it was done
    if current.dep_ == "nsubj":
        return _as_subject(current, head, told)
    if (reading := phrasal(head)) is not None:
        return governed(head, reading, told, trigger), head
    if word in GOVERNORS:
        if word == "call" and is_definite(current):  # "called the attack cowardly"
            return told, None
        return governed(head, GOVERNORS[word], told, trigger), head
    if word in LIGHT or word in OCCURS:
        return composed(_of_light(head, current), told), head
    modal = of_verb(head, current) if not is_definite(current) and word not in PERCEIVES else ACTUAL
    if current.dep_ == "nsubjpass" and modal == NEGATED:
        modal = ACTUAL
    return (composed(modal, told) if modal in VERBAL or modal == HYPOTHETICAL else told), (
        None if is_definite(current) else head
    )


def _of_light(verb: Token, noun: Token) -> str:
    """What a verb like "occur" makes of its noun; "whether the strike was …", "it will continue" take it for real."""
    told = of_verb(verb, noun)
    is_past = told == HYPOTHETICAL and verb.tag_ in ("VBD", "VBN")
    is_taken = is_past or (told == WILL and verb.lemma_ == "continue")
    return ACTUAL if is_taken and is_definite(noun) else told


def _as_subject(noun: Token, verb: Token, told: str) -> tuple[str, Token | None]:
    if (adjective := predicate(verb)) is not None:
        told = governed(adjective, GOVERNORS[adjective.lemma_.lower()], told, noun)
        return composed(of_verb(verb, noun), told), None
    if (falsely := turned_out(verb)) is not None:
        return composed(falsely, told), None
    word, own = verb.lemma_.lower(), _of_light(verb, noun)
    if word in OCCURS or (word == "be" and any(grammar.children(verb, "expl"))):
        return composed(own, told), verb
    if is_definite(noun) or own in (NEGATED, ACTUAL):
        return told, (verb if own == ACTUAL and not is_definite(noun) else None)
    return composed(own, told), verb


def _is_shown(verb: Token) -> bool:
    """Whether a film or an exercise is the subject of the verb at the top."""
    return any(subject.lemma_.lower() in FICTION for subject in grammar.children(verb, "nsubj"))

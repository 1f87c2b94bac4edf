"""Whether a text says of an event that it took place, was denied or foiled, is planned, threatened, or only possible.

The reading begins at the words of the event and goes up the tree: each word that governs them may change it. Words and
their readings are those of `reference.modality`.
"""

from __future__ import annotations

from typing import cast

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.records import Modality
from sitrep.reference import modality as words

_USES = words.by_use()
GOVERNORS, CLAUSES, JUDGED, FICTION = (_USES[use] for use in ("governor", "clause", "judged", "fiction"))
MODIFIERS, AUXILIARIES, MARKS = (_USES[use] for use in ("modifier", "auxiliary", "mark"))
HAPPENS, OCCURS, PERCEIVES, SAYS = (_USES[use] for use in ("happens", "occurs", "perceives", "says"))
ASSEMBLES = _USES["assembles"]

ACTUAL, NEGATED, PREVENTED, PLANNED, HYPOTHETICAL = "actual", "negated", "prevented", "planned", "hypothetical"
WILL, WOULD, MAY, CAN, NONE = "will", "would", "may", "can", "none"
VERBAL = frozenset((WILL, WOULD, MAY, CAN))
"""Readings of modal verbs, which a governor makes its own: "warned that it would"."""
FINAL = {PREVENTED: NEGATED, WILL: PLANNED, WOULD: HYPOTHETICAL, MAY: HYPOTHETICAL, CAN: NONE}
SAYS_NO = frozenset(("not", "n't", "never", "no", "without", "neither", "nor", "nt", "hardly"))
NOBODY = frozenset(("nobody", "none", "nothing"))
DEFINITE = frozenset(("the", "this", "that", "these", "those", "his", "its", "their"))
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
    told = _of_noun(event.trigger) if event.is_noun else _of_verb(event.trigger)
    told = _above(event.trigger, told)
    if told == ACTUAL and _is_asked(event.trigger):
        told = HYPOTHETICAL
    told = FINAL.get(told, told)
    return None if told == NONE else cast(Modality, told)


def _is_asked(token: Token) -> bool:
    return any(word.text == "?" for word in token.sent[-2:])


def _of_noun(noun: Token) -> str:
    """What the words beside the noun make of it: "a planned attack", "no attack"."""
    told = (MODIFIERS.get(child.lower_) for child in grammar.children(noun, "amod", "det", "compound", "nmod", "neg"))
    return next((reading for reading in told if reading), ACTUAL)


def _of_verb(verb: Token, besides: Token | None = None) -> str:
    """What its negation, modal verb and conjunction make of a verb; what `besides` says is counted elsewhere."""
    told, is_denied, is_past = ACTUAL, False, False
    for child in verb.children:
        if child == besides:
            continue
        dep, word = child.dep_, child.lower_
        if dep in ("aux", "auxpass", "neg", "mark", "advmod", "preconj", "det"):
            is_denied |= word in SAYS_NO
            is_past |= word == "have" and dep == "aux"
            if word in MARKS or _is_inverted(child, verb):
                return HYPOTHETICAL
            told = AUXILIARIES.get(word, told) if dep == "aux" else told
        elif dep in ("nsubj", "nsubjpass", "dobj"):
            is_denied |= _is_denied(child)
        elif (
            dep == "advcl" and told in VERBAL and any(mark.lower_ in MARKS for mark in grammar.children(child, "mark"))
        ):
            told = MAY
    if is_past and told in (WOULD, CAN):
        told = MAY
    return told if not is_denied or told == MAY else NEGATED


def _is_denied(noun: Token) -> bool:
    return noun.lower_ in NOBODY or any(child.lower_ in ("no", "neither") for child in grammar.children(noun, "det"))


def _is_inverted(word: Token, verb: Token) -> bool:
    """ "Had the bomb exploded": before its subject, in a clause that hangs on another."""
    if word.lower_ not in ("had", "should", "were") or verb.dep_ not in ("advcl", "ccomp") or word.i > verb.i:
        return False
    subject = next(grammar.children(verb, "nsubj", "nsubjpass"), None)
    return subject is not None and word.i < subject.i


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
    if dep in CLAUSAL or (dep == "relcl" and any(grammar.children(current, "mark"))):
        return _of_clause(current, head, told)
    if dep in ("dobj", "nsubjpass", "attr", "nsubj"):
        return _as_argument(current, head, told, trigger)
    if dep == "advcl" and not any(grammar.children(current, "mark", "nsubj", "nsubjpass", "advmod")):
        return _purpose(current, head, told)
    return told, None


def _joined(current: Token, head: Token, told: str) -> tuple[str, Token | None]:
    """What is joined by "and": nouns share what governs them; verbs share modal verbs unless they have a form apart."""
    if any(child.lower_ == "nor" for child in grammar.children(head, "cc")):
        return _composed(NEGATED, told), head
    if not grammar.is_verb(current) or not grammar.is_verb(head):
        return told, head
    has_own = any(grammar.children(current, "nsubj", "nsubjpass", "aux"))
    if current.tag_ in ("VBD", "VBZ", "VBP") or (has_own and current.tag_ not in ("VB",)):
        while head.dep_ == "xcomp":  # "vowed to stay and has left": joined to "vowed"
            head = head.head
        return told, head
    return (told if has_own else _composed(_of_verb(head), told)), head


def _after_preposition(prep: Token, head: Token, told: str, trigger: Token) -> tuple[str, Token | None]:
    word = head.lemma_.lower()
    if prep.lower_ == "without":
        return _composed(NEGATED, told), None
    if word in JUDGED and prep.lower_ in ("of", "for", "with", "over", "on"):
        return (told if _is_named_by_year(trigger) else NONE), None
    if word in GOVERNORS and _leads_to(word, prep.lower_):
        return _governed(head, GOVERNORS[word], told, trigger), head
    if word in CLAUSES and prep.lower_ in ("to", "at", "from", "on") and any(grammar.children(prep, "pcomp")):
        return _governed(head, CLAUSES[word], told, trigger), head
    if prep.lower_ == "by" and prep.i + 1 < len(prep.doc) and prep.nbor(1).tag_ == "VBG":
        return told, head  # "avenge him by attacking"
    if grammar.is_verb(head):
        if _is_shown(head):
            return NONE, None
        modal = _of_verb(head) if not _is_definite(trigger) and prep.lower_ in ("to", "into", "in") else ACTUAL
        return (_composed(modal, told) if modal in VERBAL else told), None
    own = NEGATED if _is_denied(head) and not _is_definite(trigger) else ACTUAL
    return _composed(own, told), (head if prep.lower_ == "of" or own == NEGATED else None)


def _leads_to(governor: str, preposition: str) -> bool:
    """Whether what follows the preposition is what is called for, feared, prevented: not "promised relief from"."""
    if preposition == "from":
        return GOVERNORS[governor] in (NEGATED, PREVENTED, HYPOTHETICAL)
    return governor != "call" or preposition == "for"


def _is_named_by_year(noun: Token) -> bool:
    return any(child.is_digit and len(child) == 4 for child in grammar.children(noun, "nummod", "compound", "amod"))


def _of_clause(current: Token, head: Token, told: str) -> tuple[str, Token | None]:
    """A clause that depends on a verb, an adjective or a noun."""
    if current.dep_ == "ccomp" and current.i < head.i:  # "X was hit, officials agreed": told before
        return told, None
    is_infinitive = any(child.tag_ == "TO" for child in grammar.children(current, "aux"))
    if current.dep_ == "acl" and not is_infinitive and not any(grammar.children(current, "mark")):
        return told, None
    if current.dep_ == "relcl" and head.lemma_.lower() not in GOVERNORS:  # "reports that X was hit"
        return (_composed(NEGATED, told) if _is_denied(head) else told), head
    word = head.lemma_.lower()
    if (reading := GOVERNORS.get(word) or CLAUSES.get(word)) is not None:
        return _governed(head, reading, told, current), head
    if (adjective := _predicate(head)) is not None:
        return _composed(_of_verb(head), _governed(adjective, GOVERNORS[adjective.lemma_.lower()], told, current)), None
    if current.dep_ == "acl" or head.pos_ == "NOUN":
        return (_composed(NEGATED, told) if _is_denied(head) else told) if not is_infinitive else NONE, head
    if current.dep_ == "xcomp":
        return _purpose(current, head, told)
    return (WILL if told == WOULD and word in SAYS else told), None


def _purpose(current: Token, head: Token, told: str) -> tuple[str, Token | None]:
    """An infinitive or participle: a purpose, unless the verb above says that it came about."""
    is_infinitive = any(child.tag_ == "TO" for child in grammar.children(current, "aux"))
    if is_infinitive and current.dep_ == "advcl" and (governor := _misplaced(head)) is not None:
        word = governor.lemma_.lower()
        return _governed(governor, GOVERNORS.get(word) or CLAUSES[word], told, current), governor
    if is_infinitive and head.lemma_.lower() not in HAPPENS and not _assembles(head, current):
        told = _composed(WILL, told)
        return (told, None) if head.lemma_ != "go" else (told, head)
    return (_composed(_of_verb(head), told), head) if grammar.is_verb(head) or head.pos_ == "AUX" else (told, head)


def _assembles(verb: Token, purpose: Token) -> bool:
    """ "Gathered to protest", "fired tear gas to disperse": who comes for it is at it."""
    if purpose.lemma_ == "disperse" and verb.lemma_ in ("fire", "use", "deploy", "shoot", "charge"):
        return True
    return purpose.lemma_ in ("protest", "demonstrate", "denounce") and verb.lemma_.lower() in ASSEMBLES


def _misplaced(verb: Token) -> Token | None:
    """The governing object of "foiled a plot to attack", or the verb of "threatened on Monday to attack"."""
    governors = [*grammar.children(verb, "dobj"), verb]
    return next((word for word in governors if word.lemma_.lower() in GOVERNORS.keys() | CLAUSES.keys()), None)


def _as_argument(current: Token, head: Token, told: str, trigger: Token) -> tuple[str, Token | None]:
    """A noun that is subject or object of a verb."""
    word = head.lemma_.lower()
    if current.dep_ == "nsubj":
        return _as_subject(current, head, told)
    if word in GOVERNORS:
        return _governed(head, GOVERNORS[word], told, trigger), head
    if word in LIGHT or word in OCCURS:
        return _composed(_of_light(head, current), told), head
    modal = _of_verb(head, current) if not _is_definite(current) and word not in PERCEIVES else ACTUAL
    if current.dep_ == "nsubjpass" and modal == NEGATED:
        modal = ACTUAL
    return (_composed(modal, told) if modal in VERBAL or modal == HYPOTHETICAL else told), (
        None if _is_definite(current) else head
    )


def _of_light(verb: Token, noun: Token) -> str:
    """What a verb like "occur" makes of its noun; "whether the strike was …", "it will continue" take it for real."""
    told = _of_verb(verb, noun)
    is_past = told == HYPOTHETICAL and verb.tag_ in ("VBD", "VBN")
    is_taken = is_past or (told == WILL and verb.lemma_ == "continue")
    return ACTUAL if is_taken and _is_definite(noun) else told


def _as_subject(noun: Token, verb: Token, told: str) -> tuple[str, Token | None]:
    if (adjective := _predicate(verb)) is not None:
        told = _governed(adjective, GOVERNORS[adjective.lemma_.lower()], told, noun)
        return _composed(_of_verb(verb, noun), told), None
    word, own = verb.lemma_.lower(), _of_light(verb, noun)
    if word in OCCURS or (word == "be" and any(grammar.children(verb, "expl"))):
        return _composed(own, told), verb
    if _is_definite(noun) or own in (NEGATED, ACTUAL):
        return told, (verb if own == ACTUAL and not _is_definite(noun) else None)
    return _composed(own, told), verb


def _predicate(verb: Token) -> Token | None:
    """The adjective or noun that a verb like "is" says of its subject, if it governs anything."""
    if verb.lemma_ not in ("be", "seem", "look", "appear", "remain", "prove", "become"):
        return None
    found = grammar.children(verb, "acomp", "attr", "oprd")
    return next((child for child in found if child.lemma_.lower() in GOVERNORS), None)


def _governed(head: Token, reading: str, told: str, below: Token) -> str:
    """What `head` makes of the reading of what hangs on it, with its own negation and modal verb."""
    if reading == "warned":
        reading = "threatened" if _warns_of_own(below, head) else HYPOTHETICAL
    told = _composed(reading, told)
    own = _of_verb(head) if grammar.is_verb(head) else _of_noun(head)
    if own in (WILL, WOULD) or (own == HYPOTHETICAL and not grammar.is_verb(head)):
        return told
    return _composed(own, told)


def _warns_of_own(below: Token, warning: Token) -> bool:
    """ "The group warned that it would": who warns will do it."""
    subjects = grammar.children(below, "nsubj", "nsubjpass")
    return grammar.is_verb(warning) and any(subject.lower_ in ("it", "they", "he", "she", "we") for subject in subjects)


def _composed(outer: str, inner: str) -> str:
    if ACTUAL in (outer, inner):
        return inner if outer == ACTUAL else outer
    if NONE in (outer, inner):
        return NONE
    if outer in (NEGATED, PREVENTED):
        if inner in (NEGATED, PREVENTED):
            return ACTUAL if inner == PREVENTED else HYPOTHETICAL
        return outer
    if inner in (NEGATED, PREVENTED):
        return HYPOTHETICAL
    if inner in VERBAL or outer in (MAY, CAN):
        return inner if outer in VERBAL and inner == MAY else outer
    return inner


def _is_definite(noun: Token) -> bool:
    return any(child.lower_ in DEFINITE or child.dep_ == "poss" for child in noun.children)


def _is_shown(verb: Token) -> bool:
    """Whether a film or an exercise is the subject of the verb at the top."""
    return any(subject.lemma_.lower() in FICTION for subject in grammar.children(verb, "nsubj"))

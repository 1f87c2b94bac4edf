"""Tells what happened from what might, will, should or did not."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening

MODALS = frozenset(
    ["could", "would", "may", "might", "should", "can", "must", "will", "shall", "'ll", "'d", "ca", "wo"]
)
CONDITIONS = frozenset(("if", "unless", "whether", "lest", "before", "until"))
WISHES = frozenset(
    [
        "plan",
        "threaten",
        "want",
        "vow",
        "intend",
        "prepare",
        "try",
        "attempt",
        "hope",
        "aim",
        "order",
        "seek",
        "warn",
        "fear",
        "consider",
        "promise",
        "pledge",
        "urge",
        "call",
        "demand",
        "expect",
        "refuse",
        "fail",
        "decline",
        "deny",
        "avoid",
        "prevent",
        "stop",
        "avert",
        "foil",
        "thwart",
        "propose",
        "discuss",
        "contemplate",
        "ask",
        "authorise",
        "authorize",
        "likely",
        "ready",
        "set",
        "unable",
        "unlikely",
        "poised",
        "due",
        "about",
        "capable",
        "possible",
        "threat",
        "risk",
        "plan",
        "fear",
        "attempt",
        "intention",
        "effort",
        "possibility",
        "chance",
        "prospect",
        "potential",
        "preparation",
        "call",
        "willingness",
        "ability",
        "right",
        "decision",
        "order",
        "permission",
        "need",
        "decide",
        "agree",
        "design",
        "require",
        "aimed",
        "simulate",
        "rehearse",
        "imagine",
        "predict",
        "anticipate",
    ]
)
"""Lemmas on which only what is wished, feared, planned, denied or stopped depends."""
UNREAL = frozenset(
    [
        "planned",
        "possible",
        "potential",
        "future",
        "foiled",
        "imminent",
        "threatened",
        "would-be",
        "attempted",
        "further",
        "impending",
        "looming",
        "hypothetical",
        "expected",
        "likely",
        "failed",
        "no",
        "any",
    ]
)
HAPPENS = frozenset(
    [
        "begin",
        "start",
        "continue",
        "manage",
        "proceed",
        "resume",
        "keep",
        "use",
        "go",
        "come",
        "happen",
        "force",
        "help",
        "able",
        "allow",
        "enable",
    ]
)
"""Verbs after which an infinitive did happen: "began to shell"."""
SAYS_NO = frozenset(("not", "n't", "never", "no", "without", "neither", "nor", "nt"))
DEFINITE = frozenset(("the", "this", "that", "these", "those", "a", "an", "his", "its", "their"))


def happened(event: Happening) -> bool:
    """Whether the text says of `event` that it took place or is taking place."""
    if _is_asked(event.trigger):
        return False
    if event.is_noun and not _noun_is_real(event):
        return False
    return _verb_is_real(event.trigger) if not event.is_noun else _governed_really(event.trigger)


def _is_asked(token: Token) -> bool:
    sentence = token.sent
    return any(word.text == "?" for word in sentence[-2:])


def _noun_is_real(event: Happening) -> bool:
    noun, verb = event.trigger, event.verb
    if any(child.lower_ in UNREAL for child in noun.children):
        return False
    if verb == noun:
        return True
    is_subject = noun.dep_ in ("nsubj", "nsubjpass")
    if is_subject and _is_definite(noun) and not _denied(verb):
        return True
    supports = noun.dep_ in ("nsubj", "nsubjpass", "dobj", "attr", "conj") and noun.head == verb
    return not supports or _verb_is_real(verb, noun.dep_ == "dobj" and verb.lemma_ not in LIGHT)


LIGHT = frozenset(
    [
        "launch",
        "carry",
        "conduct",
        "stage",
        "mount",
        "commit",
        "perpetrate",
        "make",
        "execute",
        "unleash",
        "deliver",
        "be",
        "see",
        "have",
        "resume",
        "begin",
        "start",
        "continue",
        "intensify",
        "escalate",
        "report",
        "step",
    ]
)
"""Verbs that say of the noun only that it takes place."""


def _verb_is_real(verb: Token, only_wishes: bool = False) -> bool:
    for child in verb.children:
        if child.dep_ in ("aux", "neg", "mark", "advmod", "preconj", "det") and not only_wishes:
            if child.lower_ in MODALS or child.lower_ in SAYS_NO or child.lower_ in CONDITIONS:
                return False
            if child.tag_ == "TO" and verb.head.lemma_ not in HAPPENS:
                return False
        if child.dep_ in ("nsubj", "nsubjpass", "dobj") and _is_denied_noun(child):
            return False
    return _governed_really(verb)


DEPENDS = ("xcomp", "ccomp", "acl", "pcomp", "dobj", "pobj", "conj", "prep")


def _governed_really(token: Token) -> bool:
    """Whether nothing above the token makes it a wish, a plan, a condition or a denial."""
    current = token
    while current.head != current:
        head = current.head
        is_fronted = current.dep_ == "ccomp" and current.i < head.i  # "X was hit, officials agreed": told before
        if not is_fronted and current.dep_ in DEPENDS and _is_wish(head, current):
            return False
        if current.dep_ in ("xcomp", "conj") and grammar.is_verb(head) and _governs_unreal(head, current):
            return False
        current = head
    return True


def _is_wish(head: Token, below: Token) -> bool:
    if head.lemma_.lower() not in WISHES or below.dep_ == "conj":
        return False
    if head.dep_ == "conj" or below.dep_ != "prep":
        return True
    return below.lower_ in ("of", "for", "to", "against", "on", "from", "with") and head.pos_ in ("NOUN", "ADJ", "VERB")


def _governs_unreal(head: Token, below: Token) -> bool:
    words = {child.lower_ for child in grammar.children(head, "aux", "neg", "mark")}
    if below.dep_ == "xcomp":
        return bool(words & (MODALS | SAYS_NO | CONDITIONS))
    has_own = any(grammar.children(below, "nsubj", "nsubjpass", "aux"))
    return not has_own and bool(words & (MODALS | CONDITIONS))


def _is_definite(noun: Token) -> bool:
    return any(child.lower_ in DEFINITE or child.dep_ == "poss" for child in noun.children)


def _denied(verb: Token) -> bool:
    return any(child.dep_ == "neg" for child in verb.children)


def _is_denied_noun(noun: Token) -> bool:
    return noun.lower_ in ("nobody", "none", "nothing") or any(
        child.lower_ == "no" and child.dep_ == "det" for child in noun.children
    )

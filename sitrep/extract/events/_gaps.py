"""Whom a verb's clause leaves out or tells elsewhere: the noun a participle describes, the "that" that is missing."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract.events._tree import after, and_conjuncts, children, is_passive

RELATIVE = frozenset({"who", "which", "that", "whom"})


def left_out(verb: Token) -> Token | None:
    """ "The crew" of "the crew they seized": the noun that the clause hangs on, where no "that" stands for it."""
    if verb.dep_ != "relcl" or is_passive(verb) or verb.head.ent_type_ in ("DATE", "TIME", "GPE"):
        return None
    subject = next(children(verb, "nsubj"), None)
    if subject is None or subject.lower_ in RELATIVE or any(children(verb, "dobj", "prt", "ccomp", "xcomp")):
        return None
    relatives = ("where", "when", "why", "how", "which", "whose", "whom")
    is_full = any(word.lower_ in relatives for word in verb.subtree)
    return None if is_full or verb.head.lower_ in ("time", "way", "place", "reason", "moment") else verb.head


def follows_comma(participle: Token) -> bool:
    """ "Aaron Ochoa, dragged from a bus by armed men", which the parser joins to the verb above."""
    return participle.i > participle.sent.start + 1 and participle.nbor(-1).text == ","


def shares_subject(verb: Token) -> bool:
    """Whether it is joined to a passive and has no subject of its own, as "injured" of "and her colleague injured"."""
    return is_passive(verb.head) and not any(children(verb, "nsubj"))


DEEDS = ("murder", "killing", "assassination", "slaying", "abduction", "kidnapping", "arrest", "capture", "detention")
FREES = frozenset(
    ("release", "rescue", "freeing", "return", "whereabouts", "fate", "liberation", "body", "death", *DEEDS)
)


def whom_described(participle: Token) -> list[Token]:
    """Whom a participle describes: in "the release of the bishop, seized by gunmen" the bishop; "among those held"."""
    head = participle.head
    if head.lemma_.lower() in FREES and (whose := after(head, "of")):
        return whose
    if head.lower_ == "those" and head.dep_ == "pobj" and head.head.lower_ == "among" and head.head.head.lemma_ == "be":
        return list(children(head.head.head, "nsubj", "attr")) or [head]
    return [head]


def is_passive_of_above(verb: Token) -> bool:
    """ "Died after being shot", "described being raped": who the verb above is about undergoes it."""
    if verb.tag_ != "VBN" or verb.dep_ not in ("pcomp", "xcomp", "advcl") or any(children(verb, "nsubj", "nsubjpass")):
        return False
    if verb.dep_ == "advcl" and verb.i < verb.head.i and not any(children(verb, "dobj", "mark", "aux")):
        return True  # "Shot by a soldier, the boy died"
    return any(child.lemma_ in ("be", "get") for child in children(verb, "auxpass"))


def taken_for_adverbs(verb: Token) -> list[Token]:
    """ "Bama" of "recaptured Bama", "march" of "broke up a march", which the parser takes for a measure."""
    measures = (child for child in children(verb, "npadvmod") if child.i > verb.i and not is_passive(verb))
    return [noun for noun in measures if noun.ent_type_ in ("", "PERSON", "GPE", "ORG") and noun.pos_ != "ADV"][:1]


def shares_object(verb: Token) -> Token | None:
    """The verb right after the "and" of "kidnapped and murdered the mayor"; None where both have their own object."""
    if verb.i + 2 >= verb.sent.end or verb.nbor(1).lower_ != "and" or is_passive(verb):
        return None
    after = verb.nbor(3) if verb.nbor(2).pos_ == "ADV" and verb.i + 3 < verb.sent.end else verb.nbor(2)
    is_joined = after.dep_ == "conj" and after.head == verb and after.tag_ == verb.tag_
    return after if is_joined and any(children(after, "dobj")) else None


def described_object(verb: Token) -> Token | None:
    """The object of a verb that the parser took for its attribute: "hooded men kidnapped businessman Otto Vela"."""
    if verb.dep_ != "amod" or verb.tag_ not in ("VBD", "VBN") or not any(children(verb, "nsubj")):
        return None
    noun = verb.head
    while noun.dep_ == "compound" and noun.head.i > noun.i:
        noun = noun.head
    return noun if noun.i > verb.i else None


def antecedent(token: Token) -> Token:
    """For "who", "which", "that" the noun that the clause hangs on, else the token."""
    if token.lower_ in RELATIVE and token.head.dep_ == "relcl":
        return token.head.head
    return token


def named(noun: Token) -> list[Token]:
    """The names that say who "two teachers, identified as X and Y" or "tourists X and Y" are."""
    if noun.tag_ not in ("NNS", "NN"):
        return []
    inner = after(noun, "of") if noun.tag_ == "NN" else []  # "the mayor of X, Diana Cardona"
    apposed = [child for word in (noun, *inner) for child in children(word, "appos") if child.ent_type_ == "PERSON"]
    verbs = [child for child in children(noun, "acl") if child.lemma_ in ("identify", "name", "call")]
    as_named = [name for verb in verbs for name in (*after(verb, "as"), *children(verb, "oprd"))]
    return [*and_conjuncts(apposed), *as_named]

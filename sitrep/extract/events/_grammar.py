"""Who does what to whom in a parsed sentence: small questions to spaCy's dependency tree."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import takewhile

from spacy.tokens import Token

RELATIVE = frozenset({"who", "which", "that", "whom"})


def children(token: Token, *dependencies: str) -> Iterator[Token]:
    """The children of `token` that hang on it by one of `dependencies`."""
    return (child for child in token.children if child.dep_ in dependencies)


def is_verb(token: Token) -> bool:
    """Whether the tagger took it for a verb form, or the parser for a passive ("was overrun")."""
    tag = token.tag_
    return tag[:2] == "VB" or (tag == "NN" and token.dep_ == "ROOT" and _has_verbs_children(token))


def _has_verbs_children(noun: Token) -> bool:
    """ "Was overrun"; "Gunmen storm station", where the tagger took the headline's verb for a noun."""
    found = {child.dep_ for child in noun.children}
    return "auxpass" in found or found >= {"nsubj", "dobj"}


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject undergoes what it tells."""
    if any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in verb.children):
        return True
    return verb.tag_ == "VBN" and verb.dep_ == "acl" and not any(children(verb, "nsubj"))


def and_conjuncts(tokens: Collection[Token]) -> list[Token]:
    """The tokens, and what is joined to each by "and", "or", "as well as"."""
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        found += and_conjuncts(list(children(token, "conj")))
    return found


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
    token = verb.nbor(1)
    while token.dep_ in ("det", "poss", "compound", "amod", "nmod", "case") and token.head.i > verb.i:
        token = token.head
    return [token]


def subjects(verb: Token) -> list[Token]:
    """Who does it: the subject, the agent of a passive, or the one carried over from the verb above."""
    if not is_verb(verb):
        own = list(children(verb, "compound", "nsubj"))[-1:]
        return own or ([verb.nbor(-1)] if _follows_plural(verb) else [])
    if is_passive(verb):
        return by_agent(verb)
    own = [antecedent(child) for child in children(verb, "nsubj", "csubj")]
    return and_conjuncts(own) if own else _carried_subjects(verb)


def by_agent(token: Token) -> list[Token]:
    """The noun after "by": the agent of a passive, or of a noun that tells what somebody did."""
    marks = [child for child in token.children if child.dep_ == "agent" or child.lower_ == "by"]
    if not marks and (not is_verb(token) or any(children(token, "nsubjpass", "auxpass"))):
        marks = list(_strayed(token))[:1]
    return and_conjuncts([noun for mark in marks for noun in children(mark, "pobj")])


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
            and (place.head.lower_ in ("in", "at", "near") or (place.head.lower_ == "of" and place.head.head == token))
        ):
            path = list(takewhile(lambda above: above != token, place.ancestors))
            if token in place.ancestors and not any(is_verb(above) for above in path):
                yield mark


def _carried_subjects(verb: Token) -> list[Token]:
    head = verb.head
    if verb.dep_ == "pcomp" and is_verb(head.head):
        return objects(head.head) if head.head.lemma_ in OBJECT_DOES else subjects(head.head)
    if verb.dep_ == "xcomp" and head.lemma_ in OBJECT_DOES and (others := objects(head)):
        return others
    if verb.dep_ == "acl":
        return [head] if verb.tag_ == "VBG" else []
    shares = verb.dep_ in ("xcomp", "conj") or (verb.dep_ == "advcl" and (verb.tag_ == "VBG" or _is_infinitive(verb)))
    if not shares or not is_verb(head) or head == verb or any(children(verb, "mark")):
        return []
    return subjects(head)


def _is_infinitive(verb: Token) -> bool:
    return any(child.tag_ == "TO" for child in children(verb, "aux"))


def objects(verb: Token) -> list[Token]:
    """To whom it is done: the object, or the subject of a passive."""
    if not is_verb(verb):
        return and_conjuncts(_misread_object(verb))
    found = [antecedent(child) for child in children(verb, "dobj", "nsubjpass", "obj")][:1]
    if not found and verb.tag_ == "VBN" and verb.dep_ == "acl":
        found = [verb.head]
    if not found and verb.dep_ == "xcomp" and verb.tag_ == "VBN" and is_passive(verb.head):  # "was found shot dead"
        found = list(children(verb.head, "nsubjpass"))
    if not found and (described := described_object(verb)) is not None:
        found = [described]
    if not found and (shared := _shares_object(verb)) is not None:
        return objects(shared)
    if not found and verb.dep_ == "acomp" and verb.tag_ == "VBN" and verb.head.lemma_ == "be":  # "were gang-raped"
        found = list(children(verb.head, "nsubj"))
    if not found and verb.dep_ == "conj" and verb.tag_ in ("VBN", "VBD") and is_passive(verb.head):
        found = list(children(verb.head, "nsubjpass"))
    return and_conjuncts(found or _objects_taken_for_adverbs(verb))


def _objects_taken_for_adverbs(verb: Token) -> list[Token]:
    """ "Bama" of "recaptured Bama", "march" of "broke up a march", which the parser takes for a measure."""
    measures = (child for child in children(verb, "npadvmod") if child.i > verb.i and not is_passive(verb))
    return [noun for noun in measures if noun.ent_type_ in ("", "PERSON", "GPE", "ORG") and noun.pos_ != "ADV"][:1]


def _shares_object(verb: Token) -> Token | None:
    """The verb right after the "and" of "kidnapped and murdered the mayor"; None where both have their own object."""
    if verb.i + 2 >= verb.sent.end or verb.nbor(1).lower_ != "and" or is_passive(verb):
        return None
    after = verb.nbor(2)
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
    apposed = [child for child in children(noun, "appos") if child.ent_type_ == "PERSON"]
    verbs = [child for child in children(noun, "acl") if child.lemma_ in ("identify", "name", "call")]
    as_named = [name for verb in verbs for name in (*after(verb, "as"), *children(verb, "oprd"))]
    return [*and_conjuncts(apposed), *as_named]


def after(token: Token, *prepositions: str) -> list[Token]:
    """The nouns after one of `prepositions` that hangs on `token`."""
    marks = [child for child in children(token, "prep", "agent", "prt", "advmod") if child.lower_ in prepositions]
    nested = [deep for mark in marks for deep in children(mark, "prep")]
    return and_conjuncts([noun for mark in (*marks, *nested) for noun in children(mark, "pobj")])


def particles(verb: Token) -> set[str]:
    """The words that change the verb's sense: "down" of "shot down", "back" of "taken back"."""
    return {child.lower_ for child in children(verb, "prt", "advmod", "prep", "acomp", "oprd", "advcl")}


def clause(token: Token) -> Token:
    """The verb of the clause in which `token` stands; the token itself for a verb, the sentence's root for none."""
    current = token
    while current.head != current and not is_verb(current) and current.pos_ != "AUX":
        current = current.head
    return current


def distance(one: Token, other: Token) -> tuple[int, Token]:
    """Steps through the tree from `one` to `other`, steps down into a further clause counting more; where they meet."""
    above = {ancestor.i: steps for steps, ancestor in enumerate((one, *one.ancestors))}
    cost, current = 0, other
    while current.i not in above:
        cost += 4 if current.dep_ in ("advcl", "ccomp", "relcl", "acl", "conj", "parataxis") else 1
        if current.head == current:
            break
        current = current.head
    return cost + above.get(current.i, 20), current

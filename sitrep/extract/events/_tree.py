"""The steps of a dependency tree that all questions to it are made of; `_grammar` asks them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from spacy.tokens import Token


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
    found = {child.dep_ for child in verb.children}
    if found & {"nsubjpass", "auxpass"} or ("agent" in found and not found >= {"nsubj", "dobj"}):
        return True
    if verb.dep_ == "acomp" and verb.tag_ == "VBN" and verb.head.lemma_ == "be":  # "were gang-raped"
        return True
    return verb.tag_ == "VBN" and verb.dep_ == "acl" and not any(children(verb, "nsubj", "dobj"))


def and_conjuncts(tokens: Collection[Token]) -> list[Token]:
    """The tokens, and what is joined to each by "and", "or", "as well as"."""
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        found += and_conjuncts([*children(token, "conj"), *_listed(token)])
    return found


def _listed(noun: Token) -> list[Token]:
    """ "Two clinics" of "a school, two clinics and a mosque", which the parser takes for what the school is.

    "Two victims, a nurse and a guard" are as many as the first word counts.
    """
    if noun.pos_ != "NOUN":
        return []
    second = next((child for child in children(noun, "appos") if _begins_list(child)), None)
    if second is None or (noun.tag_ == "NNS" and _is_counted_out(noun, second)):
        return []
    return [second]


def _begins_list(noun: Token) -> bool:
    """Whether it and what is joined to it each have an article, an owner or a number: "two clinics and a mosque"."""
    joined = list(children(noun, "conj"))
    own = all(any(children(one, "det", "nummod", "poss")) for one in (noun, *joined))
    return bool(joined) and own and noun.pos_ == "NOUN"


def _is_counted_out(noun: Token, second: Token) -> bool:
    """Whether the plural is told by whom it is made up of: by "people" or by as many as it counts."""
    parts = and_conjuncts([second])
    number = next(children(noun, "nummod"), None)
    counted = number is None or number.lower_ in COUNTS[len(parts) : len(parts) + 1]
    is_counted = counted and all(one.tag_ == "NN" for one in parts)
    return is_counted or noun.lemma_ in ("people", "person", "other", "member", "victim")


COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def after(token: Token, *prepositions: str) -> list[Token]:
    """The nouns after one of `prepositions` that hangs on `token`."""
    marks = [child for child in children(token, "prep", "agent", "prt", "advmod") if child.lower_ in prepositions]
    nested = [deep for mark in marks for deep in children(mark, "prep")]
    return and_conjuncts([noun for mark in (*marks, *nested) for noun in children(mark, "pobj")])


SERIES = frozenset(
    ("series", "wave", "string", "spate", "number", "round", "campaign", "flurry", "surge", "spree", "dozen", "score")
)


def whole(noun: Token) -> Token:
    """The noun that counts it, on which its verb hangs: "a series of raids", "dozens of strikes"."""
    mark = noun.head
    is_counted = noun.dep_ == "pobj" and mark.lower_ == "of" and mark.head.lemma_.lower() in SERIES
    return mark.head if is_counted else noun


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

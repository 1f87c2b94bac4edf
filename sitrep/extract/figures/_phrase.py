"""The noun phrase of a number: what is counted, and the verb that something is done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sitrep.extract import _text
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from sitrep.extract.figures.numbers._amounts import Amount

Role = Literal["subject", "object", "agent", "prep", "other"]
_DETERMINERS = frozenset(
    {"no", "a", "an", "the", "its", "their", "his", "her", "our", "my", "these", "those", "this", "that"}
)
_BEFORE_NOUN = frozenset(
    ("nummod", "quantmod", "amod", "compound", "nmod", "det", "predet", "advmod", "poss", "npadvmod")
)


@dataclass(slots=True)
class Phrase:
    """An amount in its sentence."""

    amount: Amount
    first: Token
    """First token of the numeral."""
    anchor: Token
    """The token of the amount that everything else of it hangs on."""
    noun: Token | None
    """Head of what is counted, where it is said."""
    top: Token
    """Head of the whole phrase: the noun, or the number where it stands alone or before "of"."""
    of_noun: bool = False
    """Whether the noun follows "of": "60 percent of wells", "dozens of men"."""


def read(doc: Doc, amount: Amount, tokens: dict[int, Token]) -> Phrase | None:
    """The phrase of `amount`; `tokens` maps where a token starts to the token."""
    first = _token_at(tokens, amount.core_start)
    last = _token_at(tokens, amount.end - 1)
    if first is None or last is None:
        return None
    numeral = _token_at(tokens, amount.core_end - 1) or last
    anchor = _anchor(doc[first.i : last.i + 1], numeral)
    noun, of_noun = _counted(anchor, last)
    if amount.part is not None and any(child.lower_ == "of" for child in first.children):
        return Phrase(amount, first, first, noun, first, of_noun=True)
    top = noun if noun is not None and not of_noun else anchor
    return Phrase(amount, first, anchor, noun, top, of_noun)


def of_list(doc: Doc, amount: Amount, tokens: dict[int, Token]) -> Phrase | None:
    """The phrase of a list that is counted as a whole; its first member stands for it."""
    first = _token_at(tokens, amount.start)
    if first is None:
        return None
    head = first
    while head.head.i != head.i and head.head.idx < amount.end and head.head.idx > head.idx and head.tag_[0] != "V":
        head = head.head
    return Phrase(amount, first, head, head, head)


def _token_at(tokens: dict[int, Token], offset: int) -> Token | None:
    """The token that covers the character."""
    while offset >= 0 and offset not in tokens:
        offset -= 1
    return tokens.get(offset)


def _anchor(span: object, numeral: Token) -> Token:
    """The token of the amount whose head lies outside it."""
    inside = {token.i for token in span}  # type: ignore[attr-defined]
    anchor = numeral
    while anchor.head.i in inside and anchor.head.i != anchor.i:
        anchor = anchor.head
    return anchor


def _counted(anchor: Token, last: Token) -> tuple[Token | None, bool]:
    """What the number counts, and whether "of" stands between."""
    of = next((child for child in anchor.children if child.lower_ == "of" and child.i > anchor.i), None)
    if of is None and last.i + 1 < len(last.doc) and last.nbor().lower_ == "of":
        of = last.nbor()
    if of is not None:
        return _object_of(of), True
    if anchor.tag_.startswith("NN") and anchor.i > last.i:
        return anchor, False
    head = anchor.head
    if head.i > last.i and anchor.dep_ in _BEFORE_NOUN and head.tag_[:2] in ("NN", "JJ", "VB"):
        return _nearest_plural(last, head), False
    following = _following_noun(last)
    return following, False


def object_of(noun: Token) -> Token | None:
    """What follows "of" behind a noun."""
    of = next((child for child in noun.children if child.lower_ == "of"), None)
    return _object_of(of) if of is not None else None


def _object_of(of: Token) -> Token | None:
    return next((child for child in of.children if child.dep_ in ("pobj", "pcomp")), None)


def _nearest_plural(last: Token, head: Token) -> Token:
    """ "45 schoolgirls hostage" is parsed with "hostage" as its head: the first plural noun is what is counted."""
    for token in last.doc[last.i + 1 : head.i]:
        if token.tag_ == "NNS" and token.dep_ in ("compound", "nmod", "nsubj", "dobj"):
            return token
    if head.tag_ in ("NN", "NNP"):
        return _plural_behind(head) or head
    return head


def _plural_behind(head: Token) -> Token | None:
    """ "15 SARC volunteers", "70 regime and rebel fighters": the plural that a singular head belongs to."""
    after = head.nbor() if head.i + 1 < len(head.doc) else None
    if after is not None and after.tag_ == "NNS" and after.text.islower():
        return after
    return next((child for child in head.children if child.dep_ == "conj" and child.tag_ == "NNS"), None)


def _following_noun(last: Token) -> Token | None:
    """A noun right behind the number, at most three adjectives between, that the parser did not join to it."""
    for token in last.doc[last.i + 1 : last.i + 5]:
        if token.tag_ in ("NNS", "NNPS") and token.text.islower() and token.sent == last.sent:
            return token
        if token.tag_ not in ("JJ", "NN", "NNP", "NNPS", "VBN", "HYPH") and not token.is_upper:
            return None
    return None


_OF_SOMETHING = words("price cost number value production output death share amount rate proportion toll population")
"""Nouns that say little without their "of …"."""


def _with_of(noun: Token, end: int) -> int:
    """The end of "price of bread"."""
    for child in noun.children:
        if child.lower_ == "of" and (of := _object_of(child)) is not None and of.i - noun.i <= 4:
            return of.idx + len(of)
    return end


def governor(top: Token) -> tuple[Token | None, Role]:
    """The verb (or noun) that the phrase hangs on, and as what; the members of lists hang where the first does."""
    token = top
    for _ in range(8):
        dep, head = token.dep_, token.head
        if head.i == token.i:
            return token if token.tag_[0] == "V" else None, "other"
        if dep in ("conj", "appos") and head.tag_[0] != "V":
            token = head
        elif dep == "nsubjpass":
            return head, "object"
        elif dep in ("nsubj", "csubj"):
            return head, "object" if _is_bare_participle(head) else "subject"
        elif dep in ("dobj", "oprd", "attr", "dative"):
            return head, "object"
        elif dep == "pobj":
            if head.lower_ in ("including", "among", "like") or (head.lower_ == "as" and head.head.i == token.i):
                token = head.head
            elif head.dep_ == "agent":
                return head.head, "agent"
            else:
                return head.head, "prep"
        elif dep == "conj" and head.tag_[0] == "V":
            return head, "object"
        elif dep in ("nummod", "compound", "amod", "nmod", "quantmod", "npadvmod", "prep", "poss"):
            token = head
        else:
            return head, "other"
    return None, "other"


def _is_bare_participle(verb: Token) -> bool:
    """ "30 wounded": a participle without "have"."""
    return verb.tag_ == "VBN" and not any(child.dep_ in ("aux", "auxpass") for child in verb.children)


def _is_hyphened(number: Token) -> bool:
    """ "2,000-pound bombs": the number belongs to the name of the kind."""
    return number.i + 1 < len(number.doc) and number.nbor().text == "-" and not number.whitespace_


def subject_words(phrase: Phrase) -> str | None:
    """What is counted, in the article's words, without the number and without articles."""
    noun = phrase.noun
    if noun is None:
        return None
    return words_of(noun, phrase.amount.end if not phrase.of_noun and phrase.amount.end <= noun.idx else 0)


def words_of(noun: Token, after: int = 0) -> str | None:
    """The noun with what stands before it, from the character `after` on; "some" stays, "the" does not."""
    doc = noun.doc
    first = noun.i
    for child in noun.lefts:
        if child.dep_ in _BEFORE_NOUN:
            first = min(first, child.left_edge.i)
    tokens = [token for token in doc[first : noun.i + 1] if token.idx >= after]
    numbers = [at for at, token in enumerate(tokens) if token.tag_ == "CD" and not _is_hyphened(token)]
    tokens = tokens[numbers[-1] + 1 :] if numbers and numbers[-1] + 1 < len(tokens) else tokens
    while len(tokens) > 1 and (
        tokens[0].lower_ in _DETERMINERS
        or (tokens[0].tag_ == "CD" and not _is_hyphened(tokens[0]))
        or tokens[0].tag_ in ("RB", "JJR", "IN", "HYPH")
    ):
        tokens = tokens[1:]
    if any(token.text in ",;:" for token in tokens[:-1]):
        return None
    if not tokens or tokens[-1].tag_[:2] not in ("NN", "JJ", "VB", "FW"):
        return None
    end = noun.idx + len(noun)
    if noun.i + 1 < len(doc) and noun.nbor().tag_ == "POS" and noun.nbor().head.i == noun.i and noun.dep_ != "poss":
        end += len(noun.nbor())
    elif noun.lemma_.lower() in _OF_SOMETHING:
        end = _with_of(noun, end)
    return " ".join(_text.of(doc)[tokens[0].idx : end].split())

"""A sum of money in its clause: the verb over it, whose it is, what it is the value of, and what it is per."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures._phrase import Phrase
from sitrep.reference import measures, money_words
from sitrep.reference.person_nouns import is_person, singular

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BEFORE, _AFTER = 70, 60
_PER = re.compile(
    r",?\s+(?:an?|per|each|every|the|for (?:an?|each|every|one))\s+(?P<noun>[a-z]+)(?:[- ](?P<next>[a-z]+))?"
    r"|\s*/\s*(?P<slash>[a-z]+)"
)
_WORKED = frozenset({"hour", "shift", "night", "fortnight", "hr"})
_STRONG = frozenset({"USD", "EUR", "GBP", "CHF", "CAD", "AUD"})
_MOST = {True: 100_000, False: 50_000_000}
"""More than that no single person is paid and no single thing costs, in strong currencies and in others."""
_STEPS = 8
_SIGNS = frozenset("$€£(")
_TRADE = re.compile(r"(?:[a-z]{3}er|[a-z]{3}ist|[a-z]{3}ian|[a-z]{3}man)$")


@dataclass
class Sum:
    """What a clause says about a sum."""

    phrase: Phrase

    @cached_property
    def before(self) -> str:
        """The text of the sentence before the amount."""
        start = self.phrase.amount.start
        return _text.of(self._doc)[max(self.phrase.anchor.sent.start_char, start - _BEFORE) : start]

    @cached_property
    def after(self) -> str:
        """The text of the sentence behind the amount."""
        end = self.phrase.amount.end
        return _text.of(self._doc)[end : min(self.phrase.anchor.sent.end_char, end + _AFTER)]

    @cached_property
    def is_large(self) -> bool:
        """Whether nobody is paid so much and nothing on a market costs it."""
        amount = self.phrase.amount
        return (amount.high or amount.low or 0) >= _MOST[amount.unit in _STRONG]

    @cached_property
    def per(self) -> str:
        """ "sack" of "20 dollars a sack", singular; "" where it is per nothing but a time."""
        match = _PER.match(self.after)
        if match is None or self.phrase.amount.period is not None or ", the" in match[0]:
            return ""
        return singular(match["noun"] or match["slash"])

    @cached_property
    def for_whom(self) -> Token | None:
        """ "$90 a month for drivers", "to anyone who can shoot"."""
        anchor = self.phrase.anchor
        heads = (anchor, self.verb) if self.verb is not None else (anchor,)
        preps = (child for head in heads for child in head.children if child.lower_ in ("for", "to"))
        found = (noun for prep in preps if prep.i > anchor.i for noun in prep.children if noun.dep_ == "pobj")
        return next(found, None)

    @cached_property
    def is_per_time(self) -> bool:
        """ "a month", "an hour", "each day"."""
        return self.phrase.amount.period is not None or self.per in _WORKED

    @cached_property
    def verb(self) -> Token | None:
        """The nearest verb above the sum."""
        token = self.phrase.anchor
        own = token if token.tag_[0] == "V" else None
        return next((above for above in token.ancestors if above.tag_[0] == "V"), own)

    @cached_property
    def lemma(self) -> str:
        """The verb's lemma; "" without a verb."""
        return self.verb.lemma_.lower() if self.verb is not None else ""

    @cached_property
    def subject(self) -> Token | None:
        """Whose or what the verb is told of: its subject, that of the verb it hangs on, or the noun it describes."""
        return subject_of(self.verb, self.phrase.top)

    @cached_property
    def receiver(self) -> Token | None:
        """To whom the verb gives."""
        if self.verb is None:
            return None
        for child in self.verb.children:
            if child.i == self.phrase.top.i:
                continue
            if child.dep_ in ("dative", "dobj") and child.tag_[0] in "NPC":
                return child
            if child.dep_ in ("dative", "prep") and child.lower_ == "to":
                return next(iter(child.children), None)
        return None

    @cached_property
    def is_passive(self) -> bool:
        """ "are paid", and participles: "miners paid"."""
        verb = self.verb
        if verb is None:
            return False
        return any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children) or (
            verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl", "advcl")
        )

    @cached_property
    def near(self) -> frozenset[str]:
        """Words and lemmas of the clause: the verb, what hangs on it and its parts, and the nouns between."""
        found: set[str] = set()
        for above in self.phrase.anchor.ancestors:
            tokens = [above]
            if above.tag_[0] == "V":
                tokens += [one for child in above.children if child.tag_[0] != "V" for one in (child, *child.children)]
            for token in tokens:
                found |= {token.lower_, token.lemma_.lower()}
            if above.tag_[0] == "V":
                break
        return frozenset(found)

    @cached_property
    def nouns(self) -> list[Token]:
        """Nouns whose value the sum may be, nearest first: "a stipend of", "put bail at", "rents rose to"."""
        found = []
        if (titled := self._titled()) is not None:
            found.append(titled)
        anchor = self.phrase.anchor
        spent = (child for child in anchor.children if child.lower_ == "in" and child.i > anchor.i)
        found += [noun for child in spent for noun in child.children if noun.dep_ == "pobj" and noun.tag_[:2] == "NN"]
        for above in self.phrase.anchor.ancestors:
            if above.tag_[0] == "V":
                break
            if above.tag_[:2] == "NN" and not self._holds(above):
                found.append(above)
        if self.verb is not None:
            children = sorted(self.verb.children, key=lambda child: child.dep_ not in ("dobj", "attr"))
            roles = ("dobj", "nsubj", "nsubjpass", "attr", "dative")
            found += [child for child in children if child.dep_ in roles and _is_noun(child)]
        if self.subject is not None and _is_noun(self.subject):
            found.append(self.subject)
        return [noun for noun in found if noun.i != self.phrase.anchor.i and not self._holds(noun)]

    @property
    def _doc(self) -> Doc:
        return self.phrase.anchor.doc

    def _holds(self, noun: Token) -> bool:
        return self.phrase.amount.start <= noun.idx < self.phrase.amount.end

    def _titled(self) -> Token | None:
        """ "Starting pay: $20", "Bail ($900)": the noun before the mark."""
        at = self.phrase.first.i
        while at > self.phrase.first.sent.start and self._doc[at - 1].text in _SIGNS:
            at -= 1
        if at - 2 < self.phrase.first.sent.start or self._doc[at - 1].text not in (":", "–", "—"):
            return None
        noun = self._doc[at - 2]
        title = self._doc[self.phrase.first.sent.start : at - 1]
        of = next((token for token in title if token.tag_ == "IN"), None)
        return self._doc[of.i - 1] if of is not None and of.i > title.start else noun


def clause_subject(top: Token) -> Token | None:
    """The subject or object of the verb over a phrase, or the noun that its clause describes."""
    verb = next((above for above in top.ancestors if above.tag_[0] == "V"), None)
    if verb is None:
        return None
    objects = (child for child in verb.children if child.dep_ == "dobj" and child.i < top.i and child.tag_[:2] == "NN")
    return next(objects, None) or subject_of(verb, top)


def subject_of(verb: Token | None, top: Token) -> Token | None:
    """The subject of a verb or of that which it hangs on; the noun that it describes; None for `top` itself."""
    for _ in range(_STEPS):
        if verb is None:
            return None
        found = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
        if found is not None and found.tag_ not in ("WDT", "WP"):
            return found if found.i != top.i else None
        if verb.dep_ in ("acl", "relcl"):
            return verb.head
        verb = verb.head if verb.dep_ in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "prep") else None
        while verb is not None and verb.tag_[0] != "V" and verb.head.i != verb.i:
            verb = verb.head
    return None


def _is_noun(token: Token) -> bool:
    return token.tag_[:2] == "NN" or (token.tag_ == "VB" and token.lower_ == "pay")


def is_hired(noun: Token | None) -> bool:
    """Whether it names people who may be paid for what they do."""
    if noun is None:
        return False
    if noun.tag_ == "PRP":
        return noun.lower_ not in ("it", "itself")
    one = singular(noun.text)
    if one.lower() in money_words.HANDS:
        return True
    if noun.tag_ in ("NNPS",) or (noun.tag_ == "NNP" and noun.ent_type_ == "PERSON"):
        return True
    told = is_person(noun.text) or measures.nouns().get(one) == "fighters" or _is_trade(noun, one)
    return told and one not in money_words.NOT_HIRED


def _is_trade(noun: Token, one: str) -> bool:
    """ "gravediggers", "tailors", "balloonists": by the ending of those who do something for a living."""
    if noun.tag_[:2] != "NN" or one in money_words.BODIES or one in measures.nouns():
        return False
    return bool(_TRADE.search(one))


def compounds(noun: Token) -> set[str]:
    """Lemmas of the words before a noun."""
    return {child.lemma_.lower() for child in noun.children if child.dep_ in ("compound", "amod", "nmod", "poss")}

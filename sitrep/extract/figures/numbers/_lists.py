"""Lists of people with "a" for one: "four teachers, two pupils and a janitor", "a major and two guards"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures.numbers._amounts import Amount
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person

if TYPE_CHECKING:
    from spacy.tokens import Token

_ROLES = frozenset({"dobj", "nsubjpass", "nsubj"})
_COUPLE = "couple"
_ARTICLES = ("a", "an")
_WHOSE = ("his", "her", "their")
_PEOPLE = frozenset({"fatalities", "injuries", "detained", "abducted", "released", "surrendered"})


def find(verbs: list[Token], amounts: list[Amount]) -> list[Amount]:
    """`amounts` with a 1 for each "a janitor" of a list with several numerals; lists with fewer become their sum."""
    read = {amount.core_start: amount for amount in amounts}
    for verb in filter(_counts_people, verbs):
        for head in verb.children:
            if head.dep_ in _ROLES and any(child.dep_ == "conj" for child in head.children):
                _of_list(_members(head), read)
    return sorted(read.values(), key=lambda amount: amount.start)


def _counts_people(verb: Token) -> bool:
    told = {measures.plain(measures.done(), verb.lemma_), measures.plain(measures.did(), verb.lemma_)}
    return bool(told & _PEOPLE)


def _members(head: Token) -> list[Token]:
    found = [head]
    for member in found:
        nouns = (child for child in member.children if child.dep_ in ("conj", "appos") and child.tag_[:2] == "NN")
        found += [noun for noun in nouns if noun.left_edge.lower_ != "the"]
    return sorted(found, key=lambda token: token.i)


def _of_list(members: list[Token], read: dict[int, Amount]) -> None:
    numbered = [(member, amount) for member in members if (amount := _number(member, read)) is not None]
    single = [(member, article) for member in members if (article := _article(member)) is not None]
    if len(numbered) + len(single) != len(members) or not single or len(members) < 2:
        return
    if not numbered and single[0][1].lower_ in _WHOSE:
        return
    if len(numbered) > 1:
        for member, article in single:
            if article.idx not in read:
                read[article.idx] = _one(article, member)
        return
    _sum(members, numbered, single, read)


def _sum(
    members: list[Token],
    numbered: list[tuple[Token, Amount]],
    single: list[tuple[Token, Token]],
    read: dict[int, Amount],
) -> None:
    """One amount over the whole list."""
    low = 0.0 + sum(2 if member.lower_ == _COUPLE else 1 for member, _ in single)
    low += sum(amount.low or amount.value or 0 for _, amount in numbered)
    for _, amount in numbered:
        if amount.hedge is not None:
            return
        read.pop(amount.core_start, None)
    start, last = members[0].left_edge.idx, members[-1]
    total = float(low)
    amount = Amount(start, last.idx + len(last), start, last.idx + len(last), total, total, total, in_words=True)
    amount.is_list = True
    read[start] = amount


def _number(member: Token, read: dict[int, Amount]) -> Amount | None:
    return next((read[child.idx] for child in member.children if child.dep_ == "nummod" and child.idx in read), None)


def _article(member: Token) -> Token | None:
    """The "a" or "his" before a single person, or a couple."""
    if member.tag_ not in ("NN", "NNP", "JJ") or not (is_person(member.text) or member.lower_ == _COUPLE):
        return None
    return next((child for child in member.children if child.lower_ in (*_ARTICLES, *_WHOSE)), None)


def _one(article: Token, member: Token) -> Amount:
    end = article.idx + len(article)
    return Amount(article.idx, end, article.idx, end, 1.0, 1.0, 1.0, in_words=True)

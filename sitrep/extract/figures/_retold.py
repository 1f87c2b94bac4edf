"""Numbers that stand alone, of the kind of one before: "the ministry counted 27", "before the war it cost 15"."""

from __future__ import annotations

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures._subjects import TOLLS
from sitrep.extract.figures.measuring import _money
from sitrep.records import Figure
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

_COUNTING = words("count tally put speak give report list estimate record say keep")
_STATING = words("be stand remain")
_PAYING = words("cost pay give get earn receive charge fetch sell go fall rise drop climb be")
_IT = words("it that this")
_REACH = 2
"""Sentences that a count reaches back for what is counted."""


def follows(phrase: Phrase) -> bool:
    """Whether a bare number goes on counting what was counted before: "80 of which", "six in Lota", "another 12"."""
    noun = phrase.noun
    if noun is not None and noun.lower_ not in _AGAIN:
        return False
    if phrase.amount.unit is not None:
        return phrase.amount.unit == "percent" and noun is not None and phrase.of_noun
    return (noun is not None and phrase.of_noun) or _is_further(phrase) or _is_placed(phrase)


def _is_further(phrase: Phrase) -> bool:
    """ "another 12 on Monday": nothing else is done with them."""
    before = phrase.first.nbor(-1).lower_ if phrase.first.i else ""
    return before in _FURTHER and _phrase.governor(phrase.top)[1] in ("object", "other")


def _is_placed(phrase: Phrase) -> bool:
    """ "six in Lota and four in Bana" behind a first of the kind."""
    last = max(phrase.first.i, phrase.anchor.i)
    doc = phrase.first.doc
    if phrase.noun is not None or not phrase.first.i or last + 2 >= len(doc):
        return False
    place = doc[last + 2] if doc[last + 2].lower_ != "the" or last + 3 >= len(doc) else doc[last + 3]
    listed = phrase.first.nbor(-1).lower_ in (",", "and", ";")
    return listed and doc[last + 1].lower_ in _WHERE and place.tag_ in ("NNP", "NNPS")


_AGAIN = words("them which whom these those")
_FURTHER = words("another further additional")
_WHERE = words("in at near from around outside inside")


def stands_alone(phrase: Phrase) -> bool:
    """Whether somebody only says how many: "spoke of 478", "the government's figure stood at 15"."""
    if phrase.noun is not None or phrase.amount.unit is not None or _answers(phrase):
        return False
    verb, _ = _phrase.governor(phrase.top)
    if verb is None:
        return False
    if verb.tag_[:2] == "NN":
        return singular(verb.text) in TOLLS
    if verb.lemma_.lower() in _COUNTING:
        return True
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    is_toll = any(singular(one.text) in TOLLS for one in subjects)
    again = any(one.lower_ in _IT for one in subjects) and verb.dep_ in ("ccomp", "conj", "parataxis")
    return verb.lemma_ in _STATING and (is_toll or again)


def _answers(phrase: Phrase) -> bool:
    """Whether it says how many of what the sentence before asks for: "How many are left is unclear. He says 400"."""
    start = phrase.first.sent.start
    asked = phrase.first.doc[start - 1].sent if start else ()
    return any(word.lower_ == "how" and word.nbor().lower_ in ("many", "much") for word in asked)


def is_paid(phrase: Phrase) -> bool:
    """Whether a number without a unit is what something costs or somebody gets, as far as its verb tells."""
    if phrase.noun is not None or phrase.amount.unit is not None:
        return False
    verb, _ = _phrase.governor(phrase.top)
    return verb is not None and verb.lemma_.lower() in _PAYING


def link(figures: list[Figure], alone: set[int], paid: set[int]) -> None:
    """Gives the figures whose id() is in `alone` or `paid` the kind of the figure that they tell anew, in order."""
    sentences = sorted({figure.sentence for figure in figures})
    for number, figure in enumerate(figures):
        if figure.measure != "other" or figure.unit not in ("count", "person"):
            continue
        earlier = [
            one
            for one in reversed(figures[:number])
            if one.of is None and sentences.index(figure.sentence) - sentences.index(one.sentence) <= _REACH
        ]
        source = _source(figure, earlier, id(figure) in alone, id(figure) in paid)
        if source is not None:
            figure.unit, figure.measure = source.unit, source.measure
            figure.subject = figure.subject or source.subject
            figure.place = figure.place or source.place


def _source(figure: Figure, earlier: list[Figure], alone: bool, paid: bool) -> Figure | None:
    """The last figure of a kind before; for what is paid the last sum of money, at most a sentence away."""
    if alone:
        return next((one for one in earlier if one.measure != "other" and one.unit != "percent"), None)
    if paid and earlier and earlier[0].unit in _money.UNITS:
        return earlier[0]
    return None

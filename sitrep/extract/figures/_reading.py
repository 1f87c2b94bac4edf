"""From amounts to figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract import _saying, _spans, _text
from sitrep.extract.figures import _changes, _parts, _phrase, _retold, _subjects, _zeros, measuring, refusing
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures._zeros import Zero
from sitrep.extract.figures.numbers import _amounts, _lists, _periods
from sitrep.extract.figures.numbers._amounts import Amount
from sitrep.extract.figures.scene._actors import Cast
from sitrep.extract.figures.scene._dates import Calendar
from sitrep.extract.figures.scene._places import Setting
from sitrep.records import Extraction, Figure
from sitrep.reference.measures import PEOPLE
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_ESTIMATED = re.compile(r"\bestimate[sd]?\b", re.IGNORECASE)


_TOLLS = words("death fatality casualty injury arrest life body detention kidnapping abduction disappearance")
"""Nouns of which each is one person."""


_CROWDS = words("crowd throng mob congregation audience procession delegation crew crewmen garrison bodyguard")
"""Bodies whose number is one of people: "a crowd of 300 marched"."""
_NEAR = 120
"""Characters over which a bare number goes on counting what was counted before."""
_SAMPLES = words("study survey poll sample trial review analysis examination questionnaire")


class Reading:
    """One article's figures in the making."""

    def __init__(self, doc: Doc, found: Extraction) -> None:
        self.doc, self.found = doc, found
        self.said = _saying.of(doc, found)
        self.setting = Setting(found, self.said)
        self.cast = Cast(found, self.said)
        self.calendar = Calendar(found, self.said)
        self.tokens = self.said.tokens
        self.alone: set[int] = set()
        self.paid: set[int] = set()
        """id() of the figures that may tell one before anew."""
        self.last: Figure | None = None
        """The last one read."""

    def figures(self) -> list[Figure]:
        """All of them, in order of the text."""
        text = _text.of(self.doc)
        changes = _changes.find(text)
        amounts = [amount for amount in _amounts.find(text) if not _covered(amount, changes)]
        amounts = _lists.find(self.said.verbs, amounts)
        read = [self._of_amount(amount) for amount in sorted([*changes, *amounts], key=lambda one: one.start)]
        zeros = [self._of_zero(zero) for zero in _zeros.find(self.said.verbs)]
        every = sorted([figure for figure in (*read, *zeros) if figure], key=lambda figure: (figure.start, figure.end))
        for number, figure in enumerate(every, 1):
            figure.id = f"f{number}"
        _periods.fill(text, every)
        _parts.link(text, every)
        _retold.link(every, self.alone, self.paid)
        return every

    def _of_amount(self, amount: Amount) -> Figure | None:
        worded = amount.signed
        if not (worded or amount.is_list) and refusing.before_grammar(_text.of(self.doc), amount, self.found):
            return None
        read = _phrase.of_list if amount.is_list else _phrase.read
        phrase = read(self.doc, amount, self.tokens)
        if phrase is None or (worded and phrase.first.tag_[0] != "V" and "fold" not in phrase.first.lower_):
            return None
        return self._figure(phrase, is_change=worded)

    def _figure(self, phrase: Phrase, is_change: bool) -> Figure | None:
        amount = phrase.amount
        direction = 0 if is_change else _changes.sign(phrase)
        is_change = is_change or direction != 0
        changed = _changes.subject(phrase) if is_change else None
        if changed is not None:
            phrase = _phrase.Phrase(amount, phrase.first, phrase.anchor, changed, phrase.top, of_noun=True)
        if self._is_speaker(phrase):
            return None
        head = _subjects.counted(phrase)
        inherited = _subjects.elliptical(phrase)
        unit = amount.unit or _unit(phrase, head)
        measure = measuring.measure(inherited.phrase if inherited else phrase, unit)
        if measure == "other" and _retold.follows(phrase):
            measure = self._measure_before(phrase)
        if not (is_change or amount.is_list) and refusing.by_grammar(phrase, measure):
            return None
        if unit == "count" and _counts_people(phrase, measure) and not _is_household(head):
            unit = "person"
        if is_change:
            _changes.as_change(amount, direction)
        figure = self._bare(amount, phrase.anchor, unit, measure)
        figure.change = "change" if is_change else "level"
        value = _subjects.clause_subject(phrase)
        figure.subject = inherited.subject if inherited else _subjects.words(phrase)
        if amount.is_list:
            figure.subject = figure.text
        elif value is not None and phrase.noun is None and self._is_party(value):
            figure.subject = None
        noun = phrase.noun
        figure.place = self.setting.place(phrase.anchor, figure.sentence, noun, measure)
        figure.unit = self.setting.currency(figure.unit, figure.place, figure.text)
        if not is_change and _retold.stands_alone(phrase):
            self.alone.add(id(figure))
        elif not is_change and _retold.is_paid(phrase):
            self.paid.add(id(figure))
        figure.actor = self.cast.actor(phrase, measure, changed or value)
        self.last = figure
        return figure

    def _measure_before(self, phrase: Phrase) -> str:
        """What the last figure counts, of the same sentence or the end of the one before."""
        last = self.last
        if last is None or last.unit not in ("person", "count") or last.change == "change":
            return "other"
        between = _text.of(self.doc)[last.end : phrase.amount.start]
        return last.measure if len(between) <= _NEAR and "\n" not in between else "other"

    def _is_speaker(self, phrase: Phrase) -> bool:
        """Whether the number only describes who says something: "two defectors said"."""
        return self.said.speaks(phrase.top) and not _is_sample(phrase.top)

    def _is_party(self, noun: Token) -> bool:
        """Whether a noun speaks or acts rather than being counted."""
        name = self.said.parties.at(noun)
        return self.said.speaks(noun) or (name is not None and name.kind == "organisation")

    def _of_zero(self, zero: Zero) -> Figure:
        amount = Amount(zero.start, zero.end, zero.start, zero.end, 0.0, 0.0, 0.0)
        figure = self._bare(amount, zero.token, zero.unit, zero.measure)
        figure.subject = zero.subject
        figure.place = self.setting.place(zero.token, figure.sentence, None, zero.measure)
        subject = next((child for child in zero.token.children if child.dep_ in ("nsubjpass", "nsubj")), None)
        if zero.measure == "salary" and subject is not None:
            figure.actor = self.cast.of_members(subject)
        return figure

    def _bare(self, amount: Amount, token: Token, unit: str, measure: str) -> Figure:
        """A figure with its numbers, claim and date."""
        text = _text.of(self.doc)
        start, end = _spans.trimmed(text, amount.start, amount.end)
        sentence = _spans.sentence_at(self.found, start)
        claim = self.said.claim(token)
        date = self.calendar.date(token, sentence)
        estimated = claim.stance == "asserted" and bool(_ESTIMATED.search(text, start, amount.core_start))
        return Figure(
            start=start, end=end, text=text[start:end], sentence=sentence, id="",
            value=amount.value, low=amount.low, high=amount.high, unit=unit, measure=measure, hedge=amount.hedge,
            period=amount.period, part=amount.part, total=amount.total,
            claimant=claim.claimant, via=claim.via, stance="estimated" if estimated else claim.stance,
            start_date=date.start_date if date else None, end_date=date.end_date if date else None,
        )  # fmt: skip


def figures(doc: Doc, found: Extraction) -> list[Figure]:
    """The figures of `doc`; the names, places and dates in `found` say what they hang on."""
    return Reading(doc, found).figures()


def _covered(amount: Amount, others: list[Amount]) -> bool:
    return any(other.start < amount.core_end and amount.core_start < other.end for other in others)


def _is_sample(noun: Token) -> bool:
    """ "a study of 4,500 adults found": those asked, not those who say so."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_.lower() in _SAMPLES


def _counts_people(phrase: Phrase, measure: str) -> bool:
    """Whether the measure makes them people: "30 were wounded", "the clinic treated 30"."""
    value_of = _subjects.clause_subject(phrase) if phrase.noun is None else None
    alone = phrase.noun is None and value_of is None
    if value_of is not None and value_of.lower_ in _CROWDS:
        return True
    bare = phrase.noun is None or phrase.noun.lower_ == "strong"
    return measure in PEOPLE - {"fighters"} or (measure == "health" and alone) or (measure == "fighters" and bare)


def _is_household(head: Token | None) -> bool:
    return head is not None and singular(head.text) in ("family", "household", "percent")


def _unit(phrase: Phrase, head: Token | None) -> str:
    """`person` or `count` for what is counted."""
    if head is not None and (
        is_person(head.text)
        or singular(head.text) in _TOLLS
        or head.lower_ in ("dead", "killed", "wounded", "injured", "others", "us", "them")
    ):
        return "person"
    return "count"

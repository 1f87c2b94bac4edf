"""What an article reports to have happened: ACLED's sub-event types, with who, whom, where, when and how many.

Triggers come from `reference.triggers`; what only might, should or did not happen is marked by its modality, what is
recalled as background. One row a happening: what an article tells again joins the first row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from spacy.tokens import Doc

from sitrep.extract import _spans
from sitrep.extract.events import (
    _arms,
    _background,
    _carried,
    _causes,
    _certainty,
    _crowds,
    _joining,
    _lending,
    _merging,
    _parties,
    _readings,
    _roles,
    _setting,
    _tolls,
    _triggers,
    _wielding,
)
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._scene import Scene
from sitrep.records import Article, DateMention, Event, Extraction, Link, Span
from sitrep.reference import acled

ORDER = 60


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the events that `doc` tells."""
    scene = Scene(doc, found)
    told = [event for event in _triggers.find(doc) if _is_event(event, scene)]
    scene.happenings = happenings = _joining.join(_crowds.join(_causes.join(told, scene)))
    _lending.doers(happenings)
    _roles.answer_later(happenings, scene)
    pairs = [(happening, _event(happening, days, scene)) for happening, days in _dated(happenings, scene)]
    _lending.places(pairs)
    _tolls.assign([pair for pair in pairs if pair[1].modality == "actual"], scene)
    found.events = _merging.merge(pairs)


def _is_event(event: Happening, scene: Scene) -> bool:
    """Whether it happened and its words tell a kind of event, which is then its reading."""
    told = _certainty.modality(event)
    if told is None or _background.is_told_in_passing(event):
        return False
    event.modality = told
    found = scene.found
    _roles.assign(event, scene)
    sentence = event.trigger.sent
    if (arms := scene.arms.get(sentence.start)) is None:
        arms = scene.arms[sentence.start] = _arms.named(sentence)
    event.weapons = _arms.belong(event, arms)
    event.reading = _readings.decide(event) or ""
    _wielding.without_weapons(event, found, {token.i for token, _ in arms})
    return bool(event.reading)


Days = tuple[date | None, date | None, int | None]
"""First and last day of an event, and how precise they are (UCDP date_prec)."""


def _dated(happenings: Sequence[Happening], scene: Scene) -> list[tuple[Happening, Days]]:
    """Those that last no longer than a year, with their days; what is recalled is marked as such."""
    article = scene.found.article
    dated = [(happening, _days(_when(happening, scene), happening, article)) for happening in happenings]
    dated = [(happening, days) for happening, days in dated if not _is_of_whole_war(*days)]
    told = [(last, date_prec) for happening, (_, last, date_prec) in dated if happening.modality == "actual"]
    newest = (last for last, date_prec in told if last and (date_prec or 0) <= _background.MONTH)
    now = article.published_on or max(newest, default=None)
    for happening, (_, last, date_prec) in dated:
        happening.is_background = _background.is_recalled(
            happening, last, date_prec, now, article.published_on is not None
        )
    _mark_earlier(dated)
    return dated


def _when(happening: Happening, scene: Scene) -> DateMention | None:
    return _setting.when(happening, scene) or _lending.day(happening, scene)


def _mark_earlier(dated: Sequence[tuple[Happening, Days]]) -> None:
    """Mark what a sentence in the pluperfect tells of no day, after the news."""
    news: Happening | None = None
    for happening, (_, last, _) in dated:
        if last is None and _background.has_happened_before(happening):
            happening.is_background |= news is not None and news.trigger.sent.end <= happening.trigger.sent.start
        elif happening.modality == "actual" and not happening.is_background:
            news = news or happening


def _event(happening: Happening, days: Days, scene: Scene) -> Event:
    start, end = _span(happening)
    sentence = _spans.sentence_at(scene.found, start)
    first, last, date_prec = days
    claimant = scene.said.claim(happening.trigger).claimant
    place = _setting.place(happening, scene)
    return Event(
        start=start,
        end=end,
        text=scene.found.article.text[start:end],
        sentence=sentence,
        event_type=acled.SUB_EVENT_TYPES[happening.reading],
        sub_event_type=happening.reading,
        actors=_links(happening.actors),
        targets=_links(_aims(happening, claimant, scene)),
        weapons=list(dict.fromkeys(weapon.name for weapon in happening.weapons if weapon.name)),
        place=place,
        start_date=first,
        end_date=last,
        date_prec=date_prec,
        claimant=claimant,
        modality=happening.modality,
        is_background=happening.is_background,
    )


def _days(when: DateMention | None, happening: Happening, article: Article) -> Days:
    """The days of `when`; what happened on "7 October" did so before the report, if need be a year earlier."""
    first, last = (when.start_date, when.end_date) if when else (None, None)
    if when is None or first is None or last is None:
        return first, last, when.date_prec if when and first else None
    published = article.published_on
    if happening.modality != "actual" or published is None or first <= published:
        return first, last, when.date_prec
    is_bare = not re.search(r"\d{4}", when.text)
    if not is_bare or when.precision not in ("day", "month"):
        return None, None, None
    return _year_before(first), _year_before(last), when.date_prec


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


WHERE = frozenset(
    ("village", "town", "city", "port", "district", "region", "area", "province", "neighbourhood", "suburb")
)
"""Nouns for which the name of the place stands, where it has one."""
WIDE = frozenset(("district", "region", "area", "province"))
"""Those that without a name say where rather than to whom."""


def _aims(happening: Happening, claimant: Link | None, scene: Scene) -> list[Party]:
    """The targets without who only speaks of it, and with the town's name for "the town of X"."""
    aims = [_named(party, scene) for party in happening.targets]
    spoke = claimant.start if claimant and claimant.start is not None else -1
    return [aim for aim in aims if aim is not None and (aim.is_meant or aim.link.start != spoke)]


def _named(party: Party, scene: Scene) -> Party | None:
    if party.is_mention or party.token.lemma_.lower() not in WHERE:
        return party
    before = grammar.children(party.token, "compound")
    if any(word.pos_ == "PROPN" and scene.place_at(word) is None for word in before):  # "the Castor quarter of X"
        return party
    names = (scene.place_at(noun) for noun in grammar.after(party.token, "of"))
    name = next((place for place in names if place is not None), None)
    if name is None and any(child.lower_ == "the" for child in party.token.children):  # "on the town"
        places = _spans.within(scene.found.places, _spans.sentence_at(scene.found, party.token.idx))
        name = _carried.only_one(places, scene.found.article.text)
    if name is None:
        return None if party.token.lemma_.lower() in WIDE else party
    return Party(party.token, Link(text=name.text, start=name.start, end=name.end))


def _span(happening: Happening) -> Span:
    """The trigger; a noun with the words that say what kind it is ("car bombing"), a verb with its particle."""
    trigger = happening.trigger
    start, end = trigger.idx, trigger.idx + len(trigger)
    if happening.is_noun:
        before = trigger.nbor(-1) if trigger.i else trigger
        return (before.idx if before.head == trigger and before.dep_ == "compound" else start), end
    after = trigger.nbor(1) if trigger.i + 1 < len(trigger.doc) else trigger
    return start, after.idx + len(after) if after.dep_ == "prt" and after.head == trigger else end


def _links(parties: Sequence[Party]) -> list[Link]:
    """Each once, by its words; bare "people" are nobody."""
    told = [party for party in parties if not _parties.says_nobody(party)]
    return list({party.link.text.lower(): party.link for party in told}.values())


def _is_of_whole_war(first: date | None, last: date | None, _: int | None) -> bool:
    """Whether it is spread over more than a year: what a war has done, not what happened."""
    return first is not None and last is not None and (last - first).days > 366

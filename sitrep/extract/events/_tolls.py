"""The killed and injured of an event, from the figures of its sentence or of the next that tells the toll."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract.events import _background, _merging
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._scene import Scene
from sitrep.records import Event, Figure
from sitrep.reference import person_nouns

MEASURES = ("fatalities", "injuries")
VIOLENT = frozenset(("Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots"))


def assign(pairs: Sequence[tuple[Happening, Event]], scene: Scene) -> None:
    """Give each event the killed and injured that its words count."""
    of_event: dict[int, list[Figure]] = {}
    for figure in scene.found.figures:
        index = _owner(figure, pairs, scene) if _counts(figure, scene) else None
        if index is not None and not _is_of_another_day(figure, pairs[index][1], scene):
            known = of_event.setdefault(index, [])
            if _has_risen(figure, scene):
                known[:] = [other for other in known if other.measure != figure.measure]
            if not known or _is_told_with(figure, pairs[index][0], known) or figure.claimant:
                known.append(figure)
    for index, figures in of_event.items():
        _fill(pairs[index][1], [figure for figure in figures if not _is_part(figure, figures, scene)])
    for happening, event in pairs:
        if _may_kill(event):
            _fill_counted(happening, event, scene)


BODIES = frozenset(
    ["body", "bodies", "dead", "death", "deaths", "corpse", "corpses", "casualties", "wounded", "injured"]
)


def _counts(figure: Figure, scene: Scene) -> bool:
    """Whether it counts the dead or hurt of something that happened, not of a whole war."""
    if figure.measure not in MEASURES or figure.change != "level" or figure.stance == "denied":
        return False
    words = set((figure.subject or "").lower().split())
    token = scene.token_at(figure.start)
    counts_people = figure.unit == "person" or not words or bool(words & BODIES)
    is_toll = counts_people and not _are_alive(token)
    return is_toll and not (_background.is_sum(token) or _background.is_of_war(token))


def _are_alive(number: Token) -> bool:
    """ "3,000 people marched to protest the murder of X", "two gunmen shot X": these are not the dead."""
    counted = number
    while counted.dep_ in ("nummod", "quantmod", "advmod"):
        counted = counted.head
    verb = counted.head
    is_doer = verb.lemma_ in KILLS and any(grammar.children(verb, "dobj"))
    return counted.dep_ == "nsubj" and (verb.lemma_ in MARCHES or is_doer)


MARCHES = frozenset(("march", "protest", "demonstrate", "rally", "gather", "mourn", "attend", "flee", "chant", "pray"))
KILLS = frozenset(("kill", "shoot", "murder", "assassinate", "behead", "stab", "slay", "ambush", "attack", "storm"))


def _is_part(figure: Figure, figures: Sequence[Figure], scene: Scene) -> bool:
    """ "2 medics among 31 dead": the first counts some of the second."""
    text = scene.found.article.text
    after = (other for other in figures if 0 < other.start - figure.end < 40 and other.sentence == figure.sentence)
    return any(re.search(r" among (?!them|whom|which)", text[figure.end : other.start]) for other in after)


def _is_told_with(figure: Figure, happening: Happening, known: Sequence[Figure]) -> bool:
    """Whether it stands in the event's own sentences, or is the first of its measure."""
    if not any(other.measure == figure.measure for other in known):
        return True
    return any(_spans.overlap(figure.sentence, _at(token)) for token in happening.tokens())


RISES = frozenset(("rise", "climb", "reach", "grow", "increase", "jump", "mount", "soar", "reach"))


def _has_risen(figure: Figure, scene: Scene) -> bool:
    """ "The toll later rose to nine": what was counted before is no longer all."""
    token = scene.token_at(figure.start)
    verb = grammar.clause(token)
    tolls = (noun for noun in grammar.children(verb, "nsubj") if noun.lemma_ in ("toll", "number", "count"))
    if verb.lemma_ not in RISES or not any(tolls) or any(child.tag_ == "MD" for child in verb.children):
        return False
    return token.nbor(-1).lower_ in ("to", "at", "least", "reached")


def _is_of_another_day(figure: Figure, event: Event, scene: Scene) -> bool:
    """ "Two more died on Sunday": a day that hangs on the figure's verb and is not the event's."""
    if event.start_date is None or event.end_date is None:
        return False
    verb = grammar.clause(scene.token_at(figure.start))
    if not (event.sentence[1] <= verb.idx or verb.idx < event.sentence[0]):
        return False
    first, last = event.start_date, event.end_date
    days = [day for day in _spans.within(scene.found.dates, figure.sentence) if day.start_date and day.end_date]
    own = [day for day in days if grammar.clause(scene.head(day)) == verb]
    return any((day.end_date or last) < first or (day.start_date or first) > last for day in own)


def _owner(figure: Figure, pairs: Sequence[tuple[Happening, Event]], scene: Scene) -> int | None:
    violent = [n for n, (_, event) in enumerate(pairs) if _may_kill(event)]
    here = [n for n in violent if any(_spans.overlap(figure.sentence, _at(token)) for token in pairs[n][0].tokens())]
    if here:
        token = scene.token_at(figure.start)
        past = _background.clause_of_past(token)
        here = [n for n in here if _background.clause_of_past(pairs[n][0].tokens()[-1]) == past]
        return (
            None
            if not here
            else min(here, key=lambda n: min(grammar.distance(told, token)[0] for told in pairs[n][0].tokens()))
        )
    before = [n for n in violent if _is_next(pairs[n][1], figure, scene)]
    return before[-1] if before and not pairs[before[-1]][1].is_background else None


def _may_kill(event: Event) -> bool:
    if event.sub_event_type == "Disrupted weapons use":  # an aircraft shot down with all on board
        return True
    return event.event_type in VIOLENT and event.sub_event_type != "Peaceful protest"


def _at(token: Token) -> tuple[int, int]:
    return token.idx, token.idx + 1


NEAR = 2
"""Sentences after the event's in which a toll may be told without naming the event again."""


def _is_next(event: Event, figure: Figure, scene: Scene) -> bool:
    """Whether the figure stands in one of the sentences after the event's, and up to it no other place is named."""
    if figure.sentence[0] < event.sentence[1] or _background.adds_up(scene.token_at(event.start)):
        return False
    found = scene.found
    between = [sentence for sentence in found.sentences if event.sentence[1] <= sentence[0] < figure.sentence[0]]
    if len(between) >= (NEAR if scene.tells_toll(figure) else 1):
        return False
    elsewhere = {place.text for place in _spans.within(found.places, (event.sentence[1], figure.sentence[1]))}
    return not elsewhere - {event.place.text if event.place else ""}


FATAL = frozenset(
    [
        *("kill", "murder", "assassinate", "behead", "strangle", "slay", "die", "decapitate", "butcher", "execute"),
        *("lynch", "massacre", "slaughter", "gun", "crucify", "bludgeon", "perish"),
    ]
)
HURTS = frozenset(("wound", "injure", "hurt", "maim"))


def _fill_counted(happening: Happening, event: Event, scene: Scene) -> None:
    """Those whom the verbs name: "killed a nun and wounded a guard", "executed two clerks and their driver"."""
    killed = _counted(happening, FATAL, event.fatalities, scene)
    injured = _counted(happening, HURTS, event.injuries, scene)
    if killed is not None and killed > (event.fatalities or 0):
        event.fatalities_low = _with(event.fatalities_low, event, killed)
        event.fatalities_high = _with(event.fatalities_high, event, killed)
        event.fatalities = killed
    if injured is not None and injured > (event.injuries or 0):
        event.injuries = injured


def _with(bound: int | None, event: Event, killed: int) -> int | None:
    """The bound of what was counted before with those beside it: "twelve to fifteen guards and a cook"."""
    return None if bound is None else bound + killed - (event.fatalities or 0)


def _counted(happening: Happening, verbs: frozenset[str], told: int | None, scene: Scene) -> int | None:
    """How many the verbs were done to: single persons where no number is `told`, else that number and who is beside it.

    A headline and the report after it say one number twice, so nothing is added over verbs but single persons.
    """
    telling = [verb for verb in happening.tokens() if grammar.is_verb(verb) and _does(verb, verbs)]
    nouns = [[noun for noun in _dying(verb) or grammar.objects(verb) if not _is_some_of(noun)] for verb in telling]
    if told is None:
        every = {noun.i: _how_many(noun, scene) for undergo in nouns for noun in undergo}
        are_single = all(noun.tag_ != "CD" and not _is_many(noun) for undergo in nouns for noun in undergo)
        joined = [_joined_number(undergo, scene) for undergo in nouns]
        if not are_single:
            return max((number for number in joined if number), default=None) if len(nouns) == 1 else None
        return None if None in every.values() else len(every) or None
    return max((number for undergo in nouns if (number := _joined_number(undergo, scene, told))), default=None)


def _is_many(noun: Token) -> bool:
    return any(grammar.children(noun, "nummod")) or noun.tag_ in ("NNS", "NNPS")


def _joined_number(nouns: Sequence[Token], scene: Scene, told: int | None = None) -> int | None:
    """The sum of "two clerks and their driver", of which `told` is a part; None where they are not joined by "and"."""
    numbers = [_how_many(noun, scene) for noun in nouns]
    known = [number for number in numbers if number is not None]
    are_joined = all(noun.dep_ == "conj" and noun.head in nouns for noun in nouns[1:])
    if any(child.lemma_ in HURTS for noun in nouns for child in noun.children):  # "100 dead and 400 wounded"
        return None
    if len(nouns) < 2 or len(known) < len(nouns) or not are_joined or (told is not None and told not in known):
        return None
    return sum(known)


def _how_many(noun: Token, scene: Scene) -> int | None:
    """One for a single person, the number before a plural; None where it has none."""
    if noun.lower_ in ("himself", "herself", "him", "her", "he", "she", "one") or _is_one(noun):
        return 1
    number = noun if noun.tag_ == "CD" else next(grammar.children(noun, "nummod"), None)
    figure = number and _spans.overlapping(scene.found.figures, (number.idx, number.idx + len(number)))
    if not figure or not figure.value or figure.unit != "person" or figure.start < noun.left_edge.idx:
        return None
    return round(figure.value)


def _is_some_of(noun: Token) -> bool:
    """ "Two children" of "eleven people, among them two children, died"."""
    first = noun.left_edge
    before = first.nbor(-1).lower_ if first.i > first.sent.start else ""
    return "among" in (first.lower_, before) or before in ("them", "including")


def _does(verb: Token, verbs: frozenset[str]) -> bool:
    if verb.lemma_ in verbs:
        return True
    left = {child.lower_ for child in grammar.children(verb, "oprd", "acomp")}  # "left a cook and two guards dead"
    return verbs is FATAL and (bool({"dead", "death"} & _beside(verb) or "dead" in left) or _loses_life(verb))


def _loses_life(verb: Token) -> bool:
    return verb.lemma_ == "lose" and any(noun.lemma_ == "life" for noun in grammar.children(verb, "dobj"))


def _beside(verb: Token) -> set[str]:
    return {word.lower_ for word in verb.doc[verb.i + 1 : verb.i + 3]}


def _dying(verb: Token) -> list[Token]:
    return grammar.subjects(verb) if verb.lemma_ in ("die", "perish") or _loses_life(verb) else []


def _is_one(noun: Token) -> bool:
    """Whether it is one person: by a name, or by a noun that means people and has no number."""
    if noun.tag_ not in ("NN", "NNP") or any(child.dep_ == "nummod" for child in noun.children):
        return False
    return noun.ent_type_ == "PERSON" or (person_nouns.is_person(noun.lemma_) and noun.lemma_.lower() not in MANY)


MANY = frozenset(("people", "police", "staff", "family", "crowd", "personnel", "group", "troop"))


def _fill(event: Event, figures: Sequence[Figure]) -> None:
    killed = _toll(figure for figure in figures if figure.measure == "fatalities")
    injured = _toll(figure for figure in figures if figure.measure == "injuries")
    if killed:
        event.fatalities, event.fatalities_low, event.fatalities_high = killed
    if injured:
        event.injuries = injured[0]
    _merging.retell(event, *(figure.sentence for figure in figures))


def _toll(figures: Iterable[Figure]) -> tuple[int | None, int | None, int | None] | None:
    """Best, lowest, highest: what one claimant counts is added up, several claimants give a range."""
    claims: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.of is None:
            claims.setdefault(figure.claimant.text if figure.claimant else "", []).append(figure)
    sums = [_sum(counted) for counted in claims.values()]
    if not sums:
        return None
    if len(sums) == 1:
        return sums[0]
    lows = [number for best, low, _ in sums for number in (low, best) if number is not None]
    highs = [number for best, _, high in sums for number in (high, best) if number is not None]
    return sums[0][0], min(lows, default=None), max(highs, default=None)


def _sum(figures: Sequence[Figure]) -> tuple[int | None, int | None, int | None]:
    first = figures[0]
    apart = [first, *(other for other in figures[1:] if other.sentence == first.sentence and _is_apart(first, other))]
    value = [figure.value for figure in apart]
    low, high = [figure.low for figure in apart], [figure.high for figure in apart]
    return _added(value), _added(low), _added(high)


def _is_apart(first: Figure, other: Figure) -> bool:
    """Whether both are counted apart; the same number again is what a headline told."""
    is_further = first.subject != other.subject and 0 < other.start - first.end < 60
    return is_further and first.value != other.value


def _added(numbers: Sequence[float | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return round(sum(known)) if len(known) == len(numbers) else None

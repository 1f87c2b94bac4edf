"""How much speaks for it that two reports tell of one happening, and what rules it out."""

from __future__ import annotations

from datetime import date, timedelta

from sitrep.records import Report
from sitrep.reference import scene_words
from sitrep.resolve.incidents import _kinds, _near
from sitrep.resolve.incidents._signs import Signs

ENOUGH = 2.5
"""Sum of the evidence from which on two reports are of one incident."""

SAME_DAY, SAME_DAYS, DAYS_OVERLAP, MONTHS_OVERLAP, NEXT_DAY = 2.0, 1.5, 1.0, 0.3, -1.0
TOLD_SOON, TOLD_LATER, TIMELESS = 0.9, 0.4, -0.5
SOON, A_WHILE = timedelta(days=3), timedelta(days=10)
A_FEW = timedelta(days=2)
"""A weekend, a night: nearly as good as a day."""
SAME_SITE, SITE_TOLD, OTHER_SITES, OTHER_SITE_TOLD, OTHER_SITE = 1.5, 1.0, -0.5, -1.5, -2.5
SAME_TOLL, SMALL_TOLL, TOLLS_NEAR, TOLLS_DIFFER, TOLLS_FAR = 1.5, 0.4, 0.5, -1.1, -1.5
RARE_TOLL = 1.0
FEW, MANY = 3, 20
"""A toll below the first is shared by chance often; one from the second on that is not round hardly ever."""
SAME_ACTOR, OTHER_ACTOR, SAME_TARGET, SAME_VICTIM, OTHER_VICTIM = 0.6, -0.3, 0.6, 2.0, -2.0
SAME_TAKING = 1.0
"""A town is not taken twice within days."""
A_NAME, A_WORD, MOST_BY_WORDS = 0.5, 0.25, 2.0
OTHER_HOUR = -2.0


def between(one: Signs, other: Signs) -> float | None:
    """The sum of the evidence; None where they cannot be one happening."""
    a, b = one.report, other.report
    kind = _kinds.likeness(a.event_type, a.sub_event_type, b.event_type, b.sub_event_type)
    if kind is None:
        return None
    day = _days(one, other)
    if day is None:
        return None
    where = _near.nearness(a, b)
    if where is None:
        return None
    told = _site(one, other) + _toll(one, other) + _parties(one, other) + _words(one, other)
    return kind + day + where + told + _taking(one, other, where)


def may_be_near(one: Report, other: Report) -> bool:
    """Whether kind and place allow that two reports are of one happening."""
    kinds = one.event_type, one.sub_event_type, other.event_type, other.sub_event_type
    return _kinds.likeness(*kinds) is not None and _near.may_be(one, other)


def tells_apart(one: Signs, other: Signs) -> bool:
    """Whether one article tells of two happenings in these reports of it."""
    a, b = one.report, other.report
    if _days(one, other) is None or _is_elsewhere(one, other):
        return True
    if _kinds.likeness(a.event_type, a.sub_event_type, b.event_type, b.sub_event_type) is None:
        return False
    later = one if a.start > b.start else other
    if later.is_another and a.sentence != b.sentence:
        return True
    is_one_site = bool(one.sites & other.sites)
    has_other_toll = one.low is not None and other.low is not None and (one.low, one.high) != (other.low, other.high)
    # what is told again without a day, of the same site, is another's count of the same dead
    is_other_count = is_one_site and (one.first is None or other.first is None)
    return (has_other_toll and not is_other_count) or (bool(one.hit and other.hit) and not is_one_site)


def _is_elsewhere(one: Signs, other: Signs) -> bool:
    return (
        one.report.place is not None
        and other.report.place is not None
        and (_near.nearness(one.report, other.report) is None)
    )


def _days(one: Signs, other: Signs) -> float | None:
    if one.first is not None and other.first is not None and one.last is not None and other.last is not None:
        if max(one.first, other.first) > min(one.last, other.last):
            return NEXT_DAY if _is_next_day(one, other) else None
        if one.is_exact and other.is_exact:
            return SAME_DAY
        if (one.first, one.last) == (other.first, other.last) and one.last - one.first <= A_FEW:
            return SAME_DAYS
        widest = max(one.report.date_prec or 1, other.report.date_prec or 1)
        return DAYS_OVERLAP if widest <= 3 else MONTHS_OVERLAP if widest == 4 else 0.0
    return _untold_day(one, other)


def _is_next_day(one: Signs, other: Signs) -> bool:
    """A night has two days, and outlets count from where they are: one may tell the day after."""
    gap = max(one.first or date.min, other.first or date.min) - min(one.last or date.max, other.last or date.max)
    return one.is_exact and other.is_exact and gap == timedelta(days=1) and one.report.article != other.report.article


def _untold_day(one: Signs, other: Signs) -> float | None:
    """Where one gives no day, publication must be soon after."""
    dated, undated = one, other
    if one.first is None and other.first is None:
        days = one.report.published_on, other.report.published_on
    else:
        dated, undated = (one, other) if one.first is not None else (other, one)
        days = dated.last, undated.report.published_on
    first, second = days
    if first is None or second is None:
        return TIMELESS
    apart = second - first
    if one.first is None and other.first is None:
        apart = abs(apart)
    if apart > A_WHILE and one.first != other.first and undated.report.is_background:
        return TIMELESS  # recalled long after
    if not timedelta(0) <= apart <= A_WHILE:
        return None
    return TOLD_SOON if apart <= SOON else TOLD_LATER


def _site(one: Signs, other: Signs) -> float:
    if shared := one.sites & other.sites:
        return SAME_SITE if shared & (one.hit | other.hit) else SITE_TOLD
    moving = scene_words.moving()
    if not one.sites - moving or not other.sites - moving:
        return 0.0
    hit = bool(one.hit - moving) + bool(other.hit - moving)
    return (OTHER_SITES, OTHER_SITE_TOLD, OTHER_SITE)[hit]


def _toll(one: Signs, other: Signs) -> float:
    injured = one.report.injuries, other.report.injuries
    same_injured = SMALL_TOLL if injured[0] is not None and injured[0] == injured[1] else 0.0
    if one.low is None or other.low is None or one.high is None or other.high is None:
        return same_injured
    if {one.low, one.high} & {other.low, other.high}:
        return same_injured + _shared(one, other)
    lower, higher = sorted((one, other), key=lambda told: told.high or 0)
    if lower.is_open:
        return same_injured + (TOLLS_NEAR if (higher.high or 0) <= 2 * max(lower.high or 0, 1) else 0.0)
    small, large = sorted((max(one.high, 1), max(other.high, 1)))
    if large <= 1.5 * small:
        return same_injured + TOLLS_NEAR
    if large > 4 * small:
        return same_injured + TOLLS_FAR
    return same_injured + (0.0 if _has_risen(one, other) else TOLLS_DIFFER)


def _shared(one: Signs, other: Signs) -> float:
    """What a toll says that two reports give alike."""
    if min(one.high or 0, other.high or 0) < FEW:
        return SMALL_TOLL
    is_rare = one.low == one.high == other.low == other.high and (one.high or 0) >= MANY and (one.high or 0) % 5
    return SAME_TOLL + (RARE_TOLL if is_rare else 0.0)


def _has_risen(one: Signs, other: Signs) -> bool:
    """Whether the higher toll was published on a later day."""
    lower, higher = sorted((one, other), key=lambda told: told.high or 0)
    first, second = lower.report.published_on, higher.report.published_on
    return first is not None and second is not None and first < second


def _taking(one: Signs, other: Signs, where: float) -> float:
    kinds = {one.report.sub_event_type, other.report.sub_event_type}
    is_taking = len(kinds) == 1 and _kinds.family(kinds.pop()) == _kinds.TERRITORY
    return SAME_TAKING if is_taking and where >= _near.SAME and one.actors & other.actors else 0.0


def _parties(one: Signs, other: Signs) -> float:
    actors = 0.0
    if one.actors and other.actors:
        actors = SAME_ACTOR if one.actors & other.actors else OTHER_ACTOR
    return actors + (SAME_TARGET if one.targets & other.targets else 0.0) + _victim(one, other)


def _victim(one: Signs, other: Signs) -> float:
    """Nobody is killed or abducted twice: the same name of a person says more than any other party."""
    if not one.victims or not other.victims or (one.high or 1) > 1 or (other.high or 1) > 1:
        return 0.0
    return SAME_VICTIM if one.victims & other.victims else OTHER_VICTIM


def _words(one: Signs, other: Signs) -> float:
    shared = one.words & other.words
    names = shared & (one.names | other.names)
    return min(MOST_BY_WORDS, A_NAME * len(names) + A_WORD * (len(shared) - len(names))) + _hours(one, other)


def _hours(one: Signs, other: Signs) -> float:
    if not one.hours or not other.hours or not (one.is_exact and other.is_exact):
        return 0.0
    whole = len(scene_words.SLOTS)
    gap = min(min((a - b) % whole, (b - a) % whole) for a in one.hours for b in other.hours)
    return OTHER_HOUR if gap > 1 else 0.3

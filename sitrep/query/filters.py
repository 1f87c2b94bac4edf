"""What a reader has chosen to see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Filters:
    """Chooses articles: those that mention any of the places, and any of the people, and so on.

    Choices of one kind are joined by "or", the kinds by "and"; no choice of a kind leaves it open. A country or region
    takes in what lies in it. All that is shown is of the chosen articles; kinds of event and the days on which they
    happened narrow the events too.
    """

    places: tuple[str, ...] = ()
    """Entity ids."""
    people: tuple[str, ...] = ()
    """Entity ids."""
    organisations: tuple[str, ...] = ()
    """Entity ids."""
    outlets: tuple[str, ...] = ()
    """Names; "" for articles whose outlet is not known."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes; "" for articles whose language is not sure."""
    event_types: tuple[str, ...] = ()
    """`reference.acled.EVENT_TYPES`."""
    actor_classes: tuple[str, ...] = ()
    """Kinds of organisation, `reference.actors.CLASSES`."""
    measures: tuple[str, ...] = ()
    """What figures count, `reference.measures`."""
    text: str = ""
    """A search, as `query.search` reads it."""
    date_from: date | None = None
    """First day of publication. With either bound, undated articles are left out."""
    date_to: date | None = None
    """Last day of publication, inclusive."""
    happened_from: date | None = None
    """First day of the period in which events happened: an event whose span of days meets the period is in it. With
    either bound, events of unknown day are left out, and so are articles that report none in the period."""
    happened_to: date | None = None
    """Last day of that period, inclusive."""
    without: Filters | None = None
    """Leaves out the articles that any one kind of choice in it would choose."""

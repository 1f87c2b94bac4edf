"""What travels between the stages: load -> clean -> extract -> resolve -> store.

Offsets count characters (Unicode code points) of `Article.text`, the text as the reader sees it; spans are half open.
Unknown is None, never a guess. Field names are those of docs/contract.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Span = tuple[int, int]
Kind = Literal["person", "organisation", "place", "date", "figure", "event", "quote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """One article as a reader found it, before cleaning."""

    text: str
    origin: str
    """Where it came from, for messages: the file's name, with the row where a file holds many."""
    id: str | None = None
    """The input's own id, if it has one."""
    title: str = ""
    published_on: date | None = None
    outlet: str = ""
    author: str = ""
    url: str = ""
    is_clean: bool = False
    """True where the format promises clean text (JSONL): the text is then kept as given, so that offsets hold."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """Other fields of the input, kept as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article, cleaned. Paragraphs are separated by one blank line."""

    id: str
    """The input's id, else `content_hash`."""
    text: str
    raw_text: str
    content_hash: str
    """Hex SHA-256 of the text with white space folded: equal for the same text whatever its file."""
    origin: str
    title: str = ""
    published_on: date | None = None
    outlet: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    """ISO 639-1 code; "" where it is not sure."""
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Link:
    """Words that point at a person, organisation or place: a figure's claimant, an event's actor, a quote's speaker.

    Extractors give the words and, where one is meant, the span of the mention that they stand for (for "he": of the
    antecedent). Resolving fills `name` and `entity` from the mention at that span; a described party ("two
    defectors") keeps its words as its name and has no entity unless it is a mention itself.
    """

    text: str
    start: int | None = None
    end: int | None = None
    name: str | None = None
    entity: str | None = None


@dataclass(slots=True, kw_only=True)
class Mention:
    """A span of an article that says something; the base of all that is extracted."""

    start: int
    end: int
    text: str
    sentence: Span


@dataclass(slots=True, kw_only=True)
class NameMention(Mention):
    """A person or an organisation, by name or by what they are."""

    kind: Literal["person", "organisation"]
    named: bool = True
    """False for those called by what they are ("police", "two defectors", "Iraqi forces")."""
    role: str | None = None
    """"commander of U.S. Central Command", where the text gives one."""
    actor_class: str | None = None
    """For organisations known to `reference.actors`: one of its classes, as `outlet` or `rebel group`."""
    entity: str | None = None
    name: str | None = None


Feature = Literal["town", "admin1", "admin2", "country", "region", "water", "site"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerUp:
    """A namesake that was weighed and not chosen."""

    name: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    geonameid: int | None
    score: float
    """As PlaceMention.score, and never above the chosen place's."""


@dataclass(slots=True, kw_only=True)
class PlaceMention(Mention):
    """A place by name."""

    relation: str | None = None
    """"near", "north of", "outside", "border" … where the words before the name say that it is not the place itself."""
    entity: str | None = None
    name: str | None = None
    lat: float | None = None
    """Degrees north, WGS 84."""
    lon: float | None = None
    geonameid: int | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    admin1: str | None = None
    feature: Feature | None = None
    where_prec: int | None = None
    """UCDP GED codebook, where_prec: 1 exact … 4 first-order region, 5 fuzzy, 6 country, 7 international."""
    score: float | None = None
    """How sure the choice among namesakes is, 0–1."""
    metonym: bool = False
    """The capital or country stands for its government ("Kyiv said"): nothing is told of the place."""
    runners_up: tuple[RunnerUp, ...] = ()
    """Namesakes weighed and not chosen, the likeliest first; at most three."""


Precision = Literal[
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "range",
    "vague",
    "duration",
    "set",
]


@dataclass(slots=True, kw_only=True)
class DateMention(Mention):
    """A time expression. `start_date` and `end_date` are inclusive and None where the text alone does not tell."""

    start_date: date | None = None
    end_date: date | None = None
    edtf: str | None = None
    """Extended Date/Time Format, ISO 8601-2."""
    precision: Precision = "vague"
    date_prec: int | None = None
    """UCDP GED codebook, date_prec: 1 day, 2 within a few days, 3 week, 4 month, 5 longer than a month."""


Hedge = Literal["about", "at least", "at most", "nearly", "more than", "vague"]
Stance = Literal["asserted", "denied", "disputed", "estimated"]
Period = Literal["day", "week", "month", "year"]


@dataclass(slots=True, kw_only=True)
class Figure(Mention):
    """One number that somebody reports."""

    id: str
    """Unique within its article: "f1", "f2" … in order of the text."""
    value: float | None
    low: float | None
    high: float | None
    unit: str
    measure: str
    """One of `reference.measures.MEASURES`."""
    subject: str | None = None
    """What is counted, in the article's words."""
    hedge: Hedge | None = None
    change: Literal["level", "change"] = "level"
    period: Period | None = None
    place: Link | None = None
    actor: Link | None = None
    """Whose figure it is: who holds, pays, lost, did."""
    claimant: Link | None = None
    """Who says so; None where the article asserts it itself."""
    via: Link | None = None
    """The outlet through which the claimant is quoted."""
    stance: Stance = "asserted"
    start_date: date | None = None
    end_date: date | None = None
    of: str | None = None
    """`id` of the figure that this is a part of, or changes from."""
    part: float | None = None
    total: float | None = None


Modality = Literal["actual", "negated", "planned", "threatened", "hypothetical"]


@dataclass(slots=True, kw_only=True)
class Event(Mention):
    """What an article reports to have happened; the span is its trigger.

    What it says did not happen, or may, is one as well, marked by `modality`: only actual events are ever counted.
    """

    event_type: str
    """One of `reference.acled.EVENT_TYPES`."""
    sub_event_type: str
    actors: list[Link] = field(default_factory=list)
    targets: list[Link] = field(default_factory=list)
    weapons: list[str] = field(default_factory=list)
    place: Link | None = None
    lat: float | None = None
    lon: float | None = None
    where_prec: int | None = None
    start_date: date | None = None
    end_date: date | None = None
    date_prec: int | None = None
    fatalities: int | None = None
    fatalities_low: int | None = None
    fatalities_high: int | None = None
    injuries: int | None = None
    claimant: Link | None = None
    """Who says that it happened; None where the article asserts it itself."""
    incident: str | None = None
    """Same for reports of the same incident over all articles; None until articles are joined."""
    modality: Modality = "actual"
    """Whether it happened: denied or foiled, intended, announced to others' harm, or only possible."""
    is_background: bool = False
    """True for what the article recalls, with a day of its own, rather than reports as news."""
    copy_of: str | None = None
    """`Article.id` of the text that this article reprints, where both report the incident."""
    retold: list[Span] = field(default_factory=list)
    """Later sentences of the article that tell of it again or give its toll, in order."""


Party = tuple[str | None, str]
"""Entity (None where not known) and words of who did or suffered it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What joining needs to know of one event of one article."""

    key: str
    """Unique over all articles, the same whenever the same text is read the same way."""
    article: str
    """The same for all reports of one article."""
    outlet: str = ""
    published_on: date | None = None
    event_type: str
    sub_event_type: str
    place_id: str | None = None
    place: str | None = None
    feature: str | None = None
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    where_prec: int | None = None
    start_date: date | None = None
    end_date: date | None = None
    date_prec: int | None = None
    actors: tuple[Party, ...] = ()
    targets: tuple[Party, ...] = ()
    weapons: tuple[str, ...] = ()
    fatalities: int | None = None
    fatalities_low: int | None = None
    fatalities_high: int | None = None
    injuries: int | None = None
    is_background: bool = False
    sentence: str = ""
    start: int = 0
    """Where its trigger stands in the article's text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One happening, over all its reports. Tolls and outlets are those of independent texts (docs/incidents.md)."""

    id: str
    title: str
    event_type: str
    sub_event_type: str
    place_id: str | None
    place: str | None
    country: str | None
    lat: float | None
    lon: float | None
    where_prec: int | None
    start_date: date | None
    end_date: date | None
    date_prec: int | None
    actors: str
    """For reading, joined by "; "."""
    targets: str
    weapons: str
    reports: int
    texts: int
    """Articles that report it, a text and its copies once."""
    outlets: int
    fatalities: int | None
    fatalities_low: int | None
    fatalities_high: int | None
    injuries: int | None
    injuries_low: int | None
    injuries_high: int | None
    first_published: date | None
    last_published: date | None
    near_from: date | None
    """First and last day around which other reports of it may lie; None where nothing tells its time."""
    near_to: date | None


@dataclass(slots=True, kw_only=True)
class Quote(Mention):
    """What somebody said; the span is the content, without quotation marks and cue."""

    speaker: Link | None = None
    cue: str | None = None
    """The verb of saying, or "according to"."""
    cue_start: int | None = None
    direct: bool = False


@dataclass(slots=True)
class Extraction:
    """All that was read out of one article, each list in order of the text."""

    article: Article
    sentences: list[Span] = field(default_factory=list)
    names: list[NameMention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def mentions(self) -> Iterator[Mention]:
        """All mentions in order of the text."""
        every = [*self.names, *self.places, *self.dates, *self.quotes, *self.figures, *self.events]
        return iter(sorted(every, key=lambda mention: (mention.start, mention.end)))


@dataclass(frozen=True, slots=True)
class Failure:
    """An article or file that could not be read, and what the user can do about it."""

    origin: str
    reason: str

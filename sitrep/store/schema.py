"""The tables, in words that SQLite and PostgreSQL share.

A mention's number is made from its article's (`FIRST_MENTION`), so that all rows of one article lie side by side and
keep their numbers when it is read again.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

SCHEMA_VERSION = 4
"""Raised with every change to the tables; a store that no upgrade leads to this version is refused with the way out."""

UPGRADES: dict[int, tuple[str, ...]] = {
    1: ("ALTER TABLE mention ADD COLUMN metonym BOOLEAN",),
    2: (
        "ALTER TABLE event ADD COLUMN modality VARCHAR NOT NULL DEFAULT 'actual'",
        "ALTER TABLE event ADD COLUMN is_background BOOLEAN NOT NULL DEFAULT FALSE",
        "ALTER TABLE event ADD COLUMN copy_of INTEGER",
        "CREATE INDEX event_by_incident ON event (incident, modality)",
        "UPDATE event SET incident = NULL",
    ),
    3: ("ALTER TABLE article ADD COLUMN language VARCHAR NOT NULL DEFAULT ''",),
}
"""Version -> the statements that make its tables those of the next; tables that it lacks are made besides."""

FIRST_MENTION = 2**17
"""Mention number n of article a has the id `a * FIRST_MENTION + n`; no text within the size limit holds as many."""

LONG = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData()


def _article_id(is_key: bool = False) -> Column[int]:
    of_article = ForeignKey("article.id", ondelete="CASCADE")
    return Column("article_id", Integer, of_article, nullable=False, primary_key=is_key, autoincrement=False)


def _mention_id() -> Column[int]:
    return Column("id", LONG, ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)


meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", Integer, nullable=False))
"""`schema_version`, and `data_version`, which rises with each write."""

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
)
"""An outlet by name; the one called "" stands for not known."""

article = Table(
    "article",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("input_id", String, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("source_id", Integer, ForeignKey("source.id"), nullable=False),
    Column("origin", String, nullable=False),
    Column("title", String, nullable=False),
    Column("author", String, nullable=False),
    Column("url", String, nullable=False),
    Column("language", String, nullable=False, default="", server_default=""),
    Column("published_on", Date),
    Column("year_month", Integer),
    Column("added_at", DateTime, nullable=False),
    Column("words", Integer, nullable=False),
    Column("figures", Integer, nullable=False),
    Column("events", Integer, nullable=False),
    Column("metadata", JSON, nullable=False),
    UniqueConstraint("content_hash", "source_id"),
    Index("article_by_date", "published_on", "id"),
    Index("article_by_source", "source_id"),
    sqlite_autoincrement=True,
)
"""`language`: ISO 639-1, "" where not sure. `year_month` is 201604 for April 2016;
`figures` counts the article's rows, `events` the actual ones."""

article_text = Table(
    "article_text",
    metadata,
    _article_id(is_key=True),
    Column("title", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("raw_text", Text, nullable=False),
)
"""Apart from `article`, so that lists need not read it. Holds the title too, for the text index is built over this."""

entity = Table(
    "entity",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("canonical_id", String),
    Column("actor_class", String),
    Column("named", Boolean, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("geonameid", Integer),
    Column("country", String(2)),
    Column("admin1", String),
    Column("feature", String),
    Column("where_prec", Integer),
    Index("entity_by_country", "country", "admin1"),
)
"""A person, organisation or place, over all articles."""

mention = Table(
    "mention",
    metadata,
    Column("id", LONG, primary_key=True, autoincrement=False),
    _article_id(),
    Column("kind", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("sentence_start", Integer, nullable=False),
    Column("sentence_end", Integer, nullable=False),
    Column("entity_id", String, ForeignKey("entity.id")),
    Column("role", String),
    Column("detail", JSON),
    Column("metonym", Boolean),
    Index("mention_by_article", "article_id"),
    Index("mention_by_entity", "entity_id", "article_id"),
)
"""What the extractor said, never edited. `detail` keeps what only this kind of mention has; `metonym` is true for a
place that stands for its government, and null for what is no place."""

figure = Table(
    "figure",
    metadata,
    _mention_id(),
    _article_id(),
    Column("label", String, nullable=False),
    Column("value", Float),
    Column("low", Float),
    Column("high", Float),
    Column("hedge", String),
    Column("unit", String, nullable=False),
    Column("measure", String, nullable=False),
    Column("subject", Text),
    Column("change", String, nullable=False),
    Column("period", String),
    Column("place_id", String),
    Column("place", String),
    Column("actor_id", String),
    Column("actor", String),
    Column("claimant_id", String),
    Column("claimant", String),
    Column("via_id", String),
    Column("via", String),
    Column("stance", String, nullable=False),
    Column("start_date", Date),
    Column("end_date", Date),
    Column("of", String),
    Column("part", Float),
    Column("total", Float),
    Column("text", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Index("figure_by_measure", "measure", "article_id", "claimant"),
    Index("figure_by_article", "article_id"),
    Index("figure_by_claimant", "claimant_id", "article_id"),
)
"""A number that somebody reports, with its sentence. `label` is its name within the article ("f1"), which `of` uses."""

event = Table(
    "event",
    metadata,
    _mention_id(),
    _article_id(),
    Column("incident", String),
    Column("copy_of", Integer),
    Column("modality", String, nullable=False, default="actual", server_default="actual"),
    Column("is_background", Boolean, nullable=False, default=False, server_default=false()),
    Column("event_type", String, nullable=False),
    Column("sub_event_type", String, nullable=False),
    Column("start_date", Date),
    Column("end_date", Date),
    Column("date_prec", Integer),
    Column("place_id", String),
    Column("place", String),
    Column("lat", Float),
    Column("lon", Float),
    Column("where_prec", Integer),
    Column("actors", Text, nullable=False),
    Column("targets", Text, nullable=False),
    Column("weapons", Text, nullable=False),
    Column("parties", JSON, nullable=False),
    Column("fatalities", Integer),
    Column("fatalities_low", Integer),
    Column("fatalities_high", Integer),
    Column("injuries", Integer),
    Column("claimant_id", String),
    Column("claimant", String),
    Column("trigger", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Index("event_by_type", "event_type", "article_id", "start_date", "date_prec"),
    Index("event_by_article", "article_id", "event_type"),
    Index("event_by_incident", "incident", "modality"),
)
"""What an article reports to have happened. `actors`, `targets`, `weapons` are for reading, joined by "; "; `parties`
keeps entity and words of each: {"actors": [[entity, name], …], "targets": …}. An actual event whose `incident` is null
has yet to be joined; `copy_of` is the article whose text its article reprints, where both report the incident."""

incident = Table(
    "incident",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", Text, nullable=False),
    Column("event_type", String, nullable=False),
    Column("sub_event_type", String, nullable=False),
    Column("place_id", String),
    Column("place", String),
    Column("country", String(2)),
    Column("lat", Float),
    Column("lon", Float),
    Column("where_prec", Integer),
    Column("start_date", Date),
    Column("end_date", Date),
    Column("date_prec", Integer),
    Column("actors", Text, nullable=False),
    Column("targets", Text, nullable=False),
    Column("weapons", Text, nullable=False),
    Column("reports", Integer, nullable=False),
    Column("texts", Integer, nullable=False),
    Column("outlets", Integer, nullable=False),
    Column("fatalities", Integer),
    Column("fatalities_low", Integer),
    Column("fatalities_high", Integer),
    Column("injuries", Integer),
    Column("injuries_low", Integer),
    Column("injuries_high", Integer),
    Column("first_published", Date),
    Column("last_published", Date),
    Column("near_from", Date),
    Column("near_to", Date),
    Index("incident_by_day", "start_date", "id"),
    Index("incident_near", "country", "near_to"),
)
"""What happened, over all its reports: joined from `event`, can be joined anew at any time."""

quote = Table(
    "quote",
    metadata,
    _mention_id(),
    _article_id(),
    Column("speaker_id", String),
    Column("speaker", String),
    Column("cue", String),
    Column("cue_start", Integer),
    Column("direct", Boolean, nullable=False),
    Column("text", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Index("quote_by_speaker", "speaker_id", "article_id"),
    Index("quote_by_article", "article_id"),
)

article_entity = Table(
    "article_entity",
    metadata,
    Column("kind", String, primary_key=True),
    Column("entity_id", String, ForeignKey("entity.id"), primary_key=True),
    _article_id(is_key=True),
    Column("n", Integer, nullable=False),
    Index("article_entity_covering", "kind", "entity_id", "article_id", "n"),
    Index("article_entity_by_article", "article_id", "kind", "entity_id", "n"),
    sqlite_with_rowid=False,
)
"""How often an article mentions an entity: counted from `mention`, can be counted anew at any time."""

correction = Table(
    "correction",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("action", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("change", JSON, nullable=False),
    Column("made_by", String, nullable=False),
    Column("made_at", DateTime, nullable=False),
    Column("undoes", Integer, ForeignKey("correction.id")),
    sqlite_autoincrement=True,
)
"""What a reader put right; rows are only ever added, and one that undoes another names it."""

job = Table(
    "job",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("origin", String, nullable=False),
    Column("started_at", DateTime, nullable=False),
    Column("ended_at", DateTime),
    Column("added", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    sqlite_autoincrement=True,
)
"""One import, and what came of it."""

saved_view = Table(
    "saved_view",
    metadata,
    Column("name", String, primary_key=True),
    Column("page", String, nullable=False),
    Column("address", Text, nullable=False),
    Column("saved_at", DateTime, nullable=False),
)
"""What readers keep by name: the file of a page, and its query string with the filters."""

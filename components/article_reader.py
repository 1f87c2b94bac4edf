"""The reader: an article's text with its mentions marked, what each of them says, and all of it in order beside.

`data` is pure and tested without a browser; `draw` mounts it. The script builds the page from text nodes only, so an
article that holds HTML is shown as it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pandas as pd
import streamlit as st

from components import claims, marks, text
from components.rows import each
from sitrep.query.articles import ArticleView
from sitrep.reference.measures import MEASURES

Fact = tuple[str, str]
"""Label and value, as shown about a mark."""

ONE = {
    **{"figure": "Figure", "quote": "Quote", "event": "Event", "person": "Person", "organisation": "Group"},
    **{"place": "Place", "date": "Date", "found": "Searched for"},
}

_HERE = Path(__file__).parent
_mount = st.components.v2.component(
    "sitrep_article_reader",
    html='<div class="reader"></div>',
    css=(_HERE / "article_reader.css").read_text("utf8"),
    js=(_HERE / "article_reader.js").read_text("utf8"),
)


def draw(shown: dict[str, Any], key: str, on_asked: Callable[[Any], None]) -> dict[str, str] | None:
    """Draw what `data` made; returns what was asked of a name: `action` (profile, filter), `entity`, `kind`.

    `on_asked` gets the same before the page runs again.
    """
    return _mount(data=shown, key=key, on_asked_change=lambda: on_asked(st.session_state[key].get("asked"))).asked


def data(
    article: ArticleView,
    told: dict[str, pd.DataFrame],
    at: int | None = None,
    to: int | None = None,
    words: Sequence[str] = (),
) -> dict[str, Any]:
    """What the script draws, as JSON: paragraphs of pieces, mentions with their facts, the mark to open first.

    `told`: the frames of `query.in_article` by kind (figure, event, quote). `at`: a character of the text;
    `to`: where what starts there ends. `words`: those searched for, marked too.
    """
    rows = {row.id: row for frame in told.values() for row in each(frame)}
    mentions = list(each(article.mentions))
    told_of = [((int(row.start), int(row.end)), _mention(row, rows.get(row.mention_id))) for row in mentions]
    hits = [(span, _hit(article.text[slice(*span)])) for span in marks.found(article.text, words)]
    both = sorted(told_of + hits, key=lambda one: one[0][0])
    spans = [span for span, _ in both]
    return {
        "paragraphs": marks.paragraphs(article.text, spans),
        "mentions": [mention for _, mention in both],
        "kinds": {kind: {"one": ONE[kind], "many": many} for kind, many in marks.KINDS.items()},
        "raw": article.raw_text,
        "at": None if at is None else marks.covering([(0, 0) if one in hits else one[0] for one in both], at, to),
    }


def safe_link(url: str) -> str:
    """The article's address where a browser may open it (http, https), else ""."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else ""


def _hit(words: str) -> dict[str, Any]:
    return {"kind": "found", "heading": words, "by": "", "facts": [], "entity": None}


def _mention(row: Any, told: Any) -> dict[str, Any]:
    heading, by, facts = _WORDS[row.kind](row, told) if told or row.kind not in _TOLD else (row.text, "", [])
    return {
        "kind": row.kind,
        "heading": " ".join(heading.split()),
        "by": by,
        "facts": [(label, value) for label, value in facts if value],
        "entity": row.entity_id if row.kind in ("person", "organisation", "place") else None,
    }


def _name(row: Any, _: Any) -> tuple[str, str, list[Fact]]:
    label = {"place": "Where", "date": "Day", "person": "Role", "organisation": "Role"}[row.kind]
    written = f"“{row.text}”" if claims.known(row.name) and row.name != row.text else ""
    return claims.words(row.name, row.text), "", [("In the text", written), (label, _detail(row))]


def _detail(row: Any) -> str:
    detail = claims.words(row.detail)
    if row.kind == "date":
        return " – ".join(map(_day, detail.split(" – "))) if detail else "not told by the text alone"
    return "" if detail == row.name else detail


def _day(iso: str) -> str:
    return text.day(pd.to_datetime(iso)) if iso else ""


def _figure(_: Any, told: Any) -> tuple[str, str, list[Fact]]:
    measure = MEASURES.get(told.measure, told.measure)
    subject = claims.words(told.subject)
    share = f"{claims.number(told.part)} of {claims.number(told.total)}" if claims.known(told.total) else ""
    kind = "change" if told.change == "change" else ""
    number = claims.reported(told)
    heading = number if not subject or subject in number else f"{number} · {subject}"
    facts = [
        ("Measure", f"{measure} ({kind})" if kind else measure),
        ("Of what", subject),
        ("Counted", share),
        ("Place", claims.words(told.place)),
        ("Whose", claims.words(told.actor)),
        ("Who says so", claims.claimant(told)),
        ("Told to", claims.words(told.via)),
        ("Stance", claims.words(told.stance)),
        ("When", text.days(told.start_date, told.end_date) if claims.known(told.start_date) else ""),
    ]
    return heading, f"{measure} · {claims.claimant(told)}", facts


def _event(_: Any, told: Any) -> tuple[str, str, list[Fact]]:
    where, day = claims.words(told.place), text.days(told.start_date, told.end_date)
    facts = [
        ("Kind", told.event_type),
        ("By", claims.words(told.actors)),
        ("Against", claims.words(told.targets)),
        ("With", claims.words(told.weapons)),
        ("Place", where),
        ("When", day),
        ("Killed", text.toll(told.fatalities, told.fatalities_low, told.fatalities_high)),
        ("Injured", text.toll(told.injuries, None, None)),
        ("Who says so", claims.claimant(told)),
    ]
    return told.sub_event_type, " · ".join(part for part in (where, day) if part), facts


def _quote(row: Any, told: Any) -> tuple[str, str, list[Fact]]:
    speaker = claims.words(told.speaker, "speaker unknown")
    words = " ".join(row.text.split())
    short = words if len(words) <= 110 else words[:107].rsplit(" ", 1)[0] + " …"
    manner = "in their own words" if told.direct else "reported, not in quotation marks"
    facts = [("Who says so", speaker), ("Said", manner), ("Cue", claims.words(told.cue))]
    return f"“{short}”" if told.direct else short, speaker, facts


_TOLD = {"figure": _figure, "event": _event, "quote": _quote}
_WORDS = {**_TOLD, **dict.fromkeys(("person", "organisation", "place", "date"), _name)}

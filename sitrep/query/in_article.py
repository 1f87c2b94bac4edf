"""All that one article says in numbers, events and quotes, in order of its text, whatever the filters."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import Table, select

from sitrep.query._frame import DAY, FLAG, NUMBER, TEXT, WHOLE, ask
from sitrep.store import Store
from sitrep.store.schema import event, figure, quote

FIGURES = {
    **{"id": WHOLE, "value": NUMBER, "low": NUMBER, "high": NUMBER, "hedge": TEXT, "unit": TEXT, "measure": TEXT},
    **{"subject": TEXT, "change": TEXT, "period": TEXT, "place": TEXT, "actor": TEXT, "claimant": TEXT, "via": TEXT},
    **{"stance": TEXT, "start_date": DAY, "end_date": DAY, "part": NUMBER, "total": NUMBER, "text": TEXT},
    **{"sentence": TEXT},
}
EVENTS = {
    **{"id": WHOLE, "event_type": TEXT, "sub_event_type": TEXT, "actors": TEXT, "targets": TEXT, "weapons": TEXT},
    **{"place": TEXT, "start_date": DAY, "end_date": DAY, "fatalities": NUMBER, "fatalities_low": NUMBER},
    **{"fatalities_high": NUMBER, "injuries": NUMBER, "claimant": TEXT, "sentence": TEXT, "modality": TEXT},
    **{"is_background": FLAG},
}
QUOTES = {"id": WHOLE, "speaker": TEXT, "cue": TEXT, "direct": FLAG, "text": TEXT, "sentence": TEXT}


def figures(store: Store, article_id: int) -> pd.DataFrame:
    """The article's figures: `FIGURES`; `id` is the `mention_id` of `query.articles.one`."""
    return _of(store, article_id, figure, FIGURES)


def events(store: Store, article_id: int) -> pd.DataFrame:
    """The article's events, those that did not happen too: `EVENTS`; `modality` tells them apart."""
    return _of(store, article_id, event, EVENTS)


def quotes(store: Store, article_id: int) -> pd.DataFrame:
    """The article's quotes: `QUOTES`."""
    return _of(store, article_id, quote, QUOTES)


def _of(store: Store, article_id: int, table: Table, columns: dict[str, str]) -> pd.DataFrame:
    asked = select(*(table.c[name] for name in columns)).where(table.c.article_id == article_id).order_by(table.c.id)
    return ask(store, asked, columns)

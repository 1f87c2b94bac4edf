"""Every mention in the chosen articles."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import false, func, select

from sitrep.query import _chosen
from sitrep.query._frame import FLAG, TEXT, WHOLE, ask
from sitrep.query.filters import Filters
from sitrep.store import Store
from sitrep.store.schema import entity, mention

LISTED = {
    **{"mention_id": WHOLE, "article_id": WHOLE, "kind": TEXT, "start": WHOLE, "end": WHOLE, "text": TEXT},
    **{"entity_id": TEXT, "name": TEXT, "role": TEXT, "named": FLAG},
}


def listed(store: Store, filters: Filters) -> pd.DataFrame:
    """One row a mention, article by article in order of the text; `start` and `end` within the article's text.

    `named`: whether its name is one, and not a description ("two residents").
    """
    columns = (mention.c.id, *(mention.c[key] for key in ("article_id", "kind", "start", "end", "text", "entity_id")))
    asked = (
        select(*columns, entity.c.name, mention.c.role, func.coalesce(entity.c.named, false()))
        .outerjoin(entity, entity.c.id == mention.c.entity_id)
        .where(_chosen.among(mention.c.article_id, filters))
        .order_by(mention.c.id)
    )
    return ask(store, asked, LISTED)

"""Rows of `query.figures.listed`, made by hand."""

from typing import Any

import pandas as pd

from sitrep.query._frame import frame
from sitrep.query.figures import LISTED

PLAIN: dict[str, Any] = {
    **dict.fromkeys(LISTED),
    **{"figure_id": 1, "article_id": 1, "unit": "person", "measure": "fatalities", "change": "level"},
    **{"stance": "asserted", "text": "12", "sentence": "At least 12 died.", "start": 9, "end": 11, "outlet": "Wire"},
}


def figures(*rows: dict[str, Any]) -> pd.DataFrame:
    """The rows, each with only what is told of it."""
    full = [PLAIN | {"figure_id": number} | row for number, row in enumerate(rows, start=1)]
    return frame([tuple(row[name] for name in LISTED) for row in full], LISTED)


def row(**told: Any) -> Any:
    """One row."""
    return next(figures(told).itertuples())

"""Changes as arrows: which way and how far, in percent, with the levels where both are told. Pure."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components import claims
from components.rows import each

FULL = 100.0
"""Percent at which an arrow reaches the edge; what changed more has a broken arrow, and its number says how much."""


def data(changes: pd.DataFrame) -> list[dict[str, Any]]:
    """One bar (as `claim_bars.draw` takes them) a row of `change_pairs.found`; `arrow` is from the middle outwards."""
    return [_bar(row) for row in each(changes)]


def words(row: Any) -> str:
    """ "$900 → $350 a month", "+54 percent"."""
    if not claims.known(row.before):
        return claims.reported(row)
    before = claims.number(row.before)
    return f"{claims.SIGNS.get(row.unit, '')}{before} → {claims.reported(row)}"


def percent(by: float) -> str:
    """ "+54%", "−61%": reckoned from two levels, without decimals where it is large."""
    shown = round(by) if abs(by) >= 10 else round(by, 1)
    return f"{'+' if shown > 0 else ''}{claims.number(float(shown))}%"


def _bar(row: Any) -> dict[str, Any]:
    by = row.by if claims.known(row.before) or row.unit == "percent" else None
    by = None if by is None or by != by else float(by)
    place, subject = claims.words(row.place), claims.words(row.subject) or "not told of what"
    return {
        "id": int(row.figure_id),
        "who": f"{subject}, {place}" if place else subject,
        "outlets": f"{claims.said_by(row)} · {claims.words(row.outlet, 'outlet unknown')} · {claims.when(row)}",
        "number": words(row),
        "note": percent(by) if by is not None and claims.known(row.before) else "",
        "arrow": _arrow(by, row),
        "stance": claims.words(row.stance) if row.stance in ("denied", "disputed") else "",
    }


def _arrow(by: float | None, row: Any) -> dict[str, Any]:
    way = by if by is not None else row.by
    share = 0.5 * min(abs(by) / FULL, 1.0) if by is not None else 0.06
    return {"share": round(share, 4), "up": bool(way > 0), "broken": by is not None and abs(by) > FULL}

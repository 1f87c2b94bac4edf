"""Figures and quotes as rows of marks below the Timeline's bars, on the same days. Pure, but for the list below."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import cached, charts, claims, links, text
from components.rows import each
from components.theme import Palette
from sitrep.query.filters import Filters
from sitrep.query.said_on import Kind

ROW = 62
"""Pixels of a row."""
WORDS = 3
"""Figures or quotes told in the words that show over a mark."""
AXIS = 34
"""Pixels of the days below the rows."""
LEFT = 78
"""Pixels left of the bars and of the rows, for what they count."""
_LARGEST = 24
_FREQ = {"day": "D", "week": "W-SUN", "month": "M"}
_SYMBOLS: dict[Kind, str] = {"figures": "diamond", "quotes": "circle"}


def chart(
    kinds: dict[Kind, pd.DataFrame], freq: charts.Freq, span: Span, palette: Palette, by_number: bool = False
) -> go.Figure:
    """A row of marks for each kind of `query.said_on.by_day`, to stand below the bars of the same days.

    A chart of its own, for in one that is dragged over a click tells nothing. `kinds` may have a column `words`, a line
    for each. `span`: first and last day, as of the bars. `by_number`: size marks by the largest number of the commonest
    unit rather than by how many there are.
    """
    rows = charts.styled(go.Figure(), palette, ROW * len(kinds) + AXIS)
    for row, (kind, days) in enumerate(kinds.items()):
        told = grouped(days, freq, by_number and kind == "figures")
        rows.add_scatter(
            x=told["first"] + (told["last"] + pd.Timedelta(days=1) - told["first"]) / 2,
            y=[-row] * len(told),
            mode="markers",
            name=kind,
            marker={
                "symbol": _SYMBOLS[kind],
                "size": sizes(told["size"]),
                "color": palette.accent,
                "opacity": 0.7,
                "line": {"color": palette.paper, "width": 1},
            },
            unselected={"marker": {"opacity": 0.5}},
            cliponaxis=False,
            customdata=[
                [kind, f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}"] for a, b in zip(told["first"], told["last"], strict=True)
            ],
            hovertext=[_hover(line, kind) for line in each(told)],
            hoverinfo="text",
        )
    names = [kind.capitalize() for kind in kinds]
    rows.update_yaxes(tickvals=[-row for row in range(len(kinds))], ticktext=names, range=[0.5 - len(kinds), 0.5])
    rows.update_layout(showlegend=False, hovermode="closest", clickmode="event+select")
    return beside(rows, span)


Span = tuple[pd.Timestamp, pd.Timestamp]


def beside(figure: go.Figure, span: Span) -> go.Figure:
    """Give the bars and the rows below them the same days and the same left edge; returns the figure."""
    figure.update_layout(margin_l=LEFT)
    figure.update_yaxes(automargin=False)
    return figure.update_xaxes(range=[f"{day:%Y-%m-%d}" for day in (span[0], span[1] + pd.Timedelta(days=1))])


def spanned(counted: pd.DataFrame, kinds: dict[Kind, pd.DataFrame], freq: charts.Freq) -> Span:
    """First and last day of the bars (`period`) and of what is said (`day`), in whole periods."""
    days = pd.concat([counted["period"], *(of["day"] for of in kinds.values())]).dt.to_period(_FREQ[freq])
    return days.min().start_time, days.max().end_time.normalize()


def alt(kinds: dict[Kind, pd.DataFrame], freq: charts.Freq) -> str:
    """What the rows show, for those who do not see them."""
    told = [text.count(int(days["n"].sum()), kind.removesuffix("s")) for kind, days in kinds.items()]
    return f"{' and '.join(told)}, a mark for each {freq} with any, on the same days as the bars above."


def table(kinds: Mapping[Kind, pd.DataFrame], freq: charts.Freq) -> pd.DataFrame:
    """The rows as a table: the first day of each period, and how many of each kind there are in it."""
    heading = charts.FIRST_DAY[freq]
    told = [grouped(days, freq).set_index("first")["n"].rename(kind.capitalize()) for kind, days in kinds.items()]
    return pd.concat(told, axis=1).sort_index().fillna(0).astype(int).rename_axis(heading).reset_index()


def grouped(days: pd.DataFrame, freq: charts.Freq, by_number: bool = False) -> pd.DataFrame:
    """`first`, `last` (days), `n`, `size`, `words` of each period with something said."""
    if by_number and not days.empty:
        commonest = days.groupby("unit")["n"].sum().idxmax()
        days = days.assign(_size=days["most"].where(days["unit"] == commonest))
    else:
        days = days.assign(_size=days["n"])
    words = days["words"] if "words" in days else pd.Series("", index=days.index, dtype=object)
    by = days.assign(_words=words).groupby(days["day"].dt.to_period(_FREQ[freq]))
    told = by.agg(n=("n", "sum"), size=("_size", "max" if by_number else "sum"), words=("_words", _first_words))
    periods = pd.PeriodIndex(told.index)
    return told.assign(first=periods.start_time, last=periods.end_time.normalize()).reset_index(drop=True)


def _first_words(words: pd.Series) -> str:
    return "<br>".join([line for line in words if line][:WORDS])


def sizes(numbers: pd.Series) -> pd.Series:
    """Pixels across, so that areas tell the numbers; the least is still to be seen."""
    known = numbers.fillna(0).clip(lower=0).astype(float)
    most = known.max() if len(known) and known.max() > 0 else 1.0
    return (known / most).pow(0.5).mul(_LARGEST).clip(lower=7)


def _hover(row: Any, kind: Kind) -> str:
    days = text.days(row.first, row.last)
    head = f"<b>{days}</b><br>{text.count(int(row.n), kind.removesuffix('s'))}"
    more = "" if row.n <= WORDS or not row.words else f"<br>and {int(row.n) - WORDS:,} more"
    return f"{head}{'<br>' if row.words else ''}{row.words}{more}<br><i>click to list</i>"


def figure_days(figures: pd.DataFrame) -> pd.DataFrame:
    """Figures one by one as `add` takes them: what was reported, by whom, in which outlet."""
    words = [f"{_number(row)}: {claims.said_by(row)}, {row.outlet or 'outlet unknown'}" for row in each(figures)]
    most = figures["value"].fillna(figures["high"]).fillna(figures["low"])
    return _one_by_one(claims.happened_on(figures), words, figures["unit"], most)


def quote_days(quotes: pd.DataFrame) -> pd.DataFrame:
    """Quotes one by one as `add` takes them: who says what."""
    words = [f"{row.speaker or 'somebody'}: {_short(row.text)}" for row in each(quotes)]
    return _one_by_one(quotes["published_on"], words, None, float("nan"))


def _one_by_one(days: pd.Series, words: list[str], unit: Any, most: Any) -> pd.DataFrame:
    escaped = [html.escape(" ".join(line.split())) for line in words]
    told = pd.DataFrame({"day": days, "words": escaped}, index=days.index).assign(unit=unit, most=most, n=1)
    return told.dropna(subset="day")


def _short(words: str, most: int = 90) -> str:
    return f"“{words if len(words) <= most else words[:most] + '…'}”"


def clicked(selection: Mapping[str, Any]) -> tuple[Kind, date, date] | None:
    """What a click on a mark asks for: its kind, first and last day; None without one."""
    for point in selection.get("points") or []:
        told = point.get("customdata")
        if told and len(told) == 3 and told[0] in _SYMBOLS:
            return told[0], date.fromisoformat(told[1]), date.fromisoformat(told[2])
    return None


def listing(filters: Filters, kind: Kind, first: date, last: date, measure: str | None, limit: int = 12) -> None:
    """Draw the figures or quotes of these days, each with the way to its article."""
    found = cached.said_on(filters, kind, first, last, measure, limit=limit)
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{kind.capitalize()}, {text.days(first, last)}**")
        for row in each(found):
            said = f"{row.speaker or 'somebody'}: {_short(row.text)}" if kind == "quotes" else _figure(row)
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                st.markdown(text.escaped(said), width="stretch")
                links.article(row.article_id, label="Read the article", start=row.start)
        if len(found) == limit:
            st.caption(f"The newest {limit}. Count by day, or choose fewer days, to see others.")


def _figure(row: Any) -> str:
    return f"{_number(row)} · {claims.said_by(row)} · {row.outlet or 'outlet unknown'}"


def _number(row: Any) -> str:
    """What was reported, and of what where the unit does not say so."""
    of = claims.words(row.subject)
    return claims.reported(row) if of in ("", claims.unit(row)) else f"{claims.reported(row)} ({of})"

"""Quotations with the cue that says whose they are, their own or one carried over from what stands before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sitrep.extract._saying import carried
from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.layout import Layout
from sitrep.extract._saying.marks import Quotation, inside
from sitrep.extract._saying.parties import Parties
from sitrep.extract._saying.voices import Voices

_BEFORE_CUE = re.compile(r"[,?!]['’]?\s+(?=[^,;.]{0,80}$)")


@dataclass(slots=True)
class Spoken:
    """One quotation; `cue` is None where nothing says whose it is, and `continues` where the cue stands elsewhere."""

    quotation: Quotation
    cue: Cue | None
    continues: bool = False
    """Whether it runs on from the quotation or sentence before without a cue of its own."""


def pair(layout: Layout, quotations: list[Quotation], cues: list[Cue], parties: Parties) -> list[Spoken]:
    """Each quotation with the cue beside it, in order; half quotations are kept only where one stands there."""
    closed = [one for one in quotations if _settle(layout.text, one, cues)]
    outside = [cue for cue in cues if not inside(closed, cue.start)]
    voices = Voices(layout, closed, outside, parties)
    found = [Spoken(one, voices.beside(one, at)) for at, one in enumerate(closed)]
    return [one for one in found if one.cue is not None or one.quotation.is_whole]


def carry(layout: Layout, found: list[Spoken], cues: list[Cue], parties: Parties) -> None:
    """Give those without a cue of their own, in place, the one that runs on to them."""
    outside = [cue for cue in cues if not inside([one.quotation for one in found], cue.start)]
    for at, one in enumerate(found):
        if one.cue is None:
            one.cue = carried.over(layout, found, at, outside, parties)
            one.continues = one.cue is not None
    for one, following in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if one.cue is None and one.quotation.runs_on:
            one.cue, one.continues = following.cue, True


def _settle(text: str, quotation: Quotation, cues: list[Cue]) -> bool:
    """Cut a quotation that is never closed before "…, X said."; False where it is none after all."""
    if quotation.opens == quotation.start or quotation.closes > quotation.end:
        return True
    for cue in (cue for cue in cues if quotation.start < cue.start < quotation.end):
        first = min(cue.start, cue.subject.idx if cue.subject is not None else cue.start)
        comma = _BEFORE_CUE.search(text, quotation.start, first)
        if comma is not None:
            quotation.end = quotation.closes = comma.start() + 1
            quotation.runs_on = False
            return True
    return quotation.runs_on or text[: quotation.opens].rstrip()[-1:] in (":", ",")

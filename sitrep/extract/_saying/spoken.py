"""Quotations with the cue that says whose they are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.marks import Quotation
from sitrep.records import Span

_MARK = re.compile('["“”]')


@dataclass(slots=True)
class Spoken:
    """One quotation; `cue` is None where nothing says whose it is, and `continues` where the cue stands elsewhere."""

    quotation: Quotation
    cue: Cue | None
    continues: bool = False
    """Whether it runs on from the quotation or sentence before without a cue of its own."""


def attribute(text: str, quotations: list[Quotation], cues: list[Cue], sentences: list[Span]) -> list[Spoken]:
    """Each quotation with its cue, in order."""
    outside = [cue for cue in cues if not inside(quotations, cue.start)]
    found: list[Spoken] = []
    for quotation in quotations:
        cue = _beside(text, quotation, outside, quotations, sentences)
        continued = None if cue else _carried(text, quotation, found, outside)
        found.append(Spoken(quotation, cue or continued, continues=continued is not None))
    for one, following in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if one.cue is None and one.quotation.runs_on:
            one.cue, one.continues = following.cue, True
    return found


def inside(quotations: list[Quotation], offset: int) -> bool:
    """Whether the character at `offset` stands in one of the quotations."""
    last = bisect_right(quotations, offset, key=lambda quotation: quotation.start) - 1
    return last >= 0 and offset < quotations[last].end


def _beside(
    text: str, quotation: Quotation, cues: list[Cue], quotations: list[Quotation], sentences: list[Span]
) -> Cue | None:
    """The cue right behind the closing mark, else one before it in its sentence, else one behind in its sentence."""
    starts = [cue.start for cue in cues]
    here = bisect_left(starts, quotation.end)
    after = cues[here] if here < len(cues) else None
    near = (
        after is not None
        and after.start - quotation.end < 120
        and _is_joined(text, quotation.end, after.start, sentences)
    )
    before_at = bisect_left(starts, quotation.start) - 1
    before = cues[before_at] if before_at >= 0 else None
    ahead = (
        before is not None
        and quotation.start - before.start < 300
        and not _parted(before.start, quotation.start - 2, sentences)
    )
    ends_open = text[quotation.end - 1] in ",?!—–" or text[quotation.end + 1 : quotation.end + 2] == ","
    if near and (ends_open or not ahead):
        return after
    return before if ahead else None


def _is_joined(text: str, end: int, start: int, sentences: list[Span]) -> bool:
    """Whether no sentence ends between a quotation's mark and a cue behind it, and no other quotation begins."""
    return not _parted(end + 3, start, sentences) and not _MARK.search(text, end + 1, start)


def _parted(start: int, end: int, sentences: list[Span]) -> bool:
    """Whether a sentence begins in the span."""
    following = bisect_left(sentences, (start, start))
    return following < len(sentences) and sentences[following][0] <= end


def _carried(text: str, quotation: Quotation, earlier: list[Spoken], cues: list[Cue]) -> Cue | None:
    """A whole-sentence quotation without a cue runs on from the one before, or follows a sentence that leads to it."""
    if not _is_sentence(text, quotation):
        return None
    last = earlier[-1] if earlier else None
    paragraph = text.rfind("\n\n", 0, quotation.start)
    if last and last.cue and (last.quotation.end > paragraph or last.quotation.runs_on):
        return last.cue
    if quotation.start - 1 == paragraph + 2 and last and last.cue and last.quotation.end >= paragraph - 160:
        return last.cue if _next_speaks(text, last) else None
    before = [cue for cue in cues if paragraph < cue.start < quotation.start]
    return before[-1] if before else None


def _next_speaks(text: str, last: Spoken) -> bool:
    """Whether the paragraph before was all quotation and cue: a new paragraph of quotation is then the same voice."""
    start = text.rfind("\n\n", 0, last.quotation.start)
    return text[start + 2 : start + 3] in '"“‘' if start >= 0 else text[:1] in '"“‘'


def _is_sentence(text: str, quotation: Quotation) -> bool:
    content = text[quotation.start : quotation.end].strip()
    return content.count(" ") >= 2 and content[:1].isupper()

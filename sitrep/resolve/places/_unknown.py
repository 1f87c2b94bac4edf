"""Places that no gazetteer knows: they keep their words as name, and the country and region that the text tells.

They have no coordinates. What happened there has those of the region (`scenes`), for it did happen in the region.
"""

from __future__ import annotations

from collections.abc import Sequence

from sitrep.records import PlaceMention
from sitrep.reference.identity import entity_id
from sitrep.resolve.places import containment


def place(text: str, mentions: Sequence[PlaceMention]) -> None:
    """Fill in what is known of the mentions that have no position; every one of a name as the first one is put."""
    unknown = [mention for mention in mentions if mention.lat is None]
    if not unknown:
        return
    lies_in: dict[str, tuple[str, str | None]] = {}
    for inner, outer in containment.pairs(text, mentions):
        one, whole = mentions[inner], mentions[outer]
        if one.lat is None and whole.lat is not None and whole.country and one.text not in lies_in:
            lies_in[one.text] = whole.country, whole.admin1
    for mention in unknown:
        nation = None if mention.text in lies_in else containment.nation(text, mention)
        if nation:
            lies_in[mention.text] = nation.code, None
    for mention in unknown:
        mention.name = mention.text
        mention.country, mention.admin1 = lies_in.get(mention.text, (None, None))
        parts = ("unknown", mention.text, mention.admin1, mention.country)
        mention.entity = entity_id("place", " ".join(part for part in parts if part))

"""Names inside the names of described bodies: the country in "Government of Chad".

A place inside a proper name is none ("al-Qaeda in Iraq", "Bank of America"); one that tells which government, army or
embassy is meant is named as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sitrep.extract._naming.atlas import is_notable
from sitrep.extract._naming.candidate import Name
from sitrep.reference import countries

_OF = re.compile(
    r"(?i:\b(?:governments?|parliament|armed forces|army|navy|air force|police|security forces|authorities|embassy"
    r"|consulate|presidency|ministry of [\w ]+|supreme court|central bank|armies|military)) (?:of|in) (?:the )?"
    r"(?P<place>[A-Z].*)$"
)


def places(names: Iterable[Name]) -> Iterator[Name]:
    """The places that tell whose such a body is; those of `names` that are organisations are looked into."""
    for name in names:
        match = _OF.search(name.text) if name.kind == "organisation" else None
        if match and (countries.by_name(match["place"]) or is_notable(match["place"])):
            yield Name(name.start + match.start("place"), name.end, match["place"], "place")

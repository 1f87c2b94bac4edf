"""Words that tell whether an event took place, was denied or foiled, is planned, threatened, or only possible.

Source: written for Sitrep after the classes of FactBank (Saurí and Pustejovsky 2009), in the words that news uses.
Each line of modality.csv gives words (lemmas, modifiers and auxiliaries as written), their use in the sentence and
their reading. To add a word: a line or a word there, and golden passages.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("modality.csv")

USES = (
    *("governor", "clause", "judged", "fiction", "modifier", "auxiliary", "mark"),
    *("happens", "occurs", "perceives", "says", "assembles"),
)
"""`governor`: what hangs on it takes its reading; `clause`: only a clause does ("agreed to attack", "agreed a truce").
`judged`: after "of", "for" or "with" it is what a court deals with. `fiction`: what it shows is no event. `modifier`:
of a noun. `auxiliary`, `mark`: of a verb. `happens`: an infinitive after it took place. `occurs`: its subject takes
place. `perceives`: what "could be heard" took place. `says`: "would" after it is the future.
`assembles`: who "gathers to protest" is at the protest."""

READINGS = (
    *("actual", "negated", "planned", "threatened", "hypothetical"),
    *("prevented", "warned", "none", "will", "would", "may", "can"),
)
"""Those of `records.Modality`; `prevented`: negated, but actual where it is negated itself ("failed to prevent");
`warned`: a threat of who speaks for himself, else a possibility; `none`: no event; and the modal verbs."""


@lru_cache(maxsize=1)
def by_use() -> dict[str, dict[str, str]]:
    """Use -> word in lower case -> reading."""
    table: dict[str, dict[str, str]] = {use: {} for use in USES}
    with TABLE.open(encoding="utf8", newline="") as rows:
        for row in csv.DictReader(rows):
            table[row["use"]] |= dict.fromkeys(row["words"].split("|"), row["reading"])
    return table

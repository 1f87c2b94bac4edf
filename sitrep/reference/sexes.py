"""Whether "she" or "he" may stand for a person: by first name, title and what they are.

The names are made by `scripts/sexes.py`, from the sources of `given_names`; the nouns are compiled by hand.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from sitrep.reference.wordlists import words

Sex = Literal["woman", "man"]

WOMEN = Path(__file__).with_name("womens_names.txt")
MEN = Path(__file__).with_name("mens_names.txt")
_WOMAN = words("""
    mrs ms miss lady dame madam madame queen princess duchess baroness countess empress sister mother mum mom
    grandmother daughter wife widow aunt niece girlfriend fiancée fiancee bride woman girl spokeswoman chairwoman
    congresswoman assemblywoman councilwoman policewoman businesswoman actress waitress hostess heroine nun abbess
    midwife schoolgirl housewife granddaughter stepmother sportswoman servicewoman camerawoman policewomen headmistress
    landlady mistress señora senora sra
""")
_MAN = words("""
    mr sir lord king prince duke baron count emperor brother father dad grandfather son husband widower uncle nephew
    boyfriend fiancé fiance groom man boy spokesman chairman congressman assemblyman councilman policeman businessman
    actor waiter monk abbot priest imam pope bishop archbishop sheikh ayatollah schoolboy grandson stepfather sportsman
    serviceman cameraman headmaster landlord fireman fisherman salesman gunman craftsman foreman señor senor
    swordsman doorman deacon rabbi mullah emir sultan
""")


def of_words(text: str) -> Sex | None:
    """By a description or title: "spokeswoman for the union", "Mrs"; None where it does not tell."""
    found = {word.strip(".,").lower() for word in text.split()}
    woman, man = bool(found & _WOMAN), bool(found & _MAN)
    return None if woman == man else ("woman" if woman else "man")


def of_name(name: str) -> Sex | None:
    """By the first name: "Maria Lopez"; None for surnames alone, initials, and names of both."""
    first, *rest = name.lower().replace("-", " ").split() or [""]
    if not rest:
        return None
    return "woman" if first in _names(WOMEN) else "man" if first in _names(MEN) else None


@lru_cache(maxsize=2)
def _names(table: Path) -> frozenset[str]:
    return words(table.read_text(encoding="utf8"))

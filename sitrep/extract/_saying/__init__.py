"""Who says what: cues of saying, quotations, and the claimant of any word of an article. Shared by the extractors.

said = saying.of(doc, found)      # once an article; kept on the doc
said.claim(token)                 # Claim(claimant, via, stance)
"""

from __future__ import annotations

from sitrep.extract._saying.claims import Claim, Saying, of

__all__ = ["Claim", "Saying", "of"]

"""Whose a quotation is by the words beside it: behind its closing mark, or ahead of its opening one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import cues as reading
from sitrep.extract._saying import marks, phrases, verbs
from sitrep.extract._saying import parties as naming
from sitrep.extract._saying import voice_verbs as voicing
from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.layout import Layout
from sitrep.extract._saying.marks import Quotation
from sitrep.extract._saying.parties import Parties

if TYPE_CHECKING:
    from spacy.tokens import Token

_FINITE = ("VBD", "VBZ", "VBP")
_BEHIND = 260
_AHEAD = 400
_ENDS_OPEN = ",?!—–-…"


class Voices:
    """Finds the cue of a quotation in its own sentence; `cues` are those that hold wherever they stand."""

    def __init__(self, layout: Layout, quotations: list[Quotation], cues: list[Cue], parties: Parties) -> None:
        self.layout = layout
        self.parties = parties
        self._quotations = quotations
        self._cues = {cue.token.i: cue for cue in cues}

    def beside(self, quotation: Quotation, at: int) -> Cue | None:
        """The cue right behind, if the content ends as if one followed; else one ahead; else one behind."""
        text = self.layout.text
        behind = self._behind(quotation, at)
        ends_open = text[quotation.end - 1] in _ENDS_OPEN or text[quotation.closes : quotation.closes + 1] == ","
        if behind is not None and (ends_open or self._begins_sentence(quotation)):
            return behind
        return self._ahead(quotation) or behind

    def _begins_sentence(self, quotation: Quotation) -> bool:
        return self.layout.begin(quotation.opens) >= quotation.opens - 1

    def _behind(self, quotation: Quotation, at: int) -> Cue | None:
        """ "…," said X; "…," X, a farmer, said; "…", as X put it; "…" – X, farmer."""
        layout, text = self.layout, self.layout.text
        following = self._quotations[at + 1].opens if at + 1 < len(self._quotations) else len(text)
        end = min(following, layout.end(quotation.closes + 2), quotation.closes + _BEHIND)
        zone = layout.between(quotation.closes, end)
        dash = any(token.text in ("-", "--", "–", "—") for token in zone[:1])
        while zone and (zone[0].is_punct or zone[0].is_space or zone[0].lower_ in ("as", "then")):
            zone = zone[1:]
        if not zone or (text[quotation.end - 1] == "." and layout.parted(quotation.closes, zone[0].idx)):
            return None
        return self._verb_first(zone) or self._name_first(zone) or (self._signed(zone, end) if dash else None)

    def _verb_first(self, zone: list[Token]) -> Cue | None:
        """ "…," said X: the verb leads, whatever the model takes it for."""
        verb = next((token for token in zone[:3] if token.tag_ not in ("RB", "MD") or token.lower_ == "said"), None)
        if verb is None or verb.i - zone[0].i > 2 or not verb.text.islower():
            return None
        if verb.lower_ in ("is", "was"):
            return self._how(zone)
        known = verb.lemma_ in verbs.SAY or _lemma(verb) in voicing.SPOKEN
        if not known or verb.tag_ in ("VB", "VBG") or len(zone) <= verb.i - zone[0].i + 1:
            return None
        head = phrases.head([token for token in zone if token.i > verb.i])
        if head is None:
            return self._cues.get(verb.i)
        own = self._cues.get(verb.i)
        return phrases.named(own or Cue(verb, verb.text, head, None, None, "asserted"), head, self.parties)

    def _how(self, zone: list[Token]) -> Cue | None:
        """ "…" is how X put it."""
        verb = next((token for token in zone if token.tag_ in _FINITE and token.lower_ in ("put", "puts")), None)
        return (
            reading.beside_marks(verb, self.parties)
            if verb is not None and zone[1:2] and zone[1].lower_ == "how"
            else None
        )

    def _name_first(self, zone: list[Token]) -> Cue | None:
        """ "…," X said, and whatever stands between X and the verb."""
        if zone[0].lower_ == "according":
            return self._cues.get(zone[0].i)
        head = phrases.head(zone)
        if head is None:
            return None
        for verb in phrases.verbs_of(head, zone):
            if own := self._cues.get(verb.i):
                return own
            if _lemma(verb) in voicing.SPOKEN or (_lemma(verb) == "put" and verb.nbor().lower_ == "it"):
                found = phrases.named(Cue(verb, verb.text, head, None, None, "asserted"), head, self.parties)
                return found if reading.can_speak(head, self.parties) else None
        return None

    def _signed(self, zone: list[Token], end: int) -> Cue | None:
        """ "…" – X, taxi driver."""
        name = self.parties.at(zone[0])
        if name is None or name.kind != "person" or not name.named or any(t.tag_ in _FINITE for t in zone):
            return None
        return Cue(zone[0], "", zone[0], naming.of_mention(name), None, "asserted")

    def _ahead(self, quotation: Quotation) -> Cue | None:
        """X said: "…"; X called it "…"; X's answer was "…"; in the words of X; X, a farmer: "…"."""
        layout, text = self.layout, self.layout.text
        begin = max(layout.begin(max(0, quotation.opens - 1)), quotation.opens - _AHEAD)
        if begin >= quotation.opens:
            return None
        zone = [token for token in layout.between(begin, quotation.opens) if not self._is_quoted(token)]
        lead = text[: quotation.opens].rstrip()[-1:]
        for token in reversed(zone):
            if (cue := self._leading(token, quotation)) is not None:
                return cue
        return phrases.owner(zone, self.parties) or (phrases.labelled(zone, self.parties) if lead == ":" else None)

    def _leading(self, token: Token, quotation: Quotation) -> Cue | None:
        own = self._cues.get(token.i)
        if own is not None:
            return own
        if token.tag_[:1] != "V" or token.lower_ in voicing.NAMING and token.tag_ == "VBN" and not _has_agent(token):
            return None
        lemma = _lemma(token)
        if lemma not in voicing.JUDGING and lemma not in voicing.SPOKEN and lemma not in verbs.SAY:
            return None
        if token.tag_ == "VBG" and token.dep_ in ("amod", "compound", "pcomp"):
            return None
        return reading.beside_marks(token, self.parties)

    def _is_quoted(self, token: Token) -> bool:
        return marks.inside(self._quotations, token.idx)


def _has_agent(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "agent", "aux") for child in token.children)


def _lemma(token: Token) -> str:
    """The verb's lemma, also where the model takes it for a noun: "cries", "laughs"."""
    return token.lemma_.lower()

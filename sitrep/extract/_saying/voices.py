"""Whose a quotation is by the words beside it: behind its closing mark, or ahead of its opening one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import asides, marks, phrases, verbs
from sitrep.extract._saying import cues as reading
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
_LEADS = (":", ",")


class Voices:
    """Finds the cue of a quotation in its own sentence; `cues` are those that hold wherever they stand."""

    def __init__(self, layout: Layout, quotations: list[Quotation], cues: list[Cue], parties: Parties) -> None:
        self.layout = layout
        self.parties = parties
        self._quotations = quotations
        self._cues = {cue.token.i: cue for cue in cues}

    def beside(self, quotation: Quotation, at: int) -> Cue | None:
        """The cue right behind, if the content ends as if one followed; else one ahead; else one behind."""
        return self._named(self._of_sentence(quotation, at))

    def _named(self, cue: Cue | None) -> Cue | None:
        """`cue` with its speaker by name where an aside gives it."""
        if cue is not None and cue.subject is not None and cue.token.lemma_ not in verbs.QUOTING:
            cue.speaker = asides.name_of(cue.subject, self.parties) or cue.speaker
        return cue

    def _of_sentence(self, quotation: Quotation, at: int) -> Cue | None:
        behind = self._behind(quotation, at)
        if behind is not None and (self._ends_open(quotation) or self._begins_sentence(quotation)):
            return behind
        return self._ahead(quotation) or behind

    def _ends_open(self, quotation: Quotation) -> bool:
        """Whether content or mark end as before "said X"."""
        text = self.layout.text
        return text[quotation.end - 1] in _ENDS_OPEN or text[quotation.closes : quotation.closes + 1] == ","

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
        cue = self._verb_first(zone, open_end=self._ends_open(quotation)) or self._name_first(zone)
        return cue or (self._signed(zone) if dash else None) or self._in_sentence(zone)

    def _verb_first(self, zone: list[Token], *, open_end: bool) -> Cue | None:
        """ "…," said X: the verb leads, whatever the model takes it for where the content ends as if one followed."""
        verb = next((token for token in zone[:3] if token.tag_ not in ("RB", "MD") or token.lower_ == "said"), None)
        if verb is None or verb.i - zone[0].i > 2 or not verb.text.islower():
            return None
        if verb.lower_ in ("is", "was"):
            return self._how(zone)
        known = verb.lemma_ in verbs.SAY or _lemma(verb) in voicing.SPOKEN
        plain = verb.lemma_ in verbs.SAY and verb.tag_[0] == "V"
        if not known or verb.tag_ in ("VB", "VBG") or not (plain or open_end):
            return None
        head = phrases.head([token for token in zone if token.i > verb.i])
        if head is None:
            return self._cues.get(verb.i)
        own = self._cues.get(verb.i)
        return phrases.named(own or Cue(verb, verb.text, head, None, None, "asserted"), head, self.parties)

    def _how(self, zone: list[Token]) -> Cue | None:
        """ "…" is how X put it."""
        verb = next((token for token in zone if token.tag_ in _FINITE and token.lower_ in ("put", "puts")), None)
        if verb is None or zone[1].lower_ != "how":
            return None
        return reading.beside_marks(verb, self.parties)

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
                if phrases.is_mute(head):
                    return None
                return phrases.named(Cue(verb, verb.text, head, None, None, "asserted"), head, self.parties)
        return None

    def _signed(self, zone: list[Token]) -> Cue | None:
        """ "…" – X, taxi driver."""
        name = self.parties.at(zone[0])
        if name is None or name.kind != "person" or not name.named or any(t.tag_ in _FINITE for t in zone):
            return None
        return Cue(zone[0], "", zone[0], naming.of_mention(name), None, "asserted")

    def _in_sentence(self, zone: list[Token]) -> Cue | None:
        """The cue that ends a sentence with marked words in it: 'The plan is "a step" for the town, X said'."""
        return next((own for token in zone if (own := self._cues.get(token.i)) is not None), None)

    def _ahead(self, quotation: Quotation) -> Cue | None:
        """X said: "…"; X called it "…"; X's answer was "…"; in the words of X; X, a farmer: "…"."""
        layout, text = self.layout, self.layout.text
        lead = text[: quotation.opens].rstrip()[-1:]
        at = quotation.opens - 2 if lead in _LEADS else quotation.opens
        begin = max(layout.begin(max(0, at)), quotation.opens - _AHEAD)
        zone = [token for token in layout.between(begin, quotation.opens) if not self._is_quoted(token)]
        if (
            zone
            and lead in _LEADS
            and zone[-1].is_punct
            and len(zone) > 2
            and (cue := self._replies(zone[-2])) is not None
        ):
            return cue
        for token in reversed(zone):
            if (cue := self._leading(token, led=lead in _LEADS)) is not None:
                return cue
        return phrases.owner(zone, self.parties) or (phrases.labelled(zone, self.parties) if lead == ":" else None)

    def _replies(self, token: Token) -> Cue | None:
        """ "Rush replies, …" where the model takes the verb for a noun."""
        ahead = token.doc[max(0, token.i - 1)]
        if token.tag_ not in ("NN", "NNS") or _lemma(token) not in voicing.SPOKEN or ahead.tag_ not in ("NNP", "PRP"):
            return None
        return phrases.named(Cue(token, token.text, ahead, None, None, "asserted"), ahead, self.parties)

    def _leading(self, token: Token, *, led: bool) -> Cue | None:
        """The cue at a verb ahead; many verbs are cues only where comma or colon lead to the quotation."""
        own = self._cues.get(token.i)
        if own is not None and not self._cites(token) and token.lemma_ not in voicing.COUNTING:
            return None if own.subject is not None and phrases.is_mute(own.subject) else own
        if token.tag_[:1] != "V" or (token.lower_ in voicing.NAMING and token.tag_ == "VBN" and not _has_agent(token)):
            return None
        lemma = _lemma(token)
        if lemma not in voicing.JUDGING and lemma not in verbs.SAY and not (led and lemma in voicing.SPOKEN):
            return None
        if token.tag_ == "VBG" and token.dep_ in ("amod", "compound", "pcomp"):
            return None
        cue = reading.beside_marks(token, self.parties) or self._after_name(token)
        return None if cue is None or (cue.subject is not None and phrases.is_mute(cue.subject)) else cue

    def _after_name(self, verb: Token) -> Cue | None:
        """ "Mcfeely also stated …": a name right before the verb, where the model took it for no noun."""
        doc, at = verb.doc, verb.i - 1
        while at > 0 and doc[at].tag_ in ("RB", "MD") and doc[at].text.islower():
            at -= 1
        name = self.parties.at(doc[at]) if at >= 0 else None
        if name is None or not name.named or verb.tag_ not in _FINITE:
            return None
        return Cue(verb, verb.text, doc[at], naming.of_mention(name), None, "asserted")

    def _cites(self, token: Token) -> bool:
        """ "X cited the weather as "a problem": the subject speaks, not what is cited."""
        return token.lemma_ in verbs.QUOTING and any(child.lower_ == "as" for child in token.children)

    def _is_quoted(self, token: Token) -> bool:
        return marks.inside(self._quotations, token.idx)


def _has_agent(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "agent", "aux") for child in token.children)


def _lemma(token: Token) -> str:
    """The verb's lemma, also where the model takes it for a noun: "cries", "laughs"."""
    return token.lemma_.lower()

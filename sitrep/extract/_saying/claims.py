"""The claimant of any word of an article."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from sitrep.extract import _text
from sitrep.extract._saying import cues as reading
from sitrep.extract._saying import definites, hearsay, marks, nouns, outlets, pronouns, scope, spoken, verbs
from sitrep.extract._saying.cues import Cue
from sitrep.extract._saying.labels import Labels
from sitrep.extract._saying.layout import Layout
from sitrep.extract._saying.parties import Parties, of_mention
from sitrep.extract._saying.spoken import Spoken
from sitrep.records import Extraction, Link, Span, Stance

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_KEY = "sitrep.saying"
_CUE_NOUNS = verbs.ACCOUNTS | verbs.FIGURES | {"according", "estimates", "claims", "reports", "report", "show"}
"""What the model does not take for verbs and may yet say who speaks."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Who says so; claimant None where the article asserts it itself."""

    claimant: Link | None = None
    via: Link | None = None
    stance: Stance = "asserted"


OWN = Claim()


def of(doc: Doc, found: Extraction) -> Saying:
    """What is said by whom in `doc`; read once, kept on the doc."""
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = Saying(doc, found)
    return cast("Saying", doc.user_data[_KEY])


class Saying:
    """Cues, quotations and claimants of one article."""

    def __init__(self, doc: Doc, found: Extraction) -> None:
        self.parties = Parties(found)
        self.tokens: dict[int, Token] = {}
        """Where a token starts -> the token."""
        self.verbs: list[Token] = []
        for token in doc:
            self.tokens[token.idx] = token
            if token.tag_[:1] == "V" or token.lower_ in _CUE_NOUNS:
                self.verbs.append(token)
        self.sentences = found.sentences
        self._text = _text.of(doc)
        self.cues = [cue for cue in reading.find(self.verbs, self.parties) if not scope.withholds(cue.token)]
        self.labels = Labels(self._text, self.parties, found.places)
        layout = self.layout = Layout(self._text, self.tokens, found.sentences)
        self.spoken = spoken.pair(layout, marks.quotations(self._text), self.cues, self.parties)
        self._resolve_pronouns([one.quotation for one in self.spoken])
        spoken.carry(layout, self.spoken, self.cues, self.parties)
        self._quote_starts = [one.quotation.start for one in self.spoken]
        self._subjects = {cue.subject.i for cue in self.cues if cue.subject is not None}
        self._by_token = {cue.token.i: cue for cue in self.cues}
        self._by_sentence: dict[int, list[Cue]] = {}
        for cue in self.cues:
            self._by_sentence.setdefault(self._sentence(cue.start), []).append(cue)

    def claim(self, token: Token) -> Claim:
        """Who claims what the sentence says at `token`."""
        quoted = self.quoted(token)
        if self._describes_speaker(token):
            return OWN
        cue = self._right_before(token) or self.governing(token)
        if (
            cue is not None
            and self._parted(cue, token)
            and (self._beside(token.idx, part=True) or scope.leads(cue, token))
        ):
            cue = None
        if cue is None or cue.stance not in ("denied", "disputed"):
            own = self._by_noun(token, cue)
            if own is not None:
                return own
        cue = cue or (quoted.cue if quoted else None) or self._of_sentence(token)
        if cue is not None and scope.is_beside_denial(cue, token):
            return OWN
        if cue is None:
            claim = Claim(self.labels.speaker(token.idx))
            unsure = hearsay.holds(token) or (claim == OWN and hearsay.in_sentence(token))
        else:
            claim = self._gapped(cue, token) or self._claim_of(cue, quoted)
            unsure = hearsay.holds(token, cue.token)
        return replace(claim, stance="estimated") if unsure and claim.stance == "asserted" else claim

    def _right_before(self, token: Token) -> Cue | None:
        """The cue whose verb the number follows: "the government says 12 and the U.N. has confirmed 19"."""
        at = token.i - 1
        while at > token.sent.start and token.doc[at].lower_ in nouns.HEDGES:
            at -= 1
        cue = self._by_token.get(at) if at >= 0 else None
        follows = cue is not None and token.tag_ == "CD" and cue.text[:9].lower() != "according"
        return self._quoted_by(cue) if follows and cue is not None else None

    def _by_noun(self, token: Token, cue: Cue | None) -> Claim | None:
        """The claim of the number's own noun phrase, unless that is the cue's: "the ministry's figure of 12"."""
        found = nouns.source(token, self.parties)
        if found is None:
            return None
        speaker, stance = found
        if cue is not None and cue.speaker is not None and cue.speaker.text == speaker.text:
            return None
        return Claim(speaker, None, stance)

    def quoted(self, token: Token) -> Spoken | None:
        """The quotation that holds `token`."""
        last = bisect_right(self._quote_starts, token.idx) - 1
        if last < 0 or token.idx >= self.spoken[last].quotation.end:
            return None
        return self.spoken[last]

    def speaks(self, token: Token) -> bool:
        """Whether the token is who speaks, one of them, or says whose they are: "a nurse and two guards said"."""
        for _ in range(4):
            if token.i in self._subjects:
                return True
            if token.dep_ == "conj" or (token.dep_ == "pobj" and token.head.lower_ == "of"):
                token = token.head if token.dep_ == "conj" else token.head.head
            else:
                return False
        return False

    def in_cue(self, token: Token) -> bool:
        """Whether `token` stands with a cue and not in what is said: the place and day of the saying."""
        while token.head.i != token.i:
            if token.i in self._by_token and token.dep_ == "prep":
                return True  # "according to officials in Kyiv"
            parent = token.head
            if parent.i in self._by_token and self._by_token[parent.i].text[:9].lower() != "according":
                return token.dep_ not in (
                    "ccomp", "xcomp", "dobj", "nsubjpass", "advcl", "conj", "parataxis", "dep",
                )  # fmt: skip
            token = parent
        return False

    def _sentence(self, offset: int) -> int:
        return max(0, bisect_right(self.sentences, offset, key=lambda sentence: sentence[0]) - 1)

    def governing(self, token: Token) -> Cue | None:
        """The innermost cue above the token, if a quoting one ("citing police") does not hang on it."""
        below: Token | None = None
        inner: dict[int, Cue] = {}
        for one in self._beside(token.idx):
            if one.text[:9].lower() == "according" and one.speaker is not None and not self._is_outlet(one.speaker):
                inner[one.token.head.i] = one
        for above in (token, *token.ancestors):
            if above.i in inner and above.i not in self._by_token:
                return inner[above.i]
            cue = self._by_token.get(above.i)
            if cue is not None and not (below is not None and below.dep_ == "prep" and above.lower_ == "according"):
                return self._quoted_by(cue)
            below = above
        return None

    def _quoted_by(self, cue: Cue) -> Cue:
        sources = [
            other for other in self._beside(cue.start) if other.token.lemma_ in verbs.QUOTING and other is not cue
        ]
        return sources[0] if sources and self._is_outlet(cue.speaker) else cue

    def _of_sentence(self, token: Token) -> Cue | None:
        """The cue of the token's sentence: the first one behind it, else the last one before."""
        beside = self._beside(token.idx, part=True) or self._beside(token.idx)
        beside = [cue for cue in beside if not (self.quoted(cue.token) and not self.quoted(token))]
        beside = [cue for cue in beside if self._reaches(cue, token)]
        if not beside:
            return None
        behind = [cue for cue in beside if cue.start > token.idx]
        return self._quoted_by(behind[0] if behind else beside[-1])

    def _reaches(self, cue: Cue, token: Token) -> bool:
        return scope.reaches(cue, token) and not (self._parted(cue, token) and scope.leads(cue, token))

    def _beside(self, offset: int, *, part: bool = False) -> list[Cue]:
        """The cues of the sentence at `offset`, or of its part between semicolons."""
        cues = self._by_sentence.get(self._sentence(offset), [])
        if not part:
            return cues
        start, end = self._part(offset)
        return [cue for cue in cues if start <= cue.start < end]

    def _part(self, offset: int) -> Span:
        """What lies between the semicolons of the sentence around `offset`."""
        start, end = self.sentences[self._sentence(offset)] if self.sentences else (0, len(self._text))
        before, after = self._text.rfind(";", start, offset), self._text.find(";", offset, end)
        return (before + 1 if before >= 0 else start), (after if after >= 0 else end)

    def _parted(self, cue: Cue, token: Token) -> bool:
        """Whether a semicolon stands between."""
        start, end = self._part(token.idx)
        return not start <= cue.start < end

    def _gapped(self, cue: Cue, token: Token) -> Claim | None:
        """ "The army counts 40, a rights group 30": the verb is left out, the second party speaks."""
        if cue.start > token.idx:
            return None
        party = nouns.gapped(token, cue.token, self.parties) or nouns.shared(token, cue.token, self.parties)
        return Claim(party) if party is not None else None

    def _describes_speaker(self, token: Token) -> bool:
        """Whether the token stands in "X, who …" of who says it: the article's own words about X."""
        for above in (token, *token.ancestors):
            if above.i in self._by_token:
                return False
            if above.dep_ == "relcl" and above.head.i in self._subjects:
                return True
        return False

    def _claim_of(self, cue: Cue, quoted: Spoken | None) -> Claim:
        if cue.stance in ("denied", "disputed"):
            return Claim(nouns.put_about(cue.token, self.parties), None, cue.stance)
        via = cue.via or self._outer_outlet(cue)
        if via is None and quoted and quoted.continues:
            via = quoted.cue.via if quoted.cue else None
        speaker = cue.speaker
        if speaker and via and (speaker.start, speaker.text) == (via.start, via.text):
            via = None
        if speaker is None and via is None and cue.subject is None:
            return OWN
        return Claim(speaker, via, cue.stance)

    def _outer_outlet(self, cue: Cue) -> Link | None:
        """The outlet that speaks in another cue of the sentence: "The Post reported that X said"."""
        if self._is_outlet(cue.speaker):
            return None
        if (reporting := self._reported_last(cue)) is not None:
            return reporting
        others = (other.speaker for other in self._beside(cue.start, part=True) if other is not cue)
        return next((speaker for speaker in others if self._is_outlet(speaker)), None)

    def _reported_last(self, cue: Cue) -> Link | None:
        """X of "…, a source said on Monday, X reported", where no comma tells the parser so."""
        sentence = cue.token.sent
        last = next((token for token in reversed(sentence) if not (token.is_punct or token.is_space)), None)
        if last is None or last.lower_ != "reported" or last.i <= cue.token.i:
            return None
        name = self.parties.at(last.nbor(-1))
        return of_mention(name) if name is not None and outlets.is_outlet(name) else None

    def _is_outlet(self, speaker: Link | None) -> bool:
        if speaker is not None and speaker.start is None:
            return speaker.text.split()[-1].lower() in verbs.OUTLET_NOUNS
        return speaker is not None and any(
            (name.start, name.end) == (speaker.start, speaker.end) and outlets.is_outlet(name)
            for name in self.parties.names
        )

    def _resolve_pronouns(self, quotations: list[marks.Quotation]) -> None:
        last: Link | None = None
        outlet: Link | None = None
        end = heard = -1
        beside = {cue.start: cue for cue in self.cues} | {one.cue.start: one.cue for one in self.spoken if one.cue}
        for cue in (beside[start] for start in sorted(beside)):
            if cue.speaker is None and cue.subject is not None:
                by_outlet = heard > end and cue.subject.lower_ == "it"
                cue.speaker = (
                    outlet if by_outlet else pronouns.antecedent(cue.subject, last, end, self.parties, quotations)
                )
            elif cue.subject is not None and cue.subject.tag_ == "NN":
                cue.speaker = definites.antecedent(cue.subject, last, self.parties) or cue.speaker
            if cue.speaker is None or marks.inside(quotations, cue.start):
                continue
            if not self._is_outlet(cue.speaker):
                last, end = cue.speaker, cue.start
            elif end < self.sentences[self._sentence(cue.start)][0]:
                outlet, heard = cue.speaker, cue.start


__all__ = ["OWN", "Claim", "Saying", "Span", "of"]

"""What a place name does in its sentence: things happen there, or somebody speaks, acts or comes from there."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from sitrep.extract._saying import Saying
from sitrep.records import Extraction, PlaceMention
from sitrep.reference import countries, gazetteer
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

Role = Literal["here", "speaker", "actor", "origin", "target", "time", "compared"]
"""`speaker`: where somebody speaks; `target`: where somebody goes to or departs; `time`: says when."""

_WIDTHS = {"site": 0, "town": 0, "admin2": 1, "water": 2, "admin1": 2, "country": 3, "region": 4}
TOWN, COUNTRY, REGION = 0, 3, 4
_HOSTING = words("""
    be have remain host shelter house hold need lack export import produce pump yield grow handle lie contain become
    cover boast use consume spend see witness experience
""")
"""Verbs whose subject is where something is: "Chad hosts", "Kirkuk exported"."""
_FIXED = words("""
    refinery well field oilfield factory plant mine port harbour harbor airport hospital clinic school university
    prison jail camp bakery market economy population capital city town village hinterland countryside coast
    border north south east west interior grid network pipeline road railway reservoir dam farm orchard
""")
"""What a country has on its own ground: "Iraq's refineries pump"."""
_WAYS = words("retreat withdrawal evacuation crossing breakout exodus expulsion escape flight")
"""What happens at the place that it is from."""
_COUNTING = words("register count record document list report confirm receive treat note find log tally observe")
_PARTNERS = words("by with between against versus among")
_MOVES = words(
    "fly travel go head return drive visit rush take bring transfer evacuate airlift carry move deport extradite"
)
_WITHDRAWING = words("withdraw pull remove evacuate expel deport drive chase")
"""Who is taken "from" a place was there."""
_COMING = words("come hail originate arrive emigrate")
_LEAVING = words("leave quit depart visit")
_COMPARED = words("than unlike like compare")
_LOCAL = words("""
    mayor resident villager inhabitant local doctor nurse medic surgeon paramedic volunteer hospital clinic morgue
    imam priest pastor teacher witness elder farmer trader shopkeeper smuggler survivor coroner activist fisherman
    police policeman council councillor councilor administrator shopper student herder chief mother father widow
    relative family driver contractor prisoner shepherd baker butcher rescuer
""")
"""Those who speak of the place that they live in: "a nurse in Gao said"."""
_OFFICIALS = words("""
    spokesman spokeswoman spokesperson official minister president diplomat ambassador analyst secretary agency
    researcher economist negotiator lawyer expert envoy source ministry government statement
""")
"""Those who speak in one place of another: "In Geneva, a spokesman said"."""
_SPEAKING = words("speak address testify brief meet")
_SIGNING = words("sign reach broker conclude negotiate adopt strike seal forge draft agree")
_PACTS = words("accord agreement deal pact treaty truce ceasefire cease-fire armistice settlement plan resolution")
_MOMENTS = words("minutes minute moments seconds shortly hours hour just")
_SPAN = words("day week month year decade days weeks months years decades")


class Locatives:
    """The places of one article, by what they do in their sentences."""

    def __init__(self, found: Extraction, said: Saying) -> None:
        self.found, self.said = found, said
        self._roles: dict[int, Role] = {}

    def head(self, place: PlaceMention) -> Token | None:
        """The token of a name that the rest of the sentence hangs on."""
        token = self.said.tokens.get(place.start)
        while token is not None and place.end > token.head.idx > token.idx:
            token = token.head
        return token

    def role(self, place: PlaceMention) -> Role:
        """What the place does."""
        if place.start not in self._roles:
            token = self.head(place)
            self._roles[place.start] = "here" if token is None else self._role(place, token)
        return self._roles[place.start]

    def _role(self, place: PlaceMention, token: Token) -> Role:
        if self.said.in_cue(token) or self._is_of_speaker(token) or self._is_spoken_at(token):
            return "speaker"
        if place.metonym or self._acts(token):
            return "actor"
        if width(place.text) < COUNTRY and time_clause(token) is not None:
            return "time"
        if _is_of_nationals(place.text, token) or _is_signed_at(token):
            return "actor"
        if any(above.lower_ in _COMPARED or above.lemma_ in _COMPARED for above in list(token.ancestors)[:2]):
            return "compared"
        if _is_origin(token):
            return "origin"
        return "target" if _is_end_of_way(token) else "here"

    def _is_of_speaker(self, token: Token) -> bool:
        """ "The mayor of Jenin told": the place hangs on who speaks."""
        return any(above.tag_[:2] == "NN" and self.said.speaks(above) for above in list(token.ancestors)[:3])

    def _is_spoken_at(self, token: Token) -> bool:
        """ "The president, speaking in Lima, promised"."""
        verb = next((above for above in token.ancestors if above.tag_[0] == "V"), None)
        return token.dep_ == "pobj" and verb is not None and verb.lemma_ in _SPEAKING

    def is_told_with(self, place: Token, figure: Token) -> bool:
        """Whether a place and a figure share a clause that tells something: "quoted as saying 44 were hurt in Gao"."""
        one, other = verbs(place), verbs(figure)
        cues = {cue.token.i for cue in self.said.cues}
        if not (one and other and one[0] == other[0] and place.i > figure.i):
            return False
        return one[0] not in cues or place.doc[one[0]].lemma_ in _COUNTING

    def is_known(self, place: PlaceMention) -> bool:
        """Whether the gazetteer has a place of this name."""
        return bool(gazetteer.open_().candidates(place.text))

    def is_home(self, place: PlaceMention) -> bool:
        """Whether those who speak live there: "residents of Jenin", "a nurse in Gao", "In Gao the elders said"."""
        token = self.head(place)
        if token is None or token.dep_ != "pobj":
            return False
        preposition = token.head
        above = list(token.ancestors)[:3]
        beside = (child for one in above for child in one.children if child.dep_ == "compound")
        if any(one.lemma_.lower() in _LOCAL for one in above) or any(one.lower_ in _LOCAL for one in beside):
            return True
        cue = next((cue for cue in self.said.cues if cue.token.i == preposition.head.i), None)
        if (
            cue is None
            or cue.subject is None
            or preposition.lower_ not in ("in", "at")
            or preposition.i > cue.subject.i
        ):
            return False
        name = self.said.parties.at(cue.subject)
        return not (name is not None and name.named) and cue.subject.lemma_.lower() not in _OFFICIALS

    def _acts(self, token: Token) -> bool:
        """ "Russia lost 400 men", "Ukraine's General Staff", "backed by Iran and Russia": those who act for it."""
        while token.dep_ == "conj" and token.head.i < token.i and token.head.tag_[:2] == "NN":
            token = token.head
        if token.dep_ == "poss":
            return self.said.parties.at(token.head) is not None or (_does(token.head) and not _is_fixed(token))
        if token.dep_ == "pobj":
            return token.head.lower_ in _PARTNERS and (token.head.lower_ != "by" or token.head.dep_ == "agent")
        return _does(token)


def _does(token: Token) -> bool:
    """Whether the token is the subject of an active verb that tells a deed."""
    return token.dep_ == "nsubj" and token.head.tag_[0] == "V" and token.head.lemma_ not in _HOSTING


def there(figure: Token) -> Token | None:
    """The "there" of a figure's clause, as an adverb: "50 have been killed there"."""
    verb = next((above for above in figure.ancestors if above.tag_[0] == "V"), None)
    if verb is None:
        return None
    return next((child for child in verb.children if child.lower_ == "there" and child.dep_ == "advmod"), None)


def is_gapped(verb: Token) -> bool:
    """ "two soldiers were killed and three wounded near Gao": "were" is left out, the place is that of both."""
    return verb.tag_ in ("VBN", "VBD") and all(child.dep_ not in ("aux", "auxpass", "dobj") for child in verb.children)


def _is_of_nationals(name: str, token: Token) -> bool:
    """ "U.S. soldiers" may be anywhere."""
    beside = token.dep_ in ("compound", "nmod", "amod") and token.head.tag_ in ("NNS", "NN")
    return beside and is_person(token.head.text) and countries.by_name(name) is not None


def _is_signed_at(token: Token) -> bool:
    """ "under an accord signed in Geneva": where the paper was signed nothing else happens."""
    if token.dep_ != "pobj" or token.head.head.lemma_ not in _SIGNING:
        return False
    clause = token.head.head
    return clause.dep_ in ("acl", "relcl") and clause.head.lemma_.lower() in _PACTS


def _is_fixed(token: Token) -> bool:
    """Whether what a place has lies within it: "Iraq's refineries", "Tuzla's population"."""
    return token.head.lemma_.lower() in _FIXED


def verbs(token: Token) -> list[int]:
    """The verbs over a token, the nearest first, as indices."""
    return [above.i for above in (token, *token.ancestors) if above.tag_[0] == "V"]


def steps(place: Token, figure: Token) -> int:
    """How many clauses lie between a place and a figure of one sentence."""
    one, other = verbs(place), verbs(figure)
    return next((at + other.index(verb) for at, verb in enumerate(one) if verb in other), 9)


def _is_origin(token: Token) -> bool:
    """ "workers from Homs" are not there."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    preposition = token.head
    if token.dep_ != "pobj" or preposition.lower_ != "from":
        return False
    holder = preposition.head
    if holder.lemma_.lower() in _WAYS or (holder.dep_ == "dobj" and holder.head.lemma_ in _WITHDRAWING):
        return False
    return holder.tag_[:2] in ("NN", "CD") or holder.lemma_ in _COMING


def _is_end_of_way(token: Token) -> bool:
    """ "flew to Brussels", "were taken to Gao", "left Kidal"."""
    if token.dep_ == "dobj":
        return token.head.lemma_ in _LEAVING
    preposition = token.head
    return (
        token.dep_ == "pobj"
        and preposition.lower_ in ("to", "for", "toward", "towards")
        and (preposition.head.lemma_ in _MOVES)
    )


def time_clause(token: Token) -> Token | None:
    """What says when and holds the place: "before the siege of Marawi", "a week after a bomb went off in Gao"."""
    for above in list(token.ancestors)[:5]:
        if above.dep_ == "prep" and above.lower_ in ("before", "since", "until"):
            is_event = any(child.dep_ == "pobj" and child.tag_ in ("NN", "NNS") for child in above.children)
            return above if is_event else None
        if above.lower_ == "after" and _is_long_after(above):
            return above
        if above.dep_ == "advcl" and _is_soon(above):
            return None
        if above.dep_ == "advcl" and any(
            child.dep_ == "mark" and (child.lower_ in ("before", "since") or _is_long_after(child))
            for child in above.children
        ):
            return above
    return None


def _is_soon(clause: Token) -> bool:
    """ "40 minutes before the bomb went off", "moments before": one and the same event."""
    mark = next((child for child in clause.children if child.dep_ == "mark"), None)
    return mark is not None and mark.i > 0 and mark.nbor(-1).lower_ in _MOMENTS


def _is_long_after(after: Token) -> bool:
    """ "days after", "a week after"; a bare "after" tells the cause."""
    return after.lower_ == "after" and after.i > 0 and after.nbor(-1).lower_ in _SPAN


@lru_cache(maxsize=4096)
def width(name: str) -> int:
    """How wide a place of this name commonly is: 0 a town … 4 a region of several countries."""
    if countries.by_name(name) is not None:
        return COUNTRY
    candidates = gazetteer.open_().candidates(name)
    return _WIDTHS.get(candidates[0].feature, 0) if candidates else 0


@lru_cache(maxsize=4096)
def lies_in(name: str, wider: str) -> bool:
    """Whether some place called `name` lies in the country, region or town commonly called `wider`."""
    outer = gazetteer.open_().candidates(wider)
    if not outer or name == wider:
        return False
    for one in gazetteer.open_().candidates(name):
        same_country = one.country is not None and one.country == outer[0].country
        if same_country and (outer[0].feature == "country" or one.admin1 == outer[0].admin1 is not None):
            return True
    return False


_NESTED = re.compile(
    r"(?:,| province| region| district| state| governorate| a town| a village)*"
    r"(?: (?:in|of)(?: the)?(?: [\w-]+){0,3}| (?:northern|southern|eastern|western|central))? ?(?:the )?"
)


def is_nested(text: str, inner: PlaceMention, outer: PlaceMention) -> bool:
    """Whether the text puts one place right into the next: "Khan Sheikhun in southern Idlib", "Gao, Mali"."""
    return inner.end < outer.start and _NESTED.fullmatch(text[inner.end : outer.start]) is not None

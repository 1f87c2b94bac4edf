"""Where and when an event took place, by what hangs on its words in the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract._saying import Saying
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._scene import Scene
from sitrep.records import DateMention, Extraction, Link, Mention, PlaceMention, Span
from sitrep.reference import acled, countries, sides

FAR = 12
"""Steps through the tree beyond which a place or date is not the event's; a sentence of one event seldom needs more."""
OFFICE = frozenset(
    [
        "ministry",
        "minister",
        "president",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "official",
        "leader",
        "ambassador",
        "parliament",
    ]
)


def place(event: Happening, scene: Scene) -> Link | None:
    """The place at which it happened: nearest in the sentence's tree, else the only one its surroundings leave."""
    sentence = _spans.sentence_at(scene.found, event.trigger.idx)
    here = _spans.within(scene.found.places, sentence)
    ranked = [(cost, mention) for mention in here if (cost := _place_cost(event, mention, scene)) is not None]
    ranked = [(cost, mention) for cost, mention in ranked if not _is_nearer(event, mention, cost, scene)]
    finer = [pair for pair in ranked if not is_country(pair[1])]
    best = min(finer or ranked, key=lambda pair: (pair[0], pair[1].start), default=None)
    chosen = best[1] if best else _carried(event, scene, sentence)
    return Link(text=chosen.text, start=chosen.start, end=chosen.end) if chosen else None


def is_country(mention: Mention) -> bool:
    """Whether the name is a country's: too coarse where a finer place stands beside it."""
    return countries.by_name(mention.text) is not None


def _place_cost(event: Happening, mention: PlaceMention, scene: Scene) -> int | None:
    """Steps to the place; None where it is a party's or an office's, or hangs on who said it."""
    token = scene.head(mention)
    text = scene.found.article.text
    is_joined = text[mention.end : mention.end + 1] == "-"  # "US-led", "Idlib-based"
    if is_joined or _is_dateline(text, mention) or _is_party(token, event):
        return None
    return _cost(event, token, scene)


def _is_party(token: Token, event: Happening) -> bool:
    head = token.head
    if token.dep_ in ("poss", "compound", "amod", "nmod") and head != token:
        lemma = head.lemma_.lower()
        return (
            lemma in OFFICE
            or sides.by_word().get(lemma) in (sides.STATE, sides.ARMED, sides.CIVILIAN)
            or (head == event.trigger and token.dep_ == "poss")
        )
    if token.dep_ == "nsubj":
        return event.reading not in (TERRITORY) or head != event.trigger or head.lemma_ != "fall"
    return token.dep_ in ("agent",) or (token.dep_ == "pobj" and token.head.lower_ == "by")


TERRITORY = ("Government regains territory", "Non-state actor overtakes territory")


def _cost(event: Happening, token: Token, scene: Scene) -> int | None:
    """Steps through the tree from the event's words; None where it is too far, or where and when somebody spoke."""
    if _is_of_the_saying(event, token, scene.said) and not _is_fronted(token):
        return None
    if any(above.lower_ in NO_SETTING for above in _path(token, event)):
        return None
    costs = (grammar.distance(told, token)[0] for told in event.tokens())
    return min((cost for cost in costs if cost <= FAR), default=None)


NO_SETTING = frozenset(["as", "about", "for", "despite", "since", "until", "unlike", "without", "because", "amid"])
"""Prepositions whose nouns say nothing of where and when the rest took place."""


def _path(token: Token, event: Happening) -> list[Token]:
    """What stands above `token` up to where it meets the event's words."""
    told = {above.i for word in event.tokens() for above in (word, *word.ancestors)}
    return [above for above in token.ancestors if above.i not in told]


def _is_of_the_saying(event: Happening, token: Token, said: Saying) -> bool:
    """Whether `token` is where or when somebody spoke: with the cue, or outside the quotation that tells the event."""
    quoted = said.quoted(event.trigger)
    if quoted is not None:
        return not quoted.quotation.start <= token.idx < quoted.quotation.end
    return said.in_cue(token)


def _is_fronted(token: Token) -> bool:
    """ "In Gaza, officials said …": before the speaker it is the place of what follows."""
    top = token
    while top.dep_ not in ("prep", "npadvmod", "ROOT") or (top.dep_ == "prep" and top.head.dep_ == "pobj"):
        if top.head is top:
            break
        top = top.head
    subject = next(grammar.children(top.head, "nsubj"), None)
    return subject is not None and top.i < subject.i and top.head is not top


def _is_nearer(event: Happening, mention: Mention, cost: int, scene: Scene) -> bool:
    """Whether the mention hangs on another event's own words rather than on this one's."""
    token = scene.head(mention)
    for other in scene.beside(event):
        theirs = _cost(other, token, scene)
        if theirs is not None and theirs < cost and any(told in token.ancestors for told in other.tokens()):
            apart = not any(told in other.trigger.ancestors for told in event.tokens())
            if apart or _is_dated_apart(other.trigger):
                return True
    return False


def _is_dated_apart(token: Token) -> bool:
    verb = grammar.clause(token)
    return any(mark.lower_ in ("after", "before", "since") for mark in grammar.children(verb, "mark", "prep"))


def _carried(event: Happening, scene: Scene, sentence: Span) -> PlaceMention | None:
    """The only place that the paragraph, else the article, has named so far; None where there is a choice."""
    found = scene.found
    text = found.article.text
    if acled.SUB_EVENT_TYPES.get(event.reading) == "Strategic developments":  # pay is cut nowhere in particular
        return None
    if any(not is_country(place) for place in _spans.within(found.places, sentence)) or _names_unknown(event, found):
        return None
    paragraph = text.rfind("\n\n", 0, sentence[0]) + 1, sentence[1]
    so_far = _spans.within(found.places, (0, sentence[1]))
    return _only(_spans.within(found.places, paragraph), text) or _only(so_far, text)


LOCATIVE = frozenset(["in", "at", "near", "on", "outside", "around", "inside"])


def _names_unknown(event: Happening, found: Extraction) -> bool:
    """Whether the sentence names a place that is not known: then it was there, wherever that is."""
    aimed = [party.token for party in event.targets if party.side is None]
    stood = [word for word in event.trigger.sent if word.dep_ == "pobj" and word.head.lower_ in LOCATIVE]
    names = [word for word in (*aimed, *stood) if word.pos_ == "PROPN" and word.ent_type_ not in ("DATE", "TIME")]
    return any(not _spans.overlapping(found.places, (word.idx, word.idx + len(word))) for word in names)


def _only(mentions: Sequence[PlaceMention], text: str) -> PlaceMention | None:
    finer = [mention for mention in mentions if not is_country(mention) and not _is_dateline(text, mention)]
    return finer[0] if finer and len({mention.text for mention in finer}) == 1 else None


def _is_dateline(text: str, mention: Mention) -> bool:
    """ "BEIRUT (…) –" opens a report and says where it was written."""
    before, after = text[: mention.start].rstrip(" \t"), text[mention.end : mention.end + 40].lstrip(", ")
    return (not before or before.endswith("\n")) and (mention.text.isupper() or after.startswith(("(", "–", "—", "- ")))


def when(event: Happening, scene: Scene) -> DateMention | None:
    """The date that hangs on the event's words."""
    sentence = _spans.sentence_at(scene.found, event.trigger.idx)
    dated = [
        d for d in _spans.within(scene.found.dates, sentence) if d.precision not in ("duration", "set") and d.start_date
    ]
    ranked = [(cost, d) for d in dated if (cost := _cost(event, scene.head(d), scene)) is not None]
    ranked = [(cost, d) for cost, d in ranked if not _is_nearer(event, d, cost, scene)]
    best = min(ranked, key=lambda pair: (pair[0], pair[1].start), default=None)
    return best[1] if best else None

"""Where and when an event took place, by what hangs on its words in the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract._saying import Saying
from sitrep.extract.events import _background
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
    if (unknown := _unknown_village(event, scene)) is not None:
        return unknown
    best = min(ranked, key=lambda pair: (*_rank(pair[1], pair[0], event, scene), pair[1].start), default=None)
    chosen = best[1] if best and _coarseness(best[1], scene) < COUNTRY else _pointed_at(event, scene)
    chosen = chosen or (best[1] if best else _carried(event, scene, sentence))
    return Link(text=chosen.text, start=chosen.start, end=chosen.end) if chosen else None


def _unknown_village(event: Happening, scene: Scene) -> Link | None:
    """ "The village of X", where X is no place that is known: it is one, wherever it lies."""
    heads = [party.token for party in event.targets if party.token.lemma_.lower() in SETTLEMENTS]
    for name in (noun for head in heads for noun in grammar.after(head, "of")):
        if name.pos_ == "PROPN" and scene.place_at(name) is None:
            words = [*(child for child in name.children if child.dep_ in ("compound", "nmod", "punct")), name]
            start = min(word.idx for word in words)
            end = name.idx + len(name)
            return Link(text=scene.found.article.text[start:end], start=start, end=end)
    return None


TOWN, WIDE, COUNTRY = 0, 5, 99
"""Steps that a place's name counts as further away, the less it says where."""
NAMED = 3
"""Steps that the name in "the town of X" counts as nearer."""
SETTLEMENTS = frozenset(
    (
        "village",
        "town",
        "hamlet",
        "suburb",
        "neighbourhood",
        "neighborhood",
        "quarter",
        "settlement",
        "camp",
        "district",
    )
)


def _rank(mention: PlaceMention, cost: int, event: Happening, scene: Scene) -> tuple[bool, int]:
    width = _coarseness(mention, scene)
    where = _place_of_where(event.trigger)
    if where is not None and where in (scene.head(mention), scene.head(mention).head):
        return width == COUNTRY, -1
    return width == COUNTRY, cost + width - NAMED * _is_of_settlement(scene.head(mention))


def _is_of_settlement(name: Token) -> bool:
    """ "Dahiyeh" of "the Beirut suburb of Dahiyeh", which says it more closely than "Beirut"."""
    return name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head.lemma_.lower() in SETTLEMENTS


def _place_of_where(token: Token) -> Token | None:
    """The noun that "where" stands for in the clause of `token`: "the camp where shells fell"."""
    for above in (token, *token.ancestors):
        if above.dep_ == "relcl":
            return above.head if any(child.lower_ == "where" for child in above.children) else None
    return None


def _coarseness(mention: PlaceMention, scene: Scene) -> int:
    """Countries last, before them what has an article ("the Danube", "the Sahel") or is a state or province."""
    if is_country(mention):
        return COUNTRY
    text = scene.found.article.text
    after = text[mention.end : mention.end + 14].split()
    if after and after[0].strip(",.").lower() in ("hospital", "clinic", "morgue", "prison"):  # where the hurt are taken
        return WIDE
    is_wide = text[: mention.start].endswith((" the ", "The ")) and not (after and after[0].strip(",.") in SMALL)
    return WIDE if is_wide or (after and after[0].strip(",.").lower() in REGIONS) else TOWN


SMALL = frozenset(("district", "camp", "hospital", "quarter", "neighbourhood", "neighborhood", "suburb", "crossing"))
REGIONS = frozenset(("state", "province", "region", "governorate", "oblast", "county"))


def _pointed_at(event: Happening, scene: Scene) -> PlaceMention | None:
    """ "In this industrial city": the place of the dateline."""
    here = [noun for noun in event.trigger.sent if noun.lemma_.lower() in SEATS and noun.dep_ == "pobj"]
    if not any(child.lower_ == "this" for noun in here for child in noun.children):
        return None
    first = next(iter(scene.found.places), None)
    return first if first and _is_dateline(scene.found.article.text, first) else None


SEATS = frozenset(("city", "town", "village", "port", "capital", "camp"))


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
    if token.dep_ in ("compound", "amod", "nmod") and _is_adjective(token):
        return True
    if token.dep_ in ("poss", "compound", "amod", "nmod") and head != token:
        lemma = head.lemma_.lower()
        return (
            lemma in OFFICE
            or sides.by_word().get(lemma) in (sides.STATE, sides.ARMED)
            or (sides.by_word().get(lemma) == sides.CIVILIAN and not _is_at_home(event))
            or (head == event.trigger and token.dep_ == "poss")
        )
    if token.dep_ == "nsubj":
        return event.reading not in (TERRITORY) or head != event.trigger or head.lemma_ != "fall"
    return token.dep_ in ("agent",) or (token.dep_ == "pobj" and token.head.lower_ == "by")


def _is_at_home(event: Happening) -> bool:
    """Whether people do it where they live: "Aleppo residents protested"."""
    return acled.SUB_EVENT_TYPES.get(event.reading) in ("Protests", "Riots")


def _is_adjective(token: Token) -> bool:
    """Letters stand for a demonym: "U.S. air strikes" are made by the country; "Syria strikes" may be made in it."""
    return token.is_upper and len(token) < 6 and countries.by_name(token.text) is not None


TERRITORY = ("Government regains territory", "Non-state actor overtakes territory")


def _cost(event: Happening, token: Token, scene: Scene) -> int | None:
    """Steps through the tree from the event's words; None where it is too far, or where and when somebody spoke."""
    if _is_of_the_saying(event, token, scene.said) and not _is_fronted(token) and not _is_own(event, token):
        return None
    if not _is_within_scope(event, token) or _is_apart(event, token):
        return None
    costs = (grammar.distance(told, token)[0] for told in event.tokens())
    return min((cost for cost in costs if cost <= FAR), default=None)


def _is_own(event: Happening, token: Token) -> bool:
    """Whether the place or date hangs on the event's word itself: "survivors of Saturday's attack say …"."""
    return event.trigger in token.ancestors


def _is_apart(event: Happening, token: Token) -> bool:
    """Whether a preposition that sets no scene stands between; "for" only where no "in", "at" follows it."""
    for above in _path(token, event):
        if above.lower_ in NO_SETTING:
            return True
        if above.lower_ in LOCATIVE:
            return any(further.lower_ in NO_SETTING - {"for"} for further in _path(above, event))
    return False


RISES = frozenset(("rise", "climb", "reach", "grow", "increase", "stand", "exceed", "pass", "top", "jump", "double"))
REACTS = frozenset(
    [
        "condemn",
        "denounce",
        "mourn",
        "investigate",
        "criticise",
        "criticize",
        "praise",
        "claim",
        "describe",
        "blame",
        "discuss",
        "survive",
        "witness",
        "recall",
        "remember",
        "deplore",
        "justify",
        "shock",
        "stun",
        "horrify",
        "outrage",
        "anger",
        "alarm",
        "prompt",
        "deny",
    ]
)
"""Verbs whose place and day are those of who speaks of the event."""


def _is_within_scope(event: Happening, token: Token) -> bool:
    """Whether the place or date may be the event's.

    What hangs on the verb of "the toll of X rose", "mourning for those killed when X" is another's.
    """
    above = [event.trigger, *event.trigger.ancestors]
    meeting = next((word for word in (token, *token.ancestors) if word in above), None)
    if meeting is None or meeting == event.trigger:
        return meeting is not None
    between = above[: above.index(meeting)]
    if event.is_noun and meeting.lemma_ in RISES | REACTS:
        return False
    if any(word.dep_ == "relcl" for word in between) and meeting not in event.tokens():
        return any(told in between or told == meeting for told in event.tokens()[1:]) or token.i < event.trigger.i
    fronted = any(mark.lower_ in ("for", "of", "from") and mark.dep_ == "prep" for mark in between)
    clause = any(word.dep_ in ("acl", "advcl") and word != meeting for word in between)
    return not (fronted and clause and grammar.is_verb(meeting))


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
            if _goes_on(event.trigger, other.trigger):
                continue
            apart = not any(told in other.trigger.ancestors for told in event.tokens())
            if apart or _is_dated_apart(other.trigger):
                return True
    return False


def _goes_on(verb: Token, first: Token) -> bool:
    """Whether `verb` says what the same did next: "attacked X, killing nine and abducting six"."""
    while verb.dep_ in ("conj", "advcl") and not any(grammar.children(verb, "nsubj", "nsubjpass", "mark", "advmod")):
        verb = verb.head
        if verb == first:
            return True
    return False


def _is_dated_apart(token: Token) -> bool:
    verb = grammar.clause(token)
    return any(mark.lower_ in ("after", "before", "since") for mark in grammar.children(verb, "mark", "prep"))


def _carried(event: Happening, scene: Scene, sentence: Span) -> PlaceMention | None:
    """The only place that the paragraph, else the article, has named so far; None where there is a choice."""
    found = scene.found
    text = found.article.text
    if event.is_background and not _says_there(event):  # what is recalled was not where the news is
        return None
    if acled.SUB_EVENT_TYPES.get(event.reading) == "Strategic developments" and not event.is_background:
        return None  # pay is cut nowhere in particular
    if any(not is_country(place) for place in _spans.within(found.places, sentence)) or _names_unknown(event, found):
        return None
    paragraph = text.rfind("\n\n", 0, sentence[0]) + 1, sentence[1]
    so_far = _spans.within(found.places, (0, sentence[1]))
    return _only(_spans.within(found.places, paragraph), text) or _only(so_far, text)


def _says_there(event: Happening) -> bool:
    """ "There", "the city", "the same town": the place that was named before."""
    words = (word for word in event.trigger.sent if word.lower_ == "there" or word.lemma_.lower() in SEATS)
    return any(word.pos_ == "ADV" or any(child.lower_ == "the" for child in word.children) for word in words)


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
    return (not before or before.endswith(("\n", "."))) and (
        mention.text.isupper() or after.startswith(("(", "–", "—", "- "))
    )


def when(event: Happening, scene: Scene) -> DateMention | None:
    """The date that hangs on the event's words."""
    sentence = _spans.sentence_at(scene.found, event.trigger.idx)
    dated = [
        d for d in _spans.within(scene.found.dates, sentence) if d.precision not in ("duration", "set") and d.start_date
    ]
    if (past := _background.clause_of_past(event.trigger)) is not None:  # "two years after": the news' day is not its
        dated = [d for d in dated if past in (scene.head(d), *scene.head(d).ancestors)]
    ranked = [(cost, d) for d in dated if (cost := _cost(event, scene.head(d), scene)) is not None]
    ranked = [(cost, d) for cost, d in ranked if not _is_nearer(event, d, cost, scene)]
    best = min(ranked, key=lambda pair: (pair[0], pair[1].start), default=None)
    return best[1] if best else None

"""Where and when an event took place, by what hangs on its words in the sentence."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract.events import _background, _unknown_places
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._carried import SEATS, carried, is_country, is_dateline, is_party
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._nearness import is_nearer, steps
from sitrep.extract.events._scene import Scene
from sitrep.extract.events._unknown_places import BEARINGS, SETTLEMENTS
from sitrep.records import DateMention, Link, PlaceMention
from sitrep.reference import capitals, weapons


def place(event: Happening, scene: Scene) -> Link | None:
    """The place at which it happened: nearest in the sentence's tree, else the only one its surroundings leave."""
    sentence = _spans.sentence_at(scene.found, event.trigger.idx)
    here = _spans.within(scene.found.places, sentence)
    ranked = [(cost, mention) for mention in here if (cost := _place_cost(event, mention, scene)) is not None]
    ranked = [(cost, mention) for cost, mention in ranked if not is_nearer(event, mention, cost, scene)]
    if (unknown := _unknown_places.village(event, scene) or _unknown_places.namesake(event, scene)) is not None:
        return unknown
    best = min(ranked, key=lambda pair: (*_rank(pair[1], pair[0], event, scene), pair[1].start), default=None)
    chosen = best[1] if best and _coarseness(best[1], scene) < COUNTRY else _pointed_at(event, scene)
    if (chosen is None and best is None) and (named := _unknown_places.told_there(event, scene)) is not None:
        return named
    chosen = chosen or (best[1] if best else carried(event, scene, sentence))
    return Link(text=chosen.text, start=chosen.start, end=chosen.end) if chosen else None


TOWN, WIDE, COUNTRY = 0, 5, 99
"""Steps that a place's name counts as further away, the less it says where."""
NAMED = 3
"""Steps that the name in "the town of X" counts as nearer."""


def _rank(mention: PlaceMention, cost: int, event: Happening, scene: Scene) -> tuple[bool, int]:
    width = _coarseness(mention, scene)
    where = _place_of_where(event.trigger)
    if where is not None and where in (scene.head(mention), scene.head(mention).head):
        return width == COUNTRY, -1
    name = scene.head(mention)
    is_around = _is_beside(name) or _holds_another(name, scene)
    return width == COUNTRY, cost + width + NAMED * (is_around - _is_of_settlement(name))


def _is_of_settlement(name: Token) -> bool:
    """ "Dahiyeh" of "the Beirut suburb of Dahiyeh"; "Kamenge" of "the Kamenge district of Bujumbura"."""
    if name.dep_ == "compound" and name.i < name.head.i:  # "Kampala's Kansanga suburb"
        lemma = name.head.lemma_.lower()
        wider = grammar.after(name.head, "of")
        is_of_capital = any(capitals.is_capital(noun.text) for noun in wider)  # "the X suburb of Paris"
        is_narrow = (lemma in QUARTERS or is_of_capital) and not capitals.is_capital(name.text)
        return lemma in SETTLEMENTS and (not wider or is_narrow)
    head = name.head.head
    is_called = name.dep_ == "pobj" and name.head.lower_ == "of" and head.lemma_.lower() in SETTLEMENTS
    own = [child for child in grammar.children(head, "compound") if not capitals.is_capital(child.text)]
    return is_called and (head.lower_ not in QUARTERS or not own)


QUARTERS = frozenset(("district", "quarter", "neighbourhood", "neighborhood"))


def _is_beside(name: Token) -> bool:
    """Whether it only says where that lies: "a village north of Erbil", "20 km from Goma"."""
    mark = name.head
    if name.dep_ == "compound" and mark.lemma_.lower() in ROADS:  # "the X–Y road"
        return True
    return name.dep_ == "pobj" and mark.lower_ in ("of", "from") and mark.head.lower_ in BEARINGS


ROADS = frozenset(("road", "highway", "motorway", "railway", "line", "corridor", "axis"))


def _holds_another(name: Token, scene: Scene) -> bool:
    """ "Quetta" of "Quetta's Satellite Town area", "Idlib" of "Idlib's Jabal al-Zawiya"."""
    if name.dep_ != "poss":
        return False
    within = (name.head, *grammar.children(name.head, "compound", "nmod"))
    return any(scene.place_at(word) is not None for word in within)


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
    is_wide = text[: mention.start].endswith((" the ", "The ")) and not {word.strip(",.") for word in after[:2]} & SMALL
    return WIDE if is_wide or (after and after[0].strip(",.").lower() in REGIONS) else TOWN


SMALL = frozenset(
    [
        *("district", "camp", "hospital", "quarter", "neighbourhood", "neighborhood", "suburb", "crossing", "area"),
        *(
            "village",
            "town",
            "valley",
            "market",
            "checkpoint",
            "junction",
            "settlement",
            "airport",
            "bridge",
            "locality",
        ),
    ]
)
REGIONS = frozenset(("state", "province", "region", "governorate", "oblast", "county"))


def _pointed_at(event: Happening, scene: Scene) -> PlaceMention | None:
    """ "In this industrial city": the place of the dateline."""
    here = [noun for noun in event.trigger.sent if noun.lemma_.lower() in SEATS and noun.dep_ == "pobj"]
    if not any(child.lower_ == "this" for noun in here for child in noun.children):
        return None
    first = next(iter(scene.found.places), None)
    return first if first and is_dateline(scene.found.article.text, first) else None


def _place_cost(event: Happening, mention: PlaceMention, scene: Scene) -> int | None:
    """Steps to the place; None where it is a party's or an office's, or hangs on who said it."""
    token = scene.head(mention)
    text = scene.found.article.text
    is_joined = text[mention.end : mention.end + 1] == "-"  # "US-led", "Idlib-based"
    if is_joined or is_dateline(text, mention) or _is_of_weapon(token):
        return None
    if is_party(token, event) and all(aim.token != token for aim in event.targets):
        return None
    return steps(event, token, scene)


def _is_of_weapon(name: Token) -> bool:
    """ "Molotov" of "Molotov cocktails"."""
    is_before = name.dep_ in ("compound", "nmod") and name.head.i > name.i
    return is_before and name.head.lemma_.lower() in weapons.by_last_word()


def when(event: Happening, scene: Scene) -> DateMention | None:
    """The date that hangs on the event's words."""
    sentence = _spans.sentence_at(scene.found, event.trigger.idx)
    dated = [
        d for d in _spans.within(scene.found.dates, sentence) if d.precision not in ("duration", "set") and d.start_date
    ]
    if (past := _background.clause_of_past(event.trigger)) is not None:  # "two years after": the news' day is not its
        dated = [d for d in dated if past in (scene.head(d), *scene.head(d).ancestors)]
    ranked = [(cost, d) for d in dated if (cost := steps(event, scene.head(d), scene)) is not None]
    ranked = [(cost, d) for cost, d in ranked if not is_nearer(event, d, cost, scene)]
    best = min(ranked, key=lambda pair: (pair[0], pair[1].start), default=None)
    return best[1] if best and not _is_of_burial(event, scene.head(best[1])) else None


BURIES = frozenset(("bury", "mourn", "commemorate", "honour", "honor"))


def _is_of_burial(event: Happening, day: Token) -> bool:
    """ "Buried the victims of the blast in X on Tuesday": the last word of the sentence says when they were buried."""
    if not event.is_noun or day.i < event.trigger.i:
        return False
    is_beside = day.i - event.trigger.i <= 2
    return not is_beside and any(above.lemma_ in BURIES for above in event.trigger.ancestors)

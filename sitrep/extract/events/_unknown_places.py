"""Places that no gazetteer knows, told by how the sentence names them: "the village of X", "at X", "shelled X"."""

from __future__ import annotations

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _reached
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._scene import Scene
from sitrep.records import Link
from sitrep.reference import acled, countries


def village(event: Happening, scene: Scene) -> Link | None:
    """ "The village of X", where X is no place that is known: it is one, wherever it lies."""
    heads = [party.token for party in event.targets if party.token.lemma_.lower() in SETTLEMENTS]
    for name in (noun for head in heads for noun in grammar.after(head, "of")):
        if name.pos_ == "PROPN" and scene.place_at(name) is None:
            return _as_place(name, scene)
    words = [*event.tokens(), event.verb, *(party.token for party in event.targets)]
    quarters = [noun for word in words for noun in grammar.after(word, *STANDS) if noun.lemma_.lower() in SETTLEMENTS]
    for name in (name for quarter in quarters for name in list(grammar.children(quarter, "compound"))[-1:]):
        if scene.place_at(name) is None and _is_place_name(name, scene):  # "in the Castor quarter of X"
            return _as_place(name, scene)
    return None


def namesake(event: Happening, scene: Scene) -> Link | None:
    """ "Boga" of "the Boga massacre": nothing else in the sentence says better where it was.

    An attack may be called after who made it.
    """
    if event.trigger.lemma_.lower() == "attack":
        return None
    beside = (word for word in grammar.children(event.trigger, "compound") if scene.place_at(word) is None)
    return next((_as_place(name, scene) for name in beside if is_named_after(event.trigger, name, scene)), None)


def _as_place(name: Token, scene: Scene) -> Link:
    """The name with the words that belong to it, as a place that no gazetteer knows."""
    first = name
    for word in reversed(list(name.lefts)):
        if word.dep_ not in ("compound", "nmod", "punct") or word.i != first.i - 1:
            break
        first = word
    start, end = first.idx, name.idx + len(name)
    return Link(text=scene.found.article.text[start:end], start=start, end=end)


STANDS = ("in", "at", "near", "outside", "around", "inside", "over", "onto")
NAMELESS = frozenset(("DATE", "TIME", "EVENT", "NORP", "LAW", "WORK_OF_ART", "PRODUCT", "LANGUAGE", "CARDINAL"))
BODIES = frozenset(
    [
        *("court", "parliament", "ministry", "assembly", "council", "agency", "senate", "house", "congress", "nation"),
        *("force", "army", "union", "state", "operation", "committee", "commission", "group", "party", "movement"),
    ]
)
"""Last words of names of bodies, in which nothing happens that is a place."""


def told_there(event: Happening, scene: Scene) -> Link | None:
    """ "In Wad Shalai", "at Laiza", said of the event's word or of whom it hit: a place, whatever it was taken for."""
    trigger = event.trigger
    heads = [trigger, *(party.token for party in event.targets), *grammar.subjects(trigger), event.verb]
    found = [name for head in heads for noun in grammar.after(head, *STANDS) for name in _names_in(noun)]
    found += [word for word in grammar.children(trigger, "compound") if is_named_after(trigger, word, scene)]
    targets = [party.token for party in event.targets]
    found += [
        name for site in targets if _reached.is_site(site) for name in list(grammar.children(site, "compound"))[-1:]
    ]
    bearings = (word for word in trigger.subtree if word.lower_ in BEARINGS)
    found += [name for word in bearings for name in grammar.after(word, "of", "from")]  # "30 km south of X"
    if event.reading == "Abduction/forced disappearance":  # "were taken from X"
        found += [name for head in heads for name in grammar.after(head, "from")]
    found += targets if acled.SUB_EVENT_TYPES.get(event.reading) == REMOTE or event.reading in TAKES else []
    return next((_as_place(name, scene) for name in found if _is_place_name(name, scene)), None)


BEARINGS = frozenset(
    [
        *("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east"),
        *("north-west", "south-east", "south-west", "km", "kilometers", "kilometres", "miles", "outside"),
    ]
)
REMOTE = "Explosions/Remote violence"
TAKES = ("Government regains territory", "Non-state actor overtakes territory")
"""With `REMOTE` the kinds whose targets may be places: "shelled X", "recaptured X"."""
AROUND = frozenset(("vicinity", "outskirts", "outskirt", "area", "city", "part", "centre", "center", "north", "south"))


NAMED_AFTER = frozenset(
    ("bombing", "massacre", "attack", "blast", "shooting", "siege", "explosion", "killing", "killings")
)


def is_named_after(noun: Token, name: Token, scene: Scene) -> bool:
    """Whether `name` says where it was: "the Omagh bombing", "the Tadamon massacre"; no doer of whom one has heard."""
    is_named = noun.lemma_.lower() in NAMED_AFTER or _begins_as_place(name)
    is_day = _spans.overlapping(scene.found.dates, (name.idx, name.idx + len(name))) is not None  # "Ashura bombing"
    is_before = is_named and not is_day and name.dep_ == "compound" and name.i == noun.i - 1
    # the model calls such towns products or peoples; an attack may well be a people's
    is_mistaken = name.ent_type_ in ("NORP", "PRODUCT") and noun.lemma_.lower() != "attack"
    return is_before and _is_place_name(name, scene, is_mistaken and countries.demonym(name.text) is None)


def _begins_as_place(name: Token) -> bool:
    """ "Al Bab", "El Fasher", "Tel Rifaat"."""
    first = name.nbor(-1).lower_ if name.i > name.sent.start else ""
    return first in ("el", "al", "deir", "tel", "tal", "tell", "kafr", "khan", "jebel", "ain", "beit", "wadi", "san")


def _names_in(noun: Token) -> list[Token]:
    """The noun, or the name in "the vicinity of Jilib", "the Dalori camp"."""
    lemma = noun.lemma_.lower()
    if lemma not in AROUND | SETTLEMENTS:
        return [noun]
    return [*grammar.after(noun, "of"), *list(grammar.children(noun, "compound"))[-1:]]


def _is_place_name(name: Token, scene: Scene, is_mistaken: bool = False) -> bool:
    """Whether a name that no gazetteer knows may be a place's: no country, no known actor, no one with a role.

    `is_mistaken`: whatever kind of name the model takes it for.
    """
    if name.pos_ != "PROPN" or not name.text[:1].isupper() or name.text.isupper():
        return False
    if name.ent_type_ in NAMELESS and not is_mistaken:
        return False
    if name.lemma_.lower() in BODIES or _reached.is_site(name) or countries.by_name(name.text):
        return False
    mention = _spans.overlapping(scene.found.names, (name.idx, name.idx + len(name)))
    return mention is None or not (mention.actor_class or (mention.kind == "person" and mention.role))


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
        *("community", "slum", "municipality", "township", "locality", "commune", "shantytown", "favela", "outskirts"),
    )
)

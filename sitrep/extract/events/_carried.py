"""Where an event took place whose own words do not say: the only place that its surroundings leave."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._nearness import LOCATIVE, NO_SETTING, is_of_the_saying, is_within_scope
from sitrep.extract.events._scene import Scene
from sitrep.records import Extraction, Mention, PlaceMention, Span
from sitrep.reference import acled, capitals, countries, sides

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
SEATS = frozenset(("city", "town", "village", "port", "capital", "camp"))


def is_country(mention: Mention) -> bool:
    """Whether the name is a country's: too coarse where a finer place stands beside it."""
    return countries.by_name(mention.text) is not None


def is_party(token: Token, event: Happening) -> bool:
    """Whether the place stands for who did it or speaks: "Israel's raids", "the Damascus government"."""
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
    if token.dep_ == "pobj" and head.lower_ == "from" and any(head.head == party.token for party in event.actors):
        return True  # "settlers from X"
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


def carried(event: Happening, scene: Scene, sentence: Span) -> PlaceMention | None:
    """The only place that the paragraph, else the article, has named so far; None where there is a choice."""
    found = scene.found
    text = found.article.text
    if event.is_background and not _says_there(event):  # what is recalled was not where the news is
        return None
    is_quiet = acled.SUB_EVENT_TYPES.get(event.reading) == "Strategic developments"
    if is_quiet and event.reading != "Looting/property destruction" and not event.is_background:
        return None  # pay is cut nowhere in particular
    here = _spans.within(found.places, sentence)
    if event.is_background and (there := only_one(here, text)) is not None:  # "the 2017 bombing at the city's arena"
        return there
    if any(not is_country(place) for place in here):
        return _left_alone(event, here, scene)
    if _names_unknown(event, found):
        return None
    paragraph = text.rfind("\n\n", 0, sentence[0]) + 1, sentence[1]
    so_far = _spans.within(found.places, (0, sentence[1]))
    near = only_one(_spans.within(found.places, paragraph), text) or only_one(so_far, text)
    return near or _of_dateline(event, so_far, here, text)


def _of_dateline(
    event: Happening, so_far: Sequence[PlaceMention], here: Sequence[PlaceMention], text: str
) -> PlaceMention | None:
    """The town that the report comes from, where it has named no other place: no capital, where all news is written."""
    finer = [place for place in so_far if not is_country(place)]
    if len(finer) != 1 or event.is_background or event.modality != "actual" or event.reading not in VIOLENT:
        return None
    town = finer[0]
    is_abroad = {place.text for place in here} - {place.text for place in so_far if place.start < town.end + 40}
    is_meant = is_dateline(text, town) and not capitals.is_capital(town.text) and not is_abroad
    return town if is_meant else None


VIOLENT = frozenset(
    kind
    for kind, family in acled.SUB_EVENT_TYPES.items()
    if family in ("Explosions/Remote violence", "Battles", "Violence against civilians")
)
LOCALS = frozenset(
    [
        *("resident", "witness", "doctor", "medic", "villager", "nurse", "survivor", "hospital", "inhabitant", "local"),
        *("activist", "rescuer", "neighbour", "neighbor", "teacher", "shopkeeper", "people", "worker", "family"),
    ]
)
"""Those who tell of what happened where they are."""


def _left_alone(event: Happening, here: Sequence[PlaceMention], scene: Scene) -> PlaceMention | None:
    """The only town that the sentence names, if it is not where somebody spoke from, or a party's."""
    only = only_one(here, scene.found.article.text)
    if only is None or is_party(token := scene.head(only), event):
        return None
    marks = [above for above in (token, *token.ancestors) if above.lower_ in NO_SETTING]
    is_theirs = token.dep_ == "pobj" and token.head.head.lemma_.lower() in LOCALS
    if marks or (is_of_the_saying(event, token, scene.said) and not is_theirs) or not is_within_scope(event, token):
        return None
    return only


def _says_there(event: Happening) -> bool:
    """ "There", "the city", "the same town": the place that was named before."""
    words = (word for word in event.trigger.sent if word.lower_ == "there" or word.lemma_.lower() in SEATS)
    return any(word.pos_ == "ADV" or any(child.lower_ == "the" for child in word.children) for word in words)


def _names_unknown(event: Happening, found: Extraction) -> bool:
    """Whether the sentence names a place that is not known: then it was there, wherever that is."""
    aimed = [party.token for party in event.targets if party.side is None]
    stood = [word for word in event.trigger.sent if word.dep_ == "pobj" and word.head.lower_ in LOCATIVE]
    names = [word for word in (*aimed, *stood) if word.pos_ == "PROPN" and word.ent_type_ not in ("DATE", "TIME")]
    return any(not _spans.overlapping(found.places, (word.idx, word.idx + len(word))) for word in names)


def only_one(mentions: Sequence[PlaceMention], text: str) -> PlaceMention | None:
    """The place finer than a country that all of `mentions` name; None where they name several."""
    finer = [mention for mention in mentions if not is_country(mention) and not is_dateline(text, mention)]
    return finer[0] if finer and len({mention.text for mention in finer}) == 1 else None


def is_dateline(text: str, mention: Mention) -> bool:
    """ "BEIRUT (…) –" opens a report and says where it was written."""
    before, after = text[: mention.start].rstrip(" \t"), text[mention.end : mention.end + 40].lstrip(", ")
    return (not before or before.endswith(("\n", "."))) and (
        mention.text.isupper() or after.startswith(("(", "–", "—", "- "))
    )

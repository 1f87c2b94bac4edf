"""Who takes part: from the head of a noun phrase to the mention that it is, or to its own words."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Party
from sitrep.records import Extraction, Link, NameMention, Span
from sitrep.reference import actors, countries, person_nouns, sides, triggers

BEFORE = ("amod", "compound", "nmod", "poss")
QUANTITIES = frozenset(
    (
        *(
            "dozen",
            "hundred",
            "thousand",
            "score",
            "number",
            "group",
            "handful",
            "million",
            "member",
            "scores",
            "dozens",
        ),
        *("body", "corpse", "cadaver", "life", "ten"),
    )
)
"""Heads of "dozens of fighters", "a group of men": who is meant comes after "of"."""


PRONOUNS = frozenset(
    [
        "other",
        "thousand",
        "ten",
        "dozen",
        "hundred",
        "score",
        "number",
        "other",
        "another",
        "one",
        "several",
        "many",
        "some",
        "it",
        "they",
        "he",
        "she",
        "we",
        "who",
        "which",
        "that",
        "himself",
        "life",
    ]
)


def each(tokens: Iterable[Token], found: Extraction) -> list[Party]:
    """The parties that the nouns head, and by whose names they are told; pronouns, numbers and events are none."""
    nouns = [past_quantity(token) for token in tokens]
    every = [party(token, found) for token in nouns if token.lemma_.lower() not in PRONOUNS]
    every += [party(word, found) for token in nouns for word in _nations_before(token)]
    found_parties = [one for one in every if one is not None and not _is_event(one)]
    found_parties += [members for one in found_parties if (members := _members(one, found)) is not None]
    named = [party(name, found) for one in found_parties for name in grammar.named(one.token)]
    return [*found_parties, *(one for one in named if one is not None and one.is_mention)]


def _nations_before(noun: Token) -> list[Token]:
    """The first of the two nations of "Ethiopian and Eritrean troops"."""
    words = [word for word in grammar.children(noun, "amod", "nmod") if any(grammar.children(word, "conj"))]
    return [word for word in words if countries.demonym(word.text) and side(noun) == sides.STATE]


def _members(party: Party, found: Extraction) -> Party | None:
    """Beside the body of "urban guerrillas of the Front" those who belong to it, where a word says which they are."""
    if not party.is_mention or party.link.start is None or party.link.start <= party.token.idx:
        return None
    start, end = phrase(party.token)
    if start == party.token.idx or side(party.token) != sides.ARMED:
        return None
    return Party(party.token, Link(text=found.article.text[start:end], start=start, end=end), sides.ARMED)


def _is_event(party: Party) -> bool:
    """Whether it is itself a word for an event: "the attack killed" names no doer."""
    return not party.is_mention and triggers.is_noun(party.token.lemma_.lower())


def party(token: Token, found: Extraction) -> Party | None:
    """The party that the noun `token` heads; None for pronouns, numbers alone and what is no party or thing."""
    if coalition := leader(token):
        return Party(token, Link(text=coalition), sides.STATE)
    token = past_quantity(token)
    if token.pos_ not in ("NOUN", "PROPN", "ADJ") and not _spans.overlapping(found.names, _span(token)):
        return None
    if token.ent_type_ in ("DATE", "TIME"):
        return None
    mention = _mention(token, found)
    if mention is not None:
        link = Link(text=mention.text, start=mention.start, end=mention.end)
        return Party(token, link, sides.OF_CLASS.get(mention.actor_class or "") or side(token), True)
    place = _spans.overlapping(found.places, _span(token))
    if place is not None:
        return Party(token, Link(text=place.text, start=place.start, end=place.end), None)
    country = countries.demonym(token.text) if token.pos_ in ("ADJ", "PROPN", "NOUN") else None
    if country is not None and token.dep_ in BEFORE:  # "Israeli air strikes"
        return Party(
            token, Link(text=token.text, start=token.idx, end=token.idx + len(token), name=country.name), sides.STATE
        )
    start, end = phrase(token)
    return Party(token, Link(text=found.article.text[start:end], start=start, end=end), side(token))


def leader(token: Token) -> str | None:
    """For the "led" of "Saudi-led air raids", or "U.S.-led" as one word, the known coalition that is so called."""
    whole = token.lower_.endswith("-led")
    if not whole and (token.lower_ != "led" or token.i < 2 or token.nbor(-1).text not in ("-", "‑", "–")):
        return None
    name = f"{token.text if whole else token.nbor(-2).text + '-led'} coalition"
    return name if actors.find(name) else None


def phrase(token: Token) -> Span:
    """The noun with the words that describe it before it, without article and number: "fuel depots"."""
    first = token
    while (left := _left(first, token)) is not None:
        first = left
    last = _owned(token)
    return first.idx, last.idx + len(last)


def _owned(token: Token) -> Token:
    """The end of "sources of wealth", "gate of a school": a plain noun right after "of"."""
    if token.i + 2 >= token.sent.end or token.nbor(1).lower_ != "of":
        return token
    after = token.nbor(2)
    if after.lower_ in ("a", "an", "the") and after.i + 1 < token.sent.end:
        after = after.nbor(1)
    return after if after.pos_ == "NOUN" and after.dep_ == "pobj" else token


def _left(first: Token, head: Token) -> Token | None:
    if first.i == first.sent.start:
        return None
    left = first.nbor(-1)
    if grammar.is_misread(left):
        return None
    chained = left.head == head or left.head == first
    return (
        left
        if chained and left.dep_ in ("amod", "compound", "nmod") and left.tag_ not in ("CD", "JJS", "JJR")
        else None
    )


def side(token: Token) -> str | None:
    """The side that the noun says, or the words before it: "rebel forces" are no state's."""
    words = sides.by_word()
    is_person = person_nouns.is_person(token.lemma_)
    for before in token.children:
        of_word = words.get(before.lemma_.lower()) if before.dep_ in BEFORE else None
        if of_word in (sides.ARMED, sides.PROTESTERS) and not (is_person and before.lower_ == "opposition"):
            return of_word
    lemma = token.lemma_.lower()
    if lemma == "convoy" and _is_of_civilians(token):
        return sides.CIVILIAN
    if lemma in ARMED_SITES and any(words.get(word.lemma_.lower()) == sides.STATE for word in token.children):
        return sides.ARMED_SITE
    if lemma in ("force", "troop") and (_follows_warlord(token) or _is_backed(token)):
        return sides.ARMED
    singular = token.lower_.removesuffix("s").replace("men", "man")  # for "Fighters" taken for a name
    known = words.get(lemma) or words.get(token.lower_) or words.get(singular)
    if known is None and is_person and token.pos_ == "NOUN":
        return sides.CIVILIAN
    return known or (_of_whose(token) if lemma in BODIES else None)


BODIES = frozenset(("unit", "division", "column", "element", "wing", "contingent", "detachment", "team", "alliance"))
"""Bodies that stand on the side of the word before them: "army units"."""


def _of_whose(token: Token) -> str | None:
    words = (sides.by_word().get(word.lemma_.lower()) for word in token.children if word.dep_ in BEFORE)
    return next((side for side in words if side in (sides.STATE, sides.ARMED)), None)


ARMED_SITES = frozenset(("station", "post", "camp", "headquarters", "facility", "installation", "compound", "academy"))
"""Sites that are armed where a word before them says whose they are: "police station"."""
OFFICES = frozenset(("president", "government", "prime", "king", "interim", "premier", "minister", "state"))


def _follows_warlord(token: Token) -> bool:
    """ "The forces of Charles Taylor", "troops loyal to Khalifa Haftar": of a man of whom no office is said."""
    marks = (child for word in (token, *grammar.children(token, "amod")) for child in grammar.children(word, "prep"))
    led = [noun for mark in marks if mark.lower_ in ("of", "to") for noun in grammar.children(mark, "pobj")]
    return any(noun.ent_type_ == "PERSON" and not OFFICES & {word.lower_ for word in noun.subtree} for noun in led)


def _is_backed(token: Token) -> bool:
    """ "US-backed forces", of which no word says that they are a state's."""
    before = [word for word in token.children if word.i < token.i]
    backed = any(word.lower_ == "backed" or word.lower_.endswith("-backed") for word in before)
    return backed and not any(
        sides.by_word().get(word.lemma_.lower()) == sides.STATE or word.ent_type_ == "NORP"
        for first in before
        for word in first.subtree
        if word.i > token.left_edge.i or word.lower_ in OFFICES
    )


def _is_of_civilians(convoy: Token) -> bool:
    """ "An aid convoy", "a convoy of traders"."""
    if any(word.lower_ in RELIEF for word in convoy.children if word.dep_ in BEFORE):
        return True
    return any(side(noun) == sides.CIVILIAN for noun in grammar.after(convoy, "of"))


RELIEF = frozenset(("aid", "relief", "humanitarian", "food", "wedding", "funeral", "civilian", "refugee", "election"))


def is_place_like(party: Party, found: Extraction) -> bool:
    """Whether the words name a place, or a town, village, district of one."""
    if party.is_mention:
        return False
    return bool(_spans.overlapping(found.places, _span(party.token))) or party.token.lemma_.lower() in SETTLEMENTS


SETTLEMENTS = frozenset(
    [
        "town",
        "city",
        "village",
        "district",
        "province",
        "region",
        "area",
        "territory",
        "neighbourhood",
        "neighborhood",
        "suburb",
        "settlement",
        "capital",
        "stronghold",
        "hill",
        "hilltop",
        "bridge",
        "airport",
        "crossing",
        "port",
        "island",
        "enclave",
        "pocket",
        "swath",
        "ground",
        "land",
        "part",
        "side",
        "junction",
        "border",
        "post",
        "position",
        "quarter",
        "hamlet",
        "airbase",
        "base",
        "county",
        "state",
        "palace",
        "headquarters",
        "barrack",
        "garrison",
        "fort",
        "fortress",
        "citadel",
        "refinery",
        "governorate",
        "oilfield",
        "field",
        "camp",
        "dam",
    ]
)


def past_quantity(token: Token) -> Token:
    """For "dozens of women", "tens of thousands of men" the noun after the last "of"; else the token."""
    if token.lemma_.lower() in QUANTITIES or token.tag_ == "CD":
        for mark in grammar.children(token, "prep"):
            if mark.lower_ == "of":
                counted = next((child for child in mark.children if child.dep_ == "pobj"), None)
                return past_quantity(counted) if counted is not None else token
    return token


def _span(token: Token) -> Span:
    return token.idx, token.idx + len(token)


def _whose(token: Token, found: Extraction) -> NameMention | None:
    """The organisation of "fighters of the Front"."""
    marks = [child for child in token.children if child.lower_ == "of"]
    for noun in (noun for mark in marks for noun in mark.children if noun.dep_ == "pobj"):
        name = _spans.overlapping(found.names, _span(noun))
        if name is not None and name.named and name.kind == "organisation":
            return name
    return None


def _mention(token: Token, found: Extraction) -> NameMention | None:
    """The name at the head of the phrase; else one before it that says whose it is ("Boko Haram fighters")."""
    at_head = _spans.overlapping(found.names, _span(token))
    if at_head is not None and at_head.named:
        return at_head
    is_of_body = side(token) in (sides.STATE, sides.ARMED, sides.PROTESTERS)
    if is_of_body and (whose := _whose(token, found)):
        return whose
    if at_head is not None:
        return at_head
    if not is_of_body:
        return None
    for before in token.children:
        if before.dep_ in BEFORE and (mention := _spans.overlapping(found.names, _span(before))):
            return mention
    return None

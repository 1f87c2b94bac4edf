"""Who takes part: from the head of a noun phrase to the mention that it is, or to its own words."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from sitrep.extract import _spans
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Party
from sitrep.extract.events._phrases import age_of, past_quantity, phrase
from sitrep.extract.events._sides import BEFORE, side
from sitrep.records import Extraction, Link, NameMention, Span
from sitrep.reference import actors, countries, sides, triggers

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
        "more",
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
    every = [_presumed_to_be(one, found) or one for one in every if one is not None]
    every += [party(word, found) for token in nouns for word in _nations_before(token)]
    found_parties = [one for one in every if one is not None and not _is_event(one)]
    found_parties += [members for one in found_parties if (members := _members(one, found)) is not None]
    found_names: list[Party] = []
    called: list[Party] = []
    for one in found_parties:
        names = [name for word in grammar.named(one.token) if (name := party(word, found)) and name.is_mention]
        found_names += names
        if one.token.tag_ == "NN" and any(
            name.token.ent_type_ == "PERSON" for name in names
        ):  # "the mayor, Diana Cardona" is she
            called.append(one)
    return [*(one for one in found_parties if one not in called), *found_names]


BELIEVES = frozenset(("believe", "think", "suspect", "presume", "understand", "say", "know", "allege"))


def _presumed_to_be(told: Party, found: Extraction) -> Party | None:
    """The body of "attackers believed to be members of the Front", which the parser may take for another clause."""
    if told.side not in (sides.ARMED, sides.STATE, None) or told.token.tag_ != "NNS" or told.token.ent_type_:
        return None
    near = told.token.doc[told.token.i + 1 : min(told.token.i + 3, told.token.sent.end)]
    verb = next((word for word in near if word.lemma_ in BELIEVES and word.tag_ in ("VBN", "VBD")), None)
    being = next(grammar.children(verb, "xcomp"), None) if verb is not None else None
    if being is None or verb is None or any(grammar.children(verb, "dobj")):
        return None
    bodies = [*grammar.children(being, "attr"), *grammar.after(being, "to")]
    members = [party(noun, found) for noun in bodies if being.lemma_ in ("be", "belong")]
    return next((one for one in members if one is not None and one.is_mention), None)


NOBODY_SAID = frozenset(("people", "person", "persons", "others", "other", "individuals", "humans", "lives"))


def says_nobody(party: Party) -> bool:
    """Whether the words only say that there were people: "people", "others"."""
    return party.link.text.lower() in NOBODY_SAID


def _nations_before(noun: Token) -> list[Token]:
    """The first of the two nations or peoples of "Ethiopian and Eritrean troops", "Tuareg and Fulani militias"."""
    words = [word for word in grammar.children(noun, "amod", "nmod") if any(grammar.children(word, "conj"))]
    of_side = side(noun) if words else None
    if of_side == sides.ARMED:
        return [word for word in words if word.is_title]
    return [word for word in words if of_side == sides.STATE and countries.demonym(word.text)]


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
    if (age := age_of(token)) is not None:
        return Party(token, Link(text=found.article.text[age[0] : age[1]], start=age[0], end=age[1]), sides.CIVILIAN)
    if token.pos_ not in ("NOUN", "PROPN", "ADJ") and not _spans.overlapping(found.names, _span(token)):
        return None
    if token.ent_type_ in ("DATE", "TIME"):
        return None
    mention = _mention(token, found)
    if mention is not None and mention.text.split()[0].lower() in PRESUMED:  # "Suspected Fulani militia"
        return _presumed(token, found)
    if mention is not None and not (not mention.named and any(grammar.children(token, "nummod"))):
        link = Link(text=mention.text, start=mention.start, end=mention.end)
        if not mention.named and (whole := phrase(token))[0] < mention.start and mention.end <= whole[1]:
            link = Link(
                text=found.article.text[whole[0] : whole[1]], start=whole[0], end=whole[1]
            )  # "Boko Haram" first
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
    if mention is not None:  # "nine officers", of whom the mention keeps the number
        return Party(token, Link(text=found.article.text[start:end]), side(token))
    return Party(token, Link(text=found.article.text[start:end], start=start, end=end), side(token))


def _presumed(token: Token, found: Extraction) -> Party:
    start, end = phrase(token)
    words = token.doc.char_span(start, end, alignment_mode="expand") or ()
    start = next((word.idx for word in words if word.lower_ not in PRESUMED), start)
    return Party(token, Link(text=found.article.text[start:end], start=start, end=end), side(token))


PRESUMED = frozenset(("suspected", "alleged", "presumed", "reputed"))
"""Words that a capital at the head of a sentence makes look like a part of the name after them."""


def leader(token: Token) -> str | None:
    """For the "led" of "Saudi-led air raids", or "U.S.-led" as one word, the known coalition that is so called."""
    whole = token.lower_.endswith("-led")
    if not whole and (token.lower_ != "led" or token.i < 2 or token.nbor(-1).text not in ("-", "‑", "–")):
        return None
    name = f"{token.text if whole else token.nbor(-2).text + '-led'} coalition"
    return name if actors.find(name) else None


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


def _span(token: Token) -> Span:
    return token.idx, token.idx + len(token)


def _whose(token: Token, found: Extraction) -> NameMention | None:
    """The organisation of "fighters of the Front"."""
    marks = [child for child in token.children if child.lower_ in ("of", "from")]
    for noun in (noun for mark in marks for noun in mark.children if noun.dep_ == "pobj"):
        name = _spans.overlapping(found.names, _span(noun))
        if name is not None and name.named and name.kind == "organisation":
            return name
    return None


MEMBERS = frozenset(("member", "cadre", "operative", "defector", "recruit"))
"""Those of the body before them, whatever it is: "Boko Haram members"."""


BRANCHES = frozenset(("branch", "wing", "affiliate", "arm", "franchise", "faction", "offshoot", "chapter"))
"""Parts of the body that is named before them: "Islamic State's local branch"."""


def _mother(token: Token, found: Extraction) -> NameMention | None:
    names = (_spans.overlapping(found.names, _span(word)) for word in grammar.children(token, "poss"))
    return next((name for name in names if name is not None and name.kind == "organisation"), None)


def _mention(token: Token, found: Extraction) -> NameMention | None:
    """The name at the head of the phrase; else one before it that says whose it is ("Boko Haram fighters")."""
    at_head = _spans.overlapping(found.names, _span(token))
    if at_head is not None and at_head.named:
        return at_head
    if token.lemma_.lower() in BRANCHES and (mother := _mother(token, found)) is not None:
        return mother
    is_of_body = side(token) in (sides.STATE, sides.ARMED, sides.PROTESTERS) or token.lemma_.lower() in MEMBERS
    if is_of_body and (whose := _whose(token, found)):
        return whose
    for before in token.children if is_of_body else ():
        mention = _spans.overlapping(found.names, _span(before)) if before.dep_ in BEFORE else None
        if mention is not None and (at_head is None or (mention.named and mention.kind == "organisation")):
            return mention
    return at_head


__all__ = ["SETTLEMENTS", "each", "is_place_like", "leader", "party", "past_quantity", "phrase", "says_nobody", "side"]

"""Damage told by more than a verb: "set fire to 70 houses", "hit 12 shops", "in ruins", "flames consumed 14"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract.figures.measuring import _things
from sitrep.reference import measure_words, measures
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sitrep.extract.figures._phrase import Phrase

_HITTING = words("hit strike pound shell bombard rocket bomb strafe riddle pierce rake")
_BREAKING = words(
    "topple loot strip burst crack tip overturn bury poison sink crumble capsize puncture pepper damage rupture crush"
    " crumple mangle"
)
_TAKEN_DOWN = words("bring pull take knock tear rip come cut burn blow")
_AWAY = words("down out apart away up")
_EATING = words("""
    consume devour engulf swallow bury blacken inundate flood swamp claim eat destroy gutte gut carry take sweep raze
    ravage strip rip tear topple flatten hit strike pierce cut damage submerge burn
""")
_THROUGH = words("tear rip sweep rage rake burn plough plow slam smash crash race roar spread")
_OFF = words("tear rip blow punch lift set blast strip")
_PARTS = words("roof window windows door hole front facade tile ceiling pane")
_ALIGHT = words("burning blazing smouldering smoldering flaming")
_ENDS = words("ruin rubble ash flame smoke splinter wreckage")
_USES = words("service action order operation use commission")
_BROKEN = words(
    "unusable unlivable unliveable roofless windowless uninhabitable derelict inoperable unsafe unstable offline ablaze"
    " unfit"
)


def by_wreck(phrase: Phrase) -> str | None:
    """ "damage" where things are hit, burnt or broken; None for anything else."""
    noun, text = phrase.noun, _text.of(phrase.top.doc)
    if text[phrase.amount.core_end : phrase.amount.core_end + 1] == "-" and phrase.amount.unit is None:
        return None  # "a two-story house"
    if noun is not None and noun.dep_ == "poss" and noun.head.tag_[0] == "N":
        noun = noun.head  # "seven militants' houses"
    if noun is None or is_person(noun.text):
        return None
    verb, role = _things.deed_over(noun if noun is not phrase.noun else phrase.top)
    alight = any(child.lower_ in _ALIGHT for child in noun.children)
    built = _things.name_of(noun) in measure_words.BUILT
    if built and alight:
        return "damage"
    if built and any(child.dep_ == "acl" and child.tag_ == "VBN" and _is_hit(child) for child in noun.children):
        return "damage"
    if verb is not None and role == "prep":
        return "damage" if built and _is_reached(verb, noun) else None
    return "damage" if verb is not None and _is_wrecked(verb, role, noun, built) else None


def _is_hit(verb: Token) -> bool:
    """ "among 11 shops hit"."""
    return verb.lemma_.lower() in _HITTING and not any(near.dep_ == "agent" for near in verb.children)


def _is_wrecked(verb: Token, role: str, noun: Token, built: bool) -> bool:
    lemma = verb.lemma_.lower()
    if role == "object" and lemma in _EATING and _is_eaten(verb, lemma, built):
        return True
    if not built:
        return False
    if role == "object":
        return _is_broken(verb, lemma) or _is_left_broken(verb, lemma, noun)
    return role == "subject" and (_is_in_ruins(verb) or _gives_way(verb, lemma))


def _is_eaten(verb: Token, lemma: str, built: bool) -> bool:
    """ "flames consumed 14 presses", "1,100 homes were submerged by the flood"."""
    forces = [near for near in _things.takers(verb) if singular(near.text) in measure_words.FORCES]
    strong = lemma in ("consume", "devour", "engulf", "blacken", "inundate", "ravage", "raze", "burn", "submerge")
    return bool(forces) and (built or strong)


def _is_broken(verb: Token, lemma: str) -> bool:
    """ "shells struck five houses", "five pylons were toppled", "brought down four blocks"."""
    below = {child.lower_ for child in verb.children}
    if lemma in _BREAKING or (lemma in _TAKEN_DOWN and below & _AWAY and not is_planned(verb, lemma)):
        return True
    if lemma == "put":
        return bool(_ends(verb) & _USES or below & _BROKEN)
    if lemma == "lose":
        return bool(_ends(verb) & measure_words.FORCES)
    if lemma not in _HITTING:
        return False
    others = [near for near in _things.takers(verb) if near.dep_ not in ("dobj", "nsubjpass")]
    return not others or any(_is_force(near) for near in others)


def is_planned(verb: Token, lemma: str) -> bool:
    """ "took out two flats" of a list or a loan, "cut out", "took away": no wrecking."""
    below = {child.lower_ for child in verb.children}
    return lemma in ("take", "cut", "come", "rip") and not below & {"apart", "down"} and lemma != "rip"


def _is_force(token: Token) -> bool:
    one = singular(token.text)
    return (
        one in measure_words.FORCES
        or measures.nouns().get(one) in ("weapons", "attacks", "fighters")
        or _things.is_armed(token)
    )


def _is_left_broken(verb: Token, lemma: str, noun: Token) -> bool:
    """ "left 15 schools unusable", "left four flats in ruins"; the word behind may be joined to the noun."""
    below = {child.lower_ for child in verb.children}
    below |= {token.lower_ for token in noun.doc[noun.i + 1 : noun.i + 3]}
    return lemma in ("leave", "render", "make") and bool(below & _BROKEN or _ends(verb) & _ENDS)


def _is_reached(verb: Token, noun: Token) -> bool:
    """ "set fire to 70 houses", "swept through 200 stalls", "blew out windows in 14 houses"."""
    prep = noun.head
    while verb.tag_[0] != "V" and verb.head.i != verb.i:
        if verb.tag_[0] == "N" and verb.lemma_.lower() not in _PARTS | {"fire"}:
            return False
        verb = verb.head
    lemma = verb.lemma_.lower()
    objects = {child.lemma_.lower() for child in verb.children if child.dep_ in ("dobj", "nsubjpass")}
    if lemma == "set":
        return bool(objects & {"fire", "light"})
    if lemma in _THROUGH and prep.lower_ in ("through", "into", "across"):
        return any(_is_force(near) for near in _things.takers(verb))
    return lemma in _OFF and bool(objects & _PARTS)


def _is_in_ruins(verb: Token) -> bool:
    """ "lie in ruins", "went up in smoke", "are out of service", "took direct hits", "have become unusable"."""
    ends = _ends(verb)
    if ends & _ENDS and verb.lemma_ in ("lie", "be", "go", "stand", "remain", "collapse", "burst", "turn"):
        return True
    below = {child.lower_ for child in verb.children}
    if verb.lemma_ in ("be", "remain", "become", "stay"):
        fallen = ("out" in below and ends & _USES) or ("on" in below and "fire" in ends)
        return bool(below & _BROKEN or fallen or ("beyond" in below and "repair" in ends))
    hits = {child.lemma_ for child in verb.children if child.dep_ == "dobj"}
    return verb.lemma_ in ("take", "suffer", "sustain", "receive") and bool(hits & {"hit", "damage"})


def _gives_way(verb: Token, lemma: str) -> bool:
    """ "five minarets toppled", "three dams burst", "two trawlers sank"."""
    return lemma in ("topple", "burst", "sink", "crumble", "cave", "capsize", "collapse") and not any(
        child.dep_ == "dobj" for child in verb.children
    )


def _ends(verb: Token) -> set[str]:
    """Lemmas that its "in …", "to …", "out of …" take."""
    found = set()
    for child in verb.children:
        if child.dep_ in ("prep", "prt", "advmod"):
            for near in child.children:
                found.add(near.lemma_.lower())
                found |= {far.lemma_.lower() for far in near.children}
    return found

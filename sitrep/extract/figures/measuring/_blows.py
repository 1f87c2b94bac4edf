"""Attacks: munitions fired or fallen, targets hit, how many times a place was shelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures._subjects import counted
from sitrep.extract.figures.measuring import _things
from sitrep.reference import measure_words, measures
from sitrep.reference.person_nouns import singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sitrep.extract.figures._phrase import Phrase

_BY_STRIKE = words("attack answer respond retaliate hit strike pound bombard target shell")
_AS_STRIKE = words(
    "destroy kill wound injure attack damage target come pound rain wreck flatten take crash set slam whistle arc"
    " shake rock plunge streak plough plow tear rip"
)
_SHELLING = words("shell bombard bomb raid strafe rocket mortar ambush")
"""Verbs that tell an attack whatever is hit."""
_HITTING = words("hit strike attack target pound assault storm blast")
_ATTACKING = words("attack target ambush raid")
_TARGETS = words("target position hideout convoy objective bunker foxhole emplacement patrol hideaway lair base depot")
_BURSTS = words("salvo barrage volley wave hail flurry swarm series string total burst rain shower torrent")
_BLOWING = words("blow detonate strike explode attack")


def by_blow(phrase: Phrase) -> str | None:
    """ "fired 20 rockets", "two bombs went off", "hit 33 targets", "was shelled 14 times"; None for anything else."""
    noun = _things.noun_of(phrase)
    verb, role = _governor(phrase)
    if verb is None:
        return None
    if noun in measure_words.MUNITIONS | measure_words.LAID or not noun:
        return "attacks" if _is_fired(phrase, noun, verb, role) else None
    lemma = verb.lemma_.lower()
    if noun in ("bomber", "attacker") and role == "subject":
        return "attacks" if lemma in _BLOWING else None
    if noun == "time":
        return "attacks" if _is_shelled(verb) else None
    if noun in ("mission", "run") and lemma == "fly":
        return "attacks"
    if role in ("object", "prep") and _is_target(noun, verb, role, lemma):
        return "attacks"
    if noun in ("attempt", "plot", "bid") and phrase.noun is not None:
        return "attacks" if _on_life(phrase.noun) else None
    return None


def _governor(phrase: Phrase) -> tuple[Token | None, str]:
    """The verb over the number, past "a total of" and "salvos of"."""
    verb, role = _things.deed_over(phrase.top)
    if verb is not None and singular(verb.text) in _BURSTS and verb.tag_[0] == "N":
        verb, role = _things.deed_over(verb)
    return verb, role


def _is_target(noun: str, verb: Token, role: str, lemma: str) -> bool:
    """ "hit 33 targets", "shelled nine villages", "attacked 14 ships", "opened fire on two cars"."""
    place = measures.nouns().get(noun) == "territory"
    if not (noun in _TARGETS or place or noun in measure_words.BUILT):
        return False
    if role == "prep":
        return _opens_fire(verb)
    if noun in _TARGETS:
        return lemma in _SHELLING | _HITTING
    if place and lemma in _SHELLING | {"pound", "pummel"}:
        return True
    wanted = _HITTING if place else _ATTACKING
    others = [near for near in _things.takers(verb) if near.dep_ not in ("dobj", "nsubjpass")]
    return lemma in wanted and any(_hits(near) for near in others)


def _opens_fire(verb: Token) -> bool:
    if verb.lemma_ == "fire" and verb.tag_[0] == "N":
        return verb.head.lemma_ == "open"
    return verb.lemma_ == "open" and any(child.lower_ == "fire" for child in verb.children)


def _is_fired(phrase: Phrase, noun: str, verb: Token, role: str) -> bool:
    """Whether munitions are fired or land; the number alone stands for those named before it."""
    if not noun:
        before = counted(phrase) if phrase.amount.unit is None else None
        if before is None or singular(before.text) not in measure_words.MUNITIONS:
            return False
    if any(child.lower_ == "down" for child in verb.children):
        return any(child.lower_ in ("on", "upon") for child in verb.children) and verb.lemma_ in ("rain", "come")
    lemma = verb.lemma_.lower()
    if lemma in ("go", "set") and any(child.lower_ == "off" for child in verb.children):
        return True
    if lemma in measure_words.FIRING or (role == "subject" and lemma in _AS_STRIKE):
        return bool(noun) or role != "prep"
    return role == "prep" and phrase.top.head.lower_ == "with" and lemma in _BY_STRIKE


def _is_shelled(verb: Token) -> bool:
    """ "was shelled 14 times", "came under fire three times", "blew up the line four times"."""
    lemma = verb.lemma_.lower()
    if lemma in _SHELLING:
        return True
    if lemma in ("break", "violate", "breach"):
        return any(near.lemma_ in ("truce", "ceasefire", "fire", "armistice") for near in _things.takers(verb))
    below = {child.lower_ for child in verb.children}
    if lemma == "come":
        near = {far.lower_ for child in verb.children if child.lower_ == "under" for far in child.children}
        return bool(near & {"attack", "fire", "bombardment", "shelling"})
    if lemma == "blow":
        return "up" in below
    return lemma in _HITTING and any(_hits(token) for token in _things.takers(verb))


def _hits(token: Token) -> bool:
    one = singular(token.text)
    struck = one in measure_words.BUILT or measures.nouns().get(one) in ("territory", "weapons", "attacks")
    return struck or _things.is_armed(token) or one in measure_words.MUNITIONS


def _on_life(noun: Token) -> bool:
    """ "attempts on his life"."""
    after = [token.lower_ for token in noun.doc[noun.i + 1 : noun.i + 5]]
    return after[:1] == ["on"] and bool({"life", "lives"} & set(after))

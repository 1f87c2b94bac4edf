"""Measures told by the verb over a number: killed, fled, fired, destroyed, controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _captors, _things
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_ANIMALS = words(
    "cattle cow sheep goat camel horse animal dog livestock head pig chicken whale bird fish elephant wolf"
)
_CIVIL = words("vehicle aircraft ship pickup plane mine truck lorry motorcycle motorbike car tanker bulldozer")
"""Wrecked, these are damage; tanks and guns are weapons lost."""
_WHOEVER = words("hold take seize capture keep catch grab")
_SUPPOSED = words("know believe think fear presume report say")
_MAKING = words("force cause prompt leave allow drive help")
_CLOSE = words("prep prt advmod acomp oprd dobj neg xcomp ccomp dative attr npadvmod agent")


def by_verb(phrase: Phrase, people: bool) -> str | None:
    """What is done to those counted, or what they do; None where the verb tells nothing."""
    verb, role = _phrase.governor(phrase.top)
    if verb is None:
        return None
    lemma, noun = verb.lemma_.lower(), _things.noun_of(phrase)
    if people and "missing" in (verb.lower_, verb.head.lower_ if verb.dep_ == "aux" else ""):
        return "missing"
    if lemma in _SUPPOSED and people and (inner := _supposed(verb)) is not None:
        return of_subject(inner, noun, people)
    if role == "object" or (role == "prep" and _is_along(phrase.top, verb)):
        return _by_captor(phrase, verb, of_object(verb, noun, people))
    if role == "prep" and people and (deed := _beside(phrase.top, verb)) is not None:
        return of_subject(deed, noun, people)
    if role == "subject":
        if people and lemma == "go" and verb.head.lemma_ == "let":
            return "released"
        return of_subject(verb, noun, people)
    return None


def _by_captor(phrase: Phrase, verb: Token, found: str | None) -> str | None:
    """Who takes or holds people tells whether they are detained or abducted, where verb and noun do not."""
    named = measures.nouns().get(_things.noun_of(phrase)) in ("detained", "abducted")
    if found not in ("detained", "abducted") or named or verb.lemma_.lower() not in _WHOEVER:
        return found
    return _captors.takes(phrase) or found


def wrecked(phrase: Phrase) -> bool:
    """Whether the clause destroys or burns what is measured."""
    verb, role = _phrase.governor(phrase.top)
    return verb is not None and role == "object" and of_object(verb, "", people=False) == "damage"


def by_clause(phrase: Phrase, people: bool) -> str | None:
    """ "people killed in the raid", "those who died", "houses burned by the army"."""
    noun = phrase.noun or phrase.anchor
    members = (noun, *(child for child in noun.children if child.dep_ == "conj"))
    return _of_clauses(members, _things.noun_of(phrase), people)


def of_clauses(noun: Token) -> str | None:
    """What the clauses of a noun say that people did or suffered: "those who left their homes"."""
    return _of_clauses((noun,), singular(noun.text), people=True)


def of_object(verb: Token, noun: str, people: bool) -> str | None:
    """What a verb does to its object, `noun` in the singular or "" where the number stands alone."""
    lemma, below = verb.lemma_.lower(), _words_below(verb)
    if lemma == "lose" and people and any(child.lower_ in ("percent", "%") for child in verb.children):
        return None
    if people and lemma in _MAKING:
        clauses = (child for child in verb.children if child.dep_ in ("xcomp", "ccomp"))
        found = next((found for clause in clauses if (found := of_subject(clause, noun, people))), None)
        if found:
            return found
    own = measures.nouns().get(noun)
    if lemma in ("hold", "keep") and own in ("detained", "abducted"):
        return own
    loose = lemma == "take" and any(child.dep_ in ("prep", "prt") for child in verb.children)
    if lemma in ("take", "hold", "seize") and (not noun or (people and loose) or below & _PARTICLES):
        return measures.told([deed for deed in measures.done().get(lemma, ()) if deed.words], below, noun, people)
    found = measures.told(measures.done().get(lemma, ()), below, noun, people or _may_be_people(noun, lemma))
    if found == "damage" and own == "weapons" and noun not in _CIVIL:
        return "weapons"
    return found


def of_subject(verb: Token, noun: str, people: bool) -> str | None:
    """What those counted do."""
    lemma, own = verb.lemma_.lower(), measures.nouns().get(noun)
    if lemma == "burn" and any(child.dep_ == "dobj" for child in verb.children):
        return None
    if lemma == "starve" and people:
        return "people_in_need" if verb.tag_ in ("VBG", "VBP", "VB", "VBZ") else "fatalities"
    if own == "fighters" and lemma in ("live", "reside", "need", "require"):
        return None
    if people and _leaves(verb):
        return "displaced"
    if lemma in ("escape", "flee", "abscond", "break") and own in ("detained", "abducted"):
        return "released"
    if lemma in ("be", "have") and people and "need" in _words_below(verb):
        return "people_in_need"
    return measures.told(measures.did().get(lemma, ()), _words_below(verb), noun, people)


_PARTICLES = words("on over off up down out in away back part place")
"""Below "take" and "hold" these make other verbs: "took in 12 people"."""


def _of_clauses(nouns: tuple[Token, ...], noun: str, people: bool) -> str | None:
    clauses = (child for one in nouns for child in one.children if child.dep_ in ("acl", "relcl"))
    return next((measure for child in clauses if (measure := _of_clause(child, noun, people))), None)


def _of_clause(clause: Token, noun: str, people: bool) -> str | None:
    """ "people killed in the raid", "people who were killed", "people who died", "living in camps"."""
    passive = any(child.dep_ in ("auxpass", "nsubjpass") for child in clause.children)
    relates = [child for child in clause.children if child.tag_ in ("WP", "WDT", "WRB")]
    if clause.dep_ == "relcl" and relates and all(child.dep_ not in ("nsubj", "nsubjpass") for child in relates):
        return None
    if clause.tag_ == "VBN" and (passive or clause.dep_ == "acl"):
        return of_object(clause, noun, people)
    return of_subject(clause, noun, people) if clause.tag_ == "VBG" or clause.dep_ == "relcl" else None


def _words_below(verb: Token) -> frozenset[str]:
    """Lemmas of what hangs on a verb, and of what its objects and prepositions take."""
    found = set()
    for child in verb.children:
        if child.dep_ not in _CLOSE:
            continue
        found.add("not" if child.dep_ == "neg" else child.lemma_.lower())
        if child.dep_ in ("prep", "dobj", "prt", "advmod"):
            for near in child.children:
                found.add(near.lemma_.lower())
                found |= {far.lemma_.lower() for far in near.children if near.dep_ == "prep"}
    return frozenset(found)


def _may_be_people(noun: str, lemma: str) -> bool:
    """Whether who is killed or held may be people whose word is not in the table: "porters"."""
    return bool(noun) and lemma in _HUMAN and noun not in measures.nouns() and noun not in _ANIMALS | _THINGS


_HUMAN = words("""
    kill murder behead massacre slay wound injure maim arrest detain imprison apprehend kidnap abduct evacuate displace
""")
"""Verbs whose objects are people, however they are called."""
_THINGS = words("house home building job deal bill plan idea project proposal city car vehicle report book film album")


def _is_along(top: Token, verb: Token) -> bool:
    """ "was killed along with two others"."""
    passive = any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
    with_ = passive and top.head.i > 0 and top.head.lower_ in ("with", "alongside")
    return with_ and top.head.nbor(-1).lower_ in ("along", "together")


def _beside(top: Token, above: Token) -> Token | None:
    """ "died along with two others": the verb of what the subject does, and they too."""
    with_ = top.head
    if with_.lower_ not in ("with", "alongside") or not with_.i or with_.nbor(-1).lower_ not in ("along", "together"):
        return None
    verb = above if above.tag_[0] == "V" else above.head
    has_others = any(child.dep_ in ("dobj", "nsubjpass", "auxpass") for child in verb.children)
    return verb if verb.tag_[0] == "V" and not has_others else None


def _supposed(verb: Token) -> Token | None:
    """ "are known to have died": the verb of what is known."""
    return next((child for child in verb.children if child.dep_ == "xcomp" and child.tag_[0] == "V"), None)


_LANDS = words("mainland country kingdom republic state islands island zone shore coast bank there safety lands exile")


def _leaves(verb: Token) -> bool:
    """Whether those who do it give up where they live: "left Homs", "crossed into Chad"."""
    if verb.lemma_ == "leave":
        objects = [child for child in verb.children if child.dep_ == "dobj" and child.tag_ not in ("WDT", "WP")]
        return bool(objects) and all(one.tag_ == "NNP" and not is_person(one.text) for one in objects)
    if verb.lemma_ == "cross":
        objects = [child for child in verb.children if child.dep_ == "dobj"]
        return not objects and any(_is_over_land(child) for child in verb.children)
    return False


def _is_over_land(prep: Token) -> bool:
    """ "into Chad", "to the mainland"; not "to the other side of the chamber"."""
    if prep.lower_ not in ("into", "to", "from"):
        return False
    ends = [child for child in prep.children if child.dep_ == "pobj"]
    return not ends or any(
        one.tag_ in ("NNP", "NNPS") or measures.nouns().get(singular(one.text)) == "territory" or one.lower_ in _LANDS
        for one in ends
    )

"""What a number measures: told by the verb over it, by what is counted, by the noun that it is the value of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.reference import currencies, measure_words, units
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_DEAD = {"dead": "fatalities", "killed": "fatalities", "wounded": "injuries", "injured": "injuries", "hurt": "injuries",
         "missing": "missing", "homeless": "displaced", "displaced": "displaced", "detained": "detained",
         "hostage": "abducted", "captive": "abducted", "prisoner": "detained", "trapped": "other"}  # fmt: skip
_HUMAN_ONLY = words("""
    fatalities injuries missing detained abducted released surrendered displaced people_in_need population casualties
""")
_LOSING = frozenset({"lose"})
_TOLL_NOUNS = words("toll number count total figure tally")
_SALARY_WORDS = words("salary wage pay payroll stipend paid earn earnings earning salaries wages monthly")
_PRICE_WORDS = words("cost price sell sold buy costs prices selling worth trade fetch charge rent")


_AMONG = re.compile(
    r"[^.;]{0,60}?\b(?:is|was|were|are) (?:also )?among (?:the )?(?:dead|those killed|killed|victims|fatalities)\b"
)


def measure(phrase: Phrase, unit: str) -> str:
    """One of `reference.measures.MEASURES`; "other" where nothing tells."""
    if unit in _money_units():
        return _of_money(phrase)
    if unit in units.OIL_UNITS:
        return "oil"
    people = (unit in ("person", "percent") or phrase.noun is None) and not _counts_things(phrase)
    if unit in units.AREAS | units.LENGTHS:
        return _by_noun(phrase) or ("territory" if unit in units.AREAS else "distance")
    found = (
        _by_state(phrase)
        or _by_verb(phrase, people)
        or _by_clause(phrase, people)
        or _by_value_of(phrase)
        or _by_noun(phrase)
    )
    return found or "other"


def _counts_things(phrase: Phrase) -> bool:
    return (
        phrase.noun is not None
        and not is_person(phrase.noun.text)
        and phrase.noun.tag_[:2] == "NN"
        and (singular(phrase.noun.text) not in ("family", "household", "other"))
    )


def _by_state(phrase: Phrase) -> str | None:
    """ "12 dead", "left 12 wounded", "12 missing", "taken hostage", "12 wounded soldiers", "killed in the raid"."""
    noun = phrase.noun
    for token in (noun, phrase.anchor):
        if token is not None and token.lower_ in _DEAD and token.tag_ != "VBD":
            return _DEAD[token.lower_]
    if noun is not None:
        for child in noun.children:
            if child.dep_ in ("amod", "acl") and child.lower_ in _DEAD and child.tag_ in ("JJ", "VBN", "VBD", "VBG"):
                return _DEAD[child.lower_]
    if (
        (after := _right_after(phrase)) is not None
        and after.lower_ in _DEAD
        and (after.tag_ != "VBD" and (phrase.noun is None or after.lower_ in ("dead", "missing")))
    ):
        return _DEAD[after.lower_]
    if _AMONG.match(phrase.top.doc.text, (phrase.noun or phrase.anchor).idx):
        return "fatalities"
    verb, role = _phrase.governor(phrase.top)
    if verb is None or role not in ("object", "subject", "other"):
        return None
    if verb.lower_ in _DEAD and verb.tag_ in ("JJ", "NN", "NNS"):
        return _DEAD[verb.lower_]
    if verb.lemma_ in ("leave", "take", "hold", "be", "remain", "go", "report", "confirm", "keep", "feared", "fear"):
        for child in verb.children:
            if child.lower_ in _DEAD and child.dep_ in (
                "oprd",
                "acomp",
                "attr",
                "dobj",
                "xcomp",
                "advmod",
                "ccomp",
                "npadvmod",
            ):
                return _DEAD[child.lower_]
    return None


def _by_clause(phrase: Phrase, people: bool) -> str | None:
    """ "people killed in the raid", "those who died"."""
    noun = phrase.noun or phrase.anchor
    clauses = (child for child in noun.children if child.dep_ in ("acl", "relcl"))
    found = next((measure for child in clauses if (measure := _of_participle(child))), None)
    return found if found in _HUMAN_ONLY and people else None


def _right_after(phrase: Phrase) -> Token | None:
    """The word behind a number that counts nothing else: "12 dead", "some 40 wounded"."""
    last = phrase.first
    end = phrase.amount.end if phrase.noun is None else phrase.noun.idx + 1
    while last.i + 1 < len(last.doc) and last.nbor().idx < end:
        last = last.nbor()
    return last.nbor() if last.i + 1 < len(last.doc) else None


def _of_participle(child: Token) -> str | None:
    """ "people killed in the raid", "people who were killed", "people who died"."""
    if child.tag_ == "VBN" and child.lemma_ in measure_words.object_verbs():
        return measure_words.object_verbs()[child.lemma_]
    if child.dep_ == "relcl" and child.lemma_ in measure_words.subject_verbs():
        return measure_words.subject_verbs()[child.lemma_]
    return None


def _by_verb(phrase: Phrase, people: bool) -> str | None:
    verb, role = _phrase.governor(phrase.top)
    if verb is None:
        return None
    lemma = verb.lemma_.lower()
    noun = singular(phrase.noun.text) if phrase.noun is not None else ""
    if measure_words.nouns().get(noun) == "territory" and _under_control(verb):
        return "territory"
    if phrase.of_noun and phrase.amount.unit == "percent" and phrase.noun is not None and _holds_land(phrase, lemma):
        return "territory"
    if noun in measure_words.MUNITIONS and lemma in measure_words.FIRING and not _is_down(verb):
        return "attacks"
    if role == "object":
        return _of_object(lemma, noun, people, verb)
    if role == "subject":
        return _of_subject(verb, lemma, people)
    return None


def _of_object(lemma: str, noun: str, people: bool, verb: Token) -> str | None:
    weapon = measure_words.nouns().get(noun) == "weapons"
    if lemma in measure_words.WRECKING and not people:
        return "weapons" if weapon and noun not in ("vehicle", "ship", "pickup") else "damage"
    if lemma in _LOSING:
        return "fatalities" if people else None
    if people and lemma in ("force", "cause", "prompt", "leave", "allow", "drive", "help"):
        clauses = (child.lemma_ for child in verb.children if child.dep_ in ("xcomp", "ccomp"))
        return next((subject for clause in clauses if (subject := measure_words.subject_verbs().get(clause))), None)
    found = measure_words.object_verbs().get(lemma)
    if lemma in ("capture", "seize", "hold", "take", "shoot") and people:
        return (
            "detained"
            if lemma == "capture"
            else (
                "abducted"
                if lemma in ("seize", "hold") and noun != "position"
                else "fatalities"
                if lemma == "shoot" and not _is_down(verb)
                else None
            )
        )
    if found in _HUMAN_ONLY:
        return found if people else None
    if found == "weapons":
        return "weapons" if weapon else None
    if found == "territory":
        return "territory" if measure_words.nouns().get(noun) == "territory" else None
    if found == "fighters":
        return "fighters" if people else None
    return found


def _holds_land(phrase: Phrase, lemma: str) -> bool:
    """ "controls 85 percent of Afghanistan", "half the country"."""
    noun = phrase.noun
    is_land = noun is not None and (
        noun.tag_ == "NNP" or noun.lower_ in ("country", "city", "town", "province", "region")
    )
    return is_land and lemma in measure_words.HOLDING


def _under_control(verb: Token) -> bool:
    """ "are under rebel control", "is in the hands of the army"."""
    below = (near for child in verb.children if child.lower_ in ("under", "in") for near in child.children)
    return any(near.lower_ in ("control", "hands", "rule") for near in below)


def _is_down(verb: Token) -> bool:
    return any(child.lower_ == "down" for child in verb.children)


def _of_subject(verb: Token, lemma: str, people: bool) -> str | None:
    if not people:
        return "damage" if lemma == "collapse" else None
    if lemma in _LOSING and any(child.lemma_ == "life" for child in verb.children if child.dep_ == "dobj"):
        return "fatalities"
    if (
        lemma == "need"
        or any(child.lower_ == "hungry" for child in verb.children)
        or any(child.lower_ == "need" for child in _below(verb))
    ):
        return "people_in_need"
    if lemma in ("face", "suffer", "depend", "rely", "require") and any(
        near.lemma_.lower() in measure_words.NEEDY for child in verb.children for near in (child, *child.children)
    ):
        return "people_in_need"
    return measure_words.subject_verbs().get(lemma)


def _below(verb: Token) -> list[Token]:
    return [near for child in verb.children if child.dep_ == "prep" for near in child.children]


def _by_value_of(phrase: Phrase) -> str | None:
    """ "the death toll rose to 45", "a toll of 45", "put the toll at 45", "claimed 45 lives", "the number of dead is 45"."""
    verb, role = _phrase.governor(phrase.top)
    if verb is None or (role not in ("prep", "object", "other") and phrase.noun is not None):
        return None
    if verb.tag_[:2] == "NN":
        return _of_noun(verb) if phrase.top.head.lower_ in ("of", "at", "to", "is", "among") else None
    if phrase.noun is not None and phrase.amount.unit != "percent":
        return None
    if role == "object" and verb.lemma_ not in (
        "be",
        "reach",
        "exceed",
        "top",
        "total",
        "hit",
        "pass",
        "put",
        "near",
        "stand",
    ):
        return None
    for child in sorted(verb.children, key=lambda near: near.dep_ != "dobj"):
        if child.dep_ in ("nsubj", "nsubjpass", "dobj") and child.i != phrase.top.i and not _is_somebody(child):
            if found := _of_noun(child):
                return found
    return None


def _is_somebody(noun: Token) -> bool:
    return is_person(noun.text) and noun.lower_ not in _DEAD


def _of_noun(noun: Token) -> str | None:
    """The measure of a noun or, for "toll" and "number", of what it is the toll or number of."""
    one = singular(noun.text)
    if one in _TOLL_NOUNS:
        for near in noun.subtree:
            if near.i != noun.i and singular(near.text) in _toll_words():
                return _toll_words()[singular(near.text)]
        return "fatalities" if one == "toll" else None
    if one in ("strength", "force", "aid", "fund", "life", "damage", "area", "base", "position", "city", "town"):
        return "population" if one in ("city", "town") and noun.tag_ == "NN" else None
    return measure_words.nouns().get(one)


def _toll_words() -> dict[str, str]:
    return measure_words.nouns() | _DEAD


def _by_noun(phrase: Phrase) -> str | None:
    """By what is counted: "1,200 fighters", "12 deaths", "60 percent of the oil wells"."""
    noun = phrase.noun
    if noun is None:
        return None
    one = singular(noun.text)
    found = measure_words.nouns().get(one)
    if one in ("life", "body", "city", "town", "area", "base", "position", "toll", "case", "round", "arm", "damage", "land",
               "village", "district", "province", "territory", "settlement", "neighborhood", "neighbourhood"):  # fmt: skip
        return _of_loose(phrase, one)
    if found in ("money", "price") and phrase.amount.unit != "percent":
        return None
    if found is None:
        for child in noun.children:
            if child.dep_ in ("compound", "amod", "poss") and (near := measure_words.nouns().get(child.lemma_.lower())):
                if near in ("oil", "food", "health", "salary", "weapons"):
                    return near
    if found is None and one in ("resident", "civilian", "people"):
        return "population" if _lives(phrase) else None
    return found


def _of_loose(phrase: Phrase, one: str) -> str | None:
    """Nouns that mean a measure only beside the right verb: "claimed 12 lives", "captured 12 villages"."""
    verb, _ = _phrase.governor(phrase.top)
    lemma = verb.lemma_.lower() if verb is not None else ""
    if one == "life":
        return "fatalities" if lemma in ("claim", "take", "cost", "lose") or phrase.amount.unit is None else None
    if one == "body":
        return "fatalities"
    if one == "case":
        return "health"
    if one == "round":
        return "attacks" if lemma in measure_words.FIRING else None
    if one == "arm":
        return "weapons"
    if one in ("territory", "land"):
        return "territory"
    return "territory" if lemma in measure_words.HOLDING else None


def _lives(phrase: Phrase) -> bool:
    verb, _ = _phrase.governor(phrase.top)
    if verb is not None and verb.lemma_ in ("live", "reside"):
        return True
    return verb is not None and singular(verb.text) in (
        "city",
        "town",
        "village",
        "home",
        "camp",
        "population",
        "district",
    )


def _money_units() -> frozenset[str]:
    return _MONEY


_MONEY = frozenset({currency.code for currency in currencies.every()} | set(currencies.words()))


def _of_money(phrase: Phrase) -> str:
    """Salary or price where the clause speaks of pay or of what something costs, else money."""
    amount = phrase.amount
    near = {token.lower_ for token in _clause(phrase.anchor)} | {
        token.lemma_.lower() for token in _clause(phrase.anchor)
    }
    if near & _SALARY_WORDS and (amount.period or not near & {"ransom", "tax", "fine", "toll", "bribe"}):
        return "salary"
    if near & _PRICE_WORDS or _per_thing(phrase):
        return "price"
    return "money"


def _clause(token: Token) -> list[Token]:
    """The verb over a token with its subject and objects, and the nouns between."""
    found = []
    for above in token.ancestors:
        found.append(above)
        if above.tag_[0] == "V":
            found += [near for child in above.children for near in (child, *child.children)]
            break
    return found


def _per_thing(phrase: Phrase) -> bool:
    """ "20 dollars a sack", "$40 per barrel"."""
    after = phrase.anchor.doc.text[phrase.amount.end : phrase.amount.end + 14].lower().split()
    return (
        len(after) > 1
        and after[0] in ("a", "per", "an")
        and phrase.amount.period is None
        and after[1].isalpha()
        and (after[1] not in ("day", "week", "month", "year", "bid", "move", "deal", "head"))
    )

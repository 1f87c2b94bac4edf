"""What makes a gathering a protest: its own nouns, and who is said to protest."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events._happening import Happening
from sitrep.reference import protest_words


def is_protest(noun: Token) -> bool:
    """Whether the noun tells of a protest: "march", "rally", the "in" of "sit-in"."""
    return noun.lemma_.lower() in protest_words.GATHERINGS or is_sit_in(noun)


def is_sit_in(token: Token) -> bool:
    """ "In" of "sit-in"."""
    return token.lower_ == "in" and token.i > 1 and token.nbor(-1).text == "-" and token.nbor(-2).lower_ == "sit"


def is_at_protest(verb: Token) -> bool:
    """ "During a demonstration", "at a rally", said of the verb or of its object."""
    words = (verb, *grammar.objects(verb))
    return any(is_protest(noun) for word in words for noun in grammar.after(word, "at", "during", "in", "of"))


def is_upon_protest(event: Happening) -> bool:
    """ "Fired on a march", "attacked the demonstration", "shot at by troops as they marched"."""
    trigger = event.trigger
    aims = [*grammar.after(trigger, "on", "at", "into", "upon", "against", "of")]
    aims += [] if event.is_noun else grammar.objects(trigger)
    return any(map(is_protest, aims)) or is_at_protest(trigger) or any(map(_goes_on, _meanwhile(trigger)))


def _meanwhile(verb: Token) -> Iterator[Token]:
    """Verbs of what went on meanwhile: "as they marched", "while protesting"."""
    for clause in grammar.children(verb, "advcl"):
        if any(mark.lower_ in ("as", "while", "when") for mark in grammar.children(clause, "mark", "advmod")):
            yield clause


def _goes_on(verb: Token) -> bool:
    """ "As they marched", "as crowds gathered"."""
    crowds = any(noun.lemma_.lower() in ("crowd", "protester", "demonstrator") for noun in grammar.subjects(verb))
    return crowds or is_protesting(verb)


def is_protesting(verb: Token) -> bool:
    """Whether the verb is "protest" or another for it, or what it is done for is: "gathered to demand"."""
    if verb.lemma_.lower() in protest_words.PROTESTS:
        return True
    return any(further.lemma_.lower() in protest_words.CALLS for further in grammar.children(verb, "xcomp", "advcl"))


def is_about_protest(token: Token) -> bool:
    """Whether the sentence speaks of a protest."""
    return any(word.lemma_.lower() in protest_words.CONTEXT for word in token.sent)

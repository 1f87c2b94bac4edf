"""Who says it: the subject of a verb of saying, found by the parser and by the order of the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitrep.extract._saying import documents, subjects, verbs
from sitrep.extract._saying.documents import DOCUMENTS
from sitrep.extract._saying.parties import Parties
from sitrep.reference.person_nouns import is_person

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECT = ("nsubj", "csubj")


def of(token: Token, nearest: subjects.Subject | None, parties: Parties) -> Token | None:
    """Who says it: the phrase right before the verb where it is one, else the parser's subject."""
    parsed = _inverted(token, parties) or _last_of_numbers(by_grammar(token), token)
    if parsed is not None and parsed.i > token.i and token.lemma_ == "say":
        return parsed
    if parsed is not None and nearest is not None and _is_compound(parsed, nearest.head):
        parsed = nearest.head
    if nearest is None or (nearest.name is None and parsed is not None and parsed.i == nearest.head.i):
        return parsed
    if parsed is not None and parsed.i > token.i and parsed.tag_[:2] in ("NN", "PR"):
        return parsed  # "…," said X
    if nearest.name is not None and (name := parties.called(nearest.head, nearest.name)):
        return name
    if not (nearest.after_stop or parsed is None or parsed.i > nearest.head.i or parsed.dep_ == "pobj"):
        return parsed
    return nearest.head if can_speak(nearest.head, parties) or token.lemma_ in verbs.ALWAYS else parsed


def over(token: Token) -> Token | None:
    """The subject of the verb that an infinitive or participle hangs on: "refused to comment, calling it"."""
    for above in list(token.ancestors)[:3] if token.tag_ in ("VB", "VBG", "VBN") else []:
        if above.tag_[0] != "V":
            continue
        told = next((child for child in above.children if child.dep_ == "dobj" and child.i < token.i), None)
        subject = told if told is not None and token.dep_ == "xcomp" else by_grammar(above)
        if subject is not None:
            return subject
    return None


def can_speak(subject: Token, parties: Parties) -> bool:
    """Whether a subject is one that claims: a name, a pronoun, people, a body, a document."""
    if subject.tag_ in ("PRP", "WP", "WDT", "NNP", "NNPS", "CD", "DT") or parties.mention(subject) is not None:
        return True
    one = subject.lemma_.lower()
    return is_person(subject.text) or one in verbs.BODIES or one in DOCUMENTS | documents.RECORDS


def _inverted(verb: Token, parties: Parties) -> Token | None:
    """X of "… in the suburbs said X", which the parser takes for what is said."""
    if verb.lemma_ != "say" or any(child.dep_ in ("ccomp", "xcomp") and child.i > verb.i for child in verb.children):
        return None
    behind = [child for child in verb.children if child.dep_ in ("dobj", "npadvmod") and child.i > verb.i]
    one = behind[0] if behind and behind[0].left_edge.i == verb.i + 1 else None
    return one if one is not None and one.tag_[:2] == "NN" and parties.mention(one) is not None else None


def _is_compound(first: Token, head: Token) -> bool:
    """Whether only nouns stand between what the parser takes for a subject and the head: "satellite analysis by X"."""
    return first.i < head.i and all(token.tag_[:2] == "NN" for token in first.doc[first.i : head.i])


def _last_of_numbers(subject: Token | None, verb: Token) -> Token | None:
    """The U.N. of "the government says 12 and the U.N. has confirmed 19", where the parser joins it to the number."""
    if subject is None or subject.tag_ != "CD":
        return subject
    joined = [child for child in subject.children if child.dep_ == "conj" and child.i < verb.i]
    return joined[-1] if joined and joined[-1].tag_[:2] == "NN" else subject


def by_grammar(token: Token) -> Token | None:
    """The parser's subject of a verb, of the verb coordinated with it, or of the one it hangs on ("…, adding …")."""
    subjects = [child for child in token.children if child.dep_ in _SUBJECT]
    if subjects:
        return _antecedent(_nearest(subjects, token))
    if any(child.dep_ in ("nsubjpass", "auxpass") for child in token.children):
        return documents.agent(token)
    if token.dep_ == "conj" and token.head.tag_[0] == "V":
        return by_grammar(_first_of(token))
    says = token.lemma_ in verbs.ALWAYS or token.head.lemma_ in verbs.SAY
    if token.dep_ == "advcl" and token.tag_ == "VBG" and says and token.head.tag_[0] == "V":
        return by_grammar(token.head)
    return _beside(token) if token.lemma_ in verbs.ALWAYS and token.tag_ in ("VBD", "VBZ", "VBP") else None


def _nearest(subjects: list[Token], verb: Token) -> Token:
    """The subject nearest to the verb; of "opponents of Jane Roe said", torn apart by the parser, the opponents."""
    last = min(subjects, key=lambda child: abs(child.i - verb.i))
    for first in subjects:
        between = verb.doc[first.i + 1 : last.i]
        if between and between[0].dep_ == "prep" and not any(token.is_punct and token.text != "-" for token in between):
            return first
    return last


def _beside(token: Token) -> Token | None:
    """The noun right before the verb or, behind a comma or mark, right after it, where the parser found no subject."""
    before = token.nbor(-1) if token.i > token.sent.start else None
    if before is not None and before.tag_[:2] in ("NN", "PR"):
        return before
    after = token.nbor() if token.i + 1 < token.sent.end else None
    if before is not None and before.text[0] in ",\"”’'" and after is not None and after.tag_[:3] in ("NNP", "PRP"):
        return after
    return None


def _first_of(token: Token) -> Token:
    """The verb whose subject a coordinated one shares; a thing that claims nothing hands on to the verb above it."""
    head = token.head
    thing = next((child for child in head.children if child.dep_ in _SUBJECT), None)
    silent = thing is not None and thing.tag_ in ("NN", "NNS") and not is_person(thing.text)
    if head.dep_ == "ccomp" and head.lemma_ not in verbs.SAY and head.head.lemma_ in verbs.SAY and silent:
        return head.head
    return head


def _antecedent(subject: Token) -> Token:
    """For "who": the noun that the relative clause belongs to."""
    if subject.lower_ in ("who", "which", "that") and subject.text != "WHO" and subject.head.dep_ == "relcl":
        return subject.head.head
    return subject

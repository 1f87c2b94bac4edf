"""Cues: verbs of saying with their subject, "according to X", "X told The Post"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sitrep.extract import _text
from sitrep.extract._saying import documents, nouns, outlets, subjects, verbs
from sitrep.extract._saying.documents import DOCUMENTS
from sitrep.extract._saying.parties import Parties
from sitrep.records import Link, Stance
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSE = ("ccomp", "xcomp", "parataxis")
_SUBJECT = ("nsubj", "csubj")
_MARKS = "\"“”‘’'"


@dataclass(slots=True)
class Cue:
    """One place where the text says that somebody says something."""

    token: Token
    text: str
    subject: Token | None
    """The head of who says it; a pronoun where it is one."""
    speaker: Link | None
    """None until a pronoun is resolved, and where the claimant is not said."""
    via: Link | None
    stance: Stance
    inner: bool = False
    """Whether it lies in what another cue of the sentence says."""

    @property
    def start(self) -> int:
        """Where the cue's words begin."""
        return self.token.idx


def find(verbs_of_doc: list[Token], parties: Parties) -> list[Cue]:
    """All cues among the verbs of a text, in order; "according" counts as one."""
    found = (_cue(token, parties) for token in verbs_of_doc)
    return [cue for cue in found if cue is not None]


def _cue(token: Token, parties: Parties) -> Cue | None:
    if token.lower_ == "according":
        return _according(token, parties)
    if token.tag_ == "NN" and token.lower_ in verbs.ACCOUNTS:
        return _by_account(token, parties)
    return _verb(token, parties) if token.lemma_ in verbs.SAY else None


def _according(token: Token, parties: Parties) -> Cue | None:
    """ "according to X"; "a report by X" makes X the speaker."""
    to = next((child for child in token.children if child.lower_ == "to"), None)
    to = to or (token.nbor() if token.i + 1 < len(token.doc) and token.nbor().lower_ == "to" else None)
    source = next((child for child in to.children if child.dep_ in ("pobj", "pcomp")), None) if to else None
    if source is not None and source.tag_[:1] == "V":
        source = _parsed(source)  # "according to what the U.N. called …"
    if source is None:
        return None
    words = _text.of(token.doc)[token.idx : (to or token).idx + 2]
    stance: Stance = "estimated" if source.lemma_.lower() in nouns.ESTIMATES else "asserted"
    return Cue(token, words, source, documents.source(source, parties), outlets.seen_by(source, parties), stance)


def _by_account(token: Token, parties: Parties) -> Cue | None:
    """ "by Israel's count", "by their own account"."""
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    of = next((child for child in token.children if child.lower_ == "of"), None)
    if owner is None and of is not None:
        owner = next((child for child in of.children if child.dep_ == "pobj" and can_speak(child, parties)), None)
    if owner is None or token.head.lower_ != "by":
        return None
    return Cue(token, "by", owner, parties.link(owner), None, _stance(token))


def _verb(token: Token, parties: Parties) -> Cue | None:
    lemma = token.lemma_
    if lemma in verbs.QUOTING:
        return _quoting(token, parties)
    nearest = subjects.before(token)
    claims_that = token.lower_ == "show" and token.i + 1 < len(token.doc) and token.nbor().lower_ == "that"
    singular_noun = (
        token.tag_ == "NN" and token.lower_ == "report" and nearest is not None and not _is_many(nearest.head)
    )
    if singular_noun:
        return None
    if token.tag_[:2] == "NN" and not claims_that and not (nearest and nearest.after_stop and parties.at(nearest.head)):
        return None
    subject = _subject(token, nearest, parties)
    if subject is None or subject.lemma_.lower() in verbs.NOT_SPEAKERS or subject.lower_ in ("we", "i", "you"):
        return None
    if lemma == "find" and (is_person(subject.text) or subject.lower_ == "police") and not _studied(subject, token):
        return None
    parenthetical = (
        nearest is not None and _follows_comma(nearest) and _ends_clause(token) and lemma not in verbs.WITH_TOLL
    )
    says = lemma in verbs.ALWAYS or (
        (parenthetical or _has_content(token)) and (lemma in verbs.PEOPLES or can_speak(subject, parties))
    )
    if not says or (token.tag_[:2] == "NN" and not (parenthetical or claims_that)):
        return None
    if documents.is_mere_picture(subject) and documents.maker(subject, parties) is None:
        return None
    speaker = documents.source(subject, parties)
    if speaker is None and subject.tag_ not in ("PRP", "WP", "WDT"):
        return None
    via = outlets.told(token, parties) or outlets.seen_by(subject, parties)
    return Cue(token, token.text, subject, speaker, via, _stance(token))


def _is_many(noun: Token) -> bool:
    """Whether the noun takes "report" for its verb: "local media report"."""
    return noun.tag_ in ("NNS", "NNPS") or noun.lower_ in ("media", "police")


def _studied(subject: Token, verb: Token) -> bool:
    """ "Researchers found that …": a result, where "police found 25 bodies" is an event."""
    return singular(subject.text) in verbs.STUDENTS and any(child.dep_ == "ccomp" for child in verb.children)


def _follows_comma(nearest: subjects.Subject) -> bool:
    """Whether what is said stands before the phrase: not behind a semicolon, which begins another clause."""
    doc, first = nearest.head.doc, nearest.head.sent.start
    stop = next((doc[at].text for at in range(nearest.head.i, first, -1) if doc[at].text in (",", ";", ":")), "")
    return nearest.after_stop and stop != ";"


def _ends_clause(token: Token) -> bool:
    """Whether punctuation, or a day or place and then punctuation, follows: "…, the agency estimates, …"."""
    following = token.doc[token.i + 1 : token.i + 2]
    return not following or following[0].is_punct or following[0].tag_ == "IN"


def can_speak(subject: Token, parties: Parties) -> bool:
    """Whether a subject is one that claims: a name, a pronoun, people, a body, a document."""
    if subject.tag_ in ("PRP", "WP", "WDT", "NNP", "NNPS", "CD", "DT") or parties.mention(subject) is not None:
        return True
    one = subject.lemma_.lower()
    return is_person(subject.text) or one in verbs.BODIES or one in DOCUMENTS | documents.RECORDS


def _quoting(token: Token, parties: Parties) -> Cue | None:
    """ "citing officials", "The Post quoted him as saying": the object is the claimant, an outlet subject the way."""
    source = next((child for child in token.children if child.dep_ == "dobj"), None)
    passive = next((child for child in token.children if child.dep_ == "nsubjpass"), None)
    agent = documents.agent(token)
    if source is None and passive is None:
        return None
    head = source or passive
    speaker = documents.source(head, parties) if head is not None else None
    quoter = _parsed(token) or agent
    via = outlets.outlet(quoter, parties) if quoter is not None else None
    return Cue(token, token.text, head, speaker, via or outlets.told(token, parties), "asserted")


def _subject(token: Token, nearest: subjects.Subject | None, parties: Parties) -> Token | None:
    """Who says it: the phrase right before the verb where it is one, else the parser's subject."""
    parsed = _inverted(token, parties) or _last_of_numbers(_parsed(token), token)
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


def _parsed(token: Token) -> Token | None:
    """The subject of a verb, of the verb that it is coordinated with, or that it hangs on ("…, adding that …")."""
    subjects = [child for child in token.children if child.dep_ in _SUBJECT]
    if subjects:
        return _antecedent(_nearest(subjects, token))
    if any(child.dep_ in ("nsubjpass", "auxpass") for child in token.children):
        return documents.agent(token)
    if token.dep_ == "conj" and token.head.tag_[0] == "V":
        return _parsed(_first_of(token))
    says = token.lemma_ in verbs.ALWAYS or token.head.lemma_ in verbs.SAY
    if token.dep_ == "advcl" and token.tag_ == "VBG" and says and token.head.tag_[0] == "V":
        return _parsed(token.head)
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
    if subject.lower_ in ("who", "which", "that") and subject.head.dep_ == "relcl":
        return subject.head.head
    return subject


def _has_content(token: Token) -> bool:
    """Whether something said goes with the verb: a clause, a quotation beside it, or a telling object."""
    doc, lemma = token.doc, token.lemma_
    if lemma in verbs.DENYING | verbs.DISPUTING | verbs.CALLING:
        return _denies(token)
    for child in (near for near in token.children if near.tag_ not in ("WDT", "WP")):
        if child.dep_ in _CLAUSE and not _is_parted(child, token):
            return lemma not in verbs.NEVER_WITH_CLAUSE
        if child.dep_ in ("dobj", "acomp") and lemma in ("remember", "recall"):
            return any(near.tag_ == "CD" or near.lower_ in _VAGUE for near in child.subtree)
        if child.dep_ in ("dobj", "nsubjpass") and lemma in verbs.WITH_OBJECT:
            return not (lemma == "admit" and is_person(child.text))
        if child.dep_ in ("dobj", "nsubj") and lemma in verbs.WITH_TOLL and _is_toll(child):
            return True
        of = child if lemma != "accuse" or child.dep_ == "prep" else _of_behind(child)
        if of is not None and lemma in verbs.WITH_OF and of.lower_ == "of":
            return any(near.tag_ == "CD" or near.lower_ in _VAGUE for near in of.subtree)
        if child.dep_ == "prep" and (lemma, child.lower_) in (("put", "at"), ("estimate", "at"), ("give", "as")):
            return any(near.tag_ == "CD" or near.lower_ in _VAGUE for near in child.subtree)
    if lemma in verbs.WITH_TOLL | verbs.NEVER_WITH_CLAUSE | {"speak"}:
        return False
    if lemma in ("show", "indicate", "find") and any(child.lemma_.lower() in DOCUMENTS for child in token.children):
        return any(child.dep_ == "dobj" for child in token.children)
    if any(
        near.lower_ == "that" and near.dep_ == "mark" for near in doc[token.i + 1 : min(token.i + 6, token.sent.end)]
    ):
        return True
    beside = doc[max(0, token.i - 6) : min(token.i + 7, token.sent.end)]
    return lemma not in ("put", "find", "show", "register") and any(near.text in _MARKS for near in beside)


def _is_parted(clause: Token, verb: Token) -> bool:
    """Whether a semicolon stands between the verb and a clause before it, which is then none of its own."""
    return clause.i < verb.i and any(child.text == ";" and clause.i < child.i < verb.i for child in verb.children)


def _of_behind(noun: Token) -> Token | None:
    """ "of" of "accused the guards of shooting nine", where the parser hangs it on the accused."""
    return next((child for child in noun.children if child.lower_ == "of" and child.i > noun.i), None)


def _denies(token: Token) -> bool:
    """Whether a verb like "reject" or "question" is about something said: "rejected claims", "called it a lie"."""
    calls = token.lemma_ in verbs.CALLING
    if calls:
        said = list(token.subtree)
        return any(near.lower_ in verbs.LIES for near in said) and any(nouns.is_claim(near) for near in said)
    for child in token.children:
        if child.dep_ in _CLAUSE and child.i > token.i:
            return True
        if child.dep_ in ("dobj", "nsubjpass", "dep", "oprd") and nouns.is_claim(child):
            return True
    return False


def _is_toll(noun: Token) -> bool:
    """Whether a noun is a number of something: "a toll of 18", "its count of 11"."""
    return noun.lemma_.lower() in verbs.TOLLS


_VAGUE = words("dozens scores hundreds thousands millions tens")


def _stance(token: Token) -> Stance:
    if token.lemma_ in verbs.DENYING | verbs.CALLING:
        return "denied"
    if token.lemma_ in verbs.DISPUTING:
        return "disputed"
    return "estimated" if token.lemma_ in verbs.ESTIMATING else "asserted"


def beside_marks(token: Token, parties: Parties) -> Cue | None:
    """The cue at a verb whose words stand between marks beside it, whatever else the verb means; told by `voices`."""
    by = documents.agent(token) if token.tag_ == "VBN" else None
    subject = by or _subject(token, subjects.before(token), parties) or _over(token)
    if subject is None or subject.lower_ in ("we", "i", "you") or subject.lemma_.lower() in verbs.NOT_SPEAKERS:
        return None
    speaker = documents.source(subject, parties)
    if speaker is None and subject.tag_ not in ("PRP", "WP", "WDT"):
        return None
    return Cue(token, token.text, subject, speaker, outlets.told(token, parties), "asserted")


def _over(token: Token) -> Token | None:
    """The subject of the verb that an infinitive or participle hangs on: "refused to comment, calling it"."""
    for above in list(token.ancestors)[:3] if token.tag_ in ("VB", "VBG", "VBN") else []:
        if above.tag_[0] != "V":
            continue
        told = next((child for child in above.children if child.dep_ == "dobj" and child.i < token.i), None)
        subject = told if told is not None and token.dep_ == "xcomp" else _parsed(above)
        if subject is not None:
            return subject
    return None

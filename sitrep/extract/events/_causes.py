"""Joins the verbs that tell what came of it ("killed", "wounded") to what did it, and "the attack" to the attack."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from sitrep.extract.events import _arms, _background, _reached
from sitrep.extract.events import _grammar as grammar
from sitrep.extract.events import _parties as parties
from sitrep.extract.events._happening import Happening, Party
from sitrep.extract.events._readings import ATTACK, CLASH, CONSEQUENCE, by_weapon, violence
from sitrep.extract.events._readings.violence import IED, SUICIDE
from sitrep.extract.events._scene import Scene
from sitrep.reference import acled
from sitrep.reference.sides import ARMED, CIVILIAN, MOB, STATE

VAGUE = frozenset(
    [
        "attack",
        "assault",
        "raid",
        "strike",
        "bombing",
        "blast",
        "explosion",
        "shelling",
        "killing",
        "violence",
        "clash",
        "offensive",
        "ambush",
    ]
)
POINTING = frozenset(("the", "this", "that", "these", "those", "such"))
TELLS = frozenset(("kill", "die", "wound", "injure", "maim", "perish", "hurt"))
STRANGERS = frozenset(("man", "men", "individual", "person", "people", "element", "stranger", "youth", "caller"))
"""Those of whom nothing else is known than that they did it."""
KILLS = frozenset(("kill", "slay", "slew", "slain"))


def join(events: list[Happening], scene: Scene) -> list[Happening]:
    """The events without those that only say more of another; `events` is in order of the text."""
    kept = [event for event in events if event.reading != CONSEQUENCE]
    for told in [event for event in events if event.reading == CONSEQUENCE]:
        cause = _cause(told, kept) or _before(told, kept)
        if cause is not None:
            if cause.modality == told.modality:  # "the strike, which killed nobody"
                _absorb(cause, told, scene)
        elif told.modality == "negated" and not told.actors:
            continue
        elif alone := _on_its_own(told):
            told.reading = alone
            kept.append(told)
    return sorted(kept, key=lambda event: event.trigger.i)


RAIDS = frozenset(("ambush", "raid", "assault", "attack"))
"""Nouns for fights that are attacks where civilians alone were hurt."""


def _absorb(cause: Happening, told: Happening, scene: Scene) -> None:
    doers = {party.token.i for party in cause.actors}
    told.targets = [party for party in told.targets if party.token.i not in doers or told.reading != CONSEQUENCE]
    own = {party.token.lemma_.lower() for party in cause.actors if party.token.pos_ == "NOUN"}
    told.targets = [party for party in told.targets if told.actors or not _is_of_own(party, own, cause)]
    if doers and not told.targets and told.trigger.lemma_ in ("die", "perish"):  # the bomber died in the blast
        return
    cause.tells.append(told.trigger)
    is_fight = cause.is_noun and cause.reading == CLASH and cause.trigger.lemma_.lower() not in RAIDS
    if is_fight and not cause.actors and told.targets and not told.actors:
        cause.actors, cause.targets = cause.targets, []  # "soldiers died in a battle with rebels"
    known = {party.link.text for party in cause.targets}
    heads = {party.token.lemma_.lower() for party in cause.targets if party.side and party.token.pos_ == "NOUN"}
    is_later = told.trigger.sent.start > cause.trigger.sent.start
    again = heads if is_later else set()  # "clashed with armed men … Two men were killed"
    cause.targets += [p for p in told.targets if p.link.text not in known and p.token.lemma_.lower() not in again]
    if acled.SUB_EVENT_TYPES.get(cause.reading) == "Explosions/Remote violence":
        sites = (parties.party(noun, scene.found) for noun in _reached.sites(told.trigger))
        cause.targets += [site for site in sites if site is not None and site.link.text not in known]
    if cause.reading == CLASH and cause.trigger.lemma_.lower() in RAIDS and _hurts_civilians(cause, told):
        cause.reading = ATTACK
    causes = {event_token.i for event_token in cause.tokens()}
    if not cause.actors:
        cause.actors = [p for p in told.actors if p.side in (STATE, ARMED, MOB) and p.token.i not in causes]
    if cause.reading == ATTACK and not cause.is_noun:
        cause.reading = violence(cause)


def _is_of_own(victim: Party, doers: set[str], cause: Happening) -> bool:
    """ "Two soldiers were also hurt", of soldiers who attacked: their own loss, nobody whom they aimed at."""
    if victim.side not in (STATE, ARMED):
        return False
    actors, targets = cause.sides()
    is_of_side = cause.reading == CLASH and actors == {victim.side} and bool(targets) and victim.side not in targets
    return is_of_side or victim.token.lemma_.lower() in doers


def _hurts_civilians(raid: Happening, told: Happening) -> bool:
    """Whether nobody who bears arms was hurt, and civilians or "people" were."""
    hurt = raid.sides()[1]
    are_people = any(noun.lemma_.lower() in ("people", "person") for noun in grammar.objects(told.trigger))
    return hurt == {CIVILIAN} or (not hurt and are_people and ARMED in told.sides()[0])


def _cause(told: Happening, events: Sequence[Happening]) -> Happening | None:
    """The event of the same sentence that the verb's subject, its "in …", "by …", "when …" or its clause name."""
    here = [event for event in events if event.trigger.sent.start == told.trigger.sent.start]
    near = sorted(here, key=lambda event: abs(event.trigger.i - told.trigger.i))
    return next((event for event in near if _is_linked(event, told)), None)


def _is_linked(event: Happening, told: Happening) -> bool:
    verb, trigger = told.trigger, event.trigger
    if not _kills(event) or _is_of_another(event, told):
        return False
    if event.reading == CLASH and by_weapon(told):  # "mortar rounds from the fighting killed"
        return False
    if _background.clause_of_past(trigger) != _background.clause_of_past(verb):
        return False
    if verb in trigger.ancestors:
        return not _has_own_doer(event, told, trigger, verb)
    if _is_hung_on_speech(trigger, verb):
        return True
    if trigger in verb.ancestors:
        return verb.dep_ != "conj" or not any(grammar.children(verb, "nsubj")) or _is_same_doer(event, told)
    carried = not any(grammar.children(verb, "nsubj", "nsubjpass", "agent"))
    return event.is_noun and event.verb != verb and event.verb in verb.ancestors and carried


def _is_hung_on_speech(noun: Token, verb: Token) -> bool:
    """ "Killed nine in a raid, locals said", where the parser hangs the "in" on "said"."""
    if noun.dep_ != "pobj" or verb.dep_ != "ccomp" or noun.head.lower_ not in ("in", "during"):
        return False
    return noun.head.head == verb.head and verb.i < noun.i < verb.head.i


def _is_of_another(event: Happening, told: Happening) -> bool:
    """ "The gunman, who was killed by guards, had shot five": others kill who did it; "raped two and killed five"."""
    verb = told.trigger
    if verb.dep_ == "relcl" and any(party.token in verb.ancestors for party in event.actors):
        return bool(told.actors) and not _is_same_doer(event, told)
    return event.reading == "Sexual violence" and verb.dep_ == "conj"


def _has_own_doer(event: Happening, told: Happening, below: Token, verb: Token) -> bool:
    """ "Killed five and torched the village": what hangs on the verb by "and" is another event if it is no cause."""
    path = [below, *(token for token in below.ancestors)]
    links = [token.dep_ for token in path[: path.index(verb)]]
    if not links or links[-1] not in ("conj", "ccomp") or event.is_noun:
        return False
    if links[-1] == "ccomp" and grammar.is_passive(verb) and not told.actors:  # "…; two soldiers were hurt"
        return False
    joined = path[path.index(verb) - 1]
    return joined == event.trigger or joined.lemma_ not in TELLS  # "killed and wounded when shells landed"


def _is_same_doer(event: Happening, told: Happening) -> bool:
    return {p.token.i for p in event.actors} == {p.token.i for p in told.actors}


def _before(told: Happening, events: Sequence[Happening]) -> Happening | None:
    """For "Twelve people were killed." the event that the sentence before told."""
    if any(party.side for party in told.actors) or told.weapons or _has_place(told):
        return None
    start = told.trigger.sent.start
    earlier = [event for event in events if event.trigger.sent.end <= start]
    last = earlier[-1] if earlier else None
    if last is None or not _kills(last):
        return None
    is_main = all(_is_same_kind(last, event) for event in earlier) and last.reading != CLASH
    there = any(child.lower_ == "there" for child in told.trigger.children)
    return last if _follows(last, told) or ((is_main or there) and _is_undated(told)) else None


def _is_same_kind(one: Happening, other: Happening) -> bool:
    return one.reading == other.reading


def _is_undated(told: Happening) -> bool:
    return not any(token.ent_type_ == "DATE" for token in told.trigger.subtree)


def _follows(event: Happening, told: Happening) -> bool:
    last = max(token.sent.end for token in event.tokens())
    between = told.trigger.doc[last : told.trigger.sent.start]
    return sum(not token.is_space for token in between) == 0


def _kills(event: Happening) -> bool:
    if event.reading == "Disrupted weapons use":
        return "downing" in event.readings
    return event.reading.endswith(
        (
            *("strike", "attack", "IED", "bomb", "Grenade", "weapon", "clash", "Attack", "violence", "territory"),
            *("demonstration", "protesters"),
        )
    )


def _has_place(told: Happening) -> bool:
    return any(token.ent_type_ in ("GPE", "LOC", "FAC") for token in told.trigger.subtree)


def _on_its_own(told: Happening) -> str | None:
    """Killed by somebody, or somewhere by an unnamed hand; the wounded and the dead of no stated cause are no event."""
    if means := by_weapon(told):
        own = any(noun.lower_ in ("himself", "herself", "themselves") for noun in grammar.objects(told.trigger))
        clauses = (clause for party in told.actors for clause in grammar.children(party.token, "acl", "relcl"))
        own = own or any(map(_arms.bears_bomb, clauses))
        return SUICIDE if own and means == IED else means
    if any(party.token.lemma_.lower() == "bomber" for party in told.actors):
        return SUICIDE
    killers = {party.side for party in told.actors} & {STATE, ARMED, MOB} or any(
        party.token.ent_type_ in ("ORG", "GPE", "NORP") for party in told.actors
    )
    killers = killers or any(party.token.lemma_.lower() in STRANGERS or _is_of_body(party) for party in told.actors)
    if killers or (told.trigger.lemma_ in KILLS and not told.actors and told.targets):
        return violence(told)
    return None


def _is_of_body(party: Party) -> bool:
    """ "Movement members": those of a body that is called by a name."""
    is_members = party.token.lemma_ in ("member", "militant", "supporter", "follower", "cadre")
    if any(word.ent_type_ == "NORP" for word in grammar.children(party.token, "amod")):  # "Ivorian dozos"
        return party.token.tag_ == "NNS"
    return is_members and any(word.pos_ == "PROPN" for word in grammar.children(party.token, "compound", "nmod"))


def points_back(event: Happening) -> bool:
    """Whether it is "the attack", said without who or what, that an earlier sentence told."""
    trigger = event.trigger
    if not event.is_noun or trigger.lemma_.lower() not in VAGUE:
        return False
    if event.actors and not event.is_claimed:
        return False
    if any(child.dep_ in ("compound", "poss") for child in trigger.children):
        return False
    return any(child.lower_ in POINTING for child in trigger.children)


__all__ = ["ATTACK", "CLASH", "join", "points_back"]

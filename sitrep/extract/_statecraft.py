"""Words for what governments do, have and share: by them a capital stands for its government.

Added to by walking through the verbs and nouns of diplomacy and war, not through any text.
"""

from __future__ import annotations

from sitrep.extract._naming.words import SAYING


def _set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


DECIDES = SAYING | _set(
    """abandon abstain accept agree aim allow annex apologise apologize appeal appoint approve arm ask assure attempt
    authorise authorize back ban bar barter block blame bomb boycott broker cancel cede choose commit condemn consider
    consult cooperate criticise criticize deem decide decline dedicate delay demand deploy deport detain dismiss
    dispatch dispute donate downplay draft endorse equip execute expel extradite favour favor finance forbid foster
    free fund grant guarantee halt harbour harbor help hint hope hesitate ignore impose instruct intend intensify
    intercept intervene invade invite jail join justify label launch lift limit lobby mediate nationalise nationalize
    negotiate nominate object occupy offer oppose order outlaw pardon permit persist plan pledge praise prefer press
    pressure promise propose protest protect provide pursue ratify recognise recognize reconsider refrain refuse
    regard reject release renounce reopen repeal request rescind restore resume retaliate rule sanction scrap seek
    send sever shelter side sign sponsor strive summon supply support suspend threaten tolerate train try
    uphold urge veto view violate vote vow want welcome wish withdraw withhold"""
)
"""Lemmas of verbs whose subject decides."""
ADDRESSED = _set(
    """accuse ally ask assure beg blame brief bribe call compel condemn consult convince criticise criticize defy
    embarrass implore inform isolate lobby notify persuade petition praise press pressure rebuke reassure sanction sue
    tell thank threaten trust urge warn"""
)
"""Lemmas of verbs whose object is somebody who can answer."""
DEALINGS = _set(
    """accord agreement alliance armistice arrangement ceasefire coalition confrontation consultation contact contract
    cooperation coordination deal dialogue diplomacy dispute enmity feud friction hostility negotiation pact
    partnership quarrel rapprochement reconciliation relation relationship rift rivalry row sanction spat standoff
    summit talk tension tie treaty truce understanding"""
)
"""Lemmas of nouns for what is between governments."""
DEALS = _set("ally cooperate coordinate haggle negotiate reconcile side talk")
"""Lemmas of verbs of dealing "with" somebody."""
PRESSURE = _set("blame demand embargo influence leverage pressure reliance sanction")
"""Lemmas of nouns for what weighs "on" or "against" a government."""
GIVEN = _set(
    """approval assurance backing clearance concession consent funding guarantee instruction order permission pledge
    promise protection reply response subsidy support"""
)
"""Lemmas of nouns for what comes "from" a government."""
OWED = _set(
    """ambassador answer appeal concession debt envoy loyalty overture protest reply response ultimatum warning"""
)
"""Lemmas of nouns for what goes "to" one."""
SIDES = _set("ally backer backing consent critic enemy foe opponent patron proxy rival sponsor support")
"""Lemmas of nouns for who or what is "of" one."""
OWNED = _set(
    """ally ambassador ambition backer calculation chargé consent decision delegate delegation demand diplomacy diplomat
    emissary envoy insistence intention intervention meddling mediator motive negotiator objection
    offer overture patron pledge policy proposal proxy readiness refusal rejection reluctance representative
    spokesman spokesperson spokeswoman stance sponsor threat ultimatum unwillingness warning willingness"""
)
"""Lemmas of nouns for what a government has: "X's envoy"."""
RULES = OWNED | _set(
    """army authority cabinet campaign claim effort force foreign government influence interest invasion leader
    leadership minister move offensive plan regime relation role ruler strategy tie troop war"""
)
"""The same of a capital; a country's leaders are those of the country."""
UNDERGOES = _set(
    """adjoin await be bear beat become boast border celebrate comprise contain count cover defeat endure enjoy enter
    exceed experience export face feature feel form gain get go grow have hear host house import include keep know lack
    lead lie log lose make mark mean meet mourn need number occupy outnumber overlook overtake play possess produce rank
    reach receive record register remain remember represent resemble run score see seem separate share show span stand
    straddle suffer surpass surround survive top total turn use wake win witness"""
)
"""Lemmas of verbs of which a town or country, and not its government, may be the subject although they take an
object: "X saw heavy fighting", "X shares a border"."""

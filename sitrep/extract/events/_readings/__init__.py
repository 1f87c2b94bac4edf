"""From the word that tells an event to ACLED's sub-event type, by who did it to whom and with what.

Each rule is named in the table of triggers, takes the happening, and gives the sub-event type or None where the words
tell no event. Source: ACLED's codebook (2023), chapter "Event types".
"""

from __future__ import annotations

from collections.abc import Callable

from sitrep.extract.events import _territory as territory
from sitrep.extract.events._happening import Happening
from sitrep.extract.events._readings import (
    abuse,
    attacks,
    battles,
    crimes,
    groups,
    property,
    protests,
    remote,
    seizures,
    strategic,
)
from sitrep.extract.events._readings.violence import (
    ATTACK,
    CHEMICAL,
    CLASH,
    CONSEQUENCE,
    INTERVENTION,
    SHELLS,
    by_weapon,
    violence,
)
from sitrep.reference import acled
from sitrep.reference.sides import ARMED, PROTESTERS


def decide(event: Happening) -> str | None:
    """The sub-event type; `consequence` for "killed" and the like without a means; None where it is no event."""
    for reading in event.readings:
        event.reading = reading
        is_type = event.reading in acled.SUB_EVENT_TYPES
        found = _by_victims(event) if is_type else RULES[event.reading](event)
        if found is not None:
            return _of_protesters(event, found)
    return None


def _of_protesters(event: Happening, found: str) -> str:
    """Protesters who are taken away, by whom is not said or by a state, are met; they are not abducted."""
    is_taken = found in ("Arrests", "Abduction/forced disappearance")
    return INTERVENTION if is_taken and PROTESTERS in event.sides()[1] and ARMED not in event.sides()[0] else found


def _by_victims(event: Happening) -> str | None:
    """A fixed reading, but for soldiers and fighters who are shot or murdered by others under arms."""
    if event.reading == ATTACK:
        if event.trigger.lower_ == "gunfire" and not (event.actors or event.targets):  # it rang out
            return None
        means = by_weapon(event)
        return means if means in remote.EXPLODING else violence(event)
    if event.reading == SHELLS and by_weapon(event) == CHEMICAL:
        return CHEMICAL
    return event.reading


RULES: dict[str, Callable[[Happening], str | None]] = {
    "strike": remote.strike,
    "strikes": remote.strikes,
    "raid": attacks.raid,
    "assault": attacks.assault,
    "attack": attacks.assault,
    "invading": attacks.invading,
    "fight": battles.fight,
    "bombing": remote.bombing,
    "fire": remote.fire,
    "using": remote.using,
    "mined": remote.mined,
    "ramming": remote.ramming,
    "snatching": seizures.snatching,
    "dragging": seizures.dragging,
    "taking along": seizures.taking_along,
    "catching": seizures.catching,
    "found body": crimes.found_body,
    "bundling": seizures.bundling,
    "picking up": seizures.picking_up,
    "making off": seizures.making_off,
    "disappearing": seizures.disappearing,
    "disappearance": seizures.disappearance,
    "holding": seizures.holding,
    "jailbreak": seizures.jailbreak,
    "sexual noun": abuse.sexual_noun,
    "subjecting": abuse.subjecting,
    "enslaving": abuse.enslaving,
    "confiscating": property.confiscating,
    "ouster": strategic.ouster,
    "bombardment": remote.bombardment,
    "blast": remote.blast,
    "blowing up": remote.blowing_up,
    "firing": attacks.firing,
    "shooting": attacks.firing,
    "impact": remote.impact,
    "downing": strategic.downing,
    "consequence": attacks.consequence,
    "execution": attacks.execution,
    "beating": attacks.beating,
    "robbing": crimes.robbing,
    "robbery": crimes.robbery,
    "found dead": crimes.found_dead,
    "attempt": crimes.attempt,
    "beating noun": attacks.beating_noun,
    "custody noun": seizures.custody,
    "demolition": property.demolition,
    "violating": abuse.violating,
    "defacing": property.looting,
    "gunning": crimes.gunning,
    "clash": battles.clash,
    "fighting": battles.fighting,
    "fighting noun": battles.fighting_noun,
    "repelling": battles.repelling,
    "retaking": territory.retaking,
    "retaking noun": territory.retaking,
    "driving out": territory.driving_out,
    "capture": territory.capture,
    "capture noun": territory.capture,
    "taking": territory.taking,
    "entering": territory.entering,
    "falling": territory.falling,
    "losing": territory.losing,
    "clearing": territory.clearing,
    "advance": territory.advance,
    "advance noun": territory.advance,
    "deployment": territory.deployment,
    "withdrawal": territory.withdrawal,
    "arriving": territory.arriving,
    "changing hands": territory.changing_hands,
    "in control": territory.in_control,
    "passing": territory.passing,
    "raising flag": territory.raising_flag,
    "appointing": groups.appointing,
    "forming": groups.forming,
    "swapping": groups.swapping,
    "withdrawal noun": territory.withdrawal,
    "handover": territory.handover,
    "change": strategic.change,
    "group change": strategic.change,
    "deporting": seizures.deporting,
    "recruiting": seizures.recruiting,
    "pay": strategic.pay,
    "protest verb": protests.protest,
    "barricading": protests.barricading,
    "chaining": protests.chaining,
    "responding": protests.responding,
    "charging": protests.charging,
    "crackdown": protests.crackdown,
    "gassing": lambda event: protests.gassing(event) or CHEMICAL,
    "gathering": protests.gathering,
    "riot": protests.riot,
    "roadblock": protests.roadblock,
    "stoning": protests.stoning,
    "stopping": protests.stopping,
    "protest": protests.protest,
    "sit-in": protests.sit_in,
    "arrests": protests.arrests,
    "looting": property.looting,
    "trading fire": remote.trading_fire,
    "exchange": battles.exchange,
    "agreement": strategic.agreement,
    "truce": strategic.truce,
    "sending": strategic.sending,
    "headquarters": strategic.headquarters,
    "stealing": property.stealing,
    "emptying": property.emptying,
    "coup": strategic.coup,
    "coup noun": strategic.coup_noun,
    "toppling": strategic.toppling,
    "mass grave": strategic.mass_grave,
    "arrest noun": strategic.arrest,
    "agreeing": strategic.agreeing,
    "destruction": property.destruction,
    "felling": property.felling,
    "wrecking": property.wrecking,
    "destroying": remote.destroying,
    "defusing": strategic.defusing,
    "dispersal": protests.dispersal,
}

__all__ = ["ATTACK", "CLASH", "CONSEQUENCE", "RULES", "by_weapon", "decide", "violence"]

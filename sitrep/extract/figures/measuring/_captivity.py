"""Deeds that are of captives only where the sentence is: "went home" after a swap, "took six" said of gunmen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitrep.extract.figures import _phrase
from sitrep.extract.figures.measuring import _around, _captors, _things
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

if TYPE_CHECKING:
    from sitrep.extract.figures._phrase import Phrase

_OF_CAPTIVES = re.compile(
    r"\b(?:captiv\w+|captives?|captors?|hostages?|prison\w*|jail\w*|gaol\w*|custody|detain\w*|detention|inmates?"
    r"|behind bars|kidnap\w*|abduct\w*|ransom\w*|pirates?|hijack\w*"
    r"|swap\w*|(?:un)?guilty|arrest\w*|amnesty|remand\w*|(?:those|were|was|been) rounded up"
    r"|held (?:by|since|in)|seized|captured|in exchange|locked up|lock-?up|cells?|marched off|carted (?:off|away)"
    r"|acquitt\w+|pardon\w*|clemency|internment|internees?|slaves?|life sentences"
    r"|(?:g[ai]v\w+|turn\w*|hand\w*) (?:them|him|her|it)sel(?:f|ves) (?:up|in|over))\b",
    re.IGNORECASE,
)
_OF_WAR = re.compile(
    r"\b(?:fight\w*|fought|rebels?|militants?|guerrillas?|insurg\w+|jihad\w*|gunm[ae]n|soldiers?|troops|army|police"
    r"|polic\w+|robbers?|siege|besieg\w+|garrison|militias?|warlords?|siege|guns?|rifles?|weapons?|arms|resistance"
    r"|surrender\w*|jail|prison|bandits?|dacoits?|fighters?|cadres?|commanders?|shots?|enemy|gangs?|gangsters?"
    r"|holdouts?|defenders?|deserters?|hijackers?|kidnappers?|barracks|battalion|front|encircled|bunker"
    r"|conscripts?|gendarmes?|militiam[ae]n|marines|mutin\w+|posts)\b",
    re.IGNORECASE,
)
_WILD = (
    r"(?:the |a |nearby |dense )*(?:\w+ )?"
    r"(?:forests?|bush|jungles?|creeks?|swamps?|hills|mountains?|desert|hide-?outs?)"
)
_CRAFT = (
    r"(?:bus(?:es)?|minibus|coach|planes?|airliner|jet|aircraft|ships?|boats?|tanker|ferry|trawler|vessel|train|truck)"
)

_FREED = _around.any_of(r"""
    (?:were|was|been|be|being|are|is) (?:\w+ly )?(?:sent|flown|brought|taken|driven|bused) (?:home|back|out)
    (?:go|went|gone|going|c[oa]me|coming|made it|got|getting|return|returned) (?:home|back|away|out)
    walk(?:s|ed|ing)? (?:home|away|out|west|east)
    back (?:home|at home)
    (?:escaped?|slipped away|broke (?:out|free|away)|broken (?:out|free))
    (?:fled|fleeing) (?:from )?(?:their captors|captivity|prison|jail|the camp)
    (?:were|was|been|be|being|are) (?:exchanged|swapped|traded|handed (?:over )?to|sent back|turned out of)
    (?:allowed|permitted|let) (?:off|out|to (?:go|leave|walk))
    (?:left|leave|leaves|leaving|quit) (?:\w+ ){0,2}?(?:jails?|prisons?|custody|detention|captivity|early)
    dropped off
    turned out of
    discharged
    out of (?:jail|prison|captivity|custody)
""")
_BACK_TO_JAIL = re.compile(
    r"\bback (?:in|to|into|inside|behind)\b|\b(?:from|of) (?:court|work|talks|class)\b", re.IGNORECASE
)
_FREEING = _around.any_of(r"""
    (?:got|get|gets|getting|win|won|wins|brought|brings?|bringing|sent|sends|took|takes) (?:back|home)
    (?:return|discharg|repatriat)(?:s|es|ed|ing)
    (?:let|lets|letting) (?:off|out)
    part(?:ed|ing) with
    (?:hand|turn)(?:s|ed|ing)? over
    pulled
    (?:gave|give|gives|giving) up
    exchang(?:e|es|ed|ing)
    (?:allow|permit)(?:s|ed|ing)?
    acquit(?:s|ted)
    (?:amnesty|pardons?|clemency)(?: was| were| granted| given| offered)* (?:to|for)
    (?:charges?|cases?)(?: were| was| have been)? (?:dropped|dismissed|withdrawn|thrown out) against
""")
_FREED_BEHIND, _FREEING_AHEAD = _around.behind(_FREED), _around.ahead(_FREEING)
_GIVING = _around.ahead(r"gave|gives?|trad(?:ed|es|ing)|swap(?:s|ped|ping)?")
_HANDED = _around.ahead(r"(?:hand|turn|gave|giv|trad)(?:e|es|s|ed|ing)?")
_TO_FRIENDS = _around.behind(
    r"(?:back )?to (?:the )?(?:\w+ )?(?:red cross|icrc|red crescent|un|their famil\w+|relatives|elders|mediators|kin)"
)

_SOFT = _around.any_of(r"""
    (?:with )?(?:their |his )?hands (?:up|raised|in the air|above \w+ heads?)
    (?:g[ai]v(?:e|en|ing|es)) (?:in|up(?! (?:smoking|cigarettes|drinking|hope)))
    (?:took up|accept(?:ed|ing)) (?:the|an) offer
    (?:c[oa]me|coming|return(?:ed|ing)?) (?:in |down |out )?(?:from|out of) the (?:hills|mountains|bush|forests?|jungle)
    (?:c[oa]me|walk|walked|coming) (?:in|out|home) unarmed
    submit(?:s|ted|ting)? to
    repent(?:s|ed|ing)?
    bow(?:s|ed|ing)? to (?:the|an) (?:ultimatum|demand)
    disarm(?:s|ed|ing)?
    yield(?:s|ed|ing)?
    (?:abandon|desert|quit|l(?:ea|e)[fv])(?:s|t|e|es|ed|ing)? their (?:posts?|positions?|units?|ranks|base)
    (?:went|gone|go) awol
    join(?:s|ed|ing)? the (?:peace|reconciliation|demobili[sz]ation|disarmament|rehabilitation|reintegration)
    (?:enter|embrace|accept)(?:s|ed|ing)? (?:the|a) (?:peace|reconciliation|amnesty|disarmament)
    beg(?:s|ged|ging)? (?:the |their )?(?:\w+ )?for (?:mercy|quarter)
    rall(?:y|ied) to
    wav(?:e|ed|ing) (?:a |the |their )?(?:white )?(?:shirts?|flags?|cloths?|sheets?)
    throw(?:s|ing)? (?:down )?their (?:arms|guns|weapons|rifles)
    (?:hand|turn|g[ai]v)(?:s|e|es|ed|ing)? (?:in|over|up) (?:their|his|its) (?:\w+ )?(?:guns|rifles|arms|pistols)
""")
_SOFT_BEHIND = _around.behind(_SOFT)
_THEN_SOFT = re.compile(
    rf"{_around.NOUN}(?:\s+[^\W\d][\w'’-]*){{1,6}}?,? (?:and|then|before) (?:then )?(?P<then>{_SOFT}|quit the fight"
    r"|surrender\w*|la(?:id|y|ys) down (?:their|its) (?:arms|weapons|guns|rifles)|dropp?\w* their (?:guns|weapons)"
    r"|ask\w* for (?:terms|quarter|mercy)|g[ai]v\w+ (?:them|him|it)sel(?:f|ves) up|turn\w* themselves in)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"\b(?:surrender\w*|defect\w*|desert\w*|capitulat\w*"
    r"|(?:g[ai]v\w+|turn\w+|hand\w+) (?:them|him|her|it)sel(?:f|ves) (?:up|in|over))"
    rf"\b[^.;\d]{{0,30}}\b(?:along |together )?with{_around.FILL}"
    rf"|\b(?:giv\w+ up|lay\w+ down|surrendering|defecting|abandoning)\b[^.;,\d]{{0,40}}"
    rf"(?:\b(?:is|are|was|were)|,){_around.FILL}"
    rf"|\bsubmitted to [^.;\d]{{3,40}},? bringing (?:in|over){_around.FILL}"
    rf"|\bg[ai]v\w+ up the \w+ and (?:its|the|all its){_around.FILL}",
    re.IGNORECASE,
)
_LIKENED = words("smoker runner player student teacher voter guest dancer pupil child parent driver fan spectator")
"""Who gives up, in or over something else."""

_ALONG = re.compile(
    r"\b(?:arrested|detained|jailed|caught|captured|picked up|remanded)\b"
    rf"[^.;,\d]{{0,60}}\b(?:along|together) with{_around.FILL}"
    rf"|\bcaptured alive\b[^.;,\d]{{0,40}}\b(?:is|are|was|were){_around.FILL}",
    re.IGNORECASE,
)
_CAUGHT = _around.ahead(
    r"(?:sweep|swept|sweeping) up|(?:bag|bust|lift)(?:s|ged|ed|ting|ging)?|captur(?:e|es|ed|ing)|caught"
)
_JAILED_BEHIND = _around.behind(_around.any_of(r"""
    (?:denied|refused) bail
    hauled (?:before|off to|to|into) (?:a |the )?(?:\w+ )?(?:magistrates?|judges?|courts?|stations?|jail|prison|vans?)
    penned in
    (?:bundled|forced|pushed|loaded|dragged|herded) (?:in|on)to (?:\w+ )?police (?:vans?|cars?|buses|trucks?)
    (?:convicted|imprisoned|interned)
    arraigned
"""))  # fmt: skip
_LEADING = _around.ahead(
    r"(?:le(?:d|ads?|ading)|t(?:ook|akes?|aking)|march(?:es|ed|ing)?|haul(?:s|ed|ing)?|drag(?:s|ged|ging)?|cart(?:s|ed|ing)?"
    r"|bundl(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)|r(?:ide|ode)|herd(?:s|ed|ing)?|lift(?:s|ed|ing)?|bundled)"
    r"(?: away| off)?(?: with)?"
)
_LED_BEHIND = _around.behind(
    r"(?:led|taken|marched|hauled|dragged|carted|bundled|driven|forced|pulled|grabbed|herded|loaded)"
)
_GOING = re.compile(
    rf"{_around.NOUN}\s+(?:away|off|into [A-Z]\w+|with them|at gunpoint|blindfolded|in blindfolds|across the border"
    rf"|to the slave market|(?:on|in)to (?:(?:a |the )?(?:\w+ )?(?:vans?|trucks?|cars?|boats?)|{_WILD})"
    rf"|from (?:a |an |the |their )?(?:\w+ )?(?:{_CRAFT}|homes?|houses?|cars?|beds?|villages?|schools?|church(?:es)?"
    r"|farms?))\b",
)
_RAIDED = re.compile(
    r"\b(?:kill|shot|shoot|attack|raid|storm|burn|loot)\w*\b[^.;]{3,60}\b(?:took|taking|take)\s+(?:\w+ )?$"
)
_WITH_THEM = _around.behind(r"(?:away )?with them|away")
_ROBBING = _around.ahead(
    rf"(?:hijack|seiz|captur|commandeer|waylay|waylaid|stopp|intercept)\w* [^.;\d]{{0,40}}\b{_CRAFT}\b[^.;\d]{{0,15}}"
    r"\b(?:with|carrying|and (?:its|the))(?: (?:a )?crew of)?"
)
_BARGAINING = _around.ahead(
    r"(?:ransoms?|money|price|naira|dollars|euros|million|bitcoins?|cash|weapons"
    r"|(?<=[$€£])\d[\d.,]*(?:k|m|bn)?(?: million)?)\b[^.;]{0,25}\bfor"
)
_PARADING = _around.ahead(r"parad(?:e|es|ed|ing)")
_HELD_AHEAD = _around.ahead(
    r"(?:hold|keep)(?:s|ing)?(?: on to)?|held|kept(?: on to)?|still ha(?:ve|s)|chain(?:s|ed|ing)"
)
_INSIDE = _around.behind(
    r"(?:(?:in|inside|at|aboard) (?:the |a |an |its |their )?(?:\w+ )?(?:vaults?|banks?|embass(?:y|ies)|buildings?"
    rf"|(?:{_WILD})|theat(?:re|er)|hotels?|schools?|plane|cellars?|basements?|caves?|pits?|camps?|{_CRAFT})|chained"
    r"|against their will|as (?:hostages|accomplices|suspects|captives)|prisoner|captive)"
)
_CAUGHT_BEHIND = _around.behind(
    r"(?:were|was|been|be|being|are) (?:\w+ly )?(?:caught|captured)(?= (?:in [A-Z]|at|by|near|trying|alive|crossing))"
)
_WANTED = words(
    "fugitive suspect smuggler thief robber trafficker poacher spy infiltrator saboteur killer murderer inmate"
)
_IN_HANDS = _around.behind(r"in the hands of")
_IN_HANDS_AHEAD = _around.ahead(r"in the hands of [^.;\d]{3,40} (?:is|are|was|were)(?: still)?")
_IN_CAPTIVITY = re.compile(
    r"[^.;,]{0,50}\b(?:in captivity|against their will|forced into marriage with their captors)\b"
)
_NAMES = (
    r"(?P<abducted>hostages?|captives|abductees|(?:kidnapped|abducted)(?: \w+){0,2}|victims of (?:the|a) kidnapping)"
    r"|(?P<released>(?:freed|released)(?: \w+){0,2})"
    r"|(?P<surrendered>surrendered(?: \w+){0,2}|deserters|defectors)"
    r"|(?P<detained>prisoners|detainees|inmates|internees|(?:detained|jailed|arrested|interned)(?: \w+){0,2})"
)
_NUMBERED = _around.ahead(rf"(?:{_NAMES}),? (?:now )?(?:number|total)(?:s|ed|ing|led|ling)?")
_APPOSED = re.compile(rf"\b(?:{_NAMES})(?: (?:in|of|at|from) [^.;,\d]{{1,30}})?,{_around.FILL}", re.IGNORECASE)
_DEATHS = re.compile(r"\b(?:deaths?|dead|died|killed|executed|beatings?)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\s+(?:of (?:them|whom)\b|in all\b|in number\b|[a-z]+(?: from [^,.;]{1,40})?,)")
_LABEL = re.compile(
    r"\b(?:(?P<abducted>(?:in|into) captivity|held (?:hostage|captive)|taken (?:hostage|captive))"
    r"|(?P<surrendered>la(?:ying|id) down (?:their )?(?:arms|weapons)|disarmed|gave (?:themselves )?up|changed sides)"
    r"|(?P<released>set free|let go|sent home)"
    r"|(?P<detained>in (?:custody|jail|prison|detention)|behind bars|convicted|convictions))\b"
    rf"[^.;:\d]{{0,50}}:{_around.FILL}",
    re.IGNORECASE,
)
_AS_SUSPECTS = _around.behind(r"as (?:accomplices|suspects|captives)|prisoner|in (?:\w+ )?(?:cellars?|pits?)")
_MEN = words("man people person youth boy follower supporter volunteer")
_TAKEN_SOLDIERS = words("soldier policeman marine sailor peacekeeper trooper conscript gendarme officer blue_helmet")


def is_at_issue(sentence: str) -> bool:
    """Whether a sentence speaks of captives or of those who fight and guard."""
    return _OF_CAPTIVES.search(sentence) is not None or _OF_WAR.search(sentence) is not None


def surrenders(phrase: Phrase, before: str, after: str) -> bool:
    """Whether those who have fought give up, by words that tell other things elsewhere."""
    if _ALSO.search(before):
        return True
    noun = _things.noun_of(phrase)
    if noun in _LIKENED or not _OF_WAR.search(phrase.top.sent.text):
        return False
    if (told := _SOFT_BEHIND.match(after)) is not None:
        return _around.is_so(told[0])
    acts = _phrase.governor(phrase.top)[1] == "subject"
    return acts and (told := _THEN_SOFT.match(after)) is not None and _around.is_so(told["then"])


def frees(phrase: Phrase, before: str, after: str) -> bool:
    """Whether captives come home, are handed over or get away, where the sentence speaks of captives."""
    if not _OF_CAPTIVES.search(phrase.top.sent.text):
        return False
    told = _FREED_BEHIND.match(after)
    if told is not None and _around.is_so(told[0]) and not _BACK_TO_JAIL.search(after[: told.end() + 12]):
        return True
    if _GIVING.search(before) and measures.nouns().get(_things.noun_of(phrase)) in ("detained", "abducted"):
        return True
    return _FREEING_AHEAD.search(before) is not None or bool(_HANDED.search(before) and _TO_FRIENDS.match(after))


def takes(phrase: Phrase, before: str, after: str) -> str | None:
    """ "detained" or "abducted" where only who takes or holds them tells."""
    if (named := _of_those_named(before, after)) is not None:
        return named
    if _ALONG.search(before) or _told(_JAILED_BEHIND, after):
        return "detained"
    if _IN_CAPTIVITY.match(after) or _IN_HANDS_AHEAD.search(before):
        return "abducted"
    noun = _things.noun_of(phrase)
    own = measures.nouns().get(noun)
    if own in ("fatalities", "injuries", "casualties") or (own == "fighters" and noun not in _TAKEN_SOLDIERS):
        return None
    if _IN_HANDS.match(after):
        return _captors.holder(phrase)
    if not _may_take(before, after):
        return None
    side = _captors.takes(phrase)
    if _RAIDED.search(before) and _WITH_THEM.match(after):
        return side or "abducted"
    if side is None:
        return None
    if side == "abducted" and (_ROBBING.search(before) or (_BARGAINING.search(before) and own != "fighters")):
        return side
    if phrase.noun is None or not (is_person(phrase.noun.text) or phrase.noun.lower_ in ("others", "them")):
        return None
    if _PARADING.search(before) and (
        side == "detained" or any(one.lower_ == "captured" for one in phrase.noun.children)
    ):
        return "detained"
    if _CAUGHT.search(before) or (_LEADING.search(before) and _goes(before, after)):
        return side
    if (led := _LED_BEHIND.match(after)) and _GOING.match(after[led.end() :]):
        return side
    if noun in _WANTED and _told(_CAUGHT_BEHIND, after):
        return "detained"
    holds = _HELD_AHEAD.search(before) is not None
    if not holds or not _is_captive(own, side, noun, after):
        return None
    return side if own is None or noun == "captive" or own == "fighters" else own


def _may_take(before: str, after: str) -> bool:
    """Whether any words say that somebody took or holds them: who it was is costly to tell."""
    ahead = (_RAIDED, _ROBBING, _BARGAINING, _PARADING, _CAUGHT, _LEADING, _HELD_AHEAD)
    return any(one.search(before) for one in ahead) or any(one.match(after) for one in (_LED_BEHIND, _CAUGHT_BEHIND))


def _is_captive(own: str | None, side: str, noun: str, after: str) -> bool:
    """Whether those whom a side holds or keeps are its captives, not its men: by their name or where they are held."""
    if own in ("detained", "abducted"):
        return True
    if _INSIDE.match(after) is not None:
        return side == "abducted" or _AS_SUSPECTS.match(after) is not None
    return side == "abducted" and noun not in _MEN and (own is None or _ends(after))


def _of_those_named(before: str, after: str) -> str | None:
    """ "the hostages, 16 of them", "the kidnapped pupils numbered 40", "Still in captivity: 59"."""
    if (label := _LABEL.search(before)) is not None and not _DEATHS.search(before):
        return label.lastgroup
    named = _NUMBERED.search(before) or (_APPOSED.search(before) if _OF_THEM.match(after) else None)
    return named.lastgroup if named is not None else None


def _goes(before: str, after: str) -> bool:
    """Whether those led are led off: "took away six", "took six into the bush"."""
    return re.search(r"\b(?:away|off|off with|away with)\s+[^.;,]{0,25}$", before) is not None or bool(
        _GOING.match(after)
    )


def _told(pattern: re.Pattern[str], after: str) -> bool:
    told = pattern.match(after)
    return told is not None and _around.is_so(told[0])


def _ends(after: str) -> bool:
    """Whether the clause ends with those counted: "and kept 13 civil servants."."""
    return re.match(r"(?:\s+[^\W\d][\w'’-]*){1,3}\s*[.;,]?$", after) is not None

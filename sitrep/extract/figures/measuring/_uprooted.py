"""People who had to leave home, told by set phrases: "poured over the border", "in tents", "have returned home"."""

from __future__ import annotations

import re

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _around, _things
from sitrep.extract.figures.measuring._around import FILL, NOUN
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person
from sitrep.reference.wordlists import words

_HOMES = (
    r"(?:homes?|houses?|villages?|land|lands|farms?|fields|homesteads?|hamlets?|homeland|neighbou?rhoods?"
    r"|belongings)"
)
_THEIR = r"(?:their|his|her|the|its)\s+(?:\w+\s+)?"
_DANGER = (
    r"(?:fighting|shelling|bombing|bombardment|violence|war|front|floods?|flooding|advance|offensive|rebels|siege"
    r"|terror"
    r"|bombs|shells|massacres?|clashes|unrest|persecution|crackdown|onslaught|battle|conflict|drought|famine|attacks?"
    r"|militias?|regime|eruption|hunger)"
)
_FAR = r"(?:border|frontier|river|mountains?|straits?|line|desert|bridge|lake|sea|Channel|Mediterranean|Aegean|passes)"
_INTO_LAND = (
    rf"(?:(?:across|over|through|to|at|for)\s+(?:the\s+)?(?:\w+\s+)?{_FAR}\b|into\s+(?:neighbou?ring\s+)?[A-Z])"
)
_MOVING = (
    r"(?:pour|stream|flood|spill|surg|flock|trekk?|walk|swam|swim|sw(?:a|i)rm|slipp?|straggl|cross|crowd|escap|made it"
    r"|made their way|rac|rush|head|sail|fled|run|ran|driv|drove|paddl|row|wad|push)(?:e|ed|es|ing|ned|ped)?"
)
_CAMPS = (
    r"(?:camps?|tents?|(?:makeshift|temporary|emergency|evacuation|communal|overcrowded|transit|collective)\s+\w+"
    r"|shelters?|shacks|tarpaulins?|plastic sheet\w*|settlements?|host famil\w+|barns|the open|open air|classrooms"
    r"|schools?|churche?s?|mosques?|monaster\w+|gym\w*|stadiums?|stations?|cellars|basements|caves|garages"
    r"|(?:unfinished|abandoned|derelict|ruined) \w+|the streets?|bridges?"
    r"|trees|relatives|exile|refuge)"
)
_STAYING = (
    r"(?:liv|remain|stay|sleep|slept|shelter|camp|hous|huddl|cramm?|crowd|pack|confin|accommodat|squat|hol|cower|lodg"
    r"|seek|still)"
    r"(?:e|ed|ing|s)?"
)
_AFTER = re.compile(
    rf"{NOUN}\s+(?:(?:been\s+|being\s+)?(?:forced|compelled|obliged|ordered|told|had|have|has)\s+to"
    r"\s+(?:move|flee|leave|evacuate|relocate|abandon|quit|get out|seek (?:shelter|refuge|safety))\b(?!\s+(?:office"
    r"|power|school|work))"
    rf"|(?:driven|chased|forced|turned|thrown|kicked|turfed|hounded|pushed|burned|bombed|flooded|washed)\s+(?:out|off"
    rf"|from)\b"
    rf"(?:\s+of)?\s+(?:{_THEIR})?(?:\w+\s+)?(?:{_HOMES}|city|town|country|area|district|valley|region|[A-Z]\w+)\b"
    rf"|(?:ran|run|running|escap(?:e|ed|ing)|fle(?:e|eing)|get(?:ting)? away"
    rf"|got away)\s+(?:from\s+)?(?:the\s+)?(?:\w+\s+)?{_DANGER}\b"
    r"|(?:ran|run|running|fled|flee|fleeing)\s+for\s+(?:their\s+lives|safety)"
    rf"|(?:left|leav(?:e|ing)|abandon(?:ed|ing)?|quit|vacated|deserted|gave up|forsook|los(?:t"
    rf"|ing))\s+{_THEIR}?{_HOMES}\b"
    r"|(?:is|are|was|were|be|been|still|now)\s+on\s+the\s+(?:move|road|roads)\b"
    rf"|{_MOVING}\s+(?:out\s+|on foot\s+|over\s+|back\s+)?{_INTO_LAND}"
    r"|(?:arriv\w+|landed|came|come|reached \w+)\s+by\s+(?:boat|sea|dinghy|raft)|cross(?:es|ed"
    r"|ing)?\s+the\s+(?:\w+\s+)?(?:bridge|river|strait|lake|desert)\s+(?:in)?to\s+(?:the\s+)?[A-Z]|escap(?:ed"
    r"|ing)\s+(?:on foot"
    r"|by (?:boat|sea|road|bus)|across|over)\b"
    r"|(?:reach\w*|arriv\w+ (?:at|in)|got to|made it to|cross\w*)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:border|frontier"
    r"|safety|camps?)\b"
    rf"|{_STAYING}\s+(?:(?:out|up|rough|together|mostly|now|crowded|crammed)\s+)*(?:in|at|to|under|inside|with|among)"
    rf"\s+(?:(?:the|a|an|of|[\w-]+)\s+){{0,3}}?{_CAMPS}\b"
    r"|(?:sleep(?:ing)?|slept)\s+(?:rough|outdoors|outside)\b"
    r"|(?:in|at|under)\s+(?:[\w-]+\s+){0,2}?(?:displacement|refugee|transit|IDP|tent|relief|tarpaulin|tented)\s*"
    r"(?:camps?|shelters?|settlements?|cit(?:y|ies)|cent(?:er|re)s?|sites?|s\b)"
    rf"|(?:return(?:ed|ing)|went|gone|go(?:ing)? back|came|come|moved|are|were)\s+(?:back\s+)?(?:home\s+(?:from|to"
    rf"|under|since)"
    rf"|back home|to\s+{_THEIR}{_HOMES}|from exile)\b"
    r"|(?:airlifted|flown|bus+ed|ferried|taken|moved|brought|shipped|trucked|led|escorted|carried|rescued)\s+"
    r"(?:out\b(?!\s+of\s+(?:service|action))|to safety|to shelters?|to higher ground|across the border)"
    rf"|(?:ha(?:ve|s|d)\s+no|without(?: a| any)?|nowhere to)\s+(?:home|homes|roof over|roofs? over|live|return)\b"
    r"|(?:ask\w*|appl\w+|claim\w*|su\w+|seek\w*|sought)\s+(?:for\s+)?(?:political\s+)?(?:asylum|sanctuary"
    r"|refugee status)"
    r"|(?:are|were|have been|been|living|live|lived|registered)\s+(?:registered\s+)?as\s+(?:internally displaced"
    r"|refugees|displaced)"
    r"|(?:into|in)\s+exile\b|took to the (?:roads?|boats|hills|road)\b"
    r")",
)
_RETURNED = re.compile(
    rf"{NOUN}\s+(?:have|has|had|since|already)\s+(?:\w+\s+)?(?:returned|gone back|moved back|come back|gone home)"
    r"(?:[.,;]|$|\s+(?:home|since|to\s+(?:the\s+)?(?:town|city|village|area|valley|district|[A-Z]))\b)"
)
_SETTLED = words(
    "family household villager resident refugee evacuee islander townspeople exile inhabitant person people"
)
_CROWDED = re.compile(
    r"\b(?:camps?|shelters?|evacuation cent(?:er|re)s?|churches|mosques|monaster(?:y|ies)|tent city|settlements?|church"
    r"|convents?|temples?)\b[^.;,\d]{0,40}\b(?:hous\w*|host\w*|hold(?:s|ing)?|held|cramm?\w*|pack\w*|crowd\w*"
    r"|overflow\w*"
    r"|full|fill\w*|shelter\w*|accommodat\w*|swollen|swell\w*|swelled|bursting|home)(?:\s+(?:up|out))?(?:\s+(?:with"
    r"|to|by|of))?" + FILL,
    re.IGNORECASE,
)
_CAMP_SIZE = re.compile(
    r"\b(?:camp['’]s population|population of (?:the|a|that|this) (?:[\w-]+ )?camp)\b[^.;\d]{0,40}"
    rf"{FILL}|\b(?:camps?|shelters?) for{FILL}"
)
_HOSTING = re.compile(
    r"\b(?:host(?:s|ed|ing)?|took in|taken in|takes in|taking in|absorbed|sheltered|sheltering|shelters"
    r"|(?:refuge|asylum|shelter) to|haven for|welcomed)" + FILL
)
_NO_REFUGE = re.compile(
    r"\b(?:prison|labou?r|training|internment|detention|concentration|death|summer|boot|army|military|base|mining|scout"
    r"|prisoner|holiday|extermination|bomb|bird|animal|dog|air-raid|tax)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:driv(?:e|en|es|ing)|drove|chas\w+|forc\w+|push\w+|uproot\w*|expel\w*|oust\w*|turf\w*|swept|send\w*|sent"
    r"|move[ds]?"
    r"|moving|flew|flown|bus+ed|ferr\w+|airlift\w*|shipp\w+|truck\w*|took|take\w*|brought|bring\w*|led|lead\w*|herd\w*"
    r"|evict\w*|throw\w*|threw|push\w*|carr\w+|rescu\w+|escort\w*|order\w*|told|urg\w+|ask\w*|advis\w+)" + FILL,
    re.IGNORECASE,
)
_AWAY = re.compile(
    rf"{NOUN}\s+(?:off\s+{_THEIR}{_HOMES}|(?:from|out of)\s+(?:{_THEIR})?{_HOMES}|(?:across|over)\s+the\s+(?:border"
    rf"|frontier)"
    r"|to\s+safety|to\s+(?:\w+\s+)?(?:shelters|higher ground)|into\s+(?:exile|camps|shelters)|from\s+the\s+(?:city"
    r"|town|enclave"
    r"|area|valley|region|coast|flood\w*|danger\w*)\b|to\s+(?:evacuate|leave\s+their|move\s+out|flee|abandon)"
    r"|out\s+of\s+the\s+(?:city|town|area|country|enclave|valley))"
)
_EXODUS = re.compile(
    r"\b(?:exodus|displacement|expulsion|deportation|evacuation|uprooting|resettlement|relocation|eviction|repatriation"
    r"|ethnic cleansing|influx|arrival)s?\s+of" + FILL,
    re.IGNORECASE,
)
_ARMED_OR_HELD = frozenset({"fighters", "detained", "abducted", "surrendered", "fatalities", "weapons"})
_OTHERS = words("""
    protester protestor demonstrator tourist pupil student worker employee spectator fan passenger player athlete sailor
    suspect fugitive inmate journalist reporter pilgrim delegate lawmaker senator observer shopper visitor commuter
    driver firefighter rescuer staff official diplomat doctor nurse actor candidate climber camper scout voter
    runner cyclist tenant guest customer worshipper firm company
""")
"""Who moves, camps or comes home for other reasons."""


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """ "displaced" where a set phrase beside the number says that those counted left, lost or regained their home."""
    noun = _things.noun_of(phrase)
    if not people or noun in _OTHERS or measures.nouns().get(noun) in _ARMED_OR_HELD:
        return None
    before, after = _around.sides(phrase)
    if phrase.amount.unit == "percent" and phrase.noun is None and not _AFTER.match(after):
        return None
    told = (
        _AFTER.match(after)
        or _EXODUS.search(before)
        or (_HOSTING.search(before) and _is_foreign(phrase))
        or (_MOVED.search(before) and _AWAY.match(after))
        or (noun in _SETTLED and _RETURNED.match(after))
        or (
            (_CROWDED.search(before) or _CAMP_SIZE.search(before))
            and not _NO_REFUGE.search(before)
            and (phrase.noun is None or is_person(phrase.noun.text) or noun in _SETTLED)
        )
    )
    return "displaced" if told else None


def _is_foreign(phrase: Phrase) -> bool:
    """ "620,000 Syrians", whom another country hosts."""
    noun = phrase.noun
    return noun is not None and noun.text[:1].isupper() and is_person(noun.text)

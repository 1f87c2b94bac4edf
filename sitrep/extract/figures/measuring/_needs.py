"""People in need, told by set phrases: "go hungry", "without water", "on the brink of famine", "aid reached 12"."""

from __future__ import annotations

import re

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _around, _things
from sitrep.extract.figures.measuring._around import FILL, NOUN
from sitrep.reference import measures
from sitrep.reference.wordlists import words

_GOODS = (
    r"(?:water|food|power|electricity|heat|heating|gas|medicines?|shelter|aid|fuel|light|lighting|bread|blankets?"
    r"|supplies"
    r"|help|assistance|sanitation|toilets?|latrines|protection|clothing|nutrition|basics|necessities|meals?|relief"
    r"|medical (?:care|help|aid)|health care|healthcare|care|firewood|rations|essentials|baby formula|milk|soap"
    r"|support)"
)
_SOME = r"(?:(?:the|a|any|of|to|and|or|safe|clean|[\w-]+)\s+){0,4}?"
_HUNGER = (
    r"(?:famine|starvation|hunger|malnutrition|undernutrition|food (?:insecurity|shortages?|crisis|emergency)"
    r"|destitution"
    r"|thirst|starving|hunger crisis)"
)
_AFTER = re.compile(
    rf"{NOUN}\s+(?:(?:without|short of|cut off from|deprived of|r[ua]n(?:ning)? out of|(?:are|were|was) out of"
    rf"|lack(?:s|ed|ing)?|low on|in need of|beg(?:ged|ging)? for"
    rf"|(?:queu|wait|clamour|plead|scrambl)\w*(?: in line)? for|await\w*|ha(?:ve|s|d)\s+(?:\w+\s+)?(?:no|little|scant"
    rf"|too little)|with no|with little|urgently need\w*"
    rf"|desperately need\w*|need(?:s|ed|ing)?|requir(?:e|es|ed|ing)|cannot (?:get|find|afford)"
    rf"|seek(?:ing)?)\s+{_SOME}{_GOODS}\b(?!\s+(?:workers|minister))"
    rf"|(?:in|on|at|near|fac(?:e|es|ed|ing)|suffer\w*|endur\w*|experienc\w*|with|from|of|to|by|into|through"
    rf"|under)\s+{_SOME}{_HUNGER}\b"
    r"|(?:not|n['’]t|never|without)\s+(?:have|having|get|getting)?\s*enough\s+(?:food|water|bread|fuel|to eat"
    r"|to drink|to live)"
    r"|(?:go|goes|going|went|gone)\s+(?:to bed\s+|to sleep\s+)?(?:hungry|without (?:food|meals|eating)|days without)"
    r"|(?:not|n['’]t|cannot|never|hardly)\s+(?:know|sure|say|certain|be sure)\b[^.;,]{0,30}\bnext meal"
    rf"|(?:liv\w+|surviv\w+|depend\w*|rel(?:y|ies|ied|ying)|subsist\w*|kept alive|getting by"
    rf"|gets? by)\s+(?:\w+ly\s+)?(?:on|off|by|upon)\s+{_SOME}"
    r"(?:aid|handouts|hand-outs|rations|relief|charity|leaves|grass|bread|meals?|school meals|soup|donations|parcels"
    r"|assistance"
    r"|food stamps|roots|weeds|supplies|convoys|kitchens)\b"
    r"|(?:\w+ly\s+)?(?:food|water)[- ]insecure|(?:\w+ly\s+)?(?:malnourished|undernourished|underfed|stunted|famished"
    r"|hungry|destitute|emaciated)\b"
    r"|starv(?:e|ing)\b(?!\s+to death)"
    rf"|in\s+(?:\w+\s+){{0,2}}need\b"
    r"|(?:trapped|besieged|encircled|surrounded|stranded|marooned|blockaded|under siege|stuck|caught|pinned down"
    r"|holed up)\s+"
    r"(?:(?:in|inside|behind|by|between|on|without|under)\s+)?(?:(?:the|a|of|[\w-]+)\s+){0,3}?(?:towns?|cit(?:y|ies)"
    r"|enclaves?|villages?"
    r"|siege|fighting|crossfire|front lines?|rooftops|roofs|floods?|floodwaters?|flooding|districts?|areas?"
    r"|(?-i:[A-Z]\w+)(?=[.,;]|$|\s+(?:since|for|without|as|with|under|by)\b)"
    r"|neighbou?rhoods?|without|cellars?|basements?|camps?|island|islands|valleys?|pockets?)\b"
    r"|(?:is|are|was|were|been|remain\w*|still|being|got)\s+(?:\w+\s+)?(?:cut off|marooned|besieged|blockaded"
    r"|encircled|under siege|in dire straits)\b"
    rf"|(?:receiv\w*|g[eo]t|given|get(?:ting)?|handed|reached with|provided with|supplied with|benefit\w* from"
    rf"|collect\w*)\s+{_SOME}"
    r"(?:aid|food|rations|parcels?|meals?|relief|assistance|supplies|handouts|vouchers|cash transfers|tents|blankets)\b"
    r"|(?:were|was|are|been|be|being)\s+(?:reached|fed|assisted|helped)\b(?!\s+(?:by drip|to))"
    r"|(?:cannot|can['’]t|unable to|could not|struggl\w+ to|hardly)\s+(?:feed|afford (?:food|to eat|bread|meals)|eat"
    r"|find food|get enough to eat)\b"
    r"|below\s+the\s+poverty\s+line|in\s+(?:extreme|abject|dire|absolute)\s+poverty"
    r"|as\s+(?:most\s+)?(?:vulnerable|needy|destitute)\b)",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    rf"\b(?:trap|besieg|encircl|blockad|maroon|strand|starv|cut\w* off|isolat)\w*{FILL}|\b(?:famine|starvation|hunger"
    rf"|malnutrition"
    r"|food insecurity|food shortages|siege|blockade|power cuts?|blackouts?|outages?|water cuts|shortages)\b"
    rf"[^.;,\d]{{0,25}}\b(?:grip\w*|threaten\w*|afflict\w*|haunt\w*|stalk\w*|affect\w*|fac\w+|menac\w+|left|leav\w+"
    rf"|hit|plagu\w*|among|confront\w*|loom\w* over|for){FILL}",
    re.IGNORECASE,
)
_AIDED = re.compile(
    r"\b(?:aid|assistance|relief|rations|supplies|parcels|convoys?|(?:food|cash|hot|aid|relief)\s\w+|programme|WFP"
    r"|UNICEF|UNHCR|agency|agencies|Red Cross"
    r"|charity|charities|kitchens?|UN|U\.N\.|OCHA|ICRC|NGOs?|aid workers|humanitarians|Save the Children|Caritas"
    r"|Red Crescent|Oxfam|appeal|response|vouchers|help|operation)\b[^.;,\d]{0,35}"
    r"\b(?:reach(?:es|ed|ing)?|feed(?:s|ing)?|fed|assist(?:s|ed|ing)?|help(?:s|ed|ing)?|serv(?:es|ed|ing)|support(?:s"
    r"|ed|ing)?"
    r"|target(?:s|ed|ing)?|benefit\w*|sustain\w*|suppl(?:y|ies|ied)|cover\w*)"
    + FILL
    + rf"|\b(?:deliver\w*|distribut\w*|hand\w* out|brought|bring\w*|provid\w*|gave|giv\w+|sent|airdrop\w*"
    rf"|suppl\w+)\s+{_SOME}"
    rf"(?:{_GOODS}|parcels)\s+(?:to|for)"
    + FILL
    + rf"|\bpeople in need\b[^.;,]{{0,50}}\b(?:to|at|from|is|was|of|exceed\w*|reach\w*|top\w*|pass\w*){FILL}"
    rf"|\b(?:number|share|proportion|count) of (?:\w+\s+){{0,3}}?(?:in need|going hungry|needing|who need|short of"
    rf"|without)\b[^.;]{{0,60}}\b(?:to|at|from|is|was|of|exceed\w*|reach\w*|top\w*|pass\w*){FILL}",
    re.IGNORECASE,
)
_NOT_CIVIL = frozenset(
    {"fighters", "detained", "abducted", "surrendered", "fatalities", "weapons", "released", "health", "damage"}
)
_OTHERS = words("""
    player firm company lawmaker senator delegate candidate shop factory driver journalist reporter official minister
    employee voter team suspect protester demonstrator country nation state staff miner climber
""")
_STRIKE = re.compile(r"\bhunger[- ]strik|\bunder (?:the )?rubble|\bunder debris|\bdebris\b|\bby drip\b", re.IGNORECASE)


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """ "people_in_need" where a set phrase beside the number says that those counted lack, need or got the needful."""
    noun = _things.noun_of(phrase)
    if (
        not people
        or noun in _OTHERS
        or measures.nouns().get(noun) in _NOT_CIVIL
        or _STRIKE.search(phrase.top.sent.text)
    ):
        return None
    before, after = _around.sides(phrase)
    if phrase.amount.unit == "percent" and phrase.noun is None:
        return "people_in_need" if re.match(r"\s+(?:are|were|go|is)\b", after) and _AFTER.match(after) else None
    told = _AFTER.match(after) or _WITHOUT.search(before) or _AIDED.search(before)
    return "people_in_need" if told else None

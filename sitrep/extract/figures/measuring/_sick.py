"""The sick and those who care for them, told by set phrases: "came down with dengue", "the ward admits 12"."""

from __future__ import annotations

import re

from sitrep.extract.figures import _phrase
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _around, _things
from sitrep.extract.figures.measuring._around import FILL, NOUN
from sitrep.reference import measures
from sitrep.reference.wordlists import words

_ILLS = words(
    "health hospital medical vaccine clinic clinical maternity surgical oxygen insulin dialysis blood pharmacy"
)
_DISEASES = "|".join(
    sorted(
        re.escape(one.replace("_", " ")) for one, of in measures.kinds().items() if of == "health" and one not in _ILLS
    )
)
_DISEASE = (
    rf"(?:{_DISEASES}|yellow fever|e\.? ?coli|food poisoning|(?:the )?(?:virus|disease|epidemic|outbreak|illness"
    rf"|infection|bug|fever|plague)"
    r"|(?:swine|bird|avian|spanish) flu|heatstroke|depression|trauma|PTSD|anxiety|poisoning)"
)
_NAMED = re.compile(rf"\b(?:{_DISEASES}|yellow fever|food poisoning)\b", re.IGNORECASE)
_CARERS = (
    r"(?:wards?|hospitals?|clinics?|doctors?|nurses?|surgeons?|medics?|midwi(?:fe|ves)|MSF|Médecins Sans Frontières"
    r"|infirmary"
    r"|health (?:cent(?:er|re)s?|posts?|workers|officials|ministry|authorities|teams)|emergency (?:room|ward"
    r"|department)"
    r"|maternity|paramedics|physicians?|vaccinators|isolation cent(?:er|re)s?|treatment cent(?:er|re)s?"
    r"|medical teams?|obstetricians|gyn(?:a)?ecologists|specialists|anaesthetists)"
)
_CARING = (
    r"(?:admit(?:s|ted)?|treat(?:s|ed|ing)?|sees?|saw|examin\w+|deliver\w*|operat\w+ on|discharg\w+|car(?:es|ed|ing"
    r"|e) for|perform\w*"
    r"|carr\w+ out|attend\w* to|look\w* after|turn\w* away|vaccinat\w+|screen\w*|test\w*|has room for|have room for"
    r"|inoculat\w+"
    r"|diagnos\w+|isolat\w+|quarantin\w+|monitor\w*|counsel\w*|immuni[sz]\w+|sterili[sz]\w+|swabbed)"
)
_STRIKING = (
    r"(?:struck(?: down)?|strikes?|afflict\w*|infect\w*|sicken\w*|hit|paraly[sz]\w*|laid low|lay low|affect\w*|felled"
    r"|spread to"
    r"|made|ma[dk]es?|left|hospitali[sz]\w+|put|confined|caught by|found in|(?:been |was |were )?(?:confirmed"
    r"|detected|diagnosed|treated|reported)"
    r" (?:in|among)|appeared in|sent|blinded|weaken\w*|stricken|plagu\w*)"
)
_BEFORE = re.compile(
    rf"\b{_DISEASE}(?:\s+[a-z][\w-]*){{0,3}}?\s+{_STRIKING}{FILL}"
    rf"|\b{_CARERS}\b[^.;:\d]{{0,40}}?\b{_CARING}{FILL}"
    rf"|\b(?:vaccinat\w+|inoculat\w+|immuni[sz]\w+|swab\w+|(?:jabs|shots|drops|doses|tablets|pills"
    rf"|vaccines?) (?:were )?given to|screened|quarantin\w+"
    rf"|infecting|sickening){FILL}"
    rf"|\b(?:outbreak|epidemic|infections?|caseload|prevalence|incidence|admissions|hospitali[sz]ations|bed occupancy"
    rf"|hospital occupancy|waiting lists?"
    rf"|positivity|vaccination|immuni[sz]ation|vaccine coverage|(?:{_DISEASES})(?: \w+)? cases|new cases|active cases"
    rf"|suspected cases|confirmed cases|cases of (?:{_DISEASES}))\b"
    rf"[^.;\d]{{0,50}}\b(?:is|are|at|to|of|was|were|hit|reach\w*|pass\w*|top\w*|exceed\w*|climb\w*|by|up|down|from|in"
    rf"|stands?|among){FILL}"
    rf"|\b(?:{_DISEASES})\b(?:\s+\w+){{0,3}}?\s+(?:up|down|rose|fell|dropped|by)(?:\s+by)?{FILL}",
    re.IGNORECASE,
)
_MADE_ILL = re.compile(
    rf"{NOUN}\s+(?:ill|sick|unwell|bedridden|feverish|vomiting|to (?:the )?hospital|in (?:the )?(?:hospital"
    rf"|intensive care))\b",
    re.IGNORECASE,
)
_STATE_OF_MIND = re.compile(
    r"\b(?:made|make|makes|making|left|leaving|put|puts|send|sends|sent)\b\s+(?:\w+\s+)*$", re.IGNORECASE
)
_AFTER = re.compile(
    rf"{NOUN}\s+(?:(?:c[ao]me?s?|coming|gone|went)\s+down\s+with|(?:fall(?:en|s|ing)?|fell|taken|took|became|become"
    rf"|were|are)\s+(?:seriously\s+)?(?:ill|sick|unwell)\b"
    rf"|(?:ill|sick|infected|suffer\w*|hospitali[sz]ed|diagnosed|stricken|afflicted|treated|being treated|down|living"
    rf"|presenting|immuni[sz]ed|vaccinated|inoculated|recover\w*|jabbed|protected)\s+"
    rf"(?:with|from|by|for|against)\s+(?:[\w-]+\s+){{0,2}}?{_DISEASE}"
    rf"|(?:struck|stricken|afflicted|affected|infected|hit|caught|contract\w*|catch\w*|develop\w*|ha(?:ve|s"
    rf"|d))\s+(?:down\s+)?(?:by\s+)?(?:[\w-]+\s+)?(?:{_DISEASES})\b"
    r"|test(?:ed|ing)?\s+positive|(?:on|need\w*|without|out of|no)\s+(?:\w+\s+)?(?:ventilators|dialysis|oxygen"
    r"|insulin|chemotherapy|treatment|antiretrovirals)\b"
    r"|(?:seek\w*|sought|wait\w*\s+for|queu\w+\s+for|await\w*)\s+(?:\w+\s+)?(?:treatment|surgery|operations?"
    r"|transplants?|medical attention)\b|on\s+(?:the|a|its)\s+waiting\s+lists?\b|hospitali[sz]ed\s+(?:with"
    r"|for)\s+(?:vomiting|fever|diarrh\w+|symptoms|breathing\w*|poisoning|nausea|dehydration|exhaustion)\b|(?:went|go"
    r"|gone|going)\s+untreated|in\s+quarantine|in\s+isolation|(?:were|been|are)\s+(?:quarantined"
    r"|vaccinated|inoculated|immuni[sz]ed|jabbed)"
    r"|(?:gave|give|given|giving)\s+birth|miscarr\w+|(?:babies|newborns|infants)\s+(?:were\s+|are\s+)?(?:born"
    r"|delivered)"
    r"|(?:got|had|received|given|get|getting|receive)\s+(?:a\s+|the\s+|their\s+)?(?:\w+\s+)?(?:jabs?|vaccines?"
    r"|vaccination|shots? against|dose|booster)\b"
    r"|(?:bags?|units?|pints?|lit(?:er|re)s?)\s+of\s+(?:\w+\s+)?(?:blood|plasma|saline)"
    r"|berths|stretchers|(?:suspected|confirmed|probable|active)\s+(?:\w+\s+)?(?:cases|infections)\b)",
    re.IGNORECASE,
)
_BY_THE_LAW = re.compile(
    r"\b(?:court|fraud|murder|rape|abuse|corruption|police|trial|torture|theft|violations?|arson|lawsuits?|bribery"
    r"|human rights)\b",
    re.IGNORECASE,
)
_BLOWS = re.compile(
    r"\b(?:blasts?|explosions?|bomb\w*|shell\w*|attack\w*|strikes?|airstrikes?|shot|shooting|gunfire|snipers?|clash\w*"
    r"|crash\w*|quake|earthquake|wounded|injur\w+|collision"
    r"|rockets?|missiles?|shrapnel|gunshot|stabb\w*|fighting|beaten|burns|stampede|wounds)\b",
    re.IGNORECASE,
)
_DEATHS = re.compile(
    r"(?:\s+[\w'’-]+){0,6}?\s+(?:die[ds]?|dead|deaths?|killed|succumb\w*|bodies|perish\w*)\b", re.IGNORECASE
)
_KILLING = re.compile(
    r"\b(?:kill\w*|deaths?|dead|toll|mortality|fatalit\w+|claim\w*|lives|fatal)\b[^.;,]{0,40}$", re.IGNORECASE
)
_CIVIC = words("""
    discuss meet vote protest attend sign urge warn march resign testify hear quit debate hold convene back ban close
    strike invite
""")
_PROCEDURES = words("operation procedure amputation caesarean session delivery test scan transfusion")
_NOT_SICK = frozenset(
    words("""
    weapons detained abducted released attacks money damage territory fatalities injuries casualties missing
""")
)


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """ "health" where a set phrase beside the number tells of illness, birth or care; never of those who died."""
    before, after = _around.sides(phrase)
    if _DEATHS.match(after) or _KILLING.search(before) or _BY_THE_LAW.search(phrase.top.sent.text):
        return None
    noun = _things.noun_of(phrase)
    if measures.nouns().get(noun) in _NOT_SICK:
        return None
    after_told = _AFTER.match(after)
    if not people and not after_told and noun not in _PROCEDURES:
        return None
    match = after_told or _BEFORE.search(before)
    if match is None:
        return None
    if _STATE_OF_MIND.search(match[0]) and not _MADE_ILL.match(after):
        return None
    return None if _BLOWS.search(before + after) and not _NAMED.search(phrase.top.sent.text) else "health"


def by_illness(phrase: Phrase, people: bool) -> str | None:
    """The last resort: people in a clause that names a disease."""
    before, after = _around.sides(phrase)
    verb, _ = _phrase.governor(phrase.top)
    if not people or (verb is not None and verb.lemma_ in _CIVIC) or _DEATHS.match(after) or _KILLING.search(before):
        return None
    clause = re.split(r"[;:]|, (?:and|but|while)", before)[-1] + re.split(r"[;:,]", after)[0]
    return "health" if _NAMED.search(clause) else None

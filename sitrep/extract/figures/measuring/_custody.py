"""Measures told by set phrases for those taken, held, let go or giving up: "in custody", "regained their freedom"."""

from __future__ import annotations

import re

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _around, _captivity, _captors, _things
from sitrep.reference import measures
from sitrep.reference.wordlists import words

_ARMS = r"(?:(?:their|his|her|its|the) )?(?:arms|weapons|guns|rifles|weaponry|muskets|kalashnikovs)"
_CELL = (
    r"(?:(?:police|military|preventive|pre-?trial|state|army|solitary|protective|jail|prison) )?(?:custody|detention"
    r"|prisons?|jails?|gaols?|cells?|handcuffs|irons|chains|lock-?ups?|stockades?|dungeons?|barracks|internment"
    r"|penitentiar(?:y|ies)|police stations?|labou?r camps?)"
)
_TAKERS = (
    r"(?:the |their |its )?(?:\w+ )?(?:gunmen|kidnappers?|captors?|pirates?|rebels?|militants?|hijackers?|bandits?"
    r"|abductors?|gangs?)"
)

_FREED = _around.any_of(rf"""
    set (?:free|at liberty)
    turned loose
    (?:cleared|acquitted) of (?:all |any |the )?(?:charges|counts|wrongdoing)
    (?:walk\w*|stepp\w*|ran|flew|flown|led) to (?:freedom|liberty)
    let (?:go|out|off)\b(?! of)
    (?:freed|unchained|exonerated|acquitted|pardoned|amnestied|paroled|bailed|ransomed|redeemed|rescued)\b
    released\b(?! (?:a|the|an|its|their|\w+ (?:video|statement|report))\b)
    (?:given|handed) back
    allowed (?:home|out|off|to (?:go|leave))
    discharged from (?:custody|jail|prison)
    reunited with
    returned (?:unharmed|unhurt|alive|safely)
    (?:regain|w[io]n|bought|gain|got|get|ow)\w*(?: back)? (?:their|his|her) (?:freedom|liberty)
    (?:walk\w*|go|went|going|goes|c[oa]me|are|is|was|were|now) free\b
    (?:walked|was|were) out of (?:jail|prison)
    (?:left|leave|leaving|emerged? from|walked out of) (?:the )?(?:\w+ )?(?:{_CELL}|captivity)(?! (?:duty|staff))
    (?:c[oa]me|made it|back|turn\w* up|flown|found|return\w*|emerg\w*)(?: \w+){{0,3}}? (?:free|unharmed|unhurt|alive)
    (?:c[oa]me|made it|back|return\w*|emerg\w*)(?: \w+){{0,3}}? from (?:captivity|custody)
    (?:back|reunited) with their (?:families|parents|relatives)
    after \w+ (?:days|weeks|months|years) (?:in captivity|of captivity|as hostages)
""")
_FREEING = _around.any_of(r"""
    set(?:s|ting)? (?:free|at liberty)
    turn(?:s|ed|ing)? loose
    unchain\w*
    ransomed|amnestied
    hand(?:s|ed|ing)? back
    (?:gives|given|giving|gave|give) back
    reunit\w+
    let(?:s|ting)? out
    (?:quash|overturn)\w* the (?:sentences?|convictions?) of
    (?:release|freedom|liberty|handover|freeing|acquittal) (?:of|for)
    (?:discharge|pardon) of
    bail (?:was |were )?(?:granted|given) (?:to|for)
    (?:drop|dismiss|withdr[ae]w|quash|thr[eo]w)\w*(?: out)?(?: all)?(?: the)? (?:charges?|cases?|convictions?) against
    (?:exchang\w+|swap\w*|in exchange|in return|traded(?: \w+){0,4}) for
""")
_FREED_AROUND = (
    (r"let|lets|letting", r"go|off|out|walk free|leave"),
    (r"dropped|dropping", r"off"),
    (r"set|sets|setting", r"free|at liberty"),
    (r"got|get|gets|getting|won", rf"back from {_TAKERS}"),
    (r"got|get|gets|brought|bring|pull|pulled|took|returned|sent", r"out of (?:captivity|the hands of)"),
    (
        r"got|get|gets|brought|bring|returned|sent",
        r"(?:home|back) (?:from captivity|in (?:the|a) (?:\w+ )?(?:swap|exchange))",
    ),
)
"""Words before and behind."""

_GAVE_UP = _around.any_of(rf"""
    g[ai]v(?:e|en|ing|es) (?:themselves|himself|herself|itself) (?:up|over)
    (?:turn|hand)(?:s|ed|ing)? (?:themselves|himself|herself) (?:in|over)
    g[ai]v(?:e|en|ing|es) up (?:(?:the|their) (?:fight|struggle|insurgency|rebellion)|fighting|without a (?:fight|shot))
    g[ai]v(?:e|en|ing|es) up {_ARMS}
    (?:la(?:id|y|ys|ying)|puts?|putting) down {_ARMS}
    (?:hand|turn)(?:s|ed|ing)? (?:in|over) {_ARMS}
    (?:threw|throw|thrown|dropp?|ground|stack|surrender|laid|smash)(?:s|ed|ing)?(?: down| away)? {_ARMS}
    (?:rais|hoist|wav|show)(?:e|es|ed|ing) (?:the |a |an |their )?(?:white (?:flags?|cloths?|shirts?)|hands)
    (?:put|hold|held|throw|threw)(?:s|ing)? up their hands
    (?:with|under) (?:a |the )?white flags?
    (?:surrender(?:ed|ing)|capitulated|defected|deserted|demobili[sz]ed)\b
    (?:switched|changed) sides
    (?:went|crossed) over to
    threw in the towel
    (?:asked|ask|begged|beg|sued) for (?:terms|quarter|mercy)
    quit (?:the )?(?:fight|insurgency|rebellion|struggle|war)
    presented themselves
    reported (?:voluntarily )?to the (?:army|police|prosecutors?|authorities)
    (?:accept|embrac)(?:ed|ing) (?:the |an |a )?(?:[\w'’]+ )?(?:offer of )?(?:amnesty|pardon)
    took (?:the |an )?amnesty
    (?:ceased resistance|stopped resisting|renounced violence|joined the peace process)
    left the (?:insurgency|rebellion)
    surrenders?\b
""")
_GIVING_UP = _around.any_of(r"""
    (?:surrenders?|capitulation|defections?|desertions?|disarmament|disarming|demobili[sz]ation) (?:of|by)
    (?:amnesty|peace deal|offer|accord)(?: has)? (?:brought|drew|drawn|lured|persuaded|led)(?: in)?
    surrender(?:ed|s)? with
    demobili[sz]ed
""")

_JAILED = _around.any_of(rf"""
    in (?:the |a |an )?{_CELL}
    in (?:\w+ )?police (?:vans?|cars?)
    behind (?:bars|wire|barbed wire)
    under (?:house )?arrest
    in (?:the )?dock
    (?:remanded|cuffed|handcuffed|nabbed|netted|gaoled|interned|jailed|imprisoned|incarcerated|carted off)
    rounded up
    picked up(?=\s*[.,;]|\s*$| by (?:the )?(?:\w+ )?(?:police|officers|agents|troops|soldiers))
    (?:marched|led|carted|bundled|whisked|moved|sent|driven)(?: off| away| back)? (?:in)?to (?:jail|prison|court)
    hauled (?:to the (?:police )?station|before a court|in\b)
    taken (?:in for questioning|into custody|prisoner|to (?:a |the )?(?:police )?(?:stations?|jail|prison))
    locked (?:up|away)
    thrown in(?:to)? (?:\w+ )?{_CELL}
    held (?:overnight|without (?:charge|trial)|for questioning|incommunicado|on (?:suspicion|charges)|under|at a police)
    awaiting trial
    sent down for
    serving (?:time|sentences|terms)
    prisoners of war
    sentenced to (?:\w+ ){{0,3}}(?:prison|jail|years|life)
""")
_JAILING = _around.any_of(r"""
    (?:arrest|detain|jail|gaol|imprison|intern|remand|apprehend|cuff|handcuff|collar)(?:s|ed|ing)?
    net(?:s|ted|ting)
    (?:round|lock|haul|scoop)(?:s|ed|ing)? (?:up|away|in)
    incarcerat(?:es|ed|ing)
    bail (?:was |were )?(?:refused|denied) to
    (?:behind bars|in (?:custody|jail|prison|detention))[^.;,\d]{0,20} (?:to|at|reach\w*|is|was|passe[sd]|topp?\w*)
""")
_HOLDING = (
    r"(?:(?:hold|keep|guard|put|throw|have|send|give|take)(?:s|ing)?|held|kept|guarded|threw|had|sent|gave|took)"
    r"(?: (?:its|the|their|a) (?:\w+ )?crew of)?"
)
_IN_CELLS = _around.any_of(rf"""
    (?:in|into|to|behind)(?: \w+){{0,2}}? (?:{_CELL}|bars|wire|custody)
    under (?:house )?arrest
    without (?:charge|trial)
    for questioning
    prisoner\b(?! exchange)
    as prisoners of war
    down for
    (?:life|prison|jail) (?:sentences?|terms?)
""")

_ELSEWHERE = r"(?:to (?:jail|prison|court)|wounded|injured|hurt|on (?:a )?stretchers?|by (?:medics|ambulance))"
_KIDNAPPED = _around.any_of(rf"""
    (?:snatched|abducted|kidnapped|waylaid)\b
    (?:taken|seized|held|kept) (?:as )?(?:hostages?|captive)
    (?:spirited|carried|marched|whisked|dragged) (?:off|away)(?! {_ELSEWHERE})
    (?:led|taken|marched|driven) (?:away |off )?at gunpoint
    held (?:at gunpoint|for ransom|to ransom)
    bundled into(?! (?:an? |the )?(?:\w+ )?police)
    f[ae]ll(?:en)? into the hands of {_TAKERS}
    chained (?:up|in|to|inside|together|as)
    in captivity
    (?:in the hands of|still with|held by) {_TAKERS}
    fell (?:prey|victim) to {_TAKERS}
    as (?:hostages|human shields)
    (?:are|were|remain\w*|still|be|being) (?:captive|hostages?)
""")
_KIDNAPPING = _around.any_of(rf"""
    (?:kidnap|abduct|snatch)(?:s|es|ped|ed|ping|ing)?
    (?:spirit|cart|march|whisk)(?:s|es|ed|ing)? (?:off|away)(?: with)?
    carr(?:y|ied|ies|ying) off
    ma(?:de|king|kes) off with
    dr(?:ove|iving) off with
    waylaid
    dragg(?:ed|ing) (?:off|away)
    in the hands of {_TAKERS} (?:are|is|were|was)(?: still)?
    ransoms?(?: of [^.;\d]+| (?:is|was|were|has been|being) (?:demanded|sought|asked|set))? for
    hijack(?:s|ed|ing)? [^.;\d]{{0,40}} with
    (?:took|taken) hostage
""")
_AS_HOSTAGES = r"(?:as )?(?:hostages?|captive|at gunpoint|for ransom|to ransom)"
_TAKING = r"(?:seiz|captur)(?:e|es|ed|ing)|(?:grab|nab)(?:s|bed|bing)?|catch(?:es|ing)?|caught|pick(?:s|ed|ing)? up"
_TAKEN = r"(?:were|was|been|being) (?:\w+ )?(?:seized|captured|grabbed|held|picked up|taken away|led away)"

_LETTING = re.compile(r"\b(?:let|lets|letting|allowed)\b", re.IGNORECASE)
_AT_WORK = re.compile(
    r"\b(?:workers?|employees?|staff|jobs|players?|managers?|laid off|company|firm|club|team|coach"
    r"|bank|board|factory|plant)\b",
    re.IGNORECASE,
)
_NO_PEOPLE = words("""
    vessel boat car bus van item bag kilo document phone laptop animal cow sheep goat camel horse dog bird pig cattle
    goal point penalty seat home house building room shop office company firm bank site area village town city case
    charge meeting talk round hour day week month year time file copy book song film album product device account
    trophy medal title game match league contract deal order licence permit
""")


_FREED_BEHIND, _FREED_AHEAD = _around.behind(_FREED), _around.ahead(_FREEING)
_JAILED_TOO, _KIDNAPPED_TOO, _FREED_TOO = (_around.also(one) for one in (_JAILED, _KIDNAPPED, _FREED))
_NUMBER_OF = re.compile(
    rf"\bnumber of (?P<whom>[^.;\d]+?) (?:ha[sd] |have |is |was )?(?:topp|reach|ris|rose|pass|exceed|stand|stood|climb"
    rf"|is|was|fell|fall|dropp|double|grew|grow|put)\w*(?: to| at)?{_around.FILL}",
    re.IGNORECASE,
)
_DEEDS = [
    (re.compile(rf"\b(?:{deeds})\b", re.IGNORECASE), measure)
    for deeds, measure in (
        (_GAVE_UP, "surrendered"),
        (_FREED, "released"),
        (_KIDNAPPED, "abducted"),
        (_JAILED, "detained"),
    )
]
_FREED_BOTH = [(_around.ahead(before), _around.behind(after)) for before, after in _FREED_AROUND]
_GAVE_UP_BEHIND, _GAVE_UP_AHEAD = _around.behind(_GAVE_UP), _around.ahead(_GIVING_UP)
_JAILED_BEHIND, _JAILED_AHEAD = _around.behind(_JAILED), _around.ahead(_JAILING)
_HOLDING_AHEAD, _IN_CELLS_BEHIND = _around.ahead(_HOLDING), _around.behind(_IN_CELLS)
_KIDNAPPED_BEHIND, _KIDNAPPED_AHEAD = _around.behind(_KIDNAPPED), _around.ahead(_KIDNAPPING)
_AS_HOSTAGES_BEHIND = _around.behind(_AS_HOSTAGES)
_TAKING_AHEAD, _TAKEN_BEHIND = _around.ahead(_TAKING), _around.behind(_TAKEN)


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """What a set phrase beside the number says of those taken, held, let go or giving up; None where nothing does."""
    if not people and not _may_be_people(phrase):
        return None
    sentence = phrase.top.sent.text
    if phrase.amount.unit == "percent" and phrase.noun is None:
        return None
    if not (people or _captivity.is_at_issue(sentence) or _captors.takes(phrase)):
        return None
    before, after = _around.sides(phrase)
    found = _told(phrase, before, after)
    if found is None and (listed := _around.before_list(phrase)) is not None:
        return _told(phrase, listed, after)
    return found


def _numbered(before: str) -> str | None:
    """ "the number of rebels who have turned themselves in has topped 440": the last deed told of them."""
    counted = _NUMBER_OF.search(before)
    if counted is None:
        return None
    told = ((deed.end(), measure) for pattern, measure in _DEEDS for deed in pattern.finditer(counted["whom"]))
    return max(told, default=(0, None))[1]


def _told(phrase: Phrase, before: str, after: str) -> str | None:
    if (numbered := _numbered(before)) is not None:
        return numbered
    if _tells(_GAVE_UP_BEHIND, after) or _GAVE_UP_AHEAD.search(before) or _captivity.surrenders(phrase, before, after):
        return "surrendered"
    if any(one.search(before) and other.match(after) for one, other in _FREED_BOTH) or _tells(_FREED_BEHIND, after):
        return _let_go(phrase, before + after)
    if _FREED_AHEAD.search(before) or _also(_FREED_TOO, phrase, after) or _captivity.frees(phrase, before, after):
        return "released"
    return _taken(phrase, before, after) or _captivity.takes(phrase, before, after)


def _let_go(phrase: Phrase, around: str) -> str | None:
    """Where nobody is held, jobs are lost and decks opened: "let 300 workers go", "allowed out on deck"."""
    sentence = phrase.top.sent.text
    if not _LETTING.search(around) or _captivity.is_at_issue(sentence) or _captors.takes(phrase):
        return "released"
    return "other" if _AT_WORK.search(sentence) else None


def _may_be_people(phrase: Phrase) -> bool:
    """Whether the noun is of no known thing: no list of person nouns is whole ("bloggers", "dacoits")."""
    if phrase.noun is None or phrase.amount.unit is not None:
        return False
    one = _things.noun_of(phrase)
    own = measures.nouns().get(one)
    return own in measures.PEOPLE or (own is None and one not in _NO_PEOPLE and phrase.noun.tag_ in ("NNS", "NNPS"))


def _taken(phrase: Phrase, before: str, after: str) -> str | None:
    """Those held: by a state detained, else abducted."""
    is_holding = _HOLDING_AHEAD.search(before) is not None
    if _tells(_KIDNAPPED_BEHIND, after) or _KIDNAPPED_AHEAD.search(before) or _also(_KIDNAPPED_TOO, phrase, after):
        return "abducted"
    if is_holding and _AS_HOSTAGES_BEHIND.match(after):
        return "abducted"
    if _TAKING_AHEAD.search(before) or _TAKEN_BEHIND.match(after):
        return _captors.takes(phrase)
    if _tells(_JAILED_BEHIND, after) or _JAILED_AHEAD.search(before) or _also(_JAILED_TOO, phrase, after):
        return "detained"
    return "detained" if is_holding and _IN_CELLS_BEHIND.match(after) else None


def _tells(pattern: re.Pattern[str], after: str) -> bool:
    """Whether the words behind say it, and neither deny it nor say that they came to harm."""
    told = pattern.match(after)
    return told is not None and _around.is_so(told[0])


def _also(pattern: re.Pattern[str], phrase: Phrase, after: str) -> bool:
    """Whether it is the second of what befell them: "were stopped and taken into custody"."""
    return phrase.top.dep_ == "nsubjpass" and _tells(pattern, after)

"""Measures told by set phrases for harm: "killed or wounded", "not heard from", "in hospital with burns"."""

from __future__ import annotations

import re

from sitrep.extract import _text
from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _things
from sitrep.reference.wordlists import words

_BACK, _AHEAD = 90, 110
_FILL = (
    r"(?:(?:another|a further|further|some|the|these|those|other|at least|its|their|our|all|as many as|more than|about"
    r"|around|nearly|almost|over|up to|an estimated)\s+)*$"
)
_NOUN = r"(?:\s+(?!(?:and|or|but|while|when|after)\b)[^\W\d][\w'’-]*){0,6}?"
"""What is counted and its helping verbs: no comma, number or new clause."""
_DEAD = r"(?:killed|dead|slain|deaths|killing|kill|kills)"
_HURT = r"(?:wounded|injured|hurt|maimed|injuries|wounding|injuring|wound|injure|maim|disabled|gassed)"
_TAKEN = r"(?:captured|missing|taken prisoner|arrested|capturing|detained)"
_BOTH = (
    rf"\b(?:{_DEAD}\s*(?:or|and|/|,? and/or)\s*(?:\w+ly )?{_HURT}"
    rf"|{_DEAD}, {_HURT},? (?:or|and) {_TAKEN})\b"
)
_WOUNDS = (
    r"(?:wounds?|burns?|bruises|bruising|cuts|gashes|fractures?|concussions?|lacerations|shrapnel|smoke inhalation"
    r"|injur(?:y|ies)|internal bleeding|(?:broken|fractured|cracked|severed|shattered)"
    r" (?:leg|arm|bone|limb|rib|skull)s?)"
)
_BONES = r"(?:legs|arms|bones|limbs|ribs|skulls|jaws|hands)"
_LIMBS = r"(?:legs?|arms?|limbs?|foot|feet|hands?|eyes?|eyesight|sight|fingers?)"
_NOT_YET = r"(?:(?:has|have|had|is|are|was|were)(?: still| yet)?(?: not|n['’]t| never)(?: yet)?(?: been)?)"

_CASUALTIES_BEFORE = re.compile(
    rf"{_BOTH}(?:\s+[^\W\d][\w'’-]*){{0,3}}\s+{_FILL}"
    rf"|{_BOTH}[^.;\d]{{0,50}}(?:[:,]|\b(?:to|at|of|is|was|are|were|number\w*|total\w*|exceed\w*|reach\w*|pass\w*))"
    rf"\s+{_FILL}"
    r"|\bcasualties\b[^.;\d]{0,50}(?::|\b(?:to|at|as|is|was|are|were|number\w*|total\w*|exceed\w*|reach\w*|pass\w*"
    rf"|top\w*|show\w*))\s+{_FILL}",
    re.IGNORECASE,
)
_CASUALTIES_AFTER = re.compile(rf"{_NOUN}\s+(?:either\s+|both\s+)?{_BOTH}(?!\s+\d)|{_NOUN}\s+casualt(?:y|ies)\b")

_MISSING_BEFORE = re.compile(
    r"\b(?:(?:fate|whereabouts|disappearances?) of|(?:no|nothing|any|without) [\w ]{0,20}(?:sign|trace|word|news|heard)"
    r" (?:of|from)|(?:rescuers|rescue teams|rescue workers|divers|search teams|search parties|searchers|coast ?guards?"
    r"|firefighters|lifeboats|helicopters|relatives)\b[^.;,\d]{0,30}\b(?:look|search|hunt|dig|comb)\w*"
    r" [^.;,\d]{0,20}\bfor"
    r"|lost (?:all |radio )?contact with|contact (?:was )?lost with"
    r"|(?:failed|unable|refus\w+|yet|still|asked|asking|pressed|told|called on \w+) to account for"
    r"|(?:could not|cannot|can['’]t|couldn['’]t) account for"
    r"|what (?:became|had become|has become) of|(?:gave|give|given|giving) up on|with(?:out)? knowing the fate of"
    r"|hopes? (?:\w+ )?(?:fad|dwindl|dimm|wan)\w+ (?:for|of finding)|(?:the|a) search for"
    r"|missing[- ]persons? (?:reports?|cases?|files?) (?:for|on|of)"
    r"|(?:list|register|roll|database) of (?:the )?(?:missing|disappeared|vanished)[^.;\d]{0,40})"
    rf"\s+{_FILL}",
    re.IGNORECASE,
)
_MISSING_AFTER = re.compile(
    rf"\s+(?:vanished|untraced|missing)\b|{_NOUN}\s+(?:{_NOT_YET} (?:heard (?:of|from)|seen|found|located|traced"
    r"|accounted for)|never (?:seen|heard|found|accounted)|not (?:heard|seen) (?:of|from|since)"
    r"|(?:cannot|can['’]t|could not|couldn['’]t) be (?:found|traced|located|accounted for)"
    r"|(?:yet|still) to be (?:found|located|traced|accounted for)|(?:were |was )?last seen\b"
    r"|(?:still|being|still being) sought|still (?:not accounted|unaccounted|untraced)|unaccounted for|untraced"
    r"|without (?:a )?trace|(?:fear|believ|presum)\w+ (?:to be )?(?:drowned|buried|trapped|lost)"
    r"|(?:went|gone|go|reported|listed as|still|as) missing|dropped out of sight"
    r"|whose (?:fate|whereabouts) (?:is|are|was|were|remains?|had|has)\b|(?:is|are|remains?) unknown"
    r"|(?:were|been) forcibly disappeared|there (?:is|was) (?:still )?no (?:trace|sign|word)"
    r"|,? whom \w+ never (?:saw|found)"
    r"|not (?:come back|returned|come home) from (?:a |the |their )?(?:patrol|sea|mission|fishing|hunt)"
    r")\b",
    re.IGNORECASE,
)
_INJURIES_AFTER = re.compile(
    rf"{_NOUN}(?:\s+to|\s+in)?{_NOUN}\s+(?:with|for|nurs\w+|suffer\w*(?: from)?|sustain\w*|had|ha[sv]e)"
    rf"\s+(?:[\w-]+\s+){{0,3}}?{_WOUNDS}\b"
    rf"|{_NOUN}\s+(?:(?:lost|losing|lose|loses) (?:a |an |his |her |their |both |one )*{_LIMBS}"
    r"|(?:hit|struck|cut|pierced|grazed|wounded) by (?:\w+ ){0,2}(?:shrapnel|splinters?|bullets?|glass|pellets|debris"
    r"|fragments)|limbless|senseless|unconscious|concussed|bleeding|gasping|struggling to breathe"
    r"|fighting for (?:their|his|her) li(?:fe|ves)|in (?:a )?(?:critical|serious|grave) condition|in intensive care"
    r"|shot (?:and|but) (?:only |badly |lightly |seriously )?(?:wounded|injured|hurt|survived|lived)"
    r"|shot in the (?:leg|foot|arm|shoulder|hand|thigh|knee|back)s?"
    r"|need(?:ed|s|ing)? (?:stitches|hospital (?:care|treatment))|walking wounded)\b",
    re.IGNORECASE,
)
_INJURIES_BEFORE = re.compile(
    rf"\b(?:{_WOUNDS}(?: and \w+)? to|(?:br(?:eak|oke)\w*|fractur\w+|shatter\w+|amputat\w+|reset)"
    rf" the (?:\w+ )?{_BONES} of)"
    rf"\s+{_FILL}",
    re.IGNORECASE,
)
_FATALITIES_BEFORE = re.compile(
    r"\b(?:number of (?:the )?(?:dead|killed|slain)(?: [a-z]+){0,2} (?:at|to|as|was|is|reached)"
    r"|graves? (?:\w+ ){0,3}for|(?:sl(?:it|itting|its|ash\w*)|cut|cuts|cutting) the throats of"
    r"|cost the li(?:fe|ves) of|claim\w* the li(?:fe|ves) of|fatal (?:for|to)|slaying of"
    rf"|among the (?:fallen|slain) (?:were|was|are)|mass grave (?:of|with|holding|containing))\s+{_FILL}",
    re.IGNORECASE,
)
_FATALITIES_AFTER = re.compile(
    rf",?\s+fatally\b|{_NOUN}\s+(?:did not (?:survive|make it|live)\b|didn['’]t (?:survive|make it)\b"
    r"|to death\b"
    r"|(?:was|were|been) (?:laid to rest|mourned)\b|met (?:their|his|her) (?:deaths?|ends?)\b|in their graves?\b"
    r"|found (?:murdered|hanged|beheaded|strangled|shot dead)\b"
    r"|of (?:their|his|her) (?:wounds|injuries|burns)\b)",
    re.IGNORECASE,
)
_BEFORE = (
    (_CASUALTIES_BEFORE, "casualties"),
    (_MISSING_BEFORE, "missing"),
    (_FATALITIES_BEFORE, "fatalities"),
    (_INJURIES_BEFORE, "injuries"),
)
_AFTER = (
    (_CASUALTIES_AFTER, "casualties"),
    (_MISSING_AFTER, "missing"),
    (_FATALITIES_AFTER, "fatalities"),
    (_INJURIES_AFTER, "injuries"),
)
_ONE_KIND = re.compile(rf"{_NOUN}\s+(?:{_DEAD}|{_HURT}|missing)\b", re.IGNORECASE)
_SPARED = re.compile(
    rf"{_NOUN}\s+(?:(?:had|have|has|suffer\w*|sustain\w*) no {_WOUNDS}|(?:was|were|are|is) (?:no longer missing"
    rf"|not (?:among the )?(?:{_DEAD}|{_HURT}|missing)))\b",
    re.IGNORECASE,
)
"""What did not befall them."""
_DIED = re.compile(r"\b(?:die[sd]?|dead|death|killed|succumb\w*|no|without|not|unhurt|no longer)\b", re.IGNORECASE)
_ILL = re.compile(r"\b(?:covid|virus|cholera|ebola|flu|measles|malaria|fever|patients?|disease)\b", re.IGNORECASE)
_TO_DEATH = re.compile(rf"{_NOUN}\s+to death\b")
_SENTENCED = re.compile(r"\b(?:sentenc|condemn|scar|frighten|threaten|bor)(?:e|es|ed|ing)?\b", re.IGNORECASE)
_GIVEN_UP = re.compile(r"\bno longer\b", re.IGNORECASE)
_WANTED = words("suspect gunman attacker fugitive inmate killer robber escapee thief recruit volunteer worker")
"""People sought are not always missing."""


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """What a set phrase beside the number says that befell people; a count of casualties needs no other word."""
    noun = _things.noun_of(phrase)
    if not people and noun != "casualty":
        return None
    text, start, end = _text.of(phrase.top.doc), phrase.amount.start, phrase.amount.end
    sent = phrase.top.sent
    before = text[max(sent.start_char, start - _BACK) : start]
    after = text[end : min(sent.end_char, end + _AHEAD)]
    if _SPARED.match(after) or (_TO_DEATH.match(after) and _SENTENCED.search(before)):
        return "other"
    for pattern, measure in _AFTER:
        if (match := pattern.match(after)) and _holds(measure, match[0], noun, sent.text):
            return measure
    for pattern, measure in _BEFORE:
        if measure == "casualties" and _ONE_KIND.match(after):
            continue
        if (match := pattern.search(before)) and _holds(measure, match[0], noun, sent.text):
            return measure
    return None


def _holds(measure: str, said: str, noun: str, sentence: str) -> bool:
    """Whether nothing else in the phrase or its sentence makes it something else."""
    if measure == "injuries":
        return not _DIED.search(said) and not _ILL.search(sentence)
    return measure != "missing" or (noun not in _WANTED and not _GIVEN_UP.search(said))

"""Fighters, told by set phrases where nothing else tells: "under arms", "boots on the ground", "sent to the front"."""

from __future__ import annotations

import re

from sitrep.extract.figures._phrase import Phrase
from sitrep.extract.figures.measuring import _around, _things
from sitrep.extract.figures.measuring._around import FILL, NOUN
from sitrep.reference import measures
from sitrep.reference.person_nouns import is_person, singular
from sitrep.reference.wordlists import words

_WAR = (
    r"(?:front|front[- ]lines?|frontlines?|border|war|army|battle|battlefield|ranks|barracks|colou?rs|uniform|frontier"
    r"|trenches|militias?|navy|air force|marines|armed forces|military|combat|rebels|rebellion|insurgency|jihad|legion"
    r"|guerrillas|insurgents|guard|reserves|resistance|security forces)"
)
_BODY = (
    r"(?:army|force|forces|militias?|garrison|contingent|brigade|battalion|regiment|unit|column|detachment|squad"
    r"|platoon"
    r"|bodyguard|insurgency|guard|legion|corps|division|guerrillas?|band|faction|cartel|vanguard|expedition|troops"
    r"|armed (?:group|wing|gang|movement)|rebel (?:group|movement|band|alliance)|military|peacekeeping mission|navy"
    r"|air force|insurgents|rebels|separatists|jihadists|Taliban|Houthis|partisans)"
)
_AFTER = re.compile(
    rf"{NOUN}\s+(?:(?:under|in|at|bearing|carrying|taking up|took up|take up)\s+(?:arms|uniform|the colou?rs)"
    r"|under\s+(?:\w+\s+){0,2}command|under (?:his|her|its|their) orders|at (?:his|her|its|their) (?:disposal|command)"
    r"|(?:in|from|to|of)\s+(?:its|their|his|the)\s+ranks|on the ground|on (?:active|military) (?:duty|service)"
    r"|on (?:standby|alert|high alert)|in the field"
    r"|(?:combat|battle)[- ]ready"
    r"|ready (?:to|for) (?:fight|battle|combat|war)|in blue helmets|in (?:camouflage|fatigues|battledress|combat gear"
    r"|army uniforms?)"
    rf"|(?:flown|sent|rushed|moved|shipped|dispatched|posted|marched|transferred|drafted|called up|pressed"
    rf"|press-ganged|bused|thrown"
    rf"|inducted|ordered)\s+(?:\w+\s+){{0,3}}?{_WAR}\b"
    rf"|(?:joined|joining|join|signed up|sign up|volunteered|swelled|serv(?:e|ed|es|ing)|fought|fight|fights|fighting"
    rf"|enrol\w*|guarding|guard|man|manned|manning"
    rf"|patrol\w*)\s+(?:\w+\s+){{0,3}}?(?:{_WAR}|front|side of|alongside|checkpoints?|roadblocks?|barricades"
    rf"|perimeter|posts?)\b"
    r"|(?:fought|fight|fights|fighting)\s+(?:for|with|alongside|against|in)\s+(?:the\s+)?[A-Z]"
    r"|(?:called|being called) up\b|of fighting age|of military age)"
)
_ARMED_MEN = re.compile(
    r"\s+(?:[\w-]+\s+)?(?:armed|uniformed|masked|hooded|camouflaged)\s+(?:[\w-]+\s+)?(?:men|women|youths|people"
    r"|assailants|attackers)\b|\s+(?:\w+\s+)?(?:military|service|army|uniformed|naval|armed|combat)\s+(?:personnel"
    r"|members)\b"
)
_ARMED = re.compile(rf"\b{_BODY}\b[^.;\d]{{0,40}}$", re.IGNORECASE)
_IS_STRONG = re.compile(r"\s+strong\b")
_STRONG = re.compile(rf"(?:-|\s)(?:strong|man|men)\s+(?:[\w-]+\s+){{0,3}}?{_BODY}\b")
_BOOTS = re.compile(r"\s+(?:\w+\s+)?(?:boots on the ground|boots|bayonets|rifles strong|sabres)\b")
_BEFORE = re.compile(
    rf"\b{_BODY}(?:['’]s)?(?:\s+(?:of|in|at)\s+[A-Z]\w+)?(?:\s+(?:\w+\s+)?(?:strength|numbers|ranks|membership"
    rf"|size))?,?\s+(?:of|with|numbers?"
    rf"|numbered|numbering|counts?|counted|fields?"
    rf"|musters?|mustered|ha[sd]|have|commands?|boasts?|totals?|is|was|keeps?|maintains?|lists?|grew (?:from|to)"
    rf"|swelled to|shrank to|is down to|rose to|claims){FILL}"
    rf"|\b(?:call(?:ed|s|ing)? up|sign(?:ed|s|ing)? up|press-gang\w*|conscript\w*|enlist\w*|mobili[sz]\w*|muster\w*"
    rf"|garrison\w*|arm(?:ed|ing|s)|put under arms"
    rf"|swor(?:e|n) in)\s*{FILL}"
    rf"|\b(?:command\w*|lead(?:s|ing)?|led)(?:\s+(?:over|of))?{FILL}",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"\b(?:command\w*|lead(?:s|ing)?|led)(?:\s+(?:over|of))?{FILL}", re.IGNORECASE)
_COUNTING = re.compile(rf"\b(?:count(?:s|ed)?|has|have|had){FILL}")
_SOLDIERS = re.compile(
    r"\b(?:general|colonel|warlord|commander|major|captain|emir|brigadier|marshal|lieutenant)\b", re.IGNORECASE
)
_MEN = words(
    "man woman boy people person youth member volunteer local observer villager teenager student villager other"
)
_NAMED_OTHERWISE = words(
    "firefighter doctor nurse teacher player worker lawmaker employee candidate child pupil patient"
)
_AT_PEACE = re.compile(
    r"\b(?:fire|blaze|wildfires?|crime|cancer|corruption|disease|football|match|election|seats?|party|league|team"
    r"|film|show)\b",
    re.IGNORECASE,
)


def by_phrase(phrase: Phrase, people: bool) -> str | None:
    """ "fighters" where a set phrase beside the number says that those counted bear arms."""
    if phrase.amount.unit == "percent":
        return None
    before, after = _around.sides(phrase)
    if _STRONG.match(after) or _BOOTS.match(after) or _ARMED_MEN.match(after):
        return "fighters"
    if _IS_STRONG.match(after):
        return "fighters" if _tells_arms(before) else None
    noun = _things.noun_of(phrase)
    if not people or noun in _NAMED_OTHERWISE or _AT_PEACE.search(phrase.top.sent.text):
        return None
    if _AFTER.match(after) and (not noun or noun in _MEN or is_person(noun)):
        return "fighters"
    if not _BEFORE.search(before) or not (not noun or noun in _MEN or measures.nouns().get(noun) == "fighters"):
        return None
    if not noun and _COUNTING.search(before):
        return None  # "the army counts 90": what others lost
    return "fighters" if not _LEADING.search(before) or (noun == "man" and _SOLDIERS.search(before)) else None


def _tells_arms(before: str) -> bool:
    """Whether an armed body or fighters are named before: "the garrison was", "rebels, some"."""
    known = {measures.nouns().get(singular(word)) for word in re.findall(r"[\w-]+", before)[-8:]}
    return _ARMED.search(before) is not None or "fighters" in known

"""What the letters around a number show to be no figure: ages, clock times, scores, addresses, numbers of things."""

from __future__ import annotations

import re

from sitrep.extract.figures.numbers._amount import Amount
from sitrep.reference import measures, numbered, units
from sitrep.reference.person_nouns import is_person

_TIMES = "|".join(sorted(units.TIMES.split(), key=len, reverse=True))
_DURATION = re.compile(
    r"(?:\s+(?:of|more|full|long|straight|consecutive|further|additional|whole|working|business|calendar|school))?"
    rf"[\s-](?:{_TIMES})s?\b(?!-old)",
    re.I,
)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_STREET = (
    r"(?:Street|Avenue|Road|Lane|Boulevard|Drive|Place|Square|Terrace|Highway|Parkway|Pike|Crescent|Court|St|Ln"
    r"|(?:St|Ave|Rd|Ln|Blvd|Dr|Hwy)\.)"
)
_MORE_THAN = (
    "as|more|the|higher|larger|bigger|greater|less|lower|faster|slower|what|its|their|his|her|that|over|better|worse"
    "|longer|stronger|smaller|cheaper|heavier"
)
_WORN = "scissors|trousers|pants|glasses|shoes|jeans|socks|boots|gloves|pliers"
_AFTER = re.compile(
    r"(?:st|nd|rd|th)\b|[:/]\d|\.\d+\.|\s?(?:a\.?m\.?|p\.?m\.?|o[’']clock|GMT|UTC|hrs?)\b"
    r"|[\s-]years?[\s-](?:old|of age)|-?(?:calibre|caliber|gauge)\b|[A-Za-z]\d|-[A-Z]\d?|[A-Z]{1,3}\b|s\b|\s*x\s*\d"
    rf"|\s+times (?:{_MORE_THAN})\b|\s+percentage\b|-(?:of|for)-\d|-something\b|\s+(?:thanks|apologies)\b"
    r"|(?<=\b0)(?:-| to )(?:60|62|100)\b"
    rf"|\s+blocks? of\b|\s+(?:BC|AD|BCE|CE)\b|\([a-z]\)|\s+through\b|\s+of (?:{_WORN})|-(?:year|month|week|day|hour)-"
    r"|-(?:stor(?:e?y|eyed|ied)|floor|(?:bed)?room|door|lane|engined?|wheel(?:er|ed)?|axle|seat(?:er)?|masted)\b"
)
_ADDRESS = re.compile(
    rf"\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\w.'’]*\s+){{0,3}}{_STREET}(?!\w)(?!\s+(?:banks|firms|traders|analysts)\b)"
)
_NUMBERED = "|".join(map(re.escape, numbered.words()))
_BEFORE = re.compile(
    r"(?:\b[A-Za-z]+-|[A-Za-z]|\d[:/.]|\b[A-Z]{1,4} |#|№ ?)$"
    rf"|(?:\b(?:{_NUMBERED})|[Ss]&P|MiG|Su|Airbus|Boeing)\s+(?:\d{{1,4}}(?:,| and| or|-| to|, and)\s*)?$"
    r"|\bper $|\bvote of (?:\d+(?: to |-))?$|\b0(?:-| to )$|\d-(?:of|for)-$"
    r"|\b(?:W\.Va\.|Ky\.|Pa\.|U\.S\.|N\.[CJYMH]\.|S\.[CD]\.) (?:Rt\.? |Route )?$"
)
_AMOUNTS_TO = re.compile(
    r"\b(?:[a-z]{2,}s|people|men|women|children|sick|dead|wounded|missing|now|still|already|together) number $"
    r"|(?<!\bthe )(?<!\broom )(?<!\bphone )\b[a-z]{2,}[a-rt-z] (?:now |still |already )?numbers $"
)
"""Where "number" is a verb: "refugees number 31,000"."""
_WRITTEN_LARGE = re.compile(r"\d{1,3},\d{3}\b|\d[\d.]* ?(?:million|thousand)\b")
_BEFORE_DATE = re.compile(rf"\b(?:{_MONTHS})\.?\s+(?:\d{{1,2}}(?:,|-|–| to| and| or)?\s+)?$")
_AFTER_DATE = re.compile(rf"\s+(?:{_MONTHS})\b")
_AGE = re.compile(r"(?:[A-Z][\w’'.-]+\)?|\b(?P<noun>[a-z]+)), (?:aged )?$")
_AFTER_AGE = re.compile(r"(?:,|\.|\)| and\b|;)")
_OF_AGE = re.compile(r"\b(?:girl|boy|child|man|woman|son|daughter|baby|infant|youth|widow|student) of $", re.I)
_AFTER_OF_AGE = re.compile(r"\s*(?:[,.;)”\"]|and\b|was\b|is\b|were\b|who\b|died\b|has\b|had\b|in\b|with\b|from\b)")
_AGED = re.compile(
    r"\b(?P<noun>[A-Za-z]+) (?:who (?:are|is|were) )?(?:aged |between )?"
    r"(?:under|over|above|below|younger than|older than)(?: the age of)? $"
    r"|(?:^|[.!?“”] )At $|, (?:both|all) $|\bage of (?:about )?$|\bages? $|\bturn(?:s|ed|ing)? $"
    r"|\b(?:at|since|until|before) age $|\baged (?:between )?(?:\d+ (?:and|to) )?$"
)
_BEING = ("were", "was", "are", "is", "be", "all", "mostly", "mainly")
_AFTER_AGED = re.compile(
    r"\s*(?:[,.;)”\"]|$|(?:and|or|to|in|with|from|who|at|as|were|was|are|is|have|has|had|on|will|can|by|when|for"
    r"|stands?|stood|fell|rose|said|may|must|should|could|would)\b)"
)
_SPORT = re.compile(r"\b(?:won|win|beat|beaten|lost|lead|led|draw|drew|vote[ds]?|defeated|score)\b", re.I)
_PHONE = re.compile(
    r"(?:\+\d{1,3}[-. ]|\b1[-. ])?(?:\(\d{2,4}\) ?|\b\d{2,4}[-. ])\d{3,4}[-. ]\d{3,4}\b"
    r"|(?i:\b(?:call|phone|tel|dial|fax|contact|hotline|at|or)\b[.:]? )\d{3}-\d{4}\b"
    r"|\+\d{1,3}[-. ]\d+|\(0\d{2,5}\) ?\d{3,}"
)
_OPENING = re.compile(
    r"\b(?:open|close|start|begin|end|arrive|leave|finish|kick|wake|set|due|scheduled|doors|began|left)\w*\b[^.;]{0,24}"
    r"\b(?:at|by|until|till|from|around) $",
    re.I,
)
_WEAPONS = re.compile(
    r"[\s-]?(?:\w+[\s-]){0,2}?(?:bombs?|shells?|rockets?|mortars?|guns?|missiles?|howitzers?|cannons?|artillery|rounds?"
    r"|pistols?|rifles?|warheads?|mines?|explosives?|projectiles?|munitions?|grenades?|machine|handguns?|calib(?:er|re)|bullets?)\b"
)
_BY_WEIGHT = ("mm", "cm", "inch", "kg", "pound-mass", "ton", "tonne", "kiloton", "m", "foot", "km", "mile")


def refuses(text: str, amount: Amount) -> bool:
    """Whether the letters show that the amount is no figure."""
    if amount.unit not in (None, "percent"):
        return _is_calibre(text, amount) or _is_phone(text, amount)
    after = text[amount.core_end : amount.core_end + 24]
    before = text[max(0, amount.core_start - 40) : amount.core_start]
    if amount.unit is None and (
        _DURATION.match(text, amount.core_end)
        or _AFTER.match(text, amount.core_end)
        or _AFTER_DATE.match(after)
        or (_BEFORE.search(before) and not _amounts_to(text, before, amount))
        or _BEFORE_DATE.search(before)
        or _is_age(before, after, amount)
        or _ADDRESS.match(text, amount.core_end)
        or _is_clock(before, amount)
        or _is_phone(text, amount)
    ):
        return True
    if amount.is_range or (
        re.match(r"\s?[-–]\s?[\d$€£]", after) is None and re.search(r"\d\s?[-–]\s?$", before) is None
    ):
        return False
    return amount.unit is None


def _amounts_to(text: str, before: str, amount: Amount) -> bool:
    """Whether "number" before the amount is the verb."""
    large = before.endswith(" number ") and _WRITTEN_LARGE.match(text, amount.core_start)
    return bool(large or _AMOUNTS_TO.search(before))


def _is_calibre(text: str, amount: Amount) -> bool:
    """ "a 500-pound bomb", "a 122 mm rocket": the number names a kind of weapon."""
    if amount.unit not in _BY_WEIGHT:
        return False
    written = text[amount.core_end : amount.end]
    return (written[:1] == "-" or amount.unit in ("mm", "cm")) and bool(_WEAPONS.match(text, amount.end))


def _is_age(before: str, after: str, amount: Amount) -> bool:
    years = amount.high or amount.low or 0
    if not 0 < years < 110 or (amount.is_range and not _AGED.search(before)):
        return False
    if _OF_AGE.search(before) and _AFTER_OF_AGE.match(after):
        return True
    if (match := _AGE.search(before)) and _AFTER_AGE.match(after):
        if match["noun"] in measures.states():
            return False  # "injured, 21; missing, 4"
        return after[:1] == "," or is_person(match["noun"]) if match["noun"] else not _SPORT.search(before)
    match = _AGED.search(before)
    if match is None or not _AFTER_AGED.match(after):
        return False
    noun = (match["noun"] or "those").lower()
    by_years = re.search(r"(?:younger|older) than", match[0])
    return noun in ("those", "anyone", "everyone") or is_person(noun) or (noun in _BEING and bool(by_years))


def _is_clock(before: str, amount: Amount) -> bool:
    """ "opens at 9"."""
    return amount.value is not None and 0 < amount.value <= 12 and bool(_OPENING.search(before))


def _is_phone(text: str, amount: Amount) -> bool:
    start = max(0, amount.core_start - 24)
    window = text[start : amount.core_end + 16]
    return any(
        match.start() + start < amount.core_end and amount.core_start < match.end() + start
        for match in _PHONE.finditer(window)
    )

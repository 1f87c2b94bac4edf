"""Ids of people over articles: which names mean one person everywhere, and what tells namesakes apart.

See docs/decisions/0004-what-makes-two-mentions-one.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sitrep.records import Article, NameMention
from sitrep.reference import countries
from sitrep.reference.identity import entity_id, normalised
from sitrep.reference.wordlists import words
from sitrep.resolve.entities import _people, _spelling

COMMON = words("""
    abbas abdallah abdul abdulaziz abdullah abdulrahman abed abu adam adel adnan ahmad ahmed akram ali alan allen amin
    amir anderson andrew anna anthony anwar aziz baker bakr bilal brian brown carlos carter charles chris clark daniel
    daoud david davis diaz edward faisal fares fatima fernandez garcia gary george gonzalez green hadi hall hamad hamed
    hamid hamza haris harris hasan hashim hassan hernandez hussein ibrahim idris ismail jackson jaber jamal james
    jamil jane jason jim jennifer john johnson jon jones jose joseph juan karim kevin khaled khalid khalil khan kim king
    laila larry lee leila lewis li linda lopez luis mahdi mahmoud maria mark martin martinez mary maryam michael mike
    miller mohamed mohammed mohammad moore morgan morris mustafa nasser nguyen noor omar osama osman park patricia paul
    perez peter philip phillips qasim rahim rahman ramirez ramzi richard robert roberts robinson rodriguez ryan saad
    sadiq saeed said salah saleh salem salim salman sam sami samir sanchez sara sarah scott simon singh smith stephen
    steve steven suleiman susan syed tariq taylor thomas tim tom torres turner umar usman wahid walid walker wang
    white william williams wilson wright yasin yasser youssef yousef yusuf zhang zaid ziad musa abdi mohamud ivan
    adams allen bailey barnes bell bennett brooks butler campbell coleman collins cook cooper cox cruz davidson edwards
    ellis evans fisher flores ford foster gibson gomez graham grant gray griffin hamilton harrison hayes henderson henry
    hill howard hughes hunt jenkins jordan kelly kennedy lopez long marshall mason mcdonald mendoza mitchell morales
    murphy murray myers nelson ortiz owens parker patterson perry phelps porter powell price ramos reed reyes reynolds
    rice rivera rogers rose ross russell sanders shaw simmons simpson stewart stone sullivan thompson tucker wallace
    ward warren watson webb wells west wood woods young albert amy angela arthur barbara benjamin betty brandon bruce
    carl carol cynthia deborah dennis diane donald donna dorothy douglas edwin elizabeth emily eric eugene frank fred
    gerald gloria grace greg gregory harold heather helen jack jacob janet jean jeff jeffrey jerry jessica joan joe
    jonathan joseph joshua joyce judith judy julie justin karen kathleen keith kelly ken kenneth kimberly kyle laura
    lawrence linda lisa louis margaret marie marilyn matthew megan melissa michelle nancy nathan nicholas nicole pamela
    pat ralph randy raymond rebecca roger ronald roy ruth samantha sandra sharon shirley sophia stephanie susan teresa
    terry theresa tyler victoria vincent virginia walter wayne willie jim bill bob ben dan dave don rob ron sue tony
    ivanov petrov alexander sergei dmitry igor oleg chen nurul rashid rashed haidar haydar jafar malik bashir
""")
"""Names so common that two of them together name many people ("Mohammed Ali", "John Smith")."""
_COMMON = frozenset(_spelling.folded(word) for word in COMMON)
_CARRIED_OVER = ("al-", "el-", "abu ", "bin ", "ibn ", "abd ", "abdul", "abdel", "umm ")
_TRADES = {
    "armed": words("""
        general gen colonel col brigadier major maj captain capt lieutenant lt commander officer soldier fighter
        militant spokesman militia army sergeant admiral marshal emir rebel
    """),
    "medical": words("doctor dr physician surgeon nurse paramedic pharmacist medic"),
    "press": words("journalist reporter photographer editor correspondent cameraman broadcaster"),
    "office": words("minister president secretary ambassador governor mayor senator lawmaker envoy mp premier king"),
    "law": words("lawyer judge prosecutor attorney"),
    "faith": words("sheikh imam priest bishop cleric ayatollah pastor"),
    "learning": words("teacher professor student lecturer analyst researcher scholar"),
}
"""What people are, so far as one is hardly the other: trade -> words of a role."""


def identity(name: str, same: Sequence[NameMention], article: Article) -> str:
    """The id of the person of this name, whom the mentions `same` of one article mean.

    A single word, or common names alone without anything that says who it is, hold inside the article only; with
    no more than a trade ("Mayor John Hall") inside the outlet, which writes of its own.
    """
    parts = _people.tokens(name)
    if len(parts) < 2:
        return local("person", name, article)
    folds = [_spelling.folded(part) for part in parts]
    key = " ".join(folds) if _is_carried_over(name, folds) else _people.untitled(name)
    if not all(fold in _COMMON or len(fold) == 1 for fold in folds):
        return entity_id("person", key)
    told = marks(mention.role for mention in same)
    has_country = any(mark.isupper() for mark in told)
    if not told or not (has_country or article.outlet):
        return local("person", name, article)
    where = () if has_country else (article.outlet,)
    return entity_id("person", f"{key} ({' '.join((*told, *where))})")


def local(kind: str, name: str, article: Article) -> str:
    """The id of what `name` means in this article and in no other."""
    return entity_id(kind, f"{name} in {article.content_hash or article.id}")


def apart(mentions: Sequence[NameMention]) -> dict[int, tuple[str, ...]]:
    """For mentions, by `id`, of a name that two people of the article have: what tells theirs apart.

    Two people are meant where roles beside one full name share neither country nor trade.
    """
    by_name: dict[tuple[str, ...], list[NameMention]] = {}
    for mention in mentions:
        by_name.setdefault(_people.tokens(mention.text), []).append(mention)
    found: dict[int, tuple[str, ...]] = {}
    for name, same in by_name.items():
        told = {own for mention in same if (own := marks([mention.role]))}
        if len(name) < 2 or not any(len(one) > 1 and len(other) > 1 and not set(one) & set(other)
                                    for one in told for other in told):  # fmt: skip
            continue
        latest: tuple[str, ...] = ()
        for mention in same:
            latest = marks([mention.role]) or latest
            found[id(mention)] = latest
    return found


def agree(same: Sequence[NameMention], codes: Sequence[str]) -> bool:
    """Whether no role of the mentions gives a country other than `codes` only."""
    told = {mark for mark in marks(mention.role for mention in same) if mark.isupper()}
    return not told or not codes or bool(told & set(codes))


def marks(roles: Iterable[str | None]) -> tuple[str, ...]:
    """What roles say that tells namesakes apart: country and trade, in order."""
    found: set[str] = set()
    for role in filter(None, roles):
        for word in role.replace("’", "'").split():
            if country := countries.demonym(word) or countries.by_name(word.removesuffix("'s")):
                found.add(country.code)
            bare = normalised(word)
            found.update(trade for trade, nouns in _TRADES.items() if bare in nouns)
    return tuple(sorted(found))


def _is_carried_over(name: str, folds: Sequence[str]) -> bool:
    """Whether a name was carried over from Arabic or Cyrillic letters, so that its spelling varies."""
    low = f"{name.lower()} "
    has_particle = any(f" {particle}" in f" {low}" for particle in _CARRIED_OVER)
    return has_particle or bool(_GIVEN & set(folds)) or folds[-1].endswith(("ski", "uv"))


_GIVEN = frozenset(
    _spelling.folded(word)
    for word in words("""
        abbas abdallah abdullah abdulaziz abdulrahman adel adnan ahmad ahmed akram amin anwar bashar daoud faisal hafez
        hamza hashim hassan hussein ibrahim ismail jaber jamal jamil kamal karim khaled khalid khalil laila mahdi
        mahmoud maryam mohammed muammar mustafa nasser nuri osama osman qasim rahman saad saddam saeed salah saleh salim
        samir suleiman tariq umar usman walid yasin yasser youssef yusuf ziad abdelaziz sergei aleksandr dmitry andrei
        volodymyr evgeny yevgeny aleksei oleksandr valery vitaly anatoly gennady
    """)
)

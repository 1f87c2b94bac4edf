"""Names that an article says mean the same are one entity; names that only stand side by side are not."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Resolved = Callable[..., Extraction]


@pytest.mark.parametrize(
    "marked",
    [
        "The [o Lake Front], formerly known as [o Jabha Buhaira], left.",
        "[o Lake Front] (a.k.a. [o Buhairat]) left.",
        "[o Buhairat], which renamed itself [o Lake Front], left.",
        "The [o Lake Front], known by its Arabic acronym [o Jabuh], left.",
        "The [o Lake Front], or [o LF], left.",
        "The [o Front for the Lake] (Spanish: Frente del Lago, [o FDL]) left.",
        "The [o Lake Workers Front] ([o LWF]) left.",
        "[o Buhairat], a group calling itself [o Lake Front], left.",
        "[p Abu Nahr], whose real name is [p Tawfiq Rahmani], left.",
        "[p Tawfiq Rahmani], whose nom de guerre is [p Abu Nahr], left.",
        "[p Tawfiq Rahmani], better known as [p Abu Nahr], left.",
        "[p Tawfiq Rahmani] (Arabic: xyz), also known as [p Abu Nahr], left.",
        "[p Tawfiq Rahmani], nicknamed [p Sakhr], left.",
        "[p Noor Qadirov] spoke. [p Nour Kadirov] left.",
        "[p Mohammed Zarwali] spoke. [p Muhammad Zarwali] left.",
        "[p Hisham al-Basri] spoke. [p Hisham El-Basri] left.",
    ],
)
def test_one(resolved: Resolved, marked: str) -> None:
    one, other = resolved(marked).names
    assert one.entity == other.entity


@pytest.mark.parametrize(
    "marked",
    [
        "The [o Lake Front] or [o Hill Front] left.",
        "The [o Lake Front], or [o HB], left.",
        "[o Lake Front] ([o Hill Brigade]) left.",
        "[p Tawfiq Rahmani] knows [p Abu Nahr].",
        "[p Tawfiq Rahmani] ([p Abu Nahr]) left.",
        "[p Hassan Rahmani] met [p Hussein Rahmani].",
        "[p Omer Kaya] spoke of the [p Kaya] family.",
        "The [o White House] spoke; the [o House] voted.",
        "[p Omer Kaya] lives in North [p Kaya].",
        "[p Salem Rahmani] met [p Salma Rahmani].",
    ],
)
def test_two(resolved: Resolved, marked: str) -> None:
    one, other = resolved(marked).names
    assert one.entity != other.entity


@pytest.mark.parametrize(
    ("marked", "is_one"),
    [
        ("[o Jaysh al-Ghadir] ([o Army of the Pool]) left.", True),
        ("[o Liwa al-Nahr] ([o River Banner]) left.", True),
        ("The [o Ejército de los Llanos] (the [o Army of the Plains]) left.", True),
        ("[o Jaysh al-Ghadir] ([o Free Syrian Army]) left.", False),
        ("[o Liwa al-Nahr] ([o River Front]) left.", False),
        ("[o Jaysh al-Ghadir] and the [o Army of the Pool] left.", False),
    ],
)
def test_a_translation_in_brackets_is_the_same_body(
    resolved: Callable[..., Extraction], marked: str, is_one: bool
) -> None:
    first, second = resolved(marked).names
    assert (first.entity == second.entity) == is_one

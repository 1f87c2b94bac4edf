"""All names that an article uses for one person or organisation become one entity; others stay apart."""

from collections.abc import Callable

import pytest

from sitrep import extract, resolve
from sitrep.records import Article, Extraction

Resolved = Callable[..., Extraction]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("[p Maria Keller] spoke. [p Keller] left.", ["Maria Keller", "Maria Keller"]),
        ("[p Abu Omar] fled. [p Omar] is back.", ["Abu Omar", "Abu Omar"]),
        ("[p Hisham al-Basri] spoke. [p Basri] left.", ["Hisham al-Basri", "Hisham al-Basri"]),
        ("Gen. [p John Doe] spoke. [p John Q. Doe] left.", ["John Q. Doe", "John Q. Doe"]),
        ("[p Ali Kaya] met [p Omer Kaya]. [p Kaya] left.", ["Ali Kaya", "Omer Kaya", "Kaya"]),
        ("[o ISIS] shot at [o Daesh].", ["Islamic State", "Islamic State"]),
        (
            "The [o River Front], also known as [o Jabha Nahr], [o JN], or [o Nahris], left.",
            ["River Front"] * 4,
        ),
        ("The [o Alwan Relief Committee] ([o ARC]) left. [o ARC] is back.", ["Alwan Relief Committee"] * 3),
        ("The [o Center for Peace Research] spoke; [o CPR] agreed.", ["Center for Peace Research"] * 2),
        ("He told [o The Washington Post]. [o The Post] wrote.", ["The Washington Post"] * 2),
        ("[o The Post] wrote.", ["Post"]),
        ("The [o RSF] shelled [l Omdurman].", ["Rapid Support Forces"]),
        ("The [o RSF] in [l Paris] counted jailed reporters.", ["Reporters Without Borders"]),
        ("The [o RSF] met in [l Lima].", ["RSF"]),
        ("The [o Red Brigade] and the [o Blue Brigade] met.", ["Red Brigade", "Blue Brigade"]),
        ("[o Boko Haram] fled. The [d group] lost men.", ["Boko Haram", "Boko Haram"]),
        ("[o Boko Haram] fled. A [d group] of farmers left.", ["Boko Haram", "group"]),
        ("[o Boko Haram] met [o Hamas]. The [d group] lost men.", ["Boko Haram", "Hamas", "group"]),
        ("[d Iraqi forces] met [d two defectors] and [d the police].", ["Iraqi forces", "defectors", "police"]),
    ],
)
def test_names(resolved: Resolved, marked: str, names: list[str]) -> None:
    assert [mention.name for mention in resolved(marked).names] == names


def test_one_name_is_one_entity_and_two_names_are_two(resolved: Resolved) -> None:
    first, second, third = resolved("[o ISIS] left. [o Daesh] came. The [o SDF] watched.").names
    assert first.entity == second.entity != third.entity


def test_the_same_in_every_article(resolved: Resolved) -> None:
    one = resolved("[p Maria Keller] spoke.").names[0]
    other = resolved("Then [p Keller] and [p Maria Keller] met.").names[0]
    assert one.entity == other.entity


def test_known_actors_get_their_class(resolved: Resolved) -> None:
    assert resolved("[o Reuters] said so.").names[0].actor_class == "outlet"


def test_an_outlets_short_name_for_itself_is_the_outlet(nlp):
    text = "Two guards told Tamarind that the gate was shut. A Tamarind Press reporter saw it."
    article = Article(id="a", text=text, raw_text=text, content_hash="", origin="test", outlet="Tamarind Press")
    found = resolve.run(extract.run(nlp(text), article))
    assert {mention.name for mention in found.names if mention.actor_class == "outlet"} == {"Tamarind Press"}

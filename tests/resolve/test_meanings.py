"""A name that several may bear means the one that the article shows; alone it holds inside the article only."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sitrep import resolve
from sitrep.records import Extraction
from tests.resolve.conftest import Marked

Resolved = Callable[..., Extraction]


@pytest.mark.parametrize(
    ("marked", "outlet", "name"),
    [
        ("A [o Foreign Office] spokesman said that [l Britain] would pay.", "", "British Foreign Office"),
        ("The [o Foreign Office] said that aid would reach [l Mosul].", "BBC News", "British Foreign Office"),
        ("The [o Foreign Office] in [l Islamabad] summoned the envoy.", "", "Pakistani Foreign Ministry"),
        ("The [o Foreign Office] called the strike on [l Mosul] unlawful, and Iraqi and Iraqi.", "", "Foreign Office"),
        ("The [o Foreign Office] met British and Pakistani envoys.", "", "Foreign Office"),
        ("British, British and Pakistani envoys met the [o Foreign Office].", "", "British Foreign Office"),
        ("The [o Home Office] wrote to British mayors.", "", "British Home Office"),
        ("The [o Home Office] wrote to mayors in [l Lima].", "", "Home Office"),
        (
            "The [o Justice Department] charged two men in [l Manila]; a Filipino, an American.",
            "",
            "Justice Department",
        ),
        ("The [o Justice Department] charged two American men.", "", "U.S. Justice Department"),
        ("The [o U.N.] met; the [o Security Council] heard Russia.", "", "UN Security Council"),
        ("The [o Border Police] shot an Israeli.", "", "Israeli Border Police"),
        ("The [o Red Cross] fed Swiss and Sudanese families.", "", "Red Cross"),
        ("The [o Saudi-led coalition] bombed [l Sanaa], a [o Coalition] spokesman said.", "", "Saudi-led coalition"),
        ("The [o Coalition] won in [l Canberra].", "", "Coalition"),
        ("[o Daesh] fled from the [o U.S.-led coalition].", "", "U.S.-led coalition against the Islamic State"),
        ("In 2003 the [o U.S.-led coalition] took [l Basra].", "", "U.S.-led coalition"),
    ],
)
def test_a_name_means_whom_the_article_shows(resolved: Resolved, marked: str, outlet: str, name: str) -> None:
    assert resolved(marked, outlet).names[-1].name == name


@pytest.mark.parametrize(
    "words", ["Treasury", "Foreign Office", "RSF", "Coalition", "First Selectman", "Post", "Public Works"]
)
def test_a_name_that_says_too_little_is_not_the_same_in_two_articles(gazetteer, words: str) -> None:
    ids = set()
    for article in ("a", "b"):
        marked = Marked(f"The [o {words}] met in [l Lima].")
        marked.extraction.article = replace(marked.extraction.article, id=article)
        ids.add(resolve.run(marked.extraction).names[0].entity)
    assert len(ids) == 2


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("The [o Circular Barge Society] ([o CBS]) met. [o CBS] left.", ["Circular Barge Society"] * 3),
        ("The [o Syrian Observatory of Human Rights] ([o SOHR]) said so.", ["Syrian Observatory for Human Rights"] * 2),
    ],
)
def test_capitals_are_what_the_article_says_they_stand_for(resolved: Resolved, marked: str, names: list[str]) -> None:
    assert [mention.name for mention in resolved(marked).names] == names


def test_two_actors_of_the_table_stay_two_though_a_text_calls_one_the_other(resolved: Resolved) -> None:
    found = resolved("The [o Wagner Group], renamed [o Africa Corps], left [l Bamako].").names
    assert found[0].entity != found[1].entity


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("The [o Senate] met. American, American and American voters watched.", "Senate"),
        ("The [o Supreme Court] met. American, American and American voters watched.", "Supreme Court"),
        ("The [o Air Force] flew. American, American and American voters watched.", "U.S. Air Force"),
        ("The [o Senate] met. Italian, Italian and Italian voters watched.", "Italian senate"),
        ("The [o MoD] paid. Iraqi, Iraqi and Iraqi voters watched.", "Iraqi Ministry of Defence"),
    ],
)
def test_a_bare_body_may_be_that_of_a_federal_states_part(resolved: Resolved, marked: str, name: str) -> None:
    assert resolved(marked).names[0].name == name


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("[p Mae Murray Dorsey] left. [p Moore] stayed.", ["Mae Murray Dorsey", "Moore"]),
        ("[p Huda Khoury] left. [p Khuri] stayed.", ["Huda Khoury"] * 2),
    ],
)
def test_surnames_that_merely_fold_alike_are_two(resolved: Resolved, marked: str, names: list[str]) -> None:
    assert [mention.name for mention in resolved(marked).names] == names

"""What is one entity over articles, and what holds inside one article only."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sitrep import resolve
from sitrep.records import NameMention
from tests.resolve.conftest import Marked

Last = Callable[..., NameMention]


@pytest.fixture
def last(gazetteer: object) -> Last:
    """The last name of marked text, resolved as an article of its own; `role` is what the text calls the person."""

    def read(marked: str, role: str | None = None) -> NameMention:
        extraction = Marked(marked).extraction
        extraction.article = replace(extraction.article, content_hash=marked)
        extraction.names[-1].role = role
        return resolve.run(extraction).names[-1]

    return read


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[p Putin] spoke in [l Moscow].", "[l Russia] and its president, [p Vladimir Putin]"),
        ("Iraq's [o Interior Ministry] spoke.", "The [o Iraqi Ministry of the Interior] spoke."),
        ("The [o Ministry of Defence of Peru] spoke.", "Peru's [o Defense Ministry] spoke."),
        ("Israel's [d army] fired.", "The [o IDF] fired."),
        ("The [d Sudanese army] fired; the [d army] fell back.", "Sudan's [o military] fired."),
        ("[p Muhammad Zarwali] left.", "[p Mohammed Zarwali] spoke."),
        ("[d Iraqi forces] fired.", "The [d Iraqi forces] left."),
    ],
)
def test_shared(last: Last, one: str, other: str) -> None:
    assert last(one).entity == last(other).entity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[p Putin] keeps bees.", "[l Moscow] heard [p Vladimir Putin]"),
        ("The [o Interior Ministry] spoke.", "Iraq's [o Interior Ministry] spoke."),
        ("Ukraine's [o Interior Ministry] spoke.", "Iraq's [o Interior Ministry] spoke."),
        ("The [o Interior Ministry] spoke.", "The [o Interior Ministry] denied it."),
        ("The [d police] came.", "[d Police] left."),
        ("Two [d men] came.", "Two [d men] left."),
        ("[p Clark] spoke.", "[p Clark] left."),
        ("The [o City Council] met.", "The [o City Council] voted."),
        ("Israel and Egypt met. An [d army] fired.", "Israel's [d army] fired."),
        (
            "In [l Kyiv], [l Lviv] and [l Odesa], [l Ukraine], the [o Defence Ministry] spoke.",
            "[l Kyiv], [l Lviv], [l Odesa]. Russia's [o Defence Ministry] spoke; the [o Defence Ministry] paid.",
        ),
        ("[p Ellen Moor] spoke.", "[p Ellin Moor] left."),
    ],
)
def test_apart(last: Last, one: str, other: str) -> None:
    assert last(one).entity != last(other).entity


def test_common_names_count_with_what_the_person_is(last: Last) -> None:
    general = last("[p Mohammed Ali] spoke.", "Sudanese general")
    assert last("[p Muhammad Ali] left.", "Sudanese general").entity == general.entity
    assert last("[p Mohammed Ali] left.", "Iraqi doctor").entity != general.entity
    assert last("[p Mohammed Ali] left.").entity != general.entity


def test_two_of_one_name_in_one_article(gazetteer: object) -> None:
    extraction = Marked("[p Mohammed Ali] met [p Mohammed Ali].").extraction
    extraction.names[0].role, extraction.names[1].role = "Sudanese general", "Iraqi doctor"
    one, other = resolve.run(extraction).names
    assert one.entity != other.entity


@pytest.mark.parametrize(
    ("marked", "is_holder"),
    [
        ("[p Ana Ruiz] spoke. The [d president] left.", True),
        ("[p Ana Ruiz] spoke. A [d president] left.", False),
        ("The [d president] left. [p Ana Ruiz] spoke.", False),
    ],
)
def test_a_described_office_is_its_holder(gazetteer: object, marked: str, is_holder: bool) -> None:
    extraction = Marked(marked).extraction
    ruiz = next(name for name in extraction.names if name.text == "Ana Ruiz")
    office = next(name for name in extraction.names if name.text == "president")
    ruiz.role, office.kind = "President", "person"
    resolve.run(extraction)
    assert (office.entity == ruiz.entity) == is_holder


def test_a_common_name_with_only_a_trade_is_one_person_inside_an_outlet_only(gazetteer: object) -> None:
    def met(outlet: str, article: str) -> str | None:
        extraction = Marked("[p Robert Hill] spoke.", outlet).extraction
        extraction.article = replace(extraction.article, content_hash=article)
        extraction.names[0].role = "Mayor"
        return resolve.run(extraction).names[0].entity

    assert met("River Post", "1") == met("River Post", "2")
    assert len({met("River Post", "1"), met("Harbour Times", "1"), met("", "1"), met("", "2")}) == 4

"""Articles that are read and not stored are joined over the whole run, in the order in which they came."""

from __future__ import annotations

from datetime import date

from sitrep import joining
from sitrep.records import Extraction, Failure
from tests.store.builders import extraction

FAILED = Failure("broken.txt", "no text")


def run() -> list[Extraction | Failure]:
    """An article, one that failed, the first again in another outlet, and one of another day."""
    day = date(2015, 5, 5)
    found = [extraction(outlet=outlet, published_on=day) for outlet in ("Wire", "Post")]
    other = extraction("Rebels seized Harad. At least 12 fell. Omar Said said: We will return.", id="other")
    other.events[0].start_date = other.events[0].end_date = date(2015, 4, 28)
    return list(joining.joined(iter([found[0], FAILED, found[1], other])))


def test_reports_of_one_incident_share_its_id_and_order_stays() -> None:
    first, failed, again, other = run()
    assert failed == FAILED
    assert isinstance(first, Extraction)
    assert isinstance(again, Extraction)
    assert isinstance(other, Extraction)
    assert first.events[0].incident == again.events[0].incident is not None
    assert other.events[0].incident not in (None, first.events[0].incident)


def test_a_reprint_names_the_article_that_it_copies() -> None:
    articles = [one for one in run() if isinstance(one, Extraction)]
    copies = {one.article.outlet: one.events[0].copy_of for one in articles}
    assert sorted(filter(None, copies.values())) == [articles[0].article.id]


def test_nothing_read_is_nothing_joined() -> None:
    assert list(joining.joined([])) == []

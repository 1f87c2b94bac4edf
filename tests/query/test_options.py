"""What there is to choose from, each with the number of articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sitrep.query import articles, counts, options
from sitrep.query.filters import Filters
from sitrep.records import Extraction
from sitrep.store import Store, save
from tests.store.builders import article


@pytest.mark.parametrize("kind", options.KINDS)
def test_labels_lead_back_to_their_options(filled: Store, kind: str) -> None:
    offer = options.offered(filled, kind)
    assert offer.labels
    assert {label: option for option, label in offer.labels.items()} == offer.ids
    assert list(offer.articles) == list(offer.labels)
    assert sorted(offer.articles.values(), reverse=True) == list(offer.articles.values())


def test_kinds_of_group_and_figure_are_counted_in_articles(filled: Store) -> None:
    assert options.offered(filled, "group").articles == {"rebel group": 2}
    assert options.offered(filled, "measure").labels == {"fatalities": "People killed"}


def test_the_newest_day_is_of_publication(filled: Store, store: Store) -> None:
    assert str(counts.newest_day(filled)) == "2015-06-06"
    assert counts.newest_day(store) is None


def test_languages_are_offered_by_name_and_chosen_by_search_and_filter(store: Store) -> None:
    texts = (("One text.", "en"), ("Un texte.", "fr"), ("?", ""))
    save(store, [Extraction(replace(article(words), language=code)) for words, code in texts])
    assert options.offered(store, "language").labels == {"": "Language not sure", "en": "English", "fr": "French"}
    for filters in (Filters(languages=("fr",)), Filters(text="language:fr"), Filters(text="-language:en Un")):
        assert list(articles.listed(store, filters)["language"]) == ["fr"]

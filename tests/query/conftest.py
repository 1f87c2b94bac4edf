"""A small store, filled by hand and never written to by a test."""

from __future__ import annotations

from datetime import date

import pytest

from sitrep import pipeline
from sitrep import store as stores
from sitrep.records import Event, Extraction
from sitrep.store import Store
from tests.store.builders import article, at, extraction, name, place

MARCH = "Protesters marched through Sanaa and Aden on Friday, Amal Nasser of Aid Now said in Yemen."


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Article 1: Harad, Omar Said and the Rebels, a battle of 5 May 2015; in the Wire.

    2: the same text in the Post, undated, where up to 20 died at a time not known. 3: Sanaa, Aden and Yemen, Amal
    Nasser and Aid Now, a protest of 5 June 2015; of 6 June, no outlet.
    """
    store = stores.open_(f"sqlite:///{tmp_path_factory.mktemp('filled') / 'sitrep.db'}")
    reprint = extraction(outlet="Post", title="Harad taken")
    reprint.events[0].date_prec, reprint.events[0].end_date = 5, date(2015, 5, 5)
    reprint.events[0].fatalities_high = 20
    first = extraction(outlet="Wire", published_on=date(2015, 5, 5), title="Harad falls")
    stores.save(store, [first, reprint, _march()])
    pipeline.join(store)
    return store


def _march() -> Extraction:
    names = [name(MARCH, "Amal Nasser", "person", "p-nasser"), name(MARCH, "Aid Now", "organisation", "o-aid")]
    places = [
        place(MARCH, "Sanaa", "l-sanaa", admin1="Sanaa"),
        place(MARCH, "Aden", "l-aden", admin1="Aden"),
        place(MARCH, "Yemen", "l-yemen", feature="country", admin1=None, where_prec=6),
    ]
    protest = Event(**at(MARCH, "marched"), event_type="Protests", sub_event_type="Peaceful protest", incident="i2")
    protest.start_date = protest.end_date = date(2015, 6, 5)
    protest.date_prec = 1
    told = article(MARCH, published_on=date(2015, 6, 6), title="March in the capital")
    return Extraction(told, names=names, places=places, events=[protest])

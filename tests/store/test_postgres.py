"""The same statements on PostgreSQL. Skipped where it is not installed; each run has a server of its own."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from sitrep import pipeline
from sitrep import store as stores
from sitrep.query import (
    articles,
    counts,
    entities,
    events,
    figure_links,
    figures,
    incidents,
    network,
    options,
    places,
    profile,
)
from sitrep.query.filters import Filters
from sitrep.store import Store
from tests.store.builders import extraction

BIN = next((path for path in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)
pytest.importorskip("psycopg", reason="PostgreSQL's driver is not installed: pip install 'psycopg[binary]'")
pytestmark = pytest.mark.skipif(BIN is None, reason="PostgreSQL is not installed")


def as_postgres(*command: object) -> None:
    """Run a command; where we are root, as the user whom PostgreSQL's package made, for it refuses root."""
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["su", "postgres", "-c", shlex.join(words)]
    subprocess.run(words, check=True, capture_output=True, cwd="/", timeout=60)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a new server that listens on a socket in its own folder only."""
    assert BIN
    folder = Path(tempfile.mkdtemp(prefix="sitrep-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    as_postgres(BIN / "initdb", "-D", data, "-U", "sitrep", "--auth=trust", "--encoding=UTF8", "--no-sync")
    options_ = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    as_postgres(BIN / "pg_ctl", "-D", data, "-o", options_, "-l", folder / "log", "-w", "start")
    yield f"postgresql://sitrep@/postgres?host={folder}"
    as_postgres(BIN / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def both(server: str, tmp_path_factory: pytest.TempPathFactory) -> list[Store]:
    """A SQLite and a PostgreSQL store with the same articles."""
    opened = [stores.open_(f"sqlite:///{tmp_path_factory.mktemp('both') / 'sitrep.db'}"), stores.open_(server)]
    for store in opened:
        stores.save(store, [extraction()])
        stores.save(store, [extraction(outlet="Wire", published_on=date(2015, 5, 5), title="Harad falls")])
        stores.save(store, [extraction(outlet="Wire"), extraction(outlet="Post")])
        pipeline.join(store)
    return opened


def _by_id(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    return frame.sort_values(column, ignore_index=True)


CHOSEN = [
    Filters(),
    Filters(places=("l-harad",), people=("p-said",), organisations=("o-rebels",), event_types=("Battles",)),
    Filters(outlets=("Wire",), date_from=date(2015, 1, 1), date_to=date(2015, 12, 31)),
    Filters(actor_classes=("rebel group",), measures=("fatalities",), text="soldiers", without=Filters(text="drone")),
]
ASKED = {
    "events": events.listed,
    "periods": events.by_period,
    "incidents": incidents.listed,
    "reports": lambda store, filters: incidents.reports(store, incidents.listed(store, filters)["incident"]),
    "places": places.named,
    "sentences": lambda store, filters: places.mentions(store, filters, "l-harad"),
    "figures": figures.listed,
    "figures in brief": lambda store, filters: _by_id(figures.in_brief(store, filters, "fatalities"), "figure_id"),
    "figures by number": lambda store, filters: figures.numbered(
        store, tuple(figures.listed(store, filters)["figure_id"][::-1])
    ),
    "tolls": lambda store, filters: _by_id(figure_links.tolls(store, filters), "article_id"),
    "measures": figures.measures,
    "ranking": lambda store, filters: entities.ranking(store, filters, "person", text="SAID"),
    "most quoted": lambda store, filters: entities.ranking(store, filters, "person", by="quotes"),
    "names": lambda store, filters: profile.found(store, filters, "p-said")["names"],
    "roles": lambda store, filters: profile.found(store, filters, "p-said")["roles"],
    "its incidents": lambda store, filters: profile.in_incidents(store, filters, "o-rebels"),
    "companions": lambda store, filters: entities.companions(store, filters, "p-said"),
    "ties": lambda store, filters: network.found(store, filters, around="p-said")[1],
    "named together": lambda store, filters: network.together(store, filters, "p-said", "o-rebels"),
    "quotes": entities.quotes,
    "options": lambda store, filters: options.places(store),
}


@pytest.mark.parametrize("filters", CHOSEN, ids=["all", "named", "dated", "searched"])
@pytest.mark.parametrize("question", ASKED)
def test_both_databases_give_the_same_answer(both: list[Store], question: str, filters: Filters) -> None:
    sqlite, postgres = (ASKED[question](store, filters) for store in both)
    assert len(sqlite) > 0
    pd.testing.assert_frame_equal(sqlite, postgres)


def test_both_databases_count_the_same(both: list[Store]) -> None:
    sqlite, postgres = (counts.key_figures(store, Filters()) for store in both)
    assert sqlite == postgres
    assert sqlite["articles"] == 2


@pytest.mark.parametrize(
    "text",
    [
        *("soldiers", "soldier", "hara*", "hara", '"seized Harad"', '"Harad seized"', '"seized Har*"', "& | ! ( :* '"),
        *("", "-soldiers", "-outlet:wire", "nothing OR soldiers", "title:soldiers", "place:yemen"),
        *("person:said -outlet:Post", "claimant:said", "event:battles", "from:2015", "organisation:rebels OR nothing"),
    ],
)
def test_both_databases_find_the_same_articles(both: list[Store], text: str) -> None:
    sqlite, postgres = (articles.listed(store, Filters(text=text)) for store in both)
    assert sorted(sqlite["article_id"]) == sorted(postgres["article_id"])
    assert sqlite.attrs == postgres.attrs


def test_removing_and_versions_are_the_same(both: list[Store]) -> None:
    assert [stores.version(store) for store in both] == [5, 5]
    assert [stores.remove_outlet(store, "Post") for store in both] == [1, 1]
    assert [articles.listed(store, Filters(text="Harad")).attrs["total"] for store in both] == [1, 1]

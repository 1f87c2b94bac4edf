"""Views that readers keep by name: a page and its address. They are of the store, so all who use it see them.

They say nothing of articles: the data version does not rise, and all answers that are remembered stay true.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import delete, insert, select

from sitrep.store.engine import Store
from sitrep.store.schema import saved_view

MOST_CHARACTERS = 80
"""Of a name; more does not fit a line on screen."""


class View(NamedTuple):
    """One view."""

    name: str
    page: str
    """The page's file, "pages/explore/map.py"."""
    address: str
    """Its query string, "place=Homs%2C+Syria"; empty where nothing is chosen."""


def saved(store: Store) -> list[View]:
    """All views, by name."""
    asked = select(saved_view.c.name, saved_view.c.page, saved_view.c.address)
    with store.reading() as connection:
        return sorted((View(*row) for row in connection.execute(asked)), key=lambda view: view.name.casefold())


def keep(store: Store, view: View) -> None:
    """Keep a view, in place of one of the same name. Raises ValueError for a name that is empty or too long."""
    name = " ".join(view.name.split())
    if not name or len(name) > MOST_CHARACTERS:
        raise ValueError(f"A view needs a name of at most {MOST_CHARACTERS} characters.")
    with store.transaction() as connection:
        connection.execute(delete(saved_view).where(saved_view.c.name == name))
        row = {
            "name": name,
            "page": view.page,
            "address": view.address,
            "saved_at": datetime.now(UTC).replace(tzinfo=None),
        }
        connection.execute(insert(saved_view), row)


def forget(store: Store, name: str) -> None:
    """Keep the view of this name no longer."""
    with store.transaction() as connection:
        connection.execute(delete(saved_view).where(saved_view.c.name == name))

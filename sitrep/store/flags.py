"""What the store remembers of its readers in a word: whether they have skipped the tour.

As views, they say nothing of articles: the data version does not rise.
"""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from sitrep.store.engine import Store
from sitrep.store.schema import meta


def is_set(store: Store, name: str) -> bool:
    """Whether the flag of this name is set."""
    with store.reading() as connection:
        return connection.execute(select(meta.c.value).where(meta.c.key == name)).scalar_one_or_none() is not None


def set_(store: Store, name: str) -> None:
    """Set it; set already, it stays."""
    with store.transaction() as connection:
        connection.execute(delete(meta).where(meta.c.key == name))
        connection.execute(insert(meta).values(key=name, value=1))


def clear(store: Store, name: str) -> None:
    """Take it back."""
    with store.transaction() as connection:
        connection.execute(delete(meta).where(meta.c.key == name))

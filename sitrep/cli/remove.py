"""`remove`: articles out of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from sitrep.store import Store


def remove(
    sample: Annotated[bool, typer.Option("--sample", help="The articles of the sample collection.")] = False,
    outlet: Annotated[list[str] | None, typer.Option(metavar="NAME", help="All articles of the outlet.")] = None,
    article: Annotated[list[int] | None, typer.Option(metavar="NUMBER", help="The article of this number.")] = None,
) -> None:
    """Take articles out of the store, with all that was read out of them. The files that they came from stay.

    An article's number stands in its address in the app: `articles?article=17`.

    Examples:

        python -m sitrep remove --sample

        python -m sitrep remove --outlet "The Daily Star"

        python -m sitrep remove --article 17 --article 18
    """
    from sitrep import pipeline
    from sitrep import store as stores

    if not (sample or outlet or article):
        raise typer.BadParameter("say which: --sample, --outlet or --article")
    store = stores.open_()
    meant = {*(pipeline.sample(store) if sample else ()), *(article or ()), *_of_outlets(store, outlet or [])}
    removed = pipeline.remove(store, sorted(meant))
    typer.echo(f"{removed} article{'' if removed == 1 else 's'} removed.")


def _of_outlets(store: Store, names: list[str]) -> list[int]:
    """Ids of their articles. Raises BadParameter for an outlet that the store does not know."""
    from sitrep.query import articles, options
    from sitrep.query.filters import Filters

    known = set(options.outlets(store)["id"])
    if unknown := [name for name in names if name not in known]:
        raise typer.BadParameter(f"the store has no outlet called {', '.join(unknown)}")
    found = articles.listed(store, Filters(outlets=tuple(names)), limit=None) if names else None
    return [] if found is None else [int(number) for number in found["article_id"]]

"""The app as a visitor meets it, without a browser: `app` shows the small collection, `empty_app` an empty store."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from sitrep import pipeline
from sitrep import store as stores
from sitrep.settings import ROOT
from tests.pages import collection

Open = Callable[..., AppTest]


@pytest.fixture
def empty_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens a page on an empty store: `empty_app("pages/explore/map.py", place="Raqqa, Syria")`."""
    monkeypatch.setenv("SITREP_DATA", str(tmp_path))
    return open_page


@pytest.fixture
def app(empty_app: Open, tmp_path: Path) -> Open:
    """Opens a page on `collection`."""
    tmp_path.mkdir(exist_ok=True)
    stores.save(stores.open_(), collection.extractions())
    pipeline.join(stores.open_())
    return empty_app


def open_page(page: str = "pages/explore/overview.py", /, **parameters: str | list[str]) -> AppTest:
    """The app at `page`, with the query parameters in its address, run once; fails where it raised."""
    at = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=30)
    for key, value in parameters.items():
        at.query_params[key] = value
    at.switch_page(page)
    at.run()
    assert not at.exception, at.exception
    return at

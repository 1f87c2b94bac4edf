"""The key of the charts of figures."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from components import figure_charts

KEY = """
import pandas as pd
from components import figure_charts, legend, theme
from tests.components.figures import figures
said = {{"value": 12.0, "start_date": "2015-05-04"}}
rows = [said | {{"claimant": name}} for name in {names!r} for _ in range(2)]
legend.who(figure_charts.over_time(figures(*rows), theme.LIGHT))
"""


def drawn(*names: str) -> str:
    """The key's HTML."""
    app = AppTest.from_string(KEY.format(names=names)).run()
    assert not app.exception
    return str(app.get("html")[0].proto.body)


def test_each_claimant_has_a_mark_of_its_own_shape() -> None:
    body = drawn(*(f"Witness {number}" for number in range(figure_charts.MAX_OWN)))
    marks = [item.split('"')[0] for item in body.split('style="')[1:]]
    assert len(marks) == len(set(marks)) == figure_charts.MAX_OWN


@pytest.mark.parametrize("name", ["<b>Omar</b>", "Amin & Sons"])
def test_foreign_words_stay_words(name: str) -> None:
    body = drawn(name)
    assert name not in body
    assert ("&lt;b&gt;Omar&lt;/b&gt;" in body) or ("Amin &amp; Sons" in body)

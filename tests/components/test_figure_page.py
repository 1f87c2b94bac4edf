"""The line above the views: what is counted, and what is not."""

import pandas as pd
import pytest

from components import figure_page


@pytest.mark.parametrize(
    ("outlets", "told"),
    [
        (["Levant Wire", "Cedar Daily"], "2 outlets"),
        (["Levant Wire", ""], "1 outlet"),
        (["Levant Wire", None], "1 outlet"),
        (["", ""], "outlet unknown"),
        ([None, None], "outlet unknown"),
    ],
)
def test_an_unknown_outlet_is_not_counted_as_one(outlets: list[str | None], told: str) -> None:
    figures = pd.DataFrame({"claimant": ["medics", "police"], "article_id": [1, 2], "outlet": outlets})
    assert figure_page.summary(figures) == f"**2 figures** · 2 claimants · 2 articles · {told}"

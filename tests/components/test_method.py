"""How each page is made is told in words, and with shares that were measured."""

from __future__ import annotations

import pytest

from components import accuracy, method
from sitrep.evaluate import record


def test_every_page_that_tells_how_right_it_is_tells_how_it_is_made() -> None:
    assert set(method.sections()) == set(method.MEASURED)


@pytest.mark.parametrize("title", method.MEASURED)
def test_method_and_known_limits_are_told(title: str) -> None:
    words = method.sections()[title]
    assert "**Known limits.**" in words
    assert "## " not in words


@pytest.mark.parametrize("kind", sorted({kind for kinds in method.MEASURED.values() for kind in kinds}))
def test_what_a_page_rests_on_was_measured_on_texts_kept_apart(kind: str) -> None:
    table = accuracy.tables((line for line in record.read() if line.kind == kind), ("unseen",))
    assert accuracy.TITLES["unseen"] in table
    assert accuracy.TITLES["seen"] not in table

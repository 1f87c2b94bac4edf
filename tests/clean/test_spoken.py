"""The language of a text is told where it is sure."""

from __future__ import annotations

import pytest

from sitrep.clean import spoken

ENGLISH = "Shells killed nine people in a market of Kadugli on Monday, a doctor at the hospital said."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        ("Neuf personnes ont été tuées lundi par des obus sur un marché de Kadugli, a dit un médecin.", "fr"),
        ("Nueve personas murieron el lunes cuando cayeron obuses en un mercado, dijo un médico local.", "es"),
        ("قتل تسعة أشخاص يوم الاثنين في سقوط قذائف على سوق كادوقلي حسبما قال طبيب في المستشفى", "ar"),
        ("Дев'ять людей загинули в понеділок, коли снаряди влучили в ринок, повідомив лікар лікарні.", "uk"),
        ("Kadugli, 12 March.", ""),
        ("9 11 14 – 2016 … 1,000,000", ""),
        ("", ""),
    ],
)
def test_the_language_is_told_where_it_is_sure(text: str, code: str) -> None:
    assert spoken.language(text) == code

"""`victims` of an event row: the targets that are people."""

import pytest

from sitrep import pipeline
from sitrep.export import rows
from sitrep.records import Extraction, RawArticle


@pytest.mark.parametrize(
    ("text", "targets", "victims"),
    [
        (
            "Gunmen attacked a clinic and two nurses in Maiduguri.",
            ["clinic", "nurses"],
            ["nurses"],
        ),
        ("Rebels shelled the town of Azaz.", ["Azaz"], []),
        ("Militants murdered Judge Amina Sesay in Kano.", ["Amina Sesay"], ["Amina Sesay"]),
        ("A bomb destroyed the Spanish Embassy in Tunis.", ["Spanish Embassy"], []),
        ("Bandits ambushed soldiers near Zamfara.", ["soldiers"], ["soldiers"]),
        ("Gunmen killed members of a peasant patrol near Juanjui.", ["peasant patrol"], ["peasant patrol"]),
    ],
)
def test_victims_are_the_targets_that_are_people(text: str, targets: list[str], victims: list[str]) -> None:
    found = next(pipeline.read([RawArticle(text=text, origin="made")]))
    assert isinstance(found, Extraction)
    event = next(row for row in rows.rows(found) if row["kind"] == "event")
    assert (event["targets"], event["victims"]) == (targets, victims)

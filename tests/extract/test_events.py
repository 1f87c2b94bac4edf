"""What happened is read, with who, where and how many; what might or did not happen is not."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sitrep.records import Event, Extraction

GOLDEN = Path(__file__).parents[1] / "golden" / "events.csv"
FLOORS = {"precision": 0.93, "recall": 0.93, "place": 0.9, "actor": 0.9, "killed": 0.9}
"""A little under what is reached; raise them as reading gets better."""

Read = Callable[..., Extraction]


def golden() -> list[tuple[str, dict[str, str]]]:
    """Sentence and, where it tells an event, its parts: type, place, actor, killed."""
    with GOLDEN.open(encoding="utf8", newline="") as lines:
        return [(row["text"], _parts(row["events"])) for row in csv.DictReader(lines, delimiter="|")]


def _parts(told: str) -> dict[str, str]:
    kind, *parts = told.split("; ")
    return {"type": kind, **dict(part.split("=") for part in parts)} if kind else {}


def _read_parts(event: Event) -> dict[str, str]:
    return {
        "place": event.place.text if event.place else "",
        "actor": "; ".join(actor.text for actor in event.actors),
        "killed": str(event.fatalities),
    }


def _score(read: Read) -> dict[str, float]:
    right = told = found = 0
    parts: dict[str, list[bool]] = {"place": [], "actor": [], "killed": []}
    for text, wanted in golden():
        events = read(text).events
        found += len(events)
        told += bool(wanted)
        same = [event for event in events if event.sub_event_type == wanted.get("type")]
        right += bool(same)
        for part in parts.keys() & wanted.keys() if same else ():
            parts[part].append(wanted[part] in _read_parts(same[0])[part])
    scores = {part: sum(hits) / len(hits) for part, hits in parts.items()}
    return {"precision": right / found, "recall": right / told, **scores}


def test_golden_sentences_are_read_as_well_as_before(read: Read) -> None:
    scores = _score(read)
    assert {name: score for name, score in scores.items() if score < FLOORS[name]} == {}


@pytest.mark.parametrize("text", [text for text, told in golden() if not told])
def test_what_did_not_happen_is_no_event(read: Read, text: str) -> None:
    assert read(text).events == []


def test_one_happening_told_twice_is_one_event_at_its_first_mention(read: Read) -> None:
    text = "Warplanes bombed Nyala on Monday.\n\nThe strikes killed 14 people, doctors said."
    (event,) = read(text, published_on=date(2024, 3, 14)).events
    assert (event.text, event.fatalities, event.start_date) == ("bombed", 14, date(2024, 3, 11))


def test_the_toll_may_stand_in_the_next_sentence(read: Read) -> None:
    (event,) = read("A car bomb exploded in Jalalabad. Twelve people were killed and 30 wounded.").events
    assert (event.fatalities, event.injuries) == (12, 30)


def test_several_claimants_give_lowest_and_highest(read: Read) -> None:
    text = "Shelling in Kupiansk killed 5 people, police said. The mayor said 7 people were killed in the shelling."
    (event,) = read(text).events
    assert (event.fatalities, event.fatalities_low, event.fatalities_high) == (5, 5, 7)


def test_where_somebody_spoke_is_not_where_it_happened(read: Read) -> None:
    text = 'On Sunday in Geneva, the envoy talked. "Rebels seized Minova," he said in Geneva.'
    assert [event.place.text for event in read(text).events if event.place] == ["Minova"]


def test_two_towns_are_two_events(read: Read) -> None:
    events = read("Rebels shelled Aleppo. Later that day, a drone hit Idlib.").events
    assert [event.place.text for event in events if event.place] == ["Aleppo", "Idlib"]


def test_the_claimant_is_who_says_so(read: Read) -> None:
    (event,) = read("Gunmen killed six herders in Plateau state, police said.").events
    assert event.claimant is not None
    assert event.claimant.text == "police"


def test_a_place_is_carried_over_only_where_there_is_no_choice(read: Read) -> None:
    one = read("Residents of Aleppo fled. Rebels shelled the market.").events
    two = read("Residents of Aleppo fled to Idlib. Rebels shelled the market.").events
    unknown = read("Residents of Aleppo fled. Rebels shelled Zarbakhtu.").events
    assert [event.place.text if event.place else None for (event,) in (one, two, unknown)] == ["Aleppo", None, None]

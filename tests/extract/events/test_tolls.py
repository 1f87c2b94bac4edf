"""How many an event killed and hurt."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Three nurses were among 14 dead in an air strike on Saada.", 14),
        ("Two teachers among nine people killed by shelling of Pibor.", 9),
        ("Shelling of Pibor killed nine people, among them two teachers.", 9),
        ("Shelling of Pibor killed nine traders and two teachers.", 11),
        ("Air strike kills six in Shabwa Six civilians were killed in an air strike in Shabwa on Monday.", 6),
        ("A helicopter was shot down near Goma, killing all five people on board.", 5),
    ],
)
def test_the_toll_adds_what_is_counted_apart_and_no_parts_or_repetitions(read: Read, text: str, killed: int) -> None:
    assert [event.fatalities for event in read(text).events][:1] == [killed]

"""Those called by what they are: who is the same, and who is new."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction


@pytest.mark.parametrize(
    ("marked", "persons"),
    [
        ("[w Two men] fled. The [w men] were seen.", 1),
        ("[w Two men] fled. [w Two men] were seen.", 2),
        ("A [w man] fled. A [w man] was seen.", 2),
        ("[w Two children] were shot in a yard. Women and [w children] died in the raid.", 2),
        ("Women and [w children] died in the raid. Their [w children] were buried.", 1),
        ("[w Residents] fled. Other [w residents] stayed.", 2),
        ("The [w driver] fled. The [w driver] was seen.", 1),
    ],
)
def test_bare_plurals_and_counts_bring_in_somebody_new(
    resolved: Callable[..., Extraction], marked: str, persons: int
) -> None:
    assert len({mention.entity for mention in resolved(marked).names}) == persons

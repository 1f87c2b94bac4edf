"""Capitals and countries that stand for their governments, and those that are but places."""

from __future__ import annotations

import pytest

GOVERNMENTS = [
    ("Kyiv said its forces had withdrawn.", {"Kyiv"}),
    ("Talks between Moscow and Washington stalled.", {"Moscow", "Washington"}),
    ("London has denied any part in it.", {"London"}),
    ("Ankara accused Damascus of shelling its post.", {"Ankara", "Damascus"}),
    ("Relations with Tehran have soured.", {"Tehran"}),
    ("Khartoum rejected the plan and recalled its envoy.", {"Khartoum"}),
    ("Iran-backed militias fired rockets.", {"Iran"}),
    ("Washington imposed sanctions on Pyongyang.", {"Washington", "Pyongyang"}),
    ("The rebels are supported by Kigali.", {"Kigali"}),
    ("According to Islamabad, the raid killed a commander.", {"Islamabad"}),
    ("Turkey offered to host the envoys.", {"Turkey"}),
    ("The United States condemned the coup.", {"United States"}),
    ("Addis Ababa signed a truce with the rebels.", {"Addis Ababa"}),
    ("Egypt urged Israel to hold its fire.", {"Egypt", "Israel"}),
    ("Ties between Kabul and Islamabad are cold.", {"Kabul", "Islamabad"}),
    ("Pakistan and India agreed to a truce.", {"Pakistan", "India"}),
    ("A bomb went off in Kyiv on Monday.", set()),
    ("The envoy flew to Moscow for talks.", set()),
    ("Soldiers met on the border with Turkey.", set()),
    ("Tripoli was calm on Friday.", set()),
    ("Shells hit Khartoum overnight.", set()),
    ("The road between Kabul and Kandahar is closed.", set()),
    ("Damascus fell to the rebels.", set()),
    ("Residents of Baghdad said the power had failed.", set()),
    ("The spokesman in Beirut said so.", set()),
    ("Sarmin residents told reporters that shells had hit Idlib.", set()),
    ("The war in Sudan has displaced millions.", set()),
    ("Northern Mali has seen attacks.", set()),
    ("Planes bombed Sanaa, a doctor said.", set()),
    ("Aid reached Mogadishu by sea.", set()),
]


@pytest.mark.parametrize(("text", "expected"), GOVERNMENTS)
def test_a_government_called_by_its_seat_is_marked(extracted, text, expected):
    assert {place.text for place in extracted(text).places if place.metonym} == expected

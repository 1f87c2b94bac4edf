"""Places: what is one, what only contains one, and how what is told lies to it."""

from __future__ import annotations

import pytest

PLACES = [
    ("MEKELLE, Ethiopia (Agency) - Rebels left.", ["MEKELLE", "Ethiopia"]),
    ("TUNIS — The army denied it.", ["TUNIS"]),
    ("UNITED NATIONS — Envoys met.", []),
    ("Coastal News Agency – Rebels left.", []),
    ("Ankara said it would leave.", ["Ankara"]),
    ("Shells hit the village of Beni Walat.", ["Beni Walat"]),
    ("Tents stood in the camp at Umm Dresa.", ["Umm Dresa"]),
    ("Kfar Adama, an Israeli town near the border, was empty.", ["Kfar Adama"]),
    ("The wounded reached al-Razi hospital.", ["al-Razi"]),
    ("Jets hit the Tanak and Omari oil fields.", ["Tanak", "Omari"]),
    ("Grain burned in Mykolaiv and Odesa.", ["Mykolaiv", "Odesa"]),
    ("The governor of Zinderou fled.", ["Zinderou"]),
    ("Shells hit Aleppo and Kharkiv.", ["Aleppo", "Kharkiv"]),
    ("They left for Khan Younis, Rafah and Goma.", ["Khan Younis", "Rafah", "Goma"]),
    ("Troops retook Deir ez-Zor in eastern Syria.", ["Deir ez-Zor", "Syria"]),
    ("A bomb went off in the Middle East.", ["Middle East"]),
    ("She spoke in Washington, D.C. on Monday.", ["Washington, D.C."]),
    ("Syrias army entered Homs.", ["Syria", "Homs"]),
    ("The Hague and Sana'a agreed.", ["The Hague", "Sana'a"]),
    ("The Washington Post said so.", []),
    ("It killed 12 people. The Sudanese Red Crescent said so.", []),
    ("Syrian and Iraqi officials met.", []),
    ("Rebels left the villages of Robotyne, Verbove and Zarvanka.", ["Robotyne", "Verbove", "Zarvanka"]),
    ("Shells fell on the Sumy, Zarvanka and Kharkiv regions.", ["Sumy", "Zarvanka", "Kharkiv"]),
    ("Air strikes killed 12 people in Nigerias Kano on Monday.", ["Nigeria", "Kano"]),
    ("Blaze kills two. TUZLA -- Police held a man.", ["TUZLA"]),
    ("Nobody came. NEVER -- so they said.", []),
    ("The report was published on Nov 27.", []),
    ("Los Angeles and New York were calm.", ["Los Angeles", "New York"]),
    ("Jordan Peters and Georgia Brown spoke.", []),
    ("The University of Mosul reopened.", []),
    ("They asked for US$4 million.", []),
    ("In Rafah 60 percent of all buildings lie in ruins.", ["Rafah"]),
    ("The mayor of Bria, Amadou Sy, fled.", ["Bria"]),
    ("A bomb at In Salah killed nine.", ["In Salah"]),
    ("Tanks left Goma for Bukavu.", ["Goma", "Bukavu"]),
    ("The Lima accords and the Minsk process are dead.", []),
    ("Under the US-Russia agreement both left.", ["US", "Russia"]),
    ("Talks in Lima followed the accords.", ["Lima"]),
    ("The US denied it. It told us so.", ["US"]),
    ("Crowds left St. Peter's Square.", ["St. Peter's Square"]),
    ("The Government of Chad and the Embassy of Peru agreed.", ["Chad", "Peru"]),
    ("Fighters of al-Qaeda in Iraq fled.", []),
    ("Rebels were driven out of Kobane.", ["Kobane"]),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_places_are_found_and_nothing_that_only_holds_their_name(extracted, text, expected):
    assert [place.text for place in extracted(text).places] == expected


RELATIONS = [
    ("A base near Aleppo burned.", "near"),
    ("Rebels shelled the outskirts of Aleppo.", "outskirts of"),
    ("A village north of Mosul fell.", "north of"),
    ("Troops moved toward the city of Mosul.", "toward"),
    ("They met on the border with Turkey.", "border with"),
    ("They met at the Turkish town of Kilis.", None),
    ("It happened in Mosul.", None),
    ("Nearly all of Mosul was free.", None),
]


@pytest.mark.parametrize(("text", "relation"), RELATIONS)
def test_words_before_a_place_say_how_it_lies(extracted, text, relation):
    assert extracted(text).places[-1].relation == relation


def test_a_place_found_once_is_found_everywhere(extracted):
    found = extracted("The siege of Sarmin began in Sarmin itself. Sarmin is quiet.")
    assert [place.text for place in found.places] == ["Sarmin"] * 3

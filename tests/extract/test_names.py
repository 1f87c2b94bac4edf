"""People and organisations: who is named, who is only described, what they are."""

from __future__ import annotations

import pytest

NAMED = [
    ("Gen. Tomas Ferro denied it.", "person", ["Tomas Ferro"]),
    ("Fighters of the Free Syrian Army met U.N. envoys.", "organisation", ["Free Syrian Army", "U.N."]),
    ("The Guardian reported that Hezbollah had left.", "organisation", ["The Guardian", "Hezbollah"]),
    ("The Sudanese Armed Forces (SAF) denied it. The SAF said so.", "organisation", ["Sudanese Armed Forces", "SAF"]),
    ("Tarhuni told the newspaper that the port was closed.", "person", ["Tarhuni"]),
    ("Yusuf   a Libyan banker, told Reuters that he had fled.", "person", ["Yusuf"]),
    ("Leyla Demir arrived on Monday. Demir left again.", "person", ["Leyla Demir", "Demir"]),
    ("Karim Aziz, known as Hemo, led them. Hemo was shot.", "person", ["Karim Aziz", "Hemo"]),
    ("The March 14 Alliance objected.", "organisation", ["March 14 Alliance"]),
    (
        "Amnesty International and Human Rights Watch met.",
        "organisation",
        ["Amnesty International", "Human Rights Watch"],
    ),
    ("Secretary-General Ana Ruiz urged restraint.", "person", ["Ana Ruiz"]),
    ("Fighters of Da’esh fled.", "organisation", ["Da’esh"]),
    ("Officials in Amman said the road was open.", "person", []),
    ("Residents said the city was calm.", "person", []),
    ("May it end soon.", "person", []),
    ("They paid US$5 million.", "organisation", []),
    ("The African Union (AU) met. They paid AU$5 million.", "organisation", ["African Union", "AU"]),
    ("TUNIS — The army denied it.", "organisation", []),
    ("MEKELLE, Ethiopia (Agency) - Rebels left.", "person", []),
    ("Islamabad did not comment. Ankara said it would.", "person", []),
    ("Peter Lincoln arrived. Lincoln said so.", "person", ["Peter Lincoln", "Lincoln"]),
    ("The analysis firm Harrow Analytics counted 40.", "organisation", ["Harrow Analytics"]),
    ("Two officers told the Sahel Courier that he had left.", "organisation", ["Sahel Courier"]),
    ("Fighters of the village of Beni Walat fled.", "person", []),
    ("Customers waited. Bribes cost the drivers more than bribes did before.", "organisation", []),
    ("“So do I.”", "organisation", []),
    ("The Mobutu regime fell. Duvalier loyalists fled.", "person", ["Mobutu", "Duvalier"]),
    ("The Taliban regime, the Damascus regime, the Nepalese regime and the socialist regime fell.", "person", []),
    ("Tags Syria Syrian regime pro-regime. On Sunday regime jets struck.", "person", []),
    ("The World Health Organization (WHO) agreed.", "organisation", ["World Health Organization", "WHO"]),
    ("The Assad regime denied it.", "organisation", ["Assad regime"]),
    ("The Assad regime denied it.", "person", ["Assad"]),
    ("Rebels freed Ana Ruiz, the envoy of the bloc.", "person", ["Ana Ruiz"]),
    ("Rebels left Lake Chad, the home of a fisherman, and Burkina Faso, a neighbour.", "person", []),
    ("Soldiers of Operation Desert Viper signed the Lima Accord.", "organisation", []),
    ("Two Antonov An-26 aircraft and a Boeing 747 burned.", "organisation", []),
    ("Boeing said so.", "organisation", ["Boeing"]),
    ("It was run by his brother Nabil al-Atrash,[1] who left.", "person", ["Nabil al-Atrash"]),
    (
        "Police held Spokeswoman Lena Marsh and Chief Operating Officer Omar Saleh.",
        "person",
        ["Lena Marsh", "Omar Saleh"],
    ),
    ("They met Chad's Armed Forces.", "organisation", ["Armed Forces"]),
    ("They met the Women's Peace Council.", "organisation", ["Women's Peace Council"]),
    (
        "The Lakes Coalition met. A coalition of two left, and the Coalition split.",
        "organisation",
        ["Lakes Coalition", "Coalition"],
    ),
    ("The Coalition split.", "organisation", []),
    ("It mourned the death of Ana Lucía Ruiz, a nurse, in Lima.", "person", ["Ana Lucía Ruiz"]),
    ("Bertide Moreau, spokeswoman for the town, said so.", "person", ["Bertide Moreau"]),
    ("They met the U.S. Embassy Chargé d’Affaires, Ana Ruiz, in Lima on Monday.", "organisation", []),
    ("The Humanitarian Coordinator left. Tomas Ferro, the Commissioner-General, left.", "organisation", []),
    ("Head of the Lima Regional Council Ana Ruiz left.", "organisation", ["Lima Regional Council"]),
    (
        "They said that fighters of the Army of the Glorious Dawn had left.",
        "organisation",
        ["Army of the Glorious Dawn"],
    ),
    ("They said that the army of the north had left.", "organisation", []),
    ("The Kivu News paper closed. Kivu News had lost money.", "organisation", ["Kivu News"]),
]


@pytest.mark.parametrize(("text", "kind", "expected"), NAMED)
def test_names_are_found_without_article_title_and_possessive(extracted, text, kind, expected):
    found = [mention.text for mention in extracted(text).names if mention.named and mention.kind == kind]
    assert list(dict.fromkeys(found)) == expected


DESCRIBED = [
    ("The police fired on a crowd.", "organisation", ["police"]),
    ("Two defectors told the court.", "person", ["Two defectors"]),
    ("Chadian forces crossed the river.", "organisation", ["Chadian forces"]),
    ("The health ministry said so.", "organisation", ["health ministry"]),
    ("Local medics spoke to the gunmen.", "person", ["Local medics", "gunmen"]),
    ("A police van burned.", "organisation", []),
    ("There were no soldiers.", "person", []),
    ("It hit the sources of the river.", "person", []),
    ("It used a nerve agent.", "person", []),
    ("The city is quiet.", "organisation", []),
]


@pytest.mark.parametrize(("text", "kind", "expected"), DESCRIBED)
def test_the_described_are_marked_as_not_named(extracted, text, kind, expected):
    found = [mention.text for mention in extracted(text).names if not mention.named and mention.kind == kind]
    assert found == expected


ROLES = [
    ("Tomas Ferro, commander of the northern brigade, denied it.", "commander of the northern brigade"),
    ("Kenyan Defence Minister Aisha Njoroge denied it.", "Kenyan Defence Minister"),
    ("Army spokesman Col. Ivan Petrenko confirmed it.", "Army spokesman Col."),
    ("Leyla Demir, 34, a nurse at the clinic, said so.", "nurse at the clinic"),
    ("Omar Saleh a schoolteacher from Zinjibar, told reporters so.", "schoolteacher from Zinjibar"),
    ("A relief worker, Amina Sow, saw nine bodies.", "relief worker"),
    ("“We ran,” said the owner of a kiosk, Petro Hnatiuk.", "owner of a kiosk"),
    ("A Malian army spokesman, Colonel Issa Keita, denied it.", "Malian army spokesman"),
    ("Minister for Central Asia Ana Ruiz left.", "Minister for Central Asia"),
    ("The Special Envoy for Yemen, Tomas Ferro, left.", "Special Envoy for Yemen"),
    ("UN High Commissioner for Human Rights Ana Ruiz left.", "UN High Commissioner for Human Rights"),
    ("After the battle, Amina Sow left.", None),
    ("Mr. Paulo Reyes left.", None),
    ("Paulo Reyes, who lives in Manila, left.", None),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_a_role_is_told_beside_the_name(extracted, text, role):
    first = next(mention for mention in extracted(text).names if mention.named and mention.kind == "person")
    assert first.role == role


HOLDERS = [
    ("Minister for Central Asia Ana Ruiz left.", ["Ana Ruiz"]),
    ("They met Special Envoy for Yemen Tomas Ferro.", ["Tomas Ferro"]),
    ("Kenyan Secretary of Defense Aisha Njoroge denied it.", ["Aisha Njoroge"]),
    ("The Governor of Kirkuk Omar Saleh denied it.", ["Omar Saleh"]),
    ("The Home Secretary denied it.", ["Home Secretary"]),
    ("Rebels met the Peruvian Foreign Minister in Lima.", ["Peruvian Foreign Minister"]),
    ("He wrote to the UN Special Rapporteur on Human Rights.", ["UN Special Rapporteur on Human Rights"]),
    ("The Home Secretary, Ana Ruiz, denied it.", ["Ana Ruiz"]),
    ("The UN Special Envoy for the Chad Crisis Colonel Omar Saleh left.", ["Omar Saleh"]),
    ("The Secretary-General agreed. The US President's Emergency Fund ended.", []),
    ("It cost 9,000. Foreign Minister Omar Saleh left.", ["Omar Saleh"]),
    ("The Head of Delegation left.", []),
    ("Secretary of State Visits Baghdad\n\nHe came on Monday.", []),
    ("The Chief of Staff left.", ["Chief of Staff"]),
    ("Ana Ruiz, the Home Secretary, denied it.", ["Ana Ruiz"]),
    ("He was appointed Foreign Minister.", []),
    ("A Foreign Minister must travel. The prime minister agreed.", []),
    ("The Minister agreed.", []),
    ("The Defence Secretariat agreed.", []),
]


@pytest.mark.parametrize(("text", "expected"), HOLDERS)
def test_a_capitalised_office_is_its_holder_or_the_role_of_whom_it_names(extracted, text, expected):
    assert [name.text for name in extracted(text).names if name.named and name.kind == "person"] == expected


def test_an_office_that_stands_for_its_holder_is_its_own_role(extracted):
    (office,) = [name for name in extracted("The Home Secretary denied it.").names if name.named]
    assert office.role == "Home Secretary"


def test_known_actors_carry_their_class(extracted):
    (mention,) = [m for m in extracted("Boko Haram struck again.").names if m.named]
    assert mention.actor_class == "rebel group"


@pytest.mark.parametrize(
    ("text", "outlet", "expected"),
    [
        (
            "Two guards told Tamarind Press so. Tamarind has seen a film.",
            "Tamarind Press",
            ["Tamarind Press", "Tamarind"],
        ),
        ("A Volta Basin Wire reporter saw it.", "Volta Basin Wire", ["Volta Basin Wire"]),
        ("Officials in Bamako left.", "Bamako Press", []),
        ("Two guards left.", "", []),
    ],
)
def test_an_outlet_knows_its_own_name(extracted, text, outlet, expected):
    found = [mention for mention in extracted(text, outlet=outlet).names if mention.named]
    assert [mention.text for mention in found] == expected
    assert {mention.actor_class for mention in found} <= {"outlet"}


def test_one_name_has_one_kind_throughout(extracted):
    text = "Sara Novak spoke first. Novak was calm. Later Novak left for the coast, and Novak wept."
    assert {mention.kind for mention in extracted(text).names if mention.named} == {"person"}


def test_mentions_are_in_order_and_say_their_sentence(extracted):
    found = extracted("Rebels left. Gen. Tomas Ferro met Hezbollah and the police.")
    assert found.names == sorted(found.names, key=lambda mention: mention.start)
    for mention in found.names:
        start, end = mention.sentence
        assert start <= mention.start < mention.end <= end
        assert found.article.text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tariq Aziz, a Yemeni military analyst, said so.", []),
        ("The Nigerian army expert Musa Bello disagreed.", []),
        ("A Yemeni military spokesman said so.", ["Yemeni military"]),
    ],
)
def test_who_studies_an_army_is_not_of_it(extracted, text, names):
    found = extracted(text).names
    assert [name.text for name in found if name.named and name.kind == "organisation"] == names

"""A place is found under each spelling that news gives it, and not under words that only look like it."""

from __future__ import annotations

import pytest

from sitrep.reference.gazetteer import Gazetteer

SPELLINGS = {
    "Deir ez-Zor SY": "Deir Ezzor;Deir al-Zour;Dayr az Zawr;Deir-ez-Zor;Dair az-Zaur;Deir Ez Zour;Dayr al-Zor",
    "Raqqa SY": "ar-Raqqah;Al-Raqqa;Rakka;Raqqah",
    "Hasakah SY": "Al-Hasakah;Hassakeh;al-Hasaka;Hasakeh",
    "Kobani SY": "Kobane;Kobanê;Ayn al-Arab;Ain al Arab",
    "Latakia SY": "Lattakia;Al-Ladhiqiyah",
    "Daraa SY": "Dar'a;Deraa;Dara’a",
    "Mosul IQ": "al-Mawsil;Al Mosul",
    "Sulaymaniyah IQ": "Sulaimaniya;Suleimaniyah;As-Sulaymaniyah;Slemani",
    "Baqubah IQ": "Baquba;Ba'qubah;Baqouba",
    "Fallujah IQ": "Falluja;al-Fallujah;Al Falluja",
    "Habbaniyah IQ": "al-Habbaniyah;Habbaniya;Habbaniyya",
    "Kyiv UA": "Kiev;Kyïv",
    "Kharkiv UA": "Kharkov;Harkiv",
    "Chernihiv UA": "Chernigov;Tchernihiv",
    "Avdiivka UA": "Avdeevka;Avdiyivka;Avdeyevka",
    "Sievierodonetsk UA": "Severodonetsk;Syeverodonetsk",
    "Gaza Strip PS": "Gaza;the Gaza Strip",
    "Khan Younis PS": "Khan Yunis;Khan Yunus;Khan Younes;Khan Yunes",
    "Jabalia PS": "Jabaliya;Jabalya;Jabaliyah",
    "Sanaa YE": "Sana'a;San’a;Sana",
    "Hodeidah YE": "Al-Hudaydah;Hodeida;Hudaida;al-Hodeidah",
    "El Fasher SD": "Al-Fashir;El-Fasher;al-Fasher",
    "El Geneina SD": "Al-Junaynah;Geneina;el-Geneina",
    "Tigray ET": "Tigrai;Tigray Region",
    "Mekelle ET": "Mekele;Mek'ele;Makale",
    "Kismayo SO": "Kismaayo;Kismayu",
    "Mogadishu SO": "Muqdisho",
    "Menaka ML": "Ménaka",
    "Ouagadougou BF": "Wagadugu",
    "Kandahar AF": "Qandahar",
    "Mazar-i-Sharif AF": "Mazar-e-Sharif;Mazar-e Sharif;Mazari Sharif",
    "Benghazi LY": "Banghazi;Bengazi",
    "Yangon MM": "Rangoon",
    "Srebrenica BA": "Srebrenitsa",
    "Munich DE": "Muenchen;München",
    "Saint Petersburg RU": "St. Petersburg;St Petersburg",
    "Port-au-Prince HT": "Port au Prince",
    "Zanjili IQ": "al-Zanjili;Zinjili",
    "Tawila SD": "Tawilah;Tawilla",
    "Mugunga CD": "Mugunga camp",
}
NEGATIVES = {
    "al-Omar": "Omer IL",
    "al-Masri": "Misr EG",
    "al-Baghdadi": "Baghdad IQ",
    "Tikriti": "Tikrit IQ",
    "Nigerian": "Niger NE",
    "Nigeria": "Niger NE",
    "Niger": "Nigeria NG",
    "Homs": "Hama SY",
    "Iran": "Iraq IQ",
    "Mali": "Mali Zvornik RS",
    "Chad": "Chadian TD",
    "Dominica": "Dominican Republic DO",
    "Austria": "Australia AU",
    "Slovakia": "Slovenia SI",
    "Guinea": "Guyana GY",
    "Donetsk": "Donets UA",
    "Kirkuki": "Kirkuk IQ",
    "Mosulawi": "Mosul IQ",
    "Gaza City": "Gaza Strip PS",
    "Gaza": "Gaza City PS",
    "Rafah crossing": "Rafha SA",
    "Americas": "United States US",
    "Kharkiv": "Kharg Island IR",
    "Damascene": "Damascus SY",
    "Lebanese": "Lebanon LB",
    "Kurd": "Kurdistan None",
    "Sanaani": "Sanaa YE",
    "Assad": "Lake Assad SY",
    "Hasan": "Hasakah SY",
    "Basher": "El Fasher SD",
    "Kiel": "Kyiv UA",
    "Odes": "Odesa UA",
    "Marine": "Marinka UA",
    "Baku": "Bakhmut UA",
    "Omar": "al-Omar oil field SY",
}


@pytest.mark.parametrize(
    ("place", "spelling"), [(place, name) for place, names in SPELLINGS.items() for name in names.split(";")]
)
def test_a_place_is_found_under_its_spellings(gazetteer: Gazetteer, place: str, spelling: str) -> None:
    name, _, country = place.rpartition(" ")
    assert (name, country) in {(found.name, found.country) for found in gazetteer.candidates(spelling)}


@pytest.mark.parametrize(("word", "place"), NEGATIVES.items())
def test_a_place_is_not_found_under_a_word_that_looks_like_it(gazetteer: Gazetteer, word: str, place: str) -> None:
    name, _, country = place.rpartition(" ")
    assert (name, country) not in {(found.name, str(found.country)) for found in gazetteer.candidates(word)}


def test_the_tables_of_this_test_are_large_enough() -> None:
    assert sum(len(names.split(";")) for names in SPELLINGS.values()) >= 80
    assert len(NEGATIVES) >= 30

"""A small collection made by hand, so that pages are tested without reading a text.

Seven articles: three on one strike in Raqqa with different tolls, others in Sudan, Ukraine, one undated, and one whose
title and outlet are HTML.
"""

from datetime import date
from typing import Any

from sitrep.records import Event, Extraction, Figure, Link, NameMention, PlaceMention, Quote
from tests.store import builders

RAQQA = {"id_": "l-raqqa", "lat": 35.95, "lon": 39.01, "country": "SY", "admin1": "Raqqa"}
PLACES: dict[str, dict[str, Any]] = {
    "Raqqa": RAQQA,
    "Syria": {"id_": "l-syria", "lat": 35.0, "lon": 38.0, "country": "SY", "feature": "country", "where_prec": 6},
    "Darfur": {"id_": "l-darfur", "lat": 13.5, "lon": 24.0, "country": "SD", "feature": "region", "where_prec": 4},
    "El Fasher": {"id_": "l-fasher", "lat": 13.63, "lon": 25.35, "country": "SD", "admin1": "North Darfur"},
    "Kharkiv": {"id_": "l-kharkiv", "lat": 49.98, "lon": 36.25, "country": "UA", "admin1": "Kharkiv"},
    "Old Mill": {"id_": "l-mill", "lat": None, "lon": None, "country": None, "admin1": None, "where_prec": None},
}
PEOPLE = {"Samir Haddad": "p-haddad", "Olena Bondar": "p-bondar"}
GROUPS = {"Civil Defence": "o-civil", "Islamic State": "o-is", "Rapid Support Forces": "o-rsf", "Naharnet": "o-nahar"}
HOSTILE = '<img src="http://evil.example/x.png" onerror="alert(1)"> [link](http://evil.example) ![p](http://evil.example/p.png)'

STRIKE = ("Explosions/Remote violence", "Air/drone strike")
CLASH = ("Battles", "Armed clash")
SEIZED = ("Battles", "Non-state actor overtakes territory")
MARCH = ("Protests", "Peaceful protest")


def extractions() -> list[Extraction]:
    """The whole collection."""
    return [
        _report(
            "An air strike hit a market in Raqqa on Sunday. At least 12 people were killed, Samir Haddad of the "
            "Civil Defence said. Stalls burned until evening.",
            ("air strike", STRIKE, "Raqqa", date(2017, 3, 5), {"fatalities": 12, "fatalities_low": 12}, "i-market"),
            ("12", 12, 12, None, "Samir Haddad"),
            title="Market in Raqqa struck",
            outlet="Levant Courier",
            published_on=date(2017, 3, 6),
        ),
        _report(
            "Islamic State said an air strike in Raqqa on Sunday killed 31 people. It showed no bodies.",
            (
                "air strike",
                STRIKE,
                "Raqqa",
                date(2017, 3, 5),
                {"fatalities": 31, "fatalities_low": 31, "fatalities_high": 31},
                "i-market",
            ),
            ("31", 31, 31, 31, "Islamic State"),
            title="Islamic State puts Raqqa toll at 31",
            outlet="Naharnet Wire",
            published_on=date(2017, 3, 7),
        ),
        _report(
            "Fighting broke out inside Raqqa on Friday between units of Islamic State. It lasted a night.",
            ("Fighting", CLASH, "Raqqa", date(2017, 3, 10), {}, "i-clash"),
            None,
            title="",
            outlet="Levant Courier",
            published_on=date(2017, 3, 12),
        ),
        _report(
            "The Rapid Support Forces seized El Fasher, the last town in Darfur that they did not hold. "
            "Up to 40 people died, Naharnet reported.",
            ("seized", SEIZED, "El Fasher", date(2018, 11, 2), {"fatalities": 40, "fatalities_high": 40}, "i-fasher"),
            ("40", 40, None, 40, "Naharnet"),
            title="Rapid Support Forces take El Fasher",
            outlet="Nile Observer",
            published_on=date(2018, 11, 4),
        ),
        _report(
            "People marched through Darfur on 9 November to ask for food. Nobody was hurt.",
            ("marched", MARCH, "Darfur", date(2018, 11, 9), {}, "i-march"),
            None,
            title="March for food in Darfur",
            outlet="Nile Observer",
            published_on=date(2018, 11, 10),
        ),
        _report(
            "Shells fell on Kharkiv before dawn. Two were injured, Olena Bondar said. She lives by the Old Mill.",
            (
                "Shells",
                ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
                "Kharkiv",
                None,
                {"injuries": 2},
                "i-shells",
            ),
            ("Two", 2, 2, 2, "Olena Bondar"),
            title=HOSTILE,
            outlet="<b>Dnipro</b> Post",
        ),
        _report(
            "Syria spoke of looting near the Old Mill. Nobody else reported it.",
            (
                "looting",
                ("Strategic developments", "Looting/property destruction"),
                "Old Mill",
                date(2017, 3, 14),
                {},
                "i-loot",
            ),
            None,
            title="Looting reported",
            outlet="Levant Courier",
            published_on=date(2017, 3, 15),
        ),
    ]


def _report(text: str, happened: tuple[Any, ...], counted: tuple[Any, ...] | None, **details: Any) -> Extraction:
    return Extraction(
        builders.article(text, **details),
        names=[*_names(text, PEOPLE, "person"), *_names(text, GROUPS, "organisation")],
        places=[_place(text, words) for words in PLACES if words in text],
        events=[_event(text, *happened)],
        figures=[_figure(text, *counted)] if counted else [],
        quotes=[_quote(text, counted[4])] if counted else [],
    )


def _names(text: str, known: dict[str, str], kind: Any) -> list[NameMention]:
    return [builders.name(text, words, kind, id_) for words, id_ in known.items() if words in text]


def _place(text: str, words: str) -> PlaceMention:
    return builders.place(text, words, **PLACES[words])


def _event(
    text: str, trigger: str, kind: tuple[str, str], where: str, day: date | None, toll: dict[str, int], incident: str
) -> Event:
    place = PLACES[where]
    return Event(
        **builders.at(text, trigger),
        event_type=kind[0],
        sub_event_type=kind[1],
        place=Link(text=where, name=where, entity=place["id_"]),
        lat=place["lat"],
        lon=place["lon"],
        where_prec=place.get("where_prec", 1),
        start_date=day,
        end_date=day,
        date_prec=1 if day else None,
        incident=incident,
        **toll,
    )


def _figure(text: str, words: str, value: float, low: float | None, high: float | None, who: str) -> Figure:
    measure = "injuries" if words == "Two" else "fatalities"
    hedge: Any = "at least" if high is None else "at most" if low is None else None
    numbers = {"value": float(value), "low": low, "high": high, "unit": "person", "measure": measure}
    return Figure(**builders.at(text, words), id="f1", subject="people", hedge=hedge, claimant=_who(who), **numbers)


def _quote(text: str, who: str) -> Quote:
    return Quote(**builders.at(text, text.split(". ")[0]), speaker=_who(who), cue="said")


def _who(name: str) -> Link:
    return Link(text=name, name=name, entity={**PEOPLE, **GROUPS}[name])

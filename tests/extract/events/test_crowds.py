"""Protests, what is done to them, and what crowds do: who protests, who breaks it up, whom a mob attacks."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
PEACEFUL, INTERVENTION = "Peaceful protest", "Protest with intervention"
FORCE, DEMONSTRATION, MOB = "Excessive force against protesters", "Violent demonstration", "Mob violence"


def _told(found: Extraction) -> list[tuple[str, list[str], list[str]]]:
    return [
        (event.sub_event_type, [actor.text for actor in event.actors], [target.text for target in event.targets])
        for event in found.events
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nurses staged a march in Lyon over pay.", [(PEACEFUL, ["Nurses"], [])]),
        ("Pensioners held a sit-in outside the bank in Athens.", [(PEACEFUL, ["Pensioners"], [])]),
        ("Villagers gathered in Pune to protest.", [(PEACEFUL, ["Villagers"], [])]),
        ("Widows stood outside the court in Minsk, holding portraits.", [(PEACEFUL, ["Widows"], [])]),
        ("Students chained themselves to the railings in Bonn.", [(PEACEFUL, ["Students"], [])]),
        ("Farmers turned out in Jaipur to denounce the levy.", [(PEACEFUL, ["Farmers"], [])]),
        ("Miners blocked the road near Oruro.", [(PEACEFUL, ["Miners"], [])]),
    ],
)
def test_who_protests_is_the_actor(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police broke up a protest by miners in La Paz.", [(INTERVENTION, ["Police"], ["miners"])]),
        ("Guards used water cannon against marchers in Sofia.", [(INTERVENTION, ["Guards"], ["marchers"])]),
        ("Police detained nine people at a rally in Omsk.", [(INTERVENTION, ["Police"], [])]),
        ("Police dispersed a march by the widows of miners in Puno.", [(INTERVENTION, ["Police"], ["widows"])]),
        ("Officers drove marchers back with pepper spray in Gdansk.", [(INTERVENTION, ["Officers"], ["marchers"])]),
        (
            "Police stopped pensioners from marching on the bank in Athens.",
            [(INTERVENTION, ["Police"], ["pensioners"])],
        ),
        ("The crackdown on demonstrators in Bahir Dar went on.", [(INTERVENTION, [], ["demonstrators"])]),
        ("Guards fired on detainees protesting in Basra.", [(FORCE, ["Guards"], ["detainees"])]),
        ("Troops shot at a procession in Jaffna.", [(FORCE, ["Troops"], [])]),
        (
            "Nurses marched in Puno, and guards responded with tear gas.",
            [(INTERVENTION, ["guards"], ["Nurses"])],
        ),
        ("Demonstrators in Tbilisi were greeted with water cannon.", [(INTERVENTION, [], ["Demonstrators"])]),
        ("Monks marched in Mandalay and nine were arrested by soldiers.", [(INTERVENTION, ["soldiers"], ["Monks"])]),
        ("Police fired into the air to disperse marchers in Lagos.", [(INTERVENTION, ["Police"], ["marchers"])]),
        ("Soldiers beat demonstrators in Mbabane.", [(FORCE, ["Soldiers"], ["demonstrators"])]),
        (
            "Police opened fire on a rally in Kisumu, killing two marchers.",
            [(FORCE, ["Police"], ["marchers"])],
        ),
    ],
)
def test_what_is_done_to_a_protest_is_one_event(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dockers blocked the highway near Durban with burning tyres.", [(DEMONSTRATION, ["Dockers"], [])]),
        ("Youths pelted soldiers with bricks in Hebron.", [(DEMONSTRATION, ["Youths"], ["soldiers"])]),
        ("Villagers stoned a butcher to death in Aligarh.", [(MOB, ["Villagers"], ["butcher"])]),
        ("Locals burned down the home of a healer in Mbeya.", [(MOB, ["Locals"], ["home of a healer"])]),
        ("Students put up barricades in Bujumbura.", [(DEMONSTRATION, ["Students"], [])]),
        ("Miners marched in Potosi and pelted police with stones.", [(DEMONSTRATION, ["Miners"], ["police"])]),
        ("Crowds stormed the palace in Colombo.", [(DEMONSTRATION, ["Crowds"], ["palace"])]),
        ("Fans brawled in Accra.", [(MOB, ["Fans"], [])]),
        ("Marchers hurled rocks at soldiers in Sucre.", [(DEMONSTRATION, ["Marchers"], ["soldiers"])]),
        ("Rioters looted a bank in Jakarta.", [(DEMONSTRATION, ["Rioters"], ["bank"])]),
        ("Protesters stormed the town hall in Mitrovica.", [(DEMONSTRATION, ["Protesters"], ["town hall"])]),
        ("Villagers clashed with police in Arequipa.", [(DEMONSTRATION, ["Villagers"], ["police"])]),
        ("A mob burned a mosque in Meiktila.", [(MOB, ["mob"], ["mosque"])]),
        ("A mob attacked a police station in Mardan.", [(MOB, ["mob"], ["police station"])]),
        ("Residents of two villages clashed in Bihar.", [(MOB, ["Residents"], [])]),
    ],
)
def test_crowds_riot(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "The banker protested his innocence in Basel.",
        "The ministers clashed over fish quotas in Ostend.",
        "The regulator broke up a monopoly in Milan.",
        "Officials used batons and flags to mark the finish in Rome.",
    ],
)
def test_words_of_protest_are_no_event_where_nobody_takes_to_the_street(read: Read, text: str) -> None:
    assert _told(read(text)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Drivers blocked a bridge in Quito in protest at fuel prices.", [(PEACEFUL, ["Drivers"], [])]),
        ("Police used batons to disperse marchers in Baku.", [(INTERVENTION, ["Police"], ["marchers"])]),
    ],
)
def test_what_is_done_in_protest_or_to_disperse_has_happened(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told
    assert {event.modality for event in read(text).events} == {"actual"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Widows picketed the governor's office in Grozny.", [(PEACEFUL, ["Widows"], [])]),
        ("Youths looted a shop in Tunis during a protest.", [(DEMONSTRATION, ["Youths"], ["shop"])]),
        ("Police fired tear gas at nurses who were marching in Lima.", [(INTERVENTION, ["Police"], ["nurses"])]),
        ("Four marchers died when soldiers fired live rounds in Tete.", [(FORCE, ["soldiers"], ["marchers"])]),
    ],
)
def test_a_protest_and_what_happens_at_it_are_one(read: Read, text: str, told: list[object]) -> None:
    assert _told(read(text)) == told

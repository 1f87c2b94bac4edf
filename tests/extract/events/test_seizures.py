"""People taken, goods looted: kinds, who and whom, and what only looks like it."""

from collections.abc import Callable

import pytest

from sitrep.records import Extraction

Read = Callable[..., Extraction]
ABDUCTION, ARRESTS, LOOTING = "Abduction/forced disappearance", "Arrests", "Looting/property destruction"
IED = "Remote explosive/landmine/IED"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Masked men bundled a poet into a van in Harare.", ABDUCTION),
        ("Rebels dragged two nurses from their clinic in Aweil.", ABDUCTION),
        ("Bandits made off with three girls in Katsina.", ABDUCTION),
        ("A trader was led away blindfolded by militiamen in Goma.", ABDUCTION),
        ("The militia forcibly recruited boys in Lankien.", ABDUCTION),
        ("Policemen led a cleric away in Kasese.", ARRESTS),
        ("The former minister is in police custody in Lome.", ARRESTS),
        ("Gunmen took two nuns at gunpoint in Gusau.", ABDUCTION),
        ("Soldiers threw a trade unionist into jail in Conakry.", ARRESTS),
        ("Agents picked up a columnist in Managua.", ARRESTS),
        ("Raiders drove off 300 head of cattle near Pibor.", LOOTING),
        ("Settlers daubed slogans on a mosque in Qusra.", LOOTING),
        ("Robbers raided a bank in Natitingou.", LOOTING),
        ("The torching of a clinic by rebels alarmed Buta.", LOOTING),
        ("Gendarmes took a union leader in for questioning in Edea.", ARRESTS),
        ("A writer was taken to an unknown destination by hooded men in Tula.", ABDUCTION),
        ("Prisoners broke out of a jail in Bambari.", "Other"),
        ("A bishop was taken from the seminary in Kafanchan by bandits.", ABDUCTION),
        ("Two columnists were picked up by the security service in Asmara.", ARRESTS),
        ("Militiamen grabbed livestock and grain in Kadugli.", LOOTING),
        ("Gunmen held up a bus near Apatzingan.", LOOTING),
        ("Border guards seized a crate of pistols near Brest.", "Disrupted weapons use"),
        ("Sappers set off a controlled explosion of a mine in Lviv.", "Disrupted weapons use"),
        ("Hooded men dragged a newsreader from her flat in Tegucigalpa.", ABDUCTION),
        ("A boy exploded among shoppers in Mubi.", "Suicide bomb"),
        ("Rebel lorries loaded with explosives rammed a barracks in Vavuniya.", "Suicide bomb"),
        ("A girl concealing a bomb in her school bag killed four traders in Potiskum.", "Suicide bomb"),
        ("The blast at the bank in Kabul was the work of a bomber.", "Suicide bomb"),
        ("A bomber drove a lorry of explosives to the base in Gao before setting it off.", "Suicide bomb"),
        ("An improvised bomb buried in the road destroyed an army jeep near Arbinda.", IED),
        ("Boys playing with a bomblet were killed in Hajjah.", IED),
        ("Mortars opened up on a suburb of Misrata.", "Shelling/artillery/missile attack"),
        ("A deadly attack shook a hotel in Beledweyne. The bomber blew himself up in the lobby.", "Suicide bomb"),
        ("The assault began when a man drove a lorry loaded with explosives at a barracks in Jos.", "Suicide bomb"),
        ("A suicide squad targeted the port in Gwadar.", "Suicide bomb"),
        ("Vigilantes set upon a tailor in Thika.", "Attack"),
        ("Two brothers were held in Ghent on suspicion of smuggling.", ARRESTS),
        ("A bomber attacked a vaccination post in Karachi.", "Suicide bomb"),
        ("American bombers attacked a bridge in Hanoi.", "Air/drone strike"),
        ("A mill in Idlib was destroyed by air strikes.", "Air/drone strike"),
        ("The explosion in Quetta was set off by a bomber on a bicycle.", "Suicide bomb"),
    ],
)
def test_kinds_of_seizure(read: Read, text: str, kind: str) -> None:
    assert [event.sub_event_type for event in read(text).events] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers pulled a boy from the rubble of his house in Hatay.",
        "Police whisked the singer away to safety in Rome.",
        "A court in Dakar jailed a smuggler for ten years.",
        "The clubs made off with all the prizes in Turin.",
        "Council workers cut down old trees in Leeds.",
        "Both sides violated the truce in Taiz.",
        "A taxi picked up two tourists in Lima.",
        "Rents exploded in Lisbon after the reform.",
        "Columnists attacked the minister in Madrid.",
        "Shareholders ambushed the director with a lawsuit in Seoul.",
        "The market opened up on Monday in Lagos.",
        "Two buses rammed each other near Lima.",
        "Voters ousted the president in Accra.",
        "A cyclist was killed in a collision in Ghent.",
        "The champion was beaten in the final in Doha.",
        "The cartel seized the initiative in the talks in Lima.",
        "Critics levelled charges at the minister in Rabat.",
        "A courier picked up a parcel in Oslo.",
        "The senate killed the bill in Abuja.",
        "The film about the kidnapping of a countess won in Cannes.",
        "The city council demolished two tower blocks in Leeds.",
        "Farmers burned stubble near Amritsar.",
    ],
)
def test_what_only_looks_like_a_seizure_is_none(read: Read, text: str) -> None:
    assert read(text).events == []


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("A girl was beaten and robbed by militiamen in Bria.", ["militiamen"], ["girl"]),
        ("The mayor's murder by gangsters shocked Celaya.", ["gangsters"], ["mayor"]),
        ("A priest was kidnapped along with his driver in Jos.", [], ["priest", "driver"]),
        ("Shot by a guard at a roadblock, the boy died in Nablus.", ["guard"], ["boy"]),
        ("The murder of a judge, shot by two hit men, shook Cali.", ["hit men"], ["judge"]),
        ("Reports of the rape of nuns by guerrillas reached Lima.", ["guerrillas"], ["nuns"]),
        ("Pirates freed the sailors they abducted off Bonny.", ["Pirates"], ["sailors"]),
    ],
)
def test_parties_through_passives_clauses_and_owners(
    read: Read, text: str, actors: list[str], targets: list[str]
) -> None:
    event = read(text).events[0]
    assert ([party.text for party in event.actors], [party.text for party in event.targets]) == (actors, targets)


def test_two_verbs_of_one_looting_are_one_event(read: Read) -> None:
    (event,) = read("Soldiers razed the village of Nangere, burning 20 barns.").events
    assert "barns" in [party.text for party in event.targets]


def test_who_enters_to_kill_is_told_once(read: Read) -> None:
    assert [event.sub_event_type for event in read("Gunmen entered Birao and shot dead two nuns.").events] == ["Attack"]


@pytest.mark.parametrize(
    "text",
    [
        "The slump was arrested, analysts in Lima said.",
        "The keeper was robbed of a win in Porto.",
        "The premier came under attack over the tax.",
    ],
)
def test_manners_of_speaking_take_nobody(read: Read, text: str) -> None:
    assert read(text).events == []

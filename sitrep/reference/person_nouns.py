"""Words for people: a number of them is counted in persons. Compiled by hand from conflict reporting."""

from __future__ import annotations

from functools import lru_cache

from sitrep.reference import countries
from sitrep.reference.wordlists import words

NOUNS = words("""
    people person civilian resident villager inhabitant local citizen national man woman child boy girl kid infant
    baby toddler teenager teen youth adult minor schoolchild schoolgirl schoolboy mother father parent brother
    sister son daughter wife husband cousin relative neighbour neighbor grandmother grandfather grandchild twin
    widow orphan elder student pupil teacher professor lecturer principal janitor doctor nurse medic paramedic
    surgeon midwife patient physician rescuer volunteer worker labourer laborer employee staffer staff driver
    farmer herder fisherman miner trader merchant shopkeeper vendor shopper customer guest tourist passenger
    pilgrim worshipper worshiper priest imam pastor nun monk bishop cleric journalist reporter cameraman
    presenter broadcaster newsreader columnist publisher vlogger influencer comedian producer
    photographer correspondent editor activist protester protestor demonstrator marcher rioter lawyer judge
    prosecutor magistrate engineer contractor technician electrician official politician lawmaker legislator mayor
    governor minister diplomat ambassador councillor councilor candidate voter observer expert inspector monitor
    investigator analyst economist researcher spokesman spokeswoman witness survivor victim casualty fatality dead
    wounded injured bystander pedestrian motorist commuter mourner refugee migrant asylum-seeker returnee evacuee
    expatriate foreigner deportee displaced idp hostage captive prisoner detainee inmate suspect convict defendant
    abductee kidnapper smuggler trafficker criminal gangster bandit robber thief pirate extremist jihadist jihadi
    islamist terrorist bomber attacker assailant gunman suicide-bomber sniper shooter militant rebel insurgent
    fighter guerrilla guerilla combatant militiaman mercenary recruit conscript reservist defector deserter
    loyalist separatist secessionist dissident opponent supporter follower member leader commander chief
    ringleader soldier troop serviceman servicewoman servicemember officer general colonel major captain
    lieutenant sergeant corporal private cadet marine sailor airman pilot crewman paratrooper peacekeeper ranger
    commando guard guardsman gendarme policeman policewoman police constable agent operative spy adviser advisor
    trainer veteran bodyguard firefighter fireman responder helper aid-worker humanitarian individual soul human
    rohingya hazara uyghur tutsi hutu adolescent newborn pensioner believer muslim christian jew hindu sikh druze
    alawite yazidi sunni shiite kurd porter docker steward brigadier settler rioter looter arab tribesman athlete
    player fan spectator actor artist singer dancer musician writer poet chef cook baker butcher barber tailor
    clerk waiter accountant banker businessman businesswoman entrepreneur landlord tenant owner user taxpayer
    investor cadre buyer visitor bather holder client subscriber viewer listener reader runner cyclist swimmer racer
    striker midfielder defender batsman pitcher boxer wrestler golfer skier coach manager executive director chairman
    shareholder stockholder bidder borrower saver homeowner householder renter retiree graduate undergraduate freshman
    sophomore applicant jobseeker employer freelancer scientist physicist chemist biologist astronomer historian
    scholar academic specialist nominee delegate senator congressman councilman juror plaintiff offender attorney
    parolee addict smoker drinker hiker climber camper skater surfer astronaut cosmonaut developer programmer designer
    architect builder carpenter plumber mechanic trucker dispatcher attendee participant entrant contestant competitor
    finisher medalist medallist champion recipient donor friend sibling grandparent spouse newcomer immigrant
    emigrant expat diner consumer parishioner intern trainee apprentice onlooker well-wisher swimmer jogger
    islander nomad herdsman shepherd dweller amputee diabetic asthmatic leper invalid convalescent sufferer exile
    escapee squatter vagrant beggar diver bedouin copt maronite karen kachin pashtun tajik uzbek tamil oromo amhara
    tigrayan fulani tuareg berber dinka nuer masalit chechen ingush tatar bosniak turkmen assyrian chaldean
    hijacker sapper gunner raider abductor captor jailer mutineer poacher partisan intruder infiltrator warlord
    vigilante executioner deminer invader occupier besieger shepherd goatherd cowherd traveller traveler wayfarer
    peasant sharecropper logger lumberjack woodcutter rancher westerner passer-by churchgoer congregant seminarian
    novice clansman kinsman townsman countryman bargee servant aide blogger colleague reveller fugitive accused crewmate
    uncle aunt nephew niece grandson granddaughter stepson fiance occupant financier picker campaigner novelist
    kingpin lord vaccinator defendant laureate courier fitter weaver surveyor forger
""")

IRREGULAR = {
    "buses": "bus",
    "minibuses": "minibus",
    "viruses": "virus",
    "campuses": "campus",
    "gases": "gas",
    "heroes": "hero",
    "torpedoes": "torpedo",
    "men": "man",
    "women": "woman",
    "children": "child",
    "persons": "person",
    "peoples": "people",
    "families": "family",
    "babies": "baby",
    "wives": "wife",
    "midwives": "midwife",
    "thieves": "thief",
    "casualties": "casualty",
    "fatalities": "fatality",
    "schoolchildren": "schoolchild",
    "grandchildren": "grandchild",
    "spies": "spy",
    "personnel": "staff",
    "troops": "troop",
    "military": "soldier",
    "lives": "life",
    "sorties": "sortie",
    "calories": "calorie",
    "cookies": "cookie",
    "movies": "movie",
    "shelves": "shelf",
    "knives": "knife",
    "wolves": "wolf",
    "loaves": "loaf",
}
_SUFFIXES = ("woman", "man", "worker", "driver", "fighter", "person", "keeper", "soldier", "seeker", "maker", "leader")


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The singular of an English noun, lower case: "families" -> "family", "servicemen" -> "serviceman"."""
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low.endswith("men") and len(low) > 4:
        return low[:-3] + "man"
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3 else low


@lru_cache(maxsize=4096)
def is_person(word: str) -> bool:
    """Whether a noun, singular or plural, means people: "nurses", "aid workers" by its last word, "Yemenis"."""
    if word[:1].isupper() and countries.demonym(word) is not None:
        return True
    one = singular(word)
    return one in NOUNS or one.endswith(_SUFFIXES) or (one.endswith("ist") and len(one) > 5 and one[-4:] != "list")

"""Words that tell what kind of thing a name names. English news usage; lower case unless said otherwise."""

from __future__ import annotations

ORGANISATION_HEADS = frozenset(
    """academy administration agency airlines airways alliance army assembly association authority bank battalion
    battalions board brigade brigades bureau cabinet center centre chamber coalition college command commission
    committee company confederation congress consortium convoy corp corporation corps council court department
    directorate division faction federation fleet force forces foundation front fund gang government group guard guards
    inc institute institution intelligence jihad junta knesset league legion ltd marines media militia militias
    ministries ministry mission mobilisation mobilization movement nations navy network news observatory office
    organisation organization parliament partnership party peshmerga police post programme project regiment
    reuters secretariat senate service services society squad squadron syndicate taskforce telegraph times
    treasury tribunal trust unicef union unit units university watch""".split()
)
"""A capitalised name whose last word is one of these is an organisation, whatever the model says."""

PLACE_HEADS = frozenset(
    """airbase airfield airport airstrip archipelago avenue base basin bay border boulevard bridge camp canal canton cape
    barrage castle cathedral checkpoint church citadel city coast corridor county creek crossing dam delta desert district dome forest gate governorate gulf
    heights highway hill hills hospital island islands junction lake mosque mount mountain mountains municipality museum neighborhood
    neighbourhood oblast ocean park palace pass peninsula plain plateau port prefecture prison province quarter refinery region
    republic ridge river road sea square state station strait street strip suburb territory town triangle valley village
    voivodeship wadi zone""".split()
) - {"base"}
"""A capitalised name whose last word is one of these, after a name, is a place."""

PLACE_PREFIXES = frozenset("camp cape fort gulf lake mount mt port river tel tell wadi".split())
"""A capitalised name that begins with one of these is a place."""

LOCATIVES = frozenset(
    """across around at between beyond from in inside into near nearby off outside throughout to toward towards via
    within""".split()
)
"""Prepositions after which a known place is read as the place."""

PLACE_NOUNS = frozenset(
    """area areas base border camp capital city cities coast countryside crossing district districts governorate
    neighborhood neighborhoods neighbourhood neighbourhoods outskirts port province provinces refinery region stronghold
    suburb suburbs town towns village villages""".split()
)
"""Common nouns that stand beside a place: "the city of X", "X province", "the town X"."""

COMPASS = frozenset(
    """north south east west northern southern eastern western central northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern
    north-western south-eastern south-western downtown rural greater upper lower""".split()
)
"""Words before a name that say it is a place."""

TITLES = frozenset(
    """adm admiral amb ambassador archbishop ayatollah baroness bishop brig brigadier capt captain cardinal chancellor
    chief cmdr col colonel commander congressman congresswoman corporal cpl councillor cpt deputy detective dr emir
    father field gen general gov governor hajj imam inspector justice king lady lieutenant lord lt maj major marshal
    mayor minister mr mrs ms mullah pastor patriarch pfc pope premier president prince princess professor prof queen rabbi
    rep representative rev reverend secretary sen senator sergeant sgt sheik sheikh shaykh sir spokesman
    spokesperson spokeswoman sultan superintendent advocate vice lance prime foreign defense defence interior warlord
    analyst envoy""".split()
)
"""Titles and offices before a person's name."""

CIVIL_TITLES = frozenset("dr hajj lady lord mr mrs ms prof professor rev reverend sir".split())
"""Titles that are forms of address and no role."""

SAYING = frozenset(
    """accuse acknowledge add admit allege announce argue assert believe boast caution claim comment complain concede
    confirm contend declare deny describe disclose estimate explain express insist maintain note observe point
    predict quote recall recount remark reply report respond reveal say state stress suggest tell testify think tweet
    urge vow warn write""".split()
)
"""Lemmas of verbs whose subject, a single unknown capitalised word, is a person."""

PARTICLES = frozenset(
    "al el bin ibn abu abd bint von van der den de la le da dos del di ul ur as ad ash az an ar at".split()
)
"""Small words that belong to a personal name."""

NO_NAMES = frozenset(
    """allah arabic bible christian christianity christmas covid easter eid english french german god hebrew hijab islam
    jihad koran kurdish muslim quran qur'an ramadan russian sharia shia shiite shi'ite sunni spanish twitter facebook
    youtube whatsapp telegram instagram internet parliament governor ambassador president minister secretary
    question answer reuters/ipsos mr mrs ms dr gmt utc est today yesterday tomorrow monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december press reporters
    breaking updated update file photo video image related read caption copyright""".split()
)
"""Capitalised words that the model takes for names; lower case."""

PEOPLE = frozenset(
    """activist actor adviser advisor agent aide analyst anchor assailant assassin attacker attorney author banker
    bodyguard bomber border-guard boy brother businessman captive casualty child citizen civilian cleric coach colleague
    columnist combatant commander commando consultant contractor correspondent cousin crew customer daughter deputy
    defector demonstrator deserter detainee diplomat director displaced doctor driver economist editor elder employee
    engineer envoy executive expert extremist family farmer father fellow fighter fisherman girl governor guard
    guerrilla gunman headteacher historian hostage husband inhabitant inmate insurgent intellectual interpreter
    investigator islamist jihadi jihadist journalist judge juror kidnapper lawmaker lawyer leader lecturer legislator local
    locals looter loyalist man manager marine marksman mayor mechanic mediator medic member mercenary merchant migrant
    militant militiaman minister minor monitor mother mourner mp negotiator neighbor neighbour nurse observer officer
    official operative organiser organizer owner paramedic parent paratrooper passenger patient peacekeeper person
    photographer physician pilot policeman policewoman politician president prisoner producer professor prosecutor
    protester protestor pupil raider rapporteur reader rebel recruit refugee relative reporter representative rescuer
    researcher resident responder retiree rioter sailor scholar scientist secretary senator senior separatist sergeant
    servant settler shepherd shopkeeper sister smuggler sniper soldier son source specialist spokesman spokesperson
    spokeswoman sniper staffer strategist strongman student supporter survivor suspect taxi-driver teacher terrorist
    tourist trader translator traveller tribesman trooper vet veteran victim villager volunteer warlord widow wife witness
    woman worker writer youth staff people personnel""".split()
)
"""Lemmas of nouns for persons: a description of somebody, or of several."""

BODIES = frozenset(
    """administration agency airforce alliance army authority battalion body brigade bureau cabinet charity coalition
    committee council court department faction force forces gang government group hospital insurgency
    intelligence junta leadership legislature media military militia ministry mission movement navy ngo opposition
    organisation organization outfit parliament paramilitary party police presidency rebellion regime regiment security
    service state-media task-force tribe tribunal troop troops unit union watchdog""".split()
)
"""Lemmas of nouns for bodies that act: army, police, ministry, rebels' group."""

TAKEN = frozenset(
    """attack besiege blockade bomb bombard capture clear control encircle enter evacuate flee free hit hold invade leave
    liberate lose occupy overrun quit reach recapture recover reenter retake seize shell storm strike surround visit""".split()
)
"""Lemmas of verbs whose object, where the gazetteer knows it, is read as the place."""

HARMED = frozenset("attack bomb control free hit hold leave lose strike visit".split())
"""Those of them that are done to people as often."""

FATES = frozenset(
    """authorities battle blockade bombardment bombing capital capture control east encirclement fall half inhabitants
    liberation most north occupation offensive outskirts parts people population recapture residents retaking seizure
    shelling siege south storming streets south-east takeover west""".split()
)
"""Nouns before "of X", where the gazetteer knows X, after which it is read as the place."""

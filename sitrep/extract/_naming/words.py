"""Words that tell what kind of thing a name names. English news usage; lower case unless said otherwise."""

from __future__ import annotations

from sitrep.reference import person_nouns


def _set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


ORGANISATION_HEADS = _set(
    """academy administration agency airlines airways alliance army assembly association authority bank battalion
    battalions board brigade brigades bureau cabinet center centre chamber coalition college command commission
    committee company confederation congress consortium convoy corp corporation corps council court department
    directorate division faction federation fleet force forces foundation front fund gang government group guard
    guards inc institute institution intelligence jihad junta knesset league legion ltd marines media militia
    militias ministries ministry mission mobilisation mobilization movement nations navy network news observatory
    office organisation organization parliament partnership party peshmerga police post programme project regiment
    reuters secretariat senate service services society squad squadron syndicate taskforce telegraph times
    treasury tribunal trust unicef union unit united units university watch"""
) | _set("""albion chronicle courier daily fc gazette herald hotspur journal press rovers tribune wanderers wire""")
"""A capitalised name whose last word is one of these is an organisation, whatever the model says."""

FIRM_HEADS = _set(
    """associates brewery brothers designs distillery electronics energy entertainment farms films foods industries
    jewelers laboratories motors partners pharmaceuticals productions records restaurants sons stores studios systems
    technologies"""
)
"""Last words of companies that are called after somebody: "Jordan Brothers"."""

UNITS = _set("battalion battalions brigade brigades column front regiment")
"""What fighters call after somebody; small where it follows: "the Karim Aziz brigade"."""

OUTLET_HEADS = _set(
    """agency chronicle courier daily dispatch gazette herald journal mail media monitor network news online post
    press radio standard telegraph times tribune tv weekly wire"""
)
"""Words that end an outlet's name; those in ORGANISATION_HEADS make any capitalised name an outlet's."""

ORGANISATION_NOUNS = _set(
    """agency alliance bloc broadcaster centre center channel charity company consultancy daily firm foundation group
    institute institution militia network newspaper organisation organization outlet paper party tank think-tank
    union watchdog website weekly"""
)
"""Nouns directly before a name that say it is an organisation's: "the analysis firm X"."""

PLACE_HEADS = _set(
    """airbase airfield airport airstrip archipelago avenue barrage base basin bay border boulevard bridge camp canal
    canton cape castle cathedral checkpoint church citadel city coast corridor county creek crossing dam delta
    desert district dome forest gate governorate gulf heights highway hill hills hospital island islands junction
    lake mosque mount mountain mountains municipality museum neighborhood neighbourhood oblast ocean palace park
    pass peninsula plain plateau port prefecture prison province quarter refinery region republic ridge river road
    sea square state station strait street strip suburb territory town township triangle valley village voivodeship wadi
    zone"""
) - {"base"}
"""A capitalised name whose last word is one of these, after a name, is a place."""

PLACE_PREFIXES = _set(
    """ain amiriyat avenida barrio beit bir calle camp cape ciudad colonia deir fort gulf jabal jebel kafr kfar khan
    khirbet kibbutz kiryat lake mount mt plaza port puerto river rue tal tel tell wad wadi"""
)
"""A capitalised name that begins with one of these is a place."""

LOCATIVES = _set(
    """across around at between beyond from in inside into near nearby off opposite outside throughout to toward
    towards via within"""
)
"""Prepositions after which a known place is read as the place."""

PLACE_NOUNS = _set(
    """area areas base basin border camp capital cities city coast corridor countryside crossing delta desert
    district districts forest forests governorate hamlet highlands hills island islands kibbutz lake marshes
    mountain mountains neighborhood neighborhoods neighbourhood neighbourhoods oasis outskirts peninsula plain
    plains plateau port province provinces refinery region regions reserve river settlement strait stronghold suburb
    suburbs town towns township valley village villages"""
)
"""Common nouns that stand beside a place: "the city of X", "X province", "the town X"."""

FACILITIES = _set(
    """airbase airfield airport bridge camp camps checkpoint crossing dam field fields hospital junction market mosque
    oilfield oilfields refinery"""
)
"""Common nouns after the name of one such: "X hospital", "the X gas field"; the name is no town, person or body."""

RULED = _set("governor governorate mayor villagers")
"""Nouns before "of X" after which the name is a place, known or not."""

COMPASS = _set(
    """central downtown east eastern greater lower north north-east north-eastern north-west north-western northeast
    northeastern northern northwest northwestern rural south south-east south-eastern south-west south-western
    southeast southeastern southern southwest southwestern upper west western"""
)
"""Words before a name that say it is a place."""

TITLES = _set(
    """adm admiral adviser advisor advocate amb ambassador analyst archbishop ayatollah baroness bishop brig
    brigadier capt captain cardinal chairman chairwoman chancellor chief cmdr col colonel commander commissioner
    congressman congresswoman coordinator corporal councillor cpl cpt defence defense deputy detective dr emir envoy
    executive father field foreign gen general gov governor hajj imam inspector interior judge justice king lady
    lance lieutenant lord lt maj major marshal mayor minister mr mrs ms mullah officer pastor patriarch pfc pope
    premier president prime prince princess prof professor queen rabbi rapporteur rep representative rev reverend
    secretary sen senator sergeant sgt shaykh sheik sheikh sir spokesman spokesperson spokeswoman sultan
    sheriff coroner constable comptroller ombudsman superintendent vice warlord"""
)
"""Titles and offices before a person's name."""

CIVIL_TITLES = _set("""dr hajj lady lord mr mrs ms prof professor rev reverend sir""")
"""Titles that are forms of address and no role."""

OFFICERS = _set("director editor manager minister officer secretary spokesman spokesperson spokeswoman")
"""Last words of offices, and of no names."""

OFFICES = _set(
    """adviser advisor ambassador chancellor chief commissioner commander coordinator envoy governor head minister
    premier president rapporteur representative secretary spokesman spokesperson spokeswoman undersecretary"""
)
"""Last words of an office that one person holds."""

BEFORE_NAMES = CIVIL_TITLES | OFFICERS | _set("adviser advisor ambassador envoy gen judge senator")
"""Titles that only persons' names follow, whatever the model says."""

SAYING = _set(
    """accuse acknowledge add admit allege announce argue assert believe boast caution claim comment complain concede
    confirm contend declare deny describe disclose estimate explain express insist maintain note observe point
    predict quote recall recount remark reply report respond reveal say state stress suggest tell testify think
    tweet urge vow warn write"""
)
"""Lemmas of verbs whose subject, a single unknown capitalised word, is a person."""

PARTICLES = _set(
    """abd abu ad al an ar as ash at az bin bint da de del den der des di dos du ed el es ez i ibn la le ul ur van
    von"""
)
"""Small words that belong to a personal name."""

NO_NAMES = _set(
    """allah ambassador answer april arab arabic august bible breaking caption chemical christian christianity
    christmas copyright covid december dr easter ebola eid english est facebook february file french friday german
    gmt god governor h1n1 head hebrew hijab image instagram internet islam islamic islamist january jihad july june
    koran kurdish march military minister monday mr mrs ms muslim november october parliament photo president press
    question qur'an quran ramadan read rebel regime related reporters reuters/ipsos russian saturday secretary
    september sharia shi'ite shia shiite spanish state summit sunday sunni swine telegram thursday today tomorrow
    tuesday twitter update updated usd utc video videos wednesday western whatsapp yesterday youtube"""
)
"""Capitalised words that the model takes for names; lower case."""

PEOPLE = _set(
    """activist actor adviser advisor archaeologist agent aide analyst anchor assailant assassin attacker attorney
    author banker
    bodyguard bomber border-guard boy brother businessman captive casualty child citizen civilian cleric coach
    colleague columnist combatant commander commando consultant contractor correspondent cousin crew customer
    daughter defector demonstrator deacon deputy deserter detainee diplomat director displaced doctor driver economist
    editor elder employee engineer envoy executive expert extremist family farmer father fellow fighter fisherman
    geologist girl governor guard guerrilla gunman headmaster headmistress headteacher
    historian hostage husband inhabitant inmate insurgent
    intellectual interpreter investigator islamist jihadi jihadist journalist judge juror kidnapper lawmaker
    lawyer leader lecturer legislator local locals looter loyalist man manager marine marksman mayor mechanic
    mediator medic member mercenary merchant migrant militant militiaman minister minor monitor mother mourner mp
    negotiator neighbor neighbour nurse observer officer official operative organiser organizer owner paramedic
    paratrooper parent passenger patient peacekeeper people person personnel photographer physician pilot
    policeman policewoman politician president prisoner producer professor prosecutor protester protestor pupil
    raider rapporteur reader rebel recruit refugee relative reporter representative rescuer researcher resident
    responder retiree rioter sailor scholar schoolteacher scientist secretary senator senior separatist sergeant
    servant settler shepherd shopkeeper sister smuggler sniper soldier son source specialist spokesman
    spokesperson spokeswoman staff staffer strategist strongman student supporter survivor suspect taxi-driver
    teacher terrorist tourist trader translator traveller tribesman trooper vet veteran victim villager volunteer
    warlord widow wife witness woman worker writer youth"""
)
PEOPLE |= person_nouns.NOUNS
"""Singulars of nouns for persons: a description of somebody, or of several."""

BODIES = _set(
    """administration agency airforce alliance army authority battalion brigade bureau cabinet charity coalition
    committee council court department faction force forces gang government group insurgency intelligence junta
    leadership legislature media military militia ministry mission movement navies navy ngo opposition
    organisation organization outfit paramilitary parliament party police presidency rebellion regime regiment
    security service state-media task-force tribe tribunal troop troops union unit watchdog"""
)
"""Lemmas of nouns for bodies that act: army, police, ministry, rebels' group."""

TAKEN = _set(
    """attack besiege blockade bomb bombard capture clear control encircle enter evacuate flee free hit hold invade
    leave liberate lose occupy overrun quit reach recapture recover reenter retake seize shell storm strike
    surround visit"""
)
"""Lemmas of verbs whose object, where the gazetteer knows it, is read as the place."""

STANDING = _set("burn fall hold lie starve wake")
"""Lemmas of verbs whose subject, where the gazetteer knows it, is read as the place: "X fell"."""

HARMED = _set("""attack bomb control free hit hold leave lose strike visit""")
"""Those of them that are done to people as often."""

FATES = _set(
    """assault authorities battle blockade bombardment bombing capital capture control east encirclement fall half
    inhabitants liberation most native north occupation offensive out outskirts part parts people population portion
    portions recapture resident residents retaking seizure shelling siege south south-east storming streets takeover
    west"""
)
"""Nouns before "of X", where the gazetteer knows X, after which it is read as the place."""

TOPICS = _set(
    """airstrike airstrikes arrests assassinations attacks barricades blasts bombing bombings bombs ceasefire clashes
    comments conflicts deaths defections detentions donations drones elections evictions executions exports explosions
    famine floods forecasts hostages imports inflation journalists kidnappings killings layoffs massacres migrants
    militants missiles negotiations news newsletters opinion peacekeepers photos polls prisoners protests raids
    reactions rebels refugees rockets sanctions shelling shootings strikes subscribe talks tariffs topics torture
    updates videos violence voters warplanes weapons"""
)
"""Headings under which articles are filed, which scraped texts run together with names; and no last word of any."""

HEADLINE_VERBS = _set(
    """
    accuse accused accuses adds admits agrees aims announce announces appointed approve arrested asks backs bans
    beats begins blames blocks boosts breaks brings buys calls cancels captures closes condemn condemns confirms
    considers continues criticises criticizes cuts declares defends delays demand demands denies deny deploys detains
    dies discusses dismisses downs drops eases edges elected emerges enters expands expects expels extends faces
    fails falls fears fights files fires flees gains gets gives goes grows halts heads hits imposes invades issues
    jailed joins jumps keeps killed kills launch launches leads leaves lifts loses makes meets moves nears offers
    opens opposes orders ousts overtakes passes plans pleads pledges plunges posts praises prepares presses promises
    pulls pushes quits raises reaches reacts recalls recaptures refuses reject rejects releases remains removes
    repels replaces resigned resigns resume resumes retakes returns reveals rises says seek seeks seems seize seizes
    sells sends sentenced sets shuts slams slides sparks spends stalls stands starts stays steps stops sues suffers
    suggests suspends takes tells threatens to-visit topples tries turns unveils urge urges visits vow vows wants
    warn warns welcomes wins withdraws won wounded
"""
)
"""What the subject of a headline does, where its words are all capitalised; no last word of a name.

Of base forms and past tenses only those that hardly any name ends with.
"""

MODIFIERS_DROPPED = _set(
    """a all an another any both each either every few her his its many more most much my neither no of other our own
    same several some such that the their these this those what which whose your"""
)
"""Words before a description that are no part of it; numbers stay: "two defectors"."""

"""Words that tell apart what measures.txt alone does not: munitions, changes, wrecking and holding."""

from __future__ import annotations

from sitrep.reference.wordlists import words

MUNITIONS = words("rocket missile shell mortar round bomb drone grenade bullet projectile munition warhead")
"""Fired or landed they are attacks, otherwise weapons."""

FIRING = words(
    "fire launch drop lob hurl shoot land fall hit strike detonate explode unleash rain throw"
    " shower exchange trade swap"
)
"""Verbs by which munitions become attacks."""

HOLDING = words(
    "control hold capture recapture retake seize conquer take occupy lose overrun liberate regain govern rule reclaim"
)
"""Verbs by which land becomes territory, and percents of it."""

RISES = words("""
    rise increase grow climb jump surge soar raise gain expand swell spike up advance
    rally quicken accelerate strengthen
""")
FALLS = words(
    "fall drop decline decrease cut slash reduce shrink plunge plummet lower dwindle halve sink dip lose down"
    " slide slip tumble ease retreat weaken slow narrow contract shed"
)
"""Verbs of change, whose "by 20" or "12 percent" is signed."""

LAID = words("mine landmine ied booby_trap booby-trap")
"""Set off they are attacks, as munitions are."""

CONTAINERS = words("""
    crate box chest pallet load truckload lorryload planeload boatload stash cache consignment shipment sack bag
    container piece belt stockpile
""")
"""Counted, these are what they hold: "crates of ammunition"."""

SYSTEMS = words("""
    Abrams Challenger Leopard Bradley Stinger Javelin HIMARS Patriot Scud Grad Katyusha Kalashnikov Humvee MiG Sukhoi
    Mirage Tornado Typhoon Eurofighter Rafale Gripen Apache Chinook Tomahawk Bayraktar Shahed Iskander Kinzhal Qassam
    Kassam Marder Gepard Stryker Caesar Hellfire Tucano Reaper Predator Hind Harrier Phantom Hercules Galil Uzi Glock
    Beretta Luger Katyushas Panzer Sherman Merkava Centurion Scimitar Warrior Starstreak NLAW Igla Strela Kornet Buk
    Pantsir Taurus Storm-Shadow Exocet Harpoon Sidewinder Fajr Zelzal Hwasong Topol Minuteman Trident Lancet Geran
    Kalibr MANPADS Spitfire Stuka Messerschmitt Zero Hurricane
""") - words("Zero Hurricane Warrior Predator Hercules Taurus Caesar Hind Phantom Centurion Trident")
"""Types of arms by name, written with a capital."""

ARMED = words("""
    army force militia militant coalition regime government column brigade gang insurgency troops navy garrison group
    alliance junta police unit side raider attacker invader warlord faction loyalist ally authority crew cell cartel
    rebel jihadist caliphate extremist assailant bandit gangster islamist terrorist settler
""")
"""Beside fighters, names of states and bodies: who takes and loses land."""

BUILT = words("""
    home house building dwelling flat apartment apartment_block block tower high-rise school college university
    kindergarten nursery hospital clinic pharmacy church mosque temple shrine synagogue monastery minaret steeple dome
    monument bridge dam dyke levee station pylon power_station substation transformer factory plant mill warehouse depot
    refinery shop store market stall kiosk bakery restaurant hotel office hut shack tent shelter roof window wall fence
    bus minibus car truck lorry vehicle ambulance train wagon carriage locomotive tractor boat trawler ferry barge
    vessel ship dhow yacht pier jetty quay terminal hangar runway greenhouse barn orchard tree mast antenna pole grave
    gravestone tombstone headstone statue museum library archive palace villa mansion cottage bungalow classroom
    dormitory garage granary workshop studio cinema theatre theater courthouse prison farm well borehole pump
    reactor turbine generator reservoir pipeline tanker press
    structure property facility installation compound residence farmhouse homestead hostel chapel cathedral convent
    aircraft airliner plane laboratory lab pavilion chimney crane stand billboard vault crop field vineyard harvest
""")
"""Things built or grown that are hit and broken."""

FORCES = words("""
    fire flame blaze wildfire bushfire inferno lava locust flood floodwater mudslide landslide avalanche quake
    earthquake tremor storm cyclone hurricane tornado twister typhoon tsunami wave torrent mud shrapnel shell bomb
    rocket missile mortar drone blast explosion bulldozer artillery shellfire gunfire strike airstrike shelling bombing
    bombardment raid fireball debris gale hail arsonist vandal rioter looter mob raider river
""")
"""What breaks things."""

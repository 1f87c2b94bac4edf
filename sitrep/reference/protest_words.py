"""Words by which news tells of protests and of crowds.

Source: written for Sitrep after ACLED's codebook (2023): a protest is a public gathering against or for something, in
which those who take part do not use violence; strikes without a gathering are none; burning tyres and barricades, and
stones, make it a violent demonstration.
"""

from __future__ import annotations

GATHERINGS = frozenset(
    (
        *("demonstration", "march", "protest", "rally", "sit-in", "vigil", "procession", "picket", "demo", "sit-down"),
        *("gathering", "blockade"),
    )
)
"""Nouns for protests."""

PROTESTS = frozenset(("protest", "demonstrate", "march", "rally", "picket", "chant"))
"""Verbs for protesting."""

CALLS = frozenset(
    (
        *("protest", "demonstrate", "demand", "denounce", "condemn", "decry", "oppose", "chant", "call", "reject"),
        *("urge", "shout", "wave", "press", "pressure", "rail", "agitate", "clamour", "clamor", "jeer", "mourn"),
    )
)
"""Verbs that say what people gather for."""

SIGNS = frozenset(("placard", "banner", "slogan", "portrait", "poster", "flag", "picture", "sign", "chant", "candle"))
"""What protesters carry or shout."""

CONTEXT = frozenset(("protest", "demonstration", "protester", "demonstrator", "march", "rally", "procession", "vigil"))
"""Words that make what a crowd does part of a demonstration."""

THROWN = frozenset(
    ("stone", "rock", "brick", "bottle", "egg", "firecracker", "cobblestone", "shoe", "firework", "flare")
)
"""What crowds throw."""

BARRICADES = frozenset(
    (
        *("tyre", "tire", "boulder", "barricade", "log", "rubble", "stone", "rock", "trunk", "debris", "bonfire"),
        *("burning", "skip", "dumpster", "container"),
    )
)
"""What roads are blocked with in a violent demonstration."""

ROADS = frozenset(
    (
        *("road", "street", "highway", "bridge", "route", "junction", "traffic", "entrance", "railway", "motorway"),
        *("intersection", "roundabout", "crossing", "rail", "track", "gate", "access", "boulevard", "avenue"),
    )
)
"""What protesters block."""

CROWDS = frozenset(
    (
        *("resident", "villager", "local", "neighbour", "neighbor", "townspeople", "townsfolk", "youth", "youngster"),
        *("fan", "relative", "student", "worker", "farmer", "passer-by", "parishioner", "onlooker"),
        *("inmate", "prisoner", "islander", "taxi", "trader", "vendor", "hawker", "miner"),
        *("refugee", "migrant", "mourner", "crowd", "throng", "people", "teenager", "community", "pupil", "driver"),
    )
)
"""Nouns for unarmed people who, when they do violence in number, are a crowd: ACLED's rioters."""

SPORT = frozenset(
    ("player", "champion", "team", "coach", "club", "squad", "batsman", "striker", "golfer", "share", "stock", "index")
)
"""Those who rally in a match."""

_CROWD = frozenset(("crowd", "protester", "demonstrator", "marcher", "activist", "throng"))
_MEANS = frozenset(
    (
        "gas",
        "teargas",
        "cannon",
        "baton",
        "bullet",
        "grenade",
        "spray",
        "truncheon",
        "lathi",
        "cane",
        "violence",
        "force",
    )
)
NEEDED: dict[str, frozenset[str]] = {
    "gathering": CALLS | SIGNS | {"silence", "solidarity"},
    "responding": _MEANS,
    "charging": _MEANS | _CROWD,
    "stopping": PROTESTS | GATHERINGS | _CROWD,
    "swapping": frozenset(("return", "exchange", "swap")),
}
"""Reading of a common verb -> lemmas of which its sentence must hold one; without, the verb is not looked at."""

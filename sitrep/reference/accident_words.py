"""What bursts or blows up of itself: an explosion of these is an accident unless a weapon is named.

Source: compiled for Sitrep from news of accidents, CC0.
"""

from __future__ import annotations

from sitrep.reference.wordlists import words

BURSTING = words("""
    boiler stove cooker cylinder canister tyre tire battery transformer generator firework firecracker pipe volcano
    oven heater kettle grill lamp furnace turbine compressor tank silo star supernova rocket-motor refrigerator
    interest anger violence joy demand growth colour color laughter debt growth cases creativity emotion rage
    price cost rent population sale number popularity controversy debate scandal tension turnout applause spending
    gas methane fuel dust pipeline refinery factory mine-gas firedamp fireworks
""")
"""Lemmas, in lower case."""
MISHAPS = words("""
    collision crash accident pileup pile-up derailment avalanche landslide mudslide stampede drowning
    lightning overdose capsizing wreck accidentally crosswalk intersection driveway hit-and-run pedestrian motorist
""")
"""Lemmas beside the dead of whom nobody is said to have killed them, which say that nobody did."""

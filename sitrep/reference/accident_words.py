"""What bursts or blows up of itself: an explosion of these is an accident unless a weapon is named.

Source: compiled for Sitrep from news of accidents, CC0.
"""

from __future__ import annotations

from sitrep.reference.wordlists import words

BURSTING = words("""
    boiler stove cooker cylinder canister tyre tire battery transformer generator firework firecracker pipe volcano
    oven heater kettle grill lamp furnace turbine compressor tank silo star supernova rocket-motor refrigerator
""")
"""Lemmas, in lower case."""

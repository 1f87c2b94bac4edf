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

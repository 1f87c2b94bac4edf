"""Which kinds of event may be one happening: reports call a bombing an attack or an explosion by turns."""

from __future__ import annotations

EXPLOSION, PROTEST, TERRITORY = "explosion", "protest", "territory"
FAMILIES = {
    "Suicide bomb": EXPLOSION,
    "Remote explosive/landmine/IED": EXPLOSION,
    "Grenade": EXPLOSION,
    "Air/drone strike": EXPLOSION,
    "Shelling/artillery/missile attack": EXPLOSION,
    "Chemical weapon": EXPLOSION,
    "Government regains territory": TERRITORY,
    "Non-state actor overtakes territory": TERRITORY,
    "Non-violent transfer of territory": TERRITORY,
    "Excessive force against protesters": PROTEST,
    "Protest with intervention": PROTEST,
    "Peaceful protest": PROTEST,
    "Violent demonstration": PROTEST,
}
"""Sub-event type -> what reports of one incident may call it by turns ("bombing", "missile attack", "air strike")."""

ANY_VIOLENCE = frozenset(("Attack", "Armed clash"))
"""What a report calls any kind of violence when it speaks of it again."""
VIOLENT = frozenset(("Explosions/Remote violence", "Battles", "Violence against civilians"))
_ALIKE = (
    frozenset(("Mob violence", PROTEST)),
    frozenset(("Arrests", "Abduction/forced disappearance")),
    frozenset(("Armed clash", TERRITORY)),
    frozenset(("Change to group/activity", TERRITORY)),  # "walked into X", "X fell"
    frozenset(("Attack", "Mob violence")),
    frozenset(("Attack", PROTEST)),
)
"""Pairs of families between which reports waver."""

SAME, ONE_FAMILY, ALIKE = 1.0, 0.8, 0.3
_FAR_APART = frozenset(("Air/drone strike", "Suicide bomb")), frozenset(("Air/drone strike", "Grenade"))


def family(sub_event_type: str) -> str:
    """The family of a sub-event type; one that has no kin is its own."""
    return FAMILIES.get(sub_event_type, sub_event_type)


def likeness(event_type: str, kind: str, other_type: str, other: str) -> float | None:
    """How well two kinds go together; None where they are never one happening."""
    if kind == other:
        return SAME
    one, two = family(kind), family(other)
    if one == two:
        return ALIKE if frozenset((kind, other)) in _FAR_APART else ONE_FAMILY
    if {kind, other} & ANY_VIOLENCE and {event_type, other_type} <= VIOLENT:
        return ALIKE
    return ALIKE if frozenset((one, two)) in _ALIKE else None

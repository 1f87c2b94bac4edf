"""The tables of triggers, weapons and sides speak of what the code knows."""

from sitrep.extract.events import _readings
from sitrep.reference import acled, sides, triggers, weapons


def test_every_trigger_has_a_reading_that_is_a_type_or_a_rule() -> None:
    readings = {trigger.reading for options in triggers.by_word().values() for trigger in options}
    assert readings - acled.SUB_EVENT_TYPES.keys() - _readings.RULES.keys() == set()


def test_every_rule_is_asked_for() -> None:
    readings = {trigger.reading for options in triggers.by_word().values() for trigger in options}
    assert _readings.RULES.keys() - readings == set()


def test_every_weapon_makes_a_known_kind_of_event() -> None:
    named = [weapon for found in weapons.by_last_word().values() for weapon in found]
    assert {weapon.sub_event_type for weapon in named} - acled.SUB_EVENT_TYPES.keys() == {""}
    assert {weapon.use for weapon in named} == {"noun", "modifier", "mine"}


def test_every_side_is_a_known_one() -> None:
    known = {sides.STATE, sides.ARMED, sides.CIVILIAN, sides.PROTESTERS, sides.MOB, sides.ARMED_SITE}
    assert set(sides.by_word().values()) | set(sides.OF_CLASS.values()) == known

"""`export`: to come."""


def export() -> None:
    """To come."""

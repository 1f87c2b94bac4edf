"""`add`: to come."""


def add() -> None:
    """To come."""

"""`prepare`: to come."""


def prepare() -> None:
    """To come."""

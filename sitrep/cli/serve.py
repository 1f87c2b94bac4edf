"""`serve`: to come."""


def serve() -> None:
    """To come."""

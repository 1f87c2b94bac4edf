"""Errors whose message a user may read: each names the thing and the way out."""


class SitrepError(Exception):
    """Base of all errors that are shown to the user as they are, without a traceback."""


class UnreadableFile(SitrepError):
    """A file, or one record of it, that no reader can turn into an article."""


class SetupError(SitrepError):
    """Something that must be there before Sitrep can work is missing: model, gazetteer, store."""


class StoreError(SitrepError):
    """The store cannot be opened, or holds another version's tables."""

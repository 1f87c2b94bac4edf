"""Sitrep reads conflict news and keeps, for every number, name, place and date, who said it and in which sentence."""

__version__ = "0.1.0"

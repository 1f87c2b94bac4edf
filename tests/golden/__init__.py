"""Labelled sentences with the right answer beside each, and their score."""

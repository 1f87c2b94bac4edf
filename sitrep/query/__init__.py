"""Answers from the store as DataFrames, for any choice of filters. Reads only."""

"""Amounts in a text: numerals, number words, fractions, ranges, hedges, units and periods."""

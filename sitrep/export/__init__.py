"""What leaves Sitrep: the rows of docs/contract.md, and tables in the formats found here."""

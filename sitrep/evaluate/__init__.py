"""How well Sitrep reads its own golden passages (`tests/golden`); `record` keeps what was measured."""

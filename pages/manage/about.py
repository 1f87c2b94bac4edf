"""How Sitrep reads, what its words mean, where it errs, and what it is built on."""

from components import about

about.draw()

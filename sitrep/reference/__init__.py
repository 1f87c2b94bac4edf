"""Tables of what is known before any article is read, each with its source and licence in README.md here."""

"""The command line: `python -m sitrep`. Commands load what they need when called, so that help comes at once."""

from sitrep.cli import main

if __name__ == "__main__":
    main()

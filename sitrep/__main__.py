"""`python -m sitrep`: the command line. Commands load what they need when they are called, so that help comes at once."""

from sitrep.cli import main

if __name__ == "__main__":
    main()

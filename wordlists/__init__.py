"""Makes the lexicon files; needs the packages of requirements-lexicons.lock. Nothing here runs with the program."""

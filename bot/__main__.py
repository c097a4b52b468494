"""`safereport`, also as `python -m bot`."""

from bot.cli import app as main

if __name__ == "__main__":
    main()

"""`safereport`, also as `python -m bot`."""

import sys
from typing import Final

_LIGHT: Final[tuple[list[str], ...]] = ([], ["--explain"])


def main() -> None:
    """The command line. `deidentify` starts without the rest of the program, whose imports take longer than it does."""
    if sys.argv[1:2] == ["deidentify"] and sys.argv[2:] in _LIGHT:
        from bot.commands.deidentify import main as deidentify  # noqa: PLC0415 - see above

        deidentify("--explain" in sys.argv)
        return
    from bot.cli import app  # noqa: PLC0415 - see above

    app()


if __name__ == "__main__":
    main()

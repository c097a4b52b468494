"""Measurements, printed: `make bench`. Figures in the docs are figures that one of these printed."""

import asyncio
import sys
from collections.abc import Callable

from bench import deid, steps

ALL: dict[str, Callable[[], None]] = {"steps": lambda: asyncio.run(steps.main()), "deid": deid.main}


def main() -> None:
    """Run every measurement, or the ones named on the command line."""
    wanted = sys.argv[1:] or list(ALL)
    unknown = [name for name in wanted if name not in ALL]
    if unknown:
        sys.exit(f"There is no measurement {', '.join(unknown)}. There are: {', '.join(ALL)}.")
    for name in wanted:
        ALL[name]()


main()

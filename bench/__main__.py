"""Measurements, printed: `make bench`. Figures in the docs are figures that one of these printed."""

import asyncio
import sys
from collections.abc import Callable

from bench import steps
from bench.deid import accuracy, doubts, speed

ALL: dict[str, Callable[[], None]] = {"steps": lambda: asyncio.run(steps.main()), "deid": speed.main}


def main() -> None:
    """Run every measurement, or the ones named on the command line.

    `deid-accuracy` takes options of its own; `deid-doubts` does not measure but learn.
    """
    wanted = sys.argv[1:] or list(ALL)
    if wanted[0] == "deid-accuracy":
        accuracy.main(wanted[1:])
        return
    if wanted[0] == "deid-doubts":
        doubts.main(wanted[1:])
        return
    unknown = [name for name in wanted if name not in ALL]
    if unknown:
        sys.exit(
            f"There is no measurement {', '.join(unknown)}. There are: {', '.join(ALL)}, deid-accuracy and deid-doubts."
        )
    for name in wanted:
        ALL[name]()


main()

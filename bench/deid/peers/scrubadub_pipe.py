"""scrubadub on the lines of `safereport deidentify`: JSON `{"id", "lang", "text"}` in, `{"id", "spans", …}` out.

Run by the Python of .venvs/scrubadub, which alone has the package. Its locale is en_GB for every language, since it has
detectors for British and American English only. Nothing is fetched: its name detector needs a download and is left out.
"""

import json
import sys
import time
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")

import scrubadub  # type: ignore[import-not-found]  # noqa: E402
from scrubadub.detectors.date_of_birth import DateOfBirthDetector  # type: ignore[import-not-found]  # noqa: E402

ABOUT = (
    f"scrubadub {version('scrubadub')}, locale en_GB: its default detectors and dates of birth; "
    "not its name detector, whose data is fetched at run time"
)


def main() -> None:
    """Answer lines until the input ends."""
    scrubber = scrubadub.Scrubber(locale="en_GB")
    scrubber.add_detector(DateOfBirthDetector)
    for line in sys.stdin:
        given = json.loads(line)
        began = time.process_time()
        spans = [(filth.beg, filth.end, filth.type) for filth in scrubber.iter_filth(given["text"])]
        took = time.process_time() - began
        answer = {"id": given["id"], "spans": spans, "seconds": took, "since": time.process_time()}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--about"]:
        print(ABOUT)
    else:
        main()

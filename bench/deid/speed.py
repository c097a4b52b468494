"""How fast the door is: characters a second, and milliseconds for a text of 500 characters, in English."""

import itertools
import time

from bot.lexicons import read
from privacy.door import Door
from privacy.text import RawText

SENTENCES = (
    "My husband Ahmed hit me in the kitchen on Tuesday and the children saw it.",
    "He took my passport and says he will call the Home Office if I leave.",
    "They shouted at me on the bus near Rusholme and followed me to 14 Elm Road.",
    "I am scared to go out. My neighbour Mrs Kowalska knows, her number is 07700 900123.",
    "Two men pushed my sister, called her names and said go back to your country.",
)
TEXTS = 400
LENGTH = 500


def main() -> None:
    """Print characters a second and the 50th and 99th percentile of 400 texts of 500 characters."""
    door = Door(read)
    began = time.perf_counter()
    door.deidentify(RawText("hello"), "en")
    first = time.perf_counter() - began
    order = itertools.cycle(SENTENCES)
    texts = []
    for number in range(TEXTS):
        words = " ".join(next(order) for _ in range(number % 4 + 8))
        texts.append(words[:LENGTH])
    times = []
    for text in texts:
        began = time.perf_counter()
        door.deidentify(RawText(text), "en")
        times.append(time.perf_counter() - began)
    times.sort()
    speed = sum(map(len, texts)) / sum(times)
    print(
        f"deid: {speed:,.0f} characters/s   p50 {times[TEXTS // 2] * 1000:.2f} ms   "
        f"p99 {times[int(TEXTS * 0.99)] * 1000:.2f} ms per {LENGTH} characters   first use {first:.2f} s"
    )

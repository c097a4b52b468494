"""Words that are also names of people: `wordlists/people.txt`, laid over what the other lists made."""

from functools import cache

from wordlists.files import Sections, read


@cache
def _listed() -> dict[str, dict[str, set[str]]]:
    """Lexicon file to section to words."""
    files: dict[str, dict[str, set[str]]] = {}
    for header, words in read("people").items():
        section, file = header.split(" ")
        files.setdefault(file, {})[section] = words
    return files


def added(file: str, sections: Sections) -> dict[str, set[str]]:
    """The sections of a lexicon file with its people: a listed name is nothing else, a likely one stays a word."""
    pairs = [(*line.split(" "), "")[1:3] for line in sorted(sections.get("respell", ()))]
    together = {name: set(words) for name, words in sections.items()}
    for section, listed in _listed().get(file, {}).items():
        words = {_respelt(word, pairs) for word in listed}
        if section == "name":
            words -= together.get("month", set())  # Rajab and Sha'ban
            together = {other: known - words for other, known in together.items()}
        together.setdefault(section, set()).update(words)
    return together


def _respelt(word: str, pairs: list[tuple[str, ...]]) -> str:
    """A word as its lexicon spells it."""
    for written, read_as in pairs:
        word = word.replace(written, read_as)
    return word

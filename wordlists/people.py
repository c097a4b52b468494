"""Words that are also names of people: `wordlists/people.txt`, laid over what the other lists made."""

from functools import cache

from wordlists.files import Sections, read, respelled, respelling


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
    pairs = respelling(sections)
    together = {name: set(words) for name, words in sections.items()}
    for section, listed in _listed().get(file, {}).items():
        words = {respelled(word, pairs) for word in listed}
        if section == "name":
            words -= together.get("month", set())  # Rajab and Sha'ban
            together = {other: known - words for other, known in together.items()}
        together.setdefault(section, set()).update(words)
    return together

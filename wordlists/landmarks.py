"""What a park, a hospital or a station is called, for every language, from wordlists/landmarks.txt."""

from functools import cache

from wordlists.files import Sections, bare, read, respelled, respelling


def added(file: str, made: Sections) -> Sections:
    """A lexicon's sections with the words for such places, behind their names and before them."""
    sections = {section: set(entries) for section, entries in made.items()}
    respell = respelling(sections)
    for section, key in (("landmark", file), ("landmark-before", f"{file} after")):
        for word in _lists().get(key, ()):
            for form in {word, bare(word)} if word[0] < "\u0250" else {word}:
                sections.setdefault(section, set()).add(respelled(form, respell))
                if word in _lists()["kept"]:
                    sections.setdefault("landmark-kept", set()).add(respelled(form, respell))
    return sections


@cache
def _lists() -> dict[str, set[str]]:
    return read("landmarks")

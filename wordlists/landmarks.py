"""What a park, a hospital or a station is called, for every language, from wordlists/landmarks.txt."""

from functools import cache

from wordlists.files import Sections, bare, read


def added(file: str, made: Sections) -> Sections:
    """A lexicon's sections with the words for such places, behind their names and before them."""
    sections = {section: set(entries) for section, entries in made.items()}
    respell = [tuple((*line.split(" "), "")[1:3]) for line in sorted(sections.get("respell", ()))]
    for section, key in (("landmark", file), ("landmark-before", f"{file} after")):
        for word in _lists().get(key, ()):
            for form in {word, bare(word)} if word[0] < "\u0250" else {word}:
                for written, as_read in respell:
                    form = form.replace(written, as_read)  # noqa: PLW2901
                sections.setdefault(section, set()).add(form)
                if word in _lists()["kept"]:
                    sections.setdefault("landmark-kept", set()).add(form)
    return sections


@cache
def _lists() -> dict[str, set[str]]:
    return read("landmarks")

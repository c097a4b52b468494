"""Make privacy/data/*.lex from word counts, name lists, gazetteers and wordlists/*.txt. Same input, same bytes.

    python -m venv /tmp/lexicons && /tmp/lexicons/bin/pip install --require-hashes -r requirements-lexicons.lock
    /tmp/lexicons/bin/python -m wordlists.make

Not needed to run or test the program, and not imported by it. Licences of what is read: privacy/data/LICENCES.md.
"""

import sys
from pathlib import Path

from wordlists import (
    arabic,
    chinese,
    cyrillic,
    eastern,
    english,
    european,
    gazetteer,
    indic,
    names,
    romanised_bengali,
    romanised_russian,
    somali,
    vietnamese,
)
from wordlists.files import Sections, read, write

_DATA = Path(__file__).parent.parent / "privacy" / "data"


def main() -> None:
    """Write every lexicon file."""
    people = names.latin()
    places = gazetteer.latin()
    write(_DATA / "en.lex", english.sections(people, places), "English")
    write(_DATA / "latin.lex", _only(people, places), "Names and places in Latin letters, less those that are words")
    write(_DATA / "ar.lex", arabic.sections(), "Arabic")
    for recipe in european.RECIPES:
        write(_DATA / f"{recipe.tag}.lex", european.sections(recipe, people, places), recipe.title)
    for file, title, made in eastern.LANGUAGES:
        write(_DATA / f"{file}.lex", made(), title)
    for slavic in cyrillic.LANGUAGES:
        write(_DATA / f"{slavic.tag}.lex", cyrillic.sections(slavic), slavic.title)
    write(_DATA / "ru-latn.lex", romanised_russian.sections(), "Russian in Latin letters")
    write(_DATA / "so.lex", somali.sections(), "Somali")
    write(_DATA / "zh.lex", chinese.sections(), "Chinese")
    write(_DATA / "vi.lex", vietnamese.sections(), "Vietnamese")
    for script in indic.RECIPES:
        write(_DATA / f"{script.tag}.lex", indic.sections(script), script.title)
    write(_DATA / "bn-latn.lex", romanised_bengali.sections(), "Bengali in Latin letters")
    sys.stdout.write("".join(f"{file.stat().st_size:>9} {file.name}\n" for file in sorted(_DATA.glob("*.lex"))))


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
    main()

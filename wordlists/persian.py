"""The lexicons of Persian and Dari: common words less names and places, and hand-written words in all forms."""

from wordlists import scripted
from wordlists.files import Sections, fold

ZIPF_LEAST = 3.93
_PRESENT = "م ی ه د یم ین ید ن ند مش تم تش شون نم"
_PAST = "- م ی یم ین ید ن ند ه ش تم مش ن‌م ه‌ام نش"
_NOUN = "- ا ام امو اش اشو م ت ش مون تون شون ها هام هات هاش هاشون هامون های ی و مو شو رو ه هایم هایش مان شان هایی"


def sections() -> Sections:
    """The sections of the Persian lexicon."""
    made = dict(scripted.sections("fa", forms=forms, zipf_least=ZIPF_LEAST))
    made["phrase:status"] = {phrase + ending for phrase in made["phrase:status"] for ending in ("", "م", "ت", "ش")}
    return made


def dari() -> Sections:
    """What Dari adds to the Persian lexicon."""
    return scripted.sections("fa-AF", forms=forms, names_too=False)


def forms(kind: str, stem: str) -> set[str]:
    """The forms of a verb (kind `stem`: past/present stem) or of a noun."""
    if kind == "noun":
        return {fold(stem + ending.strip("-")) for ending in _NOUN.split()}
    past, _, present = stem.partition("/")
    made = {past + ending.strip("-") for ending in _PAST.split()}
    made |= {"ن" + form for form in made} | {"می" + form for form in made} | {"نمی" + form for form in made}
    made |= {past + "ن", past + "نم", past + "نش"}
    if present:
        now = {present + ending for ending in _PRESENT.split()}
        made |= {start + form for form in now for start in ("می", "نمی", "ب", "ن", "بی" if present[0] in "اآ" else "ب")}
        made |= {"ب" + present, "ن" + present, present + "نده"}
    return {fold(form) for form in made}

"""The Urdu lexicon: common words less names, places and what is hidden by kind; hand-written words in all forms."""

from wordlists import scripted
from wordlists.files import Sections, fold, read

ZIPF_LEAST = 3.6
"""Below this the counts hold more names, and misspelt and joined words, than words."""

_VERB = "- ا ے ی یں تا تے تی تیں نا نے نی و وں ئے کر کے یے ئیے ئیں وگے وگی یگا یگی یںگے ونگا ونگی وں‌گا"
_VERB_LONG = "- ئے ئی یا ئیں ؤ ؤں تا تے تی تیں نا نے نی کر کے ئیے ئیگا ئیگی ؤگے ؤنگا ؤنگی ئینگے وایا وائی واتا واتی"
_NOUN = "- وں یں یاں یوں"
_NOUN_LONG = "- ے وں"


def sections() -> Sections:
    """The sections of the Urdu lexicon."""
    return scripted.sections("ur", forms=forms, zipf_least=ZIPF_LEAST)


def punjabi() -> Sections:
    """What Punjabi in Arabic letters adds to the Urdu lexicon."""
    made = {s: set(w) for s, w in scripted.sections("pa-Arab", forms=_punjabi_forms, names_too=False).items()}
    hidden = read("names-arab")["name"]
    own = scripted.visible(read("pa-Arab")) | read("pa-Arab")["noun"]
    made["word"] = {word for word in made["word"] if word in own or word not in hidden}
    return made


_VERB_PUNJABI = (
    "- یا ی ے یاں دا دی دے دیاں ن نا نی نے نوں و ئیے اں یے ئی ئے کے یں وے ون سی ئیاں ندا ندی ندے ؤندا ؤندی "
    "ؤندے ؤنا ؤن ئیا واں انگا انگی وانگا دیاں"
)
_NOUN_PUNJABI = "- اں یاں ے یں وں ا ی"


def _punjabi_forms(kind: str, stem: str) -> set[str]:
    """`مار`: `ماردا ماریا مارن`."""
    made = {fold(stem + ending.strip("-")) for ending in (_VERB_PUNJABI if kind == "stem" else _NOUN_PUNJABI).split()}
    if kind == "noun" and stem[-1] in "اہی":
        made |= {fold(stem[:-1] + ending) for ending in ("ے", "یاں", "اں", "یوں")}
    return made


def forms(kind: str, stem: str) -> set[str]:
    """The forms of a verb stem (kind `stem`) or of a noun."""
    if kind == "stem":
        endings = _VERB_LONG if stem[-1] in "اوآ" else _VERB
    else:
        endings = _NOUN_LONG if stem[-1] in "اہ" else _NOUN
    made = {stem + ending.strip("-") for ending in endings.split()}
    if kind == "noun" and stem[-1] in "اہ":
        made |= {stem[:-1] + ending for ending in ("ے", "وں")}
    if kind == "noun" and stem[-1] == "ی":
        made |= {stem[:-1] + ending for ending in ("یاں", "یوں")}
    return {fold(form) for form in made}

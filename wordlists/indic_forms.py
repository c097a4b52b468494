"""Forms of verbs and nouns: endings of the South Asian languages, Tigrinya roots conjugated."""

import re
from collections.abc import Iterable, Iterator

from wordlists import tamil as tamil_verbs
from wordlists import tamil_nouns
from wordlists.files import Sections, fold

_BN_VERB = """- ি ো ে েন ছি ছ ছো ছে ছেন ছিস ছিল ছিলো ছিলাম ছিলেন ছিলে ল লো লাম
লেন লে বে বো ব বেন বি বা তে তাম
তো ত তেন তি তেছে তেছি তেছেন তেছিল তেছিলাম
েছে েছি েছেন েছিল েছিলাম েছিলেন েছো ার া ানো ুন ুক ইলে িয়া িস তেই লেই লেও িয়ে
িয়েছে িয়েছিল ইছে ইছি াইছে
াইয়া াইতে বার বাম মু তাছে তেছো িতে িল িলাম িলে িব িবে েই িবার"""
_BN_VERB_OPEN = """- য় ই ও ন ইস ইছে ইছি ইতেছে ইতে ইলে ইল ইলো ইলাম ইবে ইব ইবো তে
তাম তো লাম ল লো লে লেন বে বো ব
বেন ছি ছে ছেন ছিল নো নোর নি ওয়া ওয়ার ইয়া ইয়ে চ্ছে চ্ছি চ্ছেন চ্ছিল চ্ছিলাম
তেছে তেছি মু ইতাছে য়েছে য়েছি য়া য়ে বি বা বেনা ইবি ইবা ইমু ইছিল ইছিলাম ইতাছি ইতাছস ইতেছি"""
_BN_NOUN = """- কে রে র ের য় তে ে টা টি টাকে টার টায় টাই গুলো গুলা গুলোর গুলি
গুলায় রা েরা দের েদের ও ই েই েও
খানা ওয়ালা ো িতে ত"""
_BN_SPOKEN = """ইন উইন তায় তরা তরে তরায় রাইন িয়ার িরাম িলাইছে িলাইব িলাইমু িলাইলা িলাও িলা িছ িছইন ছইন তাইন
ছস লি লায় বায় বাইন উম উক তাছি তাছস তাছো তাছেন তেছস তেছো ন ণ নের নডা অন অইন ইয়েন বাম বানি বাইন ইত ইতো
ইয়্যা ইয়া ইয়ে িছিলাম িছিল িছিলা িচ্ছে িচ্ছি ের েরা েন িয়েরে িয়েছেন িয়েছিলাম িয়েছি িয়েছিলেন িয়েও িয়েই েও েনি িনি েছিলে
েছিস েছিলি েছিলো ছিলে ছিলেনা বেনা তোনা ছিনা ছেনা বোনা লেও লেই তেও তেই াতে ানো ানোর িয়ে িয়েই িয়েছিলো াচ্ছে াচ্ছি াচ্ছিল
ায় াই াও ান াস াবে াব াবো াবেন ালো াল ালাম ালে ালেন াতো াতাম াইছে াইছি াইছিল াইছিলাম াইলে াইল াইলো াইলাম াইতে াইবো াইব াইমু
াইতাছে াইতেছে াইয়া াইতো িয়েছে িয়েছি িয়েছিল িয়েছেন িয়েছো িতেছে িতেছি িতেন িবেন িবো িলো িলেন িলাম িতাম িতো
িয়াছে িয়াছি িয়াছেন িয়াছিল িয়াছিলাম িয়াছিলেন িতেছিল িতেছিলাম ুন ুম ুমনা বোই বেই বই নাই নাকো"""
"""Verb endings of Sylheti, of the east and of the formal language, and causatives."""
_HI_VERB = """- ना ने नी ता ते ती तीं ते ा े ी ीं ो ें ूं ूँ ेगा ेगी ेंगे ेंगी
ूंगा ूंगी ूँगा ूँगी ोगे ोगी कर के
िए िये िएगा ाया ाई ाए ाना ाने ानी ाता ाती ाते ाऊं ाओ वाया वाई वाना वाने वाता
वाती वाते वा वाकर ाकर
कर ाते ाएगा ाएगी नेवाला"""
_HI_VERB_OPEN = """- ना ने नी ता ते ती तीं या ये यी ई ए ओ ऊं ऊँ एं एँ येगा येगी
एगा एगी एंगे ऊंगा ऊंगी ऊँगा ओगे
ओगी कर के इए इये यें वाया वाता वाना यां"""
_HI_SPOKEN = """त ति तै तौ तारे तानी तिया ल ला ले ली लस लन लें लीं लक लू लौ ब बा बे बै बौ बू ीहें िहैं िहन िस िन िनि
ेन ेस ेसि ेउ ेव ौ ेला ेली ेलन ेलें ेलू ै ैं ैगा ैगी ैंगे ैंगी ूंगो ैगो ैंगो या यो ्या ्यो ्यां ण णा णी णे णो कै
िके ाइस ाइन ाइब ाई ाइल ावत ावेला ावे ावै वत वे वै वा वेला इस इन इब इबे इल इले इत इहें इहैं एला एली वौ य यल
ित तै तौ ीला ीले ीलें ेसि ेन नी लनी उत उति उब उन उतै ाउत ाउब
ावति िहि िहन ैगो इए अत अति यो यौ"""
"""Verb endings of Bhojpuri, Awadhi, Bundeli, Haryanvi and Rajasthani, spoken by people who write Hindi."""
HI_JOINED = """दिया दी दिये दिए दूंगा दूंगी देगा देगी देंगे दो देना देते देता देती लिया ली लिये लो लूंगा लेगा लेगी लेता लेती
गया गयी गई गए जाता जाती डाला डाली
रहा रही रहे सकता सकती वाली वाला वाले जाएगा जाएगी जाएंगे जाऊंगी जाऊंगा जाना जाते जाओ गयीं गईं चुका चुकी रहाहै रहीहै रहेहैं
ताहै तीहै तेहै तेहैं ताहूं तीहूं ताहूँ तीहूँ ताथा तीथी तेथे गी गे ग्या ग्यी गयो
को का की से में मे मेँ पर पे"""
"""What is written as one word with a verb, or with a noun: `बचालो`, `पुलिसको`; `-गी` in Haryana."""
_HI_NOUN = "- ों ें ो"
_PA_VERB = """- ਣਾ ਣ ਣੇ ਣੀ ਣੀਆਂ ਣੋ ਣੋਂ ਨਾ ਨ ਨੇ ਨੀ ਨੀਆਂ ਨੋਂ ਦਾ ਦੇ ਦੀ ਦੀਆਂ ਦਾਂ
ਦਿਆਂ ਿਆ ੇ ੀ ੀਆਂ ਿਆਂ ਿਓ ਿਉ ਿਓਂ ੋ ੀਂ
ਾਂ ੇਂ ੀਏ ਾਂਗਾ ਾਂਗੀ ਾਂਗੇ ਾਂਗੀਆਂ ੂਗਾ ੂਗੀ ੂ ੂੰ ੂੰਗਾ ੂੰਗੀ ੂਂਗਾ ੇਗਾ ੇਗੀ ੇਂਗਾ ੇਂਗੀ ੋਗੇ
ੋਗੀਆਂ ਣਗੇ ਣਗੀਆਂ ਨਗੇ ਨਗੀਆਂ ਕੇ
ਤਾ ਤੀ ਤੇ ਤੀਆਂ ਦਿਓ ਦੂੰ ਦੂੰਗਾ ੀਦਾ ੀਦੀ ੀਦੇ ੀਂਦਾ ੀਂਦੀ ਦੀਏ ਦੇਆਂ ੇਆ ਨਾਂ ਗਾ ਗੀ ਗੇ
ੌਂਦਾ ੌਂਦੀ ੌਂਦੇ ੌਣਾ ੌਣ ੌਣੀ ੌਨਾ ੌਨੀ ੌਨੇ ਦਿਆਂਗਾ ਦਿਆਂਗੇ ਦਿੱਤਾ ਦਿੱਤੀ"""
_PA_VERB_OPEN = """- ਣਾ ਣ ਣੇ ਣੀ ਣੋਂ ਨਾ ਨੇ ਨੀ ਨੀਆਂ ਉਣਾ ਉਣ ਉਣੇ ਉਣੀ ਉਣੀਆਂ ਉਣੋਂ ਉਣੋ
ਉਨਾ ਉਨੇ ਉਨੀ ਉਨੀਆਂ ਉਂਦਾ ਉਂਦੀ
ਉਂਦੇ ਉਂਦੀਆਂ ਉਂਦਿਆਂ ਉਂਦਾਂ ਂਦਾ ਂਦੀ ਂਦੇ ਂਦੀਆਂ ਂਦਿਆਂ ਂਦਾਂ ਇਆ ਈ ਏ ਈਆਂ ਇਆਂ ਇਓ ਓ ਵਾਂ
ਵਾਂਗਾ ਵਾਂਗੀ ਵਾਂਗੇ ਊ ਊਂ ਊਗਾ ਊਗੀ
ਊਂਗਾ ਊਂਗੀ ਵੇ ਵੇਂ ਵੇਗਾ ਵੇਗੀ ਵੇਂਗਾ ਵੇਂਗੀ ਵਣ ਵਣਗੇ ਓਗੇ ਣਗੇ ਣਗੀਆਂ ਉਣਗੇ ਉਣਗੀਆਂ ਕੇ ਂਵਾਂ
ਉਂ ਈਂ ਈਏ ਈਦਾ ਈਦੀ ਈਦੇ ਤਾ ਤੀ ਤੇ
ਤੀਆਂ ਦਿਓ ਦੂੰ ਦੂੰਗਾ ਗਾ ਗੀ ਗੇ ਗਿਆ ਗਈ ਉਨਾਂ ਨਾਂ ਂਨਾ ਂਨੀ ਂਨੇ"""
_PA_NOUN = "- ਾਂ ੇ ਿਆਂ ੀਆਂ ਆਂ ਵਾਂ ੋਂ ੀਂ ਓਂ ਵਾਲਾ ਵਾਲੀ ਵਾਲੇ ਵਾਲਿਆਂ ਵਾਲੀਆਂ"

_PA_CALLED = "ਾ ੀ ੀਏ ਿਆ ਿਓ ੋ ਿਓਂ ੀਓਂ ੀਆਂ ਿਆਂ ਾਂ ੇ ਨੀ ਣੀ ਣ ਪੁਣਾ ਪੁਣੇ ਦਾਰ ਗਿਰੀ"
"""What stands behind nouns that lost their last vowel, also when somebody is called so."""

_PA_SHAPES = """-ਾਂਗਾ -ਾਂਗੀ -ਾਂਗੇ -ਾਂਗੀਆਂ -ਵਾਂਗਾ -ੂੰਗਾ -ੂੰਗੀ -ੂਂਗਾ -ੂਂਗੀ -ੁੰਗਾ -ੂਗਾ -ੂਗੀ -ਊਗਾ -ਊਗੀ -ਊਂਗਾ -ਊਂਗੀ -ੇਗਾ -ੇਗੀ -ਏਗਾ -ਏਗੀ
-ੇਂਗਾ -ੇਂਗੀ -ਣਗੇ -ਣਗੀਆਂ -ਨਗੇ -ੋਗੇ -ਓਗੇ -ਉਂਦਾ -ਉਂਦੀ -ਉਂਦੇ -ਉਂਦੀਆਂ -ਉਂਦਿਆਂ -ਉਂਦਾਂ -ਉਦਾ -ਉਦੀ -ਉਦੇ -ਂਵਦਾ -ਵਾਉਣ -ਵਾਉਣਾ -ਵਾਉਣੀ -ਾਉਣਾ -ਾਉਣ
-ਾਉਣੀ -ਾਉਣੇ -ਾਉਣੋਂ -ਵਾਇਆ -ਵਾਈਆਂ -ਾਇਆ -ਾਈਦਾ -ੀਦਾ -ੀਂਦਾ -ੀਂਦੀ -ੀਂਦੇ -ਾਂਦੀਆਂ -ਿਆਂਦਾ -ਦੀਆਂ -ਦਿਆਂ -ਣੀਆਂ -ਵਾਦੇ -ਵਾਤਾ -ਾਦੂੰ -ਦੇਊਂ -ਦੇਊਂਗਾ
-ਾਓਂਦਾ -ਾਓਂਦੀ -ਾਓਂਦੇ -ਾਓਦਾ -ਾਓਦੀ -ਾਓਦੇ -ਾਓਣਾ -ਾਓਣ -ੌਦਾ -ੌਦੀ -ੌਦੇ
-ੌਂਦਾ -ੌਂਦੀ -ੌਂਦੇ -ੌਂਦੀਆਂ -ੌਣਾ -ੌਣੀ -ੌਨਾਂ -ਉਨਾਂ -ਵਾਤੀ -ਾਤੀਆਂ -ਣੋਂ -ਨੀਆਂ -ਾਏਗਾ -ਾਵਾਂਗਾ -ਾਵਾਂਗੇ -ਾਵੇਗਾ -ਾਵੇਗੀ -ਾਵਣ -ਾਉਂਗਾ"""
"""How verbs end and names do not."""

_VERBAL = {"hi": (_HI_VERB, _HI_VERB_OPEN, _HI_SPOKEN, HI_JOINED), "bn": (_BN_VERB, _BN_VERB_OPEN, _BN_SPOKEN)}
"""Languages whose verbs are read by stem and ending, and their endings."""

STARTS = {"hi": ("अन",), "bn": ("না",), "ta": ("வெளி", "மேல்", "மேற்", "உள்", "கல்"), "pa-guru": ("ਅਣ", "ਬੇ", "ਨਾ")}
"""What makes the contrary of a verb's forms: `अनसुना`; what Tamil verbs are joined to."""

STARTED = 3
"""Letters of the shortest stem in a language that has starts."""

_STEM_LETTERS = 4
"""Shorter stems are not read with endings: their forms are listed."""

_UNTYPED = str.maketrans("", "", "\u0a3c\u0a71")
"""Marks of Gurmukhi that are read as nothing."""

_TA_ENDINGS = """ான் ாள் ாங்க ாங்கள் ார் ாரு ா ேன் ோம் ீங்க து ுது ுச்சு ிச்சு
ான்னு ாங்கன்னு ேன்னு ிட்டு ாம ாமல் ாத ாது ாதே லாம் ல்ல ணும் னும் ிட்டா ிட்டான் ிட்டாங்க ினம் னான் னாள் வா வன் வள் வர் வை
வங்க வங்கள் வர்கள் வனை வளை தை தால் தற்கு தில் தும் துன்னு தாக போது போதும் ப்ப பிறகு ார்கள் ீர்கள் ாய் னர் ேல்ல ேல்லை ிற்கு
ிற்கும் வேண்டும் ிடும் ிடாது ிறது ிறேன் ிறான் ிறாங்க"""

_TA_CASES = """ை ையும் ைப் ைக் ைத் ால் ால ோட ோடு ில் ில ிலை ிலும் ுல ிலிருந்து ின் ுக்கு ுக்கும் ுக்குள்ள ுகள் ுகளை
ும் ே ா ாக ுன்னு ுதான் க்கு க்கும் ல ்ல லேருந்து யை யும் யில் யில யால் யின் தான் ங்க"""
"""Cases: what stands behind nouns too short to be stems."""


def _all(stem: str, endings: str) -> Iterator[str]:
    return (stem + ending.strip("-") for ending in endings.split())


def bengali(kind: str, word: str) -> Iterator[str]:
    """Colloquial and standard forms."""
    if kind == "noun":
        yield from (form for form in _all(word, _BN_NOUN) if not _TWO_SIGNS.search(form))
    else:
        yield from _all(word, _BN_VERB_OPEN if word[-1] in "াও" else _BN_VERB)
        if len(word) < STARTED:
            yield from _all(word, _BN_SPOKEN)
        yield from _spoken_bengali(word)


_TWO_SIGNS = re.compile("[\u09be-\u09cd][\u09be-\u09cc]")
"""A vowel sign behind another, which nobody types."""

_BN_OPEN = tuple(fold(ending) for ending in ("র", "য়", "তে"))
"""Cases that stand behind a vowel only."""


def cased(tag: str, phrase: str, endings: Iterable[str]) -> Iterator[str]:
    """What a place or firm of several words is in its cases."""
    for ending in endings:
        if tag == "bn" and _TWO_SIGNS.search(phrase[-1] + ending):
            continue
        if tag == "bn" and ending in _BN_OPEN and "\u0995" <= phrase[-1] <= "\u09b9":
            continue
        yield phrase + ending


def _spoken_bengali(stem: str) -> Iterator[str]:
    """`ধর`: `ধইরা ধইর্যা ধইরছে`, as it is said in the east: what a following i has left before the last consonant."""
    cut = len(stem) - (3 if stem[-2:-1] == "্" else 1)
    if cut > 0 and "ক" <= stem[-1] <= "হ" and stem[cut - 1] != "ই":
        yield from (f"{stem[:cut]}ই{stem[cut:]}{end}" for end in ("া", "্যা", "ছে", "ছি", "ছিল", "বো", "তাম"))


def hindi(kind: str, word: str) -> Iterator[str]:
    """Forms in both numbers, genders and cases."""
    if kind == "stem":
        yield from _all(word, _HI_VERB_OPEN if word[-1] in "ािीुूेैोौएआऊ" else _HI_VERB)
        if len(word) < STARTED:
            yield from _all(word, _HI_SPOKEN)
        return
    if word.endswith("ा"):
        yield from (word, word[:-1] + "े", word[:-1] + "ों", word[:-1] + "ो", word + "ओं", word + "एं")
    elif word.endswith("ी"):
        yield from (word, word[:-1] + "ियां", word[:-1] + "ियाँ", word[:-1] + "ियों")
    elif word[-1] in "ुू":
        yield from (word, word[:-1] + "ुओं", word[:-1] + "ुएं")
    else:
        yield from _all(word, _HI_NOUN)


def punjabi(kind: str, word: str) -> Iterator[str]:
    """Forms in both numbers, genders and cases."""
    if kind == "stem":
        yield from _all(word, _PA_VERB_OPEN if word[-1] in "ਾੀੇੋੌੈਆਹ" else _PA_VERB)
        for causative in _causatives(word):
            yield from _all(causative, _PA_VERB_OPEN)
        if word[-1] == "ਹ":
            yield from _all(word, _PA_VERB)
            yield from (word + ending for ending in ("ੁੰਦਾ", "ੁੰਦੀ", "ੁੰਦੇ", "ੁਣਾ", "ੁਣ"))
        return
    yield from _all(word, _PA_NOUN)
    if word[-1] in "ਾੀ":
        yield from (word[:-1] + "ੇ", word[:-1] + "ਿਆਂ", word[:-1] + "ੀਆਂ", word[:-1] + "ੀ", word[:-1] + "ਿਓਂ")
    elif word[-1] == "ਆ":
        yield from (word[:-1] + ending for ending in ("ਏ", "ਈ", "ਇਆਂ", "ਈਆਂ", "ਿਆਂ"))


def _punjabi_bases(noun: str) -> tuple[str, ...]:
    """A noun, and without the vowel that its cases replace."""
    return (noun, noun[:-1]) if noun[-1] in "ਾੀ" else (noun,)


def shapes(tag: str) -> set[str]:
    """How verbs of the language end and names do not, as they are typed; none for most languages."""
    return {fold(shape) for shape in _PA_SHAPES.split()} if tag == "pa-guru" else set()


def _causatives(stem: str) -> tuple[str, ...]:
    """`ਕੁੱਟ`: `ਕੁਟਾ ਕੁਟਵਾ`, to have somebody beaten."""
    bare = stem.replace("ੱ", "")
    return (bare + "ਾ", bare + "ਵਾ") if len(bare) > 1 and bare[-1] not in "ਾੀੇੋੌੈੂਆਹਉ" else ()


def tamil(kind: str, word: str) -> Iterator[str]:
    """Tamil words are read by stem and ending when they are met; here only the word, and the forms of short ones."""
    yield word
    if kind == "noun":
        yield from (form for base in tamil_nouns.bases(word) if len(base) < STARTED for form in _all(base, _TA_CASES))


def stems(tag: str, hand: Sections, counted: set[str]) -> tuple[set[str], set[str]]:
    """Stems and endings for a language that is read by them: Tamil words, Punjabi verbs; else none."""
    if tag in _VERBAL:
        endings = {fold(end) for text in _VERBAL[tag] for end in text.split() if end != "-"}
        return {verb for verb in hand["stem"] | hand.get("joined", set()) if len(verb) >= STARTED}, endings
    if tag == "pa-guru":
        verbs = {form for stem in hand["stem"] for form in (stem, *_causatives(stem))}
        nouns = {base for noun in hand["noun"] | counted for base in _punjabi_bases(noun)} - hand["name"]
        found = {stem for stem in verbs if len(stem.translate(_UNTYPED)) >= STARTED}
        found |= {stem for stem in nouns if len(stem.translate(_UNTYPED)) >= _STEM_LETTERS}
        return found, {fold(end) for end in f"{_PA_VERB} {_PA_VERB_OPEN} {_PA_NOUN} {_PA_CALLED}".split() if end != "-"}
    if tag != "ta":
        return set(), set()
    shown = set().union(
        *(hand[s] for s in ("word", "kin", "kins", "generic", "not-name", "workplace", "school", "noun"))
    )
    verbs, endings, _ = tamil_verbs.stems(hand)
    spoken = {form for word in shown for form in tamil_verbs.spoken_nouns(word)}
    more = {fold(e) for e in _TA_ENDINGS.split()} | tamil_nouns.endings()
    found = {base for word in spoken for base in tamil_nouns.bases(word)} | hand["stem"]
    inflected = {w for w in counted if any(w[:at] in found and w[at:] in more for at in range(4, len(w)))}
    found |= {base for word in counted - inflected for base in tamil_nouns.bases(word)}
    found = found - tamil_verbs.telling(hand) | verbs
    unsure = {base for word in hand["maybe"] if word not in counted for base in tamil_nouns.bases(word)}
    short = {base for word in hand["noun"] for base in tamil_nouns.bases(word) if len(base) == STARTED}
    nouns = {stem for stem in found - unsure - verbs if len(stem) > STARTED} | (short - unsure)
    return {stem for stem in nouns | verbs if stem not in hand["name"]}, endings | more


_TOLD = {"hi": "ता ते ती ना ने नी के"}
"""Endings with which a verb is no name where one could stand: `नाम रखते`."""


def told(tag: str, verbs: set[str]) -> set[str]:
    """Such forms of verbs; none for most languages."""
    return {verb + ending for verb in verbs for ending in _TOLD.get(tag, "").split()} | (
        verbs if tag in _TOLD else set()
    )


def usual_endings(tag: str) -> set[str]:
    """Endings of verbs in the language of schools."""
    return {fold(end) for text in _VERBAL[tag][:2] for end in text.split() if end not in ("-", "वा")}


def inflected_names(tag: str, words: set[str], hidden: set[str]) -> set[str]:
    """The Tamil words among these that are a hidden word with an ending; none in another language."""
    if tag != "ta":
        return set()
    bases = {base for word in hidden for base in (*tamil_nouns.bases(word), word) if len(base) > 2}
    endings = {fold(ending) for ending in _TA_ENDINGS.split()} | tamil_nouns.endings()
    return {w for w in words if any(w[:cut] in bases and w[cut:] in endings for cut in range(3, len(w)))}


_BASE = 0x1200
_GUTTURAL = {0x1200, 0x1210, 0x12A0, 0x12D0}
"""h, deep h, glottal stop and ayin, which have their own vowels."""


def _order(letter: str, order: int) -> str:
    """The letter with another vowel: 1 to 7 as the script counts them."""
    start = ord(letter) - (ord(letter) - _BASE) % 8
    return chr(start + order - 1)


def tigrinya(kind: str, word: str) -> Iterator[str]:
    """The forms of a verb root, written in the first order; of a noun: the persons it belongs to."""
    if kind == "root":
        yield from _conjugated(word)
        return
    yield word
    last = word[-1]
    if (ord(last) - _BASE) % 8 in (2, 5):  # a consonant without vowel, or with a weak one, takes that of the ending
        yield from (word[:-1] + _order(last, order) for order in (1, 2, 4, 6, 7))
        yield from (word[:-1] + _order(last, 1) + ending for ending in ("ይ", "ን"))
        yield word[:-1] + _order(last, 7) + "ም"
        yield from (word[:-1] + _order(last, 6) + ending for ending in _OWNERS)
        yield word[:-1] + _order(last, 4) + "ት"
        yield word[:-1] + _order(last, 4) + "ተይ"
    else:
        yield from (word + ending for ending in ("ይ", *_OWNERS, "ኡ", "ኣ", "ኦም", "ታት", "ታተይ"))


_OWNERS = ("ካ", "ኪ", "ኩም", "ክን", "ና", "ን")


def _conjugated(root: str) -> Iterator[str]:
    """Perfect, gerundive, imperfect, imperative and infinitive, with and without objects."""
    *front, last = root
    before = front[-1]
    gerund = "".join(front[:-1]) + _order(before, 3)
    sixth = _order(last, 6)
    for ending in ("ኩ", "ካ", "ኪ", "ና", "ኩም", "ክን", "ኩዎ", "ኩዋ", "ካኒ", "ክኒ", "ኩኻ", "ኩኺ", "ናዮ"):
        yield gerund + sixth + ending
        yield "".join(front) + sixth + ending
    for stem in (gerund, "".join(front)):
        for order in (1, 2, 4, 7):
            yield stem + _order(last, order)
        for order, endings in (
            (1, ("ት", "ን", "ኒ", "ና", "ካ", "ኪ", "ዎ", "ቶ", "ቶም", "ትኒ", "ትና")),
            (2, ("ኒ", "ና", "ዎ", "ዋ", "ኻ", "ኺ", "ለይ", "ምኒ")),
            (4, ("ትኒ", "ት", "ቶ", "ታ", "ኒ", "ና", "ለይ", "ትለይ", "ትና", "ቶም")),
            (7, ("ም", "ምኒ", "ምና", "ምዎ", "ምዋ", "ኒ", "ምለይ", "ሞ")),
        ):
            yield from (stem + _order(last, order) + ending for ending in endings)
    for inner in _imperfects(front):
        yield from (inner + sixth + ending for ending in ("", "ን", "ኩም"))
        yield from (
            inner + _order(last, 2) + ending for ending in ("", "ኒ", "ና", "ዎ", "ዋ", "ኻ", "ኺ", "ለይ", "ልና", "ን", "ኒን")
        )
        yield from (inner + _order(last, 4) + ending for ending in ("", "ኒ", "ና", "ለይ", "ን"))
        yield from (
            inner + _order(last, 1) + ending for ending in ("ኒ", "ና", "ካ", "ኪ", "ለይ", "ልካ", "ልኪ", "ኒን", "ት", "ለይን")
        )
        yield from (inner + _order(last, 3) + ending for ending in ("", "ኒ", "ን"))
        yield from (inner + _order(last, 7) + ending for ending in ("", "ም"))


def _imperfects(front: list[str]) -> Iterator[str]:
    """What stands before the last consonant in the imperfect, passive and jussive."""
    if len(front) == 1:
        yield from (front[0], _order(front[0], 6))
        return
    head, middle = "".join(front[:-1]), front[-1]
    closed = "".join(_order(letter, 6) for letter in front[:-1])
    yield from (
        head + _order(middle, 6),
        closed + middle,
        closed + _order(middle, 4),
        head + middle,
        head + _order(middle, 1),
    )

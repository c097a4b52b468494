"""Numbers in words in Bengali, Hindi and Tamil, written and spoken, and what makes them dates and years."""

from collections.abc import Iterator
from typing import Final

from wordlists.files import fold

_BN: Final = """শূন্য/শুন্য/জিরো এক/একটা দুই/দু/দুইটা/দুটো তিন চার পাঁচ/পাচ
ছয়/ছ সাত আট নয়/ন দশ এগারো/এগার বারো/বার তেরো/তের চৌদ্দ/চোদ্দ পনেরো/পনের/পনরো
ষোলো/ষোল সতেরো/সতের আঠারো/আঠার উনিশ/ঊনিশ
বিশ/কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ/পচিশ ছাব্বিশ সাতাশ আটাশ/আঠাশ
ঊনত্রিশ/উনত্রিশ/উনতিরিশ ত্রিশ/তিরিশ একত্রিশ/একতিরিশ বত্রিশ তেত্রিশ চৌত্রিশ
পঁয়ত্রিশ/পয়ত্রিশ ছত্রিশ সাঁইত্রিশ/সাইত্রিশ আটত্রিশ ঊনচল্লিশ/উনচল্লিশ
চল্লিশ একচল্লিশ বিয়াল্লিশ/বেয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ/চৌচল্লিশ
পঁয়তাল্লিশ/পয়তাল্লিশ ছেচল্লিশ/ছিচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ/উনপঞ্চাশ
পঞ্চাশ একান্ন বায়ান্ন/বাহান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন
আটান্ন ঊনষাট/উনষাট
ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি/পয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি
ঊনসত্তর/উনসত্তর সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর/পচাত্তর
ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি/উনআশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি
ছিয়াশি সাতাশি আটাশি/অষ্টাশি ঊননব্বই/উননব্বই
নব্বই/নব্বুই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই/পচানব্বই
ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই একশ/একশো/একশত"""
_HI: Final = """शून्य/ज़ीरो/जीरो एक दो तीन चार पांच/पाँच छह/छः/छे/छ: सात आठ
नौ/नो दस ग्यारह/ग्यारा बारह/बारा तेरह/तेरा चौदह/चौदा पंद्रह/पन्द्रह/पंद्रा
सोलह/सोला सत्रह/सतरह/सत्रा अठारह/अट्ठारह/अठारा उन्नीस/उनीस
बीस इक्कीस/इकीस बाईस/बाइस तेईस/तेइस चौबीस पच्चीस/पचीस छब्बीस सत्ताईस/सत्ताइस
अट्ठाईस/अठाईस/अट्ठाइस उनतीस/उन्तीस तीस इकतीस/इकत्तीस/इकतिस बत्तीस/बतीस
तैंतीस/तेंतीस चौंतीस/चौतीस पैंतीस/पेंतीस छत्तीस सैंतीस अड़तीस उनतालीस/उन्तालीस
चालीस इकतालीस बयालीस/ब्यालीस तैंतालीस चवालीस/चौवालीस पैंतालीस छियालीस सैंतालीस
अड़तालीस उनचास/उनंचास पचास इक्यावन बावन तिरपन/तिरेपन चौवन पचपन छप्पन सत्तावन
अट्ठावन/अठावन उनसठ
साठ इकसठ बासठ तिरसठ/तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ/सरसठ अड़सठ उनहत्तर सत्तर
इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी/उनासी
अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी/अठासी नवासी
नब्बे इक्यानवे/इक्यानबे बानवे/बानबे तिरानवे/तिरानबे चौरानवे/चौरानबे
पचानवे/पंचानवे/पंचानबे छियानवे/छियानबे सत्तानवे/सत्तानबे अट्ठानवे/अट्ठानबे
निन्यानवे/निन्यानबे सौ"""
_TA_ONES: Final = """_ ஒன்று/ஒன்னு/ஒண்ணு/ஒண்டு இரண்டு/ரெண்டு/இரண்டு
மூன்று/மூணு/மூண்டு நான்கு/நாலு ஐந்து/அஞ்சு/ஐஞ்சு ஆறு ஏழு எட்டு
ஒன்பது/ஒம்பது/ஒன்பது பத்து பதினொன்று/பதினொண்ணு/பதினொண்டு/பதினொன்னு
பன்னிரண்டு/பன்னெண்டு/பன்னிரெண்டு பதிமூன்று/பதிமூணு/பதின்மூன்று/பதிமூண்டு
பதினான்கு/பதினாலு பதினைந்து/பதினஞ்சு/பதினைஞ்சு பதினாறு பதினேழு பதினெட்டு
பத்தொன்பது/பத்தொம்பது"""
_TA_TENS: Final = """இருபது/இருவது முப்பது நாற்பது/நாப்பது ஐம்பது/அம்பது அறுபது
எழுபது எண்பது தொண்ணூறு"""
_TA_JOINED: Final = """இருபத்தி/இருவத்தி முப்பத்தி நாற்பத்தி/நாப்பத்தி
ஐம்பத்தி/அம்பத்தி அறுபத்தி எழுபத்தி எண்பத்தி தொண்ணூற்றி/தொண்ணூத்தி"""
_TA_GLUED: Final = """இருபத்த முப்பத்த நாற்பத்த/நாப்பத்த ஐம்பத்த/அம்பத்த அறுபத்த
எழுபத்த எண்பத்த தொண்ணூற்ற/தொண்ணூத்த"""
_TA_SIGN: Final = {"ஒ": "ொ", "இ": "ி", "ரெ": "ிரெ", "ஐ": "ை", "அ": "", "ஆ": "ா", "ஏ": "ே", "எ": "ெ"}
_DAY_WORDS: Final = {
    "bn": "তারিখ তারিখে তারিখের তারিক তারিকে তাং তারিখো তারিখত তারিখটা",
    "hi": "तारीख तारीख़ तारिख तारीक तारीखों तारीख़ों",
    "ta": "தேதி தேதியில் தேதிக்கு தேதில திகதி திகதியில் திகதிக்கு",
}


def cardinals(tag: str) -> list[tuple[str, ...]]:
    """The numbers from 0 to 100, each with its spellings; none for another language."""
    if tag == "ta":
        return _tamil()
    text = {"bn": _BN, "hi": _HI}.get(tag, "")
    return [tuple(fold(form) for form in forms.split("/")) for forms in text.split()]


def _tamil() -> list[tuple[str, ...]]:
    ones = [tuple(fold(form) for form in forms.split("/")) for forms in _TA_ONES.split()]
    made: list[tuple[str, ...]] = [("பூஜ்ஜியம்", "பூச்சியம்", "சைபர்", "ஜீரோ"), *ones[1:]]
    for tens, joined, glued in zip(_TA_TENS.split(), _TA_JOINED.split(), _TA_GLUED.split(), strict=True):
        made.append(tuple(tens.split("/")))
        for one in ones[1:10]:
            forms = {f"{start}{form}" for start in joined.split("/") for form in one if form[0] in "மந"}
            forms |= {f"{start} {form}" for start in joined.split("/") for form in one}
            for start in glued.split("/"):
                for form in one:
                    first = "ரெ" if form.startswith("ரெ") else form[0]
                    if first in _TA_SIGN:
                        forms.add(start + _TA_SIGN[first] + form[len(first) :])
                    elif start == glued.split("/")[0]:
                        forms.add(start + "ு" + form)
            made.append(tuple(sorted(fold(form) for form in forms)))
    made.append(("நூறு",))
    return made


def ordinals(tag: str) -> Iterator[str]:
    """Days of the month as Tamil counts them: `மூன்றாம்`, `மூணாவது`; nothing for the others, whose ordinals are listed."""
    if tag == "ta":
        for forms in cardinals(tag)[1:32]:
            for form in forms:
                base = form[:-1] if form.endswith("ு") else form
                yield from (base + ending for ending in ("ாம்", "ாவது") if " " not in base)


def with_cases(tag: str) -> Iterator[str]:
    """Tamil numbers in the cases that house numbers and hours take: `நான்கில்`, `பத்துக்கு`."""
    if tag == "ta":
        for forms in cardinals(tag)[1:]:
            for form in forms:
                if form.endswith("ு") and " " not in form:
                    yield from (form[:-1] + ending for ending in ("ில்", "ுக்கு"))


def dates(tag: str) -> set[str]:
    """`ছয় তারিখ`, `दो तारीख`, `மூன்றாம் தேதி`; and years: `দুই হাজার তেইশ`, `उन्नीस सौ नब्बे`."""
    numbers = cardinals(tag)
    if not numbers:
        return set()
    words = [fold(word) for word in _DAY_WORDS[tag].split()]
    days = set(ordinals(tag)) or {form for forms in numbers[1:32] for form in forms}
    days |= {str(day) for day in range(1, 32)}
    found = {f"{day} {word}" for day in days for word in words}
    return found | {fold(year) for year in _years(tag, numbers)}


def _years(tag: str, numbers: list[tuple[str, ...]]) -> Iterator[str]:
    thousands = {
        "bn": ("দুই হাজার", "দু হাজার"),
        "hi": ("दो हज़ार", "दो हजार"),
        "ta": ("இரண்டாயிரத்து", "ரெண்டாயிரத்து", "இரண்டாயிரத்தி", "ரெண்டாயிரத்தி"),
    }
    hundreds = {
        "bn": ("উনিশশো", "উনিশশ", "উনিশ শ", "উনিশ শো"),
        "hi": ("उन्नीस सौ", "उन्नीससौ"),
        "ta": ("ஆயிரத்து தொள்ளாயிரத்து", "ஆயிரத்தி தொள்ளாயிரத்தி", "ஆயிரத்தித் தொளாயிரத்தி"),
    }
    yield from (f"{start} {form}" for start in thousands[tag] for forms in numbers[1:31] for form in forms[:2])
    yield from (f"{start} {form}" for start in hundreds[tag] for forms in numbers[40:100] for form in forms[:1])

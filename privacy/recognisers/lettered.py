"""English letters by their names, as plates and postcodes are typed in other scripts: `बी डी 51 एस एम आर`."""

import re
from typing import Final

from privacy.normal import normalise

_NAMES: Final = """
ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डबल्यू एक्स वाई वाय जेड ज़ेड ज़ी
ਏ ਬੀ ਸੀ ਡੀ ਈ ਐਫ ਐੱਫ ਜੀ ਐਚ ਐੱਚ ਆਈ ਜੇ ਕੇ ਐਲ ਐੱਲ ਐਮ ਐੱਮ ਐਨ ਐੱਨ ਓ ਪੀ ਕਿਊ ਆਰ ਐਸ ਐੱਸ ਟੀ ਯੂ ਵੀ ਡਬਲਯੂ ਡਬਲਿਊ ਐਕਸ ਵਾਈ ਜ਼ੈੱਡ ਜ਼ੈਡ ਜੈਡ
এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডাব্লিউ ডব্লিউ এক্স ওয়াই জেড
ஏ பி சி டி இ எஃப் எப் ஜி எச் ஹெச் ஐ ஜே கே எல் எம் என் ஓ பீ கியூ ஆர் எஸ் டீ யு யூ வி டபிள்யூ டபுள்யூ எக்ஸ் ஒய் வை இசட் ஜெட்
اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ زید
ای اف جی اچ ال ام ان او کیو اس دبلیو دابلیو دابلیوو دبل‌یو وای زد
эй би си ди эф джи эйч джей кей эл эм эн пи кью ар эс ти ю ви дабл-ю икс уай зед
"""
_FORMS: Final = sorted({normalise(name).text.lower() for name in _NAMES.split()}, key=len, reverse=True)

LETTER: Final = f"(?:{'|'.join(map(re.escape, _FORMS))})"
"""One letter by its name."""

_SIGN: Final = r"[\w\u0900-\u0dff]"
"""What a word goes on with; the vowel signs of Indic scripts are no letters to `re`."""

PLATE: Final = re.compile(
    rf"(?<!{_SIGN}){LETTER}[ .-]?{LETTER}[ .-]?\d\d(?:[ .-]?{LETTER}){{3}}(?!{_SIGN})", re.IGNORECASE
)
"""Two letters, two digits, three letters: a plate of Great Britain since 2001."""

POSTCODE: Final = re.compile(
    rf"(?<!{_SIGN}){LETTER}[ .-]?(?:{LETTER}[ .-]?)?\d{{1,2}}(?:[ .,-]{{1,2}}|[ .-]?{LETTER}[ .-]?)\d"
    rf"(?:[ .-]?{LETTER}){{2}}(?!{_SIGN})",
    re.IGNORECASE,
)
"""One or two letters, one or two digits, a digit and two letters."""

DIGIT: Final = re.compile(r"\d")
REACH: Final = 28
"""Code points that the letters on one side of a digit may take."""

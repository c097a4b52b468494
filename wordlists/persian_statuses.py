"""What Persian and Dari say of somebody's immigration status: papers, and what became of them."""

from typing import Final

from wordlists.files import fold

_PAPERS: Final = """
ویزا
اقامت
پناهندگی
کیس
درخواست پناهندگی
پرونده پناهندگی
اسپانسرشیپ
اپیل
تمدید ویزا
"""
_WHOSE: Final = ("", "م", "ت", "ش", "مون")
_BECAME: Final = "تموم تمام رد باطل کنسل خلاص"
_HOW: Final = "شده شد میشه کردن"
_ENDS: Final = """
ندارم
نداره
نداری
نداریم
نیومده
منقضی شده
وابسته به منه
وابسته به شوهرمه
"""
_LACKED: Final = "مدرک مدارک ویزا ویزه اقامت پاسپورت کاغذ سند اسناد کارت تذکره"
_LACKING: Final = ("", "ی", "م", "یم", "ید", "ین", "ه", "ن", " استم", " استی", " استیم", " هستم", " هستی", " هستیم")

_DARI_PAPERS: Final = """
ویزه
ویزیم
ویزه ام
ویزیش
ویزه ما
ویزه مه
قضیه
قضیه پناهندگی
قضیه پناهندگی ما
قضیه پناهندگی مه
قضیه ما
قضیه مه
کیس ما
کیس مه
کیسم
کیسش
اپیلم
اپیل ما
اپیل مه
اقامه
اقامیم
اقامت ما
کارت اقامتم
"""
_DARI_ENDS: Final = """
رد شد
رد شده
رد کدن
رد کد
خلاص شد
خلاص شده
تیر شده
تمام شد
تمام شده
قبول نشد
قبول نشده
نامده
نیامده
ندارم
نداره
نداریم
سر شویم اس
سر شوهرم اس
سر شوهرم است
مربوط شویم اس
"""

_DARI_VISAS: Final = "ویزه ویزا ویزای ویزیم ویزیش"
_DARI_KINDS: Final = """
موسمی
فصلی
کارگر موسمی
کارگر فصلی
کاری
کار
کارگر
کارگر ماهر
مراقبتی
کارگر مراقبت
هلت کیر
کیر ورکر
تحصیلی
محصلی
شاگردی
سیاحتی
توریستی
مهمانی
فامیلی
خانوادگی
نامزدی
همسری
شوهری
زن و شوهری
ازدواج
نکاح
سپانسری
سپوز
ویزیتر
ستودنت
کوتاه مدت
موقت
دایمی
سه ماهه
شش ماهه
دو ساله
سه ساله
پنج ساله
تیر شده
باطل
سوخته
"""
_DARI_WHO: Final = "پناهنده پناهجو مهاجر"
_DARI_WHAT: Final = """
قبول نشده
رد شده
رد شدیم
ردی
قبول شده
بی سند
بی اسناد
بی مدرک
غیرقانونی
غیر قانونی
قاچاقی
درجه یک
سیاسی
"""
_DARI_OTHER: Final = """
تمدید ویزه
تمدید ویزیم
ویزیم تمدید نشد
ویزیم تمدید نشده
تمدید اقامت
اجازه اقامت
قبولی موقت
قبولی پنج ساله
قبولی دو ساله
قبولی دایمی
اقامت موقت
اقامت دایمی
اقامت پنج ساله
اقامت دو ساله
اقامت سه ساله
پاسپورت سرخ دارم
پاسپورت سرخ نداره
پاسپورت سرخ گرفت
پاسپورت آبی دارم
تبعه انگلیس
تبعه انگلستان
تبعه بریتانیا
تابعیت انگلیس
تابعیت بریتانیا
تابعیت گرفتم
تابعیت گرفته
بی تابعیت
چانس قبولی ندارم
هنوز قبول نشدیم
قبول نشدیم
"""


def iranian() -> set[str]:
    """`ویزام تموم شده`, `درخواست پناهندگیمون رد شد`, `بدون مدرکی`."""
    ends = [f"{became} {how}" for became in _BECAME.split() for how in _HOW.split()] + _lines(_ENDS)
    made = {f"{paper}{whose} {end}" for paper in _lines(_PAPERS) for whose in _WHOSE for end in ends}
    made |= {f"{no} {paper}{who}" for no in ("بدون", "بی") for paper in _LACKED.split() for who in _LACKING}
    return {fold(phrase) for phrase in made}


def dari() -> set[str]:
    """`قضیه پناهندگی ما رد شده`, `ویزیم سر شویم اس`."""
    made = {f"{paper} {end}" for paper in _lines(_DARI_PAPERS) for end in _lines(_DARI_ENDS)}
    made |= {f"{visa} {kind}" for visa in _DARI_VISAS.split() for kind in _lines(_DARI_KINDS)}
    made |= {f"{who} {what}" for who in _DARI_WHO.split() for what in _lines(_DARI_WHAT)}
    return {fold(phrase) for phrase in made | set(_lines(_DARI_OTHER))}


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]

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


def iranian() -> set[str]:
    """`ویزام تموم شده`, `درخواست پناهندگیمون رد شد`, `بدون مدرکی`."""
    ends = [f"{became} {how}" for became in _BECAME.split() for how in _HOW.split()] + _lines(_ENDS)
    made = {f"{paper}{whose} {end}" for paper in _lines(_PAPERS) for whose in _WHOSE for end in ends}
    made |= {f"{no} {paper}{who}" for no in ("بدون", "بی") for paper in _LACKED.split() for who in _LACKING}
    return {fold(phrase) for phrase in made}


def dari() -> set[str]:
    """`قضیه پناهندگی ما رد شده`, `ویزیم سر شویم اس`."""
    return {fold(f"{paper} {end}") for paper in _lines(_DARI_PAPERS) for end in _lines(_DARI_ENDS)}


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]

"""How the parts of an e-mail address are called, in every language; normalised."""

from typing import Final


def _words(lines: str) -> tuple[str, ...]:
    return tuple(lines.split())


MAIL: Final = _words("""
email mail mejl meil emejl imejl emeyl imeyl imayl iimayl courriel gmail имейл емейл мейл мэйл эмейл мыло почт пошт
имэйл ايميل ايمييل ميل بريد يمهيل ييمهيڵ ييمهيل ييمێل ييميل ايمهيل بريښناليك برېښناليك ईमेल इमेल ई-मेल मेल ইমেইল
ইমেল মেইল মেল ਈਮੇਲ ਮੇਲ ਈ-ਮੇਲ மின்னஞ்சல் ஈமெயில் இமெயில் மெயில் ኢመይል ኢሜይል ኢሜል መይል 邮箱 邮件 电邮 邮址 電郵 郵箱 信箱 伊妹儿
""")
"""How a word for e-mail begins."""

AT_LATIN: Final = _words("""
at et sobaka sobachka malpa małpa arond arobas arobase arroba arrobas kuyruklu còng cong
""")
"""The sign, in Latin letters."""

AT_OTHER: Final = _words("""
艾特 小老鼠 小老鼠符号 ايٹ ات اٹ يات ايټ ايت एट ऐट ਐਟ অ্যাট এ্যাট এট ॲट अट அட் ஏட் அட்ஸ் எட் ኣት አት ኤት يهت равлик ਏਟ 圈 эт ет
собака собачка сабака собачька собаця اټ ат
""")
"""The sign, in other letters."""

DOT_LATIN: Final = _words("""
dot punkt kropka punct nokta nokte point punto ponto pikë pike pika nuqte noqta no2ta dhibic noghte noqte nuqta chấm
cham tochka tocka
""")
"""A dot, in Latin letters."""

DOT_OTHER: Final = _words("""
点 點 точка крапка тчк ڈاٹ دات ډاټ ډات دوت دۆت نقطه نقطهي डॉट डाट ਡਾਟ ਡੌਟ ডট டாட் டொட் புள்ளி डोट ডাট ዶት ነጥቢ نوقته
نوكته خاڵ ਡੋਟ ڈوٹ डोट ਅੰਡਰਸਕੋਰ انڈرسکور अंडरस्कोर আন্ডারস্কোর ټكي ټكى крапочка точька
""")
"""A dot, in other letters."""

LINE: Final = _words("""
underscore dash hyphen alt çizgi cizgi tire kreska podkreślnik podkreslnik guion bajo hífen traço tiret vizë viza
подчеркивание подчёркивание нижнее дефис тире підкреслення
""")
"""A line between words of an address, or what is said of it."""

AT_WEAK: Final = _words("at et na ne në te на в ат эт ет")
"""What says the sign in an address, and much else elsewhere."""

ENDINGS: Final = _words("""
com co net org info uk id example fr de es it pl ro ru ua eu me gov edu ac ком нет орг كوم كام كم نت نيت اورگ اورج
كو كۆم कॉम काम कोम नेट কম কো নেট ਕਾਮ ਕੌਮ ਕੋਮ ਨੈੱਟ காம் கொம் கோம் நெட் ኮም ኔት ру рф укр اګزامپل اگزامپل exampel
""")
"""What an address ends with."""

HOSTS: Final = _words("""
gmail hotmail yahoo outlook icloud protonmail proton ymail gmx aol yandex جيميل هوتميل ياهو اوتلوك जीमेल हॉटमेल याहू
जिमेल জিমেইল হটমেইল ইয়াহু ਜੀਮੇਲ ਹੌਟਮੇਲ ਯਾਹੂ ஜிமெயில் யாஹூ ጂሜይል ጅሜይል ያሁ гмейл гугл яндекс
""")
"""Mail providers, which need no ending."""

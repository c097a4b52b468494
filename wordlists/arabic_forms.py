"""Forms of Arabic words by rule: verbs from their roots, nouns with owners, numbers, days and months, demonyms."""

from collections.abc import Iterable
from typing import Final

from wordlists.files import Sections, fold, read


def _words(text: str) -> list[str]:
    return fold(text).split()


STARTS: Final = _words(
    "ي ت ن ا ب ح ه ك س م د ل بي بت بن با هي هت هن ها حي حت حن حا سي ست سن سا كي كت كن كا كاي كات دي دت "
    "دن دا غي غت غن غا ال وال بال فال كال لل ولل عال وعال هال وبال مال ول وب وك فل فب مي مت من ما ماي "
    "مات مان مابي مابت مابن ماب ماكي ماكت ماكن مكي مكت مكن مبي مبت مبن مب ان ين تن بين بتن بيت ات يت نت "
    "تت بات هات حات سات بنت هنت بيت هيت لي لت لن لا"
)
"""Persons and particles of verbs before the stem, in the written language and the dialects."""

_SUBJECTS: Final = _words("- ت تي و وا ون ين نا تو تم ن ي يت يتي ينا يتو ات اتو وو")
_OBJECTS: Final = _words(
    "- ني ه ها هم هن نا ك كم كن و ا وه لي له لو لها لهم لنا لك لكم ش ج چ لج لش لچ نيش هاش وش ناش كش هش "
    "هوش وني ونا وها وهم وك يني يها يه يك لي ليش لوش لهاش وليا ليا ليه ليها ليهم كي كو"
)
_OWNED: Final = _words("تي ته تها تهم تنا تك تكم تو تا تج تش تين ات اتي اته اتها اتهم اتنا اتو اتك تهن تكن")
"""What follows a feminine noun whose last letter is taken off."""


def endings() -> set[str]:
    """What stands behind a stem: subject and object of a verb, owner of a noun."""
    both = {(subject + item).replace("-", "") for subject in _SUBJECTS for item in _OBJECTS}
    return {ending for ending in both if 0 < len(ending) <= 6} | set(_OWNED)


def stems(lists: Sections) -> set[str]:
    """The stems of the verbs of these roots and of the feminine nouns."""
    made: set[str] = set()
    for kind, derive in (
        ("sound", _sound),
        ("hollow", _hollow),
        ("geminate", _geminate),
        ("defective", _defective),
        ("weak-first", _weak_first),
        ("quad", _quad),
    ):
        for root in lists[kind]:
            made |= derive(root)
    made |= {noun[:-1] for noun in lists["noun"] if noun.endswith("ه") and len(noun) >= 4}
    return {fold(stem) for stem in spoken(made) if len(stem) >= 3}


def spoken(stems: Iterable[str]) -> set[str]:
    """Also with the letters by which the dialects write some sounds."""
    made = set(stems)
    for letter, others in (("ق", "كگ"), ("ذ", "دز"), ("ث", "تس"), ("ظ", "ض"), ("ض", "ظ")):
        made |= {stem.replace(letter, other) for stem in made if letter in stem for other in others}
    return made


def _sound(root: str) -> set[str]:
    if len(root) != 3:
        return {root, "ت" + root}
    a, b, c = root
    return {
        root, a + "ا" + b + c, "ا" + root, "ت" + root, "ات" + root, "ت" + a + "ا" + b + c, "ن" + root, "ان" + root,
        a + "ت" + b + c, "ا" + a + "ت" + b + c, "ست" + root, "است" + root, "م" + root, "م" + a + b + "و" + c,
        "مت" + root, "من" + root, "م" + a + "ا" + b + c, "ت" + a + b + "ي" + c,
    }  # fmt: skip


def _hollow(root: str) -> set[str]:
    a, b, c = root
    past = a + "ا" + c
    return {
        root, past, a + c + "ت", a + c + "نا", a + c + "تو", a + "اي" + c, "ت" + root, "ات" + root, "ان" + past,
        "است" + past, "ست" + past, "م" + root, "م" + past, "ا" + past, "ين" + past, "ت" + a + "ا" + b + c,
    }  # fmt: skip


def _geminate(root: str) -> set[str]:
    a, c = root
    persons = {person + root for person in "يتنا"}
    return persons | {
        root + "ي", root + "و", root + "ت", root + "ه", root + "ها", root + "ني", a + c + c, a + "ا" + c + c,
        "م" + a + c + "و" + c, "ان" + root, "ا" + a + "ت" + c, "من" + root, "ت" + a + c + c,
    }  # fmt: skip


def _defective(root: str) -> set[str]:
    if len(root) != 3:
        return {root, root[:-1] + "ا", root[:-1] + "و"}
    a, b, _ = root
    return {
        root, a + b + "ا", a + b + "و", a + b + "ت", "ت" + root, "ات" + root, "ت" + a + b + "ا", "ان" + root,
        a + "ا" + b + "ي", a + "ا" + b + "ا", "م" + root, "ا" + a + "ت" + b + "ي", a + "ت" + b + "ي", "ست" + root,
        "ا" + root,
    }  # fmt: skip


def _weak_first(root: str) -> set[str]:
    rest = root[1:]
    return {root, *(person + rest for person in "يتنا"), root[0] + "ا" + rest, "ت" + root, "است" + root, "م" + root}


def _quad(root: str) -> set[str]:
    return {root, "ت" + root, "ات" + root, "م" + root, "مت" + root, root + "ه"}


def numbers() -> set[str]:
    """Number words to a hundred and beyond as they are written and spoken, also behind `and` and the article."""
    units = set(
        _words(
            "صفر واحد واحده وحده اثنان اثنين اثنتان اثنتين ثنتين ثنين تنين اتنين اثنينه اثنا اثني جوج ثلاثه "
            "ثلاث ثلاته تلاته تلات تلت تلته ثلث ثلاتة اربعه اربع ربعه ربع خمسه خمس سته ست ستة سبعه سبع ثمانيه "
            "ثماني ثمان ثمانيا تمانيه تماني تمان تمن تمنيه ثمن ثمنيه ثمنية تسعه تسع عشره عشر عشرا"
        )
    )
    stems = _words(
        "حد احد حدا اطن اثن ثن طن تن اتن اثنا اطنا ثلاث ثلث ثلط تلت تلط تلط ثلاثط اربع ربع اربعط خمس خمسط "
        "ست سط سبع سبعط ثمن تمن ثمان تمان ثمنط تسع تسعط"
    )
    teens = {
        stem + end
        for stem in stems
        for end in ("عش", "عشر", "عشره", "اعش", "طعش", "طعشر", "اشر", "تاشر", "طاشر", "طاش", "اش", "تعش")
    }
    tens = {
        stem + end
        for stem in _words("عشر ثلاث تلات تلت ثلاث ثلث اربع ربع خمس ست سبع ثمان تمان ثمن تمن تسع")
        for end in ("ين", "ون")
    }
    hundreds = {
        "ميه",
        "مايه",
        "مئه",
        "ميات",
        "ميتين",
        "مايتين",
        "مئتين",
        "مية",
        "ميا",
        "الف",
        "الفين",
        "الاف",
        "الالف",
        "مليون",
    } | {
        unit + end
        for unit in _words("ثلاث تلت ثلث تلات اربع ربع خمس ست سبع ثمان تمن ثمن تمان تسع")
        for end in ("ميه", "مايه", "ميا", "ميت", "مئه")
    }
    spoken = units | (teens - {"ربعاش"}) | tens | hundreds
    joined = {"و" + word for word in spoken}
    joined |= {clitic + word for word in units | tens for clitic in ("ب", "ل", "ال", "بال", "لل", "عال", "ف")}
    return {fold(word) for word in spoken | joined} - {"وست", "وثلث", "وربع", "وثمن"}


def ordinals() -> set[str]:
    """First to thirty-first, both genders, with and without the article, also behind `and` and `in`."""
    singles = _words(
        "اول اولى ثاني ثانيه تاني تانيه ثالث ثالثه تالت تالته رابع رابعه خامس خامسه سادس سادسه سابع سابعه "
        "ثامن ثامنه تامن تامنه تاسع تاسعه عاشر عاشره حادي حاديه"
    )
    tens = ["عشرين", "عشرون", "ثلاثين", "ثلاثون", "تلاتين"]
    made = {"ال" + word for word in (*singles, *tens)}
    return {fold(clitic + word) for word in made for clitic in ("", "و", "ب", "ف")} | {fold(word) for word in singles}


MONTHS: Final = _words(
    "يناير فبراير مارس ابريل افريل مايو ماي يونيو يونيه جوان يوليو يوليه جويليه اغسطس غشت اوت سبتمبر "
    "شتنبر اكتوبر نوفمبر نونبر ديسمبر دجنبر جانفي فيفري كانون شباط اذار نيسان ايار حزيران تموز اب ايلول "
    "تشرين جنوري فبروري جون جولاي اوغست اوغسطس سبتمبر ابرايل فبراير ينايير كانونثاني جانيوري فبيوري "
    "فيبيوري مارش ابرل جولي اوقست سبتمبير اكتوبير نوفمبير ديسمبير محرم صفر رجب شعبان رمضان شوال"
)
"""Months in every reckoning that is used: Gregorian in three namings, English, Syriac, Islamic."""


def demonyms(stems: Iterable[str]) -> set[str]:
    """People of a country: `سوري` in all numbers and genders."""
    made: set[str] = set()
    for word in stems:
        base = word.removesuffix("ي")
        made |= {base + end for end in ("ي", "يه", "يين", "يون", "يات", "يي")}
    return made


def phrases_of_status() -> set[str]:
    """Visas by what they are for, papers that are missing, what was refused or ran out."""
    papers = _words("فيزا الفيزا فيزه تاشيره التاشيره تاشيرت فيزتي فيزت")
    kinds = _words(
        "زوج زوجه زوجي زوجها الزوج الزوجه زواج الزواج عيله عائله عائليه طالب طالبه الطالب طلاب دراسه "
        "الدراسه سياحه سياحيه زياره زيارات عمل العمل شغل الشغل خدم خدامه خادمه خادمات منزليه عامله عاملات "
        "مرافق مرافقه تابع كير رعايه الرعايه ترانزيت موقته لم خطيب خطيبه مزارع موسميه سنويه استثمار"
    )
    made = {f"{paper} {kind}" for paper in papers for kind in kinds}
    without = (
        "بدون",
        "بلا",
        "من غير",
        "من دون",
        "دون",
        "مافي",
        "ما في",
        "ماعندي",
        "ما عندي",
        "معنديش",
        "ماكو",
        "ما عنده",
        "ماعنده",
        "ما عندها",
        "مالي",
        "ما معي",
        "معيش",
        "مامعي",
        "ما عندنا",
        "ماعندنا",
        "ما عنديش",
        "ماعنديش",
        "معندناش",
        "بدون اي",
        "ليس لدي",
        "ليس لدينا",
        "ما عندو",
        "ماعندو",
        "معندوش",
        "بلا اي",
    )
    lacked = _words("اوراق وراق ورق فيزا اقامه تاشيره كاغط كواغط وثائق وثايق مستندات رخصه الاقامه فيزه هويه")
    made |= {f"{before} {thing}" for before in without for thing in lacked}
    ended = _words("خلصت خلصانه انتهت منتهيه انتهى خلص ملغيه الغوها انلغت الغيت انسحبت ضاعت موقوفه")
    owned = _words("فيزتي فيزته فيزتها الفيزا اقامتي اقامته اقامتها الاقامه تاشيرتي تاشيرته التاشيره اوراقي ورقي")
    made |= {f"{thing} {end}" for thing in owned for end in ended} | {
        f"{end} {thing}" for thing in owned for end in ended
    }
    asks = _words(
        "طالب طالبه طالبين طالبي طلب طلبت قدمت قدمنا قدم قدمت مقدم مقدمه مقدمين اطلب نطلب بطلب يطلب تطلب "
        "رفضو رفضوا مرفوض انرفض رفض ملف قضيه قضيت مقابله انترفيو"
    )
    made |= {
        f"{ask} {thing}"
        for ask in asks
        for thing in (
            "لجوء",
            "اللجوء",
            "لجو",
            "علي لجوء",
            "علي اللجوء",
            "لجوءي",
            "لجوي",
            "لجوءنا",
            "لجوءه",
            "اسايلم",
            "الاسايلم",
        )
    }
    made |= {
        f"{verb} {thing}"
        for verb in ("رفضو", "رفضوا", "انرفض", "رفض", "رفضت", "مرفوض")
        for thing in ("طلبي", "طلبنا", "طلبه", "طلبها", "فيزتي", "قضيتي", "ملفي", "اقامتي")
    }
    made |= {
        f"{verb} {way}"
        for verb in _words("دخلت دخلنا دخل جيت جينا جيه جاي جايه جايين وصلت وصلنا جءت عبرت عبرنا جابوني طلعت")
        for way in (
            "تهريب",
            "بالتهريب",
            "بالقارب",
            "بالقوارب",
            "بالمركب",
            "بالبلم",
            "بالشاحنه",
            "بالبحر",
            "عن طريق البحر",
            "بالفلوكه",
            "في قارب",
            "بقارب",
            "حرقه",
            "حراق",
            "مهرب",
            "تحت شاحنه",
            "بشاحنه",
            "في شاحنه",
        )
    }
    made |= {
        f"{what} {kind}"
        for what in _words("مهاجر مهاجره مهاجرين عامل عمال اجنبي مقيم مقيمه داخل موجود وضعي قاعد عايش جالس ساكن")
        for kind in (
            "غير شرعي",
            "غير شرعيه",
            "غير شرعيين",
            "غير قانوني",
            "غير قانونيه",
            "غير نظامي",
            "سري",
            "بالحرام",
            "مخالف",
        )
    }
    return {" ".join(fold(phrase).split()) for phrase in made}


_NINETY_NINE: Final = _words(
    "الله الاله الرحمن الرحيم الملك القدوس السلام المومن المهيمن العزيز الجبار الخالق الباري الغفار "
    "القهار الوهاب الرزاق الرازق الفتاح العليم الباسط السميع البصير الحكم العدل اللطيف الخبير الحليم "
    "العظيم الغفور الشكور العلي الكبير الحفيظ الحسيب الجليل الكريم الرقيب المجيب الواسع الحكيم الودود "
    "المجيد الباعث الحق القوي المتين الولي الحميد المحسن المعيد المحيي الحي القيوم الواحد الماجد "
    "الاحد الصمد القادر المقتدر المقدم الاول الظاهر المتعال البر التواب المنعم العفو الرووف الغني "
    "المغني المعطي النافع النور الهادي البديع الباقي الوارث الرشيد الصبور الستار الناصر النبي الرسول "
    "الامير الحسين الزهره المسيح المطلب الرب الجواد الرضا العال الخالد الحافظ الغفير الدايم المعين "
    "المولي الساتر"
)
_OF_GOD: Final = _words("نصر جار عطا خلف جاد ضيف رزق فتح دفع سعد فرج حمد هبه غرم جاب عوض ذبيح سيف اسد سعيد وصل عنايه")
_OF_FAITH: Final = _words(
    "نور صلاح عز شمس علاء بهاء ضياء جمال كمال جلال سيف بدر خير محي زين نصر فخر شهاب شرف تقي تاج حسام سعد عماد قطب "
    "ولي ظهير معز محيي نجم نظام عصام سراج غياث مجد"
)


def called() -> set[str]:
    """Names of two words: `عبد الله`, `نور الدين`, also behind a clitic."""
    made = {f"عبد {name}" for name in _NINETY_NINE} | {f"{name} الدين" for name in _OF_FAITH}
    made |= {f"{name} الله" for name in _OF_GOD}
    return {fold(clitic + name) for name in made for clitic in ("", "و", "ل", "ب")}


def bare(lists: Sections) -> set[str]:
    """The stems that are words without an ending, as far as the roots tell."""
    made = set(lists["quad"])
    for root in lists["sound"]:
        made |= {
            root,
            "ان" + root,
            "ات" + root,
            "است" + root,
            "م" + root[:2] + "و" + root[2:],
            root[:1] + "ا" + root[1:],
            "مت" + root,
        }
    for root in lists["hollow"]:
        past = root[0] + root[2:]
        made |= {root, root[0] + "ا" + root[2:], root[0] + "اي" + root[2:], past + "ت", past + "نا", past + "تو"}
    for root in lists["geminate"]:
        made |= {person + root for person in "يتنا"} | {root + "و", root + "وا", root + "ون", root + "ت"}
    for root in lists["defective"]:
        made |= {
            root,
            root[:2] + "ا",
            root[:2] + "و",
            root[:2] + "ت",
            root[:1] + "ا" + root[1:],
            "ان" + root,
            "ات" + root,
        }
    return {fold(word) for word in spoken(made) if len(word) >= 3}


def extra() -> Sections:
    """The hand-written list of roots, nouns and dialect words."""
    return read("ar-forms")

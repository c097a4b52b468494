"""What Chinese writes without spaces: dates, times, ages, addresses, schools, employers and immigration status."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT, PHRASE
from privacy.recognisers.patterns import near
from privacy.scan import Hit, Scan, Token

_HAN: Final = re.compile("[\u3400-\u9fff]")
_N: Final = "[零〇○一二三四五六七八九十百廿卅两兩双單壹贰貳叁參肆伍陆陸柒捌玖拾\\d]"
_DAY_PART: Final = (
    "(?:早上|上午|中午|下午|傍晚|晚上|夜里|夜裡|半夜|深夜|凌晨|淩晨|清晨|今早|今晚|昨晚|"
    "朝早|今朝|下晝|下昼|上晝|晏晝|夜晚|晚黑|琴晚|尋晚|晚|朝|早|夜)"
)


def _words(text: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(text.split())


def _any(*alternatives: str) -> str:
    """One pattern of several, the first that fits."""
    return f"(?:{'|'.join(alternatives)})"


_DATE: Final = re.compile(
    _any(
        rf"(?:民国|民國|公元|西元){_N}{{1,5}} ?年(?:{_N}{{1,3}} ?月份?)?(?:{_N}{{1,3}} ?[日号號])?",
        rf"{_N}{{2,4}} ?年(?:{_N}{{1,3}} ?月)?(?:{_N}{{1,3}} ?[日号號])?",
        rf"{_N}{{1,3}} ?月份?的?(?:第[一二两三四五12345]|最后一|最後一|头一|頭一)[个個]"
        "(?:星期|礼拜|禮拜|周|週)[一二三四五六日天末]",
        rf"(?:农历|農曆|阴历|陰曆|阳历|新历|旧历|舊曆)?(?:闰|閏)?(?:{_N}{{1,3}} ?月份?|正月|冬月|腊月|臘月)"
        rf"(?:初|的)?{_N}{{1,3}} ?[日号號]?",
        rf"(?<![初最当])初{_N}{{1,2}}(?!次|步|级|級|中|班|年)",
        rf"(?<!{_N})(?<![路街道巷弄里徑径]){_N}{{1,3}} ?[号號](?![线線楼樓房门門码碼店公站车車院])",
        rf"(?<!{_N}){_N}{{2,3}} ?日(?![子夜本常记記])",
        rf"(?:大年|年)(?:三十|廿九|廿八|初{_N})",
        "除夕",
    )
)
_MINUTES: Final = _any(
    f"(?:零|过|過|差|欠)?{_N}{{1,3}} ?分[钟鐘]?",
    f"(?:过|過)?{_N} ?刻[钟鐘]?",
    f"{_N}{{1,3}}(?![个個次点點天年月日号號岁歲])",
    "半[钟鐘]?|正|踏正|整|[几幾]分?|多|左右",
)
_TIME: Final = re.compile(
    _any(
        rf"(?:差|欠){_N}{{1,3}} ?(?:分|刻)[钟鐘]?(?:到|就)?{_N}{{1,3}} ?[点點][钟鐘]?",
        rf"(?:十?[二三四五六七八九两兩]|十|十一|\d{{1,2}}) ?[点點][钟鐘]?{_MINUTES}?(?![儿兒子心])",
        rf"一 ?[点點](?:[钟鐘]|半|{_N}{{2,3}} ?分|{_N} ?刻|多[钟鐘])",
        rf"{_N}{{1,3}} ?[时時](?:{_N}{{1,3}} ?分|半|许|許|正|整)",
    )
)
_ONE_OCLOCK: Final = re.compile(rf"{_DAY_PART}(一[点點][多几幾半]?)(?![点點儿兒都也不])")
_AGE: Final = re.compile(
    _any(
        rf"(?:{_N}{{1,4}}|{_N}?十[几幾多]|{_N}十好[几幾])[多几幾]?[周虚虛]?[岁歲][半多]?",
        rf"{_N}{{1,3}}十?(?:出头|出頭)",
        rf"快{_N}{{1,3}}[了嘞]",
    )
)
_OF_SOMEBODY: Final = re.compile(
    rf"[我你他她佢太婆公爷爺爸妈媽姐哥弟妹仔女儿兒生人]((?:{_N}?十|廿|卅){_N}?)(?=[,，。.!;、了啦嘞喇吓病摔瘫走行仲还還先就都]|$)"
)
_THIS_YEAR: Final = re.compile(
    rf"(?:今年|刚满|剛滿|才|先得|得|已经|已經|都)(?:有|得|刚|剛)?({_N}{{2,3}}|{_N}?十[几幾])(?=[,，。.!?;、了嘞啦喇\s]|$)"
)

_STREET: Final = _words(
    "路 街 大街 道 大道 巷 弄 里 坊 径 胡同 广场 花园 苑 阁 阁楼 轩 庭 豪庭 华庭 雅苑 花苑 "
    "邨 新村 屋邨 大厦 公寓 园 山庄 庄园 台 湾 路口 街口 巷子 巷口"
)
_STREET_LETTERS: Final = "路街道巷弄里裡坊徑径邨村苑园園厦廈台臺阁閣轩軒庭"
_UNIT: Final = "(?:单元|單元|[号號栋棟幢座楼樓室房层層门門])"
_HOUSE: Final = re.compile(rf"第?(?:{_N}|[A-Za-z])*{_N}(?:{_N}|[A-Za-z-])*(?: ?{_UNIT}(?:{_N}|[A-Za-z])*)*")
_HOUSE_NUMBER: Final = re.compile(
    _any(
        rf"(?:{_N}|[A-Z]){{1,9}} ?[号號] ?(?:公寓|套房|单元|單元|[房楼樓室屋院铺舖门門])(?:{_N}|[A-Z]){{0,9}}[室座房]?",
        rf"{_N}{{1,3}} ?[楼樓] ?(?:{_N}|[A-Za-z]){{1,9}} ?[室座房号號]",
        rf"(?:{_N}|[A-Za-z]){{1,9}} ?(?:室|单元|單元)(?!友)",
        rf"[A-Za-z] ?[座栋棟] ?(?:{_N}|[A-Za-z]){{1,9}} ?[室房号號]?",
    )
)
_AT: Final = _words("的 是 叫 在 住 住在 喺 住喺 到 去 回 搬到 搬去 位于 位於 于 沿着 经过 從 从 来到 嚟到")

_PLAIN: Final = (
    BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["generic"] | BIT["not-name"] | BIT["workplace"]
    | BIT["school"] | BIT["weekday"] | BIT["before-noun"] | BIT["in-place"] | BIT["be"]
)  # fmt: skip
_NO_STREET: Final = _PLAIN & ~(BIT["workplace"] | BIT["school"] | BIT["not-name"])
_TELLS: Final = BIT["name"] | BIT["place"] | BIT["maybe"] | BIT["firm"] | BIT["maybe-place"]
_NAMED_LETTERS: Final = 8
_PLAIN_LETTERS: Final = 3
_NO_SHOP: Final = _PLAIN | BIT["number"] | BIT["ordinal"] | BIT["unit"]
_CALLED: Final = _words("叫 名叫 叫做 店名 名字叫")
_ONE_SHOP: Final = _words("家 间 間 店 一家 一间 一間 那家 这家 那间 这间 公司 餐馆 饭店 餐厅 超市 工厂 教会 教堂 厂")
_AFTER_NAME: Final = BIT["in-place"] | BIT["workplace"] | BIT["before-noun"] | BIT["kin"]
_SHOP_LETTERS: Final = 6
_WEAK: Final = _words("店 行 厂 廠 公司 工厂 工廠 仓库 倉庫 超市 商店 教会 教會 教堂 酒吧 地产 物流 集团 门店")
_AT_WORK: Final = _words("在 喺 帮 幫 替 给 給 于 於 到 去 叫 进 入")
_OWNED: Final = _words("开 開 我开 我開 他开 他開 她开 她開 开了 開咗 经营 經營 我间 我間 我家")
_AT_SHOP: Final = _AT_WORK | _OWNED | _words("有 间 間 家 顶 頂")
_WORKS: Final = _words(
    "上班 打工 工作 做工 返工 開工 开工 做嘢 当 當 做 上夜班 上早班 夜班 早班 实习 實習 兼职 兼職 任职 送外卖 "
    "送餐 送貨 送货 開車 开车 洗碗 端盘子 收银 做菜 做饭 负责"
)

_BEHIND: Final = (
    _any("过|過|了|緊|紧|咗|着|的|被|再|又|还在|還在|已经|已經|快|马上|馬上|早就|就要|都|要|一直|在") + "{0,4}"
)
_VISA: Final = _any("签证|簽證|签證|簽证|居留[卡证證]|居留许可|居留許可|居留权|居留權|居留|[工学學][签簽]|身份卡")
_ENDED: Final = _any(
    "过期|過期|到期|失效|作废|作廢|过了期|過咗期|拒签|拒簽|没了|沒了|冇咗|没批|沒批|续不了|續不到|批不下来",
    "下来|下來|拒|取消咗",
)
_HOLDER: Final = _any(
    "配偶|伴侣|伴侶|未婚[夫妻]?|结婚|結婚|家属|家屬|家庭|依附|依親|依亲|陪读|陪讀|受养人|受養人",
    "学生|學生|留学|留學|毕业生?|畢業生?|工作|技术工人?|技術工人?|护工|護工|看护|看護|护理|護理|季节工|季節工",
    "打工度假|打工渡假|度假打工|旅游|旅遊|旅行|访问|訪問|访客|訪客|探亲|探親|商务|商務|投资|投資|过境|過境",
    "短期|长期|長期|永久|临时|臨時|全球人才|人才|高技术|企业家|创业|青年流动|青年|难民|難民|人道|英国|英國",
    "[Bb][Nn][Oo]|[Pp][Ss][Ww]|[Tt][24]",
)
_PAPER: Final = _any("身份|身分|居留权?|居留權|签证|簽證|纸张?|紙|工卡|工作许可|工作許可|绿卡|綠卡")
_LACKS: Final = _any("没有?|沒有?|冇|无|無|未有|失去|丢了|拿不到|办不了")
_SEEKS: Final = _any("申请|申請|寻求|尋求|等待|等緊|等着|等|政治|提出|办|辦|拿到?|获得|獲得|攞到?")
_SOUGHT: Final = _any("庇护|庇護|难民|難民|政庇|永居|永久居留|居留|绿卡|綠卡|入籍|公民|国籍|國籍|身份(?!证|證)")
_STEP: Final = _any(
    "面试|面試|申请人?|申請人?|申请者|申請者|结果|結果|批准|身份|身分|资格|資格|决定|決定|上诉|上訴",
    "被拒|拒绝|拒絕|驳回|駁回|拒|批|证|證|营|營|酒店",
)
_STATUS: Final = re.compile(
    _any(
        rf"{_HOLDER}[类類]?{_VISA}",
        "[学學工毕畢商][签簽](?![字名订訂约約])",
        rf"{_VISA}{_BEHIND}{_ENDED}[了咗]?",
        rf"{_LACKS}(?:任何|合法|正式|有效|英国|英國|的){{0,3}}{_PAPER}",
        rf"{_SEEKS}(?:了|过|過|緊|紧|咗|的|内政部|內政部|政治){{0,3}}{_SOUGHT}(?:{_BEHIND}{_STEP}){{0,3}}[了咗]?",
        rf"(?:庇护|庇護|政庇|难民|難民)(?:申请|申請)?{_BEHIND}{_STEP}[了咗]?",
        "(?:寻求|尋求)?(?:庇护|庇護)者|政治难民|寻庇者",
        "偷渡(?:客|者|来|來|过来|過來|进来|進來|入境|上岸|嘅|的){0,3}",
        "非法(?:居留|入境|移民身份|打工|工作|滞留|滯留)|逾期(?:居留|滞留|滯留|不归)",
        "黑(?:户|戶|民|下来|下來|身份|掉了身份)|[无無][证證](?:移民|工人|身份)?",
        "(?:永久|无限期|無限期|有限|临时|臨時|合法)?居留(?:权|權|身份|许可|許可)|永居|永久居民",
        "[预預准]?定居身份|定居签证|绿卡|綠卡|枫叶卡|入籍|归化|歸化|英国籍|英籍|英国护照|英國護照",
        "双重国籍|[无無][国國]籍|[Bb][Nn][Oo](?![a-zA-Z])",
        "人道(?:主义)?保护|人道保護|有限许可|酌情许可|[递遞]解令?|遣返令|驱逐令|驅逐令|移民(?:拘留|保释|保釋|担保)",
        "[无無]公共[资資]金|不能领福利|担保(?:信|人证)|持[^,，。 ]{1,5}(?:签证|簽證)",
    )
)


_REACH: Final = 24
"""Letters on either side of the one that says what it is."""

_SIGNS: Final = tuple(
    (pattern, re.compile(f"[{signs}]"), kind, rule)
    for pattern, signs, kind, rule in (
        (
            _STATUS,
            "签簽居证證庇难難绿綠籍偷逾黑枫归歸令移共担擔份分紙纸卡许許護护BbPpTt非公政民",
            "status",
            "immigration status",
        ),
        (_HOUSE_NUMBER, "号號楼樓室单單座栋棟", "address", "flat, room or house number"),
        (_DATE, "年月日号號初除", "date", "date"),
        (_TIME, "点點时時", "time", "clock time"),
        (_AGE, "岁歲头頭快", "age", "age"),
    )
)
"""Each expression with the letters of which it needs one: it is tried only around them."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `date`, `time`, `age`, `address`, `school`, `employer` and `status`."""
    text = scan.whole
    if text.isascii() or not _HAN.search(text):
        return
    for pattern, sign, kind, rule in _SIGNS:
        for found in near(pattern, text, sign, _REACH):
            yield Hit(found.start(), found.end(), kind, f"{rule} in Chinese")
    for found in _ONE_OCLOCK.finditer(text):
        yield Hit(found.start(1), found.end(1), "time", "clock time in Chinese")
    for found in (*_THIS_YEAR.finditer(text), *_OF_SOMEBODY.finditer(text)):
        yield Hit(found.start(1), found.end(1), "age", "age in Chinese")
    yield from _named(scan)


def _named(scan: Scan) -> Iterator[Hit]:
    """Streets, schools and workplaces by name: the words before what they are."""
    tokens = scan.tokens
    for place, token in enumerate(tokens):
        if token.chip or token.text[0] < "\u3400" or not place:
            continue
        bits = token.bits
        if token.key[-1] in _STREET_LETTERS and token.key in _STREET:
            yield from _street(scan, place)
        if bits & BIT["workplace"]:
            yield from _workplace(tokens, place)
        if bits & BIT["school"]:
            first = _before(tokens, place, tells=False)
            if first < place:
                yield Hit(tokens[first].start, token.end, "school", "named school in Chinese")
        if token.key in _CALLED and tokens[place - 1].key in _ONE_SHOP:
            yield from _called(tokens, place)
        if token.key in _WORKS:
            yield from _at_work(tokens, place)


def _joins(token: Token) -> bool:
    """Whether the word follows the one before without anything between."""
    return not token.gap and not token.chip


def _before(tokens: list[Token], place: int, *, tells: bool, plain: int = _PLAIN) -> int:
    """Where the name that stands before a word of its kind begins; the place itself where none does."""
    first, letters, told = place, 0, False
    while first and _joins(tokens[first]):
        token = tokens[first - 1]
        named = bool(token.bits & _TELLS) or not token.bits & ~PHRASE
        if token.chip or token.text[0] < "\u3400" or (token.bits & plain and not named):
            break
        letters += len(token.text)
        if letters > _NAMED_LETTERS:
            break
        told = told or named
        first -= 1
    if tells and not told:
        return place
    return first


def _street(scan: Scan, place: int) -> Iterator[Hit]:
    """`教堂街十七号`, `在皇后路`."""
    tokens = scan.tokens
    house = _HOUSE.match(scan.whole, tokens[place].end)
    first = _before(tokens, place, tells=False, plain=_NO_STREET)
    if first == place:
        return
    told = _before(tokens, place, tells=True, plain=_NO_STREET) < place
    led = first > 0 and tokens[first - 1].key in _AT and _joins(tokens[first])
    long = sum(len(token.text) for token in tokens[first:place]) > 1
    if house or (tokens[place].key[0] in "路街道巷" and long and (told or led)):
        yield Hit(tokens[first].start, house.end() if house else tokens[place].end, "address", "street in Chinese")


def _workplace(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`福满楼外卖`: a name before a workplace; one of ordinary words where a word like `at` or `called` leads it."""
    start = place
    while start and _joins(tokens[start]) and tokens[start - 1].bits & BIT["workplace"]:
        start -= 1
    first = _before(tokens, start, tells=False)
    if first == start:
        return
    led = first == 0 or bool(tokens[first].gap) or bool(tokens[first - 1].bits & (BIT["in-place"] | BIT["be"]))
    led = led or tokens[first - 1].key in _AT_SHOP or bool(tokens[first - 1].bits & BIT["before-noun"])
    told = _before(tokens, start, tells=True) < start
    owned = tokens[first - 1].key in _OWNED and first > 0
    strong = tokens[start].bits & BIT["trading"] and (owned or tokens[start].key not in _WEAK)
    if told or (led and strong):
        yield Hit(tokens[first].start, tokens[place].end, "employer", "named workplace in Chinese")


def _called(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`一家叫好运来的餐馆`: what a shop is called, of at most six letters."""
    last = place
    while last + 1 < len(tokens) and _joins(tokens[last + 1]) and not _ends_name(tokens[last + 1]):
        last += 1
        if tokens[last].end - tokens[place].end >= _SHOP_LETTERS:
            break
    if last > place:
        yield Hit(tokens[place + 1].start, tokens[last].end, "employer", "what a workplace is called in Chinese")


def _ends_name(token: Token) -> bool:
    """Whether a word stands behind the name of a shop."""
    return token.key == "的" or bool(token.bits & _AFTER_NAME)


def _at_work(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`在汇丰银行上班`: what stands between `at` and `work`, when it names something."""
    for first in range(place - 1, max(place - 6, -1), -1):
        token = tokens[first]
        if token.chip or (tokens[first + 1].gap):
            return
        if token.key in _AT_WORK:
            inside = tokens[first + 1 : place]
            named = [token for token in inside if token.bits & _TELLS or not token.bits & ~PHRASE]
            letters = sum(len(token.text) for token in inside)
            plain = len(inside) > 1 and letters > _PLAIN_LETTERS and not any(token.bits & _NO_SHOP for token in inside)
            if (named or plain) and not any(token.bits & BIT["kin"] for token in inside):
                yield Hit(inside[0].start, inside[-1].end, "employer", "where somebody works in Chinese")
            return

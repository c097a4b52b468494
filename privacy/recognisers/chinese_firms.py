"""Businesses called by ordinary Chinese words, by the trade that ends their name: `开了家快捷轮胎`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers import chinese_named as named
from privacy.scan import Scan
from privacy.token import Hit, Token


def _words(text: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(text.split())


_SURE: Final = _words(
    "食品 餐饮 美食 小厨 食府 食坊 饭堂 烧腊 烘焙 茶坊 茶饮 水产 肉铺 肉行 鱼行 鱼档 海味 果蔬 粮油 酒庄 酒行 "
    "花坊 物流 货运 快递 速递 快运 运输 搬运 车行 汽修 车房 轮胎 的士 贸易 商贸 商行 实业 企业 集团 控股 "
    "投资 地产 置业 "
    "物业 家政 保洁 清洁 装饰 装修 建设 工程 建材 五金 纺织 制衣 服饰 时装 布行 皮具 鞋业 珠宝 首饰 金行 金铺 "
    "药业 药行 参茸 旅运 票务 劳务 人力 人才 家护 安保 保安 护理 美甲 足浴 足疗 水疗 造型 发艺 科技 通讯 印刷 "
    "包装 家具 批发 洗衣 干洗 国际 传媒 农业 养殖 食材 冻品 干货"
)
"""Trades that stand last in a business's name and are seldom said of anything else."""

_THINGS: Final = _words(
    "披萨 炸鸡 烤鸡 烤鸭 汉堡 甜品 糖水 点心 奶茶 咖啡 面包 蛋糕 寿司 拉面 火锅 麻辣烫 串串 烧烤 海鲜 炸鱼 薯条 "
    "小吃 快餐 外卖 中餐 蔬菜 水果 鲜花 花店 杂货 百货 便利 手机 电脑 电器 电子 家电 眼镜 汽车 出租车 洗车 建筑 "
    "水电 按摩 推拿 针灸 中医 美容 美发 理发 健身 旅游 旅行 留学 教育 培训 翻译 会计 律师 中介 养老 网络 服装 "
    "文具 图书 玩具 宠物 房产 移民 烟酒 礼品 厨具 兄弟 姐妹"
)
"""Trades that are also things and doings: part of a name only where work or its people follow."""

_HOUSES: Final = (
    "轩",
    "阁",
    "居",
    "坊",
    "斋",
    "记",
    "香",
    "府",
    "人家",
    "天地",
    "世界",
    "之家",
    "之星",
    "楼",
    "苑",
    "庄",
)
"""How names of eating houses and shops end."""

_LEADS: Final = named._AT_SHOP | _words("坐在 替 被 开的 开着 这家 那家 是在 来 送到 卖给 欠 问 找 加入 去了 到了")
_FIRED: Final = _words("赶走 赶出来 赶出去 赶 炒鱿鱼 炒掉 炒 开除 辞退 解雇 离职 辞职 辞工 辞 下岗 裁员 裁")
_DOES: Final = _words(
    "卖 修 修车 修理 签到 打卡 铺床 切肉 切菜 杀鸡 杀鱼 送包裹 送 看店 看 站柜台 柜台 熨衣服 熨 收钱 打扫 "
    "擦 搬 剪 染 洗 "
    "拆 装 做 当 他 她 老板 经理 打 骂 递送 端 炸 烤 煮 炒菜 包 缝 管 守 跑 开 扫 抹 把 传菜 点单 接待 招待"
)
_NONE: Final = _words(
    "房子 房间 屋子 孩子 全世界 世界 那个 隔壁 对面 一家 有限 连锁 国内 国外 网上 家里 店里 手工 日常 "
    "生活 平时 警察局 移民局 大厦 "
)
_PROUD: Final = _words("皇家 城市 东方 国民 国际 亚洲 环球 大众 中华 华人 唐人 家庭 新 金 银 老")
"""Words that are said of many, but are part of names before a trade."""

_CREW: Final = named._STAFF | _words(
    "瓦工 木工 电工 油漆工 护士 老师 仓管 搬运工 外卖员 快递员 骑手 技工 修车工 美甲师 理发师 按摩师 "
    "洗碗工 帮厨 服务生 楼面 股东 "
    "老总 负责人 保姆 理货员 送货员 接待员 包装工 裁缝 车间 仓库 办公室 后厨 厨房 门口 后门 楼上 货车 "
    "面包车 制服 工服 群 "
)
_WHOLE: Final = _words("集团 控股 实业")
_PERSON: Final = BIT["kin"] | BIT["kins"] | BIT["title"]
_OTHER: Final = (
    BIT["function"] | BIT["in-place"] | BIT["number"] | BIT["unit"] | BIT["weekday"] | BIT["before-noun"] | BIT["be"]
)


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `employer`."""
    tokens = scan.tokens
    for place, token in enumerate(tokens):
        if not place or token.chip or token.gap or token.text[0] < "\u3400":
            continue
        if token.key in _SURE or token.key in _THINGS:
            yield from _trade(tokens, place)
        elif token.key.endswith(_HOUSES) and token.key not in _NONE:
            yield from _house(tokens, place)
        if token.key in _FIRED:
            yield from _fired(tokens, place)


def _begin(tokens: list[Token], place: int) -> int:
    """Where a name of ordinary words that ends before the place begins; the place itself where none does."""
    first, letters = place, 0
    while first and not tokens[first].gap:
        token = tokens[first - 1]
        stops = (
            token.bits & _OTHER or token.key in named._BREAK - {"好", "家"} or token.key in _LEADS or token.key in _NONE
        )
        person = token.bits & _PERSON and token.key not in named._OF_FIRMS
        doing = token.bits & BIT["verb"] and len(token.text) == 1
        letters += len(token.text)
        if token.chip or stops or person or doing or token.text[0] < "\u3400" or letters > _MOST:
            break
        first -= 1
    return first


_MOST: Final = 6
"""Letters of a name before its trade."""


def _named(tokens: list[Token], first: int, place: int) -> bool:
    """Whether the words say which business: not what is said of many, `中国食品`."""
    words = tokens[first:place]
    return sum(len(token.text) for token in words) > 1 and not all(
        (named._common(token) and token.key not in _PROUD) or token.key in named._NO_FIRM for token in words
    )


def _led(tokens: list[Token], first: int) -> bool:
    """Whether a word like `at`, `for` or `runs` stands before, or nothing does."""
    return first == 0 or bool(tokens[first].gap) or tokens[first - 1].key in _LEADS


def _followed(tokens: list[Token], place: int) -> bool:
    """Whether work, or somebody who works there, follows."""
    after = tokens[place + 1 : place + 3]
    if not after or after[0].gap or after[0].chip:
        return False
    if len(after) > 1 and after[0].key in ("的", "嘅"):
        return after[1].key in _CREW
    return after[0].key in named._WORKS or after[0].key in _DOES


def _trade(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`环球货运的司机`, `在天堂餐饮签到`, `开妈妈食品`."""
    first = _begin(tokens, place)
    if first == place or not _named(tokens, first, place):
        return
    led, followed = _led(tokens, first), _followed(tokens, place)
    begins = first == 0 or bool(tokens[first].gap)
    sure = tokens[place].key in _SURE and led and (followed or not begins or tokens[place].key in _WHOLE)
    if sure or (led and followed):
        yield Hit(tokens[first].start, tokens[place].end, "employer", "a trade behind its name in Chinese")


def _house(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`四季香的老板娘`, `在老友之家当护工`."""
    first = _begin(tokens, place)
    whole = len(tokens[place].text) > 2 or first < place
    if whole and _led(tokens, first) and _followed(tokens, place) and _named(tokens, first, place + 1):
        yield Hit(tokens[first].start, tokens[place].end, "employer", "an eating house in Chinese")


def _fired(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`从新世界赶走`: where somebody was sent away from."""
    first = _begin(tokens, place)
    if (
        first == place
        or not first
        or tokens[first - 1].key not in ("从", "给", "被")
        or not _named(tokens, first, place)
    ):
        return
    letters = tokens[place].start - tokens[first].start
    if letters > 2 and tokens[place - 1].key not in named._NO_FIRM:
        yield Hit(tokens[first].start, tokens[place - 1].end, "employer", "where somebody was sent away in Chinese")

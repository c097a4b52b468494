"""Homes told in Chinese by where they are: `住在超市后面那栋灰楼的三楼`, `理发店楼上`."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.scan import Scan
from privacy.token import Hit

_HAN: Final = "\u3400-\u9fff"
_N: Final = "[零〇○一二三四五六七八九十两兩\\d]"
_LIVES: Final = (
    "(?:(?:(?:现在|現在|目前|暂时|一直|还|還|都|只能|又|就)?(?:住|寄住|借住|暂住|租住|搬|搬家)(?:在|喺|响|到|去|进|進|入|紧|緊)?)"
    "|(?:我|我们|我哋|他|她|他们|她们|佢|佢哋|咱)?(?:家|屋企|宿舍|房间|房間|屋子)(?:就|都)?(?:住)?(?:在|喺|系喺)"
    "|(?:租|躲|藏)(?:了|着|緊|紧)?(?:的是|的|在|喺|进|進|到)|(?:地址|住址)(?:就)?(?:是|系|係|在|:|：)|(?:跑|逃|躲)(?:进|進|入|回)(?:了)?)"
)
_BESIDE: Final = (
    "(?:楼上|樓上|楼下|樓下|上面|下面|底下|后面|後面|后边|後邊|背后|背後|后门|後門|前面|对面|對面|斜对面|斜對面|斜对过|对过|隔壁|隔離|旁边|旁邊|"
    "侧面|側面|拐角|转角|轉角|街角|尽头|盡頭|出来|出嚟|门口|門口|楼顶|樓頂|右手边|左手边|右手邊|左手邊|边上|邊上)"
)
_HOUSE: Final = (
    f"(?:(?:第|那|嗰|这|呢)?{_N}{{1,3}} ?(?:单元|單元|[楼樓层層栋棟幢座号號户戶家间間排]|个门|個門)|"
    "那[栋棟幢座排间間户戶家]|嗰[栋棟幢座排间間户]|[高小旧舊红紅灰白黄黃蓝藍绿綠砖磚]{1,2}[楼樓]|地下室|地庫|地库|半地下|阁楼|閣樓|顶楼|頂樓|天台屋?|平房|"
    "公寓楼?|宿舍楼?|宿舍樓|集装箱|貨櫃屋|房车|活动房|板房|铁皮屋|鐵皮屋|劏房|套房|单间|單間|小房间|房间|房間|房子|红砖楼|灰楼|舊樓|旧楼|红门|紅門|"
    "(?:红|紅|蓝|藍|绿|綠|白|黑|黄|黃)色?(?:的)?大?[门門楼樓]|巷子|后院|後院|车库|車庫|basement|flat)"
)
_MORE: Final = (
    "(?:的|那|嗰|个|個|间|間|栋|棟|户|戶|家|排|左|右|东|西|南|北|前|后|後|里|裡|侧|側|边|邊|手边|手邊|靠|朝|临|马路|街|窗|没窗户|沒窗戶|没窗|最|头|頭|尾|角|"
    "里面|裡面|外面|中间|房东|房|屋|门|門|间|第|最后一|最後一|最顶|最尽头)"
)
_PART: Final = f"(?:{_BESIDE}|{_HOUSE})"
_STOP: Final = "我你他她佢您咱被把不没沒有很太了着过過吗嗎呢吧啊就都也还還又和跟给"
_NOUN: Final = f"(?:(?![{_STOP}])[{_HAN}A-Za-z])"
_LIVED: Final = re.compile(
    rf"{_LIVES}((?:我们家|他们家|她们家|我家|他家|她家)?{_NOUN}{{0,9}}?{_PART}(?:{_MORE}{{0,8}}{_PART}|{_MORE}{{0,3}}{_NOUN}{{1,4}}?{_PART})*{_MORE}{{0,8}}(?:\d{{1,4}}|[A-Z]{{1,2}}\d{{0,3}})?)"
)
_NO_HOME: Final = re.compile(
    "(?:同|同一)?[一二两]?(?:个|個)?[栋棟幢层層座楼樓]+|(?:楼|樓)(?:上|下)的?(?:宿舍|房间|房間|房)|(?:在|到|去)?(?:那|这)?[个個]?(?:上面|下面|里面|裡面|外面|后面|後面|前面|对面|對面|隔壁|楼上|樓上|楼下|樓下|旁边|旁邊|门口|門口|房间|房間|房子|平房|公寓|宿舍|地下室|后院|車庫|车库|单间|阁楼|巷子|右手边|左手边|"
    "(?:一|这|那|个|個|同一|另一|自己|别的|其他|他的|小|大|破|旧|新)*(?:[间間套个個户戶家排栋幢])?(?:的)?(?:小|大|破|旧|新|空|黑)?(?:房间|房間|房子|平房|公寓|宿舍|地下室|单间|單間|家|户))"
)
"""What says of nobody where: `in a room`, `upstairs`."""

_SITED: Final = re.compile(
    rf"(?:在|到|进|進|从|從|去|往|回|喺)({_NOUN}{{1,8}}?{_BESIDE}(?:的)?[那嗰这]?[栋棟幢座排间間](?:{_MORE}|{_NOUN}){{0,6}}?{_HOUSE})"
)
_FLATS: Final = re.compile(
    rf"(?:{_N}|[A-Za-z]){{1,4}} ?[号號]?[楼樓栋棟幢座] ?{_N}{{1,3}} ?(?:单元|單元|门|門)"
    rf"(?: ?{_N}{{1,5}} ?[楼樓层層室房号號户戶]?){{0,3}}"
    "(?:[左右东西南北](?:手边|手邊|边|邊|侧|面)?(?:那|第)?(?:[户戶家间間]|个门)?)?"
)
_DOOR: Final = re.compile(rf"门牌(?:号码?|號碼?)?(?:是|系|为|：|:)? ?({_N}{{1,6}}[号號]?)")
_LETTERS_LEAST: Final = 2


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `address`."""
    text = scan.whole
    for found in _FLATS.finditer(text):
        yield Hit(found.start(), found.end(), "address", "building, stair and floor in Chinese")
    for found in (*_DOOR.finditer(text), *_SITED.finditer(text)):
        yield Hit(found.start(1), found.end(1), "address", "home by where it is in Chinese")
    for found in _LIVED.finditer(text):
        goes_on = text[found.end(1) : found.end(1) + 1].isalpha()
        home = found[1].rstrip("的里裡个個") if goes_on else found[1]
        if len(home) > _LETTERS_LEAST - 1 and not _NO_HOME.fullmatch(home.rstrip("的里裡个個")):
            yield Hit(found.start(1), found.start(1) + len(home), "address", "home by where it is in Chinese")

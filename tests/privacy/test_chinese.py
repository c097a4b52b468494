"""Chinese: what is written without spaces is cut and recognised."""

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

import pytest

from privacy.door import Door, render
from privacy.recognisers import chinese
from privacy.text import RawText


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("昨天下午三点多他打我", "昨天下午[time]他打我"),
        ("差五分八点出门", "[time]出门"),
        ("九點三先放工", "[time]先放工"),
        ("正月初五那天", "[date]那天"),
        ("上个月十七号去的医院", "上个月[date]去的医院"),
        ("小孩三岁半", "小孩[age]"),
        ("我住在橡树街二十三号三楼", "我住在[address]"),
        ("住在维多利亚路", "住在[address]"),
        ("在汇丰银行上班", "在[employer]上班"),
        ("一家叫好运来的餐馆", "一家叫[employer]的餐馆"),
        ("在海伍德学院读书", "在[school]读书"),
        ("签证快到期了", "[status]"),
        ("申请庇护被拒了", "[status]"),
        ("我没有身份", "我[status]"),
        ("上个月去了林家", "上个月去了[name]家"),
        ("何太話佢驚", "[name]太話佢驚"),
        ("她在蓝天奶茶打工", "她在[employer]打工"),
        ("我开百家超市", "我开[employer]"),
        ("住綠野閣三樓B室", "住[address]"),
        ("十一月的第一个星期天", "[date]"),
        ("邮箱 lin88 小老鼠 example 點 com", "邮箱 [email]"),
        ("邮箱是mei点shop艾特hotmail点com", "邮箱是[email]"),
        ("我们住石桥屋邨", "我们住[address]"),
        ("在橡树病房躺着", "在[place]病房躺着"),
        ("就在兰德路和伯顿街的转角", "就在[address]"),
        ("我给联盟街那家的士台开车", "我给[employer]开车"),
        ("孩子上小蜜蜂幼儿园", "孩子上[school]"),
        ("在枫树楼B座十二楼3室", "在[address]"),
        ("我在好运来外卖做", "我在[employer]做"),
        ("今年五十有三，上夜班", "今年[age]，上夜班"),
        ("我住超市后面那栋灰楼的三楼，很吵", "我住[address]，很吵"),
        ("宿舍在三号楼二单元五楼左手边", "宿舍在[address]"),
        ("我满四十六那天", "我满[age]那天"),
        ("大的七岁小的四", "大的[age]小的[age]"),
        ("中秋节那天他没来", "[date]他没来"),
        ("七月七日晚上", "[date]晚上"),
        ("在新世纪打工", "在[employer]打工"),
        ("老板说我是过期签证", "老板说我是[status]"),
        ("被向阳打了", "被[name]打了"),
        ("大家叫他花臂，他打我", "大家叫他[name]，他打我"),
        ("就是克罗斯路上那家炸鱼店", "就是[employer]"),
        ("住在切姆斯福特", "住在[place]"),
    ],
)
def test_what_identifies_is_hidden_in_chinese(door: Door, typed: str, clean: str) -> None:
    """Dates, times, ages, streets, firms, schools, status: without spaces around them."""
    assert render(door.deidentify(RawText(typed), "zh").text) == clean


@pytest.mark.parametrize(
    "typed",
    [
        "我有一点害怕，他快一点就来了",
        "走在路上，一条街都看见",
        "在一家餐馆洗碗，在外面打工，在家里上班",
        "高兴地说，马上来，常常打我，特别难过",
        "佢成日話要斬死我，我真係好驚",
        "我们住在同一栋楼，他住隔壁，我家在那里住了三年，租的房间没有窗户",
        "他把我锁在房间里，我躲在门口，跑到楼上",
        "他拿着我的签证不给我，说要取消",
        "在晚上工作，在网上工作，每天在仓库上班",
        "我在附近的大超市打工，孩子上小学，去了儿童医院，请问庇护所收男孩吗",
        "医生检查了伤口，老师装没看见，冷库里很冷，说明天会来",
    ],
)
def test_ordinary_chinese_stays(door: Door, typed: str) -> None:
    """Words that look like names, streets, hours or workplaces and are none."""
    assert render(door.deidentify(RawText(typed), "zh").text) == typed.replace("，", "，")


@pytest.mark.parametrize(
    "name", ["陈晓明", "周梓萱", "歐陽志遠", "阿强", "史密夫", "家豪", "老高", "罗拔臣", "德斯蒙德", "莱克西", "梦瑶"]
)
def test_names_are_cut_out_of_a_chinese_sentence(door: Door, name: str) -> None:
    """A family name and given letters, a given name alone, a foreign name."""
    assert name not in render(door.deidentify(RawText(f"昨天{name}又打我"), "zh").text)


@pytest.mark.parametrize("name", ["_STATUS", "_DATE"])
def test_the_letters_an_expression_may_begin_with_are_all_listed(name: str) -> None:
    """What passes over the other letters passes over no beginning."""
    pattern = getattr(chinese, name).pattern
    parsed = import_module("re._parser").parse(pattern)
    begins: set[str] = set()
    _beginnings(parsed[1:], begins)
    listed = set(re.findall(".", getattr(chinese, f"{name}_BEGINS").replace("0-9", "0123456789")))
    assert begins <= listed


def _beginnings(items: Iterable[Any], begins: set[str]) -> bool:
    """Collect what may come first; whether nothing need come."""
    for op, what in items:
        name = str(op)
        if name == "LITERAL":
            begins.add(chr(what))
            return False
        if name == "IN":
            for kind, letters in what:
                sort = str(kind)
                begins |= {chr(letters)} if sort == "LITERAL" else set("0123456789") if sort == "CATEGORY" else set()
                begins |= {chr(code) for code in range(letters[0], letters[1] + 1)} if sort == "RANGE" else set()
            return False
        if name == "BRANCH":
            if not sum(_beginnings(branch, begins) for branch in what[1]):
                return False
        elif name == "SUBPATTERN":
            if not _beginnings(what[3], begins):
                return False
        elif name in ("MAX_REPEAT", "MIN_REPEAT") and not _beginnings(what[2], begins) and what[0]:
            return False
    return True

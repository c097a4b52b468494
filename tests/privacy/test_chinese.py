"""Chinese: what is written without spaces is cut and recognised."""

import pytest

from bot.lexicons import read
from privacy.door import Door, render
from privacy.text import RawText


@pytest.fixture(scope="module")
def door() -> Door:
    """A door with the lexicons of the package."""
    return Door(read)


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
        "在晚上工作，在网上工作，每天在仓库上班",
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

"""What Chinese names without spaces: streets, corners, landmarks, schools and workplaces, by what they are.

The words that say what it is stand behind the name: `教堂街`, `橡树病房`, `小蜜蜂幼儿园`, `好运来外卖`.
A name of ordinary words is one where a word like `at` or `called` leads it.
"""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT, PHRASE
from privacy.scan import Scan
from privacy.token import Hit, Token


def _words(text: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(text.split())


_N: Final = "[零〇○一二三四五六七八九十百廿卅两兩双單壹贰貳叁參肆伍陆陸柒捌玖拾\\d]"
_STREET: Final = _words(
    "路 街 大街 道 大道 巷 弄 里 坊 径 小径 小巷 小路 胡同 广场 花园 苑 阁 轩 庭 庭院 豪庭 华庭 雅苑 花苑 邨 "
    "新村 屋邨 屋村 大厦 大楼 公寓 公寓楼 宿舍 宿舍楼 小区 社区 住宅区 楼 园 山庄 庄园 台 湾 塔楼 路口 街口 "
    "巷子 巷口"
)
_ROADS: Final = "路街道巷径"
_ROAD_ENDS: Final = _words("路 街 大街 道 大道 巷 小径 小巷 小路 路口 街口 巷子 巷口 弄 里")
_UNIT: Final = "(?:单元|單元|[号號栋棟幢座楼樓室房層层门門])"
_HOUSE: Final = re.compile(
    rf"[东東西南北中]?(?:[A-Za-z] ?[座栋棟幢楼樓] ?)?第?(?:{_N}|[A-Za-z])*{_N}(?:{_N}|[A-Za-z-])*"
    rf"(?: ?{_UNIT}(?:{_N}|[A-Za-z])*)*"
    "(?:的?(?:地下室|地库|地庫|阁楼|閣樓|顶楼|頂樓|[后後前]座|[楼樓][上下]|[后後]面的?房子|旁边的?房子))?"
)
_STREET_ENDS: Final = frozenset(word[-1] for word in _STREET)
_TAIL: Final = _words(
    "的 嘅 个 個 交界 交界处 交汇处 交叉口 交叉路口 路口 街口 街角 转角 转角处 拐角 拐角处 角落 角 十字路口 "
    "尽头 中间 之间 那个 嗰个"
)
_JOINS_STREETS: Final = _words("和 与 跟 同 及 交 同埋 以及 到 至")
_AT: Final = _words(
    "的 是 叫 在 住 住在 喺 住喺 到 去 回 搬到 搬去 位于 于 沿着 经过 从 来到 嚟到 路过 租 租了 走 走到"
)

_PLAIN: Final = (
    BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["generic"] | BIT["not-name"] | BIT["workplace"]
    | BIT["school"] | BIT["weekday"] | BIT["before-noun"] | BIT["in-place"] | BIT["be"]
)  # fmt: skip
_NO_STREET: Final = _PLAIN & ~(BIT["workplace"] | BIT["school"] | BIT["not-name"])
_TELLS: Final = BIT["name"] | BIT["place"] | BIT["maybe"] | BIT["firm"] | BIT["maybe-place"]
_NAMED_LETTERS: Final = 8
_NO_SHOP: Final = _PLAIN | BIT["number"] | BIT["ordinal"] | BIT["unit"]
_CALLED: Final = _words("叫 名叫 叫做 店名 名字叫 是 系 名字是 全名叫")
_NAMED: Final = _words("叫 名叫 叫做 店名 名字叫 名字是 全名叫")
_ONE_SHOP: Final = _words(
    "家 店 间 一家 一间 那家 这家 那间 这间 公司 餐馆 饭店 餐厅 超市 工厂 教会 教堂 厂 地方 单位 雇主 东家 "
    "店铺 舖头 铺头 我们店 店名 招牌 公司名 厂名"
)
_AFTER_NAME: Final = BIT["in-place"] | BIT["workplace"] | BIT["before-noun"] | BIT["kin"]
_SHOP_LETTERS: Final = 6
_WEAK: Final = _words("店 行 厂 公司 工厂 仓库 超市 商店 教会 教堂 酒吧 地产 物流 集团 门店 医院 诊所")
_AT_WORK: Final = _words("在 还在 也在 都在 曾在 就在 正在 喺 帮 给 替 于 到 去 叫 进 入 为 被 俾 跟")
_OWNED: Final = _words("开 我开 他开 她开 开了 开咗 经营 我间 我家")
_AT_SHOP: Final = _AT_WORK | _OWNED | _words("有 间 家 顶 从 离开 是 叫 名叫 係")
_WORKS: Final = _words(
    "上班 打工 工作 做工 返工 开工 做嘢 当 做 上夜班 上早班 夜班 早班 晚班 中班 实习 兼职 全职 任职 就职 "
    "送外卖 送餐 送货 开车 洗碗 端盘子 收银 做菜 做饭 负责 做事 干活 干 洗头 剪头发 跑堂 帮厨 帮手 帮忙 陪酒 "
    "接电话 接单 送单 炒菜 炒鑊 炒镬 炒锅 打杂 搬货 理货 分拣 拣货 包装 装货 卸货 摘菜 摘果 摘草莓 清洁 打扫 "
    "扫地 拖地 保洁 看店 站店 看场 顶班 值班 当班 轮班 交班 收工 放工 下班 加班 炒了 炒 开除 辞退 解雇 裁员 "
    "裁 请 雇 雇用 签了合同 签合同 应聘 面试 入职 离职 辞职 辞工 赚钱 挣钱 揾食 搵食 谋生 学徒 做学徒 做厨师 "
    "做侍应 侍应 侍应生 服务员 做服务员 当厨师 当服务员 当司机 当保安 工作过 做生活 讨生活 做过 干了 做了 "
    "拉货 跑货 跑车 跑船 打鱼 扛包 洗盘子 刷碗 刷盘子 刷厕所 铺床 换床单 打扫卫生 带孩子 带娃 看孩子 陪护 站柜台 "
    "收钱 算账 "
    "送包裹 送快递 送水 搬砖 砌墙 贴砖 电焊 焊接 开叉车 开货车 摘蘑菇 摘苹果 拔葱 切肉 切菜 杀鸡 杀鱼 捡贝 捡鸡蛋 "
    "包饺子 "
    "熨衣服 烫衣服 修指甲 做头发 推拿 捏脚 试工 打零工 打黑工 做黑工 做散工 返夜班 返早班 做夜班 "
    "做咗 做紧 干过 待过 呆过 打过工 上过班 按摩 美甲 做指甲 缝纫 车衣 刷墙 装修 修车 洗车 教书 教课 带班"
)
_STUDIES: Final = _words(
    "读书 念书 上学 读 念 读博 读硕 读研 上课 就读 上大学 读大学 留学 返学 毕业 读硕士 读博士 读本科 读高中 学习 补习"
)
_STAFF: Final = _words(
    "司机 护工 员工 工人 服务员 厨师 大厨 经理 老板 老板娘 同事 保安 店长 店员 清洁工 收银员 学徒 技师 主管 "
    "领班 工头 人事 人力 会计 前台 师傅 伙计 合同 工资 工钱 薪水 押金 排班 班 活 工"
)
_BREAK: Final = _words(
    "的 嘅 了 咗 过 着 紧 得 地 个 個 一个 一家 一间 那家 这家 那间 这间 哪家 某家 另一家 家 间 我 你 他 她 "
    "它 佢 您 俺 咱 我们 你们 请问 想问 他们 她们 我哋 佢哋 你哋 自己 别人 不 没 没有 冇 唔 是 系 係 有 冇有 "
    "和 跟 与 及 在 喺 住 住在 到 去 从 被 把 俾 畀 给 帮 替 让 就 也 都 还 仲 很 太 好 叫 那 这 那个 这个 嗰 "
    "呢 每 每天 回 回到 来到 走到 进 出 离开 路过 经过 附近 旁边 对面 隔壁 外面 里面 上面 下面 楼上 楼下 门口 "
    "然后 后来 但是 可是 因为 所以 昨天 今天 昨晚 前天 昨日 以前 之前 当时 那天 等 又 再 才 只 最 更 会 要 想 "
    "能 可以 必须 已经 正在 刚 刚刚 一直 做 当 叫做 名叫 开 我开 开了 开咗 找 打 骂 那里 这里 那边 这边 哪里 "
    "哪儿 这儿 那儿 跑 送 到了 去了 认识 知道 说 讲 话 问 告诉 像 比 用 拿 拿走 放 带 带去 送去 接 陪 同 上 "
    "读 念 转到 考上 就读"
)
_NOT_BROKEN: Final = _words("好 家 打 得 同 和 开 送 再 会 最 当")
"""Of these such as stand in names too, where a word like `at` leads them."""

_OF_FIRMS: Final = _words(
    "兄弟 姐妹 姊妹 父子 母子 母女 家族 夫妻 人家 老板 哥俩 师傅 大叔 大妈 阿婆 阿姨 妈妈 爸爸 奶奶 外婆 老爹"
)
"""Kin of which firms are named: `沃克兄弟`, `外婆`."""

_COMMON: Final = _words(
    "中 国 英 中国 英国 中式 西式 英式 港式 广式 川 湘 粤 日本 韩国 泰国 越南 印度 土耳其 意大利 法国 波兰 "
    "华人 唐人 唐人街 本地 当地 社区 城市 城 镇 镇上 城里 市 市区 市中心 郊区 乡下 农村 小 大 新 旧 老 破 黑 "
    "高级 高档 便宜 私人 公立 私立 公共 国立 国际 连锁 同一 另 另外 别 别家 某 早餐 快餐 素食 海鲜 自助 "
    "自助餐 火锅 肉 鸡 鸭 猪 牛 羊 鱼 菜 蔬菜 水果 草莓 蘑菇 花 鲜花 服装 制衣 成衣 衣服 电子 食品 汽车 二手 "
    "二手车 建筑 清洁 保洁 家政 物流 快递 外卖 送货 搬家 装修 翻译 律师 会计 贸易 进出口 科技 电脑 手机 网络 "
    "网 家具 建材 包装 印刷 塑料 化工 钢铁 木材 玩具 鞋 皮鞋 包 箱包 眼镜 药 中药 中医 西药 牙科 眼科 儿科 "
    "妇科 产科 妇产科 骨科 外科 内科 急诊 门诊 住院 重症 隔离 普通 精神 精神科 心理 综合 专科 儿童 妇女 妇幼 "
    "老人 老年 残疾人 学生 员工 职工 工人 单身 夫妻 家庭 女 男 女子 男子 寄宿 贵族 重点 教会 基督 基督教 "
    "天主教 佛教 语言 英语 中文 汉语 艺术 音乐 舞蹈 技术 职业 成人 业余 周末 暑期 夜间 通宵 地下 露天 室内 "
    "室外 地铁 火车 公交 长途 步行街 商业 工业 政府 市政 国家 皇家 主题 游乐 海边 河边 湖边 山上 山 森林 动物 "
    "植物 停车 足球 篮球 体育 健身 游泳 前 后 左 右 东 西 南 北 上 下 内 外 一 二 两 三 四 五 六 七 八 九 十 "
    "高层 廉价 廉租 出租 服务 酒店 旅游 度假 公 马 铁 水 电 气 回家 上学 放学 下班 上班 半 全 整 同 本 该 各 "
    "多 几 某些 很多 不少 那些 这些 时尚 批发 零售 大型 小型 超级 玻璃 食物 慈善 免费 工 农 林 牧 渔 屠宰 "
    "养鸡 养猪 种植 母婴 宠物 移民 难民 朋友 亲戚 邻居 老乡 同学 同事 老板 房东 亲 表 堂 附属 分 总 首 末 "
    "终点 起点 主 副 正 侧 晚 早 夜 日 血液 化疗 康复 临终 安宁 产后 待产 儿 婴儿 新生儿 男士 女士 情趣 "
    "成人用品 理发 美发 美容 美甲 按摩 足疗 足浴 洗脚 洗浴 桑拿 洗衣 洗车 修车 修理 维修 五金 文具 书 图书 "
    "礼品 珠宝 金 首饰 烟酒 烟 酒 茶 奶茶 咖啡 面包 蛋糕 甜品 点心 烧烤 烧腊 炸鱼 薯条 披萨 汉堡 炸鸡 麻辣烫 "
    "饺子 面 粉 粥 米 寿司 拉面 亚洲 东方 黑人 白人 印巴 巴基斯坦 阿拉伯 清真 犹太 天主 福音 查经 礼拜 主日 "
    "社会 福利 法律 援助 救助 庇护 收容 拘留 看守 戒毒 康健 卫生 健康 医疗 初级 高级中 附近 周边 家附近 步行 "
    "汽 双层 红色 绿色 蓝色 白色 黄色 黑色 银色"
)
_LANDMARK: Final = _words(
    "公园 森林公园 火车站 车站 地铁站 轻轨站 电车站 巴士站 汽车站 公交站 公车站 码头 港口 海滩 沙滩 机场 "
    "购物中心 商场 购物区 商业街 市场 街市 菜市场 集市 农贸市场 社区中心 活动中心 体育中心 体育馆 体育场 球场 "
    "足球场 图书馆 医院 诊所 医务所 健康中心 医疗中心 病房 病区 清真寺 寺 寺庙 庙 佛堂 道观 锡克庙 谒师所 "
    "犹太教堂 教堂 中心 桥 大桥 隧道 河 运河 湖 湖边 树林 林 草地 田 墓园 墓地 坟场 酒吧 酒馆 夜总会 俱乐部 "
    "赌场 剧院 影院 电影院 博物馆 大学城 镇 村 区 工业区 工业园 科技园 商业区 收容所 庇护所 难民营 拘留中心 "
    "移民中心 监狱 法院 法庭 警局 警察局 警署 派出所 站台 月台 站"
)
_SHOWN: Final = _words("医院 诊所 医务所 病房 病区 法院 法庭 警局 警察局 警署 派出所 监狱 教堂 清真寺 庇护所 收容所")
"""What an adviser must know of: only the name before it is hidden."""

_CENTRES: Final = _words("中心 河 湖 林 田 区 镇 村 桥 寺 庙 站 市场 商场 法院 法庭 警局 警察局 警署 派出所 监狱 酒吧")
"""Landmarks of one letter, or such as are told of often without a name: a name only where something says name."""

_STATION: Final = re.compile(
    "(?:下车|下車|上车|上車|落车|落車|出[来去口]|等|附近|外|门口|門口|台|换|轉|转|那边|的|被|[,，。 ]|$)"
)
_LEADS: Final = _words(
    "在 还在 也在 都在 曾在 就在 正在 先在 人在 家在 原来在 以前在 喺 响 去 到 从 进 来到 去了 到了 离开 路过 "
    "经过 送去 送到 带去 带到 上 读 念 就读 考上 转到 转去 转学到 毕业于 住 住在 住喺 搬到 搬去 回 回到 的 嘅 "
    "是 系 叫 名叫 给 帮 替 被 俾 跟 和 于 位于 往 向 跑 跑到 逃到 逃去 坐到 约在 见在 接 返 返到 由 为 开 "
    "开了 开咗 开着 有 顶 租 租了 附近 过 送"
)
_ANCHOR: Final = _words(
    "那家 这家 那间 这间 嗰间 嗰家 的 嘅 那个 上 上面 旁边 对面 隔壁 附近 边 边上 里 口 楼下 楼上 下面 门口 "
    "后面 前面 尽头 里面 处 开 角落 转角 拐角"
)
_WHERE: Final = _words(
    "车站 火车站 地铁站 巴士站 教堂 公园 学校 警局 图书馆 医院 市场 大学 邮局 银行 桥 码头 清真寺 菜市场 "
    "购物中心 商场 超市 加油站 唐人街 步行街 市中心 足球场 球场 广场 海边 海滩 运河 河边 镇上"
)
_PERSON: Final = BIT["kin"] | BIT["kins"] | BIT["title"]
_HEAD: Final = BIT["workplace"] | BIT["school"]
_PROVINCES: Final = _words(
    "福建 广东 广西 浙江 江苏 安徽 江西 山东 山西 河南 河北 湖南 湖北 四川 贵州 云南 陕西 甘肃 青海 辽宁 吉林 "
    "黑龙江 海南 内蒙古 宁夏 新疆 西藏 北京 上海 天津 重庆 福州 莆田 泉州 温州 宁德 沈阳 台湾 香港"
)
_LAST: Final = frozenset(word[-1] for word in _PROVINCES | _STREET | _LANDMARK | _WORKS | _STUDIES | _CALLED | {"人"})
"""How every word ends by which something is found, so that the others are passed over."""


_SAYINGS: Final = _words(
    "好运来 好运到 大丰收 新世纪 新天地 新起点 新生活 新希望 好日子 好口福 家乡味 家乡情 故乡情 老地方 老味道 老字号 "
    "老街坊 "
    "天天向上 天天见 步步高 红灯笼 红辣椒 红太阳 红玫瑰 红房子 金手指 金钥匙 金剪刀 金碗 小天使 小太阳 好帮手 好邻居 "
    "好朋友 "
    "好伙伴 好妈妈 全家福 开门红 满堂红 满天星 千里马 东方红 一家人 一帆风顺 万事如意 吉祥如意 顺风顺水 左邻右里 "
    "左邻右舍 "
    "夕阳红 常春藤 春天里 阳光海岸 星光大道 丝绸之路 一尘不染 亮晶晶 彩虹桥 七彩虹 年年有余 恭喜发财 招财进宝 "
    "四季发财 "
    "五湖四海 马到成功 梦工厂 新时代 大世界 大家庭 好时光 好滋味 百姓家 幸福里 幸福家 平安里 同乐 鸿运 兴旺 发达 "
    "顺利 红红火火"
)
"""What shops are called that is also said: a name where a word like `at` or `runs` leads it."""

_RUNS: Final = _AT_WORK - _words("叫 为 被 俾 跟") | _words("从 开 开的 开了 是 间 家 离开")
_PEOPLE: Final = _words("老板 老板娘 师傅 经理 店长 厨师 员工 同事 司机 人 伙计 领班 主管")
_BY: Final = _words("被 俾 畀")


def _saying(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`在新世纪打工`, `大丰收的老板`, `从好运来出来`."""
    led = tokens[place - 1].key in _RUNS if place and _joins(tokens[place]) else False
    after = tokens[place + 1 : place + 3]
    ends = not after or not _joins(after[0])
    works = bool(after) and (after[0].key in _WORKS or after[0].key in ("出来", "下班", "回来", "门口", "那边"))
    whose = len(after) > 1 and after[0].key in ("的", "嘅") and after[1].key in _PEOPLE
    runs = place > 0 and tokens[place - 1].key in ("开", "开的", "开了")
    if whose or runs or (led and (ends or works) and len(tokens[place].key) > _SHORT_SAYING):
        yield Hit(tokens[place].start, tokens[place].end, "employer", "a shop called by a saying in Chinese")


_SHORT_SAYING: Final = 2


def _by_somebody(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`被静打了`: a name that is also a word, after `by` and before what was done."""
    after = tokens[place + 1 : place + 2]
    if tokens[place - 1].key in _BY and _joins(tokens[place]) and after and after[0].bits & BIT["verb"]:
        yield Hit(tokens[place].start, tokens[place].end, "name", "by whom in Chinese")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `address`, `place`, `school`, `employer` and `name`."""
    tokens = scan.tokens
    for place, token in enumerate(tokens):
        key, bits = token.key, token.bits
        if key in _SAYINGS:
            yield from _saying(tokens, place)
        if place and bits & BIT["maybe"] and not token.chip:
            yield from _by_somebody(tokens, place)
        if not place or token.chip or not (bits & _HEAD or key[-1] in _LAST) or token.text[0] < "\u3400":
            continue
        if key[-1] in _STREET_ENDS and (key in _STREET or (bits & BIT["place"] and key[-1] in _ROADS)):
            yield from _street(scan, place)
        if bits & BIT["place"] and key in _PROVINCES:
            yield from _province(tokens, place)
        if key in _LANDMARK:
            yield from _landmark(scan, place)
        if bits & BIT["workplace"]:
            yield from _workplace(tokens, place)
        if bits & BIT["school"]:
            yield from _school(tokens, place)
        if key in _CALLED and (tokens[place - 1].key in _ONE_SHOP or tokens[place - 1].bits & BIT["workplace"]):
            yield from _called(tokens, place)
        if key in _WORKS or key in _STUDIES or (key in _FOR_PEOPLE and _works_next(tokens, place)):
            yield from _at_work(tokens, place)


_NO_TOWN: Final = _words(
    "人 话 话的 菜 老乡 老家 省 口音 同乡 那边 这边 女人 男人 姑娘 媳妇 来 过来 农村 乡下 面馆 饭馆 饭店 餐馆 饭"
)


def _province(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`河南沈丘`, `福建长乐潭头`: a province and the town in it, whatever its letters are besides."""
    last, letters = place, 0
    led = place and _joins(tokens[place]) and tokens[place - 1].key in _FROM
    while led and last + 1 < len(tokens) and _joins(tokens[last + 1]):
        token = tokens[last + 1]
        letters += len(token.text)
        if letters > 4 or token.key in _NO_TOWN or (token.bits & _PLAIN and not _told(token)):
            break
        last += 1
    if last > place:
        yield Hit(tokens[place].start, tokens[last].end, "place", "town in a province in Chinese")


_FROM: Final = _words("老家 老家在 老家是 家乡 家乡是 家在 家是 从 来自 是 在 籍贯 出生在 生在")


def _joins(token: Token) -> bool:
    """Whether the word follows the one before without anything between."""
    return not token.gap and not token.chip


def _told(token: Token) -> bool:
    """Whether the word is a name, or no lexicon knows it."""
    return bool(token.bits & _TELLS) or not token.bits & ~PHRASE


def _before(tokens: list[Token], place: int, *, tells: bool, plain: int = _PLAIN) -> int:
    """Where the name that stands before a word of its kind begins; the place itself where none does."""
    first, letters, told = place, 0, False
    while first and _joins(tokens[first]):
        token = tokens[first - 1]
        named = _told(token)
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


def _led(tokens: list[Token], place: int) -> int:
    """Where a name of any words begins that a word like `at` leads or that begins what is said; else the place."""
    first, letters = place, 0
    while first and _joins(tokens[first]):
        token = tokens[first - 1]
        stops = token.key in _BREAK and (token.key not in _NOT_BROKEN or first == place)
        person = token.bits & _PERSON and not _told(token) and len(token.text) > 1 and token.key not in _OF_FIRMS
        letters += len(token.text)
        if token.chip or stops or person or token.text[0] < "\u3400" or letters > _NAMED_LETTERS:
            break
        first -= 1
    if first == place or letters < 2 or all(_common(token) for token in tokens[first:place]):
        return place
    if first == 0 or tokens[first].gap:
        return first if not tokens[first].bits & BIT["verb"] else place
    return first if tokens[first - 1].key in _LEADS else place


def _common(token: Token) -> bool:
    """Whether the word says of many of its kind what they are, and names none: `Chinese`, `small`, `night`."""
    if _told(token):
        return False
    return token.key in _COMMON or bool(
        token.bits & (BIT["generic"] | _HEAD | BIT["nation"] | BIT["number"] | BIT["in-place"])
    )


def _street(scan: Scan, place: int) -> Iterator[Hit]:
    """`教堂街十七号`, `在皇后路`, `兰德路和伯顿街的转角`."""
    tokens = scan.tokens
    whole = len(tokens[place].key) > 1 and bool(tokens[place].bits & BIT["place"])
    house = _HOUSE.match(scan.whole, tokens[place].end)
    first = place if whole else _before(tokens, place, tells=False, plain=_NO_STREET)
    if first == place and not whole:
        first = _led(tokens, place)
        if first == place:
            return
    last = _corner(tokens, place)
    told = whole or _before(tokens, place, tells=True, plain=_NO_STREET) < place
    begins = first == 0 or bool(tokens[first].gap)
    led = begins or tokens[first - 1].key in _AT
    long = whole or sum(len(token.text) for token in tokens[first:place]) > 1
    road = tokens[place].key[-1] in _ROADS
    plain = all(_common(token) for token in tokens[first:place]) and not whole
    if last > place and not plain:
        yield Hit(tokens[first].start, tokens[last].end, "address", "corner of two streets in Chinese")
    elif house and not (plain and not road):
        yield Hit(tokens[first].start, house.end(), "address", "street in Chinese")
    elif long and not plain and (told or led) and (road or tokens[place].key not in _SMALL or told):
        end = tokens[place].end
        if (
            place + 1 < len(tokens)
            and _joins(tokens[place + 1])
            and tokens[place + 1].key in _TAIL - {"的", "嘅", "个"}
        ):
            end = tokens[place + 1].end
        yield Hit(tokens[first].start, end, "address", "street in Chinese")


_SMALL: Final = _words("里 坊 庭 园 台 湾 阁 楼 社区")
"""What is a street or a house only where its name is none of ordinary words."""


def _corner(tokens: list[Token], place: int) -> int:
    """The last word of a corner that begins with this street, or the place itself."""
    last = place
    joint = place + 1
    if joint < len(tokens) and _joins(tokens[joint]) and tokens[joint].key in _JOINS_STREETS:
        for other in range(joint + 1, min(joint + 7, len(tokens))):
            if not _joins(tokens[other]) or tokens[other].text[0] < "\u3400":
                break
            if tokens[other].key[-1] in _ROADS and (tokens[other].key in _ROAD_ENDS or len(tokens[other].key) > 1):
                last = other
                break
            if tokens[other].key in _ROAD_ENDS and other > joint + 1:
                last = other
                break
    after = last + 1
    while after < len(tokens) and _joins(tokens[after]) and tokens[after].key in _TAIL and after < last + 4:
        after += 1
    ended = after - 1 if after > last + 1 and tokens[after - 1].key not in "的嘅个個" else last
    return ended if last > place or ended > place else place


def _landmark(scan: Scan, place: int) -> Iterator[Hit]:
    """`石桥屋邨`, `橡树病房`, `在天使站下车`."""
    tokens = scan.tokens
    token = tokens[place]
    if token.key == "站" and not _STATION.match(scan.whole, token.end):
        return
    first = _before(tokens, place, tells=True)
    if first == place and token.key not in _CENTRES:
        first = _led(tokens, place)
    elif first == place and token.key in _STOPS_AT:
        first = _led(tokens, place)
        if first == 0 or tokens[first].gap or tokens[first - 1].key not in _STOPS:
            return
    elif first < place:
        first = min(first, _led(tokens, place))
    if first < place:
        end = tokens[place - 1].end if token.key in _SHOWN else token.end
        yield Hit(tokens[first].start, end, "place", "named place in Chinese")


_STOPS_AT: Final = _words("站 中心 市场 商场")
_STOPS: Final = _words("在 喺 到 去 从")


def _school(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`丹比高中`, `小蜜蜂幼儿园`."""
    start = place
    while start and _joins(tokens[start]) and tokens[start - 1].bits & BIT["school"]:
        start -= 1
    first = min(_before(tokens, start, tells=False), _led(tokens, start))
    if first < start:
        yield Hit(tokens[first].start, tokens[place].end, "school", "named school in Chinese")


def _workplace(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`福满楼外卖`: a name before a workplace; one of ordinary words where a word like `at` or `called` leads it."""
    start = place
    while start and _joins(tokens[start]) and tokens[start - 1].bits & BIT["workplace"]:
        start -= 1
    yield from _beside(tokens, start, place)
    end = tokens[start - 1].end if tokens[place].key in _SHOWN and start == place else tokens[place].end
    strict = _before(tokens, start, tells=False)
    first = _led(tokens, start)
    told = _before(tokens, start, tells=True) < start or any(_told(token) for token in tokens[first:start])
    strong = bool(tokens[start].bits & BIT["trading"]) and tokens[start].key not in _WEAK
    if strict < start or (told and first < start):
        led = strict == 0 or bool(tokens[strict].gap) or bool(tokens[strict - 1].bits & (BIT["in-place"] | BIT["be"]))
        led = led or tokens[strict - 1].key in _AT_SHOP or bool(tokens[strict - 1].bits & BIT["before-noun"])
        owned = strict > 0 and tokens[strict - 1].key in _OWNED
        if told or (led and (strong or (owned and tokens[start].bits & BIT["trading"]) or _busy(tokens, place))):
            yield Hit(tokens[min(first, strict)].start, end, "employer", "named workplace in Chinese")
            return
    if first < start and (strong or _busy(tokens, place)):
        yield Hit(tokens[first].start, end, "employer", "named workplace in Chinese")


def _busy(tokens: list[Token], place: int) -> bool:
    """Whether what follows a workplace says that somebody works there."""
    after = tokens[place + 1 : place + 3]
    if not after or not _joins(after[0]):
        return False
    if after[0].key in _WORKS:
        return True
    return len(after) > 1 and after[0].key in ("的", "嘅") and (after[1].key in _STAFF or bool(after[1].bits & _PERSON))


def _beside(tokens: list[Token], start: int, place: int) -> Iterator[Hit]:
    """`联盟街那家的士台`, `车站对面那家按摩店`: a workplace told by the street or landmark it stands at."""
    between = start
    while (
        between
        and _joins(tokens[between])
        and _common(tokens[between - 1])
        and tokens[between - 1].key not in _ANCHOR | _WHERE
    ):
        between -= 1
    anchor = between
    while anchor and _joins(tokens[anchor]) and tokens[anchor - 1].key in _ANCHOR and between - anchor < 3:
        anchor -= 1
    if anchor == between or not anchor or not _joins(tokens[anchor]):
        return
    known = tokens[anchor - 1]
    if known.key[-1] in _ROADS and (known.key in _ROAD_ENDS or known.bits & BIT["place"]):
        whole = len(known.key) > 2
        first = anchor - 1 if whole else _before(tokens, anchor - 1, tells=False, plain=_NO_STREET)
        if place + 1 < len(tokens) and _joins(tokens[place + 1]) and tokens[place + 1].key in _OVER:
            place += 1
        yield Hit(tokens[first].start, tokens[place].end, "employer", "workplace by its street in Chinese")
    elif known.key in _ON_ROAD:
        first = _before(tokens, anchor - 1, tells=False, plain=_NO_STREET)
        if first < anchor - 1:
            yield Hit(tokens[first].start, tokens[place].end, "employer", "workplace by its street in Chinese")
    elif known.bits & (BIT["place"] | BIT["maybe-place"]):
        yield Hit(known.start, tokens[place].end, "employer", "workplace by its street in Chinese")
    elif known.key in _WHERE:
        first = min(_before(tokens, anchor - 1, tells=False), anchor - 1)
        led = first > 0 and tokens[first - 1].key in _AT_WORK
        if led and (_busy(tokens, place) or tokens[first - 1].key in ("给", "帮", "替")):
            yield Hit(tokens[first].start, tokens[place].end, "employer", "workplace by what it is beside in Chinese")


_ON_ROAD: Final = _words("路上 街上 大街上 道上 路边 街边 路口 街口")
_OVER: Final = _words("楼上 楼下 后面 隔壁 对面 旁边")


def _called(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`一家叫好运来的餐馆`: what a shop is called, of at most six letters."""
    if tokens[place].key not in _NAMED and tokens[place - 1].key not in ("店名", "招牌", "雇主", "公司名", "厂名"):
        return
    last = place
    while last + 1 < len(tokens) and _joins(tokens[last + 1]):
        if _ends_name(tokens[last + 1]) and (last > place or tokens[last + 1].bits & BIT["before-noun"]):
            break
        last += 1
        if tokens[last].end - tokens[place].end >= _SHOP_LETTERS:
            break
    if last > place:
        yield Hit(tokens[place + 1].start, tokens[last].end, "employer", "what a workplace is called in Chinese")


def _ends_name(token: Token) -> bool:
    """Whether a word stands behind the name of a shop."""
    return token.key == "的" or bool(token.bits & _AFTER_NAME)


_NO_FIRM: Final = _words(
    "家 家里 屋企 外面 外边 厨房 后厨 店里 店 公司 这里 那里 那边 这边 国外 国内 海外 英国 伦敦 超市 工地 "
    "地里 田里 农场 餐馆 餐厅 饭店 酒店 工厂 仓库 楼上 楼下 晚上 白天 夜里 早上 学校 医院 网上 线上 街上 路上 "
    "市中心 附近 旁边 城里 镇上 乡下 同一 一起 办公室 车间 户外 室内 地下 黑工 现在 以前 之前 后面 前面 里面 "
    "上面 这 那 哪 哪里 一个 一家 一间 周末 平时 中国 老家 唐人街 外卖 外卖店 按摩店 美甲店 养老院 老人院 "
    "大学 中学 小学 幼儿园 监狱 路边 门口 外地 英格兰 曼彻斯特 曼城 伯明翰 利兹 利物浦 欧洲 人 他 她 我 你 "
    "别人 人家 朋友 老板 家附近 床 床上 沙发 房间 客厅 车里 车上 船上 海上 山上 那儿 这儿"
)


_BEFORE_WORK: Final = _words("上 做 当 做过 当过 干过 都 就 一直 里 里面 给人 帮人")
_FOR_PEOPLE: Final = _words("给人 帮人 替人 同人 帮客人 给客人")


def _works_next(tokens: list[Token], place: int) -> bool:
    """Whether work follows `for people`: `在雨后阳光给人捏脚`."""
    return place + 1 < len(tokens) and _joins(tokens[place + 1]) and tokens[place + 1].key in _WORKS


def _at_work(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`在汇丰银行上班`: what stands between `at` and `work`, when it names something."""
    studies = tokens[place].key in _STUDIES
    for first in range(place - 1, max(place - 9, -1), -1):
        token = tokens[first]
        if token.chip or tokens[first + 1].gap:
            return
        if token.key not in _AT_WORK:
            continue
        inside = tokens[first + 1 : place]
        while len(inside) > 1 and inside[-1].key in _BEFORE_WORK:
            inside = inside[:-1]
        if not inside or any(token.bits & _PERSON and not _told(token) for token in inside):
            return
        letters = sum(len(token.text) for token in inside)
        named = any(_told(token) for token in inside)
        plain = (
            letters > 1
            and letters <= _NAMED_LETTERS
            and not any(token.key in _BREAK and token.key not in _NOT_BROKEN for token in inside)
        )
        plain = (
            plain
            and inside[-1].key not in _NO_FIRM
            and not all(_common(token) or token.key in _NO_FIRM for token in inside)
        )
        plain = plain and not any(token.bits & (BIT["unit"] | BIT["in-place"] | BIT["weekday"]) for token in inside)
        if named or (plain and tokens[first].key != "跟"):
            kind = "school" if studies else "employer"
            yield Hit(inside[0].start, inside[-1].end, kind, "where somebody works in Chinese")
        return

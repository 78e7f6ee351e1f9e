"""The words that hold a Chinese sentence together, by Simplified spelling, with English for the gloss."""

from collections.abc import Mapping

from app.lexicon.states import STATES


def _table(lines: str) -> Mapping[str, str]:
    """Read pairs of a word and its English, parted by semicolons."""
    pairs = (pair.strip().partition(" ") for pair in lines.split(";"))
    return {word: english for word, _, english in pairs}


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


DROPPED = _words(
    "的 地 得 了 着 过 们 把 之 所 吗 呢 吧 啊 呀 嘛 啦 来说 而言 来讲 的话 而已 罢了 "
    "起来 下来 下去 出来 过来 上去 里头"
)

# Measure words add nothing in English once a number or a demonstrative stands before them.
MEASURES = frozenset(
    "个家项种条句座名位台颗片款张份批艘架辆间场段件只支套笔层道股门所届则类枚篇轮剂副波根块桩幅"
)

# Measure words that are nouns in English: 兩國, 二十人, 五萬次.
COUNTED = {"國": ("country", "countries"), "国": ("country", "countries"), "人": ("person", "people"),
           "次": ("time", "times")}  # fmt: skip

# The first character of a counting word such as 一套, 這座, 每顆.
COUNTERS = {
    "一": "a", "两": "two", "几": "several", "数": "several", "这": "this", "那": "that", "每": "each",
    "多": "many", "某": "a certain", "哪": "which", "各": "each", "此": "this", "该": "the",
}  # fmt: skip
SIZES = _words("大 小 大型 小型 高 低 初 长 短 左 右 早 晚")  # what makes 中 the middle: 大、中、小
CONJUNCTIONS = _words("但 但是 而 不过 然而 可是 所以 因此 只是 而且 并且")
WITH = _words("与 和 跟 同")
SIDES = {"问": "Q", "答": "A"}  # of an interview
NUMBERED = {"号": "No.", "条": "Article", "章": "Chapter", "款": "Paragraph"}  # 第61號
OFFICES = (
    "长", "官员", "官", "总统", "总理", "主席", "议员", "大使", "主管", "员工", "工程师", "总裁", "顾问",
    "首相", "代表",
)  # fmt: skip
AFTER_AMOUNT = {"后": "later", "之后": "later", "前": "earlier", "之前": "earlier", "来": "on", "以来": "on"}

PRONOUNS = _table("""
我 I; 我们 we; 咱们 we; 你 you; 您 you; 你们 you; 他 he; 他们 they; 她 she; 她们 they; 它 it; 它们 they;
自己 itself; 彼此 each other; 大家 everyone; 人们 people; 谁 who
""")

POSSESSIVES = _table("""
我 my; 我们 our; 咱们 our; 你 your; 您 your; 你们 your; 他 his; 他们 their; 她 her; 她们 their; 它 its;
它们 their; 自己 its own; 谁 whose; 彼此 each other's; 大家 everyone's; 人们 people's
""")

OBJECTS = {
    "他": "him",
    "她": "her",
    "他们": "them",
    "她们": "them",
    "它们": "them",
    "我们": "us",
    "咱们": "us",
    "我": "me",
}

# After these a word is taken as a noun.
DETERMINERS = _table("""
这 this; 这个 this; 这种 this; 这项 this; 这家 this; 这位 this; 这次 this time; 这样 such; 这样的 such;
这些 these; 那 that; 那个 that; 那种 that; 那些 those; 此 this; 该 the; 本 this; 其 its; 其他 other;
其它 other; 另 another; 另外 another; 另一 another; 另一个 another; 各 each; 各种 various; 各个 each;
每 every; 每个 every; 每一个 every; 某 a certain; 某些 certain; 某种 some kind of; 任何 any; 一个 a;
一种 a; 一项 a; 一家 a; 一些 some; 一系列 a series of; 有些 some; 所有 all; 许多 many; 很多 many;
不少 quite a few; 更多 more; 大量 large amounts of; 大多数 most; 多数 most; 部分 some; 少数 a few;
整个 the entire; 全 all; 几 several; 数 several; 多 many; 两 two; 第一 first; 上述 the above; 哪 which;
哪些 which; 什么 what; 什么样 what kind of; 多少 how many
""")

# After these a word is taken as a verb.
MODALS = _table("""
将 will; 将会 will; 会 will; 不会 will not; 能 can; 能够 can; 可 can; 可以 can; 可能 may; 可望 may;
不可能 cannot possibly; 不能 cannot; 无法 cannot; 难以 hardly can; 应 should; 应该 should; 应当 should;
不应 should not; 必须 must; 必需 must; 须 must; 要 must; 需 need to; 需要 need; 想 want to;
想要 want to; 愿 be willing to; 愿意 be willing to; 不愿 be unwilling to; 得以 be able to;
足以 suffice to; 敢 dare; 不 not; 没 not; 未 not; 并未 not; 并不 not; 从未 never; 从不 never;
尚未 not yet; 不再 no longer; 不要 do not; 别 do not; 未能 failed to; 仍须 still must;
仍需 still need to; 不得不 have to; 勿 do not; 已 already; 已经 already; 曾 once; 曾经 once; 正 now;
正在 now; 仍 still; 仍然 still; 仍旧 still; 依然 still; 还 still; 还是 still; 也 also; 都 all; 均 all;
皆 all; 就 then; 便 then; 才 only then; 再 again; 又 again; 更 more; 只 only; 仅 only; 只能 can only;
只会 will only; 只要 as long as; 只有 only; 只是 only; 不断 constantly; 逐步 step by step;
逐渐 gradually; 进一步 further; 大幅 sharply; 全面 fully; 尽快 as soon as possible; 必然 inevitably;
必将 will surely; 势必 will surely; 试图 try to; 企图 attempt to; 开始 begin to; 继续 continue to;
停止 stop; 打算 plan to; 拟 plan to; 希望 hope to; 旨在 aim to; 准备 prepare to; 决定 decide to;
拒绝 refuse to; 允许 allow; 禁止 forbid; 迫使 force; 促使 prompt; 鼓励 encourage; 帮助 help; 让 let;
使 make; 使得 make; 令 make; 请 please; 如何 how to; 怎么 how; 怎样 how; 以便 so as to; 以免 lest;
来 to; 去 to
""")

# Prepositions and the like; a noun or a clause may follow.
OTHERS = _table("""
是 is; 不是 is not; 并不是 is not; 就是 is; 正是 is precisely; 则是 is; 都是 are all; 也是 is also;
才是 is what is; 是否 whether; 有 has; 没有 no; 无 no; 在 in; 于 in; 从 from; 自 from; 自从 since;
由 by; 被 by; 受 subject to; 给 to; 到 to; 至 to; 直到 until; 向 to; 往 toward; 朝 toward; 对 toward;
对于 as for; 对华 toward China; 对中 toward China; 关于 about; 至于 as for; 根据 according to;
按照 according to; 依据 according to; 通过 through; 透过 through; 经 via; 凭借 by means of; 作为 as;
由于 because of; 因 because of; 随着 with; 随 with; 为了 in order to; 为 for; 以 with; 用 with; 比 than;
如 such as; 像 like; 例如 for example; 比如 for example; 包括 including; 除 apart from; 除了 apart from;
除非 unless; 沿着 along; 与 and; 和 and; 及 and; 以及 and; 同 with; 跟 with; 或 or; 或者 or; 且 and;
并 and; 并且 and; 而 and; 而且 and moreover; 而是 but rather; 而非 rather than; 不仅 not only;
不只 not only; 不但 not only; 既 both; 但 but; 但是 but; 可是 but; 不过 however; 然而 however; 却 yet;
虽 although; 虽然 although; 尽管 although; 即使 even if; 即便 even if; 哪怕 even if; 无论 no matter;
不论 no matter; 不管 no matter; 如果 if; 若 if; 要是 if; 倘若 if; 假如 if; 一旦 once; 因为 because;
因此 therefore; 因而 therefore; 所以 so; 于是 so; 从而 thereby; 否则 otherwise; 此外 in addition;
同时 at the same time; 与此同时 meanwhile; 其中 among them; 其实 actually; 甚至 even; 尤其 especially;
特别是 especially; 特别 especially; 大多 mostly; 似乎 seemingly; 几乎 almost; 大约 about; 约 about;
至少 at least; 很 very; 非常 very; 太 too; 最 most; 较 comparatively; 越来越 more and more; 目前 currently;
现在 now; 如今 now; 当时 at that time; 之一 one of; 等等 etc.; 为什么 why; 为何 why; 这里 here; 那里 there;
那么 then; 则 then; 即 that is; 上 on; 中 in; 里 in; 内 within; 下 under; 间 between; 之间 between;
后 after; 之后 after; 以后 after; 前 before; 之前 before; 以前 before; 时 when; 之际 when; 期间 during;
以来 since; 以内 within; 以上 or more; 以下 or less; 之外 outside; 以外 outside; 左右 or so; 一 one
""")

COUNTRIES = {
    **_table("""
中国 China; 中国大陆 mainland China; 大陆 the mainland; 美国 the U.S.; 日本 Japan; 韩国 South Korea;
南韩 South Korea; 北韩 North Korea; 朝鲜 North Korea; 荷兰 the Netherlands; 德国 Germany; 英国 the UK;
法国 France; 俄罗斯 Russia; 台湾 Taiwan; 香港 Hong Kong; 欧盟 the EU; 欧洲 Europe; 印度 India;
以色列 Israel; 中美 China and the U.S.; 美中 the U.S. and China
"""),
    **{sign: STATES[sign] for sign in "美日韩荷欧俄"},  # the others are other words as well
}

# What opens a phrase, what closes it, and the one English word for both: 在……之後 is "after".
CLOSERS = _table("""
上 on; 中 in; 里 in; 内 within; 下 under; 之下 under; 之中 in; 当中 among; 之内 within; 间 between;
之间 between; 后 after; 之后 after; 以后 after; 前 before; 之前 before; 以前 before; 时 when;
的时候 when; 时候 when; 之际 when; 期间 during; 以来 since; 之外 apart from; 以外 apart from;
外 apart from; 起 from; 相比 compared with; 相较 compared with
""")
OPENERS: Mapping[str, frozenset[str]] = {
    "在": frozenset(CLOSERS) - {"起", "以来", "相比", "相较"},
    "于": frozenset(("之间", "之际", "之中", "之下", "之后", "之前")),
    "当": frozenset(("时", "的时候", "时候", "之际")),
    "自": frozenset(("以来", "起")),
    "自从": frozenset(("以来", "之后", "后")),
    "从": frozenset(("中", "上", "里", "以来", "起")),
    "与": frozenset(("相比", "相较")),
    "和": frozenset(("相比", "相较")),
    "除": frozenset(("之外", "以外", "外")),
    "除了": frozenset(("之外", "以外", "外")),
}
# These close a whole clause; where nothing opened it, their English goes before it: 生效後， is "after …,".
CLAUSE_CLOSERS = _words("后 之后 以后 前 之前 以前 时 的时候 之际 期间 以来")

# Helpers after which a verb keeps its base form, and structure words that are verbs themselves.
HELPERS = frozenset((
    "will", "can", "may", "cannot", "cannot possibly", "should", "should not", "must", "do not",
    "will not", "did not", "can only", "will only", "will surely", "is", "is not", "has", "hardly can",
    "still must", "still need to", "failed to", "have to",
))  # fmt: skip
VERBAL = frozenset((
    "need", "want", "be willing", "be unwilling", "suffice", "dare", "try", "attempt", "begin",
    "continue", "stop", "plan", "hope", "aim", "prepare", "decide", "refuse", "allow", "forbid",
    "force", "prompt", "encourage", "help", "let", "make",
))  # fmt: skip
PLURAL = frozenset((
    "these", "those", "other", "various", "certain", "some", "several", "many", "quite a few", "a few",
    "most", "all", "a series of", "the above",
))  # fmt: skip
OPEN_HELPERS = _words("can cannot will may must need still failed do has")
NOT_YET = _words("尚未 还没 还没有 仍未 还未 迄今未")
PAST_MARKS = _words("已 已经 曾 曾经 早已 均已 刚 刚刚 都已")
COMPLEMENTS = _words("好 完 到 出 成 给 掉 住 上 下")
DEGREES = {
    "很": "very", "非常": "very", "十分": "very", "太": "too", "更": "more", "相当": "quite",
    "较": "relatively", "比较": "relatively", "极": "extremely",
    "极为": "extremely", "越来越": "increasingly", "更加": "more",
}  # fmt: skip
ADVERBS = _words(
    "今天 明天 昨天 去年 今年 明年 前年 上周 本周 下周 上个月 本月 下个月 当天 每年 每天 "
    "当时 后来 最近 近日 日前 近年 "
    "长期 短期 同样 当然 终于 最终 最后 一直 经常 总是 也许 或许 毕竟 究竟 到底 一起 其实 "
    "目前 现在 如今 未来 过去 从此 首次"
)
# What a verb comes to: 買不到, 看得出; and the verbs that it is said of.
RESULTS = _words("到 出 见 完 了 起 上 下 动 清 住 成 来 出来 起来 下去 懂 开")
RESULT_VERBS = {
    "买": "buy", "看": "see", "找": "find", "做": "do", "造": "make", "拿": "get", "卖": "sell", "用": "use",
    "想": "think of", "追": "catch up", "赶": "catch up", "跟": "keep up", "挡": "stop", "拦": "stop",
    "付": "pay", "撑": "hold out",
    "看得": "see", "听": "hear", "猜": "guess", "得": "get", "达": "reach", "比": "match",
}  # fmt: skip
ORDINALS = {
    "一": "first", "二": "second", "三": "third", "四": "fourth", "五": "fifth", "六": "sixth",
    "七": "seventh", "八": "eighth", "九": "ninth", "十": "tenth",
}  # fmt: skip

MARKS = {
    "，": ",", "。": ".", "、": ",", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(", "）": ")",
    "「": "“", "」": "”", "『": "‘", "』": "’", "《": "‘", "》": "’", "〈": "‘", "〉": "’",
    "【": "[", "】": "]", "〔": "[", "〕": "]", "｡": ".", "､": ",", "﹑": ",", "～": "–",
    "——": " – ", "—": " – ", "─": " – ", "──": " – ", "……": "…", "…": "…", "⋯⋯": "…",
    "·": " ", "‧": " ", "•": " ", "・": " ",
}  # fmt: skip

STRUCTURE: Mapping[str, str] = {**OTHERS, **MODALS, **DETERMINERS, **PRONOUNS, **COUNTRIES}

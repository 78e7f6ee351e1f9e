"""Conversion slips in context: what is mended, what is left alone, and how it is explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import engine
from app.annotate.model import AnnotatedUnit
from app.annotate.slip_rules import Action, Rules, slip_rules
from app.annotate.slip_senses import Language, explain, senses
from app.text.article import Article, Span, Unit, UnitKind


def annotate(text: str) -> AnnotatedUnit:
    span = Span(0, len(text))
    return engine.annotator().unit(Unit(0, UnitKind.PARAGRAPH, span, text, (span,)))


def slips(text: str) -> list[tuple[str, str]]:
    return [(slip.was, slip.now) for slip in annotate(text).slips]


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        # listed words
        ("議會要求檢討出口管製的成效。", "議會要求檢討出口管制的成效。"),
        ("製造商盡管虧損，仍與客戶保持聯係。", "製造商儘管虧損，仍與客戶保持聯繫。"),
        ("兩套係統的關系十分復雜。", "兩套系統的關係十分複雜。"),
        # characters that stand alone or in words that nobody lists
        ("廠方隻願意提供樣品，隻集中在兩個型號。", "廠方只願意提供樣品，只集中在兩個型號。"),
        ("這隻會拖慢進度。", "這只會拖慢進度。"),
        ("她在陽台養了三只文鳥。", "她在陽台養了三隻文鳥。"),
        ("會議室里坐滿了記者。", "會議室裡坐滿了記者。"),
        ("散會后他獨自留下。", "散會後他獨自留下。"),
        ("他說再乾十年就退休。", "他說再幹十年就退休。"),
        ("有人主張聯俄製中。", "有人主張聯俄制中。"),
        ("協會採會員製運作。", "協會採會員制運作。"),
        ("老師說要先系緊鞋帶。", "老師說要先繫緊鞋帶。"),
        ("這出悲劇震動了全鎮。", "這齣悲劇震動了全鎮。"),
        ("工廠嚮銀行申請貸款。", "工廠向銀行申請貸款。"),
        ("他為瞭趕工，吃瞭飯就走。", "他為了趕工，吃了飯就走。"),
        ("這種現像並不罕見。", "這種現象並不罕見。"),
        ("這樣做好象沒有意義。", "這樣做好像沒有意義。"),
        ("与會代表紛紛離席。", "與會代表紛紛離席。"),
        ("你怎麽說得這麽輕鬆？", "你怎麼說得這麼輕鬆？"),
        # words that a Simplified segmentation could tear apart
        ("他點了一片面包和咖啡，買單離開。", "他點了一片麵包和咖啡，買單離開。"),
        ("中度台風恐於明晚登陸。", "中度颱風恐於明晚登陸。"),
    ],
)
def test_a_slip_is_mended(text: str, repaired: str) -> None:
    unit = annotate(text)
    assert unit.repaired == repaired
    assert "".join(word.text for word in unit.words) == repaired


@pytest.mark.parametrize(
    "text",
    [
        # other words across the edge of the suspect one
        "這位能幹涉世未深的新人很快升任組長。",
        "法院認定董事未竭盡管理責任。",
        "餐廳在披薩上放松子和青醬。",
        "助理取回複印好的文件。",
        "這樁婚事毫不相干，乾女兒也不知情。",
        # characters in their own right
        "院子裡那隻是母的，正在孵蛋。",
        "船隻能否靠岸仍是未知數，牛隻已先行撤離。",
        "他隻身赴任，隻字不提往事。",
        "泡麵對身體不好，吃麵要配青菜。",
        "三里外有個村里，里長姓余。",
        "被告係受僱人，該團體係由律師發起，純係誤會。",
        "封后大典過後，皇后回宮，后羿的故事也講完了。",
        "范小姐與余先生討論了里根總統的談判。",
        "于小姐說，于歸之日將近。",
        "麵館老闆娘把餅乾晾乾。",
        "有詩云，雲深不知處。",
        "雅緻的茶館，精緻的標緻汽車。",
        "迴圈、迂迴、北迴歸線與輪迴。",
        "手錶、電錶、課表與錶帶。",
        "新任發言人台風穩健，對答如流。",
        # legitimate variants
        "爲了佔領臺灣市場，公司發佈計畫，註冊商標，瞭解週邊羣眾的想像。",
        "抽屜裏擺着舊相片，牀邊啟着燈，峯迴路轉，綫索、衞星、污水、部份、身分。",
        # puns
        "店名叫「麵面俱到」，賣的是麵條。",
        # Hong Kong
        "佢係香港人，我哋喺中環食麵，唔係幾好食。",
    ],
)
def test_right_text_is_left_alone(text: str) -> None:
    unit = annotate(text)
    assert [(slip.was, slip.now) for slip in unit.slips] == []
    assert unit.repaired == text


@pytest.mark.parametrize(
    "text",
    [
        "政府采取限制措施，这里面只有几个干部后来发现了问题。",
        "日本政府は半導体製造装置の輸出を制限し、関係国と協議した後に発表する。",
        "只有后天",
    ],
)
def test_other_scripts_are_never_mended(text: str) -> None:
    assert annotate(text).repaired == text


def test_one_slip_does_not_hide_another() -> None:
    assert slips("隻要製度健全，方麵問題不大。") == [("隻要", "只要"), ("製度", "制度"), ("方麵", "方面")]


def test_a_slip_in_a_long_term_points_at_its_word() -> None:
    text = "報告檢視了整個生態係統。"
    unit = annotate(text)
    [slip] = unit.slips
    assert (slip.was, slip.now) == ("生態係統", "生態系統")
    assert slip.span.of(text) == "係統"


def test_slips_lie_on_their_tokens() -> None:
    unit = annotate("台積電限製產能，隻供應三家。")
    for token in unit.tokens:
        if token.slip:
            assert (token.slip.was, token.slip.now) == (token.text, token.word.text)
            assert token.start <= token.slip.span.start < token.slip.span.end <= token.end
    assert sum(token.slip is not None for token in unit.tokens) == len(unit.slips) == 2


def test_the_simplified_form_follows_a_repair() -> None:
    unit = annotate("這種現像很常見，對像不明。")
    assert unit.simplified == "这种现象很常见，对象不明。"


def test_the_reading_follows_a_repair() -> None:
    [token] = [
        token for token in annotate("她捲起頭發，理發去了。").tokens if token.slip and "理" in token.text
    ]
    assert token.word.text == "理髮"
    assert token.pinyin == ("lǐ", "fà")


@pytest.mark.parametrize(
    ("was", "now", "sentence"),
    [
        (
            "限製",
            "限制",
            "製 'to make, to manufacture' stands where 制 'to restrain; a system' is meant; "
            "both are 制 in Simplified.",
        ),
        (
            "現像",
            "現象",
            "像 'likeness; to resemble' stands where 象 'shape, appearance; elephant' is meant; "
            "the two are easily confused.",
        ),
        ("与會", "與會", "与 is the Simplified form of 與 'and, with'."),
    ],
)
def test_a_slip_is_explained(was: str, now: str, sentence: str) -> None:
    assert explain(was, now) == sentence


def test_a_slip_carries_its_explanation() -> None:
    [slip] = annotate("公司擴大了在台灣的方麵布局。").slips
    assert slip.why.startswith("麵 'wheat flour, noodles' stands where 面")


def test_rules_are_tried_in_order() -> None:
    rules = Rules(["let NUM [一二]", "keep 隻 left={NUM}", "mend 隻 只", "force 台 颱 right=风 near=级"])
    assert rules.risky.findall("隻台裡") == ["隻", "台"]
    counted, other = rules.verdict("隻", "一只鸟", 1), rules.verdict("隻", "他只说", 1)
    assert counted and counted.action is Action.KEEP
    assert other and other.right_sign == "只"
    assert rules.on_word("隻", "一只要", 1) is False
    assert rules.on_word("隻", "他只要", 1) is True
    assert rules.verdict("台", "十级台风", 2) is not None
    assert rules.verdict("台", "十级。台风", 3) is None  # the storm is in another sentence


def test_every_rule_can_be_read() -> None:
    rules = slip_rules()
    for sign in set(rules.risky.pattern[1:-1]):
        assert rules[sign]
        assert all(rule.written == sign != rule.right_sign for rule in rules[sign])


@given(st.text(alphabet="製制麵面隻只係系繫后後里裡發髮復複覆干乾幹這是一鳥，。「」国", max_size=30))
def test_a_repair_keeps_every_offset(text: str) -> None:
    unit = annotate(text)
    assert len(unit.repaired) == len(unit.simplified) == len(text)
    for slip in unit.slips:
        assert len(slip.was) == len(slip.now) and slip.was != slip.now


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("港口的貨柜堆積如山。", "港口的貨櫃堆積如山。"),
        ("這裡的空气乾淨許多。", "這裡的空氣乾淨許多。"),
        ("衛星影象顯示廠房擴建。", "衛星影像顯示廠房擴建。"),
    ],
)
def test_characters_left_in_simplified_and_look_alikes_are_mended(text: str, repaired: str) -> None:
    assert annotate(text).repaired == repaired


def test_talk_of_script_itself_raises_no_alarm() -> None:
    text = "「国」是「國」的簡體字，兩者讀音相同。"
    assert slips(text) == []


def test_a_rule_may_settle_a_character_whichever_is_written() -> None:
    rules = Rules(["here 繫 left=命运 right=于", "sure 裡 left=村"])
    text = "命运系于一线"
    mending = {sign: rules.verdict(sign, text, 2) for sign in "系係繫"}
    assert [(rule.action, rule.right_sign) for rule in mending.values() if rule] == [
        (Action.MEND, "繫"),
        (Action.MEND, "繫"),
        (Action.STAY, ""),
    ]
    village = {sign: rules.verdict(sign, "村里", 1) for sign in "里裡裏"}
    assert [(rule.action, rule.right_sign) for rule in village.values() if rule] == [
        (Action.FORCE, "裡"),
        (Action.KEEP, ""),
        (Action.KEEP, ""),
    ]


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("地方的存亡係於一座水庫。", "地方的存亡繫於一座水庫。"),
        ("這部影集由兩家電視台聯合制播。", "這部影集由兩家電視台聯合製播。"),
        ("會員人數隻減不增。", "會員人數只減不增。"),
        ("曲終人散，麴終了無痕。", "曲終人散，曲終了無痕。"),
        ("這門課用於复雜系統的分析。", "這門課用於複雜系統的分析。"),
        ("在受限製的地區，許可須逐案審查。", "在受限制的地區，許可須逐案審查。"),
    ],
)
def test_neighbours_settle_a_character(text: str, repaired: str) -> None:
    assert annotate(text).repaired == repaired


def test_a_rival_reading_is_weighed_beside_another_slip() -> None:
    assert slips("產線用于較舊製程的產品。") == [("用于", "用於")]


@pytest.mark.parametrize(
    "text",
    [
        "佢話嗰隻狗好得意，係佢屋企養嘅。",
        "老師說「干淨」是錯字，應該寫成「乾淨」。",
        "題目問「隻」讀什麼音。",
        "里仁為美；采菊東籬下；之子于歸。",
        "請先覆寫檔案，再捲動頁面，在第 n 天後檢查儀表板。",
    ],
)
def test_cantonese_classics_and_talk_of_spelling_raise_no_alarm(text: str) -> None:
    assert slips(text) == []


NEUTRAL = "下班之后，他到便利店吃面包。"


def units_of(*paragraphs: str) -> list[str]:
    text = "\n".join(paragraphs)
    starts = [sum(len(p) + 1 for p in paragraphs[:i]) for i in range(len(paragraphs))]
    spans = [Span(start, start + len(p)) for start, p in zip(starts, paragraphs, strict=True)]
    units = tuple(
        Unit(i, UnitKind.PARAGRAPH, span, span.of(text), (Span(0, len(span)),))
        for i, span in enumerate(spans)
    )
    return [unit.repaired for unit in engine.annotator().article(Article(text, "", units))]


def test_the_article_tells_the_script_of_a_unit_that_does_not() -> None:
    traditional = "這座工廠的員工說，訂單雖然減少，公司還沒有裁員的計畫。"
    assert units_of(NEUTRAL) == [NEUTRAL]
    assert units_of(traditional, NEUTRAL)[1] == "下班之後，他到便利店吃麵包。"


def test_simplified_units_are_never_mended_by_the_script_of_others() -> None:
    traditional = "這座工廠的員工說，訂單雖然減少，公司還沒有裁員的計畫。"
    simplified = "说得对，后面的面板里只有几个好的。"
    article, comment, short = units_of(traditional, simplified, NEUTRAL)
    assert (article, comment) == (traditional, simplified)
    assert short == NEUTRAL  # a thread in two scripts tells nothing of the third unit
    assert units_of(traditional * 20, simplified)[1] == simplified


@pytest.mark.parametrize(
    ("was", "now", "taiwan", "mainland"),
    [
        ("限製", "限制", "「製」（製造、生產）應作「制」（約束；制度），兩字的簡體都是「制」。",
         "“製”（制造、生产）应作“制”（约束；制度），两字简化后都是“制”。"),
        ("現像", "現象", "「像」（形象；相似）應作「象」（現象；大象），兩字容易混淆。",
         "“像”（形象；相似）应作“象”（现象；大象），两字容易混淆。"),
        ("现象", "現象", "「现」是「現」的簡體字。", "“现”是“現”的简化字。"),
        ("麽", "麼", "「麽」（「麼」的舊寫法）應作「麼」（疑問或樣態的詞尾），兩字的簡體都是「么」。",
         "“麽”（“么”的旧写法）应作“麼”（疑问或样态的词尾），两字简化后都是“么”。"),
    ],
)  # fmt: skip
def test_a_slip_is_explained_in_chinese(was: str, now: str, taiwan: str, mainland: str) -> None:
    assert explain(was, now, Language.TAIWAN) == taiwan
    assert explain(was, now, Language.MAINLAND) == mainland


def test_every_meaning_is_said_in_both_languages() -> None:
    assert all(english and chinese for english, chinese in senses().values())
    assert not any(sign.isascii() and sign.isalpha() for _, chinese in senses().values() for sign in chinese)

"""Posts of boards and accounts: what is their own furniture, whose a pushed line is, where lines are kept."""

from app.text.article import UnitKind
from app.text.structure import parse_article

_POST = """看板 Tech_Job
作者 fabowl (夜班小工程師)
標題 [討論] 這一代的良率到底有幾成
時間 Sat Nov 14 23:10:05 2026
有人看過昨天那份拆解報告嗎，裡面的數字好像跟去年差不多
在下待過蝕刻兩年，先說幾句自己的看法
1. 沒有新機台硬做，光罩疊到快吐，成本一定下不來
2. 良率有人說五成，我是不太信啦，客戶那邊聽到的不是這樣
歡迎打臉
--
※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 203.0.113.7 (臺灣)
推 litho77: 推一個，夜班辛苦了              11/14 23:15
→ litho77: 不過七奈米以下真的難           11/14 23:16
噓 GGfan: 又來唱衰: 看看就好          11/14 23:21
"""


def test_a_boards_post_has_a_title_and_its_lines_stay_apart() -> None:
    article = parse_article(_POST)
    assert article.title == "[討論] 這一代的良率到底有幾成"
    kinds = [unit.kind for unit in article.units]
    assert kinds[:4] == [UnitKind.CHROME, UnitKind.BYLINE, UnitKind.TITLE, UnitKind.BYLINE]
    assert kinds.count(UnitKind.CHROME) == 3
    told = [unit.text for unit in article.units if unit.kind in (UnitKind.PARAGRAPH, UnitKind.HEADING)]
    assert [text[:2] for text in told] == ["有人", "在下", "1.", "2.", "歡迎"]


def test_a_pushed_line_is_a_comment_of_whoever_pushes() -> None:
    comments = [unit for unit in parse_article(_POST).units if unit.kind is UnitKind.COMMENT]
    assert [(unit.author, unit.text) for unit in comments] == [
        ("litho77", "推一個，夜班辛苦了"),
        ("litho77", "不過七奈米以下真的難"),
        ("GGfan", "又來唱衰: 看看就好"),
    ]


def test_the_line_of_an_account_is_no_title() -> None:
    article = parse_article(
        "來源：芯片茶館 | 2026年11月3日 | 閱讀 2萬+\n國產設備的下一關\n"
        "零組件還是得靠進口，庫存只夠半年。\n點贊 12　在看 3\n"
    )
    kinds = [unit.kind for unit in article.units]
    assert kinds == [UnitKind.BYLINE, UnitKind.TITLE, UnitKind.PARAGRAPH, UnitKind.CHROME]


def test_two_bylines_may_share_a_line() -> None:
    article = parse_article(
        "晶圓廠擴產\n記者林小明／綜合報導　責任編輯：王大文\n新廠明年動工，月產能兩萬片。\n"
    )
    assert [unit.kind for unit in article.units][1] is UnitKind.BYLINE

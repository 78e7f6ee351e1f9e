"""From text to units: what each line of a page is, and that nothing is lost or moved."""

import time

import pytest
from hypothesis import example, given

from app.text.article import Article, UnitKind
from app.text.structure import parse_article
from tests.support.texts import PAGE, odd_text

T, H, P, B, C, X = (
    UnitKind.TITLE, UnitKind.HEADING, UnitKind.PARAGRAPH, UnitKind.BYLINE, UnitKind.COMMENT, UnitKind.CHROME,
)  # fmt: skip


def kinds(text: str) -> list[UnitKind]:
    return [unit.kind for unit in parse_article(text).units]


def test_the_furniture_of_a_page_is_told_apart() -> None:
    assert kinds(PAGE) == [T, B, X, P, H, P, P, H, P, C, C, C, X]


def test_title_and_headings_are_the_right_lines() -> None:
    article = parse_article(PAGE, "page.txt")
    assert article.title == "島嶼的晶圓,要繞幾圈才出得了海?"
    assert article.source == "page.txt"
    headings = [unit.text for unit in article.units if unit.kind is H]
    assert headings == ["一、海關的算盤", "二、工程師的辦法"]


def test_comments_know_their_authors_and_whom_they_answer() -> None:
    comments = [unit for unit in parse_article(PAGE).units if unit.kind is C]
    assert [(c.author, c.reply_to) for c in comments] == [
        ("海風", "鹽田老李"),
        ("鹽田老李", None),
        ("Harbor77", None),
    ]
    assert comments[1].text.startswith("算盤打得") and comments[1].text.endswith("一台了。")
    assert [s.of(comments[2].text) for s in comments[2].sentences] == [
        "Nine months is a long time.",
        "The U.S. took six.",
    ]


_POSTS = """討論：舊廠的機台還能撐多久？

看了工廠的公告，想聽聽大家的意見。

海風_77 發表於 2026-11-12 22:03
1樓 再撐三年沒有問題。

鹽田老李 發表於 2026-11-12 22:10
2樓 回覆 海風_77：零件早就買不到了。

登入後才可留言 加入書籤
版權所有 © 2026
"""


def test_the_posts_of_a_board_are_comments() -> None:
    units = parse_article(_POSTS).units
    assert [unit.kind for unit in units] == [T, P, C, C, X, X]
    assert [(unit.author, unit.reply_to) for unit in units[2:4]] == [
        ("海風_77", None),
        ("鹽田老李", "海風_77"),
    ]


def test_one_line_with_name_and_time_is_no_comment() -> None:
    assert C not in kinds("港口的三本帳\n\n林渡 發表於 2026-11-12 22:03\n\n三本帳都在這裡了。")


def test_only_comments_have_authors() -> None:
    units = parse_article("回複 '海風' 的評論 : 一句不在評論裡的話。\n\n另一段文字也有句號。").units
    assert [(u.kind, u.author, u.reply_to) for u in units] == [(P, None, None), (P, None, None)]


def test_windows_line_ends_make_the_same_units() -> None:
    unix, windows = parse_article(PAGE), parse_article(PAGE.replace("\n", "\r\n"))
    assert [(u.kind, u.text.replace("\r\n", "\n")) for u in windows.units] == [
        (u.kind, u.text) for u in unix.units
    ]


def test_lines_broken_by_their_width_become_one_paragraph() -> None:
    text = (
        "南灣的港口每天有兩百艘船進出其中有三艘\n載著晶圓這三艘船的航線誰也不肯說出來因\n為保險公司不願意"
        "知道這件事情\n。\n\n第二段在這裡開始而且也被折成好幾行來排\n版的人說這樣比較好看其實只是比較窄。\n"
    )
    units = parse_article(text).units
    assert [u.kind for u in units] == [P, P]
    assert units[0].text.count("\n") == 3
    assert len(units[0].sentences) == 1


def test_short_lines_of_a_list_stay_apart() -> None:
    assert kinds("港口的三本帳\n\n出口帳\n進口帳\n沒有人看的帳\n\n三本帳都在這裡了。") == [T, H, H, H, P]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("登錄後才可評論.", X),
        ("打印 被閱讀次數", X),
        ("Facebook Twitter Line", X),
        ("分享到：", X),
        ("首頁 > 港口 > 航線", X),
        ("發表於 2026-11-12 21:47 瀏覽 8,913", B),
        ("作者：林渡", B),
        ("记者 王小海", B),
        ("2025年1月8日 10:30", B),
        ("記者林渡／台北報導", B),
        ("三、沒有出口的港", H),
        ("## 尾聲", H),
        ("打印機進不來,這一行是正文。", P),
        ("作者說完就走了。", P),
    ],
)
def test_a_line_below_the_title(line: str, kind: UnitKind) -> None:
    units = parse_article(f"港口的三本帳\n\n{line}\n\n三本帳都在這裡了。").units
    assert units[1].text == line
    assert units[1].kind is kind


def test_a_single_line_is_no_title() -> None:
    article = parse_article("港口今天沒有船")
    assert article.units[0].kind is not T
    assert article.title == "港口今天沒有船"


def test_a_text_without_title_is_named_by_its_beginning() -> None:
    first = "這一段話很長,長到沒有人會把它當成標題,因為它以句號結束,而且還在繼續往下說。"
    assert parse_article(f"{first}\n\n第二段。").title == first[:24] + "…"


@given(odd_text)
@example("")
@example(PAGE)
@example("甲 發表評論於")
@example("登錄後才可評論.")
def test_units_hold_every_visible_character_in_order(text: str) -> None:
    article = parse_article(text)
    assert_whole(article)


def assert_whole(article: Article) -> None:
    end = 0
    for number, unit in enumerate(article.units):
        assert unit.id == number
        assert unit.text == unit.span.of(article.text) and unit.text.strip() == unit.text != ""
        between = article.text[end : unit.span.start]
        assert unit.kind is UnitKind.COMMENT or not between.strip() or "發表評論於" in between
        end = unit.span.end
        at = 0
        for sentence in unit.sentences:
            assert at <= sentence.start < sentence.end <= len(unit.text)
            assert not unit.text[at : sentence.start].strip()
            assert sentence.of(unit.text).strip() == sentence.of(unit.text)
            at = sentence.end
        assert not unit.text[at:].strip()


@pytest.mark.parametrize(
    "hard",
    [
        "甲 發表評論於" + " " * 500_000 + "x",
        "甲 發表評論於\n回複 '" + " " * 500_000 + "x",
        "港" + "." * 500_000 + "x",
        "港" + "。」" * 250_000,
        "港" + " " * 500_000 + "口",
        "記者" + " " * 500_000 + "\u3000。",
        "打印" * 250_000 + "x",
    ],
    ids=["header", "reply", "dots", "stops", "spaces", "byline", "chrome"],
)
def test_no_line_takes_long(hard: str) -> None:
    begun = time.thread_time()
    article = parse_article(hard)
    assert time.thread_time() - begun < 10
    assert_whole(article)

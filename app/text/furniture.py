"""What surrounds an article on its page, told by its wording: chrome, bylines, comment headers."""

import re

from app.text.article import Span

_CHROME_WORDS = (
    "打印本頁|打印本页|打印|列印|友善列印|被閱讀次數|被阅读次数|閱讀次數|阅读次数|閱讀|阅读|瀏覽次數|浏览次数|點擊數|点击数|"
    "登入後才可留言|登录后才可留言|加入書籤|加入书签|猜你喜歡|猜你喜欢|版權所有|版权所有|保留一切權利|保留所有權利|"
    "登錄後才可評論|登录后才可评论|登入後才可評論|登錄|登录|登入|註冊|注冊|注册|評論|评论|留言|分享到?|轉發|转发|轉寄|收藏|"
    "字體大小|字体大小|字級|大|中|小|上一篇|下一篇|上一頁|下一頁|回到頂部|返回頂部|回首頁|首頁|首页|相關閱讀|相关阅读|延伸閱讀|"
    "更多|廣告|广告|訂閱|订阅|追蹤|關注|关注|舉報|举报|檢舉|讚|赞|人氣|Facebook|Twitter|Line|LINE|Share|Print|Comments?|"
    "點贊|点赞|點讚|在看|寫留言|写留言|閱讀原文|阅读原文|點擊上方藍字[關关]?[註注]?我們|点击上方蓝字关注我们"
)
_CRUMBS = re.compile(r"(?:首頁|首页|Home)(?:\s*[>›»]\s*[^>›»。，]{1,20}){1,5}")
_CHROME = re.compile(rf"(?:(?:{_CHROME_WORDS})[\s\d:：|｜·•,，.。()（）\[\]【】+＋©]*)+")
# What a board and a wire put around a post: where it was sent from, who may copy it.
_NOTICE = re.compile(
    r"(?:※|◆)\s*(?:發信站|发信站|文章網址|文章网址|編輯|编辑|轉錄|转录|引述|From|本網頁|本网页|本文章?之|版權).*"
    r"|看板\s+\S{1,30}|[-─—=＝]{2,}"
)
_BYLINE = re.compile(
    r"(?:作者|記者|记者|特約記者|編譯|编译|撰文|採訪|采访|整理|來源|来源|出處|責任編輯|责任编辑|編輯|编辑|發布時間|发布时间|日期|攝影|文)"
    r"(?:\s*[：:／/]\s*|\s+)\S.{0,60}"
    r"|(?:記者|记者|特派員)?[^\s，。]{2,12}[／/](?:台北|臺北|綜合|新竹|台南|北京|香港|華盛頓|外電)?[^\s，。]{0,4}(?:報導|报道|報道|電)"
    r"|[圖图](?:片來源|片来源|片)?\s*[／/]\s*\S{1,20}|時間\s+[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d: ]{8,}"
    r"|(?:發表於|发表于|發布於|发布于|更新於|更新于)\s*[：:]?\s*\d{4}[-/年.]\d.{0,60}"
    r"|\d{4}\s*[-/年.]\s*\d{1,2}\s*[-/月.]\s*\d{1,2}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?"
)
_BESIDE = re.compile(r"\s*[|｜\u3000]\s*")  # what stands between two bylines of one line
_AUTHOR = re.compile(
    r"(?:作者|特約記者|特派記者|記者|记者|編譯|编译|撰文|文)\s*(?:[：:／/]\s*)?(?P<name>[^，。：:／/|｜\d]{1,40})"
)
_COMMENT_HEAD = re.compile(
    r"(?P<author>\S(?:.{0,38}\S)?)\s+(?:發表評論於|发表评论于|發表評論于|發表留言於|留言於|评论于)[-\d:/\s]*"
)
# A board's own: names and times alike could be the byline of an article, so one alone is no comment's.
_POST_HEAD = re.compile(
    r"(?P<author>\S(?:.{0,38}\S)?)\s+(?:發表於|发表于)\s*\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?"
)
# 推 waferking: 推專業，辛苦了   11/19 22:40
_PUSH = re.compile(
    r"[推噓嘘→]\s*(?P<author>[A-Za-z]\w{1,12})\s*[:：]\s*(?P<said>\S.*?)\s*"
    r"(?:[\d.]{7,15} *)?\d\d/\d\d +\d\d:\d\d"
)
_TITLED = re.compile(r"(?:標題|标题)(?:\s*[:：]\s*|\s+)(?P<title>\S.*)")
_REPLY = re.compile(
    r"(?:\d{1,5}\s?[樓楼]\s*)?(?:回複|回覆|回復|回复)\s*@?(?P<named>[^\s‘'\"“「，。：:@]{1,40})\s*[:：]|"
    r"(?:回複|回覆|回復|回复)\s*[‘'\"“「]\s*(?P<whom>[^’'\"”」]{1,40}?)\s*[’'\"”」]\s*的(?:評論|评论|留言)\s*[:：]?"
)
_NUMBERED = re.compile(
    r"(?:#{1,6}\s+\S|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[章節节部]|\d{1,2}[.、．]\s*\D)"
)
_TERMINAL = re.compile(r"[。！？!?；;：:，,…”」』）)]$")
_HEADING_LENGTH = 30
_TITLE_LENGTH = 60
_HEADER_LENGTH = 120  # of a line that says who comments, or of what names the one answered


def is_chrome(line: str) -> bool:
    """Tell whether a line is page furniture: 打印 被閱讀次數, 登錄後才可評論."""
    bare = line.strip()
    return bool(_CHROME.fullmatch(bare) or _CRUMBS.fullmatch(bare) or _NOTICE.fullmatch(bare))


def is_byline(line: str) -> bool:
    """Tell whether a line names the author, the source or the date: 作者：林曉."""
    bare = line.strip()
    if bare.endswith("。"):
        return False
    if _BYLINE.fullmatch(bare):
        return True
    several = len(bare) <= _HEADER_LENGTH and any(mark in bare for mark in "|｜\u3000")
    return several and all(map(_BYLINE.fullmatch, _BESIDE.split(bare)))


def author_of(byline: str) -> str:
    """Return whom a byline names as the author: 江硯 of 作者：江硯."""
    match = _AUTHOR.match(byline.strip())
    return match["name"].strip() if match else ""


def is_heading(line: str) -> bool:
    """Tell whether a short line stands as a heading: 一、圍牆與缺口."""
    bare = line.strip()
    if len(bare) > _HEADING_LENGTH or "。" in bare:
        return False
    return bool(_NUMBERED.match(bare)) or (len(bare) >= 2 and not _TERMINAL.search(bare))


def is_title(line: str) -> bool:
    """Tell whether a page's first line can be its title."""
    bare = line.strip()
    return len(bare) <= _TITLE_LENGTH and not bare.endswith(("。", "，", "；"))


def comment_author(line: str) -> str | None:
    """Return whose comment follows a line such as 竹科老兵 發表評論於."""
    return _author(_COMMENT_HEAD, line)


def post_author(line: str) -> str | None:
    """Return whose post on a board follows a line such as 竹科老兵 發表於 2026-11-12 22:03."""
    return _author(_POST_HEAD, line)


def pushed(line: str) -> tuple[str, Span] | None:
    """Return who says something in a line of a board, 推 user: 辛苦了 11/19 22:40, and where it stands."""
    match = _PUSH.fullmatch(line) if line[:1] in "推噓嘘→" else None
    return (match["author"], Span(*match.span("said"))) if match else None


def titled(line: str) -> Span | None:
    """Return where the title stands in a line that calls it so: 標題 [討論] 良率."""
    match = _TITLED.fullmatch(line)
    return Span(*match.span("title")) if match else None


def _author(head: re.Pattern[str], line: str) -> str | None:
    bare = line.strip()
    match = head.fullmatch(bare) if len(bare) <= _HEADER_LENGTH else None
    return match["author"] if match else None


def replied_to(text: str) -> str | None:
    """Return whom a comment answers, as in 回複 '竹科老兵' 的評論 and 2樓 回覆 竹科老兵：."""
    match = _REPLY.match(text.lstrip()[:_HEADER_LENGTH])
    return (match["whom"] or match["named"]) if match else None


def without_reply(text: str) -> str:
    """Return what a comment says, without the words that tell whom it answers."""
    bare = text.lstrip()
    match = _REPLY.match(bare[:_HEADER_LENGTH])
    return bare[match.end() :].lstrip() if match else bare

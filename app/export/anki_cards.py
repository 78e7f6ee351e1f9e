"""What an Anki note of a word holds and how its cards look, in light and dark.

The ids of the model and the names and order of its fields never change once they are out: Anki tells
by them that a note is the one it has already. A change of the fields needs a new id.
"""

from collections.abc import Iterator
from html import escape

from app.lexicon import script
from app.lexicon.quotes import to_curly
from app.lexicon.word_list import SavedWord

MODEL_ID = 1_718_204_533
MODEL_NAME = "Jingdu 晶讀"
FIELDS = (
    "Traditional",
    "Simplified",
    "Pinyin",
    "Zhuyin",
    "English",
    "Sentence",
    "Sentence Simplified",
    "Sentence Gap",
    "Translation",
    "Note",
    "Source",
    "Same",  # 1 where both scripts write the word alike
    "Recall",  # 1 where a card from English to Chinese is wanted
)

_BOTH = (
    '<div class="hant" lang="zh-Hant-TW">{{Traditional}}</div>'
    '{{^Same}}<div class="hans" lang="zh-Hans-CN">{{Simplified}}</div>{{/Same}}'
)
_READINGS = (
    '{{#Pinyin}}<div class="readings"><span class="pinyin">{{Pinyin}}</span>'
    '<span class="zhuyin" lang="zh-Hant-TW">{{Zhuyin}}</span></div>{{/Pinyin}}'
)
_SENTENCE = '{{#Sentence}}<p class="sentence" lang="zh-Hant-TW">{{Sentence}}</p>{{/Sentence}}'
_SIMPLIFIED = (
    "{{#Sentence Simplified}}"
    '<p class="sentence hans-line" lang="zh-Hans-CN">{{Sentence Simplified}}</p>{{/Sentence Simplified}}'
)
_TRANSLATION = '{{#Translation}}<p class="translation" lang="en">{{Translation}}</p>{{/Translation}}'
_FOOT = (
    '{{#Note}}<div class="note">{{Note}}</div>{{/Note}}'
    '{{#Source}}<div class="source">{{Source}}</div>{{/Source}}'
)
_MEANING = '<div class="meaning" lang="en">{{English}}</div>'

TEMPLATES = (
    {
        "name": "Read",
        "qfmt": f'<div class="jingdu">{_BOTH}{_SENTENCE}</div>',
        "afmt": f'<div class="jingdu">{_BOTH}{_READINGS}<hr id="answer">{_MEANING}'
        f"{_SENTENCE}{_SIMPLIFIED}{_TRANSLATION}{_FOOT}</div>",
    },
    {
        "name": "Recall",
        "qfmt": f'{{{{#Recall}}}}<div class="jingdu">{_MEANING}'
        '{{#Sentence Gap}}<p class="sentence" lang="zh-Hant-TW">{{Sentence Gap}}</p>{{/Sentence Gap}}'
        "</div>{{/Recall}}",
        "afmt": f'<div class="jingdu">{_MEANING}<hr id="answer">{_BOTH}{_READINGS}'
        f"{_SENTENCE}{_SIMPLIFIED}{_TRANSLATION}{_FOOT}</div>",
    },
)

_LIGHT = {
    "page": "#fbfaf7", "ink": "#22262b", "soft": "#646b77", "line": "#e7e4dc", "mark": "#fde68a",
    "t1": "#c2410c", "t2": "#15803d", "t3": "#1d4ed8", "t4": "#7e22ce", "t5": "#646b77",
}  # fmt: skip
_DARK = {
    "page": "#17191c", "ink": "#e6e3dc", "soft": "#9aa0a8", "line": "#2d3136", "mark": "#5b4a12",
    "t1": "#fdba74", "t2": "#86efac", "t3": "#93c5fd", "t4": "#d8b4fe", "t5": "#9aa0a8",
}  # fmt: skip

_RULES = """
.card { background: var(--page); color: var(--ink); text-align: left; margin: 0;
  font: 18px/1.6 "Noto Sans", "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
.jingdu { max-width: 34em; margin: 0 auto; padding: 1.4em 1em; }
.hant, .hans { text-align: center; line-height: 1.25; }
.hant { font-size: 2.9em; }
.hans { font-size: 1.6em; color: var(--soft); margin-top: .1em; }
:lang(zh-Hant-TW) { font-family: "Noto Sans TC", "Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC",
  "Microsoft JhengHei", sans-serif; }
:lang(zh-Hans-CN) { font-family: "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC",
  "Microsoft YaHei", sans-serif; }
.readings { text-align: center; margin-top: .5em; }
.pinyin { font-size: 1.35em; }
.zhuyin { color: var(--soft); margin-left: 1em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.1em 0; }
.meaning { font-size: 1.3em; text-align: center; }
p { margin: 1em 0 0; }
.sentence { font-size: 1.15em; line-height: 1.75; }
.sentence b { font-weight: inherit; color: var(--ink); background: var(--mark); border-radius: 3px;
  padding: .06em .12em; }
.sentence i { font-style: normal; color: var(--soft); letter-spacing: .1em; }
.hans-line { color: var(--soft); margin-top: .3em; font-size: 1em; }
.translation { color: var(--ink); margin-top: .5em; }
.note { margin-top: 1.2em; padding-left: .8em; border-left: 3px solid var(--line); }
.source { margin-top: 1.2em; font-size: .8em; color: var(--soft); }
.t1 { color: var(--t1); } .t2 { color: var(--t2); } .t3 { color: var(--t3); }
.t4 { color: var(--t4); } .t5 { color: var(--t5); }
"""


def css() -> str:
    """Return the style sheet of the cards; Anki sets a class of its own where the screen is dark."""
    dark = ".card.nightMode, .card.night_mode, .nightMode .card, .night_mode .card"
    light, night = _variables(_LIGHT), f"color-scheme: dark; {_variables(_DARK)}"
    return f".card {{ {light} }}\n{dark} {{ {night} }}\n{_RULES.strip()}\n"


def fields(word: SavedWord, *, recall: bool) -> list[str]:
    """Return the fields of a word's note as HTML, in the order of ``FIELDS``."""
    same = word.simplified == word.traditional
    simplified = to_curly(script.simplify(word.sentence))
    return [
        escape(word.traditional),
        escape(word.simplified),
        "".join(
            f'<span class="t{syllable.tone}">{escape(sign)}</span>'
            for sign, syllable in zip(word.pieces, word.syllables, strict=True)
        ),
        escape(word.zhuyin),
        escape(word.english),
        _marked(word, word.sentence, "b"),
        _marked(word, simplified, "b") if simplified != word.sentence else "",
        _gap(word),
        escape(word.translation),
        escape(word.note).replace("\n", "<br>"),
        " · ".join(escape(part) for part in _source(word)),
        "1" if same else "",
        "1" if recall and word.english else "",
    ]


def _marked(word: SavedWord, text: str, tag: str) -> str:
    before, inside, after = word.around(text)
    return f"{escape(before)}<{tag}>{escape(inside)}</{tag}>{escape(after)}" if inside else escape(text)


def _gap(word: SavedWord) -> str:
    """Return the sentence with a blank in the place of the word, wherever it stands."""
    inside = word.around(word.sentence)[1]
    if not inside:
        return ""
    blank = f"<i>{'＿' * len(inside)}</i>"
    return blank.join(escape(part) for part in word.sentence.split(inside))


def _source(word: SavedWord) -> Iterator[str]:
    yield from filter(None, (word.article, word.dated))


def _variables(colours: dict[str, str]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in colours.items())

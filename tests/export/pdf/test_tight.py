"""Signs side by side: a closing one gives up the empty half of its square."""

from app.export.pdf.tight import tightened, without_lone_sign

_HALF = {"t": "”", "half": True}


def test_closing_sign_before_another_takes_half_its_square():
    assert list(tightened(["他說“好”，走了。"])) == ["他說“好", _HALF, "，走了。"]


def test_every_closing_sign_of_a_row_but_the_last_is_halved():
    assert list(tightened(["（《書》）。"])) == [
        "（《書",
        {"t": "》", "half": True},
        {"t": "）", "half": True},
        "。",
    ]


def test_opening_signs_and_words_leave_a_closing_sign_whole():
    assert list(tightened(["“甲”“乙”和「丙」"])) == ["“甲”“乙”和「丙」"]


def test_signs_after_a_word_with_a_reading_stay_with_it():
    word = {"t": "好", "r": "hǎo", "w": 1, "rw": 2, "post": "”。"}
    assert list(tightened([word])) == [word | {"post": [_HALF, "。"]}]


def test_sign_at_the_end_of_a_run_looks_at_the_next():
    assert list(tightened(["好”", "，但"])) == ["好", _HALF, "，但"]


def test_last_sign_is_never_alone_in_its_line():
    assert without_lone_sign(["一道國界。"], spaced=False) == ["一道", {"t": "國界。", "b": True}]
    assert without_lone_sign(["一道國界。"], spaced=True) == ["一道國界。"]
    assert without_lone_sign(["共 12"], spaced=False) == ["共 12"]
    assert without_lone_sign(["共12萬個。"], spaced=False) == [
        "共",
        {"h": 0.25},
        {"t": "12萬個。", "b": True},
    ]
    assert without_lone_sign([], spaced=False) == []


def test_last_word_of_one_sign_is_kept_with_the_word_before():
    word, last = {"t": "國界", "r": "guójiè", "w": 2, "rw": 3}, {"t": "嗎", "r": "ma", "w": 1, "rw": 1}
    assert without_lone_sign(["在", word, last], spaced=False) == ["在", {"parts": [word, last], "b": True}]
    assert without_lone_sign(["在", last, word], spaced=False) == ["在", last, word]
    assert without_lone_sign(["在", word, "的。"], spaced=False) == [
        "在",
        {"parts": [word, "的。"], "b": True},
    ]
    assert without_lone_sign(["是很", last], spaced=False) == ["是", {"parts": ["很", last], "b": True}]
    assert without_lone_sign(["很", last], spaced=False) == [{"parts": ["很", last], "b": True}]


def test_last_word_with_zhuyin_beside_it_is_not_broken():
    word = {"t": "國界", "r": [("ㄍㄨㄛ", "ˊ"), ("ㄐㄧㄝ", "ˋ")], "w": 2, "post": "。"}
    assert without_lone_sign([word], spaced=False) == [word | {"b": True}]


def test_long_last_word_with_zhuyin_beside_it_keeps_two_signs_together():
    word = {"t": "國界之外的", "r": [("ㄍㄨㄛ", "ˊ")] * 5, "w": 5, "post": "。"}
    assert without_lone_sign([word], spaced=False) == [word | {"e": True}]


def test_end_of_a_last_term_is_kept_together_with_the_number_of_its_note():
    term, note = {"t": "半導體", "s": "term"}, {"parts": [{"t": "三億美元", "n": 2}], "to": "x"}
    assert without_lone_sign(["在", term, "。"], spaced=False) == ["在", term | {"e": True}, "。"]
    assert without_lone_sign(["在", term, "”;"], spaced=False) == ["在", term | {"e": True}, "”;"]
    assert without_lone_sign([note], spaced=False) == [
        note | {"parts": [{"t": "三億美元", "n": 2, "e": True}]}
    ]
    assert without_lone_sign([term, "。"], spaced=True) == [term, "。"]
    assert without_lone_sign([term, "了"], spaced=False) == [{"parts": [term, "了"], "b": True}]
    assert without_lone_sign([{"t": "HBM", "s": "term"}, "。"], spaced=False) == [
        {"t": "HBM", "s": "term"},
        "。",
    ]


def test_sign_after_the_number_of_a_note_is_drawn_up_to_it():
    slip = {"t": "限製", "n": 1}
    low = {"t": "，", "half": True}
    assert list(tightened([slip, "，但"])) == [slip, low, "但"]
    amount = {"parts": [{"t": "三年", "n": 2}]}
    assert list(tightened([amount, "。"])) == [amount, {"t": "。", "half": True}]
    word = {"t": "限製", "r": "xiànzhì", "w": 2, "rw": 3, "n": 1, "post": "，"}
    assert list(tightened([word])) == [word | {"post": [low]}]
    assert list(tightened([{"t": "限制"}, "，但"])) == [{"t": "限制"}, "，但"]


def test_halved_signs_may_follow_the_last_term():
    term, stop = {"t": "盟友", "to": "term-1"}, {"t": "。", "half": True}
    assert without_lone_sign(["和", term, _HALF, stop], spaced=False) == [
        "和",
        term | {"e": True},
        _HALF,
        stop,
    ]


def test_halved_signs_stay_with_the_last_text():
    assert without_lone_sign(["開放和流動的", _HALF, "。"], spaced=False) == [
        "開放和流",
        {"parts": ["動的", _HALF, "。"], "b": True},
    ]


def test_one_sign_behind_a_term_is_kept_with_it():
    term = {"t": "良率", "to": "term-1"}
    assert without_lone_sign(["，", term, "低。"], spaced=False) == [
        "，",
        {"parts": [term, "低。"], "b": True},
    ]
    long = {"t": "半導體設備商", "to": "term-2"}
    assert without_lone_sign([long, "低。"], spaced=False) == [long, "低。"]
    assert without_lone_sign([term, "低。"], spaced=True) == [term, "低。"]

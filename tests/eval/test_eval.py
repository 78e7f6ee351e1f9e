"""The measuring itself, on rows made up so that the scores can be counted on the fingers."""

from collections.abc import Sequence

import pytest

from tests.eval import __main__ as program
from tests.eval import amounts, english, jingdu, names, readings, slips, words
from tests.eval.cases import Half, of_half, read_clean, read_rows
from tests.eval.outcome import F1, Outcome, Rate, Share
from tests.eval.table import Row, render_misses, render_scores


def test_readings_compare_the_labelled_character_alone() -> None:
    rows = [
        {"half": "dev", "char": "長", "index": "1", "pinyin": "zhǎng", "sentence": "校長到了"},
        {"half": "dev", "char": "長", "index": "0", "pinyin": "cháng", "sentence": "長江水急"},
        {"half": "held", "char": "行", "index": "1", "pinyin": "háng", "sentence": "銀行休息"},
    ]
    cases = readings.reading_cases(rows)
    score = readings.score_readings(cases, lambda sentence: ["x", "zhǎng", "x", "x"])
    assert (score.right, score.total) == (1, 3)
    assert score.misses == (
        "[長]江水急  wanted cháng, found x",
        "銀[行]休息  wanted háng, found zhǎng",
    )
    assert [case.sentence for case in of_half(cases, Half.HELD)] == ["銀行休息"]


def test_a_label_beside_its_character_is_refused() -> None:
    row = {"half": "dev", "char": "長", "index": "0", "pinyin": "zhǎng", "sentence": "校長到了"}
    with pytest.raises(ValueError, match="長 does not stand at 0"):
        readings.reading_cases([row])


SLIPS = slips.slip_cases(
    [
        {"half": "dev", "text": "出口限製放寬", "repaired": "出口限制放寬"},
        {"half": "dev", "text": "他隻說台灣", "repaired": "他只說台灣"},
        {"half": "held", "text": "全麵檢查", "repaired": "全面檢查"},
    ]
)


def test_a_slip_is_mended_when_the_whole_sentence_is_as_wanted() -> None:
    mended = {"出口限製放寬": "出口限制放寬", "他隻說台灣": "他只說臺灣", "全麵檢查": "全麵檢查"}
    assert slips.score_mended(SLIPS, mended.__getitem__).right == 1
    assert slips.score_mended(SLIPS, mended.__getitem__, slips.same_but_variants).right == 2


def test_variants_do_not_excuse_a_slip_left_standing() -> None:
    assert not slips.same_but_variants("不布置", "不佈置", "不布置")
    assert slips.same_but_variants("不布置", "不佈置", "不佈置")
    assert not slips.same_but_variants("裡面", "裡面", "裡麵")
    assert not slips.same_but_variants("裡面", "裡面", "裡")


def test_names_of_several_states_count_one_by_one() -> None:
    rows = [{"half": "dev", "sentence": "與[中美]談", "names": "Zhōng-Měi"}]
    [case] = names.one_by_one(names.name_cases(rows))
    assert case.names == ((1, "中", "Zhōng"), (2, "美", "Měi"))


def test_names_are_right_with_their_place_and_pinyin() -> None:
    rows = [
        {"half": "dev", "sentence": "部長[林明]說[王美]來了", "names": "Lín Míng; Wáng Měi"},
        {"half": "held", "sentence": "部長高興地說", "names": ""},
    ]
    cases = names.name_cases(rows)
    guesses = {cases[0].sentence: [(2, "林明", "Lín Míng")], cases[1].sentence: [(2, "高興", "Gāo Xìng")]}
    assert cases[0].names == ((2, "林明", "Lín Míng"), (5, "王美", "Wáng Měi"))
    found, true = (score(cases, guesses.__getitem__) for score in (names.score_found, names.score_true))
    assert (found.right, found.total) == (1, 2)
    assert (true.right, true.total) == (1, 2)
    assert true.misses == ("高興  in 部長高興地說",)
    assert names.score_alarms([case.sentence for case in cases], guesses.__getitem__).alarms == 2


def test_false_alarms_are_counted_in_5000_characters() -> None:
    rate = slips.score_alarms(["甲" * 600, "乙" * 400], lambda text: ["甲→丙"] if "甲" in text else [])
    assert (rate.score, rate.shown) == (5.0, "5.00")
    assert len(rate.misses) == 1


def test_neighbouring_changes_are_one_alarm_and_variants_none() -> None:
    assert slips.changed_stretches("裡面和后羿后面", "裏面和後羿後面") == ("后→後", "后→後")
    assert slips.changed_stretches("甲乙丙丁", "甲丙乙丁") == ("乙丙→丙乙",)


AMOUNT_ROWS = [
    {"half": "dev", "text": "投資30億美元建廠。", "amount": "30億美元", "value": "3000000000", "low": "",
     "high": "", "unit": "USD", "iso": "", "english": "US$3 billion"},
    {"half": "dev", "text": "定於2025年1月動工。", "amount": "2025年1月", "value": "", "low": "", "high": "",
     "unit": "date", "iso": "2025-01", "english": "January 2025"},
    {"half": "held", "text": "一方面如此。", "amount": "", "value": "", "low": "", "high": "", "unit": "",
     "iso": "", "english": ""},
]  # fmt: skip


def _one_billion_too_few(sentence: str) -> Sequence[amounts.Amount]:
    return {
        "投資30億美元建廠。": [amounts.Amount("30億美元", 2e9, unit="USD", english="US$3 billion")],
        "定於2025年1月動工。": [amounts.Amount("2025年1月", unit="date", iso="2025-01", english="Jan. 2025")],
    }.get(sentence, [])


def test_amounts_need_their_value_and_empty_rows_silence() -> None:
    cases = amounts.amount_cases(AMOUNT_ROWS)
    assert amounts.score_amounts(cases, _one_billion_too_few).right == 2
    assert amounts.score_amounts(cases, lambda _: []).right == 1
    assert amounts.score_amounts(cases, lambda _: [amounts.Amount("一", 1)]).right == 0


def test_english_is_judged_on_labelled_amounts_alone() -> None:
    score = amounts.score_english(amounts.amount_cases(AMOUNT_ROWS), _one_billion_too_few)
    assert (score.right, score.total) == (1, 2)
    assert score.misses == ("2025年1月  wanted January 2025, found Jan. 2025",)


WORD_CASES = words.word_cases(
    [
        {"half": "dev", "sentence": "列入 [實體清單] 。"},
        {"half": "dev", "sentence": "[晶圓] 廠 與 [光罩]"},
        {"half": "held", "sentence": "[EUV] 設備"},
    ]
)
_CUT = {
    "列入實體清單。": ["列入", "實體", "清單", "。"],
    "晶圓廠與光罩": ["晶圓廠", "與", "光罩"],
    "EUV設備": ["EUV", "設備"],
}


def test_a_term_is_whole_with_bounds_at_both_ends_and_none_within() -> None:
    score = words.score_terms(WORD_CASES, _CUT.__getitem__)
    assert (score.right, score.total) == (2, 4)
    assert score.misses[1] == "晶圓  found 晶圓廠  in 晶圓廠與光罩"


def test_word_f1_counts_found_and_wanted() -> None:
    score = words.score_words(WORD_CASES, _CUT.__getitem__)
    assert (score.right, score.found, score.wanted) == (6, 9, 9)
    assert score.score == pytest.approx(12 / 18)


def test_terms_and_amounts_are_looked_for_in_the_english_of_their_sentence() -> None:
    units = [jingdu.annotated("台積電投資30億美元建廠。"), jingdu.annotated("輝達損失了三成。")]
    said = dict(zip(map(id, units), ("TSMC invests $3 billion.", "A loss of 3%."), strict=True))
    terms = english.score_terms(units, lambda unit: said[id(unit)])
    assert (terms.right, terms.total) == (1, 2)
    assert terms.misses[0].startswith("輝達  wanted Nvidia, found A loss of 3%.")
    found = english.score_amounts(units, lambda unit: said[id(unit)])
    assert (found.right, found.total) == (1, 2)


def test_chrf_is_full_for_the_reference_itself() -> None:
    unit = jingdu.annotated("台積電建廠。")
    assert english.score_chrf([unit], ["TSMC builds a plant."], lambda _: "TSMC builds a plant.").score == 100
    poor = english.score_chrf([unit], ["TSMC builds a plant."], lambda _: "Something else")
    assert poor.score < 30 and poor.misses[0].endswith("found Something else")


def test_the_table_leaves_others_out_where_they_were_not_run() -> None:
    scores: dict[Half, Outcome] = {Half.DEV: Share(1, 2, ("甲",)), Half.HELD: Rate(1, 10_000)}
    f1: Outcome = F1(1, 2, 2)
    rows = [Row("任務", scores, {"jieba": "9.9 %"}), Row("words", dict.fromkeys(Half, f1))]
    both = render_scores(rows, tuple(Half)).splitlines()
    assert "50.0 %" in both[2] and "0.50" in both[2] and "9.9 %" in both[2]
    assert both[3].split()[-4:] == ["-", "-", "-", "-"]
    assert "jieba" not in render_scores(rows, (Half.DEV,))
    assert render_misses(rows, Half.DEV) == "任務, dev: 1 misses\n  甲\n\nwords, dev: 0 misses"


def test_every_labelled_row_can_be_read() -> None:
    sizes = {
        name: len(read_rows(f"{name}.tsv")) for name in ("readings", "slips", "traps", "amounts", "words")
    }
    assert all(size > 50 for size in sizes.values())
    assert readings.reading_cases(read_rows("readings.tsv"))
    assert amounts.amount_cases(read_rows("amounts.tsv"))
    assert all(case.terms or case.words for case in words.word_cases(read_rows("words.tsv")))
    assert all(read_clean().values())


def test_jingdu_answers_one_entry_a_character() -> None:
    sentence = "台積電投資30億美元建廠。"
    found = jingdu.readings(sentence)
    assert len(found) == len(sentence)
    assert (found[0], found[5], found[-1]) == ("tái", "", "")
    assert "".join(jingdu.words(sentence)) == sentence
    assert [amount.text for amount in jingdu.amounts(sentence)] == ["30億美元"]
    assert jingdu.mended("出口限製") == "出口限制"
    assert len(jingdu.alarms("出口限製")) == 1


def test_the_program_lists_misses_of_the_half_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["--dev-only", "--misses", "dev"]) == 0
    printed = capsys.readouterr().out
    assert "readings, dev: " in printed
    assert "held" not in printed

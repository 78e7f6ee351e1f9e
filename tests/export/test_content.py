from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import engine
from app.annotate.slip_senses import Language
from app.export.content.model import Content, Mark, Row
from app.export.content.wording import fit, origin_of, printed
from app.export.pdf.options import Column, Readings
from app.jobs import finish
from app.text.article import UnitKind
from app.text.structure import parse_article
from app.translate.service import EnglishMode
from app.translate.store import YOU
from app.translate.unit import EnglishSentence, Link, Origin, State, UnitEnglish
from tests.support.articles import LIST, MEMORY, annotated, article, english, plain, sign, word
from tests.support.files import content


def chinese(row: Row, column: Column) -> str:
    return "".join(run.text for run in row.chinese[column])


def english_of(row: Row) -> list[str]:
    return ["".join(run.text for run in sentence.runs) for sentence in row.english]


def test_rows_are_the_units_without_the_chrome():
    made = content()
    assert [row.kind for row in made.rows] == [
        UnitKind.TITLE,
        UnitKind.HEADING,
        UnitKind.PARAGRAPH,
        UnitKind.COMMENT,
    ]
    assert chinese(made.text[2], Column.TRADITIONAL).startswith("兩家工廠列入實體清單，出貨限製")
    assert chinese(made.text[2], Column.SIMPLIFIED).startswith("两家工厂列入实体清单，出货限制")
    assert english_of(made.text[2])[0] == "Two plants were put on the Entity List."


def test_comments_can_be_left_out():
    made = content(comments=False)
    assert made.comments == ()
    assert all(entry.term.id != "yield" for entry in made.glossary.entries)


def test_counterparts_share_the_number_of_their_token():
    made = content().text[2]
    numbers = {
        column: {p.tokens[0] for run in made.chinese[column] for p in run.pieces if p.tokens}
        for column in (Column.TRADITIONAL, Column.SIMPLIFIED)
    }
    assert numbers[Column.TRADITIONAL] == numbers[Column.SIMPLIFIED]


def test_english_of_a_link_knows_its_words():
    unit = annotated(
        UnitKind.PARAGRAPH, word("工廠", "gōng chǎng", "工厂"), word("列入", "liè rù"), sign("。")
    )
    said = EnglishSentence(0, "Plants listed.", Origin.ARGOS, links=(Link(0, 2, 0, 6),))
    (row,) = content(article(unit), [UnitEnglish((said,))]).text
    first, rest = row.english[0].runs
    assert (first.text, first.pieces[0].tokens, rest.text) == ("Plants", (0,), " listed.")


def test_term_and_amount_are_found_in_the_english():
    unit = annotated(
        UnitKind.PARAGRAPH,
        word("實體清單", term=LIST),
        word("三億美元"),
        amount=("三億美元", "US$300 million"),
    )
    (row,) = content(article(unit), [english("The Entity List cost US$300 million.")]).text
    marks = {run.text: (run.mark, run.term, run.note) for run in row.english[0].runs if run.mark}
    assert marks == {"Entity List": (Mark.TERM, 0, None), "US$300 million": (Mark.AMOUNT, None, 0)}


def test_same_slip_is_explained_once_with_all_its_rows():
    unit = annotated(UnitKind.PARAGRAPH, word("限制", "xiàn zhì"), was=("限製", "限制"))
    made = content(article(unit, unit))
    (note,) = made.notes
    assert (note.mark, note.text, note.means, note.rows) == (Mark.SLIP, "限製", "限制", (0, 1))


@pytest.mark.parametrize(
    ("language", "why"),
    [
        (Language.ENGLISH, "製 stands for 制."),
        (Language.TAIWAN, "「製」（製造、生產）應作「制」（約束；制度），兩字的簡體都是「制」。"),
        (Language.MAINLAND, "“製”（制造、生产）应作“制”（约束；制度），两字简化后都是“制”。"),
    ],
)
def test_slip_is_explained_in_the_language_of_the_interface(language, why):
    (note,) = (note for note in content(language=language).notes if note.mark is Mark.SLIP)
    assert (note.why, note.language) == (why, language)


def test_slip_of_a_term_keeps_both():
    unit = annotated(UnitKind.PARAGRAPH, word("實體清單", term=LIST), was=("實體青單", "實體清單"))
    (row,) = content(article(unit)).text
    (run,) = row.chinese[Column.TRADITIONAL]
    assert (run.mark, run.term, run.note, run.text) == (Mark.SLIP, 0, 0, "實體青單")


def test_readings_are_in_the_first_chinese_column_where_they_are_wanted():
    made = content(readings=Readings.PINYIN, readings_on="terms").text[2]
    reads = [run.text for run in made.chinese[Column.TRADITIONAL] for piece in run.pieces if piece.reads]
    assert reads == ["實體清單", "高頻寬記憶體"]
    assert not any(p.reads for run in made.chinese[Column.SIMPLIFIED] for p in run.pieces)


def test_columns_without_traditional_have_no_slips_but_amounts():
    made = content(columns=(Column.SIMPLIFIED, Column.ENGLISH))
    assert made.columns == (Column.SIMPLIFIED, Column.ENGLISH)
    assert [note.mark for note in made.notes] == [Mark.AMOUNT]


def test_english_that_is_not_there_has_no_column():
    unit = plain(UnitKind.PARAGRAPH, "沒有譯文。")
    assert Column.ENGLISH not in content(article(unit)).columns


def test_answers_stand_below_what_they_answer_with_their_further_parts():
    said = "題\n\n甲 發表評論於\n一。\n乙 發表評論於\n回複 '甲' 的評論 : 二。\n丙 發表評論於\n三。\n"
    read = engine.annotated(parse_article(said, "x"))
    made = content(read)
    assert [(row.author, row.depth) for row in made.comments if not row.goes_on] == [
        ("甲", 0),
        ("乙", 1),
        ("丙", 0),
    ]
    assert len(made.comments) == sum(unit.kind is UnitKind.COMMENT for unit in read.article.units)


@pytest.mark.parametrize(
    ("source", "told"), [("https://a.example/x", "https://a.example/x"), ("/home/x/a", "")]
)
def test_only_an_address_is_told_as_the_source(source, told):
    read = article(plain(UnitKind.PARAGRAPH, "文。"))
    read.article = replace(read.article, source=source)
    assert content(read).address == told


def test_origin_names_people_and_machines():
    told = [
        origin_of(EnglishSentence(0, "x", Origin.MEMORY, "Ann Lee")),
        origin_of(EnglishSentence(0, "x", Origin.MEMORY, YOU)),
        origin_of(EnglishSentence(0, "x", Origin.MEMORY)),
        origin_of(EnglishSentence(0, "x", Origin.MEMORY, "Ann Lee", from_pack=True)),
        origin_of(EnglishSentence(0, "x", Origin.ARGOS, "Argos 1.9")),
        origin_of(EnglishSentence(0, "x", Origin.GLOSS)),
        origin_of(EnglishSentence(0, "x", Origin.NONE)),
    ]
    assert told == [
        "Translated by Ann Lee",
        "Translated by the reader",
        "Translation memory",
        "Reading pack by Ann Lee",
        "Machine translation: Argos 1.9",
        "Word-for-word gloss",
        "",
    ]


def test_usual_origin_is_that_of_most_sentences_but_never_a_gloss():
    made = content()
    assert made.origin == "Translation memory"
    gloss = english("a", origin=Origin.GLOSS)
    assert content(article(plain(UnitKind.PARAGRAPH, "文。")), [gloss]).origin == ""


def test_english_source_is_not_called_a_gloss():
    unit = plain(UnitKind.PARAGRAPH, "A fair summary.")
    (row,) = content(article(unit), [english("A fair summary.", origin=Origin.GLOSS)]).text
    assert row.latin
    assert (row.english[0].origin, row.english[0].gloss) == ("", False)


def test_machine_that_loses_a_term_is_doubted():
    unit = annotated(UnitKind.PARAGRAPH, word("高頻寬記憶體", term=MEMORY), sign("。"))
    (row,) = content(article(unit), [english("Memory.", origin=Origin.ARGOS)]).text
    assert row.english[0].doubt == "Not kept: 高頻寬記憶體 (high-bandwidth memory)"
    person = UnitEnglish((EnglishSentence(0, "Memory.", Origin.MEMORY, state=State.FINAL),))
    (row,) = content(article(unit), [person]).text
    assert row.english[0].doubt == ""


@given(st.text(alphabet="在臺積電下單了，。「」 EUV7奈米限製\n\t𠮷👩\x00\u202e", max_size=60))
def test_no_character_is_lost_or_doubled(text):
    read = engine.annotated(parse_article(f"題目\n\n{text}文", "x"))
    service = engine.english_service(EnglishMode.GLOSS)
    texts = finish(service.translate(read))
    made: Content = content(read, texts)
    units = read.article.units
    for row in made.rows:
        assert chinese(row, Column.TRADITIONAL) == fit(units[row.number].text)
        assert chinese(row, Column.SIMPLIFIED) == fit(read[row.number].simplified_shown)
        assert " ".join(english_of(row)) == fit(texts[row.number].text)


def test_text_that_no_file_can_hold_is_made_fit():
    assert fit("a\x00b\x1bc\ufeff\ud800\uffff") == "abc"
    assert fit("甲\r\n乙\u2028丙\r丁\t戊\x85己") == "甲\n乙\n丙\n丁 戊\n己"
    assert fit("short 字") == "short 字"


def test_english_of_the_program_has_the_quotation_marks_of_print():
    assert printed("Taiwan's word, not 'internal memory'\x00") == "Taiwan’s word, not ‘internal memory’"

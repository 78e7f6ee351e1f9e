"""Finding by pinyin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import engine
from app.lexicon.reading import Syllable, parse_syllables
from app.text.structure import parse_article
from app.ui.find.pinyin import PinyinLine, lines_of, parse_query

_LETTERS = ("jing", "pian", "xi", "an", "xian", "lü", "lu", "e", "er", "nüe", "chu", "kou")
_SYLLABLES = st.builds(Syllable, st.sampled_from(_LETTERS), st.integers(1, 5))


def pinyin(written):
    query = parse_query(written)
    assert query is not None
    return query


def line(syllables, gaps=()):
    offsets, at = [], 0
    for index in range(len(syllables)):
        at += 2 if index in gaps else 1
        offsets.append(at)
    return PinyinLine(
        (at, syllable, syllable.tone) for at, syllable in zip(offsets, syllables, strict=True)
    ), offsets


def spans(syllables, query, gaps=()):
    made, _ = line(syllables, gaps)
    return list(made.find(pinyin(query)))


@given(st.lists(_SYLLABLES, min_size=1, max_size=8), st.data())
def test_every_stretch_is_found_however_it_is_written(syllables, data):
    start = data.draw(st.integers(0, len(syllables) - 1))
    end = data.draw(st.integers(start + 1, len(syllables)))
    part = syllables[start:end]
    written = data.draw(
        st.sampled_from(
            [
                "".join(s.letters for s in part),
                "".join(s.pinyin for s in part),
                "".join(f"{s.letters}{s.tone}" for s in part),
                " ".join(s.pinyin for s in part).upper(),
                "'".join(s.letters.replace("ü", "v") for s in part),
                "".join(s.letters.replace("ü", "u") for s in part),
            ]
        )
    )
    made, offsets = line(syllables)
    found = list(made.find(pinyin(written)))
    covered = {at for a, b in found for at in range(a, b)}
    assert covered & set(offsets[start:end])


@given(st.lists(_SYLLABLES, min_size=1, max_size=8), st.lists(_SYLLABLES, min_size=1, max_size=3))
def test_what_is_found_reads_as_asked(syllables, wanted):
    made, offsets = line(syllables)
    query = "".join(f"{s.letters}{s.tone}" for s in wanted)
    for a, b in made.find(pinyin(query)):
        read = "".join(
            f"{s.letters}{s.tone}" for s, at in zip(syllables, offsets, strict=True) if a <= at < b
        )
        # Who types u may mean ü, which few keyboards have; who types ü means it.
        assert [q if (r, q) == ("ü", "u") else r for r, q in zip(read, query, strict=True)] == list(query)


def test_a_stretch_begins_and_ends_with_a_syllable():
    syllables = parse_syllables("xiān jìn jīng piàn")
    assert spans(syllables, "jing") == [(3, 4)]
    assert spans(syllables, "ian") == spans(syllables, "jingp") == []
    assert spans(syllables, "jinjingpian") == [(2, 5)]


def test_an_edge_that_is_asked_for_must_be_there():
    assert spans(parse_syllables("xī ān"), "xi'an") == [(1, 3)]
    assert spans(parse_syllables("xiān"), "xi'an") == []
    assert spans(parse_syllables("xī ān"), "xian") == [(1, 3)]


def test_nothing_is_found_over_a_gap():
    assert spans(parse_syllables("jīng piàn"), "jingpian", gaps=(1,)) == []
    assert spans(parse_syllables("jīng piàn"), "jing", gaps=(1,)) == [(1, 2)]


@pytest.mark.parametrize("written", ["", "晶片", "4", "jing!", "30%"])
def test_what_is_no_pinyin(written):
    assert parse_query(written) is None


@pytest.mark.parametrize("query", ["jingpian", "jīngpiàn", "jing1pian4", "jing1 pian4", "Jīng piàn"])
def test_a_word_in_a_text(query):
    unit = engine.annotator().article(parse_article("先進晶片的出口管制。"))[0]
    wanted = pinyin(query)
    assert [span for made in lines_of(unit) for span in made.find(wanted)] == [(2, 4)]


def test_over_words_and_in_the_other_standard():
    unit = engine.annotator().article(parse_article("出口管制是垃圾。"))[0]

    def texts(query):
        wanted = pinyin(query)
        return {unit.unit.text[a:b] for made in lines_of(unit) for a, b in made.find(wanted)}

    assert texts("chukouguanzhi") == {"出口管制"}
    assert texts("laji") == texts("lèsè") == {"垃圾"}
    assert texts("chukou guanzhi4") == {"出口管制"}
    assert texts("chukou guanzhi3") == set()


def test_a_tone_of_either_standard_matches():
    unit = engine.annotator().article(parse_article("這個學期。"))[0]
    for query in ("xuéqī", "xuéqí"):
        assert [span for made in lines_of(unit) for span in made.find(pinyin(query))] == [(2, 4)]
    assert not [span for made in lines_of(unit) for span in made.find(pinyin("xuéqì"))]


def test_a_tone_that_changes_in_speech_matches_either_way():
    unit = engine.annotator().article(parse_article("這不是一樣的。"))[0]
    for query in ("bú shì", "bù shì"):
        assert any(list(made.find(pinyin(query))) for made in lines_of(unit))


@pytest.mark.parametrize(
    "query", ["shangwubu", "Shāngwùbù", "SHANGWUBU", "Měiguó Shāngwùbù", "meiguo shangwubu"]
)
def test_a_name_is_found_in_any_case(query):
    unit = engine.annotator().article(parse_article("據報導美國商務部同意。"))[0]
    found = [span for made in lines_of(unit) for span in made.find(pinyin(query))]
    assert found in ([(5, 8)], [(3, 8)])


def test_every_word_is_found_by_what_stands_above_it():
    text = "美中兩國的西安、習近平、工業和信息化部、一點兒、英偉達、實體清單與令人不安。"
    unit = engine.annotator().article(parse_article(text))[0]
    for token in unit.tokens:
        if token.pinyin:
            found = [span for made in lines_of(unit) for span in made.find(pinyin(token.word.written))]
            assert (token.start, token.end) in found, token.text

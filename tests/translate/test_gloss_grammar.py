"""The order and agreement of the gloss: verbs moved, pairs of words, tense, number, and no negation lost."""

import pytest

from app.annotate.model import AnnotatedUnit, Quantity
from app.lexicon.termbase import Category
from app.translate import gloss_verbs as verbs
from app.translate.gloss import gloss_sentence
from tests.translate.makers import SmallDictionary, annotated, term

_TERMS = {
    "實體清單": term("實體清單", "Entity List"),
    "台積電": term("台積電", "TSMC", Category.COMPANIES),
    "三星": term("三星", "Samsung", Category.COMPANIES),
    "晶片": term("晶片", "chip", Category.LOGIC),
}


def _gloss(words: str, dictionary: SmallDictionary, **amounts: str) -> str:
    unit = annotated(words, _TERMS, amounts)
    return gloss_sentence(unit, unit.unit.sentences[0], dictionary).text


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("美國|把|台積電|列入|實體清單|。", "The U.S. puts TSMC on Entity List."),
        ("台積電|已|將|工廠|賣給|三星|。", "TSMC already sold factory to Samsung."),
        ("設備|被|三星|收購|了|。", "Equipment was acquired by Samsung."),
        ("成本|比|去年|高|。", "Cost is higher than last year."),
        ("成本|比|去年|高|了|三成|。", "Cost is 30% higher than last year."),
        ("銷售額|比|去年|增加|三成|。", "Sales increase 30% from last year."),
        ("市場|連續|三季|擴大|。", "Market for three quarters in a row expands."),
        ("與|三星|相比|，|價格|很|高|。", "Compared with Samsung, price is very high."),
        ("台積電|向|三星|賣|晶片|。", "TSMC sells chip to Samsung."),
        ("台積電|在|日本|投資|三成|。", "TSMC invests 30% in Japan."),
        ("在|日本|，|台積電|賣|晶片|。", "In Japan, TSMC sells chip."),
        ("對|中國|的|銷售|減少|。", "Sales to China reduces."),
        ("成本|由|三星|付|。", "Cost was paid by Samsung."),
        ("公司|受|制裁|影響|。", "Company is affected by sanctions."),
        ("受|制裁|影響|，|價格|上漲|。", "Affected by sanctions, price rises."),
        ("我們|不|應該|否認|。", "We should not deny."),
        ("市場|比|政府|更|好|。", "Market is better than government."),
        ("美國|禁止|三星|向|中國|賣|晶片|。", "The U.S. forbids Samsung to sell chip to China."),
        ("價格|約|為|三成|。", "Price is about 30%."),
        ("賣|晶片|的|公司|很|好|。", "Company that sells chip is very good."),
        ("許多|被|列入|實體清單|的|公司|否認|。", "Many companies that were put on Entity List deny."),
        ("受|制裁|影響|的|公司|否認|。", "Company affected by sanctions denies."),
        ("反對|制裁|者|認為|，|價格|會|上漲|。", "Those who oppose sanction believe, price will rise."),
        ("出貨|將|面臨|更|嚴格|的|審查|。", "Shipment will face stricter review."),
        ("成本|從|三季|降至|三成|。", "Cost falls to 30% from three quarters."),
        ("但|三星|收購|工廠|後|，|價格|上漲|。", "But after Samsung acquires factory, price rises."),
        ("在|他|看來|，|價格|很|高|。", "In his view, price is very high."),
        ("方向|是|對|的|。", "Direction is right."),
        ("價格|高|、|中|、|低|。", "Price high, medium, low."),
    ],
)
def test_words_take_the_place_that_english_gives_them(
    words: str, english: str, dictionary: SmallDictionary
) -> None:
    assert _gloss(words, dictionary, 三成="30%", 三季="three quarters") == english


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("雖然|訂單|減少|，|但|公司|很|好|。", "Although orders reduce, company is very good."),
        ("因為|成本|高|，|所以|價格|上漲|。", "Because cost high, price rises."),
        (
            "公司|不但|否認|，|而且|要求|客戶|付|。",
            "Company not only denies, but also demands customer to pay.",
        ),
        ("他們|一|拿到|訂單|就|擴產|。", "They as soon as get orders expand capacity."),
        ("誰|也|沒|料到|。", "No one foresaw."),
        ("三星|能|不|能|擴產|？", "Samsung can expand capacity?"),
        ("三星|能|不能|擴產|，|不|知道|。", "Samsung can or not expand capacity, does not know."),
        ("什麼|時候|開始|？", "When begin?"),
    ],
)
def test_pairs_of_words_are_said_once(words: str, english: str, dictionary: SmallDictionary) -> None:
    assert _gloss(words, dictionary) == english


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("他|知道|。", "He knows."),
        ("他們|知道|。", "They know."),
        ("三星|和|台積電|知道|。", "Samsung and TSMC know."),
        ("他|會|知道|。", "He will know."),
        ("公司|宣布|了|計畫|。", "Company announced plan."),
        ("公司|曾|警告|客戶|。", "Company once warned customer."),
        ("公司|正在|評估|。", "Company is assessing."),
        ("許多|工程師|離開|了|公司|。", "Many engineers left company."),
        ("專家|們|認為|，|價格|會|上漲|。", "Experts believe, price will rise."),
        ("這些|晶片|很|重要|。", "These chips are very important."),
        ("公司|要求|客戶|停止|出貨|。", "Company demands customer to stop shipping."),
        ("市場|讓|公司|擴產|。", "Market lets company expand capacity."),
        ("產線|已經|停產|。", "Production line already halted production."),
        ("第一|座|工廠|。", "First factory."),
        ("第二座|工廠|。", "Second factory."),
        ("他|告訴|他們|。", "He tells them."),
    ],
)
def test_verbs_and_nouns_agree(words: str, english: str, dictionary: SmallDictionary) -> None:
    assert _gloss(words, dictionary) == english


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("公司|沒有|宣布|。", "Company did not announce."),
        ("公司|沒有|工廠|。", "Company has no factory."),
        ("公司|不|知道|。", "Company does not know."),
        ("他們|不|知道|。", "They do not know."),
        ("價格|不|高|。", "Price is not high."),
        ("公司|尚未|決定|。", "Company has not yet decided."),
        ("公司|不再|出口|晶片|。", "Company no longer exports chip."),
        ("客戶|買不到|晶片|。", "Customer cannot buy chip."),
        ("公司|未能|實現|目標|。", "Company failed to achieve goal."),
        ("我|不想|買|。", "I do not want to buy."),
        ("別忘了|成本|。", "Do not forget cost."),
        ("公司|不|可能|知道|。", "Company cannot possibly know."),
        ("公司|要求|客戶|不要|買|。", "Company demands customer not to buy."),
    ],
)
def test_no_negation_is_lost(words: str, english: str, dictionary: SmallDictionary) -> None:
    assert _gloss(words, dictionary) == english


def test_a_number_makes_the_noun_a_plural(dictionary: SmallDictionary) -> None:
    unit = annotated("十二家|企業|在|台灣|。", amounts={"十二家": "12"})
    assert gloss_sentence(unit, unit.unit.sentences[0], dictionary).text == "12 companies in Taiwan."


def test_the_noun_after_money_stays_as_it_is(dictionary: SmallDictionary) -> None:
    one = annotated("三億美元|貸款|。", amounts={"三億美元": "US$300 million"})
    money = Quantity(one.quantities[0].span, "三億美元", "USD", "US$300 million")
    unit = AnnotatedUnit(
        one.unit, one.repaired, one.simplified, one.words, one.starts, (), (money,), {}, one.quantity_at
    )
    assert "loans" not in gloss_sentence(unit, unit.unit.sentences[0], dictionary).text


def test_a_listed_compound_is_glossed_whole(dictionary: SmallDictionary) -> None:
    assert _gloss("這|條|產線", dictionary) == "This production line"


@pytest.mark.parametrize(
    ("base", "third", "past", "participle", "ongoing"),
    [
        ("make", "makes", "made", "made", "making"),
        ("carry out", "carries out", "carried out", "carried out", "carrying out"),
        ("stop", "stops", "stopped", "stopped", "stopping"),
        ("be upbeat", "is upbeat", "was upbeat", "been upbeat", "being upbeat"),
        ("reach", "reaches", "reached", "reached", "reaching"),
        ("exceed", "exceeds", "exceeded", "exceeded", "exceeding"),
        ("break", "breaks", "broke", "broken", "breaking"),
    ],
)
def test_the_forms_of_a_verb(base: str, third: str, past: str, participle: str, ongoing: str) -> None:
    assert verbs.third(base) == third
    assert (verbs.past(base), verbs.participle(base)) == (past, participle)
    assert verbs.ongoing(base) == ongoing


@pytest.mark.parametrize(
    ("one", "many"),
    [("company", "companies"), ("new chip", "new chips"), ("equipment", "equipment"), ("sales", "sales"),
     ("rule of origin", "rule of origin"), ("switch", "switches"), ("person", "people")],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert verbs.plural(one) == many

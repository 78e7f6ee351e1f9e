"""Packs and articles of our own writing for the tests of reading packs."""

from app.translate.pack_file import Pack, PackFix, PackSentence, fingerprint
from app.translate.unit import State

FIRST, SECOND, THIRD = "港口的燈塔換了新燈。", "老漁夫說,他看不慣。", "可是船都回來了！"
TEXT = f"燈塔\n\n{FIRST}{SECOND}\n\n{THIRD}\n"
ENGLISH = {
    "燈塔": "The Lighthouse",
    FIRST: "The harbor lighthouse has a new lamp.",
    SECOND: "The old fisherman says he can’t get used to it.",
    THIRD: "But all the boats came back!",
}


def pack(english=None, author="Lin Yun", date="2026-05-01", words=None, **head):
    """Return a pack of English by source sentence."""
    sentences = {
        fingerprint(source): text if isinstance(text, PackSentence) else PackSentence(text)
        for source, text in (english or ENGLISH).items()
    }
    return Pack(author, "CC BY 4.0", date, sentences=sentences, words=words or {}, **head)


def full_pack():
    """Return a pack that uses every field."""
    english = {**ENGLISH, THIRD: PackSentence(ENGLISH[THIRD], "A <b>proverb</b>.", State.FINAL)}
    words = {fingerprint(FIRST): (PackFix(0, 3), PackFix(3, 5, (4,)), PackFix(5, 6, (), "huàn"))}
    return pack(english, words=words, title="A Lamp", notes="First line.\nSecond line.")

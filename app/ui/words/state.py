"""What the reader has said of a word, for the card and the menus."""

from dataclasses import replace

from app import engine
from app.lexicon import script
from app.lexicon.word_list import SavedWord
from app.ui.card_model import CardModel


def is_known(traditional: str) -> bool:
    """Tell whether the reader knows a word."""
    return script.simplify(traditional) in engine.known_words().words


def with_state(model: CardModel) -> CardModel:
    """Return a card that says whether its word is known and stands in the word list."""
    pinyin = " ".join(syllable.pinyin for syllable in model.syllables)
    listed = engine.word_list().find(SavedWord(model.traditional, pinyin).key) is not None
    return replace(model, known=is_known(model.traditional), listed=listed)

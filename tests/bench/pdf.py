"""The PDF against Qt's own writer."""

from tests.bench import child
from tests.bench.table import Table, ratio

_LABELS = {
    "none": "Jingdu, no readings",
    "pinyin": "Jingdu, pinyin above every word",
    "qt": "QPdfWriter, QTextDocument table",
}


def pdf() -> Table:
    """Measure pages a second of both."""
    found = child.answer(child.module("pdf_child"), QT_QPA_PLATFORM="offscreen")
    slow = found["qt"]["pages"] / found["qt"]["seconds"]
    rows = [
        (
            label,
            str(found[name]["pages"]),
            f"{found[name]['seconds']:.2f} s",
            f"{found[name]['pages'] / found[name]['seconds']:.1f}",
            ratio(found[name]["pages"] / found[name]["seconds"], slow),
        )
        for name, label in _LABELS.items()
    ]
    return Table(
        "pdf: app.export.pdf against QPdfWriter with a QTextDocument of the same rows in three columns, the "
        "sample repeated to about 30 pages",
        ("", "pages", "time", "pages/s", "÷ QPdfWriter"),
        rows,
        (
            "Jingdu's pages have notes and links for terms, a glossary and PDF/UA tags; Qt's have the text.",
            "The article is annotated and translated before the clock starts. Medians of 3 runs in turn.",
        ),
    )

"""The PDF against Qt's own writer."""

from tests.bench import child
from tests.bench.table import Table, ratio

_LABELS = {
    "none": "Jingdu, no readings",
    "pinyin": "Jingdu, pinyin above every word",
    "qt": "QPdfWriter, QTextDocument tables",
}
_TIMES = 6  # the sample fills some six pages
_SIZES = (1, 6, 20, 90)  # times the sample, up to some five hundred pages


def pdf() -> Table:
    """Measure pages a second of both."""
    found = child.answer(child.module("pdf_child", str(_TIMES)), QT_QPA_PLATFORM="offscreen")
    slow = found["qt"]["seconds"]
    rows = [
        (
            label,
            str(found[name]["pages"]),
            f"{found[name]['seconds']:.2f} s",
            f"{found[name]['busy']:.2f} s",
            f"{found[name]['pages'] / found[name]['seconds']:.1f}",
            ratio(slow, found[name]["seconds"]),
            ratio(found["qt"]["busy"], found[name]["busy"]),
        )
        for name, label in _LABELS.items()
    ]
    return Table(
        "pdf: app.export.pdf against QPdfWriter with a QTextDocument of the same rows, the sample six times "
        "over,\nits sentences dealt out anew",
        ("", "pages", "time", "processor", "pages/s", "QPdfWriter's time ÷", "its processor time ÷"),
        rows,
        (
            "Both set the same words in the same columns, faces, sizes and lines, with links, notes,",
            "glossary and tables. Jingdu's pages have besides: cards, an outline, the pages of each term",
            "and tags as PDF/UA asks. Ratios compare times for the article, not for a page.",
            "The article is annotated and translated before the clock starts; both then gather it all.",
            "Medians of 3 runs in turn, and the least processor time. Jingdu starts a process for each run.",
        ),
    )


def pages() -> Table:
    """Measure the cost of a page from a short to a long article."""
    rows = []
    for times in _SIZES:
        found = child.answer(child.module("pdf_child", str(times), "1"), QT_QPA_PLATFORM="offscreen")
        for name, label in _LABELS.items():
            told = found[name]
            rows.append(
                (
                    label,
                    str(told["pages"]),
                    f"{1000 * told['seconds'] / told['pages']:.1f} ms",
                    f"{1000 * told['busy'] / told['pages']:.1f} ms",
                    f"{told['size'] / told['pages'] / 1024:.0f} KB",
                )
            )
    return Table(
        "pages: the cost of a page, from five to five hundred",
        ("", "pages", "time a page", "processor", "size of a page"),
        rows,
        ("One run each; the short ones pay for starting a process and loading fonts, some 0.2 s.",),
    )

"""The words of the command line, as ``argparse`` reads them."""

import argparse
from pathlib import Path

from app import __version__
from app.errors import ExportError
from app.export.pdf.page_range import parse as parse_pages

COMMANDS = ("annotate", "export", "packages", "glossary", "packs", "memory")
LAYOUTS = ("three-columns", "two-columns", "interlinear", "study-sheet")
ENGLISH = ("auto", "memory", "argos", "libretranslate", "gloss", "none")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the commands; without a command the words name what to open."""
    parser = argparse.ArgumentParser(
        prog="main.py",
        usage=f"main.py [FILE | URL]\n       main.py {{{','.join(COMMANDS)}}} ...",
        description="Read Traditional Chinese beside Simplified and English.",
    )
    parser.add_argument("--version", action="version", version=f"Jingdu {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    _add_annotate(commands)
    _add_export(commands)
    _add_packages(commands)
    _add_glossary(commands)
    _add_packs(commands)
    _add_memory(commands)
    return parser


def build_window_parser() -> argparse.ArgumentParser:
    """Return the parser for opening the window."""
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Open the reader, with an article if one is named.",
        epilog=f"Commands: {', '.join(COMMANDS)}; see main.py COMMAND --help.",
    )
    parser.add_argument("--version", action="version", version=f"Jingdu {__version__}")
    parser.add_argument("article", nargs="?", metavar="FILE | URL", help="a text file or a web page")
    return parser


def _add_annotate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    annotate = commands.add_parser("annotate", help="write the annotation of an article as JSON")
    annotate.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    annotate.add_argument("-o", dest="output", type=Path, metavar="OUT.json", help="default: standard output")


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser("export", help="write an article as annotated PDF, HTML, DOCX or EPUB")
    export.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    export.add_argument(
        "-o",
        dest="output",
        type=Path,
        metavar="OUT",
        required=True,
        help="what is written goes by the ending: .pdf, .html, .docx or .epub",
    )
    _add_text_options(export)
    _add_page_options(export)


def _add_text_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("--layout", choices=LAYOUTS, default=LAYOUTS[0])
    export.add_argument("--columns", type=_columns, default=_columns("traditional,simplified,english"))
    export.add_argument(
        "--script",
        choices=("traditional", "simplified"),
        default="traditional",
        help="the Chinese of a layout that has one Chinese text",
    )
    export.add_argument(
        "--readings",
        choices=("none", "pinyin", "zhuyin", "zhuyin-beside"),
        help="default: pinyin where the layout is interlinear, else none",
    )
    export.add_argument(
        "--readings-on",
        choices=("all", "unknown", "terms"),
        default="all",
        help="which words have one: those that you do not know, or terms only",
    )
    export.add_argument("--english", choices=ENGLISH, default="auto")


def _add_page_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("--paper", choices=("a4", "letter"), default="a4")
    export.add_argument("--landscape", action="store_true")
    export.add_argument(
        "--annotated",
        choices=("first", "every"),
        default="first",
        help="which occurrences of a term on a page have a pop-up",
    )
    export.add_argument(
        "--order",
        choices=("pinyin", "zhuyin", "strokes", "english", "category"),
        default="pinyin",
        help="what the glossary is sorted by",
    )
    export.add_argument(
        "--pages", type=_pages, default="", metavar="1-5,8", help="of a PDF; default: all of them"
    )
    export.add_argument("--size", choices=("small", "medium", "large"), default="medium")
    export.add_argument("--greyscale", action="store_true")
    export.add_argument("--no-comments", action="store_true", help="leave out what readers wrote below")
    export.add_argument("--no-overview", action="store_true", help="leave out the page about the article")
    export.add_argument("--no-tints", action="store_true", help="do not colour terms by category")


def _pages(written: str) -> str:
    try:
        parse_pages(written)
    except ExportError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return written


def _columns(written: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in written.split(","))
    known = ("traditional", "simplified", "english")
    if not names or len(set(names)) != len(names) or any(name not in known for name in names):
        raise argparse.ArgumentTypeError(f"columns are some of {','.join(known)}")
    return names


def _add_packages(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    packages = commands.add_parser("packages", help="manage the translation package for English")
    actions = packages.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="list installed packages")
    listing.add_argument("--available", action="store_true", help="ask the package index on the net, too")
    actions.add_parser("install", help="install a file").add_argument(
        "path", type=Path, metavar="PATH.argosmodel"
    )
    for name in ("download", "remove"):
        actions.add_parser(name).add_argument("pair", choices=("zh-en",))


def _add_glossary(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    glossary = commands.add_parser("glossary", help="check, list and exchange the termbase")
    actions = glossary.add_subparsers(dest="action", required=True)
    actions.add_parser("check", help="validate the termbase and count its entries")
    actions.add_parser("list", help="list every entry")
    for name, what in (("import", "add terms from"), ("export", "write the termbase to")):
        action = actions.add_parser(name, help=f"{what} a .csv, .tbx or .toml file")
        action.add_argument("file", type=Path, metavar="FILE")


def _add_packs(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    packs = commands.add_parser("packs", help="share translations of articles, without the articles")
    actions = packs.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="list the reading packs")
    bring = actions.add_parser("import", help="take over a pack and use it")
    bring.add_argument("file", type=Path, metavar="FILE.jingdupack")
    actions.add_parser("remove", help="remove an imported pack").add_argument("name", metavar="NAME")
    export = actions.add_parser("export", help="write your English of an article as a pack")
    export.add_argument("file", metavar="ARTICLE", help="a text file, or - for standard input")
    export.add_argument("-o", dest="output", type=Path, metavar="FILE.jingdupack", required=True)
    export.add_argument("--author", required=True, help="your name, shown with every sentence")
    export.add_argument("--licence", required=True, help="such as CC BY 4.0, CC BY-SA 4.0 or CC0 1.0")
    export.add_argument("--title", default="", help="a title of your own; the article's is not told")
    export.add_argument("--date", default="", help="YYYY-MM-DD; default: today")
    export.add_argument("--notes", default="", help="what readers of the pack should know")
    export.add_argument(
        "--all", action="store_true", help="a machine's sentences too, not only reviewed ones"
    )


def _add_memory(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    memory = commands.add_parser("memory", help="exchange the translation memory")
    actions = memory.add_subparsers(dest="action", required=True)
    for name, what in (("import", "add the sentences of"), ("export", "write the memory to")):
        action = actions.add_parser(name, help=f"{what} a .tmx file")
        action.add_argument("file", type=Path, metavar="FILE.tmx")

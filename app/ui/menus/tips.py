"""What commands do, told in the menus where their names say too little."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.commands import Commands
from app.ui.wording import marked

TIPS = {
    "open-page": marked("menu_tips", "Fetches one page from its own server and reads the article on it"),
    "paste-article": marked("menu_tips", "Reads a text that you paste or type; it stays on this machine"),
    "open-sample": marked("menu_tips", "A short article with its own translation, to try things on"),
    "export-pdf": marked("menu_tips", "Writes a PDF, a web page, a text document or an e-book"),
    "print": marked("menu_tips", "Sets the pages of the PDF and sends them to a printer"),
    "save-json": marked("menu_tips", "Words, readings, terms, slips and amounts, for other programs"),
    "close-article": marked("menu_tips", "Goes back to the page that opens articles"),
    "open-pack": marked("menu_tips", "Uses what somebody has translated, corrected and noted in an article"),
    "show-pack": marked("menu_tips", "Shows again which pack covers this article"),
    "share-pack": marked(
        "menu_tips", "Writes your English, corrections and notes to a file, without the article's text"
    ),
    "copy-readings": marked("menu_tips", "Copies the selection with the readings of its words"),
    "copy-table": marked(
        "menu_tips", "Copies the selected sentences beside their English, for a spreadsheet"
    ),
    "edit-english": marked("menu_tips", "What you write is kept, and no machine overwrites it"),
    "switch-panel": marked("menu_tips", "Moves the keyboard to the side panel and back"),
    "sandhi": marked("menu_tips", "Shows the tone that they take on before other tones"),
    "pin-card": marked("menu_tips", "A pinned card stays while you read on"),
    "next-card": marked("menu_tips", "Moves the keyboard into the card, then to each pinned one"),
    "add-word": marked("menu_tips", "Keeps the word with its sentence, its English and its source"),
    "known": marked("menu_tips", "With readings above unknown words only, this word then has none"),
    "word-menu": marked("menu_tips", "Splits or joins words, changes a reading or a spelling, copies"),
    "glossary": marked("menu_tips", "All terms with their notes; add your own, import and export"),
    "word-list": marked("menu_tips", "The words you have kept, with their sentences; export to Anki"),
    "known-words": marked("menu_tips", "Sets which words you know: by HSK level, by frequency or one by one"),
    "memory": marked("menu_tips", "All the English you wrote or engines produced; TMX import and export"),
    "term-report": marked("menu_tips", "Which terms and amounts the English has kept, and which not"),
    "packages": marked("menu_tips", "Machine translation that runs on this machine"),
    "keys": marked("menu_tips", "Changes the keyboard shortcut of any command"),
    "settings": marked("menu_tips", "Readings, scripts, colors, fonts, contrast, English and privacy"),
}


def show_tips(bar: QMenuBar, commands: Commands) -> None:
    """Let the menus tell what their commands do."""
    for menu in bar.findChildren(QMenu):
        menu.setToolTipsVisible(True)
    for name, tip in TIPS.items():
        action, said = commands.action(name), QCoreApplication.translate("menu_tips", tip)
        action.setToolTip(said)
        action.setStatusTip(said)

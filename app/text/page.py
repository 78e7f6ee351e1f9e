"""The text of a web page: its title, its article and its comments, without what stands around them."""

import re

_HEAD = 4096  # bytes in which a page says that it is one
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)


def is_page(data: bytes) -> bool:
    """Tell whether a file is a web page."""
    return _PAGE.match(data[:_HEAD]) is not None


def text_of_page(html: bytes, address: str = "") -> str:
    """Return the text of a page with the title as its first line; empty where there is no article."""
    import trafilatura

    text = trafilatura.extract(html, url=address or None, include_comments=True, include_tables=False)
    if not text:
        return ""
    details = trafilatura.extract_metadata(html)
    title = (details.title or "").strip() if details else ""
    return text if not title or text.startswith(title) else f"{title}\n\n{text}"

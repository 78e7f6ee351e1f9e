"""The text of a web page: its title, its article and its comments, without what stands around them."""

import re

_HEAD = 4096  # bytes in which a page says that it is one
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)

# No parser takes control characters, be they typed or named by number; no Chinese encoding uses these bytes.
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NUMBERED = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,12})|([0-9]{1,12}));?")
_WIDE = b"\xff\xfe", b"\xfe\xff"  # how UTF-16 begins
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_CODECS = {
    b"utf-8": "utf-8",
    b"big5": "big5hkscs",
    b"gb2312": "gb18030",
    b"gbk": "gb18030",
    b"gb18030": "gb18030",
}
_FEW = 0.01  # of the characters may be damaged


def is_page(data: bytes) -> bool:
    """Tell whether a file is a web page."""
    return _PAGE.match(data[:_HEAD]) is not None


def text_of_page(html: bytes, address: str = "") -> str:
    """Return the text of a page with the title as its first line; empty where there is no article."""
    import trafilatura

    page = _decoded(_cleaned(html))
    text = trafilatura.extract(page, url=address or None, include_comments=True, include_tables=False)
    if not text:
        return ""
    details = trafilatura.extract_metadata(page)
    title = (details.title or "").strip() if details else ""
    return text if not title or text.startswith(title) else f"{title}\n\n{text}"


def _cleaned(html: bytes) -> bytes:
    """Return a page without characters that would keep it from being read at all."""
    return html if html.startswith(_WIDE) else _NUMBERED.sub(_usable, _CONTROL.sub(b"", html))


def _usable(found: re.Match[bytes]) -> bytes:
    """Return a character named by number as it stands, nothing for one that does not exist in a text."""
    code = int(found[1], 16) if found[1] else int(found[2])
    exists = (
        code in {9, 10, 13} or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
    )
    return found[0] if exists else b""


def _decoded(html: bytes) -> bytes | str:
    """Return a page with a few damaged characters by the encoding it names; others are left to the parser."""
    named = _CHARSET.search(html[:_HEAD])
    codec = _CODECS.get(named[1].lower()) if named else None
    if codec is None:
        return html
    try:
        html.decode(codec)
    except UnicodeDecodeError:
        text = html.decode(codec, "replace")
        return text if text.count("\ufffd") <= _FEW * len(text) else html
    return html

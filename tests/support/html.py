"""Reads a page with the standard library's parser, as a browser would."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset(("meta", "br", "wbr", "input", "link"))


@dataclass
class Node:
    """An element."""

    tag: str
    attributes: dict[str, str]
    children: list["Node | str"] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """The names in its class attribute."""
        return self.attributes.get("class", "").split()

    def all(self, tag: str = "", name: str = "") -> Iterator["Node"]:
        """Yield the elements inside, by tag and class."""
        for child in self.children:
            if isinstance(child, Node):
                if tag in ("", child.tag) and (not name or name in child.classes):
                    yield child
                yield from child.all(tag, name)

    def one(self, tag: str = "", name: str = "") -> "Node":
        """Return the first element inside."""
        return next(self.all(tag, name))

    def text(self, without: tuple[str, ...] = ("rt",)) -> str:
        """Return the text inside, without readings unless asked for."""
        parts = (
            c if isinstance(c, str) else "" if c.tag in without else c.text(without) for c in self.children
        )
        return "".join(parts)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Node("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def parse(page: bytes) -> Node:
    """Return the root of a page, all of whose elements must be closed in order."""
    reader = _Reader()
    reader.feed(page.decode())
    reader.close()
    assert reader._open == [reader.root]
    return reader.root

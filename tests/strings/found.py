"""Finds every text that the interface translates, by reading the source of the program."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.ui.wording import CONTEXT

ROOT = Path(__file__).resolve().parents[2]
_SKIPPED = (
    "app/cli",
    "app/launch.py",
    "app/desktop.py",
    "app/ui/start.py",
)  # the command line speaks English

Key = tuple[str, str]  # context, text


class Found:
    """The texts in the order in which they stand, and the places where none could be found."""

    def __init__(self, root: Path = ROOT) -> None:
        self.texts: dict[Key, None] = {}
        self.problems: list[str] = []
        files = [(path, path.relative_to(root).as_posix()) for path in sorted((root / "app").rglob("*.py"))]
        trees = {name: ast.parse(path.read_text("utf-8")) for path, name in files if _is_wanted(name)}
        templated = _templated(trees)
        for name, tree in trees.items():
            _Reader(self, name, _helper_context(tree), templated).visit(tree)


class _Reader(ast.NodeVisitor):
    """Walks one module with the class that encloses each place in mind."""

    def __init__(self, found: Found, name: str, helper: str, templated: set[str]) -> None:
        self._found, self._name = found, name
        self._helper = helper  # the context of the module's own _tr
        self._templated = templated
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name, inside = _name_of(node.func), self._classes[-1] if self._classes else ""
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._take(inside, node, 0)
        elif name == "_tr":
            self._take(self._helper, node, 0)
        elif name in ("translate", "marked") and len(node.args) == 2 and _text(node.args[0]):
            self._take(_text(node.args[0]), node, 1, variable=name == "translate")
        elif (
            name == "Phrase"
            or name in self._templated
            or (name == "__init__" and f"{inside}.own" in self._templated)
        ):
            self._take(CONTEXT, node, 0, variable=True)
        elif name == "Progress":
            self._take(CONTEXT, node, 2, variable=True)
        self.generic_visit(node)

    def _take(self, context: str, node: ast.Call, at: int, *, variable: bool = False) -> None:
        argument = node.args[at] if at < len(node.args) else None
        if text := _text(argument):
            self._found.texts[context, text] = None
        elif isinstance(argument, ast.JoinedStr) or not (variable or argument is None):
            self._found.problems.append(f"{self._name}:{node.lineno}: no literal to translate")


def _is_wanted(name: str) -> bool:
    return not name.startswith(_SKIPPED)


def _text(node: ast.AST | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _helper_context(tree: ast.Module) -> str:
    """Return the context in which a module's own ``_tr`` translates."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            calls = (part for part in ast.walk(node) if isinstance(part, ast.Call))
            return next((_text(call.args[0]) for call in calls if call.args), "")
    return ""


def _templated(trees: Mapping[str, ast.Module]) -> set[str]:
    """Return the classes whose instances are made of a template, as that of errors."""
    classes = {node.name: node for tree in trees.values() for node in _classes(tree)}
    found: set[str] = set()
    before = -1
    while before != len(found):
        before = len(found)
        for name, node in classes.items():
            own = _parameters(node)
            heirs = any(_name_of(base) in found for base in node.bases)
            if (own is None and heirs) or (own is not None and own[1:2] == ["template"]):
                found.add(name)
            elif heirs:  # a class with a constructor of its own hands a template to its base
                found.add(f"{name}.own")
    return found


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def _parameters(node: ast.ClassDef) -> list[str] | None:
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            return [argument.arg for argument in part.args.args]
    return None

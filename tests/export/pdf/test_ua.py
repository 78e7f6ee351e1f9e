"""PDF/UA-1 after the annotations went in, and that the checks would see what is wrong."""

import pikepdf
import pytest

from tests.support.pdf_tags import elements
from tests.support.pdf_ua import findings
from tests.support.pdfs import annotations, dictionaries, opened


def test_nothing_breaks_a_rule(layout):
    _, pdf = layout
    with opened(pdf) as document:
        assert findings(document) == []


def test_next_number_of_the_parent_tree_is_free(layout):
    _, pdf = layout
    with opened(pdf) as document:
        root = document.Root.StructTreeRoot
        assert int(root.ParentTreeNextKey) > max(pikepdf.NumberTree(root.ParentTree))


def _no_tabs(document):
    for page in document.pages:
        if "/Tabs" in page.obj:
            del page.obj.Tabs


def _no_number(document):
    _, annotation = next(annotations(document, "/Highlight"))
    del annotation.StructParent


def _wrong_element(document):
    _, annotation = next(annotations(document, "/Highlight"))
    tree = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
    tree[int(annotation.StructParent)].S = pikepdf.Name.Span


def _no_words(document):
    _, annotation = next(annotations(document, "/Link"))
    annotation.Contents = ""


def _wrong_object(document):
    (_, one), (_, other) = list(annotations(document, "/Highlight"))[:2]
    tree = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
    element = tree[int(one.StructParent)]
    for kid in element.K:
        if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid:
            kid.Obj = other


def _untagged(document):
    page = document.pages[0]
    page.contents_add(b"BT (x) Tj ET")


def _no_font(document):
    font = next(font for font in dictionaries(document, "/FontName") if "/FontFile3" in font)
    del font.FontFile3


def _no_title(document):
    document.Root.ViewerPreferences.DisplayDocTitle = False


def _no_language(document):
    del document.Root.Lang


def _pop_up(document):
    page, annotation = next(annotations(document, "/Highlight"))
    popup = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Popup, Rect=annotation.Rect)
    document.pages[page].obj.Annots.append(document.make_indirect(popup))


def _renamed(old, new):
    def rename(document):
        next(element for element in elements(document) if old == element.S).S = pikepdf.Name(new)

    return rename


def _no_scope(document):
    del next(element for element in elements(document) if element.S == "/TH").A


@pytest.mark.parametrize(
    ("break_it", "rule"),
    [
        (_no_tabs, "7.18.3"),
        (_no_number, "7.18.1"),
        (_wrong_element, "7.18.1"),
        (_no_words, "7.18.1"),
        (_wrong_object, "7.18.1"),
        (_untagged, "7.1"),
        (_no_font, "7.21.4"),
        (_no_title, "7.1"),
        (_no_language, "7.2"),
        (_pop_up, "7.18.1"),
        (_renamed("/TR", "/Div"), "7.2"),
        (_renamed("/P", "/LBody"), "7.2"),
        (_renamed("/P", "/Paragraph"), "7.1"),
        (_renamed("/P", "/Figure"), "7.3"),
        (_renamed("/P", "/Note"), "7.9"),
        (_renamed("/H1", "/H"), "7.4.4"),
        (_no_scope, "7.5"),
    ],
)
def test_what_is_wrong_is_found(layout, break_it, rule):
    _, pdf = layout
    with opened(pdf) as document:
        break_it(document)
        assert [finding.split()[0] for finding in findings(document) if finding.startswith(f"{rule} ")]

"""Each layout is exported once for all tests of a module."""

import pytest

from app import engine, paths
from app.annotate.article import AnnotatedArticle
from app.jobs import finish
from app.translate.service import EnglishMode
from app.translate.unit import UnitEnglish
from tests.export.pdf.golden import made
from tests.export.pdf.layouts import LAYOUTS
from tests.support.pdfs import exported


@pytest.fixture(scope="package")
def several_pages() -> tuple[AnnotatedArticle, tuple[UnitEnglish, ...]]:
    """Return the bundled sample with its English."""
    article = engine.open_article(str(paths.resource("sample/sample.txt")))
    with engine.english_service(EnglishMode.AUTO) as service:
        return article, finish(service.translate(article))


@pytest.fixture(scope="package", params=list(LAYOUTS))
def layout(request, tmp_path_factory) -> tuple[str, bytes]:
    """Return the name of a layout and the sample as its PDF."""
    return request.param, made(request.param, tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="package")
def plain(tmp_path_factory) -> bytes:
    """Return the article of the export tests as its PDF, with the usual options."""
    return exported(tmp_path_factory.mktemp("plain"))

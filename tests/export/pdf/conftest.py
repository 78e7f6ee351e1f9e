"""Each layout is exported once for all tests of a module."""

import pytest

from tests.export.pdf.layouts import LAYOUTS
from tests.support.pdfs import exported


@pytest.fixture(scope="package", params=list(LAYOUTS))
def layout(request, tmp_path_factory) -> tuple[str, bytes]:
    """Return the name of a layout and the sample as its PDF."""
    return request.param, exported(tmp_path_factory.mktemp(request.param), options=LAYOUTS[request.param])

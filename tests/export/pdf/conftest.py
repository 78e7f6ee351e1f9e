"""Each layout is exported once for all tests of a module."""

import pytest

from tests.export.pdf.golden import made
from tests.export.pdf.layouts import LAYOUTS


@pytest.fixture(scope="package", params=list(LAYOUTS))
def layout(request, tmp_path_factory) -> tuple[str, bytes]:
    """Return the name of a layout and the sample as its PDF."""
    return request.param, made(request.param, tmp_path_factory.mktemp(request.param))

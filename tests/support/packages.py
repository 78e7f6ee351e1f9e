"""Fixtures that make translation packages with a tiny model."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.translate.makers import METADATA, Pack, tiny_model


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files of a whole package with a tiny model, by their path within the archive."""
    model = tmp_path_factory.mktemp("model") / "model"
    tokenizer = tiny_model(model)
    files = {f"zh_en/model/{path.name}": path.read_bytes() for path in model.iterdir()}
    metadata = json.dumps(METADATA).encode()
    return {**files, "zh_en/sentencepiece.model": tokenizer, "zh_en/metadata.json": metadata}


@pytest.fixture
def pack(parts: dict[str, bytes], tmp_path: Path) -> Iterator[Pack]:
    """Return a function that writes an archive; None for a part leaves it out."""

    def write(changes: Mapping[str, bytes | None] | None = None, name: str = "zh_en.argosmodel") -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
            for key, data in {**parts, **(changes or {})}.items():
                if data is not None:
                    bundle.writestr(key, data)
        return path

    yield write

"""The trained model as CTranslate2 and Argos Translate read it."""

import json
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tests.training.model import Shape, Weights

TOP = "translate-zh_en-test"  # the folder in the archive
_METADATA = {
    "package_version": "0.1", "argos_version": "1.9", "from_code": "zh", "from_name": "Chinese",
    "to_code": "en", "to_name": "English",
}  # fmt: skip
_LONG_AGO = (2026, 1, 1, 0, 0, 0)  # the same archive from the same weights


def pack(path: Path, weights: Weights, shape: Shape, tokenizer: bytes, pieces: Sequence[str]) -> None:
    """Write an ``.argosmodel``."""
    files = {"metadata.json": json.dumps(_METADATA, indent=1).encode(), "sentencepiece.model": tokenizer}
    with tempfile.TemporaryDirectory() as folder:
        write_model(Path(folder) / "model", weights, shape, pieces)
        for file in sorted((Path(folder) / "model").iterdir()):
            files[f"model/{file.name}"] = file.read_bytes()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as bundle:
        for name, data in files.items():
            info = zipfile.ZipInfo(f"{TOP}/{name}", _LONG_AGO)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            bundle.writestr(info, data)


def write_model(
    folder: Path, weights: Weights, shape: Shape, pieces: Sequence[str], quantization: str = "int8"
) -> None:
    """Write the folder that ``ctranslate2.Translator`` loads, its matrices in 8 bits."""
    import ctranslate2

    spec = ctranslate2.specs.TransformerSpec.from_config(
        (shape.encoder, shape.decoder), shape.heads, alignment_layer=-1, alignment_heads=shape.heads
    )
    for side, name in ((spec.encoder, "encoder"), (spec.decoder, "decoder")):
        embeddings = side.embeddings if isinstance(side.embeddings, list) else [side.embeddings]
        embeddings[0].weight = weights["embedding"].copy()  # quantized in place
        _norm(side.layer_norm, weights[name]["norm"])
        for part, layer in zip(side.layer, weights[name]["layers"], strict=True):
            _layer(part, layer)
    spec.decoder.projection.weight = weights["embedding"].copy()
    spec.decoder.projection.bias = weights["bias"].copy()
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.validate()
    spec.optimize(quantization=quantization)
    folder.mkdir()
    spec.save(str(folder))


def _layer(part: Any, layer: Weights) -> None:
    own = layer["own"]
    _norm(part.self_attention.layer_norm, own["norm"])
    _linear(part.self_attention.linear[0], own["query"], own["key"], own["value"])
    _linear(part.self_attention.linear[1], own["out"])
    if cross := layer.get("cross"):
        _norm(part.attention.layer_norm, cross["norm"])
        _linear(part.attention.linear[0], cross["query"])
        _linear(part.attention.linear[1], cross["key"], cross["value"])
        _linear(part.attention.linear[2], cross["out"])
    _norm(part.ffn.layer_norm, layer["ffn"]["norm"])
    _linear(part.ffn.linear_0, layer["ffn"]["up"])
    _linear(part.ffn.linear_1, layer["ffn"]["down"])


def _linear(part: Any, *matrices: Weights) -> None:
    part.weight = np.concatenate([matrix["weight"] for matrix in matrices])
    part.bias = np.concatenate([matrix["bias"] for matrix in matrices])


def _norm(part: Any, norm: Weights) -> None:
    part.gamma, part.beta = norm["gamma"].copy(), norm["beta"].copy()

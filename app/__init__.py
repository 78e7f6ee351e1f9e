"""Jingdu: a reading aid for Traditional-Chinese writing on semiconductors and technology rivalry."""

__version__ = "0.1.0"

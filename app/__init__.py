"""Jingdu: a reading aid for Traditional-Chinese writing on semiconductors and technology rivalry."""

NAME = "Jingdu 晶讀"
__version__ = "0.1.0"

"""A sieve over the keys of the index: most strings that have no row are told without a look-up."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self
from zlib import crc32

_BITS = 1 << 22  # one in twenty strings that are no key passes all the same


@dataclass(frozen=True, slots=True)
class Sieve:
    """One bit for the checksum of each key."""

    bits: bytes

    @classmethod
    def of(cls, keys: Iterable[str]) -> Self:
        """Return the sieve that lets these keys pass."""
        bits = bytearray(_BITS // 8)
        for key in keys:
            place = crc32(key.encode()) % _BITS
            bits[place >> 3] |= 1 << (place & 7)
        return cls(bytes(bits))

    def passes(self, text: str) -> bool:
        """Tell whether a string may be a key; False is certain."""
        place = crc32(text.encode("utf-8", "surrogatepass")) % _BITS
        return bool(self.bits[place >> 3] >> (place & 7) & 1)

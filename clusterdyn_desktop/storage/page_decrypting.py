"""The pages of an encrypted store, each by itself: a damaged one keeps none of the others back.

SQLCipher gives up a page whose checksum is wrong, and with it the table. A byte that was changed
spoils sixteen bytes of what is decrypted and one of the next sixteen; the rest of the page can be
read. The format: https://www.zetetic.net/sqlcipher/design/
"""

import hmac
from hashlib import pbkdf2_hmac

from clusterdyn_desktop.storage.store_key import (
    KEY_BYTES,
    PAGE_SIZE,
    PLAIN_MAGIC,
    SALT_BYTES,
    StoreKey,
)

_IV_BYTES = 16
_CHECKSUM_BYTES = 64
RESERVED = _IV_BYTES + _CHECKSUM_BYTES
"""Bytes at the end of each page that hold no content."""

_OTHER_SALT = 0x3A
_OTHER_ROUNDS = 2
_NOTHING = bytes(PAGE_SIZE)


class PageDecrypter:
    """Decrypts pages of 4,096 bytes, numbered from 1, with the key of their store."""

    def __init__(self, key: StoreKey) -> None:
        self._key = key.key
        salt = bytes(byte ^ _OTHER_SALT for byte in key.salt)
        self._checksum_key = pbkdf2_hmac("sha512", key.key, salt, _OTHER_ROUNDS, KEY_BYTES)

    def is_intact(self, number: int, page: bytes) -> bool:
        """Say whether a page goes with its checksum, which nobody makes without the key."""
        content = page[_start(number) : PAGE_SIZE - _CHECKSUM_BYTES]
        wanted = hmac.digest(self._checksum_key, content + number.to_bytes(4, "little"), "sha512")
        return page == _NOTHING or hmac.compare_digest(wanted, page[-_CHECKSUM_BYTES:])

    def page(self, number: int, page: bytes) -> bytes:
        """Return a page as a plain store would hold it, intact or not."""
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        if page == _NOTHING:
            return page
        end = PAGE_SIZE - RESERVED
        decrypter = Cipher(AES(self._key), CBC(page[end : end + _IV_BYTES])).decryptor()
        plain = decrypter.update(page[_start(number) : end]) + decrypter.finalize()
        return (PLAIN_MAGIC if number == 1 else b"") + plain + bytes(RESERVED)


def _start(number: int) -> int:
    """Return where what is encrypted begins: the first page begins with the salt."""
    return SALT_BYTES if number == 1 else 0

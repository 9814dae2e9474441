"""Signatures by Ed25519 (RFC 8032), as `services.peer_port.Signatures` promises."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PURPOSE = b"clusterdyn-peer-pack 1\n"
"""Stands before what is signed, so that no signature holds for anything but a peer pack."""


class Ed25519Signatures:
    """Signs and verifies; the library is imported when it is first needed."""

    def new_secret(self) -> str:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.generate().private_bytes_raw().hex()

    def key_of(self, secret: str) -> str:
        return _private(secret).public_key().public_bytes_raw().hex()

    def sign(self, secret: str, text: str) -> str:
        return _private(secret).sign(PURPOSE + text.encode()).hex()

    def holds(self, key: str, text: str, signature: str) -> bool:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
            public.verify(bytes.fromhex(signature), PURPOSE + text.encode())
        except (InvalidSignature, ValueError):
            return False
        return True


def _private(secret: str) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))

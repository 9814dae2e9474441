"""Signing: this store's own key, and how a key is shown to be compared by telephone.

The key belongs to whoever makes packs, and not to one store file: a backup that is restored, a copy
that lives on as another site and a store that is moved all keep it, so that partners go on
recognising the maker. See docs/decisions/0022.
"""

from dataclasses import replace
from hashlib import sha256

from clusterdyn_desktop.services.peer_port import Signatures
from clusterdyn_desktop.services.peer_shelf import Signer
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import UnitOfWork

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Those of Crockford's base 32: none that sounds or looks like another when it is read out."""

_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
GROUPS, IN_A_GROUP = 6, 5
_BITS = 5


def fingerprint(key: str) -> str:
    """Return the fingerprint of a public key: six groups of five letters and digits.

    They are the first 150 bits of the SHA-256 of the key.
    """
    number = int.from_bytes(sha256(bytes.fromhex(key)).digest())
    number >>= 256 - _BITS * GROUPS * IN_A_GROUP
    signs = ""
    for _ in range(GROUPS * IN_A_GROUP):
        signs = LETTERS[number % len(LETTERS)] + signs
        number //= len(LETTERS)
    return " ".join(signs[at : at + IN_A_GROUP] for at in range(0, len(signs), IN_A_GROUP))


def is_fingerprint_of(typed: str, key: str) -> bool:
    """Say whether somebody typed the fingerprint of a key, however they spaced it."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_ALIKE)
    return signs == fingerprint(key).replace(" ", "")


def own_signer(work: UnitOfWork, signatures: Signatures, clock: Clock, name: str) -> Signer:
    """Return this store's signer under a name; its key is made when it is first asked for.

    It is written each time: from then on nobody else makes a pack until this is committed.
    """
    known = known_own_signer(work)
    if known is None:
        secret = signatures.new_secret()
        signer = Signer(signatures.key_of(secret), name, clock.now(), secret)
    else:
        signer = replace(known, name=name)
    work.keep_signer(signer)
    return signer


def known_own_signer(work: UnitOfWork) -> Signer | None:
    """Return this store's signer, None before the first pack."""
    return next((each for each in work.signers() if each.is_own), None)

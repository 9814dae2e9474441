"""Trust on first use: what is known here of the key of a pack, and who is trusted from now on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.peer_pack import PeerPack
from clusterdyn_desktop.domain.peer_pack_reading import from_text
from clusterdyn_desktop.services.peer_gathering import plain_name
from clusterdyn_desktop.services.peer_port import SignedContent
from clusterdyn_desktop.services.peer_shelf import ShelvedPack, Signer
from clusterdyn_desktop.services.signing import fingerprint
from clusterdyn_desktop.services.store_port import UnitOfWork


class KeyStanding(StrEnum):
    """What is known here of the key that a pack is signed with."""

    NEW = "new"
    KNOWN = "known"
    OWN = "own"
    CHANGED = "changed"
    """Its maker is known here by another key."""

    RENAMED = "renamed"
    """The key is known, by another name."""


class PackStanding(StrEnum):
    """What a pack is beside those of the same maker, country and instrument that are here."""

    NEW = "new"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class PackCheck:
    """What a file holds, before it comes in. Nothing has changed yet.

    `known_name` is the name that a renamed key was known by; `known_fingerprint` that of the key
    by which the maker of a pack with a changed key was known.
    """

    path: Path
    id: str
    pack: PeerPack
    signed: SignedContent
    fingerprint: str
    key: KeyStanding
    standing: PackStanding
    known_name: str = ""
    known_fingerprint: str = ""

    @property
    def needs_trust(self) -> bool:
        """Whether a person has to compare the fingerprint before it can come in."""
        return self.key in {KeyStanding.NEW, KeyStanding.CHANGED}


def id_of(content: str) -> str:
    """Return the id of a pack: the SHA-256 of its content."""
    return sha256(content.encode()).hexdigest()


def checked(path: Path, pack: PeerPack, signed: SignedContent, work: UnitOfWork) -> PackCheck:
    """Say what is known here of a pack that was read, and of its key."""
    signers = work.signers()
    known = next((each for each in signers if each.key == pack.key), None)
    named = next(
        (
            each
            for each in signers
            if each.key != pack.key and plain_name(each.name) == plain_name(pack.maker)
        ),
        None,
    )
    return PackCheck(
        path=path,
        id=id_of(signed.text),
        pack=pack,
        signed=signed,
        fingerprint=fingerprint(pack.key),
        key=_standing_of_key(pack, known, named),
        standing=_standing(id_of(signed.text), pack, work.peer_packs()),
        known_name="" if known is None else known.name,
        known_fingerprint="" if named is None else fingerprint(named.key),
    )


def _standing_of_key(pack: PeerPack, known: Signer | None, named: Signer | None) -> KeyStanding:
    if known is not None and known.is_own:
        return KeyStanding.OWN
    if named is not None:
        return KeyStanding.CHANGED
    if known is None:
        return KeyStanding.NEW
    is_same = plain_name(known.name) == plain_name(pack.maker)
    return KeyStanding.KNOWN if is_same else KeyStanding.RENAMED


def _standing(pack_id: str, pack: PeerPack, shelf: Sequence[ShelvedPack]) -> PackStanding:
    if any(each.id == pack_id for each in shelf):
        return PackStanding.SAME
    alike = [
        held.made_on
        for held in (from_text(each.content, "") for each in shelf if each.key == pack.key)
        if (held.country, held.instrument.id) == (pack.country, pack.instrument.id)
    ]
    if not alike:
        return PackStanding.NEW
    return PackStanding.NEWER if pack.made_on >= max(alike) else PackStanding.OLDER


def untrusted(check: PackCheck) -> UserError:
    """Return what is said where a pack needs trust and has none."""
    if check.key is KeyStanding.CHANGED:
        return UserError(
            "peer-pack.other-key",
            maker=check.pack.maker,
            fingerprint=check.fingerprint,
            known=check.known_fingerprint,
        )
    return UserError(
        "peer-pack.unknown-maker", maker=check.pack.maker, fingerprint=check.fingerprint
    )


def trust_signer(work: UnitOfWork, check: PackCheck, signer: Signer) -> None:
    """Trust a key under its name; who had the name before is trusted no more, but for ourselves."""
    for other in work.signers():
        is_replaced = plain_name(other.name) == plain_name(signer.name) and not other.is_own
        if is_replaced and other.key != signer.key:
            work.drop_signer(other.key)
    if check.key is not KeyStanding.KNOWN:
        work.keep_signer(signer)

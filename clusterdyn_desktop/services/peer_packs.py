"""Peer packs: made of a country's clusters, brought in from partners, kept and removed.

A pack is checked and shown before it comes in. Whose packs are taken is decided by a person, who
compares a fingerprint the first time (trust on first use); from then on the key must be the same.
"""

import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.peer_differences import EarlierPack, trace, trace_from_plain
from clusterdyn_desktop.domain.peer_making import Label, made_pack
from clusterdyn_desktop.domain.peer_pack import PeerPack, as_text
from clusterdyn_desktop.domain.peer_pack_reading import clean_maker, from_text
from clusterdyn_desktop.domain.suppression import SmallGroupRules
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, new_entry
from clusterdyn_desktop.services.peer_comparing import Comparison, compare
from clusterdyn_desktop.services.peer_gathering import Gathered, countries, gather, plain_name
from clusterdyn_desktop.services.peer_port import PeerPackFiles, Signatures, SignedContent
from clusterdyn_desktop.services.peer_shelf import MADE, RECEIVED, ShelvedPack, Signer
from clusterdyn_desktop.services.peer_trust import (
    KeyStanding,
    PackCheck,
    checked,
    id_of,
    trust_signer,
    untrusted,
)
from clusterdyn_desktop.services.ports import (
    Author,
    Clock,
    InstrumentLibrary,
    PreferenceKeeper,
    Texts,
    nobody,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.signing import fingerprint, known_own_signer, own_signer
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

USUAL_RULES = SmallGroupRules()


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A pack that is here; `is_made_here` says that it went out from here."""

    id: str
    pack: PeerPack
    shelved: ShelvedPack
    fingerprint: str

    @property
    def is_made_here(self) -> bool:
        """Whether it was made here."""
        return self.shelved.direction == MADE


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What a pack made now would be, and which clusters would not be in it."""

    pack: PeerPack
    gathered: Gathered


@dataclass(frozen=True, slots=True)
class MadePack:
    """A pack that was written to a file."""

    path: Path
    kept: KeptPack
    gathered: Gathered


class PeerPacks:
    """Makes, checks, keeps and compares peer packs."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        files: PeerPackFiles,
        signatures: Signatures,
        *,
        clock: Clock,
        preferences: PreferenceKeeper,
        who: Author = nobody,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._files = files
        self._signatures = signatures
        self._clock = clock
        self._preferences = preferences
        self._who = who

    # ---- making

    def countries(self) -> Sequence[str]:
        """Return the countries of which there are clusters here, as codes."""
        with self._store.unit_of_work() as work:
            return countries(work)

    def plan(
        self,
        country: str,
        maker: str = "",
        rules: SmallGroupRules = USUAL_RULES,
        progress: Progress = no_progress,
    ) -> PackPlan:
        """Say what a pack made now would hold; nothing is kept of it.

        Raises what `make` raises of the clusters and of the maker's name.
        """
        name = self._maker(maker)
        with self._store.unit_of_work() as work:
            gathered = self._gather(work, country, name, rules, progress)
            own = known_own_signer(work)
            label = self._label(name, "0" * 64 if own is None else own.key, gathered, "en")
            pack = made_pack(
                label,
                gathered.instrument,
                gathered.contributions,
                rules,
                _earlier(work, gathered),
            )
        return PackPlan(pack, gathered)

    def make(
        self,
        country: str,
        path: Path,
        texts: Texts,
        *,
        maker: str = "",
        rules: SmallGroupRules = USUAL_RULES,
        password: str = "",
        progress: Progress = no_progress,
    ) -> MadePack:
        """Make a pack of a country's clusters, sign it, and write it to a workbook.

        `maker` is the name it is made under; the organisation of the preferences where empty. What
        went into it is remembered before the file is there, so that no pack can get out without.
        Raises `peer-pack.no-maker`, `.maker-named`, `.no-clusters`, `.too-few`, `.one-owner`,
        `.too-alike`, and what writing a file raises; nothing is kept then.
        """
        name = self._maker(maker)
        with self._store.unit_of_work(self._who()) as work:
            gathered = self._gather(work, country, name, rules, progress)
            signer = own_signer(work, self._signatures, self._clock, name)
            label = self._label(name, signer.key, gathered, texts.language)
            pack = made_pack(
                label,
                gathered.instrument,
                gathered.contributions,
                rules,
                _earlier(work, gathered),
            )
            shelved = self._signed(pack, signer, gathered)
            is_known = any(each.id == shelved.id for each in work.peer_packs())
            if not is_known:
                work.keep_peer_pack(shelved)
            work.commit()
        kept = KeptPack(shelved.id, pack, shelved, fingerprint(signer.key))
        try:
            self._write(kept, path, texts, progress, password)
        except BaseException:
            if not is_known:
                self._forget(shelved.id)
            raise
        self._note(Direction.OUT, path, pack)
        return MadePack(path, kept, gathered)

    def write_again(
        self, pack_id: str, path: Path, texts: Texts, progress: Progress = no_progress
    ) -> None:
        """Write a pack that was made here to a file once more; raises `peer-pack.gone`."""
        kept = self._kept(pack_id)
        self._write(kept, path, texts, progress)
        self._note(Direction.OUT, path, kept.pack)

    # ---- bringing in

    def check(self, path: Path, progress: Progress = no_progress, password: str = "") -> PackCheck:
        """Read a pack and say who made it and what bringing it in would do. Changes nothing.

        Raises `file.*`, `workbook.*` and `peer-pack.*`: a pack that is unsigned or was changed is
        refused.
        """
        found = self._files.read(path, progress, password)
        with self._store.unit_of_work() as work:
            return checked(path, found.pack, found.signed, work)

    def apply(self, check: PackCheck, *, trust: bool = False) -> KeptPack:
        """Keep a pack that was checked, and whose key it is signed with.

        `trust` says that somebody compared the fingerprint. A key that takes the place of another
        of the same name is trusted from then on, and the other no more. Raises
        `peer-pack.unknown-maker` and `peer-pack.other-key` without trust where it is needed.
        """
        with self._store.unit_of_work(self._who()) as work:
            now = checked(check.path, check.pack, check.signed, work)
            if now.needs_trust and not trust:
                raise untrusted(now)
            if now.key is not KeyStanding.OWN:
                trust_signer(work, now, Signer(now.pack.key, now.pack.maker, self._clock.now()))
            shelved = next((each for each in work.peer_packs() if each.id == now.id), None)
            if shelved is None:
                shelved = ShelvedPack(
                    now.id,
                    RECEIVED,
                    now.pack.key,
                    self._clock.now(),
                    now.signed.text,
                    now.signed.signature,
                )
                work.keep_peer_pack(shelved)
            work.commit()
        self._note(Direction.IN, now.path, now.pack)
        return KeptPack(now.id, now.pack, shelved, now.fingerprint)

    # ---- what is here

    def packs(self) -> Sequence[KeptPack]:
        """Return the packs that are here, those made here too, the latest first.

        One that a later program took into a store on a server is passed over.
        """
        found = []
        with self._store.unit_of_work() as work:
            for each in work.peer_packs():
                with suppress(UserError):
                    found.append(_kept(each))
        return found

    def makers(self) -> Sequence[Signer]:
        """Return whose packs are trusted here, by name."""
        with self._store.unit_of_work() as work:
            return [each for each in work.signers() if not each.is_own]

    def own_fingerprint(self) -> str:
        """Return the fingerprint of this store's own key, empty before the first pack."""
        with self._store.unit_of_work() as work:
            own = known_own_signer(work)
        return "" if own is None else fingerprint(own.key)

    def remove(self, pack_id: str) -> None:
        """Remove a pack that came in; its maker stays trusted.

        Raises `peer-pack.gone`, and `peer-pack.made-here`: what was made here is remembered, so
        that no later pack gives away what differs.
        """
        if self._kept(pack_id).is_made_here:
            raise UserError("peer-pack.made-here")
        self._forget(pack_id)

    def compare(self, assessment_id: str) -> Comparison:
        """Set an assessment beside the packs that are here. Raises `assessment.unknown`."""
        packs = [(each.id, each.pack) for each in self.packs()]
        return compare(self._store, self._instruments, assessment_id, packs)

    # ---- within

    def _maker(self, maker: str) -> str:
        name = clean_maker(maker) or clean_maker(self._preferences.load().organisation)
        if not name:
            raise UserError("peer-pack.no-maker")
        return name

    def _gather(
        self,
        work: UnitOfWork,
        country: str,
        maker: str,
        rules: SmallGroupRules,
        progress: Progress,
    ) -> Gathered:
        gathered = gather(work, self._instruments, country, rules, progress)
        if plain_name(maker) in gathered.names:
            raise UserError("peer-pack.maker-named", maker=maker)
        return gathered

    def _label(self, maker: str, key: str, gathered: Gathered, language: str) -> Label:
        return Label(maker, key, gathered.country, self._clock.now().date(), language)

    def _signed(self, pack: PeerPack, signer: Signer, gathered: Gathered) -> ShelvedPack:
        text = as_text(pack)
        return ShelvedPack(
            id=id_of(text),
            direction=MADE,
            key=signer.key,
            at=self._clock.now(),
            content=text,
            signature=self._signatures.sign(signer.secret, text),
            traces=trace(gathered.contributions, secrets.token_hex(16)).plain(),
        )

    def _write(
        self, kept: KeptPack, path: Path, texts: Texts, progress: Progress, password: str = ""
    ) -> None:
        name = kept.pack.instrument
        instrument = self._instruments.get(name.id, name.version)
        signed = SignedContent(kept.shelved.content, kept.shelved.signature)
        self._files.write(signed, instrument, path, texts, progress, password=password)

    def _note(self, direction: Direction, path: Path, pack: PeerPack) -> None:
        """Note the file in the log of files."""
        made = new_entry(
            self._clock,
            self._who(),
            path,
            direction=direction,
            kind=FileKind.PEER_PACK,
            counts={"clusters": pack.clusters},
        )
        entry = replace(made, partner=pack.maker if direction is Direction.IN else "")
        with self._store.unit_of_work(entry.who) as work:
            work.note_file(entry)
            work.commit()

    def _kept(self, pack_id: str) -> KeptPack:
        with self._store.unit_of_work() as work:
            found = next((each for each in work.peer_packs() if each.id == pack_id), None)
        if found is None:
            raise UserError("peer-pack.gone")
        return _kept(found)

    def _forget(self, pack_id: str) -> None:
        with self._store.unit_of_work(self._who()) as work:
            work.drop_peer_pack(pack_id)
            work.commit()


def _kept(shelved: ShelvedPack) -> KeptPack:
    pack = from_text(shelved.content, "")
    return KeptPack(shelved.id, pack, shelved, fingerprint(shelved.key))


def _earlier(work: UnitOfWork, gathered: Gathered) -> list[EarlierPack]:
    """Return the packs made here of the same country and instrument, whatever its version."""
    made = [
        (from_text(each.content, ""), each.traces)
        for each in work.peer_packs()
        if each.direction == MADE
    ]
    return [
        EarlierPack(pack, trace_from_plain(traces))
        for pack, traces in made
        if pack.country == gathered.country and pack.instrument.id == gathered.instrument.id
    ]

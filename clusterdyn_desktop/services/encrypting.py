"""Encrypting: giving a store a passphrase, another one, or none; and what that means for backups.

What it takes is imported when it is first done.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.backups import Backup, Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.encryption_port import Encrypter, Form, SheetMaterial, SheetWriter
from clusterdyn_desktop.services.ports import Clock, Wording
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.safekeeping import Safekeeping


@dataclass(frozen=True, slots=True)
class OddBackup:
    """A file of a backup that is not encrypted as the store is.

    `can_convert` says whether it can be given the store's form: its own key is known.
    """

    backup: Backup
    form: Form
    can_convert: bool


class Encrypting:
    """Encrypts the open store and its backups. While it does, the store is nobody else's.

    `encrypter` returns what works on the store's file, None for a store on a server.
    """

    def __init__(
        self,
        encrypter: Callable[[], Encrypter | None],
        safekeeping: Safekeeping,
        *,
        writer: SheetWriter,
        wording: Wording,
        clock: Clock,
        program_version: str,
    ) -> None:
        self._encrypter_of_store = encrypter
        self._safekeeping = safekeeping
        self._writer = writer
        self._wording = wording
        self._clock = clock
        self._program_version = program_version

    @property
    def is_offered(self) -> bool:
        """Whether the store is a file; a server's disks are its own matter."""
        return self._encrypter_of_store() is not None

    @property
    def is_encrypted(self) -> bool:
        """Whether the store is encrypted now."""
        return self._encrypter.is_encrypted

    @property
    def _encrypter(self) -> Encrypter:
        encrypter = self._encrypter_of_store()
        if encrypter is None:
            raise UserError("encryption.server")
        return encrypter

    def require(self) -> None:
        """Raise `store.encryption-missing` where this computer cannot encrypt."""
        self._encrypter.require()

    def opens(self, passphrase: str) -> bool:
        """Say whether a passphrase is the store's; takes a third of a second."""
        return self._encrypter.opens(passphrase)

    # ---- the store

    def encrypt(self, passphrase: str, progress: Progress = no_progress) -> None:
        """Give a store a passphrase, verified, then make a first backup with it.

        Raises `encryption.too-short`, `encryption.no-room`, `encryption.unverified`,
        `store.encryption-missing`, `store.busy` and others `store.*`; nothing is changed then.
        """
        self._refuse_short(passphrase)
        self._encrypter.encrypt(passphrase, progress)
        self._safekeeping.try_to_back_up(Reason.HAND, progress)

    def change(self, present: str, passphrase: str, progress: Progress = no_progress) -> None:
        """Give an encrypted store another passphrase.

        Raises as `encrypt` does, and `encryption.not-this` where the present one is wrong.
        """
        self._refuse_short(passphrase)
        self._require_present(present)
        self._encrypter.encrypt(passphrase, progress)
        self._safekeeping.try_to_back_up(Reason.HAND, progress)

    def decrypt(self, present: str, progress: Progress = no_progress) -> None:
        """Make an encrypted store plain. Raises as `change` does."""
        self._require_present(present)
        self._encrypter.decrypt(progress)

    def decrypt_opened(self, progress: Progress = no_progress) -> None:
        """Make a store plain that was opened with its passphrase just now, by the same person."""
        self._encrypter.decrypt(progress)

    def _refuse_short(self, passphrase: str) -> None:
        from clusterdyn_desktop.domain.passphrase import LEAST, Strength, strength

        if strength(passphrase) is Strength.TOO_SHORT:
            raise UserError("encryption.too-short", least=LEAST)

    def _require_present(self, passphrase: str) -> None:
        if not self.opens(passphrase):
            raise UserError("encryption.not-this")

    # ---- the sheet

    def write_sheet(self, path: Path, language: str, passphrase: str = "") -> None:
        """Write the recovery sheet as a PDF, with the passphrase only where it is given.

        Raises `file.not-writable`.
        """
        store = self._encrypter.path
        material = SheetMaterial(
            store_name=store.name,
            place=str(store.parent),
            made_at=self._clock.now(),
            language=language,
            texts=self._wording.catalogue.texts(language),
            formats=self._wording.formats_for(language),
            program_version=self._program_version,
            passphrase=passphrase,
        )
        self._writer.recovery_sheet(material, path)

    # ---- backups

    def odd_backups(self, progress: Progress = no_progress) -> Sequence[OddBackup]:
        """Return the backups in all folders that are not encrypted as the store is."""
        encrypter = self._encrypter
        found = []
        for listed in self._safekeeping.backups(progress).backups:
            for folder in listed.folders:
                file = folder.path / listed.backup.path.name
                try:
                    form = encrypter.form(file)
                except UserError:  # damaged or gone: said where backups are listed
                    continue
                if form is not Form.SAME:
                    odd = Backup(file, listed.backup.made_at, listed.backup.reason, 0)
                    found.append(OddBackup(odd, form, not listed.backup.problem))
        return found

    def convert_backups(self, files: Sequence[Path], progress: Progress = no_progress) -> None:
        """Encrypt backups as the store is. Raises `backup.*`, `encryption.*` at the first."""
        for done, file in enumerate(files):
            progress(done, len(files))
            self._encrypter.convert_backup(file, progress)

    def delete_backups(self, files: Sequence[Path], progress: Progress = no_progress) -> None:
        """Overwrite backups and take them away. Raises `backup.*` at the first."""
        for done, file in enumerate(files):
            progress(done, len(files))
            self._encrypter.delete_backup(file)

    def unlock_backup(self, file: Path, passphrase: str) -> None:
        """Learn the passphrase of a backup, until the program ends. Raises `backup.*`."""
        self._encrypter.unlock_backup(file, passphrase)

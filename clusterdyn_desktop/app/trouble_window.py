"""Puts together the window that stands in for the program while its store cannot be opened."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.late_parts import themes_in
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.domain.backups import Backup
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.application import dress
from clusterdyn_desktop.gui.passphrase_window import PassphraseWindow
from clusterdyn_desktop.gui.store_trouble import StoreTrouble, WayOut
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.ports import TextCatalogue, Texts
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.wording.backup_words import BackupWords
from clusterdyn_desktop.services.wording.error_sentences import sentence

RESCUABLE = frozenset({"store.damaged", "store.truncated", "store.not-a-store", "store.foreign"})
"""What opening is refused with where a rescue may help; the last two when the header is gone."""


def trouble_window(
    store: str | None,
    error: UserError,
    catalogue: TextCatalogue,
    language: str,
    backup: Backup | None,
) -> StoreTrouble:
    """Return the window in the program's language and look, with the ways on that there are."""
    _dress(language)
    texts = catalogue.texts(language)
    return StoreTrouble(
        store,
        sentence(texts, error),
        _backup_words(backup, texts, language) if backup else "",
        _way_out(store, error, texts),
    )


def passphrase_window(store: Path, unlock: Callable[[str], None], texts: Texts) -> PassphraseWindow:
    """Return the window that asks for a store's passphrase, in the program's language and look."""
    _dress(texts.language)
    return PassphraseWindow(store, unlock, lambda problem: sentence(texts, problem))


def _dress(language: str) -> None:
    assets = paths.assets_folder()
    appearance = PreferenceFile(paths.preferences_file()).load().appearance
    dress(assets, themes_in(assets), appearance, language)


def _backup_words(backup: Backup, texts: Texts, language: str) -> str:
    words = BackupWords(texts, formats_for(language))
    return words.offer(backup, datetime.now(UTC).astimezone().date())


def _way_out(store: str | None, error: UserError, texts: Texts) -> WayOut | None:
    """Return how to save what can be read, or to work on a copy, where one of the two helps."""
    if error.code == "store.only-to-read":
        return _working_on_a_copy(Path(str(error.parameters["path"])), texts)
    if error.code not in RESCUABLE or "://" in str(error.parameters.get("path", "")):
        return None
    from clusterdyn_desktop.app.rescuing import rescuing
    from clusterdyn_desktop.services.wording.rescue_words import rescue_sentence

    damaged = Path(str(error.parameters.get("path") or store or paths.default_store()))

    def save(new: Path, progress: Progress) -> str:
        return rescue_sentence(texts, rescuing().rescue(damaged, new, texts, progress))

    return WayOut(save, lambda problem: sentence(texts, problem))


def _working_on_a_copy(path: Path, texts: Texts) -> WayOut | None:
    """Return how to copy a store that can only be read; an encrypted one is copied by hand."""
    from clusterdyn_desktop.app.clock import SystemClock
    from clusterdyn_desktop.storage.copying import copy_to_work_on
    from clusterdyn_desktop.storage.store_key import is_encrypted

    if is_encrypted(path):
        return None

    def save(new: Path, progress: Progress) -> str:
        copy_to_work_on(path, new, SystemClock(), progress)
        return texts.translate(
            "store", "The copy is {path}. From now on, start the program with it."
        ).format(path=new)

    return WayOut(save, lambda problem: sentence(texts, problem), is_copy=True)

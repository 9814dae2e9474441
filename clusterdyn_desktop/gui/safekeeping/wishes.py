"""Where and how often somebody wants backups: asked for, and kept with the preferences."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.gui.safekeeping.start_view import StartView
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import open_folder
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_folders import FolderKind
from clusterdyn_desktop.services.ports import Preferences


class BackupWishes(QObject):
    """Hears what is wished for on the page; `kept` tells that it holds from now on."""

    kept = Signal()

    def __init__(self, screen: Screen, start: StartView) -> None:
        super().__init__(start)
        self._screen = screen
        self._start = start
        start.folder_wanted.connect(self._on_start_folder_wanted)
        start.folder_dropped.connect(self._on_start_folder_dropped)
        start.minutes_chosen.connect(self._on_start_minutes_chosen)

    def _on_start_folder_wanted(self, kind: FolderKind) -> None:
        title = translate("safekeeping", "Choose a folder for backups")
        folder = open_folder(self._start, title)
        if folder is not None:
            self._keep(_with_folder(self._screen.preferences, kind, str(folder)))

    def _on_start_folder_dropped(self, kind: FolderKind) -> None:
        self._keep(_with_folder(self._screen.preferences, kind, ""))

    def _on_start_minutes_chosen(self, minutes: int) -> None:
        self._keep(replace(self._screen.preferences, backup_minutes=minutes))

    def _keep(self, chosen: Preferences) -> None:
        if chosen != self._screen.preferences:
            save = self._screen.services.preferences.save
            self._screen.jobs.store.run(
                lambda _progress: save(chosen), lambda _: self._tell_kept(chosen)
            )

    def _tell_kept(self, chosen: Preferences) -> None:
        self._screen.facts.saved.emit(datetime.now(UTC))
        self._screen.facts.preferences_changed.emit(chosen)
        self.kept.emit()


def _with_folder(chosen: Preferences, kind: FolderKind, folder: str) -> Preferences:
    if kind is FolderKind.SECOND:
        return replace(chosen, second_backup_folder=folder)
    return replace(chosen, backup_folder=folder)

"""The backups, the newest first, under the days on which they were made."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.safekeeping.plain_table import PlainTable
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_list import ListedBackup
from clusterdyn_desktop.services.wording.backup_words import BackupWords

SHARES = (6, 8, 2)


class BackupTable(PlainTable):
    """One row a backup: when and why, what it holds, how large it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SHARES, parent)
        self.horizontalHeader().hide()
        self.listed: Sequence[ListedBackup] = ()

    def show_backups(self, listed: Sequence[ListedBackup], today: date, screen: Screen) -> None:
        """Show backups; the one that was chosen stays chosen if it is still there."""
        chosen = self.chosen
        self.listed = listed
        words = BackupWords(screen.language.texts, screen.language.formats)
        theme = screen.look.theme
        self.setAccessibleName(translate("safekeeping", "Backups, the newest first"))
        self.begin_rows()
        for day, group in groupby(listed, key=lambda each: each.backup.made_at.date()):
            self.add_heading(words.day(day, today), theme)
            for each in group:
                ink, second = theme.colours["ink"], theme.colours["ink_second"]
                attention = theme.colours["rust_ink"] if each.backup.problem else second
                self.add_words(each.backup.path, _cells(each, words), (ink, attention, second))
        self.end_rows(chosen)

    @property
    def chosen_file(self) -> Path | None:
        """The file of the chosen backup."""
        return self.chosen if isinstance(self.chosen, Path) else None


def _cells(listed: ListedBackup, words: BackupWords) -> tuple[str, str, str]:
    backup = listed.backup
    held = words.problem(backup.problem) if backup.problem else words.holdings(backup.holdings)
    return words.time_and_reason(backup), held, words.size(backup.size)

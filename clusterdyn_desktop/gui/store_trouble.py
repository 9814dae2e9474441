"""The window that stands in for the program while its store cannot be opened.

Who starts the program from the desktop sees no terminal; here the same sentence stands, with the
ways on: try again, restore the newest backup, save what can be read of a damaged one, open
another store, or leave.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.store_trouble import Ui_StoreTrouble
from clusterdyn_desktop.gui.jobs import Job, Runner
from clusterdyn_desktop.gui.widgets.file_dialogs import open_file, save_file
from clusterdyn_desktop.gui.widgets.fitting import fit_height
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.progress import Progress

SUFFIX = ".sqlite"


@dataclass(frozen=True, slots=True)
class WayOut:
    """How to save what can be read of a damaged store, or to copy a sound one (`is_copy`).

    `save` is given the path of the new store and returns what came of it in a sentence; `word`
    puts an error into a sentence.
    """

    save: Callable[[Path, Progress], str]
    word: Callable[[UserError], str]
    is_copy: bool = False


class StoreTrouble(QDialog):
    """Accepted when opening is to be tried: `store` is then where, as it was or chosen anew.

    `backup` says what the newest backup is, empty where there is none that helps; it is to take
    the store's place first where `wants_backup`.
    """

    def __init__(
        self, store: str | None, sentence: str, backup: str = "", way_out: WayOut | None = None
    ) -> None:
        super().__init__()
        self.store = store
        self.wants_backup = False
        self._way_out = way_out
        self._runner: Runner | None = None
        self._job: Job | None = None
        self._form = Ui_StoreTrouble()
        self._form.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._form.sentence.setText(sentence)
        self._form.backup.setText(backup)
        self._form.backupRoom.setVisible(bool(backup))
        self._form.restore.clicked.connect(self._on_restore_clicked)
        self._form.strip.set_cancel_word(translate("store", "Cancel"))
        later = Qt.ConnectionType.QueuedConnection
        self._form.strip.appeared.connect(self._on_strip_appeared, later)
        self._form.rescue.setVisible(way_out is not None)
        if self._is_copy:
            self._form.rescue.setText(translate("store", "Work on a copy…"))
        self._form.again.clicked.connect(self.accept)
        self._form.another.clicked.connect(self._on_another_clicked)
        self._form.rescue.clicked.connect(self._on_rescue_clicked)
        self._form.leave.clicked.connect(self.reject)
        self._form.again.setFocus()

    @property
    def _is_copy(self) -> bool:
        return self._way_out is not None and self._way_out.is_copy

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the sentence needs."""
        super().showEvent(event)
        fit_height(self)

    def _on_restore_clicked(self) -> None:
        self.wants_backup = True
        self.accept()

    def done(self, result: int) -> None:
        """Leave, after what is under way has been stopped."""
        if self._job is not None:
            self._job.cancel()
        if self._runner is not None:
            self._runner.close()
        super().done(result)

    def _on_another_clicked(self) -> None:
        chosen = open_file(
            self, translate("store", "Open another store"), translate("store", "Store"), SUFFIX
        )
        if chosen is not None:
            self.store = str(chosen)
            self.accept()

    def _on_rescue_clicked(self) -> None:
        title = translate("store", "Save what can be read as a new store")
        name = translate("store", "rescued")
        if self._is_copy:
            title = translate("store", "Copy the store to a folder of your own")
            name = Path(self.store or "").stem or translate("store", "copy")
        new = save_file(self, title, name, translate("store", "Store"), SUFFIX)
        if new is not None and self._way_out is not None:
            self._rescue(new, self._way_out)

    def _rescue(self, new: Path, way_out: WayOut) -> None:
        self._set_busy(True)
        if self._runner is None:
            self._runner = Runner("rescue")
        self._job = self._runner.run(
            lambda progress: way_out.save(new, progress),
            lambda said: self._take_rescued(new, said),
            lambda error: self._say(way_out.word(error)),
        )
        self._job.finished.connect(self._on_job_finished)
        under_way = translate("store", "Saving what can be read")
        if self._is_copy:
            under_way = translate("store", "Copying the store")
        self._form.strip.follow(self._job, under_way)

    def _take_rescued(self, new: Path, said: str) -> None:
        self.store = str(new)
        if self._is_copy:
            heading = translate("store", "The store is copied")
            comfort = translate("store", "The store itself stays as it is and gets nothing more.")
        else:
            heading = translate("store", "What could be read is saved")
            comfort = translate(
                "store", "The damaged store stays as it is. Keep it until all is found."
            )
        self._form.heading.setText(heading)
        self._form.comfort.setText(comfort)
        self._form.again.setText(translate("store", "Open the new store"))
        self._form.rescue.hide()
        self._say(said)
        self._form.again.setFocus()

    def _say(self, sentence: str) -> None:
        self._form.sentence.setText(sentence)
        fit_height(self)

    def _on_strip_appeared(self) -> None:
        fit_height(self)

    def _set_busy(self, busy: bool) -> None:
        for button in (self._form.again, self._form.another, self._form.rescue):
            button.setEnabled(not busy)

    def _on_job_finished(self) -> None:
        self._job = None
        self._set_busy(False)

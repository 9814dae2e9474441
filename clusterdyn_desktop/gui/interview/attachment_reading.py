"""Says which file is being read, how far it is, and lets it be stopped."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.words import translate

PATIENCE_MS = 400
"""A file that is read sooner is not spoken of, so that nothing flickers."""


class ReadingLine(QWidget):
    """One line; it is there only while reading takes its time, and says when it comes or goes."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._name = ""
        self._share = 0
        self._words = QLabel()
        self._words.setWordWrap(True)
        set_role(self._words, "small")
        self._cancel = QPushButton()
        set_role(self._cancel, "link")
        set_state(self._cancel, "small")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._cancel)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._turn)
        self.is_on = False
        self.hide()

    def retranslate(self) -> None:
        """Word it anew."""
        self._cancel.setText(translate("interview", "Cancel"))
        words = translate("interview", "Reading {file}, {share} %")
        self._words.setText(words.format(file=self._name, share=self._share))

    def follow(self, job: Job, name: str) -> None:
        """Speak of a file that is being read from now on."""
        self._job, self._name, self._share = job, name, 0
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(lambda: self._on_job_finished(job))
        self.retranslate()
        self._patience.start()

    def _on_job_progressed(self, done: int, total: int) -> None:
        self._share = 100 * done // max(1, total)
        self.retranslate()

    def _on_job_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            self._turn()

    def _turn(self) -> None:
        """Be there while there is a job."""
        self.is_on = self._job is not None
        self.setVisible(self.is_on)
        self.turned.emit()

    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

"""What is under way, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QProgressBar, QPushButton, QWidget

from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.style import set_role

ROOMY = 480
"""Pixels of width from which words, bar and button stand beside each other."""

PATIENCE_MS = 400
"""Work that is done sooner shows nothing, so that nothing flickers."""


class ProgressStrip(QFrame):
    """Follows one job at a time: appears when it takes longer, goes when it is done."""

    appeared = Signal()
    """It takes room now that it did not take before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "hint")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._cancel = QPushButton()
        set_role(self._cancel, "link")
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(16, 10, 12, 10)
        self._parts.addWidget(self._words, 1)
        self._parts.addWidget(self._bar)
        self._parts.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self._lay_out(is_narrow=False)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._job: Job | None = None
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell whoever has to make room."""
        super().showEvent(event)
        self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words above the bar where there is no room for them beside it."""
        super().resizeEvent(event)
        self._lay_out(is_narrow=event.size().width() < ROOMY)

    def _lay_out(self, *, is_narrow: bool) -> None:
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._parts.setSpacing(8 if is_narrow else 16)

    def set_cancel_word(self, text: str) -> None:
        """Say what the button that stops the work is called."""
        self._cancel.setText(text)

    def follow(self, job: Job, words: str) -> None:
        """Show a job from now on; `words` say what is being done."""
        self._job = job
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(lambda: self._on_job_finished(job))
        self._patience.start()

    def _on_job_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_job_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            self.hide()

    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()

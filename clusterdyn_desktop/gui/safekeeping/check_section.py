"""The section on checking: when the store was looked at, and looking now, quickly or in full."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.safekeeping.check_findings import CheckFindings
from clusterdyn_desktop.gui.safekeeping.check_words import state_words
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.file_dialogs import save_file
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.check_port import Checked
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.rescue_port import Rescued
from clusterdyn_desktop.services.wording.rescue_words import rescue_sentence


class CheckSection(Section):
    """Not shown for a store that cannot be checked here."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._check = screen.services.store_check
        self._rescuing = screen.services.rescuing
        self._job: Job | None = None
        self._heading, self._state, self._hint = QLabel(), QLabel(), QLabel()
        for label, role in ((self._heading, "title"), (self._state, "body"), (self._hint, "small")):
            set_role(label, role)
            label.setWordWrap(True)
        self.full, self.quick = QPushButton(), QPushButton()
        self.strip = ProgressStrip()
        self.findings = CheckFindings(screen)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.full)
        row.addWidget(self.quick)
        row.addStretch(1)
        for widget in (self._heading, self._state, self._hint):
            self.body.addWidget(widget)
        self.body.addWidget(self.findings)
        self.body.addLayout(row)
        self.body.addWidget(self.strip)
        self.full.clicked.connect(self._on_full_clicked)
        self.quick.clicked.connect(self._on_quick_clicked)
        self.findings.rescue_wanted.connect(self._on_findings_rescue_wanted)
        screen.facts.store_checked.connect(self._show)
        self.setVisible(self._check.is_offered)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(translate("safekeeping", "Checking the store"))
        self._hint.setText(
            translate(
                "safekeeping",
                "The file is looked at after every start, and once a week everything: a full check"
                " reads every value, and holds all records against their history. You can go on"
                " working meanwhile.",
            )
        )
        self.full.setText(translate("safekeeping", "Check in full"))
        self.quick.setText(translate("safekeeping", "Look at the file only"))
        self.strip.set_cancel_word(translate("safekeeping", "Cancel"))
        self.findings.retranslate()
        self._show()

    def entered(self) -> None:
        """Show what was found meanwhile."""
        self.window().installEventFilter(self)  # once: a second time moves it to the front
        self._show()

    def _show(self) -> None:
        if self._check.is_offered:
            self._state.setText(state_words(self._check.notes(), self.screen_context))
            self.findings.show_checked(self._check.latest, self._rescuing.is_offered)

    # ---- checking

    def _on_full_clicked(self) -> None:
        self._run(
            self._check.full,
            translate("safekeeping", "Reading every value and comparing it with the history…"),
        )

    def _on_quick_clicked(self) -> None:
        self._run(self._check.quick, translate("safekeeping", "Looking at the file…"))

    def _run(self, work: Callable[[Progress], Checked], words: str) -> None:
        self._follow(self.screen_context.jobs.files.run(work, self._take_checked), words)

    def _follow(self, job: Job, words: str) -> None:
        self._job = job
        self._set_busy(True)
        job.finished.connect(self._on_job_finished)
        self.strip.follow(job, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop when the window is closed, which would wait for what is under way."""
        if event.type() == QEvent.Type.Close and self._job is not None:
            self._job.cancel()
        return super().eventFilter(watched, event)

    def _take_checked(self, _checked: Checked) -> None:
        self._show()

    # ---- saving what can be read

    def _on_findings_rescue_wanted(self) -> None:
        title = translate("safekeeping", "Save what can be read as a new store")
        name, kind = translate("safekeeping", "rescued"), translate("safekeeping", "Store")
        new = save_file(self, title, name, kind, self._rescuing.suffix)
        if new is not None:
            self._rescue(new)

    def _rescue(self, new: Path) -> None:
        texts = self.screen_context.language.texts
        job = self.screen_context.jobs.files.run(
            lambda progress: self._rescuing.rescue(new, texts, progress), self._take_rescued
        )
        self._follow(job, translate("safekeeping", "Saving what can be read…"))

    def _take_rescued(self, rescued: Rescued) -> None:
        self.findings.tell_rescued(rescue_sentence(self.screen_context.language.texts, rescued))

    def _set_busy(self, busy: bool) -> None:
        for button in (self.full, self.quick, self.findings.rescue):
            button.setEnabled(not busy)

    def _on_job_finished(self) -> None:
        self._job = None
        self._set_busy(False)

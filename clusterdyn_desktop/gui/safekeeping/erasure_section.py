"""The section on what was erased: which interviews, and the backups that still hold it.

It is there once something was erased.
"""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.safekeeping.plain_table import PlainTable
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_list import ListedBackup
from clusterdyn_desktop.services.erasing import ErasedInterview
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.wording.backup_words import BackupWords

NAME = "erasure"
SHARES = (4, 8, 5)
MOST_NAMED = 5


class ErasureSection(Section):
    """Erased interviews, and what to do about backups."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.setObjectName(NAME)
        self._erased: tuple[ErasedInterview, ...] = ()
        self._holding: tuple[ListedBackup, ...] = ()
        self._is_sure = False
        self._heading, self._state = QLabel(), QLabel()
        self.table = PlainTable(SHARES)
        self.table.horizontalHeader().hide()
        self.callout, self._callout_words = QFrame(), QLabel()
        self.take_out, self.delete = QPushButton(), QPushButton()
        self.strip = ProgressStrip()
        self._lay_out()
        self.take_out.clicked.connect(self._on_take_out_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        set_role(self._heading, "title")
        set_role(self._state, "second")
        set_role(self.callout, "callout")
        for label in (self._state, self._callout_words):
            label.setWordWrap(True)
        column = QVBoxLayout(self.callout)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._callout_words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.take_out)
        row.addWidget(self.delete)
        row.addStretch(1)
        column.addLayout(row)
        for part in (self._heading, self._state, self.table, self.callout, self.strip):
            self.body.addWidget(part)

    # ---- as any section

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(translate("erasing", "Erased"))
        self.strip.set_cancel_word(translate("erasing", "Cancel"))
        self._show()

    def restyle(self) -> None:
        """Redraw the rows in the new colours."""
        self._show()

    def entered(self) -> None:
        """Read what was erased, and look for backups that hold it."""
        self._is_sure = False
        erased = self.screen_context.services.erasing.erased
        self.screen_context.jobs.store.run(lambda _progress: erased(), self._take_erased)
        self._look()

    @property
    def words(self) -> str:
        """What is said of backups, empty where none holds anything."""
        return "" if self.callout.isHidden() else self._callout_words.text()

    # ---- what is shown

    def _look(self) -> None:
        holding = self.screen_context.services.erasing.backups_holding
        self.screen_context.jobs.files.run(holding, self._take_holding, self._keep_quiet)

    def _keep_quiet(self, _error: UserError) -> None:
        """A backup that cannot be read is said above, in the list of backups."""

    def _take_erased(self, found: tuple[ErasedInterview, ...]) -> None:
        self._erased = found
        self._show()

    def _take_holding(self, found: tuple[ListedBackup, ...]) -> None:
        self._holding = found
        self._show()

    def _show(self) -> None:
        colours = self.screen_context.look.theme.colours
        formats = self.screen_context.language.formats
        self.setVisible(bool(self._erased or self._holding))
        self._state.setText(
            translate(
                "erasing",
                "Of these interviews nothing is left but that they were held. What was erased does"
                " not come back with a restore or a partner’s workbook.",
            )
        )
        self.table.setAccessibleName(translate("erasing", "Interviews that were erased"))
        self.table.begin_rows()
        for each in self._erased:
            interview, second = each.interview, colours["ink_second"]
            day = formats.short_date(interview.erased_on) if interview.erased_on else ""
            cells = (
                " · ".join(filter(None, (interview.label, interview.role))),
                f"{each.cluster.name} · {each.assessment.label}",
                " · ".join(filter(None, (day, interview.erased_by))),
            )
            self.table.add_words(interview.id, cells, (colours["ink"], second, second))
        self.table.end_rows(self.table.chosen)
        self.table.setVisible(bool(self._erased))
        self._state.setVisible(bool(self._erased))
        self._show_backups()

    def _show_backups(self) -> None:
        count = len(self._holding)
        self.callout.setVisible(bool(count))
        language = self.screen_context.language
        words = BackupWords(language.texts, language.formats)
        today = self.screen_context.services.retention.today()
        named = [words.when(each.backup.made_at, today) for each in self._holding[:MOST_NAMED]]
        if more := count - len(named):
            named.append(translate("erasing", "%n more", "", more))
        told = translate(
            "erasing", "%n backup(s) still hold what was erased, made {names}.", "", count
        )
        self._callout_words.setText(told.format(names=language.formats.listing(named)))
        self.take_out.setText(translate("erasing", "Take it out of %n backup(s)", "", count))
        self.delete.setText(
            translate("erasing", "Delete them now; this cannot be undone")
            if self._is_sure
            else translate("erasing", "Delete these backups…")
        )

    # ---- what is done

    def _on_take_out_clicked(self) -> None:
        wanted, take_out = self._holding, self.screen_context.services.erasing.take_out

        def work(progress: Progress) -> int:
            return take_out(wanted, progress)

        job = self.screen_context.jobs.files.run(work, self._tell_taken_out, self._refuse)
        self._set_busy(True)
        words = translate("erasing", "Taking what was erased out of backups…")
        self.strip.follow(job, words)

    def _on_delete_clicked(self) -> None:
        if not self._is_sure:
            self._is_sure = True
            self._show_backups()
            return
        wanted, delete = self._holding, self.screen_context.services.erasing.delete_backups
        self.screen_context.jobs.files.run(
            lambda _progress: delete(wanted), self._tell_deleted, self._refuse
        )
        self._set_busy(True)

    def _tell_taken_out(self, count: int) -> None:
        self._finish(translate("erasing", "%n backup(s) no longer hold it.", "", count))

    def _tell_deleted(self, count: int) -> None:
        self._finish(translate("erasing", "%n backup(s) deleted.", "", count))

    def _finish(self, words: str) -> None:
        self._set_busy(False)
        self.screen_context.facts.notice.emit(words)
        self.screen_context.facts.backed_up.emit()  # the list above is another one now
        self.entered()

    def _refuse(self, error: UserError) -> None:
        self._set_busy(False)
        self.screen_context.jobs.files.failed.emit(error)
        self.entered()

    def _set_busy(self, busy: bool) -> None:
        for button in (self.take_out, self.delete):
            button.setEnabled(not busy)

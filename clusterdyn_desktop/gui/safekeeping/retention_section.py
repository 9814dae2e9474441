"""The section on how long things are kept: when to remind, what is due, and what to do with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.safekeeping.keep_until_dialog import KeepUntilDialog
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.calm_box import CalmBox
from clusterdyn_desktop.gui.widgets.erasing_ask import ask_to_erase_interviews
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.retention import NEVER, Due, DueContacts, DueInterviews

NAME = "retention"
MONTHS = (NEVER, 3, 6, 12, 24, 36)
YEARS = (NEVER, 1, 2, 3, 5, 7, 10)
MOST_NAMED = 4


class DueLine(QWidget):
    """One thing that is due: a sentence, and what can be done."""

    def __init__(self, words: str, now: str, later: str) -> None:
        super().__init__()
        self.sentence = QLabel(words)
        self.sentence.setWordWrap(True)
        self.now, self.later = QPushButton(now), QPushButton(later)
        for button in (self.now, self.later):
            button.setAccessibleName(f"{button.text()} {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.now)
        row.addWidget(self.later)

    @property
    def holds_focus(self) -> bool:
        """Whether the keys act on it."""
        return self.now.hasFocus() or self.later.hasFocus()


class RetentionSection(Section):
    """Reminds of what is due; deletes nothing unless it is told to."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.setObjectName(NAME)
        self._due = Due((), ())
        self._heading, self._state = QLabel(), QLabel()
        self._contacts_label, self._interviews_label = QLabel(), QLabel()
        self.months, self.years = CalmBox(), CalmBox()
        self._list = QVBoxLayout()
        self.lines: list[DueLine] = []
        self._lay_out()
        self.months.activated.connect(self._on_period_chosen)
        self.years.activated.connect(self._on_period_chosen)
        self.retranslate()

    def _lay_out(self) -> None:
        set_role(self._heading, "title")
        set_role(self._state, "second")
        self._state.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        pairs = ((self._contacts_label, self.months), (self._interviews_label, self.years))
        for row, (label, box) in enumerate(pairs):
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        for box, numbers in ((self.months, MONTHS), (self.years, YEARS)):
            for number in numbers:
                box.addItem("", number)
        self._list.setSpacing(8)
        for part in (self._heading, self._state):
            self.body.addWidget(part)
        self.body.addLayout(self._list)
        self.body.addLayout(grid)

    # ---- as any section

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(translate("retention", "How long things are kept"))
        self._contacts_label.setText(translate("retention", "Remind me to delete contact details"))
        self._interviews_label.setText(translate("retention", "Remind me to erase interviews"))
        for place, number in enumerate(MONTHS):
            words = translate("retention", "%n month(s) after the interview", "", number)
            self.months.setItemText(place, words if number else translate("retention", "never"))
        for place, number in enumerate(YEARS):
            words = translate("retention", "%n year(s) after the assessment", "", number)
            self.years.setItemText(place, words if number else translate("retention", "never"))
        for label, box in (
            (self._contacts_label, self.months),
            (self._interviews_label, self.years),
        ):
            box.setAccessibleName(label.text())
        self._show_periods()
        self._show()

    def entered(self) -> None:
        """Look for what is due."""
        self._show_periods()
        due = self.screen_context.services.retention.due
        self.screen_context.jobs.store.run(lambda _progress: due(), self._take)

    def focus_first(self) -> None:
        """Let the keys act on what is due, else on the periods."""
        (self.lines[0].now if self.lines else self.months).setFocus()

    @property
    def words(self) -> str:
        """What is said of it as a whole."""
        return self._state.text()

    # ---- what is shown

    def _show_periods(self) -> None:
        wishes = self.screen_context.preferences
        _choose(self.months, wishes.contact_months)
        _choose(self.years, wishes.interview_years)

    def _take(self, due: Due) -> None:
        self._due = due
        self._show()

    def _show(self) -> None:
        had_focus = any(line.holds_focus for line in self.lines)
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for contacts in self._due.contacts:
            self._add_contacts(contacts)
        for interviews in self._due.interviews:
            self._add_interviews(interviews)
        self._state.setText(
            translate("retention", "Nothing is due. Nothing is ever deleted by itself.")
            if self._due.is_nothing
            else translate("retention", "Due to be deleted. Nothing is ever deleted by itself.")
        )
        if had_focus:
            self.focus_first()

    def _add_contacts(self, due: DueContacts) -> None:
        formats = self.screen_context.language.formats
        labels = list(due.labels[:MOST_NAMED])
        if more := len(due.labels) - len(labels):
            labels.append(translate("retention", "%n more", "", more))
        words = translate(
            "retention",
            "{assessment}: contact details of %n respondent(s) ({labels}), since {day}.",
            "",
            len(due.contacts),
        ).format(
            assessment=_name(due),
            labels=formats.listing(labels),
            day=formats.short_date(due.since),
        )
        line = self._add_line(words, translate("retention", "Delete now"))
        line.now.clicked.connect(lambda: self._delete_contacts(due))
        retention = self.screen_context.services.retention
        line.later.clicked.connect(
            lambda: self._ask_until(
                words, lambda day: retention.keep_contacts_until(due.contacts, day)
            )
        )

    def _add_interviews(self, due: DueInterviews) -> None:
        formats = self.screen_context.language.formats
        words = translate(
            "retention", "{assessment}: %n interview(s) to erase, since {day}.", "", due.interviews
        ).format(assessment=_name(due), day=formats.short_date(due.since))
        line = self._add_line(words, translate("retention", "Erase…"))
        line.now.clicked.connect(
            lambda: ask_to_erase_interviews(
                self.screen_context, due.assessment, self, self._tell_changed
            )
        )
        retention = self.screen_context.services.retention
        line.later.clicked.connect(
            lambda: self._ask_until(
                words, lambda day: retention.keep_interviews_until(due.assessment.id, day)
            )
        )

    def _add_line(self, words: str, now: str) -> DueLine:
        line = DueLine(words, now, translate("retention", "Keep until…"))
        self.lines.append(line)
        self._list.addWidget(line)
        return line

    # ---- what is done

    def _delete_contacts(self, due: DueContacts) -> None:
        forget = self.screen_context.services.contacts.forget
        ids = [contact.interview_id for contact in due.contacts]

        def tell(_nothing: None) -> None:
            self.screen_context.facts.notice.emit(
                translate(
                    "retention", "Contact details of %n respondent(s) are deleted.", "", len(ids)
                )
            )
            self._tell_changed()

        self.screen_context.jobs.store.run(lambda _progress: forget(*ids), tell)

    def _ask_until(self, about: str, keep: Callable[[date], None]) -> None:
        KeepUntilDialog(self.screen_context, about, keep, self._tell_changed, self).open()

    def _tell_changed(self) -> None:
        self.screen_context.facts.saved.emit(datetime.now(UTC))
        self.screen_context.facts.library_changed.emit()
        self.entered()

    def _on_period_chosen(self) -> None:
        wishes = self.screen_context.preferences
        chosen = replace(
            wishes,
            contact_months=int(self.months.currentData()),
            interview_years=int(self.years.currentData()),
        )
        save = self.screen_context.services.preferences.save
        self.screen_context.jobs.store.run(
            lambda _progress: save(chosen), lambda _nothing: self._tell_changed()
        )


def _choose(box: QComboBox, number: int) -> None:
    """Choose a number; one that is not in the list was written into the file by hand."""
    box.setCurrentIndex(max(0, box.findData(number)))


def _name(due: DueContacts | DueInterviews) -> str:
    return f"{due.cluster.name} · {due.assessment.label or due.assessment.code}"

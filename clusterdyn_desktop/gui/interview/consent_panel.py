"""Consent at the desk: the form takes all of it, and Esc goes back to the question.

Never in the way: a line on the rail offers (`consent_line.py`), a key opens.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.gui.interview.consent_line import ConsentLine
from clusterdyn_desktop.gui.interview.desk_layout import DeskLayout, DeskPart
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.consent_form import ConsentForm

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.desk import Desk

WIDEST = 920


class ConsentPanel(QWidget):
    """The form, as wide as is read with ease."""

    def __init__(self, screen: Screen, instrument: Instrument) -> None:
        super().__init__()
        self.form = ConsentForm(screen, instrument, stands_alone=True)
        self.form.setMaximumWidth(WIDEST)
        column = QVBoxLayout()
        column.addWidget(self.form)
        across = QHBoxLayout(self)
        across.setContentsMargins(28, 24, 28, 20)
        across.addStretch(1)
        across.addLayout(column, 1000)
        across.addStretch(1)


class DeskConsent(QObject):
    """Opens the form over the desk and closes it; built when it is first asked for."""

    def __init__(self, desk: "Desk", screen: Screen, layout: DeskLayout) -> None:
        super().__init__(desk)
        self._desk = desk
        self._screen = screen
        self._layout = layout
        self._panel: ConsentPanel | None = None
        self._has_changed = False
        layout.rail.consent_line.pressed.connect(self.open)

    @property
    def form(self) -> ConsentForm | None:
        """The form, None before it was first opened."""
        return self._panel.form if self._panel else None

    @property
    def line(self) -> ConsentLine:
        """The line on the rail."""
        return self._layout.rail.consent_line

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return self._panel is not None and self._layout.is_shown(DeskPart.CONSENT)

    def retranslate(self) -> None:
        """Set every text anew."""
        if self._panel is not None:
            self._panel.form.retranslate()

    def show_line(self) -> None:
        """Say how the interview at the desk stands with its consent."""
        interview = self._desk.presenter.sitting.sheet.interview
        self._layout.rail.consent_line.show_interview(interview, self._screen.language)

    def open(self) -> None:
        """Show the form; what is half typed is kept first."""
        desk, sheet = self._desk, self._desk.presenter.sitting.sheet
        desk.flush()
        if self._panel is None:
            self._panel = ConsentPanel(self._screen, sheet.instrument)
            self._panel.form.closed.connect(self.close)
            self._panel.form.kept.connect(self.close)
            self._panel.form.changed.connect(self._on_form_changed)
            self._panel.form.erased.connect(self._on_form_erased)
            self._layout.add_part(DeskPart.CONSENT, self._panel)
        self._has_changed = False
        self._panel.form.begin(sheet.interview, sheet.instrument)
        self._layout.show_part(DeskPart.CONSENT)
        self._panel.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Go back to the question, with what has changed."""
        self._desk.talk.show_part()
        self._desk.focus_question()
        if self._has_changed:
            self._desk.reload()

    def _on_form_erased(self) -> None:
        """Go to the other interviews: of this one there is nothing left to show."""
        self._desk.interviews_asked_for.emit()

    def _on_form_changed(self) -> None:
        self._has_changed = True

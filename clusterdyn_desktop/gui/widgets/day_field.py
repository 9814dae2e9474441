"""A field for a day that may be left empty: typed in any usual way, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from clusterdyn_desktop.gui.style import set_state
from clusterdyn_desktop.gui.widgets.day_calendar import DayCalendar
from clusterdyn_desktop.gui.widgets.day_text import qt_locale, read_day
from clusterdyn_desktop.gui.widgets.icons import line_icon
from clusterdyn_desktop.services.formats import formats_for


class DayField(QLineEdit):
    """`day_changed` carries the new day or None; what cannot be read stays and is marked."""

    day_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._language = "en"
        self._pick = QAction(self)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self._pick.triggered.connect(self._on_pick_triggered)
        self.editingFinished.connect(self._on_editing_finished)

    def set_look(self, language: str, colour: str, pick_word: str) -> None:
        """Write the day in a language, and draw the calendar sign in a theme colour."""
        self._language = language
        self._pick.setIcon(line_icon("calendar", colour))
        self._pick.setToolTip(pick_word)
        if self.is_readable:
            self.set_day(self._day)

    @property
    def day(self) -> date | None:
        """The day last read, None where the field is empty."""
        return self._day

    @property
    def written_day(self) -> date | None:
        """The day that stands in the field while it is still being typed, None if it is none."""
        text = self.text().strip()
        return self._day if text == self._written() else read_day(text, self._language)

    @property
    def is_readable(self) -> bool:
        """Whether what stands in the field is a day, or nothing."""
        text = self.text().strip()
        return not text or text == self._written() or read_day(text, self._language) is not None

    def set_day(self, day: date | None) -> None:
        """Show a day, without telling."""
        self._day = day
        self.setText(self._written())
        set_state(self, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt+Down, as in any list to choose from."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self._open_calendar()
        else:
            super().keyPressEvent(event)

    def _written(self) -> str:
        return formats_for(self._language).short_date(self._day) if self._day else ""

    def _take(self) -> None:
        if not self.is_readable:
            set_state(self, "wrong")
            return
        text = self.text().strip()
        if text != self._written():
            self._change(read_day(text, self._language))
        else:
            set_state(self, "")

    def _change(self, day: date | None) -> None:
        before = self._day
        self.set_day(day)
        if day != before:
            self.day_changed.emit(day)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        day = self._day or date.today()  # noqa: DTZ011 - the day where the person sits
        calendar = DayCalendar(qt_locale(self._language), QDate(day.year, day.month, day.day), menu)
        calendar.clicked.connect(self._on_calendar_chosen)
        calendar.activated.connect(self._on_calendar_chosen)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        calendar.setFocus()

    def _on_calendar_chosen(self, day: QDate) -> None:
        self._change(date(day.year(), day.month(), day.day()))

    def _on_pick_triggered(self) -> None:
        self._open_calendar()

    def _on_editing_finished(self) -> None:
        self._take()

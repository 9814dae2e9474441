"""The calendar that a day is picked from, in theme colours."""

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from clusterdyn_desktop.gui.widgets.icons import line_icon

SIZE = QSize(308, 264)
ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


class DayCalendar(QCalendarWidget):
    """Every day looks alike; the chosen one is filled."""

    def __init__(self, locale: QLocale, day: QDate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLocale(locale)
        self.setFirstDayOfWeek(locale.firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setGridVisible(False)
        self.setSelectedDate(day)
        self.setFixedSize(SIZE)
        self._dress()

    def _dress(self) -> None:
        ink, second = self.palette().text(), self.palette().placeholderText()
        plain, heading = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(ink)
        heading.setForeground(second)
        self.setHeaderTextFormat(heading)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, plain)
        for name, icon in ARROWS.items():
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(line_icon(icon, second.color().name()))

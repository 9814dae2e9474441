"""Notices: calm lines between the window's head and its page, about the program itself.

A notice takes no focus and asks nothing that cannot wait. It makes room for whoever wants the
window alone, and a `patient` one also stays away while an interview is in front.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets.banner import Banner

AT_WORK = frozenset({PageName.INTERVIEW, PageName.KEYING})
BESIDE, ABOVE = 28, 16
"""The room around a notice, as around the banner for errors."""


class Notice(QWidget):
    """The ground of notices: a banner that is there when there is something to say."""

    def __init__(self, window: MainWindow, *, is_patient: bool) -> None:
        super().__init__()
        self.main_window = window
        self.screen_context = window.screen_context
        self.banner = Banner(role="hint")
        self._is_patient = is_patient
        self._is_alone = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(BESIDE, ABOVE, BESIDE, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.banner)
        self.hide()
        window.make_room_for(self)
        window.installEventFilter(self)
        window.navigation.arrived.connect(self.show_or_wait)
        self.screen_context.facts.room_asked_for.connect(self._on_facts_room_asked_for)

    @property
    def has_words(self) -> bool:
        """Whether there is something to say."""
        return not self.banner.isHidden()

    def show_or_wait(self, *_: object) -> None:
        """Show what there is to say, unless somebody is at work."""
        is_at_work = self._is_patient and self.main_window.navigation.current in AT_WORK
        self.setVisible(self.has_words and not self._is_alone and not is_at_work)

    def retranslate(self) -> None:
        """Set every text anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask nothing any more once the window is closed."""
        if watched is self.main_window and event.type() == QEvent.Type.Close:
            for timer in self.findChildren(QTimer):
                timer.stop()
        return super().eventFilter(watched, event)

    def _on_facts_room_asked_for(self, wanted: bool) -> None:
        self._is_alone = wanted
        self.show_or_wait()

"""The line on the library that reminds of what was to be kept for a time only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.services.retention import Due

SECTION = "retention"

LOOK_AFTER_MS = 250
"""After the library was read: by then it stands there, and can be used."""


class DueLine(QObject):
    """Says what is due, and leads to where it is deleted or kept; put away, it stays away."""

    def __init__(self, screen: Screen, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._banner = banner
        set_role(banner, "hint")
        self._due: Due | None = None
        self._pause = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.show = banner.add_button()
        self.show.clicked.connect(self._on_show_clicked)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._banner.set_close_word(translate("library", "Later"))
        self.show.setText(translate("library", "Show"))
        if not self._banner.isHidden():
            self._banner.say(self._sentence())

    def look(self) -> None:
        """Look for what is due, after everything that somebody waits for."""
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        services, jobs = self._screen.services, self._screen.jobs
        if not jobs.is_closed:
            jobs.store.run(lambda _progress: services.retention.due(), self._take)

    def _take(self, due: "Due") -> None:
        is_news = due != self._due
        self._due = due
        if due.is_nothing:
            self._banner.hide()
        elif is_news:
            self._banner.say(self._sentence())

    def _sentence(self) -> str:
        if self._due is None:
            return ""
        respondents = sum(len(each.contacts) for each in self._due.contacts)
        interviews = sum(each.interviews for each in self._due.interviews)
        parts = []
        if respondents:
            words = translate("library", "contact details of %n respondent(s)", "", respondents)
            parts.append(words)
        if interviews:
            parts.append(translate("library", "%n interview(s)", "", interviews))
        what = self._screen.language.formats.listing(parts)
        words = translate("library", "To be deleted by now, if you agree: {what}.")
        return words.format(what=what)

    def _on_show_clicked(self) -> None:
        self._screen.facts.safekeeping_asked_for.emit(SECTION)

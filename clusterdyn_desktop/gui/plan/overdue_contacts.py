"""The line on the plan that asks to delete contact details whose day has passed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.contacts import Overdue

MOST_NAMED = 4


class OverdueContacts(QObject):
    """Shows the banner where something is overdue; deletes when it is told to."""

    deleted = Signal()

    def __init__(self, screen: Screen, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._banner = banner
        self._assessment_id = ""
        self._found: Sequence[Overdue] = ()
        self._delete = banner.add_button()
        self._delete.clicked.connect(self._on_delete_clicked)

    @property
    def found(self) -> Sequence[Overdue]:
        """What is overdue."""
        return self._found

    def look(self, assessment_id: str) -> None:
        """Look for what is overdue in an assessment."""
        self._assessment_id = assessment_id
        overdue = self._screen.services.contacts.overdue
        self._screen.jobs.store.run(
            lambda _progress: overdue(assessment_id), lambda found: self._take(assessment_id, found)
        )

    def retranslate(self) -> None:
        """Set every text anew."""
        self._delete.setText(translate("plan", "Delete now"))
        self._banner.set_close_word(translate("plan", "Later"))
        if self._found:
            self._banner.say(self._sentence())

    def _take(self, assessment_id: str, found: Sequence[Overdue]) -> None:
        if assessment_id != self._assessment_id:
            return
        is_news = found != self._found
        self._found = found
        if not found:
            self._banner.hide()
        elif is_news:
            self._banner.say(self._sentence())

    def _sentence(self) -> str:
        formats = self._screen.language.formats
        labels = [each.label for each in self._found[:MOST_NAMED]]
        if more := len(self._found) - len(labels):
            labels.append(translate("plan", "%n more", "", more))
        words = translate(
            "plan",
            "The day to delete contact details has passed for %n respondent(s): {labels}.",
            "",
            len(self._found),
        )
        return words.format(labels=formats.listing(labels))

    def _on_delete_clicked(self) -> None:
        contacts = self._screen.services.contacts
        ids = [each.contact.interview_id for each in self._found]
        self._screen.jobs.store.run(
            lambda _progress: contacts.forget(*ids), lambda _: self._tell_deleted(len(ids))
        )

    def _tell_deleted(self, count: int) -> None:
        self._found = ()
        self._banner.hide()
        self._screen.facts.notice.emit(
            translate("plan", "Contact details of %n respondent(s) are deleted.", "", count)
        )
        self.deleted.emit()

"""Name and contact details in an interview's dialog: apart from everything else there.

They go to the store by a way of their own: into no record and no history.
"""

from datetime import date

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.gui._forms.plan_interview import Ui_InterviewDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate


class ContactPart(QObject):
    """Shows and takes in a contact. `forgotten` tells that it was deleted here."""

    forgotten = Signal()

    def __init__(self, screen: Screen, form: Ui_InterviewDialog, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._form = form
        self._interview_id = ""
        self._held: Contact | None = None
        self._proposed: date | None = None
        form.forget.clicked.connect(self._on_forget_clicked)
        form.forget.hide()

    def retranslate(self) -> None:
        """Set every text anew; what was entered stays."""
        colour = self._screen.look.theme.colours["ink_second"]
        tag = self._screen.language.tag
        self._form.keepUntil.set_look(tag, colour, translate("plan", "Pick a day"))

    def begin(self, interview_id: str, period_end: date | None) -> None:
        """Show what is known of an interview's respondent; nothing of a new one."""
        self._interview_id = interview_id
        contacts = self._screen.services.contacts

        def read(_progress: object) -> tuple[Contact | None, date]:
            known = contacts.get(interview_id) if interview_id else None
            return known, contacts.proposed_day(period_end)

        self._screen.jobs.store.run(read, lambda found: self._show(*found))

    def _show(self, known: Contact | None, proposed: date) -> None:
        form = self._form
        self._held, self._proposed = known, proposed
        shown = known or Contact(self._interview_id, keep_until=proposed)
        form.contactName.setText(shown.name)
        form.contactOrganisation.setText(shown.organisation)
        form.contactEmail.setText(shown.email)
        form.contactPhone.setText(shown.phone)
        form.keepUntil.set_day(shown.keep_until)
        form.forget.setVisible(known is not None)

    @property
    def is_readable(self) -> bool:
        """Whether the day can be read."""
        return self._form.keepUntil.is_readable

    def entered(self, interview_id: str) -> Contact | None:
        """Return what was entered for an interview, None where nothing was changed."""
        form = self._form
        entered = Contact(
            interview_id,
            form.contactName.text().strip(),
            form.contactOrganisation.text().strip(),
            form.contactEmail.text().strip(),
            form.contactPhone.text().strip(),
            form.keepUntil.day,
        )
        untouched = self._held is None and entered.is_empty
        return None if untouched or entered == self._held else entered

    def _on_forget_clicked(self) -> None:
        contacts, interview_id = self._screen.services.contacts, self._interview_id
        self._screen.jobs.store.run(
            lambda _progress: contacts.forget(interview_id), lambda _: self._tell_forgotten()
        )

    def _tell_forgotten(self) -> None:
        self._show(None, self._proposed or date.max)
        self._form.contactName.setFocus()
        self.forgotten.emit()

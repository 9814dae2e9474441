"""The line above a page that shows an assessment as it stood: which moment, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clusterdyn_desktop.gui._forms.main_window import Ui_MainWindow
from clusterdyn_desktop.gui.navigation import Navigation
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.window_keys import NOW_KEY
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.past import PastMoment

FOLLOWING = frozenset({PageName.RESULTS, PageName.REPORT, PageName.EXCHANGE})
"""Pages that show the moment chosen; all others show what is now."""


class PastLine(QObject):
    """Stands where it applies and nowhere else; another assessment is looked at as it is now."""

    def __init__(self, screen: Screen, form: Ui_MainWindow, navigation: Navigation) -> None:
        super().__init__()
        self._screen = screen
        self._form = form
        self._navigation = navigation
        self._other = form.past.add_button()
        self._other.clicked.connect(self._on_other_clicked)
        form.past.dismissed.connect(screen.past.back_to_now)
        screen.past.changed.connect(self._on_past_changed)
        navigation.arrived.connect(self._on_navigation_arrived)
        form.pastRoom.hide()

    def retranslate(self) -> None:
        """Write the words anew."""
        self._other.setText(translate("shell", "Another moment…"))
        self._form.past.set_close_word(
            translate("shell", "Back to now ({key})").format(key=shown_key(NOW_KEY))
        )
        self._show()

    def moment_on(self, name: PageName) -> "PastMoment | None":
        """Return the moment that a page shows of the open assessment, None for now."""
        past = self._screen.past
        return past.of(self._navigation.assessment_id) if name in FOLLOWING else None

    def _show(self) -> None:
        moment = self._screen.past.moment
        is_here = moment is not None and self._navigation.current in FOLLOWING
        self._form.pastRoom.setVisible(is_here)
        if moment is None or not is_here:
            return
        from clusterdyn_desktop.services.wording.as_of_words import as_of_words

        language = self._screen.language
        shown = as_of_words(language.texts, language.formats, moment.at)
        self._form.past.say(self._what_that_means(), lead=f"{shown}.")

    def _what_that_means(self) -> str:
        if self._navigation.current is PageName.EXCHANGE:
            return translate(
                "shell",
                "What you export is as it stood then. Partners keep whatever is newer with them.",
            )
        return translate(
            "shell",
            "What was changed since is not in it. Consent counts as it is today.",
        )

    def _on_navigation_arrived(self, _name: str) -> None:
        opened, past = self._navigation.assessment_id, self._screen.past
        if past.moment is not None and opened != past.assessment_id:
            past.back_to_now()
        self._show()

    def _on_past_changed(self) -> None:
        going = self._navigation
        if self._screen.past.moment is not None and going.current not in FOLLOWING:
            going.go_to(PageName.RESULTS)
        self._show()

    def _on_other_clicked(self) -> None:
        from clusterdyn_desktop.gui.past_dialog import PastDialog

        PastDialog(self._screen, self._screen.past.assessment_id, self._form.pages).open()

"""The one confirmation before something is erased: it names it, and says what goes and stays."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.gui._forms.erasure_dialog import Ui_ErasureDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.erasing import Erased, ErasureEffect
from clusterdyn_desktop.services.wording.erasure_words import ErasureWords

Erase = Callable[[], Erased]


class ErasureDialog(EntryDialog):
    """Shows an `ErasureEffect`; Enter leaves everything as it is."""

    def __init__(
        self,
        screen: Screen,
        effect: ErasureEffect,
        instrument: Instrument | None,
        parent: QWidget,
        *,
        erase: Erase,
        erased: Callable[[Erased], None],
        heading: Callable[[], str] | None = None,
    ) -> None:
        super().__init__(screen, parent)
        self._effect = effect
        self._instrument = instrument
        self._erase = erase
        self._erased = erased
        self._heading = heading
        self.form = Ui_ErasureDialog()
        self.form.setupUi(self)
        self.use(self.form.problem, self.form.keep, self.form.cancel)
        self.form.keep.setDefault(False)
        self.form.keep.setAutoDefault(False)
        self.form.cancel.setDefault(True)
        self.retranslate()
        self.form.cancel.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        form, language, effect = self.form, self.screen_context.language, self._effect
        words = ErasureWords(language.texts, language.formats)
        form.retranslateUi(self)
        subject = self._heading() if self._heading else words.subject(effect.record)
        self.setWindowTitle(translate("erasing", "Erase for good"))
        form.heading.setText(translate("erasing", "{what}: erase for good?").format(what=subject))
        for label, text in (
            (form.interviews, words.interviews(effect)),
            (form.goes, words.goes(effect)),
            (form.figures, words.figures(effect, self._instrument)),
            (form.stays, words.stays(effect)),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def keep(self) -> None:
        """Erase it."""
        self.keep_through(self._erase, self._erased)

"""The page about the program: method and authors, limits, licences, and help with the keys."""

from pathlib import Path

from PySide6.QtGui import QIcon

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.gui._forms.about import Ui_AboutPage
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.support_file import save_for_support
from clusterdyn_desktop.gui.words import translate

ICON_SIDE = 56


class AboutPage(Page):
    """Says what the program is."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._form = Ui_AboutPage()
        self._form.setupUi(self)
        self._form.icon.setPixmap(QIcon("icons:clusterdyn.svg").pixmap(ICON_SIDE, ICON_SIDE))
        self._form.saveForSupport.clicked.connect(self._on_save_for_support_clicked)
        self._instrument: Instrument | None = None
        self.retranslate()
        self.setFocusProxy(self._form.scroll)

    def entered(self) -> None:
        """Read the instrument's own words about itself."""
        if self._instrument is None:
            read = self.screen_context.services.instruments.default
            self.screen_context.jobs.store.run(lambda _progress: read(), self._show)

    def _show(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        form = self._form
        form.retranslateUi(self)
        form.keys.retranslate()
        form.supportStrip.set_cancel_word(translate("about", "Cancel"))
        form.version.setText(
            translate("about", "Version {version}").format(
                version=self.screen_context.services.program_version
            )
        )
        if self._instrument is not None:
            text = self._instrument.text(self.screen_context.language.tag)
            form.instrument.setText(f"{text.name} {self._instrument.version}")
            form.wording.setText(text.wording_note)
            form.citation.setText(text.citation)
            form.limits.setText("\n\n".join(f"– {limit}" for limit in text.limits))

    def _on_save_for_support_clicked(self) -> None:
        job = save_for_support(self.screen_context, self, self._take_saved)
        if job is not None:
            words = translate("about", "Writing the file for support…")
            self._form.supportStrip.follow(job, words)

    def _take_saved(self, file: Path) -> None:
        self._form.supportFile.say(translate("about", "The file for support is written."), file)

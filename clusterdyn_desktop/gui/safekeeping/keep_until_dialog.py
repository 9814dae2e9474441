"""Asking until when something that is due is kept after all."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.safekeeping_keep_until import Ui_KeepUntilDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.words import translate


class KeepUntilDialog(EntryDialog):
    """Hands the day to `keep`, which writes; then calls `kept`."""

    def __init__(
        self,
        screen: Screen,
        about: str,
        keep: Callable[[date], None],
        kept: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(screen, parent)
        self._keep = keep
        self._kept = kept
        self._about = about
        self.form = Ui_KeepUntilDialog()
        self.form.setupUi(self)
        self.use(self.form.problem, self.form.keep, self.form.cancel)
        self.form.day.set_day(screen.services.retention.put_off())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        form, screen = self.form, self.screen_context
        form.retranslateUi(self)
        form.hint.setText(self._about)
        colour = screen.look.theme.colours["ink_second"]
        pick = translate("retention", "Pick a day")
        form.day.set_look(screen.language.tag, colour, pick)
        form.day.setAccessibleName(form.dayLabel.text())

    def keep(self) -> None:
        """Keep it until the day that stands there, which must be one to come."""
        day = self.form.day.written_day
        if day is None or day <= self.screen_context.services.retention.today():
            self.say_problem(translate("retention", "Type a day that is still to come."))
            return
        self.keep_through(lambda: self._keep(day), lambda _nothing: self._kept())

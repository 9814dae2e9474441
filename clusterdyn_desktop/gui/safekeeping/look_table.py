"""What differs between a backup and now, one row an assessment."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.safekeeping.plain_table import PlainTable
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_looking import AssessmentDifference, Side
from clusterdyn_desktop.services.wording.backup_words import BackupWords

SHARES = (5, 6, 5)


class LookTable(PlainTable):
    """The assessment, what a restore would do with it, and when it was changed last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SHARES, parent)
        self._differences: dict[str, AssessmentDifference] = {}

    def show_differences(self, differences: Sequence[AssessmentDifference], screen: Screen) -> None:
        """Show what differs."""
        chosen = self.chosen
        self._differences = {each.assessment.id: each for each in differences}
        words = BackupWords(screen.language.texts, screen.language.formats)
        colours = screen.look.theme.colours
        self.setAccessibleName(translate("safekeeping", "What differs"))
        self.setHorizontalHeaderLabels(
            [
                translate("safekeeping", "Assessment"),
                translate("safekeeping", "What a restore would do"),
                translate("safekeeping", "Changed last"),
            ]
        )
        self.begin_rows()
        for each in differences:
            attention = colours["rust_ink"] if each.side is Side.HERE else colours["ink"]
            self.add_words(
                each.assessment.id,
                (
                    f"{each.cluster.name} · {each.assessment.label}",
                    words.difference(each),
                    words.changed(each),
                ),
                (colours["ink"], attention, colours["ink_second"]),
            )
        self.end_rows(chosen)

    @property
    def chosen_difference(self) -> AssessmentDifference | None:
        """The chosen row."""
        return self._differences.get(str(self.chosen))

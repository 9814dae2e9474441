"""The keys as a table of what they do; the interview has a sheet of its own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.window_keys import (
    ADD_CLUSTER_KEY,
    ADD_KEY,
    AGREE_KEY,
    AS_OF_KEY,
    COMPARE_KEY,
    CONSENT_KEY,
    EDIT_KEY,
    FACE_KEY,
    FULL_SCREEN_KEY,
    HELP_KEY,
    KEEP_KEY,
    KEYING_KEY,
    MOMENT_KEY,
    NOW_KEY,
    OPEN_KEY,
    OTHER_SHEET_KEY,
    PLACE_KEYS,
    PRINT_KEY,
    QUIT_KEY,
    REDO_KEY,
    REMOVE_KEY,
    SEARCH_KEY,
    SECOND_ENTRY_KEY,
    SETS_KEY,
    TAB_KEYS,
    UNDO_KEY,
)
from clusterdyn_desktop.gui.words import translate

Keys = Sequence[tuple[str, str]]


def key_groups() -> list[tuple[str, Keys]]:
    """Return the keys by where they work, each with what it does."""
    return [
        (translate("about", "Everywhere"), _everywhere()),
        (translate("about", "In an assessment"), _in_assessment()),
        (translate("about", "In the library and the plan"), _in_lists()),
        (translate("about", "Side by side"), _side_by_side()),
        (translate("about", "Keying a filled sheet"), _keying()),
        (
            translate("about", "In an interview"),
            [("?", translate("about", "All keys of the interview"))],
        ),
    ]


def _everywhere() -> Keys:
    return [
        (PLACE_KEYS[PageName.LIBRARY], translate("about", "Library")),
        (PLACE_KEYS[PageName.PLAN], translate("about", "The open assessment")),
        (PLACE_KEYS[PageName.EXCHANGE], translate("about", "Exchange")),
        (PLACE_KEYS[PageName.SAFEKEEPING], translate("about", "Safekeeping")),
        (PLACE_KEYS[PageName.SETTINGS], translate("about", "Settings")),
        (HELP_KEY, translate("about", "This page")),
        (FULL_SCREEN_KEY, translate("about", "Full screen, and back")),
        (QUIT_KEY, translate("about", "Close the program; everything is saved")),
    ]


def _in_assessment() -> Keys:
    return [
        (TAB_KEYS[PageName.PLAN], translate("about", "Plan")),
        (TAB_KEYS[PageName.INTERVIEW], translate("about", "Interview")),
        (TAB_KEYS[PageName.AGREE], translate("about", "Agree")),
        (TAB_KEYS[PageName.RESULTS], translate("about", "Results")),
        (TAB_KEYS[PageName.REPORT], translate("about", "Report")),
        (TAB_KEYS[PageName.HISTORY], translate("about", "History")),
        (UNDO_KEY, translate("about", "Undo the last step")),
        (REDO_KEY, translate("about", "Redo what was undone")),
        (AS_OF_KEY, translate("about", "History: see the assessment as of a step")),
        (MOMENT_KEY, translate("about", "History: choose a moment to see it as of")),
        (NOW_KEY, translate("about", "Back to now")),
    ]


def _in_lists() -> Keys:
    return [
        (OPEN_KEY, translate("about", "Open the assessment, start the interview")),
        (SEARCH_KEY, translate("about", "Search")),
        (ADD_KEY, translate("about", "New assessment, new interview")),
        (ADD_CLUSTER_KEY, translate("about", "New cluster")),
        (EDIT_KEY, translate("about", "Edit")),
        (REMOVE_KEY, translate("about", "Remove; it can be put back")),
        (PRINT_KEY, translate("about", "Print the interview guide")),
        (KEYING_KEY, translate("about", "Key a filled sheet")),
        (CONSENT_KEY, translate("about", "Plan: consent of the chosen interview")),
        (FACE_KEY, translate("about", "Plan: interviews or questions")),
        (SETS_KEY, translate("about", "Plan: propose question sets")),
    ]


def _side_by_side() -> Keys:
    return [
        (OPEN_KEY, translate("about", "Open the answer")),
        (AGREE_KEY, translate("about", "Agree on a value")),
        (KEEP_KEY, translate("about", "Keep the agreed value")),
    ]


def _keying() -> Keys:
    return [
        (SECOND_ENTRY_KEY, translate("about", "Key it a second time")),
        (COMPARE_KEY, translate("about", "Compare the two entries")),
        (KEEP_KEY, translate("about", "Keep what was chosen")),
        (OTHER_SHEET_KEY, translate("about", "Another sheet")),
    ]


class KeyTable(QWidget):
    """Draws the groups, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: list[QLabel] = []
        self._words: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        for _heading, keys in key_groups():
            self._add_group(keys)

    def _add_group(self, keys: Keys) -> None:
        row = self._grid.rowCount()
        if self._headings:
            self._grid.setRowMinimumHeight(row, 8)
        self._headings.append(self._add_label("small-heading", row + 1, 0, 2))
        for number, (key, _words) in enumerate(keys, row + 2):
            self._grid.addWidget(KeyLabel(key), number, 0)
            self._words.append(self._add_label("small", number, 1, 1))

    def _add_label(self, role: str, row: int, column: int, span: int) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        set_role(label, role)
        self._grid.addWidget(label, row, column, 1, span)
        return label

    def retranslate(self) -> None:
        """Set every text anew."""
        groups = key_groups()
        for label, (heading, _keys) in zip(self._headings, groups, strict=True):
            label.setText(heading)
        words = [said for _heading, keys in groups for _key, said in keys]
        for label, said in zip(self._words, words, strict=True):
            label.setText(said)

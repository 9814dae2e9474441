"""The section on the bin: what was deleted, and the way back or out for each."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.safekeeping.plain_table import PlainTable
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.erasing_ask import ask_to_erase
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.bin import BinEntry, BroughtBack
from clusterdyn_desktop.services.wording.erasure_words import ErasureWords

NAME = "bin"
SHARES = (7, 6, 5)
FEW = 8
"""Rows shown until all are asked for."""


class BinSection(Section):
    """One row for everything that can be brought back, what was deleted last at the top."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.setObjectName(NAME)
        self._entries: dict[str, BinEntry] = {}
        self._shows_all = self._is_awaited = False
        self._heading, self._state = QLabel(), QLabel()
        set_role(self._heading, "title")
        set_role(self._state, "second")
        self._state.setWordWrap(True)
        self.table = PlainTable(SHARES)
        self.bring_back, self.erase, self.show_all = QPushButton(), QPushButton(), QPushButton()
        set_role(self.show_all, "link")
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.bring_back, self.erase):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.show_all)
        for part in (self._heading, self._state, self.table):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.bring_back.clicked.connect(self._on_bring_back_clicked)
        self.erase.clicked.connect(self._on_erase_clicked)
        self.show_all.clicked.connect(self._on_show_all_clicked)
        self.table.row_chosen.connect(self._show_what_can_be_done)
        self.table.row_opened.connect(self._on_bring_back_clicked)
        self.retranslate()

    # ---- as any section

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(translate("bin", "Bin"))
        self.bring_back.setText(translate("bin", "Bring back"))
        self.erase.setText(translate("bin", "Remove for good…"))
        self._show()

    def restyle(self) -> None:
        """Redraw the rows in the new colours."""
        self._show()

    def left(self) -> None:
        """Wait for nothing any more."""
        self._is_awaited = False

    def entered(self) -> None:
        """Read what lies in the bin."""
        contents = self.screen_context.services.bin.contents
        self.screen_context.jobs.store.run(lambda _progress: contents(), self._take)

    def focus_first(self) -> None:
        """Let the keys act on the rows, once they are read."""
        self._is_awaited = not self._entries
        self.table.setFocus()

    @property
    def words(self) -> str:
        """What is said of the bin as a whole."""
        return self._state.text()

    # ---- what is shown

    def _take(self, found: tuple[BinEntry, ...]) -> None:
        self._entries = {entry.record.id: entry for entry in found}
        self._show()
        if self._is_awaited and self._entries:
            self.focus_first()

    def _show(self) -> None:
        language = self.screen_context.language
        colours = self.screen_context.look.theme.colours
        words = ErasureWords(language.texts, language.formats)
        chosen = self.table.chosen
        self._state.setText(self._state_words())
        self.table.setAccessibleName(translate("bin", "What was deleted, the latest first"))
        self.table.setHorizontalHeaderLabels(
            [
                translate("bin", "Deleted"),
                translate("bin", "Comes back with it"),
                translate("bin", "When and by whom"),
            ]
        )
        self.table.begin_rows()
        entries = list(self._entries.values())
        for entry in entries if self._shows_all else entries[:FEW]:
            place = words.place(entry)
            subject = words.subject(entry.record)
            cells = (
                f"{subject}\n{place}" if place else subject,
                words.hanging(entry.hanging) or "–",
                words.deleted(entry.at, entry.who),
            )
            second = colours["ink_second"]
            self.table.add_words(entry.record.id, cells, (colours["ink"], second, second))
        self.table.end_rows(chosen)
        self.table.setVisible(bool(entries))
        self.show_all.setVisible(len(entries) > FEW)
        self.show_all.setText(
            translate("bin", "Show fewer")
            if self._shows_all
            else translate("bin", "Show all %n", "", len(entries))
        )
        self._show_what_can_be_done()

    def _state_words(self) -> str:
        if self._entries:
            return translate(
                "bin",
                "What was deleted stays here until you bring it back or remove it for good."
                " Nothing goes by itself.",
            )
        return translate("bin", "The bin is empty. What is deleted can be brought back from here.")

    def _show_what_can_be_done(self) -> None:
        for button in (self.bring_back, self.erase):
            button.setVisible(bool(self._entries))
            button.setEnabled(self._chosen is not None)

    @property
    def _chosen(self) -> BinEntry | None:
        return self._entries.get(str(self.table.chosen))

    # ---- what is done

    def _on_bring_back_clicked(self) -> None:
        entry = self._chosen
        if entry is None:
            return
        record, back = entry.record, self.screen_context.services.bin.bring_back
        self.screen_context.jobs.store.run(
            lambda _progress: back(record.kind, record.id), self._tell_back, self._refuse
        )

    def _tell_back(self, back: BroughtBack) -> None:
        facts, language = self.screen_context.facts, self.screen_context.language
        facts.saved.emit(datetime.now(UTC))
        facts.library_changed.emit()
        if back.assessment_id:
            facts.answers_changed.emit(back.assessment_id)
        words = ErasureWords(language.texts, language.formats)
        told = (
            translate("bin", "{what} is back, under this label since its own is taken by now.")
            if back.is_relabelled
            else translate("bin", "{what} is back.")
        )
        facts.notice.emit(told.format(what=words.subject(back.record)))
        self.entered()

    def _refuse(self, error: UserError) -> None:
        self.screen_context.jobs.store.failed.emit(error)
        self.entered()

    def _on_erase_clicked(self) -> None:
        entry = self._chosen
        if entry is not None:
            assessment_id = entry.assessment.id if entry.assessment else ""
            ask_to_erase(
                self.screen_context, entry.record, self, self.entered, assessment_id=assessment_id
            )

    def _on_show_all_clicked(self) -> None:
        self._shows_all = not self._shows_all
        self._show()

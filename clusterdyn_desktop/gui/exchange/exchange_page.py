"""Exchange: files out to partners, and back in after a look at what would change."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, Rule
from clusterdyn_desktop.gui.exchange.check_view import CheckView
from clusterdyn_desktop.gui.exchange.conflict_places import Places, places_here
from clusterdyn_desktop.gui.exchange.decide_view import DecideView
from clusterdyn_desktop.gui.exchange.deciding import Deciding
from clusterdyn_desktop.gui.exchange.going import Going
from clusterdyn_desktop.gui.exchange.log_view import LogView
from clusterdyn_desktop.gui.exchange.packs_view import PacksView
from clusterdyn_desktop.gui.exchange.receiving import Receiving
from clusterdyn_desktop.gui.exchange.sending import Sending
from clusterdyn_desktop.gui.exchange.start_view import StartView
from clusterdyn_desktop.gui.exchange.taking_back import TakingBack
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import open_files, open_folder
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.file_log import FileEntry
from clusterdyn_desktop.services.peer_packs import KeptPack
from clusterdyn_desktop.services.progress import Progress

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".zip")
"""What files that come in may end in; anything can be dropped."""


class ExchangePage(Page):
    """The start with what goes out and comes in, the check, the conflicts, the log of files."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.start = StartView(screen, tuple(Going))
        self.check = CheckView(screen)
        self.decide = DecideView(screen)
        self.log = LogView(screen)
        self.packs = PacksView(screen)
        self._sheets = QStackedWidget()
        for sheet in self._views:
            self._sheets.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets)
        self.sending = Sending(screen, self.start, self)
        self.receiving = Receiving(screen, self.start, self.check)
        self.taking_back = TakingBack(screen, self.start, self.log)
        self._is_import = True
        self._connect()
        self.retranslate()
        self.restyle()

    @property
    def _views(self) -> Sequence[StartView | CheckView | DecideView | LogView | PacksView]:
        return (self.start, self.check, self.decide, self.log, self.packs)

    def _connect(self) -> None:
        card = self.start.coming_in
        card.files_wanted.connect(self._on_files_wanted)
        card.folder_wanted.connect(self._on_folder_wanted)
        card.opening_wanted.connect(self._on_opening_wanted)
        card.undo_wanted.connect(self._on_undo_wanted)
        card.deciding_wanted.connect(self._on_deciding_wanted)
        self.start.log_wanted.connect(self._on_log_wanted)
        self.start.packs_wanted.connect(self._on_packs_wanted)
        self.packs.remove_wanted.connect(self._on_packs_remove_wanted)
        self.packs.left.connect(self._go_to_start)
        self.sending.sent.connect(self._on_sending_sent)
        self.receiving.looked.connect(self._on_receiving_looked)
        self.receiving.deciding.connect(self._on_receiving_deciding)
        self.receiving.done.connect(self._go_to_start)
        self.receiving.brought.connect(self._on_receiving_brought)
        self.decide.bring_in_wanted.connect(self._on_decide_bring_in_wanted)
        self.decide.decided.connect(self._on_decide_decided)
        self.decide.left.connect(self._on_decide_left)
        self.log.left.connect(self._go_to_start)
        self.taking_back.taken_back.connect(self._on_taken_back)
        self.screen_context.facts.library_changed.connect(self._on_facts_library_changed)

    # ---- as any page

    def entered(self) -> None:
        """List what there is now."""
        services = self.screen_context.services
        self.screen_context.jobs.store.run(
            lambda _progress: (services.library.shelves(), services.attaching.counts()),
            lambda found: self.start.show_shelves(*found),
        )
        self._read_log()
        self._read_packs()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is done first."""
        super().focusInEvent(event)
        for view in (self.check, self.decide, self.log, self.packs):
            if self._sheets.currentWidget() is view:
                view.take_focus()
                return
        self.start.form.search.setFocus()

    def retranslate(self) -> None:
        """Word everything anew; choices and what is shown stay."""
        for view in self._views:
            view.retranslate()

    def restyle(self) -> None:
        """Draw everything in the new colours."""
        for view in self._views:
            view.restyle()

    # ---- what is here

    def _read_log(self) -> None:
        services = self.screen_context.services

        def read(_progress: Progress) -> tuple[Sequence[FileEntry], int]:
            return services.file_log.entries(), len(services.importing.open_conflicts())

        self.screen_context.jobs.store.run(read, self._take_log)

    def _take_log(self, found: tuple[Sequence[FileEntry], int]) -> None:
        entries, still_open = found
        self.start.show_log(entries)
        self.log.show_entries(entries)
        self.start.coming_in.show_open(still_open)

    def _read_packs(self) -> None:
        packs = self.screen_context.services.peer_packs
        self.screen_context.jobs.store.run(
            lambda _progress: (packs.packs(), packs.own_fingerprint()), self._take_packs
        )

    def _take_packs(self, found: tuple[Sequence[KeptPack], str]) -> None:
        packs, own = found
        self.start.show_packs(len(packs))
        self.packs.show_packs(packs, own)

    # ---- from sheet to sheet

    def _go_to(self, sheet: QWidget) -> None:
        self._sheets.setCurrentWidget(sheet)

    def _go_to_start(self) -> None:
        if self._sheets.currentWidget() is not self.start:
            self._go_to(self.start)
            self.start.form.chooseFile.setFocus()

    def _on_receiving_looked(self) -> None:
        self._go_to(self.check)

    def _on_receiving_deciding(self, deciding: Deciding, places: Places) -> None:
        self._is_import = True
        if self.decide.deciding.conflicts != deciding.conflicts:
            self.decide.show_conflicts(deciding, places, is_import=True)
        self._go_to(self.decide)
        self.decide.take_focus()

    def _on_decide_bring_in_wanted(self) -> None:
        self.receiving.bring_in(self.decide.deciding.decisions, Rule.LATER)

    def _on_decide_left(self) -> None:
        if self._is_import:
            self._go_to(self.check)
            self.check.take_focus()
        else:
            self._go_to_start()
            self._read_log()

    def _on_log_wanted(self) -> None:
        self._go_to(self.log)
        self.log.take_focus()

    def _on_packs_wanted(self) -> None:
        self._go_to(self.packs)
        self.packs.take_focus()

    def _on_packs_remove_wanted(self, kept: KeptPack) -> None:
        packs = self.screen_context.services.peer_packs
        self.screen_context.jobs.store.run(
            lambda _progress: packs.remove(kept.id), lambda _done: self._read_packs()
        )

    # ---- conflicts that are open

    def _on_deciding_wanted(self) -> None:
        services = self.screen_context.services

        def read(_progress: Progress) -> tuple[Sequence[Conflict], Places]:
            conflicts = services.importing.open_conflicts()
            return conflicts, places_here(conflicts, services)

        self.screen_context.jobs.store.run(read, self._show_open)

    def _show_open(self, found: tuple[Sequence[Conflict], Places]) -> None:
        conflicts, places = found
        if not conflicts:
            self._go_to_start()
            self._read_log()
            return
        self._is_import = False
        self.decide.show_conflicts(Deciding(conflicts), places, is_import=False)
        self._go_to(self.decide)
        self.decide.take_focus()

    def _on_decide_decided(self, conflict: Conflict, decision: Decision) -> None:
        importing, facts = self.screen_context.services.importing, self.screen_context.facts
        self.screen_context.jobs.store.run(
            lambda _progress: importing.decide(conflict, decision),
            lambda _done: facts.answers_changed.emit(conflict.assessment_id),
            self._fail_to_decide,
        )

    def _fail_to_decide(self, error: UserError) -> None:
        """Say what somebody else did meanwhile, and show what there is to decide now."""
        self.screen_context.jobs.store.failed.emit(error)
        self._on_deciding_wanted()

    # ---- what is heard

    def _on_files_wanted(self) -> None:
        title = translate("exchange", "Bring in files")
        self.receiving.take(open_files(self, title, translate("exchange", "Files"), SUFFIXES))

    def _on_folder_wanted(self) -> None:
        folder = open_folder(self, translate("exchange", "Load a study from tables"))
        if folder is not None:
            self.receiving.take([folder])

    def _on_opening_wanted(self) -> None:
        self.screen_context.facts.assessment_opened.emit(self.receiving.to_open)

    def _on_undo_wanted(self) -> None:
        if self.receiving.last is not None:
            self.taking_back.undo(self.receiving.last)

    def _on_sending_sent(self) -> None:
        self._read_log()
        self._read_packs()

    def _on_receiving_brought(self) -> None:
        self.screen_context.facts.library_changed.emit()

    def _on_taken_back(self) -> None:
        self.screen_context.facts.library_changed.emit()

    def _on_facts_library_changed(self) -> None:
        self.entered()

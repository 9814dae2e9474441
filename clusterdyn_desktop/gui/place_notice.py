"""The notice that a store lies where it can come to harm, and the way to a better place."""

from pathlib import Path

from PySide6.QtCore import QTimer

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.store_ground import Ground, GroundKind
from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.notice import Notice
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets.file_dialogs import save_file, show_in_folder
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.moving import Moved
from clusterdyn_desktop.services.wording.error_sentences import sentence
from clusterdyn_desktop.services.wording.ground_words import ground_notice, moved_notice

AFTER_START_MS = 2_000
"""The window has been painted by then; a slow drive is asked beside the work."""


class PlaceNotice(Notice):
    """Says what the store lies on where that matters, moves it, and says where it is then."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, is_patient=True)
        self._moving = self.screen_context.services.moving
        self._ground: Ground | None = None
        self._moved: Moved | None = None
        self._failed: UserError | None = None
        self.act = self.banner.add_button()
        self.strip = ProgressStrip()
        self.column.addWidget(self.strip)
        self._first = QTimer(self, singleShot=True)
        self._first.timeout.connect(self.look)
        self.act.clicked.connect(self._on_act_clicked)
        self.banner.dismissed.connect(self._on_banner_dismissed)
        self.retranslate()

    def begin(self) -> None:
        """Begin, now that there is a window."""
        self._first.start(AFTER_START_MS)

    def look(self) -> None:
        """Find out what the store lies on."""
        moving = self._moving
        self.screen_context.jobs.files.run(lambda _progress: moving.advice(), self._take_advice)

    def _take_advice(self, ground: Ground | None) -> None:
        self._ground = ground
        if ground is not None:
            self.banner.say(ground_notice(self.screen_context.language.texts, ground))
            self.retranslate()
        self.show_or_wait()

    # ---- words

    def retranslate(self) -> None:
        """Word everything anew."""
        self.strip.set_cancel_word(translate("place", "Cancel"))
        self.act.setText(self._act_words())
        is_told = self._moved is not None or self._failed is not None
        self.banner.set_close_word(
            translate("place", "Close") if is_told else translate("place", "Leave it there")
        )
        if self.has_words:
            self.banner.say(self._words())

    def _act_words(self) -> str:
        if self._moved is not None:
            return translate("place", "Show in folder")
        if self._ground is not None and self._ground.kind is GroundKind.REMOVABLE:
            return translate("place", "Backups…")
        return translate("place", "Move the store…")

    def _words(self) -> str:
        texts = self.screen_context.language.texts
        if self._moved is not None:
            return moved_notice(texts, self._moved)
        if self._failed is not None:
            return sentence(texts, self._failed)
        return ground_notice(texts, self._ground) if self._ground is not None else ""

    # ---- moving

    def _on_act_clicked(self) -> None:
        if self._moved is not None:
            show_in_folder(self._moved.path)
        elif self._ground is not None and self._ground.kind is GroundKind.REMOVABLE:
            self.main_window.navigation.go_to(PageName.SAFEKEEPING)
        else:
            self._ask_where()

    def _ask_where(self) -> None:
        proposed = self._moving.proposal()
        to = save_file(
            self.main_window,
            translate("place", "Move the store"),
            proposed.stem,
            translate("place", "Store"),
            proposed.suffix,
            folder=proposed.parent,
        )
        if to is not None:
            self._move(to)

    def _move(self, to: Path) -> None:
        moving = self._moving
        self.act.setEnabled(False)
        job = self.screen_context.jobs.store.run(
            lambda progress: moving.move(to, progress), self._take_moved, self._take_failed
        )
        job.finished.connect(lambda: self.act.setEnabled(True))
        self.strip.follow(job, translate("place", "Moving the store…"))

    def _take_moved(self, moved: Moved) -> None:
        self._moved, self._failed = moved, None
        self._say()
        self.screen_context.facts.store_moved.emit()

    def _take_failed(self, error: UserError) -> None:
        self._failed = error
        self._say()

    def _say(self) -> None:
        self.banner.say(self._words())
        self.retranslate()
        self.show_or_wait()

    def _on_banner_dismissed(self) -> None:
        if self._moved is None and self._failed is None:
            accept = self._moving.accept
            self.screen_context.jobs.files.run(lambda _progress: accept())
        self.show_or_wait()

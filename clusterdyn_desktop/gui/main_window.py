"""The main window: places at the left, the assessment's parts at the top, one page at a time.

It says where one is, what was saved, and what went wrong in a calm sentence. What is on a page is
the page's own matter.
"""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.main_window import Ui_MainWindow
from clusterdyn_desktop.gui.header import Header
from clusterdyn_desktop.gui.navigation import Navigation
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.page_names import TAB_OF, TABS, PageName
from clusterdyn_desktop.gui.page_shelf import WITH_FOOT, PageShelf
from clusterdyn_desktop.gui.past_line import PastLine
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.store_watch import StoreWatch
from clusterdyn_desktop.gui.taking_in import take_in_unsaved
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.window_keys import (
    FULL_SCREEN_KEY,
    HELP_KEY,
    NOW_KEY,
    PLACE_KEYS,
    QUIT_KEY,
    TAB_KEYS,
)
from clusterdyn_desktop.gui.window_memory import WindowMemory, WindowState
from clusterdyn_desktop.gui.words import translate

SMALLEST = (1024, 640)


class MainWindow(QMainWindow):
    """The window of the program."""

    def __init__(self, screen: Screen, memory: WindowMemory) -> None:
        super().__init__()
        self.screen_context = screen
        self._memory = memory
        self._saved_at: datetime | None = None
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self._shelf = PageShelf(screen, self._form.pages)
        self.navigation = Navigation(screen, self._shelf, self._form.pages)
        self._header = Header(screen, self._form)
        self._past = PastLine(screen, self._form, self.navigation)
        self._places = self._place_buttons()
        self._tabs = self._tab_buttons()
        self._connect()
        self._add_keys()
        self._retranslate()
        self.setMinimumSize(*SMALLEST)
        take_in_unsaved(screen)
        self._watch = StoreWatch(screen, lambda: self.navigation.assessment_id, self)
        self.navigation.go_to(PageName.LIBRARY)
        self._restore(memory.load())

    def page(self, name: PageName) -> Page:
        """Return a page, built if need be."""
        return self._shelf.page(name)

    def tell_restored(self, before: Path) -> None:
        """Show that a backup was restored, and how that is undone."""
        self.navigation.go_to(PageName.SAFEKEEPING)
        self._shelf.safekeeping_page().tell_restored(before)

    @property
    def error_banner(self) -> Banner:
        """Where what went wrong is said; a way out may stand beside it."""
        banner: Banner = self._form.banner
        return banner

    def make_room_for(self, notice: QWidget) -> None:
        """Put a notice between the head of the window and the page."""
        self._form.deskColumn.insertWidget(1, notice)

    def _place_buttons(self) -> dict[PageName, QPushButton]:
        form = self._form
        return {
            PageName.LIBRARY: form.toLibrary,
            PageName.PLAN: form.toAssessment,
            PageName.EXCHANGE: form.toExchange,
            PageName.SAFEKEEPING: form.toSafekeeping,
            PageName.SETTINGS: form.toSettings,
            PageName.ABOUT: form.toAbout,
        }

    def _tab_buttons(self) -> dict[PageName, QPushButton]:
        form = self._form
        buttons = (
            form.toPlan,
            form.toInterview,
            form.toAgree,
            form.toResults,
            form.toReport,
            form.toHistory,
        )
        return dict(zip(TABS, buttons, strict=True))

    def _connect(self) -> None:
        facts, jobs = self.screen_context.facts, self.screen_context.jobs
        for name, button in self._places.items():
            button.clicked.connect(partial(self._on_place_chosen, name))
        for name, button in self._tabs.items():
            button.clicked.connect(partial(self._on_tab_chosen, name))
        self.navigation.arrived.connect(self._on_navigation_arrived)
        self._shelf.described.connect(self._on_shelf_described)
        facts.assessment_opened.connect(self.navigation.open_assessment)
        facts.interview_opened.connect(self.navigation.open_interview)
        facts.answer_asked_for.connect(self.navigation.open_answer)
        facts.keying_asked_for.connect(self.navigation.open_keying)
        facts.safekeeping_asked_for.connect(self._on_facts_safekeeping_asked_for)
        facts.library_changed.connect(self._on_facts_library_changed)
        self.screen_context.past.changed.connect(self._on_past_changed)
        facts.answers_changed.connect(self._on_facts_answers_changed)
        facts.changed_elsewhere.connect(self._on_facts_changed_elsewhere)
        facts.saved.connect(self._on_facts_saved)
        facts.notice.connect(self._on_facts_notice)
        facts.room_asked_for.connect(self._on_facts_room_asked_for)
        jobs.store.failed.connect(self._on_job_failed)
        jobs.files.failed.connect(self._on_job_failed)
        self._form.banner.dismissed.connect(self._form.bannerRoom.hide)
        self._form.bannerRoom.hide()

    def _add_keys(self) -> None:
        for name, key in PLACE_KEYS.items():
            self._add_key(key).activated.connect(partial(self._on_place_chosen, name))
        for name, key in TAB_KEYS.items():
            self._add_key(key).activated.connect(partial(self._on_tab_chosen, name))
        self._add_key(NOW_KEY).activated.connect(self.screen_context.past.back_to_now)
        self._add_key(HELP_KEY).activated.connect(partial(self._on_place_chosen, PageName.ABOUT))
        self._add_key(FULL_SCREEN_KEY).activated.connect(self._on_full_screen_chosen)
        self._add_key(QUIT_KEY).activated.connect(self.close)

    def _add_key(self, key: str) -> QShortcut:
        return QShortcut(QKeySequence(key), self)

    def _retranslate(self) -> None:
        self._form.retranslateUi(self)
        self._form.banner.set_close_word(translate("shell", "Close"))
        for buttons, keys in ((self._places, PLACE_KEYS), (self._tabs, TAB_KEYS)):
            for name, button in buttons.items():
                button.setToolTip(f"{button.text()}  {shown_key(keys[name])}")
        self._header.retranslate()
        self._past.retranslate()
        self._show_saved()
        if self.navigation.current is not None:
            self._form.foot.show_hints(self._shelf.key_hints(self.navigation.current))

    def _restore(self, state: WindowState) -> None:
        if state.geometry:
            self.restoreGeometry(state.geometry_bytes)
        tab = PageName(state.tab) if state.tab in TABS else PageName.PLAN
        self.navigation.resume(state.assessment, tab, state.interview)

    def _state(self) -> WindowState:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        going = self.navigation
        interview = going.interview_id if going.current is PageName.INTERVIEW else ""
        return WindowState(geometry, going.assessment_id, going.tab, interview)

    def _remember(self) -> None:
        """Keep where one is, for the case that the program does not end as it should."""
        state, save = self._state(), self._memory.save
        self.screen_context.jobs.files.run(lambda _progress: save(state))

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page hand over what is half typed, and wait until all of it is on disk."""
        self.navigation.leave()
        self.screen_context.jobs.close()
        self._memory.save(self._state())
        super().closeEvent(event)

    def _show_where(self, name: PageName) -> None:
        tab = TAB_OF.get(name, name)
        is_tab = tab in TABS
        self._places[PageName.PLAN].setEnabled(bool(self.navigation.assessment_id))
        self._places[PageName.PLAN if is_tab else name].setChecked(True)
        if is_tab:
            self._tabs[tab].setChecked(True)
        self._form.foot.setVisible(name in WITH_FOOT)
        self._form.foot.say("")
        self._form.foot.show_hints(self._shelf.key_hints(name))
        self._form.banner.dismiss()
        self._show_heading(name)

    def _show_heading(self, name: PageName) -> None:
        if interview_id := self.navigation.interview_on(name):
            self._header.show_interview(interview_id)
        elif TAB_OF.get(name, name) in TABS:
            opened = self.navigation.assessment_id
            self._header.show_assessment(opened, self._past.moment_on(name))
        else:
            self._header.show_place(name, self._shelf.line(name))

    def _show_error(self, error: UserError) -> None:
        from clusterdyn_desktop.services.wording.error_sentences import sentence

        self._form.banner.say(sentence(self.screen_context.language.texts, error))
        self._form.bannerRoom.show()

    def _show_saved(self) -> None:
        if self._saved_at is None:
            return
        written = self.screen_context.language.formats.time_of_day(self._saved_at)
        self._form.foot.show_saved(translate("shell", "✓ Saved {time}").format(time=written))

    def _on_place_chosen(self, name: PageName, *_: object) -> None:
        self.navigation.go_to(self.navigation.tab if name is PageName.PLAN else name)

    def _on_tab_chosen(self, name: PageName, *_: object) -> None:
        self.navigation.go_to(name)

    def _on_full_screen_chosen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_navigation_arrived(self, name: str) -> None:
        self._show_where(PageName(name))
        self._remember()

    def _on_shelf_described(self, name: str) -> None:
        if name == self.navigation.current:
            self._header.show_line(self._shelf.line(PageName(name)))
            self._form.foot.show_hints(self._shelf.key_hints(PageName(name)))

    def _on_facts_safekeeping_asked_for(self, section: str) -> None:
        self.navigation.go_to(PageName.SAFEKEEPING)
        self._shelf.safekeeping_page().show_section(section)

    def _on_past_changed(self) -> None:
        if self.navigation.current is not None:
            self._show_heading(self.navigation.current)

    def _on_facts_library_changed(self) -> None:
        self.navigation.drop_if_gone()
        if self.navigation.current is PageName.PLAN:
            self._header.show_assessment(self.navigation.assessment_id)

    def _on_facts_answers_changed(self, assessment_id: str) -> None:
        if self.navigation.current is PageName.PLAN:
            self._header.show_assessment(assessment_id)

    def _on_facts_changed_elsewhere(self, assessment_id: str) -> None:
        """Let the page in front read anew, and the others when they are shown."""
        self.screen_context.facts.answers_changed.emit(assessment_id)
        if self.navigation.current in {PageName.PLAN, PageName.INTERVIEW}:
            self._shelf.page(self.navigation.current).entered()

    def _on_facts_notice(self, words: str) -> None:
        current = self.navigation.current
        if current is None or not self._shelf.page(current).take_notice(words):
            self._form.foot.say(words)
            self._form.foot.show()

    def _on_facts_room_asked_for(self, wanted: bool) -> None:
        for part in (self._form.rail, self._form.header):
            part.setVisible(not wanted)

    def _on_facts_saved(self, at: datetime) -> None:
        self._saved_at = at
        self._show_saved()

    def _on_job_failed(self, error: UserError) -> None:
        self._show_error(error)

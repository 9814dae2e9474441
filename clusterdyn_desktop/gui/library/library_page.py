"""The library page: find an assessment and open it, or go on where work stopped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.records import Cluster
from clusterdyn_desktop.gui._forms.library_page import Ui_LibraryPage
from clusterdyn_desktop.gui.library.due_line import DueLine
from clusterdyn_desktop.gui.library.library_actions import LibraryActions
from clusterdyn_desktop.gui.library.narrowing import Narrowing
from clusterdyn_desktop.gui.library.reading import (
    LibraryReading,
    Stopped,
    read_library,
    read_stopped,
)
from clusterdyn_desktop.gui.library.rows import EntryRow, Row, next_round, rows_of
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.window_keys import (
    ADD_CLUSTER_KEY,
    ADD_KEY,
    EDIT_KEY,
    OPEN_KEY,
    REMOVE_KEY,
    SEARCH_KEY,
)
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.services.library import LibraryEntry


class LibraryPage(Page):
    """Clusters and their assessments; `described` carries a line for the head of the window."""

    described = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._form = Ui_LibraryPage()
        self._form.setupUi(self)
        self._form.shelves.set_up(screen)
        self._actions = LibraryActions(screen, self)
        self._reading: LibraryReading | None = None
        self._narrowing = Narrowing()
        self._is_stale = True
        self._due = DueLine(screen, self._form.due, self)
        self._add_buttons()
        self._connect()
        self._add_keys()
        self.retranslate()
        self.restyle()
        self._show_face()
        self.setFocusProxy(self._form.shelves)

    # ---- putting the page together

    def _add_buttons(self) -> None:
        form = self._form
        self._example = form.nothing.add_button("primary")
        self._first_cluster = form.nothing.add_button()
        self._all_again = form.noMatch.add_button()

    def _connect(self) -> None:
        form, actions, facts = self._form, self._actions, self.screen_context.facts
        form.search.searched.connect(self._filter)
        form.search.left_downwards.connect(form.shelves.setFocus)
        form.shelves.left_upwards.connect(form.search.focus_all)
        form.shelves.row_chosen.connect(self._show_what_can_be_done)
        form.shelves.opened.connect(self._open)
        form.shelves.edit_wanted.connect(actions.edit_cluster)
        form.shelves.add_wanted.connect(self._add_assessment)
        form.shelves.remove_wanted.connect(actions.remove)
        form.open.clicked.connect(self._on_open_clicked)
        form.stopped.go_on.connect(facts.interview_opened)
        form.toBin.clicked.connect(self._on_to_bin_clicked)
        form.addCluster.clicked.connect(actions.new_cluster)
        form.addAssessment.clicked.connect(self._on_add_assessment_clicked)
        self._first_cluster.clicked.connect(actions.new_cluster)
        self._example.clicked.connect(self._on_example_clicked)
        self._all_again.clicked.connect(form.search.clear)
        actions.cluster_kept.connect(form.shelves.choose_when_shown)
        actions.removed.connect(self._tell_removed)
        facts.library_changed.connect(self._on_facts_library_changed)
        facts.answers_changed.connect(self._on_facts_answers_changed)

    def _add_keys(self) -> None:
        keys = {
            SEARCH_KEY: self._form.search.focus_all,
            ADD_CLUSTER_KEY: self._actions.new_cluster,
            ADD_KEY: self._on_add_assessment_clicked,
            EDIT_KEY: self._on_edit_pressed,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        removal = QShortcut(QKeySequence(REMOVE_KEY), self._form.shelves)
        removal.setContext(Qt.ShortcutContext.WidgetShortcut)
        removal.activated.connect(self._form.shelves.want_removal)

    def retranslate(self) -> None:
        """Set every text anew."""
        form = self._form
        form.retranslateUi(self)
        form.searchKey.setText(shown_key(SEARCH_KEY))
        form.addCluster.setToolTip(shown_key(ADD_CLUSTER_KEY))
        form.progress.set_cancel_word(translate("library", "Cancel"))
        form.removal.set_words(translate("library", "Put it back"), translate("library", "Close"))
        self._due.retranslate()
        form.noMatch.set_words(
            translate("library", "Nothing matches"),
            translate("library", "Try fewer words, or only the beginning of a name."),
        )
        self._all_again.setText(translate("library", "Show everything"))
        self._example.setText(translate("library", "Load the example study"))
        self._first_cluster.setText(translate("library", "New cluster"))
        form.shelves.retranslate(self.screen_context)
        self._welcome()
        form.stopped.retranslate(self.screen_context.language.formats)
        self._describe()

    def key_hints(self) -> list[tuple[str, str]]:
        """Return the keys that work here, for the foot of the window."""
        if self._reading is None or not self._reading.shelves:
            return []
        return [
            (OPEN_KEY, translate("library", "Open")),
            (ADD_KEY, translate("library", "New assessment")),
            (EDIT_KEY, translate("library", "Edit cluster")),
            (REMOVE_KEY, translate("library", "Remove")),
        ]

    def restyle(self) -> None:
        """Paint in another theme."""
        self._form.search.set_colour(self.screen_context.look.theme.colours["ink_second"])
        self._form.shelves.restyle(self.screen_context)

    # ---- reading and showing

    def entered(self) -> None:
        """Read again what may have changed."""
        services, store = self.screen_context.services, self.screen_context.jobs.store
        if self._is_stale:
            self._is_stale = False
            job = store.run(lambda _progress: read_library(services), self._show)
            self._form.progress.follow(job, translate("library", "Reading the library…"))
        else:
            store.run(lambda _progress: read_stopped(services), self._show_stopped)

    def _show(self, reading: LibraryReading) -> None:
        self._reading = reading
        self._form.shelves.retranslate(self.screen_context)
        self._filter(self._form.search.text())
        self._show_stopped(reading.stopped)
        self._welcome()
        self._describe()
        if reading.shelves:
            self._actions.remember_first_start()

    def _filter(self, words: str) -> None:
        if self._reading is not None:
            found = self._narrowing.find(self._reading.shelves, words)
            self._form.shelves.show_rows(rows_of(found), self._reading.stages)
            self._show_face()

    def _show_face(self) -> None:
        form, reading = self._form, self._reading
        face: QWidget = form.shelves if form.shelves.row else form.noMatch
        if reading is None:
            face = form.reading
        elif not reading.shelves:
            face = form.nothing
        is_first = form.faces.currentWidget() is form.reading and face is not form.reading
        form.faces.setCurrentWidget(face)
        form.tools.setVisible(face is not form.nothing)
        self._show_what_can_be_done()
        if is_first and self.isVisible():
            (self._example if face is form.nothing else form.shelves).setFocus()

    def _show_what_can_be_done(self) -> None:
        row = self._form.shelves.row
        self._form.open.setEnabled(isinstance(row, EntryRow))
        self._form.addAssessment.setEnabled(row is not None)

    def _show_stopped(self, stopped: Stopped | None) -> None:
        self._form.stopped.show_stopped(stopped, self.screen_context.language.formats)
        self._due.look()

    def _welcome(self) -> None:
        if self.screen_context.preferences.first_start_done:
            heading = translate("library", "No clusters yet")
        else:
            heading = translate("library", "Welcome")
        self._form.nothing.set_words(
            heading,
            translate(
                "library",
                "Add the cluster you want to assess. Or look around first in the example study:"
                " nine invented clusters with interviews, results and reports.",
            ),
        )

    def _describe(self) -> None:
        if self._reading is None:
            return
        clusters = translate("library", "%n cluster(s)", "", len(self._reading.shelves))
        assessments = translate("library", "%n assessment(s)", "", self._reading.assessments)
        self.described.emit(f"{clusters} · {assessments}" if self._reading.shelves else "")

    # ---- what can be done

    def _open(self, row: Row | None) -> None:
        if isinstance(row, EntryRow):
            self.screen_context.facts.assessment_opened.emit(row.id)
        elif row is not None:
            self._form.shelves.step_into(row)

    def _add_assessment(self, cluster: Cluster | None) -> None:
        if cluster is not None and self._reading is not None:
            number = next_round(rows_of(self._reading.shelves), cluster)
            self._actions.new_assessment(cluster, number)

    def _edit(self, cluster: Cluster | None) -> None:
        if cluster is not None:
            self._actions.edit_cluster(cluster)

    def _tell_removed(self, entry: "LibraryEntry") -> None:
        words = translate("library", "{assessment} of {cluster} is no longer in the library.")
        self._form.removal.say_undoable(
            words.format(assessment=entry.assessment.label, cluster=entry.cluster.name),
            lambda: self._put_back(entry),
        )

    def _put_back(self, entry: "LibraryEntry") -> None:
        self._form.shelves.choose_when_shown(entry.assessment.id)
        self._actions.put_back(entry)

    def _refresh(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.entered()

    def _on_to_bin_clicked(self) -> None:
        self.screen_context.facts.safekeeping_asked_for.emit("bin")

    def _on_open_clicked(self) -> None:
        self._open(self._form.shelves.row)

    def _on_add_assessment_clicked(self) -> None:
        self._add_assessment(self._form.shelves.cluster)

    def _on_edit_pressed(self) -> None:
        self._edit(self._form.shelves.cluster)

    def _on_example_clicked(self) -> None:
        self._form.progress.follow(
            self._actions.load_example(), translate("library", "Loading the example study…")
        )

    def _on_facts_library_changed(self) -> None:
        self._refresh()

    def _on_facts_answers_changed(self) -> None:
        self._is_stale = True

"""What can be done from the library: add, edit, remove, and load the example study.

Dialogs are imported when they are first asked for: the library is what the program starts with.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.records import Assessment, Cluster
from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.services.library import LibraryEntry
    from clusterdyn_desktop.services.study import StudyLoaded


class LibraryActions(QObject):
    """Does it through the services, and tells what happened."""

    cluster_kept = Signal(str)
    """The id of a cluster that is new or has changed."""

    removed = Signal(object)
    """The `LibraryEntry` that was taken out."""

    def __init__(self, screen: Screen, page: QWidget) -> None:
        super().__init__(page)
        self._screen = screen
        self._page = page

    def new_cluster(self) -> None:
        """Ask for a new cluster."""
        self.edit_cluster(Cluster(id="", languages=()))

    def edit_cluster(self, cluster: Cluster) -> None:
        """Ask for changes to a cluster."""
        from clusterdyn_desktop.gui.library.cluster_dialog import ClusterDialog

        ClusterDialog(self._screen, cluster, self._keep_cluster, self._page).open()

    def new_assessment(self, cluster: Cluster, number: int) -> None:
        """Ask for a new assessment of a cluster; it opens at its plan."""
        from clusterdyn_desktop.gui.library.assessment_dialog import AssessmentDialog

        AssessmentDialog(
            self._screen, cluster, number, self._open_new_assessment, self._page
        ).open()

    def remove(self, entry: "LibraryEntry") -> None:
        """Take an assessment out of the library."""
        remove = self._screen.services.library.remove_assessment
        self._run(lambda: remove(entry.assessment.id), lambda _: self._tell_removed(entry))

    def put_back(self, entry: "LibraryEntry") -> None:
        """Put an assessment back that was taken out."""
        change = self._screen.services.planning.change_assessment
        put_back = entry.assessment
        self._run(lambda: change(put_back, put_back), lambda _: self._tell_changed())

    def load_example(self) -> Job:
        """Load the example study; return the job, to follow."""
        load = self._screen.services.study.load_example
        return self._screen.jobs.store.run(load, self._tell_loaded)

    def remember_first_start(self) -> None:
        """Remember that the welcome has been seen."""
        preferences = self._screen.preferences
        if not preferences.first_start_done:
            save = self._screen.services.preferences.save
            done = replace(preferences, first_start_done=True)
            self._screen.jobs.store.run(lambda _progress: save(done))

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self._screen.jobs.store.run(lambda _progress: work(), done)

    def _keep_cluster(self, cluster: Cluster) -> None:
        self.cluster_kept.emit(cluster.id)
        self._tell_changed()

    def _open_new_assessment(self, assessment: Assessment) -> None:
        self._tell_changed()
        self._screen.facts.assessment_opened.emit(assessment.id)

    def _tell_removed(self, entry: "LibraryEntry") -> None:
        self._tell_changed()
        self.removed.emit(entry)

    def _tell_changed(self) -> None:
        self._screen.facts.saved.emit(datetime.now(UTC))
        self._screen.facts.library_changed.emit()

    def _tell_loaded(self, loaded: "StudyLoaded") -> None:
        self._tell_changed()
        clusters = translate("library", "%n cluster(s)", "", loaded.clusters)
        assessments = translate("library", "%n assessment(s)", "", loaded.assessments)
        self._screen.facts.notice.emit(
            translate("library", "The example study is loaded: {clusters}, {assessments}.").format(
                clusters=clusters, assessments=assessments
            )
        )

"""Taking files in, one after the other: read, asked about, shown, decided on, brought in.

Files are read on the runner for files; what changes the store runs on the store's.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import ConflictKey, Rule
from clusterdyn_desktop.gui.exchange.check_faces import Refused, refused_face
from clusterdyn_desktop.gui.exchange.check_view import CheckView
from clusterdyn_desktop.gui.exchange.deciding import Deciding
from clusterdyn_desktop.gui.exchange.done_words import loaded_words
from clusterdyn_desktop.gui.exchange.faces import CheckFace
from clusterdyn_desktop.gui.exchange.in_card import Missing
from clusterdyn_desktop.gui.exchange.offers import Brought, Offer, read_offer
from clusterdyn_desktop.gui.exchange.start_view import StartView
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.file_log import FileEntry
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.study import StudyLoaded

ASKING: Mapping[str, Missing] = {
    "file.password-needed": Missing.PASSWORD,
    "file.wrong-password": Missing.WRONG_PASSWORD,
    "submissions.no-assessment": Missing.ASSESSMENT,
}
"""Errors that the person answers on the page, by code."""


class Receiving(QObject):
    """Carries files from the drop zone into the store.

    `looked` asks for the check in front, `deciding` for the conflicts of a file (`Deciding`,
    `Places`), `done` for the start again. `brought` says that the store has changed.
    """

    looked = Signal()
    deciding = Signal(object, object)
    done = Signal()
    brought = Signal()

    def __init__(self, screen: Screen, start: StartView, check: CheckView) -> None:
        super().__init__(start)
        self._screen = screen
        self._start = start
        self._check = check
        self._waiting: deque[Path] = deque()
        self._path: Path | None = None
        self._password = ""
        self._into = ""
        self._count = 0
        self._shown: Offer | None = None
        self._said: list[str] = []
        self._is_writing = False
        self.to_open = ""
        self.last: FileEntry | None = None
        self._connect()

    def _connect(self) -> None:
        card, check = self._start.coming_in, self._check
        card.dropped.connect(self.take)
        card.given.connect(self._on_given)
        card.declined.connect(self._on_declined)
        check.accepted.connect(self._on_check_accepted)
        check.put_off.connect(self._on_check_put_off)
        check.cancelled.connect(self._on_check_cancelled)

    # ---- one after the other

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in, in this order; each is shown against what those before it brought."""
        if not paths or self._is_writing:
            return
        self._waiting = deque(paths)
        self._count = len(paths)
        self._said = []
        self.to_open, self.last = "", None
        self._start.form.broughtIn.hide()
        self._next()

    def _next(self) -> None:
        self._start.coming_in.stop_asking()
        self._password, self._into, self._shown = "", "", None
        if self._waiting:
            self._path = self._waiting.popleft()
            self._read()
        else:
            self._end()

    def _end(self) -> None:
        self._path = None
        if self._said:
            self._start.coming_in.say(
                " ".join(self._said),
                can_open=bool(self.to_open),
                can_undo=self.last is not None and self.last.can_be_undone,
            )
        self.done.emit()

    # ---- reading

    def _read(self) -> None:
        path = self._path
        if path is None:
            return
        if path.is_dir():
            self._load(path)
            return
        services, password, into = self._screen.services, self._password, self._into

        def read(progress: Progress) -> Offer:
            return read_offer(services, path, password, into, progress)

        job = self._screen.jobs.files.run(read, self._show_offer, self._take_error)
        self._start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        words = translate("exchange", "Reading {file} and comparing it…").format(file=path.name)
        view = self._check if self._check.isVisible() else self._start
        view.form.strip.follow(job, words)

    def _take_error(self, error: UserError) -> None:
        """Ask where the person can answer; else say why the file cannot come in."""
        missing, path = ASKING.get(error.code), self._path
        if path is None:
            return
        if missing is not None:
            self.done.emit()
            self._start.coming_in.ask(missing, path)
            return
        refused = Refused(path, error)
        self._show(lambda _chosen: refused_face(refused, self._screen.language.texts))

    def _show_offer(self, offer: Offer) -> None:
        self._shown = offer
        self._start.coming_in.stop_asking()

        def face(chosen: bool) -> CheckFace:
            language = self._screen.language
            return offer.face(language.texts, language.formats, chosen)

        self._show(face)

    def _show(self, face_of: Callable[[bool], CheckFace]) -> None:
        self._check.show_face(face_of, of=(self._count - len(self._waiting), self._count))
        self.looked.emit()
        self._check.take_focus()

    # ---- bringing in

    def bring_in(self, decisions: Mapping[ConflictKey, Decision], rule: Rule) -> None:
        """Write what was checked, whole or not at all; then go on to the next file."""
        if self._shown is None:
            return
        offer, chosen = self._shown, self._check.is_chosen
        self._is_writing = True
        self._check.set_busy(True)
        job = self._screen.jobs.store.run(
            lambda progress: offer.bring_in(decisions, rule, chosen, progress),
            self._take_brought,
            self._take_error,
        )
        job.finished.connect(self._on_applied)
        self.looked.emit()
        self._check.form.strip.follow(job, translate("exchange", "Bringing it in…"))

    def _take_brought(self, brought: Brought) -> None:
        self.to_open, self.last = brought.to_open, brought.entry
        self._said.append(brought.words())
        self.brought.emit()
        self._next()

    def _load(self, folder: Path) -> None:
        study = self._screen.services.study
        job = self._screen.jobs.store.run(
            lambda progress: study.load(folder, progress), self._take_loaded, self._take_error
        )
        self._start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        self._start.form.strip.follow(job, translate("exchange", "Loading the study…"))

    def _take_loaded(self, loaded: StudyLoaded) -> None:
        self._said.append(loaded_words(loaded))
        if loaded.changed:
            self.brought.emit()
        self._next()

    # ---- what is heard

    def _on_given(self, answer: str) -> None:
        if self._start.coming_in.missing is Missing.ASSESSMENT:
            self._into = answer
        else:
            self._password = answer
        self._read()

    def _on_declined(self) -> None:
        self._next()

    def _on_check_accepted(self) -> None:
        if self._shown is None:
            return
        if self._shown.conflicts:
            self.deciding.emit(Deciding(self._shown.conflicts), self._shown.places)
        else:
            self.bring_in({}, Rule.FAIL)

    def _on_check_put_off(self) -> None:
        self.bring_in({}, Rule.LATER)

    def _on_check_cancelled(self) -> None:
        if not self._is_writing:
            self._next()

    def _on_job_finished(self) -> None:
        self._start.set_busy(False)

    def _on_applied(self) -> None:
        self._is_writing = False
        self._check.set_busy(False)

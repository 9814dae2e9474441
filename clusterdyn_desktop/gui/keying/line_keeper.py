"""Hands keyed lines to the store, and lines that are being typed as drafts."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.keying.entry import Entry
from clusterdyn_desktop.gui.keying.outcome import Said
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.interviewing import Saved
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile

REST_MS = 300
"""How long typing rests before a half-typed line is kept."""

Spot = tuple[str, bool, str]
"""An interview, whether it is its second entry, and the question a line stands at."""


class LineKeeper(QObject):
    """Keeps the lines of one entry after another."""

    kept = Signal(object)
    """The entry of which a line is on the disk now."""

    refused = Signal(object, object)
    """The entry of which a line could not be kept, and why (`UserError`)."""

    def __init__(self, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._entry: Entry | None = None
        self._handed: dict[Spot, str] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.flush)

    def follow(self, entry: Entry) -> None:
        """Keep what is half typed of another entry from now on."""
        self.flush()
        self._entry = entry
        for place, line in entry.half_lines.items():
            self._handed[self._spot(entry, place)] = line

    def keep(self, entry: Entry, said: Said, line: str) -> None:
        """Hand over a line that Enter accepted."""
        keyed = said.kept
        if keyed is None:
            return
        service, interview = self._screen.services.keying, entry.sheet.sheet.interview.id
        self._handed.pop(self._spot(entry, said.line_at), None)
        self._screen.facts.notice.emit("")
        done = partial(self._on_kept, entry, said)
        refused = partial(self._on_refused, entry, said, line)
        if entry.is_second:
            self._screen.jobs.store.run(
                lambda _progress: service.second(interview, keyed, said.line_at), done, refused
            )
        else:
            self._screen.jobs.store.run(
                lambda _progress: service.key(
                    interview, keyed, said.before, said.line_at, said.seen
                ),
                done,
                refused,
            )

    def note_typing(self) -> None:
        """Keep the line as a draft when typing rests."""
        self._rest.start()

    def flush(self) -> None:
        """Keep what is half typed now, and forget drafts of lines that are gone."""
        self._rest.stop()
        entry = self._entry
        if entry is None:
            return
        wanted = {self._spot(entry, place): line for place, line in entry.half_lines.items()}
        here = (entry.sheet.sheet.interview.id, entry.is_second)
        gone = [spot for spot in self._handed if spot[:2] == here and spot not in wanted]
        for spot in gone:
            self._draft(entry, spot, "")
            del self._handed[spot]
        for spot, line in wanted.items():
            if self._handed.get(spot) != line:
                self._draft(entry, spot, line)
                self._handed[spot] = line

    def _draft(self, entry: Entry, spot: Spot, line: str) -> None:
        interview, second, place = spot
        cursor = entry.cursor if place == entry.place else len(line)
        keep = self._screen.services.keying.keep_line
        self._screen.jobs.store.run(
            lambda _progress: keep(interview, place, line, cursor, second=second)
        )

    def _spot(self, entry: Entry, place: str) -> Spot:
        return entry.sheet.sheet.interview.id, entry.is_second, place

    def _on_kept(self, entry: Entry, said: Said, saved: object) -> None:
        if isinstance(saved, Saved):
            entry.settle(said.question_id, saved.answer)
            self._screen.facts.saved.emit(saved.at)
        else:
            entry.settle(said.question_id)
            self._screen.facts.saved.emit(saved)
        if not entry.is_second:
            self._screen.facts.answers_changed.emit(entry.sheet.sheet.assessment.id)
        self.kept.emit(entry)

    def _on_refused(self, entry: Entry, said: Said, line: str, error: UserError) -> None:
        entry.settle(said.question_id, _theirs(error))
        entry.put_back(said.line_at, line)
        self.refused.emit(entry, error)


def _theirs(error: UserError) -> Answer | None:
    """Return the answer of who was first, to be shown where the line was refused for it."""
    theirs = error.found.theirs if isinstance(error, ChangedMeanwhile) else None
    return theirs if isinstance(theirs, Answer) else None

"""Partners that exchange workbooks: real stores, real files, and what tests ask them to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, ConflictKey, Rule
from clusterdyn_desktop.domain.records import Answer, Interview, empty_answer
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.dossiers import open_dossier
from clusterdyn_desktop.services.import_check import Imported


@dataclass
class Partner:
    """One store, and the folder its files go to."""

    name: str
    services: Services
    folder: Path
    sent: int = 0

    def send(self, *assessments: str) -> Path:
        """Export assessments, all there are where none is named."""
        self.sent += 1
        path = self.folder / f"{self.name}-{self.sent}.xlsx"
        ids = list(assessments) or [
            entry.assessment.id for entry in self.services.library.entries()
        ]
        self.services.exporting.export(ids, path, self.services.catalogue.texts("en"))
        return path

    def take(
        self,
        path: Path,
        rule: Rule = Rule.FAIL,
        decisions: dict[ConflictKey, Decision] | None = None,
    ) -> Imported:
        """Check a file and bring it in."""
        check = self.services.importing.check(path)
        return self.services.importing.apply(check, decisions or {}, rule=rule)

    def note(self, interview: str, question: str, words: str) -> None:
        """Write a note at a question."""
        self.services.interviewing.note(interview, question, words)

    def answer(self, interview: str, question: str) -> Answer:
        """Return an answer as it is here."""
        record_id = empty_answer(interview, question).id
        with self.services.store.unit_of_work() as work:
            held = work.get(Answer, record_id)
        assert held is not None
        return held.record

    def interview(self, record_id: str) -> Interview | None:
        """Return an interview as it is here, None where it was taken out."""
        with self.services.store.unit_of_work() as work:
            held = work.get(Interview, record_id)
        return None if held is None or held.deleted else held.record

    def dossier(self, assessment: str) -> Dossier:
        """Return everything of an assessment."""
        return open_dossier(self.services.store, assessment)

    def open(self) -> tuple[Conflict, ...]:
        """Return what waits to be decided."""
        return self.services.importing.open_conflicts()


@contextmanager
def partners(folder: Path, *names: str) -> Iterator[list[Partner]]:
    """Make stores, and close them at the end."""
    made = [Partner(name, build_services(str(folder / f"{name}.sqlite")), folder) for name in names]
    yield made
    for partner in made:
        partner.services.store.close()

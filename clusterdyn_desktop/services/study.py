"""A study kept as CSV tables: the example study, and studies that were kept elsewhere before."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import Cluster
from clusterdyn_desktop.services.backup_port import BackUpFirst, no_backup
from clusterdyn_desktop.services.ports import Author, InstrumentLibrary, StudyTables, nobody
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class StudyLoaded:
    """What loading a study did. `changed` counts the records that were written."""

    clusters: int
    assessments: int
    interviews: int
    answers: int
    changed: int


class Study:
    """Loads studies. Loading the same one again changes nothing."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        tables: StudyTables,
        example_folder: Path,
        who: Author = nobody,
        *,
        back_up_first: BackUpFirst = no_backup,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._tables = tables
        self._example_folder = example_folder
        self._who = who
        self._back_up_first = back_up_first

    def load_example(self, progress: Progress = no_progress) -> StudyLoaded:
        """Load the example study that comes with the program."""
        return self.load(self._example_folder, progress)

    def load(self, folder: Path, progress: Progress = no_progress) -> StudyLoaded:
        """Load a study from a folder of tables, whole or not at all.

        Raises what `StudyTables.read` raises. A record that is in the store already is left as it
        is: a table cannot tell whether it or the store is newer.
        """
        dossiers = self._tables.read(folder, self._instruments.default())
        self._back_up_first(Reason.IMPORT)
        with self._store.unit_of_work(self._who()) as work:
            changed = 0
            for done, dossier in enumerate(dossiers):
                progress(done, len(dossiers))
                changed += _keep_new(work, dossier)
            work.commit()
        progress(len(dossiers), len(dossiers))
        return _loaded(dossiers, changed)


def _keep_new(work: UnitOfWork, dossier: Dossier) -> int:
    held = work.dossier(dossier.assessment.record.id)
    known = {stamped.record.id for stamped in held.stamped()} if held else set()
    if work.get(Cluster, dossier.cluster.record.id):
        known.add(dossier.cluster.record.id)
    fresh = [stamped for stamped in dossier.stamped() if stamped.record.id not in known]
    return work.receive_all(fresh, "study") if fresh else 0


def _loaded(dossiers: Iterable[Dossier], changed: int) -> StudyLoaded:
    held = list(dossiers)
    return StudyLoaded(
        clusters=len({dossier.cluster.record.id for dossier in held}),
        assessments=len(held),
        interviews=sum(len(dossier.interviews) for dossier in held),
        answers=sum(len(dossier.answers) for dossier in held),
        changed=changed,
    )

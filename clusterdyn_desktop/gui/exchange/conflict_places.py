"""Where conflicts are: what their assessments, respondents and questions are called.

Read beside the conflicts, off the GUI thread. Knows nothing of Qt.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.merging import Conflict
from clusterdyn_desktop.domain.records import Assessment
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.import_check import ImportCheck
from clusterdyn_desktop.services.ports import InstrumentLibrary


@dataclass(frozen=True, slots=True)
class Places:
    """Names by id; what could not be found has none."""

    assessments: Mapping[str, str]
    interviews: Mapping[str, str]
    instruments: Mapping[str, Instrument]
    """By assessment id."""


NOWHERE = Places({}, {}, {})


def places_in(check: ImportCheck, instruments: InstrumentLibrary) -> Places:
    """Return the places of what a file holds."""
    dossiers = [entry.dossier for entry in check.assessments]
    return Places(
        {
            dossier.assessment.record.id: assessment_name(
                dossier.cluster.record.name, dossier.assessment.record.label
            )
            for dossier in dossiers
        },
        {each.record.id: each.record.label for dossier in dossiers for each in dossier.interviews},
        _known(instruments, (dossier.assessment.record for dossier in dossiers)),
    )


def places_here(conflicts: Iterable[Conflict], services: Services) -> Places:
    """Return the places of conflicts that are open in the store."""
    wanted = {conflict.assessment_id for conflict in conflicts}
    entries = [entry for entry in services.library.entries() if entry.assessment.id in wanted]
    labels = {
        planned.interview.id: planned.interview.label
        for entry in entries
        for planned in services.planning.plan(entry.assessment.id).interviews
    }
    names = {
        entry.assessment.id: assessment_name(entry.cluster.name, entry.assessment.label)
        for entry in entries
    }
    instruments = _known(services.instruments, (entry.assessment for entry in entries))
    return Places(names, labels, instruments)


def assessment_name(cluster: str, label: str) -> str:
    """Return what an assessment is called in a line of a list."""
    return " · ".join(filter(None, (cluster, label)))


def _known(
    instruments: InstrumentLibrary, assessments: Iterable[Assessment]
) -> dict[str, Instrument]:
    """Return the instruments that are at hand; without its own, an assessment shows bare ids."""
    found = {}
    for assessment in assessments:
        try:
            found[assessment.id] = instruments.get(
                assessment.instrument_id, assessment.instrument_version
            )
        except UserError:
            continue
    return found

"""Opening dossiers: what every use case on one assessment begins with."""

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.domain.records import Assessment
from clusterdyn_desktop.services.as_of import dossier_as_of
from clusterdyn_desktop.services.ports import InstrumentLibrary
from clusterdyn_desktop.services.store_port import Store, UnitOfWork


def living_assessment(work: UnitOfWork, assessment_id: str) -> Assessment:
    """Return an assessment that is there and not deleted. Raises `assessment.unknown`."""
    held = work.get(Assessment, assessment_id)
    if held is None or held.deleted:
        raise UserError("assessment.unknown", assessment=assessment_id)
    return held.record


def open_dossier(store: Store, assessment_id: str, as_of: PastMoment | None = None) -> Dossier:
    """Return everything an assessment holds, or held `as_of` a moment of its past.

    Raises `assessment.unknown`, and of the past `as-of.before-beginning` and `as-of.removed`.
    """
    with store.unit_of_work() as work:
        if as_of is not None:
            return dossier_as_of(work, assessment_id, as_of)
        dossier = work.dossier(assessment_id)
    if dossier is None or dossier.assessment.deleted or dossier.cluster.deleted:
        raise UserError("assessment.unknown", assessment=assessment_id)
    return dossier


def instrument_of(instruments: InstrumentLibrary, dossier: Dossier) -> Instrument:
    """Return the instrument an assessment was made with. Raises `instrument.unknown`."""
    assessment = dossier.assessment.record
    return instruments.get(assessment.instrument_id, assessment.instrument_version)

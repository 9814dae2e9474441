"""Opening dossiers: what every use case on one assessment begins with."""

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.services.ports import InstrumentLibrary
from clusterdyn_desktop.services.store_port import Store


def open_dossier(store: Store, assessment_id: str) -> Dossier:
    """Return everything an assessment holds. Raises `assessment.unknown`."""
    with store.unit_of_work() as work:
        dossier = work.dossier(assessment_id)
    if dossier is None or dossier.assessment.deleted or dossier.cluster.deleted:
        raise UserError("assessment.unknown", assessment=assessment_id)
    return dossier


def instrument_of(instruments: InstrumentLibrary, dossier: Dossier) -> Instrument:
    """Return the instrument an assessment was made with. Raises `instrument.unknown`."""
    assessment = dossier.assessment.record
    return instruments.get(assessment.instrument_id, assessment.instrument_version)

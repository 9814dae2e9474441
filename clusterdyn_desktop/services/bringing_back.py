"""Making one assessment what it was in a backup, beside everything else that stays as it is."""

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Cluster, Record, Stamped
from clusterdyn_desktop.services.store_port import UnitOfWork


def bring_back(there: UnitOfWork, here: UnitOfWork, assessment_id: str, why: str) -> int:
    """Write what a backup holds of an assessment; return how many records were written.

    What is not here at all comes as it was, stamps included. What differs here is edited, and
    what the backup does not have is deleted, so that partners learn of it. The cluster stays as
    it is here if it is here. Contacts are left alone: who deleted one wanted it gone.
    """
    wanted = there.dossier(assessment_id)
    if wanted is None:
        raise UserError("assessment.unknown", assessment=assessment_id)
    present = here.dossier(assessment_id)
    held = {stamped.record.id: stamped for stamped in present.stamped()} if present else {}
    cluster = here.get(Cluster, wanted.cluster.record.id)
    if cluster is not None:
        held[cluster.record.id] = cluster
    written = 0
    for stamped in wanted.stamped():
        written += _bring_back_one(here, held.get(stamped.record.id), stamped, why)
    written += _delete_the_rest(here, wanted, held, why)
    _bring_contents(there, here, wanted)
    return written


def _bring_back_one(
    here: UnitOfWork, held: Stamped[Record] | None, wanted: Stamped[Record], why: str
) -> bool:
    if held is None:
        return bool(here.receive(wanted, why))
    if isinstance(held.record, Cluster) and not held.deleted:
        return False
    if wanted.deleted:
        if not held.deleted:
            here.delete(type(held.record), held.record.id, why)
        return not held.deleted
    if held.deleted or held.record != wanted.record:
        here.put(wanted.record, why)
        return True
    return False


def _delete_the_rest(
    here: UnitOfWork, wanted: Dossier, held: dict[str, Stamped[Record]], why: str
) -> int:
    """Delete what came after the backup; children first, so that none is hidden meanwhile."""
    known = {stamped.record.id for stamped in wanted.stamped()}
    later = [each for key, each in held.items() if key not in known and not each.deleted]
    for stamped in reversed(later):
        here.delete(type(stamped.record), stamped.record.id, why)
    return len(later)


def _bring_contents(there: UnitOfWork, here: UnitOfWork, wanted: Dossier) -> None:
    """Bring the contents of attachments along that are no longer here."""
    hashes = {stamped.record.sha256 for stamped in wanted.attachments}
    for sha256 in hashes - here.contents_held(hashes):
        content = there.content(sha256)
        if content is not None:
            here.keep_content(sha256, content)

"""Finding the interview that a printed sheet belongs to, by the code at its foot."""

from collections.abc import Iterable
from dataclasses import dataclass

from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.domain.sheet_code import SheetCode, read_sheet_code
from clusterdyn_desktop.services.store_port import UnitOfWork


@dataclass(frozen=True, slots=True)
class SheetOwner:
    """An interview that a sheet can belong to, and where it is."""

    cluster: Cluster
    assessment: Assessment
    interview: Interview


@dataclass(frozen=True, slots=True)
class FoundSheets:
    """What a code can stand for, the most likely first.

    `blank_role` is the role of a sheet that was printed for nobody in particular, else empty.
    """

    owners: tuple[SheetOwner, ...]
    blank_role: str = ""


def find_sheets(work: UnitOfWork, typed: str) -> FoundSheets:
    """Return the interviews that a code, its digits alone, or a part of a label stand for.

    The digits of an id decide; a label may have changed since the sheet was printed.
    """
    code = read_sheet_code(typed)
    owners = list(_owners(work))
    if exact := [each for each in owners if code.fits_id(each.interview.id)]:
        return FoundSheets(_in_order(exact))
    of_assessment = [each for each in owners if code.fits_id(each.assessment.id)]
    if of_assessment:
        role = next((r for each in of_assessment if code.fits_name(r := each.interview.role)), "")
        return FoundSheets(
            _in_order(each for each in of_assessment if role in {"", each.interview.role}),
            role or code.name.upper(),
        )
    whole = SheetCode(f"{code.name}{code.digits}", "")
    return FoundSheets(_in_order(e for e in owners if whole.fits_name(e.interview.label)))


def _owners(work: UnitOfWork) -> Iterable[SheetOwner]:
    clusters = {held.record.id: held.record for held in work.find(Cluster)}
    assessments = {held.record.id: held.record for held in work.find(Assessment)}
    for held in work.find(Interview):
        assessment = assessments.get(held.record.assessment_id)
        cluster = clusters.get(assessment.cluster_id) if assessment else None
        if assessment is not None and cluster is not None:
            yield SheetOwner(cluster, assessment, held.record)


def _in_order(owners: Iterable[SheetOwner]) -> tuple[SheetOwner, ...]:
    return tuple(
        sorted(
            owners,
            key=lambda each: (each.interview.label, each.assessment.round, each.interview.id),
        )
    )

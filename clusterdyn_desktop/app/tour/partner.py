"""A partner for the tour: brings in our workbook, works on it, and sends it back."""

from pathlib import Path
from tempfile import TemporaryDirectory

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.services.bundle import Services

THEIR_FILE = "from-a-partner.xlsx"
OURS, THEIRS = (5, "Four companies book the test rig."), (2, "The rig is lent on Fridays.")


def worked_on_both(ours: Services, workbook: Path, folder: Path) -> Path:
    """Have the same answer changed here and at the partner's; return the partner's file."""
    with TemporaryDirectory() as place:
        theirs = build_services(str(Path(place) / "partner.clusterdyn"))
        path = _worked_on_both(ours, theirs, workbook, folder)
        theirs.store.close()
    return path


def _worked_on_both(ours: Services, theirs: Services, workbook: Path, folder: Path) -> Path:
    check = theirs.importing.check(workbook)
    theirs.importing.apply(check)
    assessment_id = check.assessments[0].dossier.assessment.record.id
    interview = ours.planning.plan(assessment_id).interviews[0].interview
    sheet = ours.interviewing.open(interview.id)
    question = next(each.id for each in sheet.questions if sheet.answer(each.id).score)
    for services, (score, note) in ((ours, OURS), (theirs, THEIRS)):
        services.interviewing.score(interview.id, question, score)
        services.interviewing.note(interview.id, question, note)
    path = folder / THEIR_FILE
    theirs.exporting.export([assessment_id], path, theirs.catalogue.texts("en"))
    return path

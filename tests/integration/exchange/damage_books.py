"""The sound files that are damaged, and the stores they are brought into.

Made once by the real services: exchange workbooks in two languages and of every format so far, a
fill-in workbook with answers, a peer pack, an instrument in Excel, and what phones collected.
"""

from dataclasses import replace
from pathlib import Path

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.merging import Rule
from clusterdyn_desktop.domain.records import Answer, Interview
from clusterdyn_desktop.services.bundle import Services
from tests.integration.collecting.servers import Filled, central, read_form
from tests.integration.exchange.filling_in import filling_in
from tests.integration.peer_study import add_clusters
from tests.unit.exchange.samples import write_one

HERE = Path(__file__).parent
PHONE = {
    "start": "2026-10-14T09:12:05.250+02:00",
    "end": "2026-10-14T10:01:30.000+02:00",
    "interview_language": "sv",
    "consent_report": "yes",
    "consent_benchmark": "no",
    "respondent": "SE-S-07",
    "role": "S",
    "held_on": "2026-10-14",
    "mode": "in_person",
    "q_1_01": "4",
    "q_1_01_note": '=Nära skolan,\n"intill"; +46 😀',
}
"""What somebody answered on a phone, by the names in the form."""

STORES = ("empty", "study")
EXCHANGE, FORM, PACK, INSTRUMENT, PHONES = "exchange", "form", "pack", "instrument", "phones"
"""How the names of files begin, by what they are."""


def make_books(folder: Path) -> None:
    """Make the files in `folder/books`, and the stores as `folder/<name>.sqlite`."""
    books = folder / "books"
    books.mkdir(parents=True)
    for number in (1, 2):
        old = HERE / f"format-{number}.xlsx"
        (books / f"{EXCHANGE}-{number}.xlsx").write_bytes(old.read_bytes())
    build_services(str(folder / "empty.sqlite")).store.close()
    study = build_services(str(folder / "study.sqlite"))
    _fill(study, folder / "first.xlsx")
    (assessment,) = (each.assessment for each in study.library.entries())
    for tag in ("en", "sv"):
        path, texts = books / f"{EXCHANGE}-{tag}.xlsx", study.catalogue.texts(tag)
        study.exporting.export([assessment.id], path, texts)
    _fill_in(study, assessment.id, books / f"{FORM}.xlsx")
    _collect(study, assessment.id, folder / "phone.xlsx", books / f"{PHONES}.csv")
    texts = study.catalogue.texts("en")
    study.instrument_desk.export(books / f"{INSTRUMENT}.xlsx", texts)
    _work_on(study)
    study.store.close()
    _pack(folder / "pack.sqlite", books / f"{PACK}.xlsx")


def _fill(services: Services, path: Path) -> None:
    services.importing.apply(services.importing.check(write_one(path)))


def _fill_in(services: Services, assessment_id: str, path: Path) -> None:
    interview = services.planning.add_interview(
        Interview("", assessment_id=assessment_id, label="SE-S-09", role="S")
    )
    services.fill_in.write_for(interview.id, path, language="en")
    with filling_in(path) as form:
        form.consent({"report": "Yes", "benchmark": "Yes"})
        form.answer("1.01", 4, "because")


def _collect(services: Services, assessment_id: str, form: Path, path: Path) -> None:
    services.collecting.write_form(form, assessment_id=assessment_id)
    central(read_form(form), [Filled(PHONE)], path)


def _work_on(services: Services) -> None:
    """Work on after the export, so that what comes back is older, or in conflict."""
    with services.store.unit_of_work("AL") as work:
        held = [each.record for each in work.find(Answer)][:12]
        for answer in held:
            work.put(replace(answer, note=f"{answer.note} and more"))
        work.commit()


def _pack(store: Path, path: Path) -> None:
    services = build_services(str(store))
    add_clusters(services.store, services.instruments.default(), range(6))
    services.peer_packs.make("SE", path, services.catalogue.texts("en"), maker="Agency")
    services.store.close()


RULE = Rule.LATER
"""What comes in, comes in whole; what nobody decided stays open."""

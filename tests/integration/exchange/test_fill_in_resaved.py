"""Fill-in workbooks that LibreOffice opened and saved, as many respondents will."""

import shutil
import subprocess
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.services.bundle import Services
from tests.integration.exchange.filling_in import filling_in
from tests.integration.small_study import one_interview

OFFICE = shutil.which("soffice")
SECONDS = 180

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here"),
]


def resaved(path: Path, by_way_of: str = "xlsx") -> Path:
    """Return a file as LibreOffice saves it, by way of another format if asked."""
    for suffix in dict.fromkeys((by_way_of, "xlsx")):
        folder = path.parent / f"as {suffix}"
        profile = (path.parent / "profile").as_uri()
        subprocess.run(
            [
                str(OFFICE),
                "--headless",
                f"-env:UserInstallation={profile}",
                "--convert-to",
                suffix,
                "--outdir",
                str(folder),
                str(path),
            ],
            check=True,
            capture_output=True,
            timeout=SECONDS,
        )
        path = folder / f"{path.stem}.{suffix}"
    return path


@pytest.mark.parametrize("by_way_of", ["xlsx", "ods", "xls"])
def test_what_was_filled_in_survives_another_program(
    services: Services, tmp_path: Path, by_way_of: str
) -> None:
    interview = one_interview(services)
    form = services.fill_in.write_for(interview.id, tmp_path / "form.xlsx", language="sv").path
    empty = services.importing.check(resaved(form, by_way_of))
    assert (empty.problems, empty.repairs, empty.brings_something) == ((), (), False)
    with filling_in(form) as held:
        held.consent({"report": "Ja", "benchmark": "Nej"})
        held.answer("1.01", 4, "=1+1 är två\när den andra raden 😀")
        held.answer("1.05", held.book["clusterdyn-lists"]["A7"].value)
    straight = services.importing.check(form)
    around = services.importing.check(resaved(form, by_way_of))
    assert around.problems == ()
    assert [each.dossier for each in around.assessments] == [
        each.dossier for each in straight.assessments
    ]
    services.importing.apply(around)
    answers = services.interviewing.open(interview.id).answers
    assert answers["1.01"].score == 4
    assert answers["1.01"].note == "=1+1 är två\när den andra raden 😀"
    assert answers["1.05"].state is AnswerState.DOES_NOT_KNOW

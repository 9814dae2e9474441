"""`clusterdyn export --purpose fill-in`: for one, for one more, for everybody."""

from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from tests.integration.command_line.conftest import Clusterdyn
from tests.integration.exchange.filling_in import filling_in
from tests.integration.small_study import one_interview


@pytest.fixture
def study(home: Path) -> None:
    """A store of one interview, SE-S-01 of A-SE-3."""
    services = build_services()
    one_interview(services)
    services.store.close()


@pytest.mark.usefixtures("study")
def test_a_form_goes_out_to_one_respondent_and_comes_back(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    form = tmp_path / "form.xlsx"
    done = clusterdyn(
        "export", "A-SE-3", "--purpose", "fill-in", "--interview", "se-s-01", "--out", form
    )
    assert (done.code, done.err) == (0, "")
    assert f"{form}: SE-S-01, 36 question" in done.out
    with filling_in(form) as held:
        held.consent({"report": held.book["clusterdyn-lists"]["B2"].value})
        held.answer("1.01", 4)
    assert clusterdyn("import", form).code == 0
    services = build_services()
    (planned,) = services.planning.plan(services.library.find("A-SE-3").id).interviews
    assert services.interviewing.open(planned.interview.id).answers["1.01"].score == 4
    services.store.close()


@pytest.mark.usefixtures("study")
def test_a_folder_gets_a_form_for_everybody(clusterdyn: Clusterdyn, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    done = clusterdyn("export", "A-SE-3", "--purpose", "fill-in", "--out", folder)
    assert done.code == 0
    assert [path.name for path in folder.iterdir()] == ["A-SE-3 SE-S-01.xlsx"]


@pytest.mark.usefixtures("study")
@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--purpose", "fill-in", "--role", "Z"), "choose one of S, L, C, K, P, M"),
        (("--purpose", "fill-in", "--interview", "X"), "there are SE-S-01"),
        (("--purpose", "fill-in"), "--role ROLE"),
        (("--purpose", "fill-in", "--role", "S", "--attachments"), "“--attachments” does not go"),
        (("--role", "S"), "“--role” goes with “--purpose fill-in” only"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_written(
    clusterdyn: Clusterdyn, tmp_path: Path, options: tuple[str, ...], told: str
) -> None:
    done = clusterdyn(
        "--language", "en", "export", "A-SE-3", *options, "--out", tmp_path / "f.xlsx"
    )
    assert done.code == 3
    assert told in done.err
    assert list(tmp_path.glob("*.xlsx")) == []

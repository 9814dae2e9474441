"""`clusterdyn report --kind guide`: for one interview or one role, and what it says if not."""

from pathlib import Path

import pytest

from tests.integration.command_line.conftest import Clusterdyn
from tests.integration.reporting.pdf_pages import Printout


def test_a_guide_for_an_interview_is_written_in_its_own_language(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    clusterdyn("sample")
    path = tmp_path / "guide.pdf"

    ran = clusterdyn("report", "A-SE-3", "--kind", "guide", "--interview", "se-s-01", "--out", path)

    assert ran.code == 0
    printout = Printout(path)
    assert f"{len(printout.pages)} pages" in ran.out
    assert "Om ni skulle välja plats" in printout.text


def test_a_language_that_is_named_goes_before_the_interviews(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    clusterdyn("sample")
    path = tmp_path / "guide.pdf"

    clusterdyn(
        *("--language", "en-GB", "report", "A-SE-3", "--kind", "guide"),
        *("--interview", "SE-S-01", "--out", path),
    )

    assert "If you were choosing a site" in Printout(path).text


def test_a_blank_guide_is_for_a_role(clusterdyn: Clusterdyn, tmp_path: Path) -> None:
    clusterdyn("sample")
    path = tmp_path / "guide.pdf"

    ran = clusterdyn("report", "A-GB-1", "--kind", "guide", "--role", "p", "--out", path)

    assert ran.code == 0
    assert "Public agency or municipality" in Printout(path).pages[0]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--kind", "guide", "--interview", "SE-S-99"), "SE-S-01, SE-S-02"),
        (("--kind", "guide", "--role", "Z"), "S, L, C, K, P, M"),
        (("--kind", "guide"), "--interview"),
        (("--interview", "SE-S-01"), "--kind guide"),
        (("--role", "S"), "--kind guide"),
    ],
)
def test_what_is_missing_or_unknown_is_told_in_one_sentence(
    clusterdyn: Clusterdyn, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    clusterdyn("sample")
    path = tmp_path / "guide.pdf"

    ran = clusterdyn("report", "A-SE-3", *arguments, "--out", path)

    assert ran.code == 3
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert not path.exists()


def test_an_interview_and_a_role_at_once_is_wrong_usage(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    path = tmp_path / "guide.pdf"
    both = ("--interview", "SE-S-01", "--role", "S")

    assert clusterdyn("report", "A-SE-3", "--kind", "guide", *both, "--out", path).code == 2

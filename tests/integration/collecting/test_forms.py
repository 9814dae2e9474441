"""The instrument as XLSForm: pyxform converts it, and it asks what the method asks."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from pyxform.xls2xform import convert

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction
from tests.integration.collecting.servers import read_form
from tests.integration.small_study import one_interview

XFORMS = "{http://www.w3.org/2002/xforms}"


def converted(path: Path) -> ElementTree.Element:
    """Return the XForm that pyxform makes, which must not warn of anything."""
    warnings: list[str] = []
    result = convert(str(path), warnings=warnings)
    assert warnings == []
    return ElementTree.fromstring(result.xform)


def relevance(form: ElementTree.Element, name: str) -> str:
    """Return when something is asked, by the end of its path; blanks do not count."""
    binds = form.iter(f"{XFORMS}bind")
    found = next(bind for bind in binds if bind.attrib["nodeset"].endswith(f"/{name}"))
    return "".join(found.attrib.get("relevant", "").split())


@pytest.mark.parametrize(("role", "languages"), [("", ("en", "sv")), ("M", ("sv",))])
def test_pyxform_converts_it_without_a_warning(
    services: Services, tmp_path: Path, role: str, languages: tuple[str, ...]
) -> None:
    path = tmp_path / "form.xlsx"
    written = services.collecting.write_form(path, languages, role=role)
    form = converted(path)
    shown = {node.attrib["lang"] for node in form.iter(f"{XFORMS}translation")}
    assert len(shown) == len(languages)
    assert written.languages == languages


def test_every_question_is_asked_with_its_anchors_states_and_a_note(
    services: Services, instrument: Instrument, tmp_path: Path
) -> None:
    services.collecting.write_form(tmp_path / "form.xlsx", ("en", "sv"))
    form = read_form(tmp_path / "form.xlsx")
    for question in instrument.questions:
        name = f"q_{question.id.replace('.', '_')}"
        row = next(row for row in form.survey if row["name"] == name)
        text = instrument.text("sv").questions[question.id]
        assert row["label::Svenska (sv)"] == f"{question.id} · {text.text}"
        listed = row["type"].split(" ")[1]
        answers = [each for each in form.choices if each["list_name"] == listed]
        anchors = [f"{score} · {anchor}" for score, anchor in text.anchors.items()]
        assert [each["label::Svenska (sv)"] for each in answers[:5]] == anchors
        states = ["does_not_know", "does_not_apply", "refused"]
        assert [each["name"] for each in answers[5:]] == states
        assert {f"{name}_note", f"{name}_evidence", f"{name}_quote"} <= set(form.paths)


def test_consent_comes_first_and_without_it_nothing_is_asked(english: Path) -> None:
    names = [row["name"] for row in read_form(english).survey]
    assert names.index("consent_text") < names.index("consent_report") < names.index("respondent")
    form = converted(english)
    for name in ("about", "stage_1", "stage_5"):
        assert relevance(form, name) == "/data/consent/consent_report='yes'"
    assert relevance(form, "q_1_01_quote") == "/data/consent/consent_quote='yes'"


def test_each_role_is_asked_its_own_questions(english: Path, instrument: Instrument) -> None:
    form = converted(english)
    for question in instrument.questions:
        wanted = "or".join(f"/data/about/role='{role}'" for role in question.ask)
        everybody = len(question.ask) == len(instrument.roles)
        found = relevance(form, f"ask_q_{question.id.replace('.', '_')}")
        assert found == ("" if everybody else wanted)


def test_a_form_for_one_role_has_its_questions_and_no_others(
    services: Services, instrument: Instrument, tmp_path: Path
) -> None:
    written = services.collecting.write_form(tmp_path / "form.xlsx", ("en",), role="p")
    names = set(read_form(tmp_path / "form.xlsx").paths)
    asked = {f"q_{question.id.replace('.', '_')}" for question in instrument.questions_for("P")}
    assert {name for name in names if name.startswith("q_") and name.count("_") == 2} == asked
    assert written.questions == len(asked)


def test_nothing_that_tells_the_phone_or_its_owner_is_collected(english: Path) -> None:
    kinds = {row["type"].split(" ")[0] for row in read_form(english).survey}
    asked = {"begin_group", "end_group", "calculate", "note", "text", "select_one", "date"}
    assert kinds - asked == {"start", "end"}


def test_a_form_that_changes_has_another_version(services: Services, tmp_path: Path) -> None:
    first = services.collecting.write_form(tmp_path / "1.xlsx", ("en",), role="M")
    again = services.collecting.write_form(tmp_path / "2.xlsx", ("en",), role="M")
    other = services.collecting.write_form(tmp_path / "3.xlsx", ("en", "sv"), role="M")
    assert first.version == again.version != other.version
    assert first.form_id == other.form_id


def test_the_assessments_own_language_is_shown_first(example: Services, tmp_path: Path) -> None:
    assessment = example.library.find("A-SE-3")
    written = example.collecting.write_form(tmp_path / "f.xlsx", assessment_id=assessment.id)
    assert written.languages == ("sv", "en")


def test_text_that_looks_like_a_formula_or_a_field_stays_text(tmp_path: Path) -> None:
    from clusterdyn_desktop.exchange.opening.plain_sheets import plain_cell
    from clusterdyn_desktop.exchange.xlsform.writing import form_cell

    assert form_cell("=1+1") == plain_cell("=1+1") == "=1+1"
    assert form_cell("costs ${x}") == "costs $ {x}"
    assert form_cell("bell\x07") == "bell"


def test_what_cannot_be_written_is_said(services: Services, tmp_path: Path) -> None:
    for options, code in (
        ({"languages": ("tlh",)}, "form.no-such-language"),
        ({"role": "Z"}, "form.no-such-role"),
        ({"assessment_id": "nothing"}, "assessment.unknown"),
    ):
        with pytest.raises(UserError) as caught:
            services.collecting.write_form(tmp_path / "form.xlsx", **options)
        assert caught.value.code == code
    with pytest.raises(UserError) as caught:
        services.collecting.write_form(tmp_path / "form.ods")
    assert caught.value.code == "workbook.not-named-xlsx"
    assert list(tmp_path.glob("form*")) == []


def test_a_form_that_went_out_is_in_the_log(services: Services, tmp_path: Path) -> None:
    interview = one_interview(services)
    path = tmp_path / "form.xlsx"
    services.collecting.write_form(path, assessment_id=interview.assessment_id)
    entry = services.file_log.entries()[0]
    assert (entry.direction, entry.kind, entry.name) == (
        Direction.OUT,
        FileKind.INSTRUMENT,
        "form.xlsx",
    )

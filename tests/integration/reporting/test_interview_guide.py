"""The interview guide on paper: whose questions, whole, readable, on sheets that find together."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from clusterdyn_desktop.domain.consent_text import ConsentText
from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument, QuestionText
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.exchange.consent_files import FolderConsentTexts
from clusterdyn_desktop.reporting.layout.page import SIDE
from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.progress import Cancelled, no_progress
from clusterdyn_desktop.services.report_ports import GuideMaterial
from tests.conftest import RESOURCES
from tests.integration.reporting.pdf_pages import Printout, flat_outline
from tests.unit.reporting.materials import MADE_AT, EnglishTexts

LETTERS = "åäöæøßéèêàâçîôùûœÅÄÖÆØÉ€–“”…"
WRITER = PdfReportWriter(RESOURCES)
Guide = Callable[..., Printout]


@pytest.fixture(scope="session")
def consent() -> ConsentText:
    return FolderConsentTexts(RESOURCES / "consent").text("en")


@pytest.fixture(scope="session")
def material(
    study: dict[str, Dossier], instrument: Instrument, consent: ConsentText
) -> Callable[..., GuideMaterial]:
    """The material of an interview: `material("A-SE-3", "SE-S-01")`."""

    def made(code: str, label: str, language: str = "en-GB", stretch: float = 0.0) -> GuideMaterial:
        dossier = study[code]
        interview = next(held for held in living(dossier.interviews) if held.label == label)
        return GuideMaterial(
            cluster=dossier.cluster.record,
            assessment=dossier.assessment.record,
            instrument=instrument,
            role=interview.role,
            interview=interview,
            questions=planned_questions(instrument, interview),
            consent=consent,
            language=language,
            texts=EnglishTexts(language, stretch),
            formats=formats_for(language),
            made_at=MADE_AT,
            program_version="0.1.0",
        )

    return made


@pytest.fixture
def written(tmp_path: Path) -> Callable[[GuideMaterial], Printout]:
    def write(held: GuideMaterial) -> Printout:
        path = tmp_path / "guide.pdf"
        WRITER.interview_guide(held, path, no_progress)
        return Printout(path)

    return write


@pytest.fixture(scope="session")
def guide(
    material: Callable[..., GuideMaterial], tmp_path_factory: pytest.TempPathFactory
) -> Guide:
    """The guide of an interview of the example study, written once."""

    @cache
    def made(code: str, label: str, language: str = "en-GB", stretch: float = 0.0) -> Printout:
        path = tmp_path_factory.mktemp("guide") / "guide.pdf"
        WRITER.interview_guide(material(code, label, language, stretch), path, no_progress)
        return Printout(path)

    return made


def squeezed(text: str) -> str:
    """Text without what line breaks and hyphens at line ends may change."""
    return re.sub(r"[\s\u00ad\ufffe-]", "", text)


def ids_on(text: str, instrument: Instrument) -> list[str]:
    """The question ids in a text, in order, as often as they occur."""
    numbers = re.findall(r"(?<![\d.])\d+\.\d+(?![\d.])", text)
    return [number for number in numbers if number in instrument.question_by_id]


FULL = ("A-SE-3", "SE-S-01")
SET = ("A-US-1", "US-S-03")


# ---- whose questions ----------------------------------------------------------------------------


@pytest.mark.parametrize("whose", [FULL, SET, ("A-SE-3", "SE-C-02")])
def test_it_asks_this_respondents_questions_once_each_in_order(
    guide: Guide,
    material: Callable[..., GuideMaterial],
    instrument: Instrument,
    whose: tuple[str, str],
) -> None:
    expected = [question.id for question in material(*whose).questions]

    assert ids_on(" ".join(guide(*whose).pages[1:-1]), instrument) == expected


def test_another_library_reads_the_ids_as_well(guide: Guide, instrument: Instrument) -> None:
    printout = guide(*FULL)
    by_another = " ".join(page.extract_text() for page in printout.reader.pages)

    assert set(ids_on(by_another, instrument)) == set(ids_on(printout.text, instrument))


@pytest.mark.parametrize("language", ["en-GB", "sv-SE"])
@pytest.mark.parametrize("whose", [FULL, SET])
def test_everything_about_a_question_stands_on_one_page(
    guide: Guide, instrument: Instrument, whose: tuple[str, str], language: str
) -> None:
    words = instrument.text(language).questions
    printout = guide(*whose, language)

    for page in printout.pages[1:-1]:
        placed = ids_on(page, instrument)
        assert page.count("may be quoted") == len(placed)
        assert page.count("does not apply") == len(placed)
        for question in placed:
            held = words[question]
            for text in (held.text, held.evidence, *held.anchors.values()):
                assert squeezed(text) in squeezed(page)


def test_a_long_set_has_up_to_three_questions_a_page_and_a_short_one_two(
    guide: Guide,
    written: Callable[[GuideMaterial], Printout],
    material: Callable[..., GuideMaterial],
    instrument: Instrument,
) -> None:
    whole = guide(*FULL).pages[1:-1]
    held = material(*FULL)
    short = written(replace(held, questions=held.questions[::3])).pages[1:-1]

    assert {len(ids_on(page, instrument)) for page in whole} <= {2, 3}
    assert {len(ids_on(page, instrument)) for page in short} == {2}


def test_a_stage_begins_with_its_first_question_below_its_title(
    guide: Guide, material: Callable[..., GuideMaterial]
) -> None:
    printout, held = guide(*FULL), material(*FULL)
    firsts: dict[int, str] = {}
    for question in held.questions:
        firsts.setdefault(question.stage, question.id)
    entries = flat_outline(printout.reader)

    assert len(entries) == len(firsts)
    for entry, question_id in zip(entries, firsts.values(), strict=True):
        page = printout.reader.get_destination_page_number(entry)
        assert page is not None
        text = printout.pages[page]
        assert str(entry["/Title"]) in text
        assert text.index(str(entry["/Title"])) < text.index(question_id)


# ---- loose sheets -------------------------------------------------------------------------------


def test_every_sheet_says_whose_it_is_and_which(
    guide: Guide, material: Callable[..., GuideMaterial]
) -> None:
    pages = guide(*FULL).pages
    interview = material(*FULL).interview
    assert interview is not None

    for number, text in enumerate(pages, start=1):
        assert f"SE-S-01 · {interview.id[:6]}" in text
        assert f"Page {number} of {len(pages)}" in text
        assert "Gjutringen Lövsjö" in text


def test_question_pages_explain_the_evidence_grades(guide: Guide, instrument: Instrument) -> None:
    grades = instrument.text("en").evidence_grades

    for text in guide(*SET).pages[1:-1]:
        for grade, meaning in grades.items():
            assert f"{grade} {meaning}" in text


@pytest.mark.parametrize(
    ("country", "language", "paper"),
    [
        ("SE", "en-US", (595, 842)),
        ("US", "sv", (612, 792)),
        ("CA", "fr-CA", (612, 792)),
        ("", "en-US", (612, 792)),
        ("", "fi", (595, 842)),
    ],
)
def test_the_paper_is_that_of_the_clusters_country(
    written: Callable[[GuideMaterial], Printout],
    material: Callable[..., GuideMaterial],
    country: str,
    language: str,
    paper: tuple[int, int],
) -> None:
    held = material("A-SE-3", "SE-P-02", language)
    held = replace(held, cluster=replace(held.cluster, country=country))

    for page in written(held).reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == paper


def test_it_is_drawn_in_black_for_printers_that_have_nothing_else(guide: Guide) -> None:
    path = guide(*SET).path

    for page in (0, 1):
        with Image.open(BytesIO(WRITER.page_image(path, page, 400))) as picture:
            red, green, blue = picture.convert("RGB").split()
        assert red.tobytes() == green.tobytes() == blue.tobytes()
        assert min(red.tobytes()) < 30


# ---- first and last page ------------------------------------------------------------------------


def test_the_first_page_asks_consent_for_each_purpose_and_begins_with_a_story(
    guide: Guide, consent: ConsentText
) -> None:
    front = squeezed(guide(*FULL).pages[0])

    for text in (consent.title, *consent.introduction, *consent.rights, consent.withdrawal):
        assert squeezed(text) in front
    for purpose in consent.purposes.values():
        assert squeezed(purpose.name) in front
        assert squeezed(purpose.text) in front
    assert front.count("yesno") == len(consent.purposes)
    assert "spoken" in front
    assert squeezed("the last time you did something with another company") in front


def test_without_a_consent_text_the_purposes_are_still_asked_apart(
    written: Callable[[GuideMaterial], Printout], material: Callable[..., GuideMaterial]
) -> None:
    front = written(replace(material(*SET), consent=None)).pages[0]

    assert front.count("yes no") == 4
    assert "Quotes without a name" in front


def test_a_consent_text_longer_than_a_page_is_printed_whole(
    written: Callable[[GuideMaterial], Printout],
    material: Callable[..., GuideMaterial],
    consent: ConsentText,
) -> None:
    told = tuple(f"Paragraph {number}: " + "what is told. " * 36 for number in range(20))
    printout = written(replace(material(*SET), consent=replace(consent, introduction=told)))

    assert printout.text.count("what is told.") == 20 * 36
    assert all(f"Paragraph {number}:" in printout.text for number in range(20))
    opening = next(page for page in printout.pages if "Opening" in page)
    assert "Tell me about the last time" in opening


def test_the_last_page_asks_what_to_give_back(guide: Guide) -> None:
    last = guide(*SET).pages[-1]

    assert "What would you like to get back?" in last
    assert "Loose notes" in last


def test_a_blank_guide_leaves_the_label_open(
    written: Callable[[GuideMaterial], Printout],
    material: Callable[..., GuideMaterial],
    instrument: Instrument,
) -> None:
    held = material(*FULL)
    held = replace(held, interview=None, role="P", questions=instrument.questions_for("P"))

    printout = written(held)

    assert instrument.text("en").roles["P"].name in printout.pages[0]
    assert "Label" in printout.pages[0]
    assert f"P · {held.assessment.id[:6]}" in printout.pages[-1]
    assert ids_on(printout.text, instrument) == [q.id for q in held.questions]


# ---- languages and odd texts --------------------------------------------------------------------


def test_questions_without_a_wording_in_the_language_are_marked(
    written: Callable[[GuideMaterial], Printout], material: Callable[..., GuideMaterial]
) -> None:
    finnish = replace(material(*SET), language="fi")

    assert "not worded in Finnish yet; here they are in English" in written(finnish).pages[0]
    assert "not worded" not in written(material(*SET)).pages[0]


def test_every_letter_can_be_copied_out(
    written: Callable[[GuideMaterial], Printout], material: Callable[..., GuideMaterial]
) -> None:
    held = material(*SET)
    printout = written(replace(held, cluster=replace(held.cluster, name=f"{LETTERS} <b>&amp;")))

    by_another = "".join(page.extract_text() for page in printout.reader.pages)
    for text in (printout.pages[0], by_another):
        assert all(letter in text for letter in LETTERS)
        assert "<b>&amp;" in text


def test_nothing_is_printed_over_the_edge_whatever_the_texts(
    guide: Guide,
    written: Callable[[GuideMaterial], Printout],
    material: Callable[..., GuideMaterial],
) -> None:
    held = material("A-US-1", "US-L-01", stretch=0.4)
    assert held.interview is not None
    long = replace(
        held,
        cluster=replace(held.cluster, name="Sammenslutningen " * 12),
        interview=replace(held.interview, label="label" * 30),
    )
    for printout in (guide(*FULL), guide("A-SE-3", "SE-L-01", "sv-SE", 0.4), written(long)):
        wide = float(printout.reader.pages[0].mediabox.width)
        over = [
            piece
            for piece in printout.pieces()
            if piece.left < SIDE - 1.5 or piece.right > wide - SIDE + 1.5 or piece.bottom < 20
        ]
        assert over == []


def test_a_question_higher_than_a_page_is_shrunk_onto_one(
    written: Callable[[GuideMaterial], Printout],
    material: Callable[..., GuideMaterial],
    instrument: Instrument,
) -> None:
    held = material(*SET)
    first = held.questions[0].id
    words = instrument.text("en")
    anchors = dict.fromkeys(range(1, 6), "an anchor that does not end " * 40)
    long = QuestionText(text="How " * 300, anchors=anchors, evidence="")
    texts = {"en": replace(words, questions={**words.questions, first: long})}

    pages = written(replace(held, instrument=replace(instrument, texts=texts))).pages

    (page,) = (text for text in pages[1:-1] if first in ids_on(text, instrument))
    assert ids_on(page, instrument) == [first]
    assert page.count("How") == 300
    assert page.count("does not end") == 200


# ---- the service and the file -------------------------------------------------------------------


def interviewed(services: Services, label: str) -> Interview:
    assessment = services.library.find("A-SE-3")
    return services.reports.interview_labelled(assessment.id, label)


def test_nothing_that_was_answered_is_printed(example: Services, tmp_path: Path) -> None:
    interview = interviewed(example, "SE-S-02")
    answers = example.interviewing.open(interview.id).answers.values()
    written_down = [text for answer in answers for text in (answer.note, answer.quote) if text]
    path = tmp_path / "guide.pdf"

    example.reports.interview_guide(interview.id, "", path)

    text = Printout(path).text
    assert written_down
    assert not any(words[:30] in text for words in written_down)


def test_the_guide_is_in_the_interviews_language_unless_another_is_named(
    example: Services, tmp_path: Path
) -> None:
    swedish = interviewed(example, "SE-S-01")
    path = tmp_path / "guide.pdf"

    example.reports.interview_guide(swedish.id, "", path)
    own = Printout(path).text
    example.reports.interview_guide(swedish.id, "en-GB", path)
    other = Printout(path)

    assert "Gjutringen Lövsjö" in own
    assert "Steg 1" in own or "Om ni skulle" in own
    assert "If you were choosing a site" in other.text
    assert other.reader.trailer["/Root"]["/Lang"] == "en-GB"  # type: ignore[index]


def test_a_label_is_found_in_any_case_and_an_unknown_one_is_told_with_those_there_are(
    example: Services,
) -> None:
    assessment = example.library.find("A-SE-3")

    assert example.reports.interview_labelled(assessment.id, " se-s-01 ").label == "SE-S-01"
    with pytest.raises(UserError) as caught:
        example.reports.interview_labelled(assessment.id, "SE-S-99")

    assert caught.value.code == "interview.label-unknown"
    assert "SE-S-01" in str(caught.value.parameters["labels"])


def test_an_assessment_without_interviews_says_so(services: Services) -> None:
    cluster = services.library.add_cluster(Cluster(id="", name="Torvet"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))

    with pytest.raises(UserError) as caught:
        services.reports.interview_labelled(assessment.id, "X-S-01")

    assert caught.value.code == "interview.none-yet"


def test_a_role_that_nobody_is_asked_in_is_told_with_those_there_are(
    example: Services, tmp_path: Path
) -> None:
    assessment = example.library.find("A-SE-3")

    with pytest.raises(UserError) as caught:
        example.reports.blank_guide(assessment.id, "Z", "", tmp_path / "guide.pdf")

    assert caught.value.code == "role.unknown"
    assert caught.value.parameters["roles"] == "S, L, C, K, P, M"


def test_an_interview_that_was_removed_has_no_guide(example: Services, tmp_path: Path) -> None:
    interview = interviewed(example, "SE-S-01")
    example.planning.remove_interview(interview.id)

    with pytest.raises(UserError) as caught:
        example.reports.interview_guide(interview.id, "", tmp_path / "guide.pdf")

    assert caught.value.code == "interview.unknown"
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_cancelled_guide_leaves_the_old_one(
    material: Callable[..., GuideMaterial], tmp_path: Path
) -> None:
    path = tmp_path / "guide.pdf"
    path.write_bytes(b"the old one")

    def cancel_half_way(done: int, total: int, /) -> None:
        if done * 2 > total:
            raise Cancelled

    with pytest.raises(Cancelled):
        WRITER.interview_guide(material(*FULL), path, cancel_half_way)

    assert path.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_progress_rises_to_the_end(material: Callable[..., GuideMaterial], tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int, /) -> None:
        seen.append((done, total))

    WRITER.interview_guide(material(*SET), tmp_path / "guide.pdf", note)

    assert seen == sorted(seen)
    assert len(seen) > 5
    assert seen[-1][0] == seen[-1][1]


def test_the_same_material_gives_the_same_file(
    written: Callable[[GuideMaterial], Printout], material: Callable[..., GuideMaterial]
) -> None:
    first = written(material(*SET)).path.read_bytes()

    assert written(material(*SET)).path.read_bytes() == first

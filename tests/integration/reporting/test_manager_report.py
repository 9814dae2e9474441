"""The manager's report: the finished file, and what it says."""

import re
from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Action, Stamped, derived_id
from clusterdyn_desktop.reporting.fingerprint import fingerprint
from clusterdyn_desktop.reporting.layout.page import BOTTOM
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences
from tests.integration.reporting.conftest import Report, Written
from tests.integration.reporting.pdf_pages import flat_outline
from tests.unit.reporting.materials import emptied, material, with_answers, with_interviews

LETTERS = "åäöæøßéèêàâçîôùûœÅÄÖÆØÉ€–“”…·"


def fonts_of(reader: PdfReader) -> list[DictionaryObject]:
    found: dict[str, DictionaryObject] = {}
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            held = font.get_object()
            found[str(held["/BaseFont"])] = held
    return list(found.values())


# ---- the file -----------------------------------------------------------------------------------


def test_the_document_says_what_it_is(
    report: Report, study: dict[str, Dossier], instrument: Instrument
) -> None:
    reader = report("A-SE-3", "sv").reader

    assert reader.metadata is not None
    assert reader.metadata.title == "Gjutringen Lövsjö · Omgång 3 – 2026"
    assert reader.metadata.author == "Regionen"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.isoformat() == "2026-11-22T09:30:00+00:00"
    assert reader.trailer["/Root"]["/Lang"] == "sv"  # type: ignore[index]
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    held = material(study["A-SE-3"], instrument, "sv")
    assert fingerprint(held) in str(reader.metadata["/Keywords"])


def test_every_font_is_embedded_and_maps_to_unicode(report: Report) -> None:
    for font in fonts_of(report("A-SE-3").reader):
        descriptor = font.get("/FontDescriptor")
        assert descriptor is not None, f"{font['/BaseFont']} is not embedded"
        assert "/FontFile2" in cast("DictionaryObject", descriptor.get_object())
        assert "/ToUnicode" in font, font["/BaseFont"]


def test_the_same_material_gives_the_same_file(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    held = material(study["A-NO2-1"], instrument)

    first = written(held).path.read_bytes()

    assert written(held).path.read_bytes() == first


@pytest.mark.parametrize(
    ("language", "paper"),
    [("en-GB", (595, 842)), ("sv-FI", (595, 842)), ("en-US", (612, 792)), ("fr-CA", (612, 792))],
)
def test_the_paper_is_the_regions(report: Report, language: str, paper: tuple[int, int]) -> None:
    box = report("A-NO2-1", language).reader.pages[3].mediabox

    assert (round(box.width), round(box.height)) == paper


def test_every_section_has_a_bookmark_on_its_page(report: Report, instrument: Instrument) -> None:
    printout = report("A-SE-3")
    entries = flat_outline(printout.reader)
    titles = [str(entry["/Title"]) for entry in entries]

    for title in ["At a glance", "Where the cluster stands", "What happens next"]:
        assert title in titles
    for stage in instrument.stages:
        name = instrument.text("en").stages[stage.id].name
        assert f"Stage {stage.id}: {name}" in titles
    for entry in entries:
        page = printout.reader.get_destination_page_number(entry)
        assert page is not None
        assert str(entry["/Title"]).split(": ")[-1] in printout.pages[page]


def test_pages_are_numbered_and_headed(report: Report) -> None:
    pages = report("A-SE-3").pages

    assert 12 <= len(pages) <= 20
    for number, text in enumerate(pages[1:], start=2):
        assert f"Page {number} of {len(pages)}" in text
        assert "Gjutringen Lövsjö · Omgång 3 – 2026" in text
    assert "Page 1 of" not in pages[0]


def test_the_contents_name_the_right_pages(report: Report) -> None:
    printout = report("A-SE-3")
    listed = [
        entry
        for entry in flat_outline(printout.reader)
        if str(entry["/Title"]) in printout.pages[0]
    ]

    assert len(listed) >= 10
    for entry in listed:
        page = printout.reader.get_destination_page_number(entry)
        assert page is not None
        assert re.search(rf"\b{page + 1} {re.escape(str(entry['/Title']))}", printout.pages[0])


# ---- what it says -------------------------------------------------------------------------------


def test_every_letter_can_be_copied_out(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    dossier = study["A-NO2-1"]
    action = Action(
        id=derived_id(dossier.assessment.record.id, "action", 99),
        assessment_id=dossier.assessment.record.id,
        action=f"{LETTERS} 🙂 📈 ≥ <b>&amp;",
    )
    dossier = replace(dossier, actions=(Stamped(action, {}),))

    printout = written(material(dossier, instrument))

    by_another = "".join(page.extract_text() for page in printout.reader.pages)
    for text in (printout.text, by_another):
        assert all(letter in text for letter in LETTERS + "🙂📈≥")
        assert "<b>&amp;" in text


def test_characters_without_a_font_are_owned_up_to(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    dossier = study["A-NO2-1"]
    cluster = replace(dossier.cluster.record, name="Tverrdal 漢字")
    dossier = replace(dossier, cluster=replace(dossier.cluster, record=cluster))

    pages = written(material(dossier, instrument)).pages

    assert "Tverrdal □□" in pages[0]
    assert "U+5B57, U+6F22" in pages[-1]


def test_the_position_leads(
    study: dict[str, Dossier], instrument: Instrument, report: Report
) -> None:
    held = material(study["A-SE-3"], instrument)
    sentences = ResultsSentences(instrument, held.texts, held.formats)

    text = report("A-SE-3").pages[1]

    assert sentences.position(held.outcome.position, held.outcome.stages) in text
    assert sentences.base(held.outcome.interviews) in text


def test_instrument_words_and_numbers_follow_the_report_language(report: Report) -> None:
    text = report("A-NO2-1", "sv").text

    assert "Förtroende mellan företagen" in text
    assert "3,79" in text
    assert "3.79" not in text


def test_out_of_order_is_told_as_a_finding(report: Report) -> None:
    assert "Stages 4 and 5 show already while stage 3 does not work yet" in report("A-FI-1").text


def test_a_single_voice_is_told_without_its_label(report: Report) -> None:
    text = report("A-US-1", "en-US").text

    assert "Without one interview (a respondent): established 2." in text
    assert "US-C-01" not in text


def test_no_respondent_label_is_printed(report: Report, study: dict[str, Dossier]) -> None:
    for code, dossier in study.items():
        text = report(code).text
        assert not [i.label for i in living(dossier.interviews) if i.label in text]


def test_quotes_without_permission_are_not_printed(
    study: dict[str, Dossier], report: Report
) -> None:
    for code, dossier in study.items():
        agreed = {i.id for i in living(dossier.interviews) if i.consent_report and i.consent_quote}
        permitted = {
            answer.quote: answer.quote_permission is True and answer.interview_id in agreed
            for answer in living(dossier.answers)
            if answer.quote
        }
        text = report(code).text
        printed = [quote for quote in permitted if re.sub(r"\s+", " ", quote) in text]
        assert printed, code
        assert all(permitted[quote] for quote in printed)


def test_withdrawn_consent_empties_the_next_report_of_quotes(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    dossier = study["A-SE-3"]
    interviews = [
        replace(i, consent_withdrawn_on=date(2026, 6, 1)) if i.role != "C" else i
        for i in living(dossier.interviews)
    ]
    gone = {i.id for i in interviews if i.consent_withdrawn_on}
    quotes = {a.quote for a in living(dossier.answers) if a.quote and a.interview_id in gone}

    text = written(material(with_interviews(dossier, interviews), instrument)).text

    assert quotes
    assert not [quote for quote in quotes if re.sub(r"\s+", " ", quote) in text]
    assert f"{len(gone)} interviews left out" in text


def test_working_texts_stay_in_the_app(study: dict[str, Dossier], report: Report) -> None:
    text = report("A-SE-3").text
    answers = living(study["A-SE-3"].answers)
    working = {answer.note for answer in answers} | {answer.flag for answer in answers}
    working |= {value.reason for value in living(study["A-SE-3"].agreed_values)}

    told = [re.sub(r"\s+", " ", note) for note in working if len(note) > 20]
    assert told
    assert not [note for note in told if note in text]


def test_hidden_values_are_marked_and_explained(report: Report) -> None:
    assert "· fewer than 3 respondents, so the value is not shown." in report("A-GB-1").text


def test_insufficient_variables_show_no_score(
    study: dict[str, Dossier], instrument: Instrument, report: Report
) -> None:
    held = material(study["A-NO2-1"], instrument)
    unknown = [name for name, outcome in held.outcome.variables.items() if not outcome.is_known]
    text = report("A-NO2-1").text

    assert unknown
    for name in unknown:
        full = re.escape(instrument.text("en").variables[name].name)
        rows = re.findall(full + r"[a-z:, ]{0,40}insufficient (\S+)", text)
        assert rows == ["?"]


def test_counts_in_the_quality_statement_are_the_assessments(
    study: dict[str, Dossier], report: Report
) -> None:
    text = report("A-SE-3").pages[-1]
    ids = {i.id for i in living(study["A-SE-3"].interviews) if i.consent_report}
    answers = [a for a in living(study["A-SE-3"].answers) if a.interview_id in ids]

    assert f"scored {sum(a.score is not None for a in answers)}" in text
    assert f"does not know {sum(a.state.value == 'does not know' for a in answers)}" in text
    assert f"Together {len(ids)}" in text


def test_the_quality_statement_says_how_many_conflicts_are_open(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    held = material(study["A-SE-3"], instrument)
    two = "2 places where two people changed the same and nobody has decided yet"

    assert "Open conflicts none" in written(held).pages[-1]
    assert two in written(replace(held, open_conflicts=2)).pages[-1]


# ---- thin, empty, large -------------------------------------------------------------------------


def test_an_empty_assessment_gives_a_report_that_says_so(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    text = written(material(emptied(study["A-SE-3"]), instrument)).text

    assert "No stage is established yet." in text
    assert "There are no interviews to go by yet." in text
    assert "Nothing has been agreed yet." in text


def test_sixty_interviews_are_no_different(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    dossier = study["A-SE-3"]
    copies = [
        (replace(i, id=derived_id(i.id, n), label=f"{i.label}-{n}"), i.id)
        for n in range(4)
        for i in living(dossier.interviews)
    ][:60]
    answers = [
        replace(a, id=derived_id(copy.id, a.question_id), interview_id=copy.id)
        for copy, original in copies
        for a in living(dossier.answers)
        if a.interview_id == original
    ]
    many = with_answers(with_interviews(dossier, [copy for copy, _ in copies]), answers)

    pages = written(material(many, instrument)).pages

    assert "60 interviews" in pages[1]
    assert len(pages) <= 20


def test_no_heading_stands_alone_at_the_foot(report: Report, study: dict[str, Dossier]) -> None:
    for code in study:
        for entry in flat_outline(report(code).reader):
            assert float(str(entry["/Top"])) > BOTTOM + 80, (code, entry["/Title"])

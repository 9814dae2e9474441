"""Forms to be filled in, made without a store."""

from dataclasses import replace
from datetime import UTC, datetime

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Assessment,
    Cluster,
    Interview,
    Stamped,
    empty_answer,
)
from clusterdyn_desktop.exchange.consent_files import FolderConsentTexts
from clusterdyn_desktop.services.fill_in_port import FillInContent
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.report_ports import GuideMaterial
from tests.conftest import RESOURCES
from tests.unit.services.plain_texts import PlainTexts

MADE_AT = datetime(2026, 11, 22, 9, 12, 5, tzinfo=UTC)
CLUSTER = "6c1f1fd4-6c5b-4a30-9a38-000000000001"
ASSESSMENT = "6c1f1fd4-6c5b-4a30-9a38-000000000002"
INTERVIEW = "6c1f1fd4-6c5b-4a30-9a38-000000000003"


def form_content(
    instrument: Instrument, questions: tuple[str, ...], language: str = "en"
) -> FillInContent:
    """Return a form with these questions for the only respondent of an assessment."""
    cluster = Cluster(CLUSTER, name="Gjutringen Lövsjö & Co", country="SE")
    assessment = Assessment(
        ASSESSMENT,
        cluster_id=CLUSTER,
        label="2026",
        instrument_id=instrument.id,
        instrument_version=instrument.version,
        instrument_hash=instrument.hash,
    )
    interview = Interview(
        INTERVIEW, assessment_id=ASSESSMENT, label="SE-S-01", role="S", question_set=questions
    )
    consent = FolderConsentTexts(RESOURCES / "consent").text(language)
    return FillInContent(
        material=GuideMaterial(
            cluster=cluster,
            assessment=assessment,
            instrument=instrument,
            role="S",
            interview=interview,
            questions=tuple(instrument.question_by_id[key] for key in questions),
            consent=consent,
            language=language,
            texts=PlainTexts(),
            formats=formats_for(language),
            made_at=MADE_AT,
            program_version="1",
        ),
        consent=consent,
        dossier=Dossier(
            Stamped(cluster, {"name": {"here": 1}}),
            Stamped(assessment, {"label": {"here": 1}, "instrument": {"here": 1}}),
            (Stamped(interview, {"label": {"here": 2}, "role": {"here": 1}}),),
            tuple(Stamped(empty_answer(INTERVIEW, key), {}) for key in questions),
        ),
        organisation="=Ö-Agency",
        site="here",
    )


def with_vectors(content: FillInContent, question: str, vector: dict[str, int]) -> FillInContent:
    """Return a form that shows a question's empty answer as it stands in the store."""
    answers = tuple(
        Stamped(each.record, {"score": vector}) if each.record.question_id == question else each
        for each in content.dossier.answers
    )
    return replace(content, dossier=replace(content.dossier, answers=answers))

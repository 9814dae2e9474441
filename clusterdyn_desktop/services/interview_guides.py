"""What an interview guide on paper is made of: whose questions, in which language."""

from collections.abc import Sequence
from dataclasses import replace

from clusterdyn_desktop.domain.consent_text import ConsentText
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.services.ports import Clock, InstrumentLibrary, Wording
from clusterdyn_desktop.services.report_ports import GuideMaterial
from clusterdyn_desktop.services.store_port import Store


class GuideDesk:
    """Puts together the material of guides.

    Where no language is asked for, a guide is in the interview's, else the assessment's, else the
    cluster's first, else the instrument's own.
    """

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        *,
        wording: Wording,
        clock: Clock,
        program_version: str,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._wording = wording
        self._clock = clock
        self._program_version = program_version

    def of_interview(self, interview_id: str, language: str) -> GuideMaterial:
        """Return the material for one interview: its questions and nothing else.

        Raises `interview.unknown`, `interview.no-questions`.
        """
        with self._store.unit_of_work() as work:
            held = work.get(Interview, interview_id)
        if held is None or held.deleted:
            raise UserError("interview.unknown", interview=interview_id)
        interview = held.record
        assessed = self._assessed(interview.assessment_id)
        questions = planned_questions(self._instrument(assessed[1]), interview)
        if not questions:
            raise UserError("interview.no-questions", label=interview.label, role=interview.role)
        material = self._material(
            assessed, interview.role, questions, language or interview.language
        )
        return replace(material, interview=interview)

    def blank(self, assessment_id: str, role: str, language: str) -> GuideMaterial:
        """Return the material for anybody of a role.

        Raises `assessment.unknown`, `role.unknown`.
        """
        assessed = self._assessed(assessment_id)
        instrument = self._instrument(assessed[1])
        wanted = role.strip().casefold()
        roles = _roles(instrument)
        named = next((held for held in roles if held.casefold() == wanted), None)
        if named is None:
            raise UserError("role.unknown", role=role, roles=", ".join(roles))
        return self._material(assessed, named, instrument.questions_for(named), language)

    def roles(self, assessment_id: str) -> tuple[str, ...]:
        """Return the roles that questions are meant for. Raises `assessment.unknown`."""
        return _roles(self._instrument(self._assessed(assessment_id)[1]))

    def labelled(self, assessment_id: str, label: str) -> Interview:
        """Return an assessment's interview by its label, in whatever case it is written.

        Raises `interview.label-unknown`, which names the labels there are, or
        `interview.none-yet`.
        """
        with self._store.unit_of_work() as work:
            held = [stamped.record for stamped in work.find(Interview, assessment_id)]
        if not held:
            raise UserError("interview.none-yet")
        wanted = label.strip().casefold()
        for interview in held:
            if interview.label.strip().casefold() == wanted:
                return interview
        labels = ", ".join(sorted(interview.label for interview in held))
        raise UserError("interview.label-unknown", label=label, labels=labels)

    def _assessed(self, assessment_id: str) -> tuple[Cluster, Assessment]:
        with self._store.unit_of_work() as work:
            assessment = work.get(Assessment, assessment_id)
            cluster = work.get(Cluster, assessment.record.cluster_id) if assessment else None
        if assessment is None or assessment.deleted or cluster is None or cluster.deleted:
            raise UserError("assessment.unknown", assessment=assessment_id)
        return cluster.record, assessment.record

    def _instrument(self, assessment: Assessment) -> Instrument:
        return self._instruments.get(assessment.instrument_id, assessment.instrument_version)

    def _material(
        self,
        assessed: tuple[Cluster, Assessment],
        role: str,
        questions: Sequence[Question],
        language: str,
    ) -> GuideMaterial:
        cluster, assessment = assessed
        instrument = self._instrument(assessment)
        spoken = cluster.languages[0] if cluster.languages else instrument.base_language
        tag = language or assessment.language or spoken
        texts = self._wording.catalogue.texts(tag)
        return GuideMaterial(
            cluster=cluster,
            assessment=assessment,
            instrument=instrument,
            role=role,
            interview=None,
            questions=tuple(questions),
            consent=self._consent(tag),
            language=tag,
            texts=texts,
            # Where the program does not speak a language its words are English, so its dates too.
            formats=self._wording.formats_for(texts.language),
            made_at=self._clock.now(),
            program_version=self._program_version,
        )

    def _consent(self, language: str) -> ConsentText | None:
        held = self._wording.consent_texts
        return held.text(language) if held.languages() else None


def _roles(instrument: Instrument) -> tuple[str, ...]:
    return tuple(role.id for role in instrument.roles if instrument.questions_for(role.id))

"""Results: an assessment's outcome, and the answers behind every figure of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.domain.records import AgreedValue, Answer, Interview
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.domain.scoring.outcome import Outcome
from clusterdyn_desktop.domain.scoring.results import assess
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import InstrumentLibrary
from clusterdyn_desktop.services.store_port import Store


@dataclass(frozen=True, slots=True)
class AnswerBehind:
    """One answer behind a figure, with the interview it was given in."""

    interview: Interview
    answer: Answer


@dataclass(frozen=True, slots=True)
class QuestionBehind:
    """A question behind a figure: its answers by label, and the agreed value if there is one."""

    question: str
    answers: tuple[AnswerBehind, ...]
    agreed: AgreedValue | None


@dataclass(frozen=True, slots=True)
class Results:
    """An assessment with its outcome; `as_of` says at which moment of its past, None for now."""

    dossier: Dossier
    instrument: Instrument
    outcome: Outcome
    as_of: PastMoment | None = None

    def behind(self, variable: str) -> tuple[QuestionBehind, ...]:
        """Return what a variable's score is made of: its questions with their answers.

        Only interviews that count are shown, as only they entered the figure.
        """
        interviews = {i.id: i for i in living(self.dossier.interviews) if counts(i)}
        answers = [a for a in living(self.dossier.answers) if a.interview_id in interviews]
        agreed = {value.question_id: value for value in living(self.dossier.agreed_values)}
        return tuple(
            QuestionBehind(
                question.id,
                _in_order(
                    AnswerBehind(interviews[answer.interview_id], answer)
                    for answer in answers
                    if answer.question_id == question.id
                ),
                agreed.get(question.id),
            )
            for question in self.instrument.questions_by_variable[variable]
        )


def _in_order(behind: Iterable[AnswerBehind]) -> tuple[AnswerBehind, ...]:
    return tuple(sorted(behind, key=lambda entry: entry.interview.label))


class ResultsDesk:
    """Works out results."""

    def __init__(self, store: Store, instruments: InstrumentLibrary) -> None:
        self._store = store
        self._instruments = instruments

    def results(self, assessment_id: str, as_of: PastMoment | None = None) -> Results:
        """Return an assessment's results, now or `as_of` a moment, with the instrument of then.

        Raises `assessment.unknown`, `instrument.unknown`, and what `open_dossier` raises.
        """
        dossier = open_dossier(self._store, assessment_id, as_of)
        instrument = instrument_of(self._instruments, dossier)
        return Results(dossier, instrument, outcome_of(dossier, instrument), as_of)


def outcome_of(dossier: Dossier, instrument: Instrument) -> Outcome:
    """Score a dossier; deleted records do not count."""
    return assess(
        instrument,
        living(dossier.interviews),
        living(dossier.answers),
        living(dossier.agreed_values),
    )

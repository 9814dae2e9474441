"""What a person does to an assessment, at random, through the services that screens call."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.records import (
    Action,
    ActionStatus,
    Answer,
    AnswerState,
    Assessment,
    CaseStory,
    Certainty,
    Cluster,
    Interview,
    Record,
    Stamped,
    derived_id,
    new_id,
)
from clusterdyn_desktop.domain.version_vectors import advance
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.history import StepDone

QUESTIONS = ("1.01", "1.02", "2.08")
ELSEWHERE = "0b6f1c1e-6f0a-4b5e-8f5e-2f4b8f7c9d10"


@dataclass
class Study:
    """One assessment with two interviews, and what is needed to work on it."""

    services: Services
    assessment_id: str

    @property
    def interviews(self) -> list[Interview]:
        with self.services.store.unit_of_work() as work:
            return [held.record for held in work.find(Interview, self.assessment_id)]

    def put(self, record: Record) -> None:
        with self.services.store.unit_of_work("AL") as work:
            work.put(record)
            work.commit()

    def content(self) -> set[Record]:
        """Every living record; a tombstone is as good as nothing."""
        with self.services.store.unit_of_work() as work:
            dossier = work.dossier(self.assessment_id)
        assert dossier is not None
        return {stamped.record for stamped in dossier.stamped() if not stamped.deleted}

    def undo(self) -> StepDone | None:
        return self.services.history.undo(self.assessment_id)

    def redo(self) -> StepDone | None:
        return self.services.history.redo(self.assessment_id)

    def answer(self, question_id: str = "2.08") -> Answer:
        sheet = self.services.interviewing.open(self.interviews[0].id)
        return sheet.answer(question_id)

    def score(self, score: int, question_id: str = "2.08") -> None:
        self.services.interviewing.score(self.interviews[0].id, question_id, score)


def start(services: Services) -> Study:
    """Begin an assessment with two interviews."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    for label in ("NO-S-01", "NO-S-02"):
        services.planning.add_interview(
            Interview(id="", assessment_id=assessment.id, label=label, role="S")
        )
    return Study(services, assessment.id)


def opened(path: Path) -> Study:
    services = build_services(str(path))
    with services.store.unit_of_work() as work:
        (held,) = work.find(Assessment)
    return Study(services, held.record.id)


def reopened(study: Study, path: Path) -> Study:
    study.services.store.close()
    return opened(path)


SLOW = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


# ---- everything a person does

texts = st.sampled_from(["", "a note", "=en annan", "two\nlines 🙂"])
which = st.integers(0, 3)
"""Which interview, counted round those there are."""

Act = Callable[[Study, Interview], object]


def receive(study: Study, interview: Interview, note: str, score: int | None) -> None:
    """Take in what a partner did to an answer, to an interview, and a new one of theirs."""
    with study.services.store.unit_of_work("AL") as work:
        held = work.get(Answer, derived_id(interview.id, "answer", "1.02"))
        blank = Answer(derived_id(interview.id, "answer", "1.02"), interview.id, "1.02")
        record = replace(held.record if held else blank, note=note)
        if score is not None:
            record = replace(record, state=AnswerState.SCORED, score=score)
        before = held.vectors if held else {}
        vectors = {
            name: advance(before.get(name, {}), ELSEWHERE) for name in ("note", "score", "deleted")
        }
        theirs = Interview(new_id(), study.assessment_id, label=f"FI-{new_id()[:4]}", role="L")
        brought: list[Stamped[Record]] = [
            Stamped(theirs, {"label": {ELSEWHERE: 1}, "role": {ELSEWHERE: 1}}),
            Stamped(record, {**before, **vectors}, deleted=note == ""),
        ]
        work.receive_all(brought, "import from-finland.xlsx")
        work.commit()


def _remove(study: Study, interview: Interview) -> None:
    if len(study.interviews) > 1:
        study.services.planning.remove_interview(interview.id)


def _jot(study: Study, interview: Interview, text: str, question_id: str) -> None:
    if text.strip():
        study.services.jottings.jot(interview.id, text, question_id=question_id)


def _story(study: Study, title: str) -> None:
    study.put(CaseStory(new_id(), study.assessment_id, title=title, lesson="listen"))


def _action(study: Study, number: int, due: date | None, status: ActionStatus) -> None:
    action_id = derived_id(study.assessment_id, "action", number)
    study.put(Action(action_id, study.assessment_id, number, "", "Meet", "C", due, status))


@st.composite
def acts(draw: st.DrawFn) -> Act:
    """Something a person does, as a call of the services that screens call."""
    question, text = draw(st.sampled_from(QUESTIONS)), draw(texts)
    score = draw(st.integers(1, 5))
    state = draw(st.sampled_from([held for held in AnswerState if held is not AnswerState.SCORED]))
    permission = draw(st.sampled_from([None, True, False]))
    certainty = draw(st.sampled_from([None, *Certainty]))
    questions = tuple(draw(st.lists(st.sampled_from(QUESTIONS), unique=True)))
    possible: list[Act] = [
        lambda s, i: s.services.interviewing.score(i.id, question, score),
        lambda s, i: s.services.interviewing.score(i.id, question, score),
        lambda s, i: s.services.interviewing.state(i.id, question, state),
        lambda s, i: s.services.interviewing.evidence(i.id, question, score - 1),
        lambda s, i: s.services.interviewing.certainty(i.id, question, certainty),
        lambda s, i: s.services.interviewing.note(i.id, question, text),
        lambda s, i: s.services.interviewing.quote(i.id, question, text, permission),
        lambda s, i: s.services.interviewing.flag(i.id, question, text),
        lambda s, i: s.services.agreeing.agree(s.assessment_id, question, score, text or "so"),
        lambda s, i: s.services.agreeing.withdraw(s.assessment_id, question),
        lambda s, i: s.services.planning.add_interview(replace(i, label=f"NO-{new_id()}")),
        lambda s, i: s.services.planning.change_interview(replace(i, consent_quote=permission)),
        lambda s, i: s.services.planning.change_interview(replace(i, consent_report=permission)),
        lambda s, i: s.services.planning.change_interview(replace(i, question_set=questions)),
        lambda s, i: s.put(replace(i, consent_withdrawn_on=date(2026, 10, score))),
        _remove,
        lambda s, i: _jot(s, i, text, draw_question(question, score)),
        lambda s, i: _action(s, score, date(2027, 1, score), ActionStatus.OPEN),
        lambda s, i: _action(s, score, None, ActionStatus.DONE),
        lambda s, i: _story(s, text),
        lambda s, i: receive(s, i, text, score if permission else None),
    ]
    return draw(st.sampled_from(possible))


def draw_question(question: str, score: int) -> str:
    """A jotting is filed at once, or not."""
    return question if score > 2 else ""


def carry_out(study: Study, plan: list[tuple[Act, int]]) -> None:
    for act, place in plan:
        interviews = study.interviews
        if not interviews:  # all of them were undone: nobody to ask
            return
        act(study, interviews[place % len(interviews)])

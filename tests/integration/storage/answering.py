"""Answering through the real services, and what must have come of it; for tests that break in.

A `Told` is what a person was told to be saved, worked out without a store. What is done next
follows from a seed, so that two processes agree on it without a word.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from random import Random

from clusterdyn_desktop.domain.jotting_down import with_words
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Certainty,
    Interview,
    Jotting,
    empty_answer,
)
from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary
from clusterdyn_desktop.services.drafts import Drafts, TypedPart, Typing, half_typed
from clusterdyn_desktop.services.history import History
from clusterdyn_desktop.services.interviewing import Interviewing
from clusterdyn_desktop.services.jottings import Jottings
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.store_port import Place
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.integrity import StoreChecks
from clusterdyn_desktop.storage.store import SqlStore
from tests.conftest import RESOURCES
from tests.integration.storage.making import kept_little

QUESTIONS = ("1.02", "1.03", "2.01", "2.02")

FARTHEST_BACK = 10
"""Steps that are undone in a row at most."""

Jotted = tuple[bool, str]
"""Whether a jotting is a quote, and the question it was filed to, or nothing."""

DraftAt = tuple[str, TypedPart]


@dataclass(frozen=True)
class Edits:
    """What undo goes back and forth through: answers by question, jottings by their words."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    jottings: Mapping[str, Jotted] = field(default_factory=dict)

    def with_answer(self, answer: Answer) -> "Edits":
        """Return it with an answer in the place of the one before."""
        return replace(self, answers={**self.answers, answer.question_id: answer})

    def with_jotting(self, words: str, jotted: Jotted) -> "Edits":
        """Return it with a jotting."""
        return replace(self, jottings={**self.jottings, words: jotted})


@dataclass(frozen=True)
class Told:
    """What was told to be saved in one interview; `undoable` and `redoable` the nearest last."""

    interview_id: str
    edits: Edits = Edits()
    drafts: Mapping[DraftAt, Typing] = field(default_factory=dict)
    place: str = ""
    undoable: tuple[Edits, ...] = ()
    redoable: tuple[Edits, ...] = ()

    @property
    def held(self) -> tuple[Edits, Mapping[DraftAt, Typing], str]:
        """What a store must hold."""
        return self.edits, self.drafts, self.place

    def answer(self, question_id: str) -> Answer:
        """Return an answer, untouched where there is none."""
        untouched = empty_answer(self.interview_id, question_id)
        return self.edits.answers.get(question_id, untouched)

    def edited(self, edits: Edits, *written: DraftAt) -> "Told":
        """Return what is told after an edit, with which drafts are written for good."""
        drafts = {at: typing for at, typing in self.drafts.items() if at not in written}
        if edits == self.edits:
            return replace(self, drafts=drafts)
        undoable = (*self.undoable, self.edits)[-FARTHEST_BACK:]
        return replace(self, edits=edits, drafts=drafts, undoable=undoable, redoable=())

    def undone(self) -> "Told":
        """Return what is told after an undo."""
        *rest, before = self.undoable
        redoable = (*self.redoable, self.edits)
        return replace(self, edits=before, undoable=tuple(rest), redoable=redoable)

    def redone(self) -> "Told":
        """Return what is told after a redo."""
        *rest, after = self.redoable
        undoable = (*self.undoable, self.edits)
        return replace(self, edits=after, undoable=undoable, redoable=tuple(rest))


@dataclass(frozen=True)
class Act:
    """One call of a service: what it is, how it is done, and what is told after it."""

    name: str
    do: Callable[["Answerer"], object]
    told: Told


class Answerer:
    """The services of an interview over one store."""

    def __init__(self, store: SqlStore, clock: Clock, interview_id: str) -> None:
        instruments = FolderInstrumentLibrary(RESOURCES / "instruments")
        self.store = store
        self.interview_id = interview_id
        self.interviewing = Interviewing(store, instruments, clock)
        self.drafts = Drafts(store, clock)
        self.jottings = Jottings(store, clock)
        self.history = History(store, instruments, clock)
        with store.unit_of_work() as work:
            held = work.get(Interview, interview_id)
        assert held is not None
        self.assessment_id = held.record.assessment_id
        self._clock = clock

    def remember_place(self, question_id: str) -> None:
        """Keep where work stands."""
        with self.store.unit_of_work() as work:
            now = self._clock.now()
            work.remember_place(Place(self.assessment_id, self.interview_id, question_id, now))
            work.commit()

    def file(self, words: str, question_id: str) -> None:
        """File the jotting with these words."""
        with self.store.unit_of_work() as work:
            found = work.find(Jotting, self.interview_id)
        (jotting,) = (each.record for each in found if each.record.text == words)
        self.jottings.file(jotting.id, question_id)


def prepared(store: SqlStore) -> str:
    """Make an interview to answer in; return its id."""
    return kept_little(store).interview.id


def held_in(store: SqlStore, told: Told) -> tuple[Edits, Mapping[DraftAt, Typing], str]:
    """Return what a store holds of an interview, in the form of `Told.held`."""
    with store.unit_of_work() as work:
        answers = {
            each.record.question_id: each.record
            for each in work.find(Answer, told.interview_id)
            if each.record.question_id in QUESTIONS
        }
        jottings = {
            each.record.text: (each.record.is_quote, each.record.question_id)
            for each in work.find(Jotting, told.interview_id)
        }
        half = half_typed(work.drafts(told.interview_id))
        place = work.place_in(told.interview_id)
    drafts = {(each.question_id, each.part): each.typing for each in half}
    return Edits(answers, jottings), drafts, place.question_id if place else ""


def findings(path: Path) -> list[str]:
    """Return what a full check finds wrong with a store: its file, its rows, its history."""
    return [str(found) for found in StoreChecks(path, FileAccess()).full(no_progress).findings]


# ---- what is done next -------------------------------------------------------------------------


def acts(told: Told, seed: int) -> Iterator[Act]:
    """Yield what is done, one after the other, without end; each once the one before is done."""
    chance = Random(seed)
    number = 0
    while True:
        number += 1
        makers = [*_ALWAYS]
        if told.undoable:
            makers += [_undo] * 2
        if told.redoable:
            makers += [_redo] * 2
        if any(not question for _, question in told.edits.jottings.values()):
            makers += [_file] * 2
        act = chance.choice(makers)(told, chance, f"{seed}.{number} å–😀 {'word ' * 8}")
        yield act
        told = act.told


def drafts(told: Told) -> Iterator[Act]:
    """Yield drafts, one in the place of the other, without end."""
    chance = Random(2)
    for number in count():
        act = _draft(told, chance, f"words {number} " * 200)
        yield act
        told = act.told


def one_of_each(told: Told) -> list[Act]:
    """Return every kind of act that writes in a way of its own, one after the other."""
    chance = Random(1)
    makers = (_score, _draft, _note, _go, _jot_draft, _jot, _file, _undo, _redo, _drop)
    done: list[Act] = []
    for number, make in enumerate(makers):
        done.append(make(told, chance, f"words {number}"))
        told = done[-1].told
    return done


def _score(told: Told, chance: Random, _words: str) -> Act:
    question = chance.choice(QUESTIONS)
    before = told.answer(question)
    score = chance.choice([score for score in range(1, 6) if score != before.score])
    after = replace(before, state=AnswerState.SCORED, score=score)
    return Act(
        "score",
        lambda at: at.interviewing.score(told.interview_id, question, score),
        told.edited(told.edits.with_answer(after)),
    )


def _state(told: Told, chance: Random, _words: str) -> Act:
    question = chance.choice(QUESTIONS)
    before = told.answer(question)
    states = [s for s in AnswerState if s not in {before.state, AnswerState.SCORED}]
    states = [s for s in states if s is not AnswerState.OPEN or question in told.edits.answers]
    state = chance.choice(states)
    return Act(
        "state",
        lambda at: at.interviewing.state(told.interview_id, question, state),
        told.edited(told.edits.with_answer(replace(before, state=state, score=None))),
    )


def _evidence(told: Told, chance: Random, _words: str) -> Act:
    question = chance.choice(QUESTIONS)
    before = told.answer(question)
    grade = chance.choice([grade for grade in range(5) if grade != before.evidence])
    return Act(
        "evidence",
        lambda at: at.interviewing.evidence(told.interview_id, question, grade),
        told.edited(told.edits.with_answer(replace(before, evidence=grade))),
    )


def _certainty(told: Told, chance: Random, _words: str) -> Act:
    question = chance.choice(QUESTIONS)
    before = told.answer(question)
    certainty = chance.choice([each for each in Certainty if each is not before.certainty])
    return Act(
        "certainty",
        lambda at: at.interviewing.certainty(told.interview_id, question, certainty),
        told.edited(told.edits.with_answer(replace(before, certainty=certainty))),
    )


def _draft(told: Told, chance: Random, words: str) -> Act:
    question = chance.choice(QUESTIONS)
    part = chance.choice([TypedPart.NOTE, TypedPart.QUOTE])
    typing = Typing(words, chance.randrange(len(words)), told.answer(question).note)
    return Act(
        "draft",
        lambda at: at.drafts.keep(told.interview_id, question, part, typing),
        replace(told, drafts={**told.drafts, (question, part): typing}),
    )


def _note(told: Told, chance: Random, words: str) -> Act:
    question = chance.choice(QUESTIONS)
    after = replace(told.answer(question), note=words)
    return Act(
        "note",
        lambda at: at.interviewing.note(told.interview_id, question, words),
        told.edited(told.edits.with_answer(after), (question, TypedPart.NOTE)),
    )


def _quote(told: Told, chance: Random, words: str) -> Act:
    question = chance.choice(QUESTIONS)
    after = replace(told.answer(question), quote=words, quote_permission=True)
    return Act(
        "quote",
        lambda at: at.interviewing.quote(told.interview_id, question, words, True),
        told.edited(told.edits.with_answer(after), (question, TypedPart.QUOTE)),
    )


def _flag(told: Told, chance: Random, words: str) -> Act:
    question = chance.choice(QUESTIONS)
    after = replace(told.answer(question), flag=words)
    return Act(
        "flag",
        lambda at: at.interviewing.flag(told.interview_id, question, words),
        told.edited(told.edits.with_answer(after), (question, TypedPart.FLAG)),
    )


def _go(told: Told, chance: Random, _words: str) -> Act:
    question = chance.choice(QUESTIONS)
    return Act("place", lambda at: at.remember_place(question), replace(told, place=question))


def _jot_draft(told: Told, chance: Random, words: str) -> Act:
    typing = Typing(words, chance.randrange(len(words)))
    return Act(
        "jot draft",
        lambda at: at.drafts.keep(told.interview_id, "", TypedPart.JOTTING, typing),
        replace(told, drafts={**told.drafts, ("", TypedPart.JOTTING): typing}),
    )


def _drop(told: Told, _chance: Random, words: str) -> Act:
    """Drop a draft, where there is one, else keep one."""
    if not told.drafts:
        return _draft(told, _chance, words)
    question, part = at = sorted(told.drafts)[0]
    return Act(
        "drop",
        lambda worker: worker.drafts.drop(told.interview_id, question, part),
        replace(told, drafts={key: held for key, held in told.drafts.items() if key != at}),
    )


def _jot(told: Told, chance: Random, words: str) -> Act:
    jotted, as_quote = words.strip(), chance.random() < 0.5
    return Act(
        "jot",
        lambda at: at.jottings.jot(told.interview_id, words, as_quote=as_quote),
        told.edited(told.edits.with_jotting(jotted, (as_quote, "")), *_JOTTED),
    )


def _to_question(told: Told, chance: Random, words: str) -> Act:
    jotted, as_quote = words.strip(), chance.random() < 0.5
    question = chance.choice(QUESTIONS)
    after = with_words(told.answer(question), jotted, as_quote=as_quote)
    edits = told.edits.with_jotting(jotted, (as_quote, question)).with_answer(after)
    return Act(
        "jot to question",
        lambda at: at.jottings.jot(
            told.interview_id, words, as_quote=as_quote, question_id=question
        ),
        told.edited(edits, *_JOTTED),
    )


def _file(told: Told, chance: Random, _words: str) -> Act:
    waiting = [words for words, (_, filed) in told.edits.jottings.items() if not filed]
    words, question = chance.choice(waiting), chance.choice(QUESTIONS)
    as_quote = told.edits.jottings[words][0]
    after = with_words(told.answer(question), words, as_quote=as_quote)
    edits = told.edits.with_jotting(words, (as_quote, question)).with_answer(after)
    return Act("file", lambda at: at.file(words, question), told.edited(edits))


def _undo(told: Told, _chance: Random, _words: str) -> Act:
    return Act("undo", lambda at: at.history.undo(at.assessment_id), told.undone())


def _redo(told: Told, _chance: Random, _words: str) -> Act:
    return Act("redo", lambda at: at.history.redo(at.assessment_id), told.redone())


_JOTTED = (("", TypedPart.JOTTING), ("", TypedPart.JOTTED_QUOTE))
_ALWAYS = (
    _score,
    _state,
    _evidence,
    _certainty,
    _draft,
    _note,
    _quote,
    _flag,
    _go,
    _jot_draft,
    _drop,
    _jot,
    _to_question,
)

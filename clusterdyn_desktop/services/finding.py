"""Finding: everything that was asked, answered and written down in an assessment, to be searched.

The search itself is in `domain/searching.py`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview, Jotting
from clusterdyn_desktop.domain.searching import Index, Passage, Source
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import InstrumentLibrary, Texts
from clusterdyn_desktop.services.store_port import Store
from clusterdyn_desktop.services.wording.record_words import answer_state_word


@dataclass(frozen=True, slots=True)
class _Words:
    """What is read out of one assessment."""

    dossier: Dossier
    instrument: Instrument
    interviews: Mapping[str, Interview]
    texts: Texts


class Finding:
    """Makes assessments ready to be searched."""

    def __init__(self, store: Store, instruments: InstrumentLibrary) -> None:
        self._store = store
        self._instruments = instruments

    def index(self, interview_id: str, languages: Sequence[str], texts: Texts) -> Index:
        """Return all words of an interview's assessment, those of this interview first.

        Questions lead into this interview where it has them, else into the first that does; they
        are found in every language of the instrument, those of `languages` before others. States
        are named in the language of `texts`. Raises `interview.unknown`, and as opening a dossier.
        """
        with self._store.unit_of_work() as work:
            held = work.get(Interview, interview_id)
        if held is None or held.deleted:
            raise UserError("interview.unknown", interview=interview_id)
        dossier = open_dossier(self._store, held.record.assessment_id)
        interviews = sorted(
            living(dossier.interviews), key=lambda i: (i.id != interview_id, i.label)
        )
        words = _Words(
            dossier,
            instrument_of(self._instruments, dossier),
            {interview.id: interview for interview in interviews},
            texts,
        )
        return Index(_passages(words, languages))


def _passages(words: _Words, languages: Sequence[str]) -> Iterator[Passage]:
    yield from _questions(words, languages)
    places = {name: place for place, name in enumerate(words.interviews)}
    order = {question.id: place for place, question in enumerate(words.instrument.questions)}
    answers = [answer for answer in living(words.dossier.answers) if answer.interview_id in places]
    answers = [answer for answer in answers if answer.question_id in order]
    for answer in sorted(answers, key=lambda a: (places[a.interview_id], order[a.question_id])):
        yield from _answer(words, answer)
    jottings = [each for each in living(words.dossier.jottings) if each.interview_id in places]
    yield from _jottings(words, sorted(jottings, key=lambda j: places[j.interview_id]))


def _questions(words: _Words, languages: Sequence[str]) -> Iterator[Passage]:
    instrument = words.instrument
    leads: dict[str, Interview] = {}
    for interview in words.interviews.values():
        for question in planned_questions(instrument, interview):
            leads.setdefault(question.id, interview)
    wanted = [tag for tag in languages if tag in instrument.texts]
    others = sorted(tag for tag in instrument.texts if tag not in wanted)
    for question in instrument.questions:
        if question.id in leads:
            for language in (*dict.fromkeys(wanted), *others):
                yield _question(instrument, question, leads[question.id], language)


def _question(
    instrument: Instrument, question: Question, interview: Interview, language: str
) -> Passage:
    text = instrument.texts[language]
    asked = text.questions[question.id]
    return Passage(
        Source.QUESTION,
        asked.text,
        interview.id,
        interview.label,
        question.id,
        more=(
            *(asked.anchors[score] for score in sorted(asked.anchors)),
            asked.evidence,
            text.variables[question.variable].name,
        ),
        language=language,
    )


def _answer(words: _Words, answer: Answer) -> Iterator[Passage]:
    said = (
        (Source.NOTE, answer.note),
        (Source.QUOTE, answer.quote),
        (Source.FLAG, answer.flag),
        (Source.ANSWER, _answer_words(words.texts, answer)),
    )
    label = words.interviews[answer.interview_id].label
    for source, text in said:
        if text.strip():
            yield Passage(source, text, answer.interview_id, label, answer.question_id)


def _answer_words(texts: Texts, answer: Answer) -> str:
    if answer.state is AnswerState.OPEN:
        return ""
    word = answer_state_word(texts, answer.state)
    return word if answer.score is None else f"{word} {answer.score}"


def _jottings(words: _Words, jottings: Iterable[Jotting]) -> Iterator[Passage]:
    for jotting in jottings:
        if jotting.text.strip() and not jotting.question_id:
            label = words.interviews[jotting.interview_id].label
            yield Passage(Source.JOTTING, jotting.text, jotting.interview_id, label)

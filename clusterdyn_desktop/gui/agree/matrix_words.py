"""The words of the matrix: what it shows in one sentence, and what each cell says when spoken."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.domain.side_by_side import Cell, Column, Row
from clusterdyn_desktop.gui.agree.narrowing import Show
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.wording.record_words import answer_state_word

STATE_LETTERS = {
    AnswerState.DOES_NOT_KNOW: "D",
    AnswerState.DOES_NOT_APPLY: "A",
    AnswerState.REFUSED: "R",
    AnswerState.NOT_ASKED: "X",
}
"""A state's sign is its key at the desk."""


class Sign(Enum):
    """What makes a question stand out; each has a drawn sign of its own."""

    APART = auto()
    GAP = auto()
    FEW = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that stands out, with its words."""

    sign: Sign
    words: str


def summary(reading: Reading) -> str:
    """Say what the matrix shows."""
    matrix = reading.matrix
    respondents = translate("agree", "%n respondent(s)", "", len(matrix.columns))
    questions = translate("agree", "%n question(s)", "", len(matrix.rows))
    sentences = [f"{respondents}, {questions}."]
    if not matrix.has_answers:
        sentences.append(translate("agree", "Nothing that counts has been scored yet."))
    else:
        sentences.append(_findings(reading))
    if left_out := len(matrix.columns) - matrix.counting:
        sentences.append(
            translate("agree", "%n interview(s) left out for want of consent.", "", left_out)
        )
    return " ".join(sentences)


def _findings(reading: Reading) -> str:
    rows, instrument = reading.matrix.rows, reading.matrix.instrument
    differ = sum(row.differs for row in rows)
    gaps = sum(row.gap is not None for row in rows)
    if not differ and not gaps:
        return translate("agree", "Nowhere do the answers lie far apart.")
    said = translate("agree", "They differ on {count}").format(
        count=translate("agree", "%n question(s)", "", differ)
    )
    if not gaps:
        return f"{said}."
    between = translate("agree", "%n gap(s) between {companies} and {organisation}", "", gaps)
    return translate("agree", "{differ}; {gaps}.").format(
        differ=said,
        gaps=between.format(
            companies=reading.voice(instrument.company_voice),
            organisation=reading.voice(instrument.organisation_voice),
        ),
    )


def show_word(show: Show) -> str:
    """Return what a choice of questions is called."""
    return {
        Show.ALL: translate("agree", "All"),
        Show.DIFFER: translate("agree", "Differ most"),
        Show.GAPS: translate("agree", "Gap between voices"),
        Show.FEW: translate("agree", "Few answers"),
        Show.AGREED: translate("agree", "Agreed"),
    }[show]


def marks(reading: Reading, row: Row) -> tuple[Mark, ...]:
    """Return what makes a question stand out."""
    return tuple(_marks(reading, row))


def _marks(reading: Reading, row: Row) -> Iterator[Mark]:
    if row.differs:
        yield Mark(Sign.APART, translate("agree", "{steps} apart").format(steps=row.spread))
    if row.gap is not None:
        words = translate("agree", "gap {steps}")
        yield Mark(Sign.GAP, words.format(steps=reading.steps(row.gap.steps)))
    if reading.matrix.has_few_answers(row):
        yield Mark(Sign.FEW, answers_word(row.outcome.n))


def answers_word(count: int) -> str:
    """Return how many answers there are."""
    return (
        translate("agree", "no answer")
        if not count
        else translate("agree", "%n answer(s)", "", count)
    )


def spoken(reading: Reading, column: Column, row: Row, cell: Cell) -> str:
    """Return a cell in words, for example “SE-S-03, 2.08: 4, with note and quote”."""
    said = translate("agree", "{label}, {question}: {answer}").format(
        label=column.interview.label, question=row.question.id, answer=_answer(reading, cell)
    )
    parts = [said]
    if extras := _extras(cell):
        parts.append(translate("agree", "with {what}").format(what=reading.formats.listing(extras)))
    if not column.counts:
        parts.append(translate("agree", "does not count"))
    return ", ".join(parts)


def _answer(reading: Reading, cell: Cell) -> str:
    if cell.score is not None:
        return str(cell.score)
    if cell.state is AnswerState.OPEN and not cell.is_planned:
        return translate("agree", "not among the questions of this interview")
    return answer_state_word(reading.texts, cell.state)


def _extras(cell: Cell) -> list[str]:
    found = (
        (cell.has_note, translate("agree", "note")),
        (cell.has_quote, translate("agree", "quote")),
        (cell.is_flagged, translate("agree", "flag")),
    )
    return [word for holds, word in found if holds]


def column_words(reading: Reading, column: Column) -> str:
    """Return who stands in a column: the whole label, voice, role, and whether it counts."""
    interview = column.interview
    role = reading.words.roles.get(interview.role)
    parts = [interview.label, reading.voice(column.voice), role.short if role else interview.role]
    words = " · ".join(dict.fromkeys(part for part in parts if part))
    if column.counts:
        return words
    return f"{words}\n{why_not_counting(column)}"


def why_not_counting(column: Column) -> str:
    """Say why an interview enters no figure."""
    interview = column.interview
    if interview.consent_withdrawn_on is not None:
        return translate("agree", "Does not count: consent was withdrawn.")
    if interview.consent_report is None:
        return translate("agree", "Does not count: consent has not been asked for yet.")
    return translate("agree", "Does not count: no consent to the report.")


def row_words(reading: Reading, row: Row) -> str:
    """Return a question as one says it aloud: number, variable, and what stands out."""
    variable = reading.words.variables[row.question.variable].name
    found = [mark.words for mark in marks(reading, row)]
    return ", ".join((f"{row.question.id} {variable}", *found))


def too_few(count: int) -> tuple[str, str]:
    """Return heading and sentence where fewer than two interviews can stand side by side."""
    if count:
        return (
            translate("agree", "One interview so far"),
            translate(
                "agree",
                "Side by side needs two. Plan another interview, hold it, and come back.",
            ),
        )
    return (
        translate("agree", "No interviews yet"),
        translate(
            "agree",
            "Here all answers stand side by side, and the team agrees on what they come to."
            " Plan the first interviews.",
        ),
    )

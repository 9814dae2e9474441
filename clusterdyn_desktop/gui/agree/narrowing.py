"""Which questions of the matrix are shown, and in what order. No Qt here."""

from dataclasses import dataclass
from enum import StrEnum

from clusterdyn_desktop.domain.side_by_side import Row
from clusterdyn_desktop.gui.agree.reading import Reading


class Show(StrEnum):
    """What to show; the second and third put first what is furthest apart."""

    ALL = "all"
    DIFFER = "differ"
    GAPS = "gaps"
    FEW = "few"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A choice of questions. `stage` is 0 for all stages; `words` are looked for in all texts."""

    show: Show = Show.ALL
    stage: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the matrix: a question, or with `row` None the heading of its stage."""

    stage: int
    row: Row | None = None


def counted(reading: Reading) -> dict[Show, int]:
    """Return how many questions each choice has."""
    matrix = reading.matrix
    return {show: sum(_is_shown(reading, row, show) for row in matrix.rows) for show in Show}


def lines(reading: Reading, narrowing: Narrowing) -> tuple[Line, ...]:
    """Return the lines of a choice: under headings, or where they are ranked without."""
    wanted = narrowing.words.casefold().split()
    rows = [
        row
        for row in reading.matrix.rows
        if _is_shown(reading, row, narrowing.show)
        and narrowing.stage in {0, row.question.stage}
        and (not wanted or _has(reading, row, wanted))
    ]
    match narrowing.show:
        case Show.DIFFER:
            rows.sort(key=lambda row: (row.spread or 0, row.outcome.iqr or 0), reverse=True)
        case Show.GAPS:
            rows.sort(key=lambda row: row.gap.steps if row.gap else 0, reverse=True)
        case _:
            return _under_headings(rows)
    return tuple(Line(row.question.stage, row) for row in rows)


def _under_headings(rows: list[Row]) -> tuple[Line, ...]:
    found: list[Line] = []
    for row in rows:
        stage = row.question.stage
        if not found or found[-1].stage != stage:
            found.append(Line(stage))
        found.append(Line(stage, row))
    return tuple(found)


def _is_shown(reading: Reading, row: Row, show: Show) -> bool:
    match show:
        case Show.DIFFER:
            return row.differs
        case Show.GAPS:
            return row.gap is not None
        case Show.FEW:
            return reading.matrix.has_few_answers(row)
        case Show.AGREED:
            return row.agreed is not None
        case _:
            return True


def _has(reading: Reading, row: Row, wanted: list[str]) -> bool:
    """Say whether all words occur in a question, its anchors, or what was written down for it."""
    question = row.question
    text = reading.words.questions[question.id]
    answers = [cell.answer for cell in row.cells if cell.answer is not None]
    said = [*(answer.note for answer in answers), *(answer.quote for answer in answers)]
    hay = "\n".join(
        (
            question.id,
            reading.words.variables[question.variable].name,
            text.text,
            *text.anchors.values(),
            *(answer.flag for answer in answers),
            *said,
            row.agreed.reason if row.agreed else "",
        )
    ).casefold()
    return all(word in hay for word in wanted)

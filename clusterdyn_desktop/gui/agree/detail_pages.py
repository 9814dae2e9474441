"""One question as rich text: its words and anchors with who chose them, and every answer."""

from collections import Counter
from collections.abc import Iterator
from html import escape

from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.domain.side_by_side import Cell, Column, Row
from clusterdyn_desktop.gui.agree.detail_words import figures
from clusterdyn_desktop.gui.agree.matrix_words import STATE_LETTERS, why_not_counting
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.wording.record_words import answer_state_word, certainty_word

CHIP_WIDTH = 26
DOT = "●"
MANY = 12
"""So many dots fit beside an anchor; more answers are written as a number."""


class DetailPages:
    """Writes the pages of one question in one language and look."""

    def __init__(self, reading: Reading, theme: Theme) -> None:
        self._reading = reading
        self._theme = theme

    def question(self, row: Row) -> str:
        """Return the question, its anchors with how many chose each, and the figures in words."""
        text = self._reading.words.questions[row.question.id]
        counts = Counter(row.outcome.scores)
        anchors = "".join(
            self._anchor(score, text.anchors[score], counts[score])
            for score in self._reading.scores
        )
        parts = [
            self._small(escape(self._reading.place_of(row.question.id))),
            f"<p style='margin:2px 0 6px 0; font-weight:600'>{escape(text.text)}</p>",
            f"<table width='100%' cellspacing='0' cellpadding='3'>{anchors}</table>",
            f"<p style='margin:8px 0 0 0'>{escape(figures(self._reading, row))}</p>",
        ]
        if row.question.inverted_brake:
            hint = translate("agree", "The higher the number, the weaker this brake.")
            parts.insert(2, self._small(escape(hint)))
        return "".join(parts)

    def _anchor(self, score: int, anchor: str, count: int) -> str:
        dots = DOT * count if count <= MANY else f"{DOT} {count}"
        return (
            f"<tr>{self._chip(score)}<td>{escape(anchor)}</td>"
            f"<td align='right' style='color:{self._colour('pine')}; white-space:nowrap'>"
            f"&nbsp;{dots}</td></tr>"
        )

    def answers(self, row: Row, interview_id: str) -> str:
        """Return every answer that was given, by voice; each label is a link to its interview.

        The answer of one interview stands on a ground of its own.
        """
        return "".join(self._answers(row, interview_id))

    def _answers(self, row: Row, interview_id: str) -> Iterator[str]:
        columns = self._reading.matrix.columns
        pairs = zip(columns, row.cells, strict=True)
        touched = [(column, cell) for column, cell in pairs if cell.is_touched]
        if not touched:
            yield f"<p>{escape(translate('agree', 'Nobody has been asked this yet.'))}</p>"
        voice: str | None = None
        for column, cell in touched:
            if column.voice != voice:
                voice = column.voice
                yield self._voice_heading(row, column.voice)
            yield self._answer(column, cell, is_current=column.interview.id == interview_id)
        if waiting := sum(not cell.is_touched and cell.is_planned for cell in row.cells):
            words = translate("agree", "%n interview(s) still to be asked.", "", waiting)
            yield self._small(escape(words))

    def _voice_heading(self, row: Row, voice: str) -> str:
        words = f"<b>{escape(self._reading.voice(voice))}</b>"
        if (median := row.by_voice.get(voice)) is not None:
            said = translate("agree", "median {median}")
            words += f" · {escape(said.format(median=self._reading.figure(median)))}"
        return f"<p style='margin:8px 0 4px 0; color:{self._colour('ink_second')}'>{words}</p>"

    def _answer(self, column: Column, cell: Cell, *, is_current: bool) -> str:
        link = f"<a href='{escape(column.interview.id)}' style='color:{self._colour('pine')}'>"
        label = f"{link}{escape(column.interview.label)}</a>"
        role = self._reading.words.roles.get(column.interview.role)
        heading = " · ".join(part for part in (label, *self._grounds(role, cell)) if part)
        body = "".join(self._body(column, cell))
        chip = self._chip(cell.score, self._letter(cell), counts=column.counts)
        ground = f" bgcolor='{self._colour('pine_tint')}'" if is_current else ""
        return (
            f"<a name='{place_of_answer(column.interview.id)}'></a>"
            f"<table width='100%' cellspacing='0' cellpadding='3'{ground}>"
            f"<tr>{chip}<td>{self._small(heading)}{body}</td></tr></table>"
        )

    def _grounds(self, role: object, cell: Cell) -> Iterator[str]:
        yield escape(getattr(role, "short", ""))
        answer = cell.answer
        if answer is None:
            return
        if answer.evidence is not None:
            yield escape(self._reading.words.evidence_grades[answer.evidence])
        if answer.certainty is not None:
            words = translate("agree", "certainty {certainty}")
            certainty = certainty_word(self._reading.texts, answer.certainty)
            yield escape(words.format(certainty=certainty))

    def _body(self, column: Column, cell: Cell) -> Iterator[str]:
        answer = cell.answer
        if not column.counts:
            yield self._small(escape(why_not_counting(column)), "rust_ink")
        if answer is None:
            return
        if answer.state is not AnswerState.SCORED:
            yield _paragraph(escape(answer_state_word(self._reading.texts, answer.state)))
        if note := answer.note.strip():
            yield _paragraph(escape(note).replace("\n", "<br>"))
        if quote := answer.quote.strip():
            said = translate("agree", "“{quote}”").format(quote=quote)
            yield _paragraph(f"<i>{escape(said)}</i>".replace("\n", "<br>"))
        if flag := answer.flag.strip():
            said = translate("agree", "Flagged: {reason}").format(reason=flag)
            yield self._small(escape(said), "rust_ink")

    # ---- parts

    def _letter(self, cell: Cell) -> str:
        return STATE_LETTERS.get(cell.state, "")

    def _chip(self, score: int | None, letter: str = "", *, counts: bool = True) -> str:
        if score is not None and counts:
            ground, ink = self._theme.score_colour(score), self._theme.score_ink(score)
        else:
            ground, ink = self._colour("rail"), self._colour("ink_second")
        words = letter if score is None else str(score) if counts else f"<s>{score}</s>"
        return (
            f"<td width='{CHIP_WIDTH}' valign='top'><span style='background-color:{ground};"
            f" color:{ink}; font-weight:600'>&nbsp;{words or '–'}&nbsp;</span></td>"
        )

    def _small(self, words: str, role: str = "ink_second") -> str:
        size = self._theme.sizes["small"]
        return f"<p style='margin:0; font-size:{size}px; color:{self._colour(role)}'>{words}</p>"

    def _colour(self, role: str) -> str:
        return self._theme.colours[role]


def place_of_answer(interview_id: str) -> str:
    """Return the name of the place in the page where the answer of an interview stands."""
    return f"answer-{interview_id}"


def _paragraph(words: str) -> str:
    return f"<p style='margin:1px 0 0 0'>{words}</p>"

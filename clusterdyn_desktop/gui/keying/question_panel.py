"""The question that a line is about, in the words of the sheet, with what is chosen.

What is keyed without looking can so be checked with one look.
"""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout

from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.keying_sheet import KeyingSheet
from clusterdyn_desktop.services.wording.record_words import answer_state_word, certainty_word

CAP_WIDTH = 26


class QuestionPanel(QScrollArea):
    """Shows one question; what is chosen stands out."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = QFrame()
        set_role(card, "card")
        self._place, self._text, self._ask = _label("small"), _label("title"), _label("second")
        self._anchors = QGridLayout()
        self._anchors.setHorizontalSpacing(12)
        self._anchors.setVerticalSpacing(8)
        self._anchors.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._facts = [_label("body") for _ in range(4)]
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for label in (self._place, self._text, self._ask):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(self._anchors)
        column.addSpacing(4)
        for label in self._facts:
            column.addWidget(label)
        column.addStretch(1)
        self.setWidget(card)

    def show_nothing(self, words: str = "") -> None:
        """Show no question; say why."""
        self._ask.setText(words)
        self._ask.show()
        for label in (self._place, self._text, *self._facts):
            label.hide()
        self._show_anchors({}, ())

    def show_question(
        self,
        sheet: KeyingSheet,
        language: ScreenLanguage,
        question_id: str,
        chosen: Sequence[tuple[str, KeyedAnswer]],
    ) -> None:
        """Show a question with one or more answers, each with its name (empty for the only one)."""
        instrument = sheet.sheet.instrument
        question = instrument.question_by_id[question_id]
        put, own = instrument.text(sheet.language), instrument.text(language.tag)
        self._place.setText(
            translate("keying", "Stage {stage} · {variable} · {number}").format(
                stage=language.formats.number(question.stage),
                variable=own.variables[question.variable].short,
                number=question_id,
            )
        )
        self._text.setText(put.questions[question_id].text)
        self._place.show()
        self._text.show()
        hint = translate("keying", "The higher the number, the weaker this brake.")
        self._ask.setText(hint if question.inverted_brake else "")
        self._ask.setVisible(question.inverted_brake)
        anchors = put.questions[question_id].anchors
        self._show_anchors(anchors, {keyed.score for _name, keyed in chosen if keyed.score})
        self._show_facts(sheet, language, chosen)

    def _show_anchors(self, anchors: Mapping[int, str], chosen: Collection[int]) -> None:
        while len(self._lines) < len(anchors):
            self._add_line()
        words = [(score, anchors[score]) for score in sorted(anchors)]
        for place, (cap, sentence) in enumerate(self._lines):
            for label in (cap, sentence):
                label.setVisible(place < len(words))
            if place < len(words):
                score, anchor = words[place]
                cap.setText(str(score))
                sentence.setText(anchor)
                _mark(cap, sentence, is_chosen=score in chosen)

    def _add_line(self) -> None:
        cap, sentence = QLabel(), _label("body")
        cap.setFixedSize(CAP_WIDTH, CAP_WIDTH)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(cap, "cap")
        row = len(self._lines)
        self._anchors.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop)
        self._anchors.addWidget(sentence, row, 1)
        self._lines.append((cap, sentence))

    def _show_facts(
        self,
        sheet: KeyingSheet,
        language: ScreenLanguage,
        chosen: Sequence[tuple[str, KeyedAnswer]],
    ) -> None:
        lines = []
        for name, keyed in chosen:
            words = _fact_lines(sheet, language, keyed, with_score=bool(name))
            lines += [f"{name}: {' · '.join(words)}"] if name and words else words
        for place, label in enumerate(self._facts):
            label.setText(lines[place] if place < len(lines) else "")
            label.setVisible(place < len(lines))


def _fact_lines(
    sheet: KeyingSheet, language: ScreenLanguage, keyed: KeyedAnswer, *, with_score: bool
) -> list[str]:
    """Return what an answer says besides its anchor, a line each."""
    texts, grades = language.texts, sheet.sheet.instrument.text(language.tag).evidence_grades
    lines = []
    if keyed.score is not None and with_score:
        lines.append(language.formats.number(keyed.score))
    elif keyed.state not in {None, AnswerState.SCORED}:
        lines.append(_sentence_case(answer_state_word(texts, keyed.state)))
    codes = []
    if keyed.evidence is not None:
        grade = translate("keying", "Evidence {grade}: {words}").format(
            grade=language.formats.number(keyed.evidence), words=grades[keyed.evidence]
        )
        codes.append(grade)
    if keyed.certainty is not None:
        word = certainty_word(texts, keyed.certainty)
        codes.append(translate("keying", "Certainty: {word}").format(word=word))
    lines += codes
    if keyed.quote:
        quote = translate("keying", "“{quote}”").format(quote=keyed.quote)
        allowed = translate("keying", "may be quoted") if keyed.may_be_quoted else ""
        lines.append(" · ".join(part for part in (quote, allowed) if part))
    if keyed.note:
        lines.append(keyed.note)
    return lines


def _mark(cap: QLabel, sentence: QLabel, *, is_chosen: bool) -> None:
    """Let an anchor stand out or not; polishing takes long, so only where that changes."""
    role = "heading" if is_chosen else "body"
    if sentence.property("role") != role:
        set_role(sentence, role)
        set_state(cap, "chosen" if is_chosen else "")


def _sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label

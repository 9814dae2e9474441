"""What backs an answer: evidence, certainty, note, quote, flag. It shows and asks."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.instrument import InstrumentText
from clusterdyn_desktop.domain.records import Answer, Certainty
from clusterdyn_desktop.gui.interview.grades import Grades
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.ledger import Part
from clusterdyn_desktop.gui.interview.panel_section import PanelSection
from clusterdyn_desktop.gui.interview.question_words import certainty_word, permission_word
from clusterdyn_desktop.gui.interview.text_field import ShortField, TextField
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.words import translate

EVIDENCE = tuple(range(5))
PERMISSIONS = (None, True, False)
NOTE_HEIGHT, NOTE_MOST = 64, 320
QUOTE_HEIGHT, QUOTE_MOST = 44, 132
GRADE_LINES = 36
"""Room for two lines, so that nothing jumps when a grade needs both."""


class EvidencePanel(QWidget):
    """The right column. Signals ask; `show_answer` and `show_texts` show."""

    permission_chosen = Signal(object)
    unflag_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grade_words: dict[int, str] = {}
        self._grade: int | None = None
        self.evidence = Grades(EVIDENCE)
        self.certainty = Grades(tuple(Certainty))
        self.note = TextField(NOTE_HEIGHT)
        self.quote = TextField(QUOTE_HEIGHT)
        self.permission = QComboBox()
        self.flag = ShortField()
        self._words = _small()
        self._consent = _small()
        self._unflag = QPushButton()
        self._sections = {
            "evidence up": PanelSection(first_key("evidence up"), self.evidence),
            "certainty": PanelSection(first_key("certainty"), self.certainty),
            "note": PanelSection(first_key("note"), self.note),
            "quote": PanelSection(first_key("quote"), self.quote),
            "permission": PanelSection(first_key("permission"), self.permission),
            "flag": PanelSection(first_key("flag"), self.flag),
        }
        self._column = self._lay_out()
        self.permission.activated.connect(self._on_permission_activated)
        self._unflag.clicked.connect(self.unflag_pressed)

    def _lay_out(self) -> QVBoxLayout:
        self.note.setMaximumHeight(NOTE_MOST)
        self.quote.setMaximumHeight(QUOTE_MOST)
        self._words.setMinimumHeight(GRADE_LINES)
        self.permission.addItems([""] * len(PERMISSIONS))
        self.permission.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_role(self._unflag, "link")
        set_state(self._unflag, "small")
        room = self._unflag.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._unflag.setSizePolicy(room)
        self._unflag.setAutoDefault(False)
        self._sections["flag"].head.addWidget(self._unflag)
        self._sections["evidence up"].column.addWidget(self._words)
        self._sections["permission"].column.addWidget(self._consent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        stretches = {"note": 5, "quote": 3}
        for name, section in self._sections.items():
            column.addWidget(section, stretches.get(name, 0))
        column.addStretch()
        return column

    def take_in(self, below: QWidget, beside_evidence: Iterable[QWidget]) -> None:
        """Set something of its own under the sections, and what belongs to it beside a heading."""
        self._column.insertWidget(self._column.count() - 1, below)
        for widget in beside_evidence:
            self._sections["evidence up"].head.addWidget(widget)

    def retranslate(self) -> None:
        """Set the program's own words; what is being typed stays as it is."""
        headings = {
            "evidence up": translate("interview", "Evidence"),
            "certainty": translate("interview", "Certainty"),
            "note": translate("interview", "Note"),
            "quote": translate("interview", "Quote"),
            "permission": translate("interview", "May it be quoted?"),
            "flag": translate("interview", "Flag"),
        }
        for name, heading in headings.items():
            self._sections[name].name(heading)
        for name, field in (("note", self.note), ("quote", self.quote), ("flag", self.flag)):
            field.setAccessibleName(headings[name])
        self.permission.setAccessibleName(headings["permission"])
        certainties = [certainty_word(certainty) for certainty in Certainty]
        self.certainty.set_words(certainties, certainties, headings["certainty"])
        for place, permission in enumerate(PERMISSIONS):
            self.permission.setItemText(place, permission_word(permission))
        self.note.setPlaceholderText(translate("interview", "What was said, in short"))
        self.quote.setPlaceholderText(translate("interview", "The respondent's own words"))
        self.flag.setPlaceholderText(translate("interview", "A few words why"))
        self._unflag.setText(translate("interview", "Take the flag away"))

    def show_words(self, text: InstrumentText) -> None:
        """Set the instrument's words."""
        self._grade_words = dict(text.evidence_grades)
        words = [f"{grade} · {self._grade_words[grade]}" for grade in EVIDENCE]
        numbers = [str(grade) for grade in EVIDENCE]
        self.evidence.set_words(numbers, words, translate("interview", "Evidence"))
        self._show_grade_words()

    def show_answer(self, answer: Answer) -> None:
        """Show everything but the words somebody may be typing."""
        self._grade = answer.evidence
        self.evidence.choose(answer.evidence)
        self.certainty.choose(answer.certainty)
        self.permission.setCurrentIndex(PERMISSIONS.index(answer.quote_permission))
        self._unflag.setVisible(bool(answer.flag))
        self._show_grade_words()

    def show_texts(self, answer: Answer) -> None:
        """Show note, quote and the flag's reason."""
        self.note.show_text(answer.note)
        self.quote.show_text(answer.quote)
        self.flag.show_text(answer.flag)

    @property
    def fields(self) -> dict[Part, TextField | ShortField]:
        """The fields that words are typed in, by the part of the answer they are for."""
        return {Part.NOTE: self.note, Part.QUOTE: self.quote, Part.FLAG: self.flag}

    def show_consent(self, sentence: str) -> None:
        """Say why nothing may be quoted; without a reason, permission can be given."""
        self._consent.setText(sentence)
        self._consent.setVisible(bool(sentence))
        self.permission.setEnabled(not sentence)
        self.permission.setAccessibleDescription(sentence)

    def _show_grade_words(self) -> None:
        unknown = translate("interview", "What the answer rests on")
        words = unknown if self._grade is None else self._grade_words.get(self._grade, "")
        self._words.setText(words)

    def _on_permission_activated(self, place: int) -> None:
        self.permission_chosen.emit(PERMISSIONS[place])


def _small() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    set_role(label, "small")
    return label

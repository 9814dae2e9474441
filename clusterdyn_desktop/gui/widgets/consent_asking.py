"""Asking for consent: the text in the respondent's language, and four purposes with yes or no."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.consent_text import PURPOSES, ConsentText
from clusterdyn_desktop.domain.records import ConsentMethod, Interview
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.consent_purpose import ConsentPurpose, wrapped
from clusterdyn_desktop.gui.widgets.consent_record import ConsentRecord
from clusterdyn_desktop.gui.widgets.key_label import KeyHint
from clusterdyn_desktop.gui.widgets.named_box import NamedBox, language_word
from clusterdyn_desktop.gui.widgets.yes_no import NO_KEY, YES_KEY
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.consenting import ConsentGiven
from clusterdyn_desktop.services.ports import Formats

Texts = Mapping[str, ConsentText]
"""Consent texts by language tag."""

METHOD_KEY = "S"


class ConsentAsking(QWidget):
    """Shows the text and takes the answers in; keeping them is the form's business."""

    answered = Signal()

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._texts: Texts = {}
        self._wanted = ""
        self._title = wrapped("question")
        self._missing = wrapped("small")
        self._before = QVBoxLayout()
        self._after = QVBoxLayout()
        self._language = TextLanguageBox()
        self._language_label = QLabel()
        self.purposes = {
            name: ConsentPurpose(number) for number, name in enumerate(PURPOSES, start=1)
        }
        self.record = ConsentRecord(screen)
        self._scroll = QScrollArea()
        self._hints = [KeyHint(key) for key in (YES_KEY, NO_KEY, METHOD_KEY)]
        self._lay_out()
        self._language.activated.connect(self._on_language_activated)
        for purpose in self.purposes.values():
            purpose.answer.chosen.connect(self._on_purpose_chosen)
            purpose.answer.stepped.connect(self._on_purpose_stepped)

    def _lay_out(self) -> None:
        set_role(self._language_label, "small")
        self._language_label.setBuddy(self._language)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._language_label)
        head.addWidget(self._language)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._missing)
        for texts in (self._before, self._after):
            texts.setSpacing(10)
        column.addLayout(self._before)
        for purpose in self.purposes.values():
            column.addWidget(purpose)
        column.addLayout(self._after)
        column.addStretch()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._hint_row())
        whole.addWidget(self.record)

    def _hint_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for hint in self._hints:
            row.addWidget(hint)
        row.addStretch()
        return row

    # ---- showing

    def begin(self, interview: Interview, texts: Texts, who: str) -> None:
        """Begin asking; what was agreed to before is shown as answered."""
        self._texts = texts
        self._wanted = interview.language
        self._language.offer(texts, self._screen.language.formats)
        self._language.choose(_text_for(texts, interview.language).language)
        for name, purpose in self.purposes.items():
            purpose.answer.show_value(getattr(interview, f"consent_{name}"))
        self.record.begin(interview.consent_place, who)
        if interview.consent_method is not None:
            self.record.method.choose(interview.consent_method)
        self.show_language(interview.language)
        self._scroll.verticalScrollBar().setValue(0)

    def show_language(self, wanted: str) -> None:
        """Show the text in a language, else in English with a word about it."""
        if not self._texts:
            return
        self._wanted = wanted
        self._language.choose(_text_for(self._texts, wanted).language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew; the answers stay."""
        self._language_label.setText(translate("consent", "Text in"))
        words = (
            translate("consent", "Yes"),
            translate("consent", "No"),
            translate("consent", "Spoken or signed"),
        )
        for hint, said in zip(self._hints, words, strict=True):
            hint.set_text(said)
        self._language.setAccessibleName(translate("consent", "Language of the consent text"))
        self.record.retranslate()
        if not self._texts:
            return
        text = self.text
        self._language.offer(self._texts, self._screen.language.formats)
        self._title.setText(text.title)
        self._missing.setText(self._missing_words(text))
        self._missing.setVisible(bool(self._missing.text()))
        _fill(self._before, text.introduction)
        for name, purpose in self.purposes.items():
            purpose.show_words(text.purposes[name])
        _fill(self._after, (*text.rights, text.withdrawal))

    def _missing_words(self, text: ConsentText) -> str:
        wanted = self._wanted
        if not wanted or wanted.partition("-")[0] == text.language.partition("-")[0]:
            return ""
        formats = self._screen.language.formats
        words = translate(
            "consent", "The respondent’s language is {wanted}; this text is in {language}."
        )
        return words.format(
            wanted=formats.language_name(wanted), language=formats.language_name(text.language)
        )

    # ---- answers

    @property
    def text(self) -> ConsentText:
        """The text that is shown."""
        return self._texts[self._language.value]

    @property
    def is_begun(self) -> bool:
        """Whether anything has been answered."""
        return any(purpose.answer.value is not None for purpose in self.purposes.values())

    @property
    def given(self) -> ConsentGiven:
        """What was answered, and how."""
        answers = {name: purpose.answer.value for name, purpose in self.purposes.items()}
        record = self.record
        return ConsentGiven(
            **answers,
            method=ConsentMethod(str(record.method.value)),
            language=self.text.language,
            place=record.place.text(),
            given_at=record.given_at,
            taken_by=record.who.text(),
        )

    @property
    def problem(self) -> str:
        """What is still to be answered or mended, empty where it can be kept."""
        if self.purposes[PURPOSES[0]].answer.value is None:
            return translate("consent", "Ask the first purpose to keep the consent.")
        return self.record.problem

    # ---- keys

    def focus_first(self) -> None:
        """Let the keys answer the first purpose that is open, else the first."""
        opened = [each for each in self.purposes.values() if each.answer.value is None]
        first = opened[0] if opened else self.purposes[PURPOSES[0]]
        first.answer.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_number(self, number: int) -> None:
        """Go to a purpose by its number, from 1."""
        self._go_to(number - 1)

    def answer_current(self, value: bool) -> None:
        """Answer the purpose that keys act on, and go on to the next."""
        names = list(self.purposes)
        place = self._current
        if place is None:
            place = next((n for n, key in enumerate(names) if self._is_open(key)), 0)
        answer = self.purposes[names[place]].answer
        if answer.value is not value:
            answer.choose(value)
        if place + 1 < len(names):
            self._go_to(place + 1)
        else:
            answer.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _current(self) -> int | None:
        places = [n for n, each in enumerate(self.purposes.values()) if each.answer.has_focus]
        return places[0] if places else None

    def _is_open(self, name: str) -> bool:
        return self.purposes[name].answer.value is None

    def _go_to(self, place: int) -> None:
        purpose = list(self.purposes.values())[max(0, min(place, len(self.purposes) - 1))]
        purpose.answer.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(purpose, 0, 24)

    def _on_purpose_stepped(self, step: int) -> None:
        self._go_to((self._current or 0) + step)

    def _on_purpose_chosen(self) -> None:
        self.answered.emit()

    def _on_language_activated(self) -> None:
        self.retranslate()


class TextLanguageBox(NamedBox):
    """Chooses among the languages there is a consent text in."""

    def offer(self, texts: Texts, formats: Formats) -> None:
        """Name the languages in the screen's."""
        self._fill([[(language_word(formats, tag), tag) for tag in texts]])


def _text_for(texts: Texts, language: str) -> ConsentText:
    """Return the text in a tag, else in its language, else the first there is."""
    for tag in (language, language.partition("-")[0]):
        if tag in texts:
            return texts[tag]
    return next(iter(texts.values()))


def _fill(column: QVBoxLayout, paragraphs: tuple[str, ...]) -> None:
    """Show paragraphs in labels that are there, and as many more as it takes."""
    while column.count() < len(paragraphs):
        column.addWidget(wrapped("reading"))
    for place in range(column.count()):
        item = column.itemAt(place)
        label = item.widget() if item is not None else None
        if isinstance(label, QLabel):
            label.setText(paragraphs[place] if place < len(paragraphs) else "")
            label.setVisible(place < len(paragraphs))

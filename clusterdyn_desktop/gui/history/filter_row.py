"""The row above the history with which it is narrowed down."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from clusterdyn_desktop.gui._forms.history_page import Ui_HistoryPage
from clusterdyn_desktop.gui.history.entries import StepEntry, Topic
from clusterdyn_desktop.gui.history.narrowing import Period, Wanted, interviews, people
from clusterdyn_desktop.gui.words import translate

_SHORTEST = 8
"""Letters that a box has room for at least."""

_BESIDE_CHOICE = 24
"""Pixels around a choice in the list that drops down; it may be wider than its box."""

Choices = Sequence[tuple[str, object]]


class FilterRow(QObject):
    """Reads the fields of the page's form; `changed` tells that somebody narrowed differently."""

    changed = Signal()

    def __init__(self, form: Ui_HistoryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._entries: Sequence[StepEntry] = ()
        self._boxes = (form.who, form.topic, form.interview, form.period)
        for box in self._boxes:
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_SHORTEST)
            box.currentIndexChanged.connect(self._on_changed)
        form.search.searched.connect(self._on_changed)

    def offer(self, entries: Sequence[StepEntry]) -> None:
        """Offer the people and interviews that there are; what is chosen stays."""
        self._entries = entries
        self.retranslate()

    def retranslate(self) -> None:
        """Word the choices anew."""
        named = people(self._entries)
        nobody = translate("history", "nobody named")
        _fill(self._form.who, [(translate("history", "Everybody"), None), *_named(named, nobody)])
        _fill(self._form.topic, _topics())
        every: Choices = [(translate("history", "All interviews"), "")]
        held = [(label, key) for key, label in interviews(self._entries)]
        _fill(self._form.interview, [*every, *held])
        _fill(self._form.period, _periods())

    @property
    def wanted(self) -> Wanted:
        """What the history is narrowed down to."""
        form = self._form
        return Wanted(
            form.search.text(),
            form.who.currentData(),
            form.topic.currentData(),
            form.interview.currentData() or "",
            form.period.currentData() or Period.ANY,
        )

    def clear(self) -> None:
        """Let everything through again."""
        for box in self._boxes:
            was_blocked = box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(was_blocked)
        self._form.search.clear()
        self._on_changed()

    def _on_changed(self) -> None:
        self.changed.emit()


def _fill(box: QComboBox, choices: Choices) -> None:
    """Offer other choices, and keep the one that was made if it is among them."""
    chosen = box.currentData()
    was_blocked = box.blockSignals(True)
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + _BESIDE_CHOICE)
    box.setCurrentIndex(max(0, next((n for n, c in enumerate(choices) if c[1] == chosen), 0)))
    box.blockSignals(was_blocked)


def _named(people_found: Iterable[str], nobody: str) -> Choices:
    return [(who or nobody, who) for who in people_found]


def _topics() -> Choices:
    return [
        (translate("history", "Everything"), None),
        (translate("history", "Answers"), Topic.ANSWERS),
        (translate("history", "Interviews and consent"), Topic.INTERVIEWS),
        (translate("history", "Agreed values"), Topic.AGREED),
        (translate("history", "Plan"), Topic.PLAN),
        (translate("history", "Imports"), Topic.IMPORTS),
        (translate("history", "Undone"), Topic.UNDONE),
    ]


def _periods() -> Choices:
    return [
        (translate("history", "Any time"), Period.ANY),
        (translate("history", "Today"), Period.TODAY),
        (translate("history", "Last 7 days"), Period.WEEK),
        (translate("history", "Last 30 days"), Period.MONTH),
        (translate("history", "Last 12 months"), Period.YEAR),
    ]

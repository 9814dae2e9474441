"""The left side of the page: the position, its doubt, the stages in order, the weak link."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.results.link_label import LinkLabel
from clusterdyn_desktop.gui.results.position_words import PositionWords, WeakLinkWords
from clusterdyn_desktop.gui.results.stage_row import StageRow
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.card import Card
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme


class PositionPanel(QScrollArea):
    """`stage_opened` tells whose reason was asked for, `link_followed` carries a link."""

    stage_opened = Signal(int)
    link_followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._headline = _label("question")
        self._ahead = _label("body")
        self._doubt = LinkLabel()
        self._rows: dict[int, StageRow] = {}
        self._stages = QVBoxLayout()
        self._stages.setSpacing(0)
        self._legend = _label("small")
        self._callout = Card(role="callout")
        self._weak_heading = _label("heading")
        self._weak_body = LinkLabel("body")
        self._callout.body.addWidget(self._weak_heading)
        self._callout.body.addWidget(self._weak_body)
        self._callout.body.setSpacing(4)
        self._base = _label("small")
        self._thin = _label("warning")
        self._lay_out()
        self._doubt.linkActivated.connect(self.link_followed)
        self._weak_body.linkActivated.connect(self.link_followed)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        text = QVBoxLayout()
        text.setContentsMargins(8, 0, 0, 12)
        text.setSpacing(8)
        for label in (self._headline, self._ahead, self._doubt, self._thin):
            text.addWidget(label)
        column.addLayout(text)
        column.addLayout(self._stages)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 12, 0, 0)
        foot.setSpacing(12)
        for widget in (self._callout, self._legend, self._base):
            foot.addWidget(widget)
        column.addLayout(foot)
        column.addStretch()
        self.setWidget(content)

    def show_words(self, words: PositionWords, theme: Theme) -> None:
        """Show a position; the reasons that are open stay open."""
        self._theme = theme
        self._headline.setText(words.headline)
        for label, text in ((self._ahead, words.ahead), (self._thin, words.thin)):
            label.setText(text)
            label.setVisible(bool(text))
        self._doubt.show_rich(words.doubt)
        self._base.setText(words.base)
        self._legend.setText(
            translate(
                "results",
                "Band: the middle half of the answers. Dot: the mean of the stage’s loop. Upright"
                " mark: its weakest variable. Dotted line: where a stage works.",
            )
        )
        for stage in words.stages:
            self._row(stage.stage).show_words(stage, theme)
        self._show_weak_link(words.weak_link)

    def _row(self, stage: int) -> StageRow:
        if stage not in self._rows:
            row = StageRow(self._theme)
            row.opened.connect(lambda: self.stage_opened.emit(stage))
            row.link_followed.connect(self.link_followed)
            self._stages.addWidget(_line())
            self._stages.addWidget(row)
            self._rows[stage] = row
        return self._rows[stage]

    def row(self, stage: int) -> StageRow:
        """Return a stage's row."""
        return self._rows[stage]

    @property
    def tab_chain(self) -> list[QWidget]:
        """What Tab reaches here, in order; the rows were made last."""
        return [self._doubt, *(row.head for row in self._rows.values()), self._weak_body]

    def go_to_top(self) -> None:
        """Show the position first."""
        self.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Let the keys begin at the first stage."""
        for row in list(self._rows.values())[:1]:
            row.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_weak_link(self, words: WeakLinkWords | None) -> None:
        self._callout.setVisible(words is not None)
        if words is not None:
            self._weak_heading.setText(words.heading)
            self._weak_body.show_rich(words.body)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label


def _line() -> QFrame:
    line = QFrame()
    set_role(line, "line")
    return line

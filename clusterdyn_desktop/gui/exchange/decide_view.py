"""The conflict page: what two people changed, one after the other, decided by keyboard.

It stands in front of an import, where nothing is written before everything comes in; or over
conflicts that earlier imports left open, where each decision is written at once.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict
from clusterdyn_desktop.gui._forms.exchange_decide import Ui_ExchangeDecide
from clusterdyn_desktop.gui.exchange.conflict_list import Item
from clusterdyn_desktop.gui.exchange.conflict_places import NOWHERE, Places
from clusterdyn_desktop.gui.exchange.conflict_words import ConflictWords
from clusterdyn_desktop.gui.exchange.deciding import DECIDED_BY, SETTLED_BY, Deciding, Settled
from clusterdyn_desktop.gui.exchange.record_words import RecordWords
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.two_versions import KEYS, LATER, TwoVersions, VersionsFace
from clusterdyn_desktop.gui.words import translate


class DecideView(QWidget):
    """`bring_in_wanted` ends deciding on a file; `decided` carries a conflict that is open in the
    store and the decision on it; `left` goes back.
    """

    bring_in_wanted = Signal()
    decided = Signal(object, object)
    left = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._places = NOWHERE
        self._place = 0
        self._lines: list[tuple[str, str, str]] = []
        self._words = ConflictWords(
            RecordWords(screen.language.texts, screen.language.formats, NOWHERE)
        )
        self._is_import = True
        self.deciding = Deciding(())
        self.panel = TwoVersions(in_list=True)
        self.form = Ui_ExchangeDecide()
        self.form.setupUi(self)
        self.form.versionsColumn.addWidget(self.panel)
        self.form.conflicts.set_keys(frozenset({*KEYS, LATER}))
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.conflicts.shown.connect(self._on_conflicts_shown)
        form.conflicts.pressed.connect(self._on_conflicts_pressed)
        self.panel.decided.connect(self._on_panel_decided)
        self.panel.left.connect(self._on_panel_left)
        self.panel.stepped.connect(form.conflicts.step)
        for button, settled in (
            (form.restMine, Settled.MINE),
            (form.restTheirs, Settled.THEIRS),
            (form.restLater, Settled.LATER),
        ):
            button.clicked.connect(partial(self._settle_rest, settled))
        form.bringIn.clicked.connect(self.bring_in_wanted)
        form.back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    # ---- showing

    def show_conflicts(self, deciding: Deciding, places: Places, *, is_import: bool) -> None:
        """Show what is to be decided on, the first that is open in front."""
        self.deciding, self._places, self._is_import = deciding, places, is_import
        self._place = deciding.next_open(-1) or 0
        self.retranslate()

    @property
    def in_front(self) -> Conflict | None:
        """The conflict that is shown, None where there is none."""
        return self.deciding.conflicts[self._place] if len(self.deciding) else None

    def take_focus(self) -> None:
        """Let the keys decide."""
        self.form.conflicts.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Paint in the new colours."""
        self.form.conflicts.show_theme(self._screen.look.theme)

    def retranslate(self) -> None:
        """Word everything anew; what is in front stays there."""
        self.form.retranslateUi(self)
        self.panel.retranslate()
        self.form.strip.set_cancel_word(translate("exchange", "Cancel"))
        if len(self.deciding):
            self._word()
            self._show()

    def _word(self) -> None:
        """Word all conflicts once; what is decided then only changes a mark."""
        language, conflicts = self._screen.language, self.deciding.conflicts
        words = ConflictWords(RecordWords(language.texts, language.formats, self._places))
        self._words = words
        self._lines = [
            (words.group(each), words.place(each), words.both_in_short(each)) for each in conflicts
        ]

    def _show(self) -> None:
        self.form.conflicts.show_items(self._items(), self._place)
        self._show_versions()
        self._show_counts()

    def _items(self) -> list[Item]:
        items: list[Item] = []
        states, before = _state_words(), None
        for place, (group, _about, _both) in enumerate(self._lines):
            if group != before:
                items.append(Item(group))
                before = group
            items.append(self._item(place, states))
        return items

    def _item(self, place: int, states: Mapping[Settled, str]) -> Item:
        _group, about, both = self._lines[place]
        settled = self.deciding.settled(place)
        return Item(about, both, place, states[settled], settled is not Settled.NOT_YET)

    def _show_versions(self) -> None:
        words = self._words
        conflict = self.deciding.conflicts[self._place]
        settled = self.deciding.settled(self._place)
        chosen = DECIDED_BY.get(settled)
        self.panel.show_face(
            VersionsFace(
                title=words.place(conflict),
                told=words.told(conflict),
                mine=words.mine(conflict),
                theirs=words.theirs(conflict),
                theirs_from=words.theirs_from(conflict),
                base=words.base(conflict),
                joined=words.joined(conflict),
                mine_from=words.ours_from(conflict),
                chosen=chosen,
            )
        )

    def _show_counts(self) -> None:
        form, deciding = self.form, self.deciding
        formats = self._screen.language.formats
        form.title.setText(
            translate("exchange", "To decide")
            if self._is_import
            else translate("exchange", "Left open by earlier imports")
        )
        count = translate("exchange", "{decided} of {all} decided").format(
            decided=formats.number(deciding.decided), all=formats.number(len(deciding))
        )
        form.count.setText(count)
        form.verdict.setText(self._verdict())
        form.restRoom.setVisible(self._is_import)
        has_open = deciding.next_open(-1) is not None
        for button in (form.restMine, form.restTheirs, form.restLater):
            button.setEnabled(has_open)
        form.bringIn.setVisible(self._is_import)
        form.bringIn.setText(translate("exchange", "Bring in"))

    def _verdict(self) -> str:
        deciding = self.deciding
        if not self._is_import:
            return translate(
                "exchange", "Each decision is kept at once. The history shows it, and can undo it."
            )
        if deciding.staying_open:
            return translate(
                "exchange",
                "%n undecided value(s) stay as they are here. They wait on the Exchange page until"
                " somebody decides.",
                "",
                deciding.staying_open,
            )
        return translate(
            "exchange",
            "All are decided. A backup is made first, and the whole import can be undone as one"
            " step.",
        )

    # ---- deciding

    def settle(self, settled: Settled) -> None:
        """Decide on the conflict in front, and go on to the next that is open."""
        conflict = self.in_front
        if conflict is None:
            return
        if not self._is_import and self.deciding.settled(self._place) in DECIDED_BY:
            return  # written already; the history undoes it
        if settled is Settled.BOTH and not self._words.joined(conflict):
            return
        self.deciding.settle(self._place, settled)
        self._tell(conflict, settled)
        item = self._item(self._place, _state_words())
        self._place = _next(self.deciding, self._place)
        self.form.conflicts.change_item(item, self._place)
        self._show_versions()
        self._show_counts()

    def _tell(self, conflict: Conflict, settled: Settled) -> None:
        decision = DECIDED_BY.get(settled)
        if not self._is_import and decision is not None:
            self.decided.emit(conflict, decision)

    def _settle_rest(self, settled: Settled) -> None:
        self.deciding.settle_rest(settled)
        self._show()
        self.form.bringIn.setFocus()

    # ---- what is heard

    def _on_conflicts_shown(self, place: int) -> None:
        self._place = place
        self._show_versions()

    def _on_conflicts_pressed(self, key: int) -> None:
        pressed = Qt.Key(key)
        self.settle(Settled.LATER if pressed == LATER else SETTLED_BY[KEYS[pressed]])

    def _on_panel_decided(self, decision: Decision) -> None:
        self.settle(SETTLED_BY[decision])

    def _on_panel_left(self) -> None:
        self.settle(Settled.LATER)


def _next(deciding: Deciding, place: int) -> int:
    """Return the next open place; where none is, the one after, so that keys never stand still."""
    found = deciding.next_open(place)
    return found if found is not None else min(place + 1, len(deciding) - 1)


def _state_words() -> dict[Settled, str]:
    return {
        Settled.NOT_YET: translate("exchange", "to decide"),
        Settled.MINE: translate("exchange", "ours"),
        Settled.THEIRS: translate("exchange", "theirs"),
        Settled.BOTH: translate("exchange", "both"),
        Settled.LATER: translate("exchange", "later"),
    }

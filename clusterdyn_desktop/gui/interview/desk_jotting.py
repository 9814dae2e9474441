"""Jotting at the desk: the line above the foot, the inbox beside the question, the count."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from clusterdyn_desktop.domain.records import Jotting
from clusterdyn_desktop.gui.interview.desk_layout import DeskLayout
from clusterdyn_desktop.gui.interview.jotter import Jotter
from clusterdyn_desktop.gui.interview.jotting_lines import jotting_line
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.interview.sittings import Sittings
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate


class DeskJotting(QObject):
    """Connects line and inbox with the jotter; `go_back` gives the focus to the question."""

    def __init__(
        self,
        layout: DeskLayout,
        jotter: Jotter,
        sittings: Sittings,
        language: ScreenLanguage,
        go_back: Callable[[], None],
    ) -> None:
        super().__init__(layout)
        self._layout = layout
        self._jotter = jotter
        self._sittings = sittings
        self._language = language
        self._go_back = go_back
        self._question_language = ""
        bar, inbox = layout.jot_bar, layout.inbox
        bar.typed.connect(jotter.type)
        bar.left.connect(sittings.keep_drafts)
        bar.kept.connect(self._on_bar_kept)
        bar.put_to_question.connect(self._on_bar_put_to_question)
        bar.turned.connect(jotter.turn)
        inbox.filed.connect(self._on_inbox_filed)
        inbox.change_asked_for.connect(self._on_inbox_change_asked_for)
        inbox.turn_asked_for.connect(jotter.turn_jotting)
        inbox.remove_asked_for.connect(self._on_inbox_remove_asked_for)
        inbox.closed.connect(self.close_inbox)

    def show(self, question_language: str) -> None:
        """Show the line and the inbox of the interview as they are now."""
        sitting = self._sittings.sitting
        number = "" if sitting.at_end else sitting.current
        self._layout.jot_bar.show_line(sitting.jot, number)
        self._layout.foot.show_waiting(len(sitting.jottings))
        self._question_language = question_language
        if self._layout.is_beside(self._layout.inbox):
            self._fill_inbox()

    def _fill_inbox(self) -> None:
        sitting, formats = self._sitting, self._language.formats
        lines = [jotting_line(jotting, formats) for jotting in sitting.jottings]
        self._layout.inbox.show_jottings(
            sitting.sheet, lines, self._question_language, sitting.current
        )

    # ---- the line -----------------------------------------------------------------------------

    def begin(self, *, as_quote: bool = False, to_question: bool = False) -> None:
        """Open the line and go there."""
        self._jotter.begin(as_quote=as_quote, to_question=to_question)
        self._focus_line()

    def turn(self) -> None:
        """Take the line, or what is chosen in the inbox, for a quote or for a note again."""
        if self._sitting.jot.is_open:
            self._jotter.turn()
        elif self._layout.is_beside(self._layout.inbox):
            self._layout.inbox.turn_chosen()

    def put_away(self) -> bool:
        """Put away what is open here, the line first; say whether anything was."""
        if self._sitting.jot.is_open:
            self._jotter.close()
            return True
        if self._layout.is_beside(self._layout.inbox):
            self._layout.show_beside(None)
            return True
        return False

    def _focus_line(self) -> None:
        self._layout.jot_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_bar_kept(self) -> None:
        self._keep(to_question=False)

    def _on_bar_put_to_question(self) -> None:
        self._keep(to_question=True)

    def _keep(self, *, to_question: bool) -> None:
        sitting, line = self._sitting, self._sitting.jot
        words = _kept_words(sitting, to_question=to_question) if line.text.strip() else ""
        self._jotter.keep(to_question=to_question)
        self._layout.strip.say(words)
        if line.editing:
            self._layout.inbox.setFocus()
        else:
            self._go_back()

    # ---- the inbox ----------------------------------------------------------------------------

    def open_inbox(self) -> None:
        """Show the inbox beside the question, or put it away."""
        inbox = self._layout.inbox
        if self._layout.is_beside(inbox):
            self.close_inbox()
            return
        self._layout.show_beside(inbox)
        self._fill_inbox()
        inbox.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._layout.bring_into_sight(inbox)

    def close_inbox(self) -> None:
        """Put the inbox away."""
        self._layout.show_beside(None)
        self._go_back()

    def _on_inbox_filed(self, jotting: Jotting, question_id: str) -> None:
        self._jotter.file(jotting, question_id)
        self._layout.strip.say(_filed_words(question_id, as_quote=jotting.is_quote))

    def _on_inbox_change_asked_for(self, jotting: Jotting) -> None:
        self._jotter.change(jotting)
        self._focus_line()

    def _on_inbox_remove_asked_for(self, jotting: Jotting) -> None:
        self._jotter.remove(jotting)
        self._layout.strip.say(translate("interview", "Taken away. Undo brings it back."))

    @property
    def _sitting(self) -> Sitting:
        return self._sittings.sitting


def _kept_words(sitting: Sitting, *, to_question: bool) -> str:
    line = sitting.jot
    if (to_question or line.to_question) and not line.editing and not sitting.at_end:
        return _filed_words(sitting.current, as_quote=line.as_quote)
    return translate("interview", "Kept in the inbox, to be filed to its question later.")


def _filed_words(question_id: str, *, as_quote: bool) -> str:
    words = translate("interview", "Put to the note of {number}.")
    if as_quote:
        words = translate("interview", "Put to the quote of {number}. May it be quoted?")
    return words.format(number=question_id)

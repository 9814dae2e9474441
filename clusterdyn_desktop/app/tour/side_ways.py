"""Short ways off the path: what opens beside a question, and the pages of the team's work."""

from PySide6.QtCore import Qt

from clusterdyn_desktop.app.tour.guide import Guide
from clusterdyn_desktop.gui.page_names import PageName

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PURPOSES = "1234"
"""The keys of the four purposes of consent; each press goes on from not asked to yes."""

JOTTED = "De lånar varandras provrigg på fredagar."


def consent(guide: Guide) -> None:
    """Ask for consent at the desk, purpose by purpose, and keep it."""
    guide.press(Qt.Key.Key_K)
    guide.settle()
    for purpose in PURPOSES:
        guide.write(purpose)
        guide.write("y")
    guide.picture("interview-consent")
    guide.press(Qt.Key.Key_Return, CONTROL)
    guide.settle()
    guide.press(Qt.Key.Key_Escape)
    guide.settle()


def beside_the_question(guide: Guide) -> None:
    """Open what helps at a question, one after the other, and come back each time."""
    guide.press(Qt.Key.Key_F2)
    guide.picture("interview-guidance")
    guide.press(Qt.Key.Key_F2)
    guide.press(Qt.Key.Key_L)
    guide.picture("interview-two-languages")
    guide.press(Qt.Key.Key_L)
    guide.press(Qt.Key.Key_J)
    guide.write(JOTTED)
    guide.picture("interview-jotting")
    guide.press(Qt.Key.Key_Return)
    guide.settle()
    for key, name in ((Qt.Key.Key_I, "inbox"), (Qt.Key.Key_W, "to-look-at")):
        guide.press(key)
        guide.picture(f"interview-{name}")
        guide.press(Qt.Key.Key_Escape)
    guide.press(Qt.Key.Key_F, CONTROL)
    guide.write("avtal")
    guide.picture("interview-find")
    guide.press(Qt.Key.Key_Escape)
    guide.press(Qt.Key.Key_T)
    guide.picture("interview-talk-mode")
    guide.press(Qt.Key.Key_Escape)
    guide.settle()


def question_sets(guide: Guide) -> None:
    """Look at the plan's questions, and at the sets that are proposed."""
    guide.press(Qt.Key.Key_T, CONTROL)
    guide.picture("plan-questions")
    guide.press(Qt.Key.Key_T, CONTROL)
    guide.press(Qt.Key.Key_P, CONTROL)
    dialog = guide.dialog()
    guide.picture("plan-question-sets", dialog)
    guide.press(Qt.Key.Key_Escape)
    guide.back()


def keying(guide: Guide, interview_id: str) -> None:
    """Key a line of a filled sheet, without keeping it."""
    guide.window.screen_context.facts.keying_asked_for.emit(interview_id)
    guide.wait_until(lambda: guide.window.navigation.current == PageName.KEYING, "keying")
    guide.settle()
    guide.write("2.08 4 e2 h")
    guide.picture("keying")
    guide.press(Qt.Key.Key_Escape)


def agree(guide: Guide) -> None:
    """See all respondents side by side."""
    guide.press(Qt.Key.Key_3, ALT)
    guide.picture("agree")


def history(guide: Guide) -> None:
    """See what was done, undo the last of it and do it again."""
    guide.press(Qt.Key.Key_6, ALT)
    guide.settle()
    guide.picture("history")
    guide.press(Qt.Key.Key_Z, CONTROL)
    guide.picture("history-undone")
    guide.press(Qt.Key.Key_Y, CONTROL)
    guide.settle()

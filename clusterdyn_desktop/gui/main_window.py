"""The main window: places at the left, the assessment's parts at the top, one page at a time.

It brings pages to the front, tells them when they come and go, and says what went wrong in a calm
sentence. What is on a page is the page's own matter.
"""

from datetime import datetime

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.main_window import Ui_MainWindow
from clusterdyn_desktop.gui.header import Header
from clusterdyn_desktop.gui.page import AssessmentPage, Page
from clusterdyn_desktop.gui.page_shelf import TABS, WITH_OWN_FOOT, PageName, PageShelf
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.window_memory import WindowMemory, WindowState
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.wording.error_sentences import sentence

SMALLEST = (1024, 640)
PLACE_KEYS = {
    PageName.LIBRARY: "Ctrl+1",
    PageName.PLAN: "Ctrl+2",
    PageName.EXCHANGE: "Ctrl+3",
    PageName.SETTINGS: "Ctrl+4",
    PageName.ABOUT: "Ctrl+5",
}
TAB_KEYS = {name: f"Alt+{number}" for number, name in enumerate(TABS, 1)}
HELP_KEY = "F1"
FULL_SCREEN_KEY = "F11"
QUIT_KEY = "Ctrl+Q"


class MainWindow(QMainWindow):
    """The window of the program."""

    def __init__(self, screen: Screen, memory: WindowMemory) -> None:
        super().__init__()
        self._screen = screen
        self._memory = memory
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.setMinimumSize(*SMALLEST)
        self._shelf = PageShelf(screen, self._form.pages)
        self._header = Header(screen, self._form)
        self._current = PageName.LIBRARY
        self._tab = PageName.PLAN
        self._form.bannerRoom.hide()
        self._connect()
        self._retranslate()
        self._restore(memory.load())
        self._bring_forward(PageName.LIBRARY)

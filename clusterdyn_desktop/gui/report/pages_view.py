"""A document as a column of pages; only what is on view is drawn."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.report.page_sheet import PageSheet
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme

MARGIN = 20
GAP = 16
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Shares of the width that fits."""

PAUSE_MS = 40


class PagesView(QScrollArea):
    """`wanted` asks for a page at a width in device pixels; `moved` tells the page on view."""

    wanted = Signal(int, int)
    moved = Signal(int)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets: list[PageSheet] = []
        self._zoom = 1.0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)

    def show_document(self, pages: int, theme: Theme) -> None:
        """Show a document of so many pages from its first; their pictures follow."""
        column_holder = QWidget()
        column = QVBoxLayout(column_holder)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        self._sheets = [PageSheet(theme) for _ in range(pages)]
        for number, sheet in enumerate(self._sheets, 1):
            sheet.setAccessibleName(translate("report", "Page %n", "", number))
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setWidget(column_holder)
        self._set_widths()
        self.verticalScrollBar().setValue(0)
        self.moved.emit(0)

    def show_page(self, page: int, png: bytes, width: int) -> None:
        """Show a page's picture, unless the document has become another one."""
        if page < len(self._sheets) and png:
            self._sheets[page].show_picture(png, width)

    def show_theme(self, theme: Theme) -> None:
        """Put on another theme."""
        for sheet in self._sheets:
            sheet.show_theme(theme)

    @property
    def page(self) -> int:
        """The page (from 0) in the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return sum(0 < sheet.y() <= middle for sheet in self._sheets[1:])

    @property
    def pages_drawn(self) -> int:
        """How many pages can be seen already."""
        return sum(sheet.has_picture for sheet in self._sheets)

    @property
    def zoom(self) -> float:
        """The width of the pages as a share of the width that fits."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Draw the pages larger or smaller, keeping the place in the document."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self._zoom = zoom
        self._set_widths()
        QTimer.singleShot(0, self, lambda: bar.setValue(round(place * bar.maximum())))
        self.zoomed.emit()

    def zoom_step(self, step: int) -> None:
        """Go to the next larger (+1) or smaller (-1) zoom."""
        further = [z for z in ZOOMS if (z - self._zoom) * step > 0]
        if further:
            self.set_zoom(min(further, key=lambda z: abs(z - self._zoom)))

    def _set_widths(self) -> None:
        fitting = self.maximumViewportSize().width() - 2 * MARGIN - self._bar_width
        width = max(120, round(fitting * self._zoom))
        for sheet in self._sheets:
            sheet.set_width(width)
        self._pause.start()

    @property
    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._set_widths()

    def _ask_for_pages(self) -> None:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for page, sheet in enumerate(self._sheets):
            width = round(sheet.width() * self.devicePixelRatioF())
            is_near = sheet.y() <= bottom + sheet.height() and sheet.geometry().bottom() >= top
            if is_near and sheet.drawn_width != width:
                sheet.drawn_width = width
                self.wanted.emit(page, width)

    def _on_scroll_bar_value_changed(self) -> None:
        self._pause.start()
        self.moved.emit(self.page)

    def _on_pause_timeout(self) -> None:
        self._ask_for_pages()
        self.moved.emit(self.page)

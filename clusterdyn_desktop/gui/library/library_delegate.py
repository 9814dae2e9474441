"""Shows the library's rows as cards, and takes clicks on the words in a cluster's head."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clusterdyn_desktop.gui.library.library_model import Index, LibraryModel
from clusterdyn_desktop.gui.library.row_painter import (
    CARD_GAP,
    INSET,
    ROW_HEIGHT,
    RowPainter,
)
from clusterdyn_desktop.gui.library.rows import ClusterRow, EntryRow, dots
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme

LINK_GAP = 20
LINK_HEIGHT = 24


class LibraryDelegate(QStyledItemDelegate):
    """Paints clusters and assessments; a cluster's head offers what can be done with it."""

    edit_wanted = Signal(object)
    add_wanted = Signal(object)
    """The cluster whose word was clicked."""

    def __init__(
        self,
        model: LibraryModel,
        view: QAbstractItemView,
        theme: Theme,
        card_width: Callable[[], int],
    ) -> None:
        super().__init__(view)
        self._card_width = card_width
        self._model = model
        self._view = view
        self._painter = RowPainter(theme)
        self._links: Sequence[str] = ()

    def dress(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._painter = RowPainter(theme)

    def retranslate(self) -> None:
        """Word what a cluster's head offers."""
        self._links = (translate("library", "Edit"), translate("library", "New assessment"))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the one size of all rows."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = self._model.row(index)
        if isinstance(row, ClusterRow):
            self._paint_head(painter, option, row)
        elif row is not None:
            self._paint_entry(painter, option, row)

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, row: ClusterRow) -> None:
        rect = self._head(option.rect)
        words = self._model.cluster_words(row)
        self._painter.card(painter, rect, first=True, last=row.is_empty)
        is_lit = self._paint_state(painter, option, rect)
        self._painter.head(painter, rect, words, self._links_width() + LINK_GAP if is_lit else 0)
        if is_lit:
            for place, link in zip(self._link_places(rect), self._links, strict=True):
                self._painter.link(painter, place, link)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, row: EntryRow) -> None:
        rect = self._card(option.rect)
        self._painter.card(painter, rect, first=False, last=row.is_last)
        self._painter.line(painter, rect)
        self._paint_state(painter, option, rect)
        self._painter.entry(
            painter,
            rect,
            self._model.entry_words(row),
            row.entry.completeness,
            dots(row.entry.position, self._model.stages),
        )

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> bool:
        """Show that a row is chosen or pointed at, and say whether it is."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen:
            self._painter.chosen(painter, rect, "pine_tint", focused=self._view.hasFocus())
        elif is_pointed_at:
            self._painter.chosen(painter, rect, "selection", focused=False)
        return is_chosen or is_pointed_at

    # ---- the words in a cluster's head

    def _links_width(self) -> int:
        measure = QFontMetrics(self._painter.small)
        return sum(measure.horizontalAdvance(link) + LINK_GAP for link in self._links)

    def _link_places(self, rect: QRect) -> list[QRect]:
        measure = QFontMetrics(self._painter.small)
        left = rect.right() - INSET - self._links_width() + LINK_GAP
        places = []
        for link in self._links:
            wide = measure.horizontalAdvance(link)
            places.append(QRect(left, rect.top() + 9, wide + 2, LINK_HEIGHT))
            left += wide + LINK_GAP
        return places

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take the click on a word in a cluster's head."""
        row = self._model.row(index)
        if isinstance(event, QMouseEvent) and isinstance(row, ClusterRow):
            link = self._link_at(self._head(option.rect), event.position().toPoint())
            self._view.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if link is None else Qt.CursorShape.PointingHandCursor
            )
            if event.type() == QEvent.Type.MouseButtonRelease and link is not None:
                (self.edit_wanted, self.add_wanted)[link].emit(row.cluster)
                return True
        return super().editorEvent(event, model, option, index)

    def _link_at(self, rect: QRect, point: QPoint) -> int | None:
        for number, place in enumerate(self._link_places(rect)):
            if place.contains(point):
                return number
        return None

    def _card(self, rect: QRect) -> QRect:
        return QRect(rect.left(), rect.top(), self._card_width(), rect.height())

    def _head(self, rect: QRect) -> QRect:
        return self._card(rect).adjusted(0, CARD_GAP, 0, 0)

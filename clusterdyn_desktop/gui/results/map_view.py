"""A drawing as SVG, as large as the room allows and never too small to read.

Its named elements can be pressed. Where the drawing is larger than the room it is dragged, and
Ctrl with the wheel makes it larger or smaller.
"""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SMALLEST, LARGEST = 0.85, 1.5
"""Shares of its own size within which a drawing is fitted to the room."""

ZOOM_STEP, ZOOM_MOST = 1.15, 3.0


class MapView(QScrollArea):
    """Shows one drawing, sharp at any size; `pressed` carries what an element stands for."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._zoom = 1.0
        self._drawing = _Drawing()
        self._drawing.pressed.connect(self.pressed)
        self._drawing.dragged.connect(self._on_drawing_dragged)
        self.setWidget(self._drawing)

    def show_drawing(self, svg: bytes, spoken: str, elements: Mapping[str, str]) -> None:
        """Show a drawing; `spoken` says what it shows, `elements` name what can be pressed."""
        self._zoom = 1.0
        self._drawing.load(svg, elements)
        self._drawing.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
        self._fit()

    @property
    def has_drawing(self) -> bool:
        """Whether there is anything to see."""
        return not self._drawing.own_size.isEmpty()

    def point_of(self, element: str) -> QPoint:
        """Return the middle of an element on the screen's drawing, for those who press it."""
        return self._drawing.area_of(element).center().toPoint()

    @property
    def drawing(self) -> QWidget:
        """The widget that is pressed."""
        return self._drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the drawing to the new room."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make the drawing larger or smaller while Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        step = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
        self._zoom = min(max(self._zoom * step, 1.0), ZOOM_MOST)
        self._fit()
        event.accept()

    def _fit(self) -> None:
        if not self.has_drawing:
            return
        own, room = self._drawing.own_size, QSizeF(self.maximumViewportSize())
        scale = min(room.width() / own.width(), room.height() / own.height())
        scale = min(max(scale, SMALLEST), LARGEST) * self._zoom
        self._drawing.resize((own * scale).toSize())

    def _on_drawing_dragged(self, by: QPoint) -> None:
        for bar, step in (
            (self.horizontalScrollBar(), by.x()),
            (self.verticalScrollBar(), by.y()),
        ):
            bar.setValue(bar.value() - step)


class _Drawing(QWidget):
    pressed = Signal(str)
    dragged = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._renderer = QSvgRenderer(self)
        self._elements: Mapping[str, str] = {}
        self._held: QPoint | None = None
        self.own_size = QSizeF()
        self.setMouseTracking(True)

    def load(self, svg: bytes, elements: Mapping[str, str]) -> None:
        self._renderer.load(QByteArray(svg))
        is_good = self._renderer.isValid()
        self.own_size = QSizeF(self._renderer.defaultSize()) if is_good else QSizeF()
        self._elements = {
            name: meaning
            for name, meaning in elements.items()
            if self._renderer.elementExists(name)
        }
        self.update()

    def area_of(self, element: str) -> QRectF:
        """Where an element is, as the drawing is scaled now."""
        box = self._renderer.viewBoxF()
        scale = QTransform.fromScale(self.width() / box.width(), self.height() / box.height())
        own = self._renderer.transformForElement(element)
        return (own * scale).mapRect(self._renderer.boundsOnElement(element))

    def _element_at(self, at: QPointF) -> str:
        return next((name for name in self._elements if self.area_of(name).contains(at)), "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing."""
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press an element, or take hold of the drawing."""
        element = self._element_at(event.position())
        if element:
            self.pressed.emit(self._elements[element])
        else:
            self._held = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the drawing while it is held; else show what can be pressed."""
        if self._held is not None:
            now = event.globalPosition().toPoint()
            self.dragged.emit(now - self._held)
            self._held = now
            return
        hand = Qt.CursorShape.PointingHandCursor
        is_over = bool(self._element_at(event.position()))
        self.setCursor(hand if is_over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

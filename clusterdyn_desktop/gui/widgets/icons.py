"""Line icons in theme colours, from the assets folder (search path `icons:`)."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

SEARCH_PATH = "icons"
SIDE = 16


def register_icons(folder: Path) -> None:
    """Say once where the icons are."""
    QDir.setSearchPaths(SEARCH_PATH, [str(folder)])


def line_icon(name: str, colour: str, side: int = SIDE) -> QIcon:
    """Return a line icon drawn in a colour (`#rrggbb`); empty where there is no such icon."""
    drawing = _read(f"{SEARCH_PATH}:{name}.svg").replace("currentColor", colour)
    icon = QIcon()
    if drawing:
        for ratio in (1, 2, 3):
            icon.addPixmap(_drawn(drawing, side, ratio))
    return icon


def _drawn(drawing: str, side: int, ratio: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def _read(path: str) -> str:
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return ""
    text = bytes(file.readAll().data()).decode()
    file.close()
    return text

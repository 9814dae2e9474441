"""Who publishes, as the report page shows it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from clusterdyn_desktop.gui._forms.report_page import Ui_ReportPage
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.reports import Publisher

LOGO_HEIGHT, LOGO_WIDTH = 44, 88


def show_publisher(form: Ui_ReportPage, publisher: Publisher, ratio: float) -> None:
    """Show name and logo; `ratio` is device pixels to a pixel."""
    picture = QPixmap(str(publisher.logo)) if publisher.logo else QPixmap()
    form.logo.setVisible(not picture.isNull())
    if not picture.isNull():
        form.logo.setPixmap(_fitted(picture, ratio))
    form.organisation.setText(
        publisher.organisation or translate("report", "No organisation is named yet.")
    )
    set_role(form.organisation, "body" if publisher.organisation else "second")


def _fitted(picture: QPixmap, ratio: float) -> QPixmap:
    fitted = picture.scaled(
        round(LOGO_WIDTH * ratio),
        round(LOGO_HEIGHT * ratio),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    fitted.setDevicePixelRatio(ratio)
    return fitted

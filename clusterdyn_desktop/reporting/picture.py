"""A drawing as a picture in dots, by way of a page that is just as large."""

import io

from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas

from clusterdyn_desktop.reporting.charts.sketch import Chart
from clusterdyn_desktop.reporting.pages import page_image


def png_bytes(chart: Chart, width: int) -> bytes:
    """Return a chart as a PNG on white, `width` pixels wide, with its typefaces."""
    target = io.BytesIO()
    size = (float(chart.drawing.width), float(chart.drawing.height))
    page = Canvas(target, pagesize=size)
    renderPDF.draw(chart.drawing, page, 0, 0)
    page.save()
    return page_image(target.getvalue(), 0, width)

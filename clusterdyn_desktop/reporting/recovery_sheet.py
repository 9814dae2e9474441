"""The recovery sheet of an encrypted store: one page to be kept where contracts are kept."""

from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.layout.page import SIDE, Frontispiece, Pages, page_size
from clusterdyn_desktop.reporting.layout.styles import colour
from clusterdyn_desktop.reporting.layout.typesetter import Column, Typesetter
from clusterdyn_desktop.services.encryption_port import SheetMaterial
from clusterdyn_desktop.services.theme import Theme

_PAGE = "sheet"
_EDGE = 52.0
_LINES = 3
_LINE = 30.0
_BOX_PAD = 14.0


def recovery_sheet(material: SheetMaterial, theme: Theme) -> bytes:
    """Return the sheet as a PDF; the fonts must be registered."""
    paper = page_size(material.language)
    setter = Typesetter(theme, fonts.Glyphs(), paper[0] - 2 * SIDE, paper[1])
    target = BytesIO()
    pages = _Sheet(target, _frontispiece(material), theme, setter.glyphs, paper)
    pages.write(_story(material, setter), ())
    return target.getvalue()


class _Sheet(Pages):
    """One page on white paper, without head and number."""

    first_numbered = 2

    def templates(self) -> list[PageTemplate]:
        wide, high = self.pagesize
        frame = Frame(SIDE, _EDGE, wide - 2 * SIDE, high - 2 * _EDGE, 0, 0, 0, 0, id=_PAGE)
        return [PageTemplate(_PAGE, [frame], onPage=self._draw_bar)]

    def _draw_bar(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        wide, high = self.pagesize
        canvas.setFillColor(colour(self._theme, "pine"))
        canvas.rect(0, high - 10, wide, 10, stroke=0, fill=1)


def _frontispiece(material: SheetMaterial) -> Frontispiece:
    title = material.texts.translate("recovery sheet", "Recovery sheet")
    return Frontispiece(
        title=f"{title}: {material.store_name}",
        author="ClusterDyn",
        subject=title,
        keywords="",
        creator=f"ClusterDyn {material.program_version}",
        language=material.language,
        made_at=material.made_at,
        head_left="",
        head_right="",
        foot_left="",
        folio=lambda _page, _pages: "",
    )


def _story(material: SheetMaterial, setter: Typesetter) -> list[Flowable]:
    translate = material.texts.translate
    return [
        setter.space(14),
        setter.eyebrow("ClusterDyn"),
        setter.title(translate("recovery sheet", "Recovery sheet"), "sheet"),
        setter.text(
            translate(
                "recovery sheet",
                "A lost passphrase is a lost store. Nobody can open it, not even we. Keep this"
                " sheet where contracts are kept, and not beside the computer.",
            ),
            "lead",
        ),
        setter.space(10),
        *_passphrase(material, setter),
        setter.space(8),
        *setter.heading(translate("recovery sheet", "The store")),
        _facts(material, setter),
        *setter.heading(translate("recovery sheet", "How to open it")),
        *setter.bullets(_steps(material)),
        setter.space(6),
        setter.text(
            translate(
                "recovery sheet",
                "Backups made from this day on open with the same passphrase. After a change of"
                " passphrase, print a new sheet; older backups still need this one.",
            ),
            "small",
        ),
    ]


def _passphrase(material: SheetMaterial, setter: Typesetter) -> list[Flowable]:
    translate = material.texts.translate
    if material.passphrase:
        note = translate(
            "recovery sheet",
            "Printed because somebody asked for it. The program has not kept it; delete the file"
            " that this sheet was printed from.",
        )
    else:
        note = translate("recovery sheet", "Write it by hand, in clear letters. Spaces count.")
    return [
        *setter.heading(translate("recovery sheet", "The passphrase")),
        setter.text(note, "small"),
        _Box(setter, material.passphrase),
    ]


def _facts(material: SheetMaterial, setter: Typesetter) -> Flowable:
    translate, made_at = material.texts.translate, material.made_at.astimezone()
    rows = (
        (translate("recovery sheet", "Name"), material.store_name),
        (translate("recovery sheet", "Place"), material.place),
        (translate("recovery sheet", "Passphrase given on"), material.formats.moment(made_at)),
        (translate("recovery sheet", "Program"), f"ClusterDyn {material.program_version}"),
    )
    columns = [Column("", 0.28, style="cell_strong"), Column("", 0.72)]
    return setter.table(columns, rows)


def _steps(material: SheetMaterial) -> list[str]:
    translate = material.texts.translate
    return [
        translate(
            "recovery sheet",
            "Start ClusterDyn. If another store opens or is asked for, choose “Open another"
            " store…” and this file.",
        ),
        translate(
            "recovery sheet",
            "Type the passphrase as it stands here. Capitals, spaces and marks count.",
        ),
        translate(
            "recovery sheet",
            "Without the program: the file is an SQLCipher 4 database with its usual settings. Any"
            " program that reads SQLCipher opens it with this passphrase.",
        ),
    ]


class _Box(Flowable):
    """A frame with the passphrase in large letters, or with lines to write it on."""

    def __init__(self, setter: Typesetter, passphrase: str) -> None:
        super().__init__()
        self._setter = setter
        self._text = setter.text(passphrase, "statement") if passphrase else None

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        held = _LINES * _LINE
        if self._text is not None:
            held = float(self._text.wrap(wide - 2 * _BOX_PAD, high)[1]) + _BOX_PAD
        self.width, self.height = wide, held + _BOX_PAD
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(colour(self._setter.theme, "line_strong"))
        canvas.setLineWidth(0.8)
        canvas.roundRect(0, 0, self.width, self.height, 6)
        if self._text is not None:
            self._text.drawOn(canvas, _BOX_PAD, _BOX_PAD)
            return
        canvas.setLineWidth(0.5)
        for line in range(_LINES):
            y = _BOX_PAD + line * _LINE
            canvas.line(_BOX_PAD, y, self.width - _BOX_PAD, y)

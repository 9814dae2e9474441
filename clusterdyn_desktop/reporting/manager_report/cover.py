"""The cover: which cluster, which round, who publishes."""

from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError
from reportlab.platypus import Flowable, Spacer
from reportlab.platypus import Image as PlacedImage

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.reporting.charts.stage_rings import stage_rings
from clusterdyn_desktop.reporting.layout.blocks import ContentsLine, Figure
from clusterdyn_desktop.reporting.manager_report.context import Context
from clusterdyn_desktop.services.wording.as_of_words import stood_words

LOGO_WIDE, LOGO_HIGH = 170.0, 52.0
LOGO_PIXELS = 1400


def cover(context: Context, height: float) -> list[Flowable]:
    """Return the cover's blocks for a frame of a height."""
    top = _publisher(context)
    middle = _names(context)
    foot = _foot(context)
    used = sum(_height(context, block, height) for block in [*top, *middle, *foot])
    free = max(24.0, height - used - 4)
    return [*top, Spacer(1, free * 0.42), *middle, Spacer(1, free * 0.58), *foot]


def _height(context: Context, block: Flowable, height: float) -> float:
    tall = block.wrap(context.set.width, height)[1]
    return float(tall + block.getSpaceBefore() + block.getSpaceAfter())


def _publisher(context: Context) -> list[Flowable]:
    material = context.material
    if material.logo is not None:
        return [logo(material.logo)]
    return [context.set.text(material.organisation, "strong")] if material.organisation else []


def _names(context: Context) -> list[Flowable]:
    setter, cluster, assessment = context.set, context.cluster, context.assessment
    eyebrow = context.texts.translate("report", "Assessment of cluster dynamics")
    blocks: list[Flowable] = [
        setter.text(eyebrow, "eyebrow"),
        setter.text(cluster.name, _title_style(cluster.name)),
    ]
    if assessment.label:
        blocks.append(setter.text(assessment.label, "cover_label"))
    if (at := context.material.as_of) is not None:
        blocks.append(setter.text(stood_words(context.texts, context.formats, at), "cover_label"))
    place = [cluster.region, context.formats.country(cluster.country) if cluster.country else ""]
    lines = [cluster.field, ", ".join(part for part in place if part), _period(context)]
    blocks += [setter.text(line, "cover_line") for line in lines if line]
    return blocks


def _title_style(name: str) -> str:
    return "cover_title" if len(name) <= 60 else "statement"


def _period(context: Context) -> str:
    start, end = context.assessment.period_start, context.assessment.period_end
    if start is None or end is None:
        only = start or end
        return context.formats.long_date(only) if only else ""
    return context.texts.translate("report", "Interviews from {start} to {end}").format(
        start=context.formats.long_date(start), end=context.formats.long_date(end)
    )


def _foot(context: Context) -> list[Flowable]:
    rings = stage_rings(context.material, context.look(9.4, 8.2))
    translate = context.texts.translate
    made = context.formats.long_date(context.material.made_at.date())
    lines = []
    if context.cluster.organisation:
        lines.append(
            translate("report", "Cluster organisation: {organisation}").format(
                organisation=context.cluster.organisation
            )
        )
    if context.material.organisation:
        lines.append(
            translate("report", "Published by {organisation}, {date}").format(
                organisation=context.material.organisation, date=made
            )
        )
    else:
        lines.append(made)
    return [
        Figure(rings.drawing, rings.description, context.set.width),
        Spacer(1, 34),
        _contents(context),
        Spacer(1, 30),
        *(context.set.text(line, "small") for line in lines),
    ]


def _contents(context: Context) -> Flowable:
    """Return the list of contents, in three columns."""
    setter = context.set
    lines = [
        ContentsLine(setter.text(title, "cell"), key) for key, title in context.contents.items()
    ]
    high = -(-len(lines) // 3)
    columns = [lines[start : start + high] for start in range(0, len(lines), high)]
    return setter.columns(columns)


def logo(path: Path) -> PlacedImage:
    """Return a logo fitted to its place; raises `report.logo-unreadable`."""
    try:
        with Image.open(path) as image:
            image.thumbnail((LOGO_PIXELS, LOGO_PIXELS))
            picture = image.convert("RGBA")
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError, ValueError) as error:
        raise UserError("report.logo-unreadable", file=str(path)) from error
    scale = min(LOGO_WIDE / picture.width, LOGO_HIGH / picture.height)
    held = BytesIO()
    picture.save(held, "PNG")
    held.seek(0)
    placed = PlacedImage(held, picture.width * scale, picture.height * scale, mask="auto")
    placed.hAlign = "LEFT"
    return placed

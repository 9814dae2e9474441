"""Puts the manager's report together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.fingerprint import fingerprint
from clusterdyn_desktop.reporting.layout.page import Frontispiece, Pages
from clusterdyn_desktop.reporting.layout.typesetter import KEPT_WHOLE, PAGE_FULL, Typesetter
from clusterdyn_desktop.reporting.manager_report.actions import actions
from clusterdyn_desktop.reporting.manager_report.agreement import agreement
from clusterdyn_desktop.reporting.manager_report.at_a_glance import at_a_glance
from clusterdyn_desktop.reporting.manager_report.context import Context
from clusterdyn_desktop.reporting.manager_report.cover import cover
from clusterdyn_desktop.reporting.manager_report.indicators import indicators
from clusterdyn_desktop.reporting.manager_report.method import method
from clusterdyn_desktop.reporting.manager_report.position import position
from clusterdyn_desktop.reporting.manager_report.quality import quality, unprintable
from clusterdyn_desktop.reporting.manager_report.stage_pages import stage_pages
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.report_ports import ReportMaterial
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.wording.as_of_words import as_of_words


def manager_report(material: ReportMaterial, theme: Theme, progress: Progress) -> bytes:
    """Return the report as a PDF; the fonts must be registered."""
    glyphs = fonts.Glyphs()
    target = BytesIO()
    content = fingerprint(material)
    pages = Pages(target, _frontispiece(material, content), theme, glyphs)
    setter = Typesetter(theme, glyphs, pages.column, pages.depth)
    context = Context(material, theme, setter)
    parts = _parts(context, content)
    total = 2 * len(parts) + 1
    steps = _Steps(progress, total)
    story = list(cover(context, float(pages.pagesize[1]) - 104))
    for part in parts:
        blocks = part.blocks()
        if blocks:
            story += [_before(part, blocks, context.set.width), *blocks]
        steps.next()
    story += unprintable(context)
    pages.on_heading = steps.next
    pages.write(story, context.contents)
    progress(total, total)
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class _Part:
    """A section: on a page of its own, or below the one before where it finds room."""

    blocks: Callable[[], list[Flowable]]
    own_page: bool = True


def _before(part: _Part, blocks: Sequence[Flowable], width: float) -> Flowable:
    if part.own_page:
        return PageBreak()
    high = sum(
        block.wrap(width, PAGE_FULL)[1] + block.getSpaceBefore() + block.getSpaceAfter()
        for block in blocks
    )
    return CondPageBreak(min(high, 300.0) if high > KEPT_WHOLE else high + 4)


def _parts(context: Context, content: str) -> list[_Part]:
    stages = [stage.id for stage in context.instrument.stages]
    return [
        _Part(lambda: at_a_glance(context)),
        _Part(lambda: position(context)),
        *(_Part(partial(stage_pages, context, stage)) for stage in stages),
        _Part(lambda: agreement(context)),
        _Part(lambda: indicators(context), own_page=False),
        _Part(lambda: actions(context), own_page=False),
        _Part(lambda: method(context)),
        _Part(lambda: quality(context, content)),
    ]


class _Steps:
    """Counts steps towards a total."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def next(self) -> None:
        self._done = min(self._done + 1, self._total - 1)
        self._progress(self._done, self._total)


def _frontispiece(material: ReportMaterial, content: str) -> Frontispiece:
    cluster, assessment = material.dossier.cluster.record, material.dossier.assessment.record
    texts = material.texts
    subject = texts.translate("report", "Assessment of cluster dynamics")

    def folio(page: int, pages: int) -> str:
        return texts.translate("report", "Page {page} of {pages}").format(page=page, pages=pages)

    heading = " · ".join(part for part in (cluster.name, assessment.label) if part)
    at, shown = material.as_of, subject
    if at is not None:
        shown = as_of_words(texts, material.formats, at)
    return Frontispiece(
        title=heading if at is None else f"{heading} · {shown}",
        author=material.organisation or cluster.organisation,
        subject=subject,
        keywords=f"sha256:{content}",
        creator=f"ClusterDyn Desktop {material.program_version}",
        language=texts.language,
        made_at=material.made_at,
        head_left=heading,
        head_right=shown,
        foot_left=material.organisation or cluster.organisation,
        folio=folio,
    )

"""What every part of the interview guide works with: material, words, styles, names."""

from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from clusterdyn_desktop.domain.instrument import InstrumentText
from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.layout.styles import colour
from clusterdyn_desktop.reporting.layout.typesetter import Typesetter
from clusterdyn_desktop.services.report_ports import GuideMaterial

CODE_DIGITS = 6
"""So many digits of an id tell the sheets of one interview from those of another."""

LONGEST_NAME = 20
"""A longer label is shortened in the foot; its id still tells it apart."""


@dataclass(frozen=True, slots=True)
class GuideStyles:
    """The type scale of the guide: read at arm's length on a table, printed in black."""

    title: ParagraphStyle
    subtitle: ParagraphStyle
    stage: ParagraphStyle
    continued: ParagraphStyle
    number: ParagraphStyle
    question: ParagraphStyle
    anchor: ParagraphStyle
    plain: ParagraphStyle
    strong: ParagraphStyle
    second: ParagraphStyle
    prompt: ParagraphStyle


def guide_styles(setter: Typesetter) -> GuideStyles:
    """Return the styles, in the colours of the typesetter's theme."""
    base = setter.styles.cell

    def make(name: str, size: float, leading: float, font: str = fonts.REGULAR) -> ParagraphStyle:
        return ParagraphStyle(
            f"guide_{name}", base, fontName=font, fontSize=size, leading=leading, rightIndent=0
        )

    return GuideStyles(
        title=make("title", 25, 30, fonts.SEMIBOLD),
        subtitle=make("subtitle", 11.5, 16),
        stage=make("stage", 13.5, 18, fonts.SEMIBOLD),
        continued=make("continued", 8.6, 12, fonts.SEMIBOLD),
        number=make("number", 17, 17, fonts.SEMIBOLD),
        question=make("question", 10.8, 14, fonts.SEMIBOLD),
        anchor=make("anchor", 8.8, 11),
        plain=make("plain", 8.6, 11.2),
        strong=make("strong", 8.6, 11.2, fonts.SEMIBOLD),
        second=make("second", 8, 10.4),
        prompt=make("prompt", 12.5, 17, fonts.SEMIBOLD),
    )


class GuideContext:
    """The material of one guide, its words, its styles and its names."""

    def __init__(self, material: GuideMaterial, setter: Typesetter) -> None:
        self.material = material
        self.set = setter
        self.glyphs = setter.glyphs
        self.texts = material.texts
        self.formats = material.formats
        self.words: InstrumentText = material.instrument.text(material.language)
        self.styles = guide_styles(setter)
        self.ink = colour(setter.theme, "ink")
        self.grey = colour(setter.theme, "line_strong")

    @property
    def width(self) -> float:
        """The width of the text column."""
        return self.set.width

    @property
    def role_name(self) -> str:
        """What the respondent's role is called."""
        named = self.words.roles.get(self.material.role)
        return named.name if named else self.material.role

    @property
    def place(self) -> str:
        """Which cluster and which round this is."""
        parts = (self.material.cluster.name, self.material.assessment.label)
        return " · ".join(part for part in parts if part)

    @property
    def name(self) -> str:
        """Whom the sheets are for: the interview's label, or in a blank guide the role."""
        return sheet_name(self.material)

    def paragraph(self, text: str, style: ParagraphStyle) -> Paragraph:
        """Set plain text; line breaks in it stay."""
        return Paragraph(self.glyphs.markup(text, style.fontName), style)

    def natural_width(self, text: str, style: ParagraphStyle) -> float:
        """Return how wide a text is on one line."""
        widths = [
            self.glyphs.width(line, style.fontName, style.fontSize) for line in text.split("\n")
        ]
        return max(widths) + 0.5

    def stage_title(self, stage: int) -> str:
        """Return a stage's number and name."""
        return self.texts.translate("guide", "Stage {number}: {stage}").format(
            number=self.formats.number(stage), stage=self.words.stages[stage].name
        )


def sheet_name(material: GuideMaterial) -> str:
    """Return whom the sheets are for: the interview's label, or in a blank guide the role."""
    return material.interview.label if material.interview else material.role


def sheet_code(material: GuideMaterial) -> str:
    """Return what stands on every sheet so that loose ones find back together."""
    owner = material.interview or material.assessment
    name = sheet_name(material)
    if len(name) > LONGEST_NAME:
        name = f"{name[:LONGEST_NAME].rstrip()}…"
    return f"{name} · {owner.id[:CODE_DIGITS]}"

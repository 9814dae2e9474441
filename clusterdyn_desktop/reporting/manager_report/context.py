"""What every section of the report works with."""

from functools import cached_property

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.instrument import InstrumentText
from clusterdyn_desktop.domain.records import Assessment, Cluster
from clusterdyn_desktop.domain.scoring.outcome import StageOutcome
from clusterdyn_desktop.reporting.charts.sketch import Look, Measures
from clusterdyn_desktop.reporting.layout.typesetter import Typesetter
from clusterdyn_desktop.reporting.small_groups import (
    Quote,
    VoiceValues,
    printable_quotes,
    shown_voices,
)
from clusterdyn_desktop.services.report_ports import ReportMaterial
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences

UNKNOWN = "–"
HIDDEN = "·"


class Context:
    """The material of one report, its words and its typesetter."""

    def __init__(self, material: ReportMaterial, theme: Theme, setter: Typesetter) -> None:
        self.material = material
        self.theme = theme
        self.glyphs = setter.glyphs
        self.set = setter
        self.texts = material.texts
        self.formats = material.formats
        self.instrument = material.instrument
        self.outcome = material.outcome
        self.words: InstrumentText = material.instrument.text(material.texts.language)
        self.sentences = ResultsSentences(material.instrument, material.texts, material.formats)

    @property
    def cluster(self) -> Cluster:
        """The cluster."""
        return self.material.dossier.cluster.record

    @property
    def assessment(self) -> Assessment:
        """The assessment."""
        return self.material.dossier.assessment.record

    @cached_property
    def voices(self) -> VoiceValues:
        """The voices' values that may be printed."""
        return shown_voices(self.material)

    @cached_property
    def quotes(self) -> list[Quote]:
        """The quotes that may be printed."""
        return printable_quotes(self.material)

    @cached_property
    def contents(self) -> dict[str, str]:
        """The sections in order: their keys, which are link targets, and their titles."""
        translate = self.texts.translate
        titles = {
            "at-a-glance": translate("report", "At a glance"),
            "position": translate("report", "Where the cluster stands"),
        }
        for stage in self.instrument.stages:
            titles[f"stage-{stage.id}"] = translate("report", "Stage {number}: {stage}").format(
                number=stage.id, stage=self.words.stages[stage.id].name
            )
        titles["agreement"] = translate("report", "Where the voices agree and differ")
        if living(self.material.dossier.indicators):
            titles["indicators"] = translate("report", "The figures beside it")
        titles["actions"] = translate("report", "What happens next")
        titles["method"] = translate("report", "About the method and its limits")
        titles["quality"] = translate("report", "Quality statement")
        return titles

    def look(self, text: float = 9, small: float = 7.8, width: float | None = None) -> Look:
        """Return how charts are drawn, as wide as the column unless said otherwise."""
        return Look(self.theme, self.glyphs, Measures(width or self.set.width, text, small))

    def figure(self, value: float | None, decimals: int = 1) -> str:
        """Write a figure, or a dash where there is none."""
        return UNKNOWN if value is None else self.formats.number(value, decimals)

    def signed(self, value: float) -> str:
        """Write a difference with its sign; one that rounds to nothing has none."""
        figure = self.formats.number(abs(value), 1)
        if figure == self.formats.number(0, 1):
            return figure
        return f"+{figure}" if value > 0 else f"−{figure}"

    def variable(self, name: str) -> str:
        """Return a variable's full name."""
        return self.words.variables[name].name

    def stage_title(self, stage: int) -> str:
        """Return a stage's number and name."""
        return f"{stage}  {self.words.stages[stage].name}"

    def stage_outcome(self, stage: int) -> StageOutcome:
        """Return what scoring gave for a stage."""
        return next(held for held in self.outcome.stages if held.stage == stage)

    def voice(self, voice: str) -> str:
        """Return what a voice is called."""
        return self.words.voices[voice]

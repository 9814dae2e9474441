"""Maps of loops for other programs: an assessment's model with its figures, as a file."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.dynamics.found_loops import FoundLoop, find_loops
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument, InstrumentText, Loop, Variable
from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.domain.scoring.loops import loop_outcome
from clusterdyn_desktop.domain.scoring.outcome import LoopState
from clusterdyn_desktop.services.map_port import (
    DynamicsMap,
    MapFiles,
    MapLink,
    MapLoop,
    MapVariable,
)
from clusterdyn_desktop.services.report_ports import (
    ChartDrawer,
    Places,
    ReportMaterial,
    ReportWriter,
)
from clusterdyn_desktop.services.reports import Reports
from clusterdyn_desktop.services.results import ResultsDesk
from clusterdyn_desktop.services.theme import Theme

SVG, PNG = ".svg", ".png"
PNG_WIDTH = 2400
"""Pixels: sharp in a document over the whole width of a page."""

BESIDE = 60.0
"""How far what is in no loop stands below the drawing and from each other, in its units."""


class Maps:
    """Writes maps."""

    def __init__(
        self,
        results: ResultsDesk,
        reports: Reports,
        *,
        files: MapFiles,
        charts: ChartDrawer,
        writer: ReportWriter,
        theme: Theme,
    ) -> None:
        self._results = results
        self._reports = reports
        self._files = files
        self._charts = charts
        self._writer = writer
        self._theme = theme

    def suffixes(self) -> tuple[str, ...]:
        """Return the endings of file names that can be written, with the dot."""
        return (*self._files.suffixes(), SVG, PNG)

    def write(
        self, assessment_id: str, path: Path, language: str, as_of: PastMoment | None = None
    ) -> Path:
        """Write an assessment's map in the form that the file's ending asks for.

        Whole or not at all. Raises `map.unknown-form`, `assessment.unknown`,
        `instrument.unknown`, `as-of.before-beginning`, `as-of.removed`, `file.not-writable`,
        `file.disk-full`.
        """
        form = path.suffix.lower()
        if form not in self.suffixes():
            raise UserError("map.unknown-form", file=path.name, forms=", ".join(self.suffixes()))
        results = self._results.results(assessment_id, as_of)
        material = self._reports.material(results, language)
        loops = [loop.id for loop in material.instrument.loops]
        if form == SVG:
            self._writer.keep(self._charts.loop_map(material, self._theme, loops), path)
        elif form == PNG:
            drawn = self._charts.loop_map_picture(material, self._theme, loops, PNG_WIDTH)
            self._writer.keep(drawn, path)
        else:
            places = self._charts.loop_map_places(material, loops)
            self._files.write(map_of(material, places), path)
        return path


def map_of(material: ReportMaterial, places: Places) -> DynamicsMap:
    """Put a map together; `places` are where the drawing has variables, those in no loop beside.

    Every loop is there: the instrument's own by their names, and those found besides, numbered.
    """
    instrument = material.instrument
    words = instrument.text(material.texts.language)
    loops = _loops(material, words)
    cluster, assessment = material.dossier.cluster.record, material.dossier.assessment.record
    return DynamicsMap(
        title=f"{cluster.name} · {assessment.label}",
        language=words.language,
        variables=tuple(_variables(material, words, _with_rest(instrument, places))),
        links=tuple(
            MapLink(
                source=link.source,
                target=link.target,
                polarity=link.polarity,
                delay=link.delay,
                claim=words.links.get(link.key, ""),
                loops=tuple(
                    loop.id for loop in loops if (link.source, link.target) in _steps(loop)
                ),
            )
            for link in instrument.links
        ),
        loops=loops,
    )


def _variables(
    material: ReportMaterial, words: InstrumentText, places: Places
) -> Sequence[MapVariable]:
    names = _unique_names(material.instrument.variables, words)
    weak = {
        variable.id: tuple(
            loop.loop for loop in material.outcome.loops.values() if loop.weak_link == variable.id
        )
        for variable in material.instrument.variables
    }
    made = []
    for variable in material.instrument.variables:
        outcome = material.outcome.variables[variable.id]
        x, y = places[variable.id]
        made.append(
            MapVariable(
                id=variable.id,
                name=names[variable.id],
                stage=variable.stage,
                stage_name=words.stages[variable.stage].name,
                role=variable.role,
                level=words.levels[variable.level],
                score=outcome.score if outcome.is_known else None,
                status=outcome.status.value,
                weak_in=weak[variable.id],
                x=x,
                y=y,
            )
        )
    return made


def _unique_names(variables: Sequence[Variable], words: InstrumentText) -> Mapping[str, str]:
    """Return the variables' names; those that are called alike get their ids beside."""
    names = {variable.id: words.variables[variable.id].name for variable in variables}
    often = Counter(names.values())
    return {key: name if often[name] == 1 else f"{name} ({key})" for key, name in names.items()}


def _with_rest(instrument: Instrument, places: Places) -> Places:
    """Add what the drawing leaves out, in a row below it."""
    lowest = max((y for _, y in places.values()), default=0.0)
    left = min((x for x, _ in places.values()), default=0.0)
    rest = [variable.id for variable in instrument.variables if variable.id not in places]
    row = {key: (left + place * 2 * BESIDE, lowest + BESIDE) for place, key in enumerate(rest)}
    return {**places, **row}


def _loops(material: ReportMaterial, words: InstrumentText) -> tuple[MapLoop, ...]:
    found = find_loops(material.instrument)
    named = [
        _loop(material, loop, words.loops[loop.id].name, words.loops[loop.id].story)
        for loop in material.instrument.loops
    ]
    unnamed = [
        _loop(material, _numbered(loop, number), "", "")
        for number, loop in enumerate(found.unnamed, start=1)
    ]
    return (*named, *unnamed)


def _numbered(loop: FoundLoop, number: int) -> Loop:
    """Give a found loop an id that no instrument uses; its stage means nothing."""
    return Loop(f"{loop.type}-{number}", 0, loop.type, loop.variables, "")


def _loop(material: ReportMaterial, loop: Loop, name: str, story: str) -> MapLoop:
    known = {
        key: held.score
        for key, held in material.outcome.variables.items()
        if held.is_known and held.score is not None
    }
    outcome = loop_outcome(loop, known, material.instrument.rules)
    return MapLoop(
        id=loop.id,
        name=name,
        story=story,
        type=loop.type,
        variables=loop.variables,
        mean=outcome.geometric_mean if outcome.state is LoopState.SUFFICIENT else None,
        weak_link=outcome.weak_link or "",
    )


def _steps(loop: MapLoop) -> set[tuple[str, str]]:
    return set(zip(loop.variables, (*loop.variables[1:], loop.variables[0]), strict=True))

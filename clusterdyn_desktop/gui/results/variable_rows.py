"""The table behind the charts: every variable with what its score rests on. Knows no Qt."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.scoring.outcome import VariableOutcome, VariableStatus
from clusterdyn_desktop.domain.scoring.questions import quartiles
from clusterdyn_desktop.gui.results.reading import Reading


@dataclass(frozen=True, slots=True)
class VariableRow:
    """One variable as the table shows it; `score` is None where too little is known.

    `voices` are scores in the order of the instrument's voices, `band` the lower and upper
    quartile of all scored answers to its questions.
    """

    variable: str
    stage: int
    name: str
    remark: str
    score: float | None
    voices: tuple[float | None, ...]
    respondents: int
    band: tuple[float, float] | None
    spread: str
    spoken: str


def variable_rows(reading: Reading) -> list[VariableRow]:
    """Return a row for every variable, in the instrument's order."""
    return [_row(reading, outcome) for outcome in reading.results.outcome.variables.values()]


def _row(reading: Reading, outcome: VariableOutcome) -> VariableRow:
    instrument = reading.results.instrument
    band = _band(reading, outcome.variable)
    name = reading.words.variables[outcome.variable].short
    remark = remark_on(reading, outcome)
    score = outcome.score if outcome.is_known else None
    spread = _spread(reading, band)
    interviews = reading.texts.translate("results", "%n interview(s)", "", outcome.respondents)
    parts = (name, "" if score is None else reading.figure(score, 2), remark, interviews, spread)
    return VariableRow(
        variable=outcome.variable,
        stage=instrument.variable_by_id[outcome.variable].stage,
        name=name,
        remark=remark,
        score=score,
        voices=tuple(outcome.by_voice[voice] for voice in instrument.voices),
        respondents=outcome.respondents,
        band=band,
        spread=spread,
        spoken=", ".join(part for part in parts if part),
    )


def remark_on(reading: Reading, outcome: VariableOutcome) -> str:
    """Say what is out of the ordinary about what a score rests on; mostly nothing is."""
    if outcome.status is VariableStatus.INSUFFICIENT:
        return reading.texts.translate("results", "too little known")
    if outcome.status is VariableStatus.SINGLE_SOURCE:
        return reading.sentences.status_name(outcome.status)
    return ""


def _band(reading: Reading, variable: str) -> tuple[float, float] | None:
    questions = reading.results.instrument.questions_by_variable[variable]
    scores = sorted(
        score for q in questions for score in reading.results.outcome.questions[q.id].scores
    )
    found = quartiles(scores)
    return None if found is None else (found[0], found[2])


def _spread(reading: Reading, band: tuple[float, float] | None) -> str:
    if band is None:
        return ""
    decimals = 0 if all(edge == int(edge) for edge in band) else 1
    low, high = (reading.formats.number(edge, decimals) for edge in band)
    return low if low == high else f"{low}–{high}"

"""Rules 3 and 11 (method.md 6.4.3, 6.4.11): variables, and what the voices say of them."""

from collections.abc import Mapping, Sequence
from statistics import fmean

from clusterdyn_desktop.domain.instrument import Instrument, Rules, Variable
from clusterdyn_desktop.domain.scoring.outcome import VariableOutcome, VariableStatus, VoiceGap


def variable_score(values: Sequence[float | None]) -> float | None:
    """Return the mean of the questions' values that exist (each 1–5); None without any."""
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def variable_status(
    variable: Variable, values: Sequence[float | None], respondents: int, rules: Rules
) -> VariableStatus:
    """Say whether a variable's score rests on enough questions and interviews.

    `values` are those of all its questions; `respondents` counts the different interviews that
    scored one of them.
    """
    known = sum(value is not None for value in values)
    if known == 0 or known < rules.variable_question_share * len(values):
        return VariableStatus.INSUFFICIENT
    if respondents >= rules.variable_minimum_interviews:
        return VariableStatus.SUFFICIENT
    if variable.single_source and respondents >= rules.single_source_minimum_interviews:
        return VariableStatus.SINGLE_SOURCE
    return VariableStatus.INSUFFICIENT


def voice_gaps(
    instrument: Instrument, variables: Mapping[str, VariableOutcome]
) -> tuple[VoiceGap, ...]:
    """Return the variables on which companies and organisation are a step or more apart."""
    gaps = []
    for outcome in variables.values():
        companies = outcome.by_voice[instrument.company_voice]
        organisation = outcome.by_voice[instrument.organisation_voice]
        if companies is None or organisation is None:
            continue
        if abs(companies - organisation) >= instrument.rules.voice_gap:
            gaps.append(VoiceGap(outcome.variable, companies, organisation))
    return tuple(gaps)

"""The results in plain words: the position with its reasons and its doubt.

Screens, documents and the command line all take these sentences from here.
"""

from collections.abc import Sequence

from clusterdyn_desktop.domain.instrument import Instrument, InstrumentText
from clusterdyn_desktop.domain.scoring.outcome import (
    Doubt,
    InterviewBase,
    LoopState,
    Outcome,
    Position,
    StageOutcome,
    StageState,
    VariableStatus,
)
from clusterdyn_desktop.services.ports import Formats, Texts

FEW_QUESTIONS = 4
"""How many deciding questions are named before the rest is only counted."""


class ResultsSentences:
    """Writes an outcome as sentences in one language."""

    def __init__(self, instrument: Instrument, texts: Texts, formats: Formats) -> None:
        self._instrument = instrument
        self._words: InstrumentText = instrument.text(texts.language)
        self._texts = texts
        self._formats = formats

    def position(self, position: Position, stages: Sequence[StageOutcome]) -> str:
        """Return the position: which stages are established, building and ahead."""
        parts = [self._established(position.established)]
        if position.building is not None:
            parts.append(self._building(position.building, stages))
        if position.ahead:
            parts.append(self._ahead(position.ahead))
        return " ".join(parts)

    def headline(self, position: Position, stages: Sequence[StageOutcome]) -> str:
        """Return the first two sentences of the position, for the top of a page."""
        parts = [self._established(position.established)]
        if position.building is not None:
            parts.append(self._building(position.building, stages))
        return " ".join(parts)

    def _established(self, established: int) -> str:
        translate = self._texts.translate
        if established == 0:
            return translate("results", "No stage is established yet.")
        if established == len(self._instrument.stages):
            return translate("results", "All stages are working.")
        if established == 1:
            return translate("results", "Stage 1, {stage}, is working.").format(
                stage=self.stage_name(1)
            )
        numbers = [str(stage) for stage in range(1, established + 1)]
        return translate("results", "Stages {stages} are working.").format(
            stages=self._formats.listing(numbers)
        )

    def _building(self, building: int, stages: Sequence[StageOutcome]) -> str:
        translate = self._texts.translate
        sentence = {
            StageState.STARTING: translate("results", "Stage {number}, {stage}, is starting."),
            StageState.NOT_SEEN: translate("results", "Stage {number}, {stage}, is not seen yet."),
            StageState.INSUFFICIENT: translate(
                "results", "For stage {number}, {stage}, too little is known."
            ),
        }
        state = next(stage.state for stage in stages if stage.stage == building)
        return sentence[state].format(number=building, stage=self.stage_name(building))

    def _ahead(self, ahead: Sequence[int]) -> str:
        names = self._formats.listing([f"{stage} {self.stage_name(stage)}" for stage in ahead])
        if len(ahead) == 1:
            return self._texts.translate(
                "results", "Ahead of its order, stage {stages} shows already."
            ).format(stages=names)
        return self._texts.translate(
            "results", "Ahead of their order, stages {stages} show already."
        ).format(stages=names)

    def stage_name(self, stage: int) -> str:
        """Return a stage's short name."""
        return self._words.stages[stage].short

    def state_name(self, state: StageState) -> str:
        """Return the word for a stage's state."""
        translate = self._texts.translate
        return {
            StageState.WORKING: translate("results", "working"),
            StageState.STARTING: translate("results", "starting"),
            StageState.NOT_SEEN: translate("results", "not seen"),
            StageState.INSUFFICIENT: translate("results", "insufficient"),
        }[state]

    def status_name(self, status: VariableStatus) -> str:
        """Return the word for what a variable's score rests on."""
        translate = self._texts.translate
        return {
            VariableStatus.SUFFICIENT: translate("results", "sufficient"),
            VariableStatus.SINGLE_SOURCE: translate("results", "single source"),
            VariableStatus.INSUFFICIENT: translate("results", "insufficient"),
        }[status]

    def stage_reason(self, outcome: Outcome, stage: StageOutcome) -> str:
        """Say why a stage is in its state: the mean, the weak link and the thresholds."""
        rules = self._instrument.rules
        loop_id = self._instrument.stage_by_id[stage.stage].defining_loop
        loop = outcome.loops[loop_id]
        translate = self._texts.translate
        if loop.state is LoopState.INSUFFICIENT or stage.weak_link is None:
            return translate(
                "results",
                "Only {known} of {total} variables in loop {loop} rest on enough interviews.",
            ).format(
                known=loop.known_variables,
                total=len(self._instrument.loop_by_id[loop_id].variables),
                loop=loop_id,
            )
        sentence = {
            StageState.WORKING: translate(
                "results",
                "Loop {loop} has a mean of {mean} (from {working} it works); its weak link,"
                " {weak} at {minimum}, holds (from {floor}).",
            ),
            StageState.STARTING: translate(
                "results",
                "Loop {loop} has a mean of {mean} (from {working} it works); its weak link is"
                " {weak} at {minimum}.",
            ),
            StageState.NOT_SEEN: translate(
                "results",
                "Loop {loop} has a mean of {mean} (from {starting} it starts); its weak link is"
                " {weak} at {minimum}.",
            ),
        }[stage.state]
        return sentence.format(
            loop=loop_id,
            mean=self._figure(stage.geometric_mean),
            minimum=self._figure(stage.minimum),
            weak=self.variable_short(stage.weak_link),
            working=self._figure(rules.working_geometric_mean, 1),
            floor=self._figure(rules.working_minimum, 1),
            starting=self._figure(rules.starting_geometric_mean, 1),
        )

    def variable_short(self, variable: str) -> str:
        """Return a variable's short name."""
        return self._words.variables[variable].short

    def weak_link(self, outcome: Outcome, variable: str) -> str:
        """Return a sentence on a weak link: its score, and what companies and organisation say."""
        held = outcome.variables[variable]
        companies = held.by_voice[self._instrument.company_voice]
        organisation = held.by_voice[self._instrument.organisation_voice]
        translate = self._texts.translate
        if companies is not None and organisation is not None:
            return translate(
                "results", "Companies say {companies}, the cluster organisation {organisation}."
            ).format(
                companies=self._figure(companies, 1), organisation=self._figure(organisation, 1)
            )
        return translate("results", "It rests on %n interview(s).", "", held.respondents)

    def confidence(self, doubt: Doubt, rules_draws: int) -> str:
        """Say in how many resamplings the position is the same."""
        if doubt.confidence is None:
            return self._texts.translate("results", "There are no interviews to go by yet.")
        return self._texts.translate(
            "results", "The same result in {hits} of {draws} resamplings."
        ).format(
            hits=self._formats.number(round(doubt.confidence * rules_draws)),
            draws=self._formats.number(rules_draws),
        )

    def single_voices(self, doubt: Doubt) -> str:
        """Say whether the position hangs on a single interview, and on which."""
        translate = self._texts.translate
        if doubt.confidence is None:
            return ""
        if not doubt.single_voices:
            return translate("results", "No single voice decides it.")
        named = [
            translate("results", "{label} (without it, stage {stage})").format(
                label=label, stage=stage
            )
            for label, stage in doubt.single_voices.items()
        ]
        return translate(
            "results",
            "What is established hangs on %n single voice(s): {voices}.",
            "",
            len(named),
        ).format(voices=self._formats.listing(named))

    def deciding_questions(self, doubt: Doubt) -> str:
        """Say which questions, moved by one step alone, would move the position."""
        translate = self._texts.translate
        questions = doubt.deciding_questions
        if not questions:
            return translate("results", "No question, moved by one step alone, would change it.")
        if len(questions) <= FEW_QUESTIONS:
            return translate(
                "results", "One step up or down in a single question would change it: {questions}."
            ).format(questions=self._formats.listing(list(questions)))
        return translate(
            "results",
            "One step up or down in any one of %n question(s) would change it, {questions} among"
            " them.",
            "",
            len(questions),
        ).format(questions=self._formats.listing(list(questions[:FEW_QUESTIONS])))

    def doubt(self, outcome: Outcome) -> str:
        """Return the doubt about the position as a short paragraph."""
        parts = (
            self.confidence(outcome.doubt, self._instrument.rules.resampling_draws),
            self.single_voices(outcome.doubt),
            self.deciding_questions(outcome.doubt) if outcome.interviews.total else "",
        )
        return " ".join(part for part in parts if part)

    def base(self, base: InterviewBase) -> str:
        """Say which interviews the figures rest on."""
        translate = self._texts.translate
        parts = [translate("results", "%n interview(s)", "", base.total)]
        companies = base.by_voice[self._instrument.company_voice]
        parts.append(translate("results", "%n of them with companies", "", companies))
        if base.left_out:
            parts.append(translate("results", "%n left out for want of consent", "", base.left_out))
        return ", ".join(parts)

    def thin_base(self, base: InterviewBase) -> str:
        """Return the warning about a thin base, empty where the base is not thin (1.5)."""
        if not base.is_thin:
            return ""
        rules = self._instrument.rules
        return self._texts.translate(
            "results",
            "Thin base: fewer than {interviews} interviews or {roles} kinds of respondent.",
        ).format(interviews=rules.thin_base_interviews, roles=rules.thin_base_roles)

    def _figure(self, value: float | None, decimals: int = 2) -> str:
        return "–" if value is None else self._formats.number(value, decimals)

"""How loops, stages, the position and its doubt came about (method.md 6.4.4 to 6.4.7)."""

from clusterdyn_desktop.domain.dynamics.figures import Figure, FigureKind
from clusterdyn_desktop.domain.scoring.outcome import LoopState, StageState
from clusterdyn_desktop.services.wording.explanations.told import NONE, Explanation, Part, Speaker
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences

LOOP_RULE, STAGE_RULE, POSITION_RULE = "6.4.4", "6.4.5", "6.4.6"
DOUBT_RULE, VOICE_RULE = "6.4.7", "6.4.11"


def loop_mean(speaker: Speaker, loop: str) -> Explanation:
    """Explain a loop's geometric mean and its weak link."""
    held, declared = speaker.outcome.loops[loop], speaker.instrument.loop_by_id[loop]
    translate = speaker.texts.translate
    scores = {
        key: outcome.score
        for key in declared.variables
        if (outcome := speaker.outcome.variables[key]).is_known and outcome.score is not None
    }
    lines = []
    if held.geometric_mean is not None:
        product = " × ".join(speaker.numbers(scores.values()))
        lines.append(
            translate("explanations", "Geometric mean of its known variables: {reckoning}.").format(
                reckoning=f"({product})^(1/{len(scores)}) {speaker.equals(held.geometric_mean)}"
            )
        )
    without = [
        speaker.words.variables[key].short for key in declared.variables if key not in scores
    ]
    if without:
        lines.append(
            translate("explanations", "Too little is known of: {variables}.").format(
                variables=speaker.formats.listing(without)
            )
        )
    lines.append(
        translate("explanations", "{known} of {all} variables are known; it takes {share}.").format(
            known=len(scores),
            all=len(declared.variables),
            share=speaker.formats.percent(speaker.instrument.rules.loop_variable_share),
        )
    )
    if held.weak_link is not None:
        lines.append(
            translate(
                "explanations", "The lowest of them is its weak link: {variable}, {score}."
            ).format(
                variable=speaker.words.variables[held.weak_link].short,
                score=speaker.number(held.minimum),
            )
        )
    is_known = held.state is LoopState.SUFFICIENT
    return Explanation(
        f"{loop} {speaker.words.loops[loop].name}",
        speaker.number(held.geometric_mean) if is_known else NONE,
        LOOP_RULE,
        tuple(lines),
        tuple(
            Part(
                Figure(FigureKind.VARIABLE_SCORE, key),
                speaker.words.variables[key].name,
                speaker.number(scores.get(key)),
            )
            for key in declared.variables
        ),
    )


def stage_state(speaker: Speaker, stage: int) -> Explanation:
    """Explain the state of a stage: its loop's mean and minimum beside the thresholds."""
    held = next(each for each in speaker.outcome.stages if each.stage == stage)
    loop = speaker.instrument.stage_by_id[stage].defining_loop
    sentences = ResultsSentences(speaker.instrument, speaker.texts, speaker.formats)
    lines = [sentences.stage_reason(speaker.outcome, held)]
    if held.state is not StageState.INSUFFICIENT:
        lines.extend(_thresholds(speaker, held.geometric_mean or 0, held.minimum or 0))
    part = Part(
        Figure(FigureKind.LOOP_MEAN, loop),
        f"{loop} {speaker.words.loops[loop].name}",
        speaker.number(held.geometric_mean),
    )
    title = f"{stage} {speaker.words.stages[stage].name}"
    state = sentences.state_name(held.state)
    return Explanation(title, state, STAGE_RULE, tuple(lines), (part,))


def _thresholds(speaker: Speaker, mean: float, minimum: float) -> list[str]:
    rules, translate = speaker.instrument.rules, speaker.texts.translate
    asked = (
        (
            translate("explanations", "It works with a mean from {threshold}: {figure}."),
            rules.working_geometric_mean,
            mean,
        ),
        (
            translate("explanations", "… and with a weak link from {threshold}: {figure}."),
            rules.working_minimum,
            minimum,
        ),
        (
            translate("explanations", "It is starting with a mean from {threshold}: {figure}."),
            rules.starting_geometric_mean,
            mean,
        ),
    )
    return [
        sentence.format(threshold=speaker.number(threshold), figure=speaker.number(figure))
        for sentence, threshold, figure in asked
    ]


def position(speaker: Speaker) -> Explanation:
    """Explain the position: the stages in order, up to the first that does not work."""
    sentences = ResultsSentences(speaker.instrument, speaker.texts, speaker.formats)
    outcome = speaker.outcome
    line = speaker.texts.translate(
        "explanations",
        "Established is the last stage up to which all are working; the one after it is being"
        " built; later ones that work or start already are ahead.",
    )
    parts = tuple(
        Part(
            Figure(FigureKind.STAGE_STATE, str(stage.stage)),
            f"{stage.stage} {sentences.stage_name(stage.stage)}",
            sentences.state_name(stage.state),
        )
        for stage in outcome.stages
    )
    title = sentences.position(outcome.position, outcome.stages)
    return Explanation(title, str(outcome.position.established), POSITION_RULE, (line,), parts)


def confidence(speaker: Speaker) -> Explanation:
    """Explain the share of resamplings that come to the same established stage."""
    translate, doubt = speaker.texts.translate, speaker.outcome.doubt
    rules = speaker.instrument.rules
    title = translate("explanations", "How sure the position is")
    if doubt.confidence is None:
        line = translate("explanations", "There are no interviews to go by yet.")
        return Explanation(title, NONE, DOUBT_RULE, (line,))
    lines = [
        translate(
            "explanations",
            "As many interviews as there are, {interviews}, are drawn at random, each as often as"
            " it comes, and everything is worked out anew: {draws} times, always from the same"
            " beginning ({seed}).",
        ).format(
            interviews=speaker.outcome.interviews.total,
            draws=speaker.formats.number(rules.resampling_draws),
            seed=rules.resampling_seed,
        )
    ]
    for stage, share in doubt.distribution.items():
        hits = speaker.formats.number(round(share * rules.resampling_draws))
        lines.append(
            translate("explanations", "Established {stage}: {hits} times, {share}.").format(
                stage=stage, hits=hits, share=speaker.formats.percent(share)
            )
        )
    part = Part(
        Figure(FigureKind.POSITION),
        translate("explanations", "The position itself"),
        str(speaker.outcome.position.established),
    )
    value = speaker.formats.percent(doubt.confidence)
    return Explanation(title, value, DOUBT_RULE, tuple(lines), (part,))


def company_share(speaker: Speaker) -> Explanation:
    """Explain which share of the interviews is with companies."""
    base, instrument = speaker.outcome.interviews, speaker.instrument
    translate = speaker.texts.translate
    title = translate("explanations", "Share of company voices")
    roles = [
        f"{speaker.words.roles[role].short} {count}"
        for role, count in base.by_role.items()
        if count and instrument.voice_by_role[role] == instrument.company_voice
    ]
    if base.company_share is None:
        line = translate("explanations", "There are no interviews to go by yet.")
        return Explanation(title, NONE, VOICE_RULE, (line,))
    line = translate("explanations", "{companies} of {all} interviews: {roles}.").format(
        companies=base.by_voice[instrument.company_voice],
        all=base.total,
        roles=", ".join(roles) or NONE,
    )
    value = speaker.formats.percent(base.company_share)
    return Explanation(title, value, VOICE_RULE, (line,))

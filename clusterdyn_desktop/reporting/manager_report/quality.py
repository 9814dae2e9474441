"""The quality statement: what the report rests on, counted, and how to recognise its state."""

from collections import Counter
from collections.abc import Iterator

from reportlab.platypus import Flowable, KeepTogether

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.records import AgreedValue, Answer, AnswerState
from clusterdyn_desktop.reporting.fingerprint import short_fingerprint
from clusterdyn_desktop.reporting.layout.typesetter import Cell, Column
from clusterdyn_desktop.reporting.manager_report.context import HIDDEN, UNKNOWN, Context
from clusterdyn_desktop.reporting.small_groups import counted_interviews
from clusterdyn_desktop.services.wording.as_of_words import stood_words
from clusterdyn_desktop.services.wording.record_words import answer_state_word

MOST_CHARACTERS = 12


def quality(context: Context, content: str) -> list[Flowable]:
    """Return the section's blocks; `content` is the fingerprint of what the report shows."""
    setter, translate = context.set, context.texts.translate
    base = context.outcome.interviews
    left_out = translate(
        "report", "%n interview(s) left out for want of consent.", "", base.left_out
    )
    return [
        setter.title(context.contents["quality"], "quality"),
        setter.text(translate("report", "What this report rests on, counted when it was made.")),
        setter.space(6),
        setter.columns(
            [[_interviews(context), setter.text(left_out, "cell_small")], _answers(context)]
        ),
        *_agreed(context),
        *_document(context, content),
    ]


def _interviews(context: Context) -> Flowable:
    setter, translate = context.set, context.texts.translate
    base, number = context.outcome.interviews, context.formats.number
    rows: list[list[Cell]] = []
    for voice in context.instrument.voices:
        total = number(base.by_voice.get(voice, 0))
        rows.append([setter.text(context.voice(voice), "dense_strong"), total])
        for role in context.instrument.roles:
            if role.voice == voice:
                name = setter.text(context.words.roles[role.id].name, "dense_inner")
                rows.append([name, number(base.by_role.get(role.id, 0))])
    together = setter.text(translate("report", "Together"), "dense_strong")
    rows.append([together, number(base.total)])
    head = translate("report", "Voice and role")
    return setter.narrow_table(head, translate("report", "Interviews"), rows)


def _counted_answers(context: Context) -> list[Answer]:
    ids = {interview.id for interview in counted_interviews(context.material)}
    known = context.instrument.question_by_id
    return [
        answer
        for answer in living(context.material.dossier.answers)
        if answer.interview_id in ids and answer.question_id in known
    ]


def _answers(context: Context) -> list[Flowable]:
    setter, translate = context.set, context.texts.translate
    number = context.formats.number
    answers = _counted_answers(context)
    states = Counter(answer.state for answer in answers)
    grades = Counter(a.evidence for a in answers if a.state is AnswerState.SCORED)
    state_rows = [
        [answer_state_word(context.texts, state), number(states[state])]
        for state in AnswerState
        if state is not AnswerState.OPEN or states[state]
    ]
    grade_rows = [
        [f"{grade}  {words}", number(grades[grade])]
        for grade, words in sorted(context.words.evidence_grades.items())
    ]
    grade_rows.append([translate("report", "not graded"), number(grades[None])])
    count = translate("report", "Answers")
    return [
        setter.narrow_table(translate("report", "State"), count, state_rows),
        setter.space(8),
        setter.narrow_table(translate("report", "Evidence of the scored"), count, grade_rows),
    ]


def _agreed(context: Context) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    held = [
        value
        for value in living(context.material.dossier.agreed_values)
        if value.score is not None and value.question_id in context.instrument.question_by_id
    ]
    yield from setter.heading(translate("report", "Values the team agreed on"))
    if not held:
        yield setter.text(translate("report", "None: every value is the median of its answers."))
        return
    columns = [
        Column(translate("report", "No", "of a question"), 10),
        Column(translate("report", "Question"), 90),
        Column(translate("report", "Median"), 16, "middle"),
        Column(translate("report", "Agreed"), 16, "middle"),
        Column(translate("report", "Decided"), 26),
    ]
    ordered = sorted(held, key=lambda value: value.question_id)
    note = translate(
        "report",
        "The reasons are kept with the assessment; they may tell who said what, and are not"
        " printed.",
    )
    rows = [_agreed_row(context, value) for value in ordered]
    yield setter.table(columns, rows, dense=True, note=note)


def _agreed_row(context: Context, value: AgreedValue) -> list[Cell]:
    outcome = context.outcome.questions[value.question_id]
    shown = outcome.n >= context.instrument.rules.small_group_minimum
    return [
        value.question_id,
        context.words.questions[value.question_id].text,
        context.figure(outcome.median) if shown or outcome.median is None else HIDDEN,
        context.figure(value.score, 0),
        context.formats.short_date(value.decided_on) if value.decided_on else UNKNOWN,
    ]


def _document(context: Context, content: str) -> Iterator[Flowable]:
    setter, translate = context.set, context.texts.translate
    material, instrument = context.material, context.instrument
    made = context.formats.moment(material.made_at)
    lines = [
        *_past(context),
        (translate("report", "Open conflicts"), _conflicts(context)),
        (
            translate("report", "Instrument"),
            f"{context.words.name}, {instrument.id} {instrument.version}, {instrument.hash[:12]}",
        ),
        (
            translate("report", "Made"),
            translate("report", "{moment} (UTC) with ClusterDyn Desktop {version}").format(
                moment=made, version=material.program_version
            ),
        ),
        (
            translate("report", "Fingerprint of the content"),
            short_fingerprint(content),
        ),
    ]
    note = translate(
        "report",
        "The fingerprint changes with every change to the assessment's content. The whole of it"
        " stands in the document's properties.",
    )
    yield from setter.heading(translate("report", "This document"))
    blocks: list[Flowable] = [setter.labelled(label, text, "small") for label, text in lines]
    yield KeepTogether([*blocks, setter.text(note, "small")])


def _conflicts(context: Context) -> str:
    count, translate = context.material.open_conflicts, context.texts.translate
    if not count:
        return translate("report", "none")
    return translate(
        "report",
        "%n place(s) where two people changed the same and nobody has decided yet; the report"
        " shows what stands in this store.",
        "",
        count,
    )


def _past(context: Context) -> Iterator[tuple[str, str]]:
    """Yield what is to be known of a report on a moment of the past."""
    at, translate = context.material.as_of, context.texts.translate
    if at is not None:
        stood = stood_words(context.texts, context.formats, at)
        since = translate(
            "report",
            "{stood}. What was changed since is not in it, but for consent: whatever was withdrawn"
            " or erased since is left out here too.",
        )
        yield translate("report", "State"), since.format(stood=stood)


def unprintable(context: Context) -> list[Flowable]:
    """Return the remark on characters that no font at hand can print; nothing where all can be.

    Made last: only then it is known which characters were met.
    """
    missing = sorted(context.glyphs.missing)
    if not missing:
        return []
    names = [f"U+{ord(character):04X}" for character in missing[:MOST_CHARACTERS]]
    text = context.texts.translate(
        "report",
        "%n character(s) in the texts are in none of the fonts at hand and stand as an open box:"
        " {characters}.",
        "",
        len(missing),
    ).format(characters=", ".join(names) + (" …" if len(missing) > MOST_CHARACTERS else ""))
    return [context.set.text(text, "small")]

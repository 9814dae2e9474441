"""The questions of a form: a group a stage, and in it a screen a question.

Each has choices of its own, since anchors differ, the states beside the scores, what the answer
rests on, a note, and a quote where quoting was agreed to.
"""

from collections.abc import Callable

from clusterdyn_desktop.domain.instrument import Question, Stage
from clusterdyn_desktop.exchange.xlsform.fields import (
    AGREED,
    CONSENT_GIVEN,
    LABEL_MARK,
    STATES,
    Choice,
    Item,
    Labels,
    choices,
    labels,
    plain_name,
    question_names,
    role_names,
)
from clusterdyn_desktop.exchange.xlsform.opening import opening
from clusterdyn_desktop.services.collecting_port import FormContent, FormLanguage
from clusterdyn_desktop.services.wording.record_words import answer_state_word


def items_of(content: FormContent) -> list[Item]:
    """Return the whole form, in the order in which it is filled."""
    items = opening(content)
    for stage in content.instrument.stages:
        items += _stage(content, stage)
    return items


def asked(content: FormContent) -> tuple[Question, ...]:
    """Return the questions that a form asks, in the instrument's order."""
    instrument = content.instrument
    return instrument.questions_for(content.role) if content.role else instrument.questions


def _stage(content: FormContent, stage: Stage) -> list[Item]:
    own = [question for question in asked(content) if question.stage == stage.id]
    if not own:
        return []
    texts, names = content.instrument.text, question_names(content)
    name = f"stage_{stage.id}"
    title = labels(
        content, lambda each: f"{stage.id}{LABEL_MARK}{texts(each.tag).stages[stage.id].name}"
    )
    items = [Item("begin_group", name, labels=title, relevant=CONSENT_GIVEN)]
    for question in own:
        items += _question(content, question, names[question.id])
    return [*items, Item("end_group", name)]


def _question(content: FormContent, question: Question, name: str) -> list[Item]:
    texts, key = content.instrument.text, question.id

    def numbered(say: Callable[[FormLanguage], str]) -> Labels:
        return labels(content, lambda each: f"{key}{LABEL_MARK}{say(each)}")

    group = f"ask_{name}"
    return [
        Item("begin_group", group, relevant=_asked_of(content, question), appearance="field-list"),
        Item(
            "select_one",
            name,
            labels=numbered(lambda each: texts(each.tag).questions[key].text),
            hints=labels(content, lambda each: _hint(content, key, each)),
            guidance=labels(content, lambda each: _guidance(content, key, each.tag)),
            choices=_answers(content, key),
            choice_list=f"answers_{name}",
            question=key,
            part="score",
        ),
        Item(
            "select_one",
            f"{name}_evidence",
            labels=numbered(lambda each: each.texts.translate("collecting", "Rests on")),
            choices=_grades(content),
            choice_list="evidence",
            appearance="minimal",
            question=key,
            part="evidence",
        ),
        Item(
            "text",
            f"{name}_note",
            labels=numbered(lambda each: each.texts.translate("collecting", "Note")),
            appearance="multiline",
            question=key,
            part="note",
        ),
        Item(
            "text",
            f"{name}_quote",
            labels=numbered(
                lambda each: each.texts.translate("collecting", "Quote, word for word")
            ),
            appearance="multiline",
            relevant=f"${{consent_quote}} = '{AGREED}'",
            question=key,
            part="quote",
        ),
        Item("end_group", group),
    ]


def _asked_of(content: FormContent, question: Question) -> str:
    """Return when a question is asked: by role, where not everybody is asked it."""
    everybody = {role.id for role in content.instrument.roles}
    if content.role or everybody <= set(question.ask):
        return ""
    names = role_names(content)
    return " or ".join(f"${{role}} = '{names[role]}'" for role in question.ask)


def _hint(content: FormContent, question: str, language: FormLanguage) -> str:
    evidence = content.instrument.text(language.tag).questions[question].evidence
    return language.texts.translate("collecting", "Ask for: {evidence}").format(evidence=evidence)


def _guidance(content: FormContent, question: str, tag: str) -> str:
    held = content.instrument.guidance_for(question, tag)
    return f"{held.purpose} {held.probe}" if held else ""


def _answers(content: FormContent, question: str) -> tuple[Choice, ...]:
    rules, texts = content.instrument.rules, content.instrument.text
    scores = range(rules.score_minimum, rules.score_maximum + 1)
    scored = choices(
        content,
        ((str(score), score) for score in scores),
        lambda each, score: (
            f"{score}{LABEL_MARK}{texts(each.tag).questions[question].anchors[score]}"
        ),
    )
    states = choices(
        content,
        ((plain_name(state), state) for state in STATES),
        lambda each, state: answer_state_word(each.texts, state),
    )
    return (*scored, *states)


def _grades(content: FormContent) -> tuple[Choice, ...]:
    texts = content.instrument.text
    grades = content.instrument.text(content.instrument.base_language).evidence_grades
    return choices(
        content,
        ((str(grade), grade) for grade in grades),
        lambda each, grade: f"{grade}{LABEL_MARK}{texts(each.tag).evidence_grades[grade]}",
    )

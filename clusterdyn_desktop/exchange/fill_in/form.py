"""What a fill-in workbook says, line by line: words and cells, without any look.

A line has a label at the left and its words, or a cell to fill in, at the right. Cells to fill in
have a key, by which they are found again wherever their row has gone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.instrument import InstrumentText, Question
from clusterdyn_desktop.exchange.cells.text import folded, visible
from clusterdyn_desktop.exchange.fill_in.words import choice_words, scores_of_instrument
from clusterdyn_desktop.services.fill_in_port import FillInContent
from clusterdyn_desktop.services.ports import Texts

KEY = "fill-in."
KEYS, CELLS = f"{KEY}keys", f"{KEY}cells"
"""Head the column of keys and the column of cells to fill in, in the hidden first row."""

FILLED_ON = f"{KEY}filled-on"


class Kind(Enum):
    """What a line is."""

    EYEBROW = auto()
    TITLE = auto()
    FACT = auto()
    TEXT = auto()
    SECOND = auto()
    HEADING = auto()
    PURPOSE = auto()
    YES_NO = auto()
    DATE = auto()
    STAGE = auto()
    QUESTION = auto()
    ANCHOR = auto()
    ANSWER = auto()
    NOTE = auto()
    GAP = auto()


FILLED_IN = frozenset({Kind.YES_NO, Kind.DATE, Kind.ANSWER, Kind.NOTE})
"""Kinds of lines whose right cell is filled in by the respondent."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the form. `score` is that of an anchor; `is_first` begins what stays on a page."""

    kind: Kind
    left: str = ""
    right: str = ""
    key: str = ""
    score: int | None = None
    is_first: bool = False


def consent_key(purpose: str) -> str:
    """Return the key of the cell in which a purpose is agreed to."""
    return f"{KEY}consent:{purpose}"


def answer_key(question_id: str) -> str:
    """Return the key of the cell with the answer to a question."""
    return f"{KEY}answer:{question_id}"


def note_key(question_id: str) -> str:
    """Return the key of the cell with the words to an answer."""
    return f"{KEY}note:{question_id}"


def form_lines(content: FillInContent) -> list[Line]:
    """Return all lines of the form, in order; what came from outside as a cell can show it."""
    form = _Form(content)
    lines = [*form.opening(), *form.how(), *form.consent(), *form.questions(), *form.closing()]
    return [replace(line, left=_shown(line.left), right=_shown(line.right)) for line in lines]


def _shown(text: str) -> str:
    return folded(visible(text))


class _Form:
    def __init__(self, content: FillInContent) -> None:
        self._content = content
        self._material = content.material
        self._texts: Texts = content.material.texts
        self._words: InstrumentText = content.material.instrument.text(content.material.language)

    def opening(self) -> Iterator[Line]:
        material, translate = self._material, self._texts.translate
        yield Line(Kind.GAP)
        yield Line(Kind.EYEBROW, right=material.assessment.label)
        yield Line(Kind.TITLE, right=material.cluster.name)
        yield Line(Kind.TEXT, right=self._who_asks())
        yield Line(Kind.GAP)
        role = self._words.roles.get(material.role)
        count = material.formats.number(len(material.questions))
        yield Line(Kind.FACT, translate("fill-in", "For"), role.name if role else material.role)
        yield Line(Kind.FACT, translate("fill-in", "Marked"), self._label())
        yield Line(Kind.FACT, translate("fill-in", "Questions"), count)

    def how(self) -> Iterator[Line]:
        translate = self._texts.translate
        yield Line(Kind.HEADING, right=translate("fill-in", "How to fill it in"))
        scores = scores_of_instrument(self._material.instrument)
        first, second, third = choice_words(self._texts).values()
        yield Line(
            Kind.TEXT,
            right=translate(
                "fill-in",
                "Under each question there are sentences from {low} to {high}. In the tinted cell"
                " below them, choose the number of the sentence that comes closest to how it is"
                " today, or “{unknown}”, “{apart}” or “{unsaid}”.",
            ).format(low=scores[0], high=scores[-1], unknown=first, apart=second, unsaid=third),
        )
        yield Line(
            Kind.TEXT,
            right=translate(
                "fill-in",
                "In the cell below that, a few words on why, or an example, help most of all."
                " Please write no names of people.",
            ),
        )
        yield Line(
            Kind.TEXT,
            right=translate(
                "fill-in",
                "You may leave out any question. Save the file whenever you like, and go on later.",
            ),
        )
        yield Line(Kind.TEXT, right=self._send_back())
        yield Line(
            Kind.TEXT,
            right=translate(
                "fill-in",
                "The file is meant for you alone and is marked {label}; your name is not asked for."
                " Please do not pass it on: whoever else is asked gets a file of their own.",
            ).format(label=self._label()),
        )

    def consent(self) -> Iterator[Line]:
        held, translate = self._content.consent, self._texts.translate
        yield Line(Kind.HEADING, right=held.title, is_first=True)
        yield from self._not_in_this_language(held.language, self._consent_elsewhere())
        for paragraph in held.introduction:
            yield Line(Kind.TEXT, right=paragraph)
        label = translate("fill-in", "Yes or no")
        for purpose in PURPOSES:
            told = held.purposes[purpose]
            yield Line(Kind.GAP)
            yield Line(Kind.PURPOSE, told.name, told.text)
            yield Line(Kind.YES_NO, label, key=consent_key(purpose))
        yield Line(Kind.GAP)
        yield Line(Kind.DATE, translate("fill-in", "Today’s date"), key=FILLED_ON)
        yield Line(Kind.GAP)
        for paragraph in (*held.rights, held.withdrawal):
            yield Line(Kind.TEXT, right=paragraph)
        version = translate("guide", "consent text, version {version}, {language}")
        yield Line(
            Kind.SECOND,
            right=version.format(
                version=held.version,
                language=self._material.formats.language_name(held.language),
            ),
        )

    def questions(self) -> Iterator[Line]:
        translate = self._texts.translate
        stages = list(dict.fromkeys(question.stage for question in self._material.questions))
        part = translate("fill-in", "Part {number} of {count}")
        for number, stage in enumerate(stages, start=1):
            left = part.format(number=number, count=len(stages))
            yield Line(Kind.STAGE, left, self._words.stages[stage].name, is_first=True)
            if number == 1:
                told = translate(
                    "guide",
                    "The questions are not worded in {language} yet; here they are in {other}.",
                )
                yield from self._not_in_this_language(self._words.language, told)
            for question in self._material.questions:
                if question.stage == stage:
                    yield from self._question(question)

    def _question(self, question: Question) -> Iterator[Line]:
        translate, worded = self._texts.translate, self._words.questions[question.id]
        yield Line(Kind.GAP)
        yield Line(Kind.QUESTION, question.id, worded.text, is_first=True)
        for score in scores_of_instrument(self._material.instrument):
            yield Line(Kind.ANCHOR, str(score), worded.anchors.get(score, ""), score=score)
        label = translate("fill-in", "Your answer")
        yield Line(Kind.ANSWER, label, key=answer_key(question.id))
        label = translate("fill-in", "Why, or an example")
        yield Line(Kind.NOTE, label, key=note_key(question.id))

    def closing(self) -> Iterator[Line]:
        translate = self._texts.translate
        yield Line(Kind.HEADING, right=translate("fill-in", "Thank you"), is_first=True)
        yield Line(Kind.TEXT, right=self._send_back())
        yield Line(
            Kind.SECOND,
            right=translate("fill-in", "{instrument}, version {version}. Made on {date}.").format(
                instrument=self._words.name,
                version=self._material.instrument.version,
                date=self._material.formats.long_date(self._material.made_at.date()),
            ),
        )

    def _label(self) -> str:
        return self._content.dossier.interviews[0].record.label

    def _who_asks(self) -> str:
        translate, cluster = self._texts.translate, self._material.cluster.name
        if not self._content.organisation:
            return translate(
                "fill-in",
                "You are asked how you see {cluster}: how the companies work together, and what"
                " stands in their way. You can answer here, in this file, when it suits you.",
            ).format(cluster=cluster)
        return translate(
            "fill-in",
            "{organisation} asks how you see {cluster}: how the companies work together, and what"
            " stands in their way. You can answer here, in this file, when it suits you.",
        ).format(organisation=self._content.organisation, cluster=cluster)

    def _send_back(self) -> str:
        translate = self._texts.translate
        if not self._content.organisation:
            return translate(
                "fill-in",
                "When you are done, save the file as it is, as an Excel workbook (.xlsx), and send"
                " it back to whoever sent it to you.",
            )
        return translate(
            "fill-in",
            "When you are done, save the file as it is, as an Excel workbook (.xlsx), and send it"
            " back to {organisation}, the way it came to you.",
        ).format(organisation=self._content.organisation)

    def _consent_elsewhere(self) -> str:
        return self._texts.translate(
            "fill-in", "This text is not worded in {language} yet; here it is in {other}."
        )

    def _not_in_this_language(self, worded: str, told: str) -> Iterator[Line]:
        """Say that words are in another language than the respondent's, where they are."""
        spoken, formats = self._material.language, self._material.formats
        if spoken.split("-")[0] != worded.split("-", maxsplit=1)[0]:
            names = {
                "language": formats.language_name(spoken.split("-")[0]),
                "other": formats.language_name(worded.split("-", maxsplit=1)[0]),
            }
            yield Line(Kind.GAP)
            yield Line(Kind.SECOND, right=told.format(**names))

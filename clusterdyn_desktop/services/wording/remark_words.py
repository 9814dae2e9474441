"""The words for what is to look at, in any language: by kind, in short, and as a sentence."""

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.remarks import Remark, RemarkCode
from clusterdyn_desktop.services.ports import Formats, Texts


class RemarkWords:
    """Words remarks of one instrument in one language."""

    def __init__(self, instrument: Instrument, texts: Texts, formats: Formats) -> None:
        self._instrument = instrument
        self._texts = texts
        self._formats = formats

    def heading(self, code: RemarkCode) -> str:
        """Name a kind of remarks."""
        translate = self._texts.translate
        return {
            RemarkCode.WITHDRAWN: translate("remarks", "Consent withdrawn"),
            RemarkCode.NO_CONSENT: translate("remarks", "Consent not given"),
            RemarkCode.CONSENT_NOT_ASKED: translate("remarks", "Consent not recorded"),
            RemarkCode.QUOTE_UNWANTED: translate("remarks", "Quotes not wanted"),
            RemarkCode.QUOTE_UNDECIDED: translate("remarks", "Quotes not decided on"),
            RemarkCode.BRAKE_MIRRORED: translate("remarks", "Perhaps scored the other way round"),
            RemarkCode.NO_EVIDENCE: translate("remarks", "Scores without evidence"),
            RemarkCode.HIGH_WITHOUT_NOTE: translate("remarks", "High scores without a note"),
            RemarkCode.NOT_ANSWERED: translate("remarks", "Words without an answer"),
            RemarkCode.FEW_INTERVIEWS: translate("remarks", "Few interviews"),
            RemarkCode.FEW_ROLES: translate("remarks", "Few kinds of respondents"),
            RemarkCode.FEW_ANSWERS: translate("remarks", "Questions with few answers"),
        }[code]

    def advice(self, code: RemarkCode) -> str:
        """Say what can be done about remarks of a kind."""
        translate = self._texts.translate
        return {
            RemarkCode.WITHDRAWN: translate(
                "remarks", "These answers are left out everywhere. Nothing is to be done."
            ),
            RemarkCode.NO_CONSENT: translate(
                "remarks", "These answers do not count in the results."
            ),
            RemarkCode.CONSENT_NOT_ASKED: translate(
                "remarks", "These answers do not count until consent is recorded."
            ),
            RemarkCode.QUOTE_UNWANTED: translate(
                "remarks", "Put the sense of it into the note, and take the quote out."
            ),
            RemarkCode.QUOTE_UNDECIDED: translate(
                "remarks", "Ask whether it may be quoted without name."
            ),
            RemarkCode.BRAKE_MIRRORED: translate(
                "remarks", "A high number means a weak brake here. Read the anchor once more."
            ),
            RemarkCode.NO_EVIDENCE: translate("remarks", "Add a grade, or leave it."),
            RemarkCode.HIGH_WITHOUT_NOTE: translate(
                "remarks", "Note the example it rests on, or leave it."
            ),
            RemarkCode.NOT_ANSWERED: translate("remarks", "Choose an answer, or leave it open."),
            RemarkCode.FEW_INTERVIEWS: translate("remarks", "Plan more interviews."),
            RemarkCode.FEW_ROLES: translate("remarks", "Plan interviews of other kinds."),
            RemarkCode.FEW_ANSWERS: translate("remarks", "Plan them for more respondents."),
        }[code]

    def line(self, remark: Remark) -> str:
        """Say in short what one remark is about, to stand under its heading."""
        translate = self._texts.translate
        if remark.code in {RemarkCode.FEW_INTERVIEWS, RemarkCode.FEW_ROLES}:
            return self._of_wanted(remark)
        if not remark.question_id:
            return remark.label
        question = self._instrument.question_by_id[remark.question_id]
        words = self._instrument.text(self._texts.language).variables[question.variable]
        match remark.code:
            case RemarkCode.FEW_ANSWERS:
                last = self._of_wanted(remark)
            case RemarkCode.BRAKE_MIRRORED if remark.others is not None:
                last = translate("remarks", "{score}, others {others}").format(
                    score=remark.score, others=self._number(remark.others)
                )
            case _:
                last = "" if remark.score is None else str(remark.score)
        parts = (f"{remark.question_id} {words.short}", last)
        return " ·\N{NO-BREAK SPACE}".join(part for part in parts if part)

    def sentence(self, remark: Remark) -> str:
        """Say what one remark is about and what can be done, for example on a square."""
        return f"{self._what(remark)} {self.advice(remark.code)}"

    def _what(self, remark: Remark) -> str:
        translate = self._texts.translate
        sentence = {
            RemarkCode.WITHDRAWN: translate("remarks", "{label}: consent was withdrawn."),
            RemarkCode.NO_CONSENT: translate(
                "remarks", "{label}: there are answers, but no consent to use them."
            ),
            RemarkCode.CONSENT_NOT_ASKED: translate(
                "remarks", "{label}: there are answers, but consent is not recorded."
            ),
            RemarkCode.QUOTE_UNWANTED: translate(
                "remarks", "{question}: a quote, but the respondent does not want to be quoted."
            ),
            RemarkCode.QUOTE_UNDECIDED: translate(
                "remarks", "{question}: a quote that nobody has decided on."
            ),
            RemarkCode.BRAKE_MIRRORED: translate(
                "remarks", "{question}: a {score}, where the others' middle is {others}."
            ),
            RemarkCode.NO_EVIDENCE: translate("remarks", "{question}: a {score} without evidence."),
            RemarkCode.HIGH_WITHOUT_NOTE: translate(
                "remarks", "{question}: a {score} without a note."
            ),
            RemarkCode.NOT_ANSWERED: translate("remarks", "{question}: words, but no answer."),
            RemarkCode.FEW_INTERVIEWS: translate(
                "remarks", "{count} of {wanted} interviews that a result should rest on."
            ),
            RemarkCode.FEW_ROLES: translate(
                "remarks", "{count} of {wanted} kinds of respondents that should be heard."
            ),
            RemarkCode.FEW_ANSWERS: translate(
                "remarks", "{question}: {count} of {wanted} answers."
            ),
        }[remark.code]
        return sentence.format(
            label=remark.label,
            question=remark.question_id,
            score=remark.score,
            others="" if remark.others is None else self._number(remark.others),
            count=remark.count,
            wanted=remark.wanted,
        )

    def _of_wanted(self, remark: Remark) -> str:
        return self._texts.translate("remarks", "{count} of {wanted}").format(
            count=remark.count, wanted=remark.wanted
        )

    def _number(self, value: float) -> str:
        return self._formats.number(value, 0 if value == int(value) else 1)

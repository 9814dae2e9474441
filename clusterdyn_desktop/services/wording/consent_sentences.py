"""Consent in words: how it was given, and what withdrawing it changes or has changed."""

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.domain.scoring.outcome import Position
from clusterdyn_desktop.domain.withdrawal import WithdrawalEffect
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.record_words import consent_method_word
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences


class ConsentSentences:
    """Writes sentences about consent in one language."""

    def __init__(self, instrument: Instrument, texts: Texts, formats: Formats) -> None:
        self._texts = texts
        self._formats = formats
        self._results = ResultsSentences(instrument, texts, formats)

    def given(self, interview: Interview) -> str:
        """Say how consent was given: when, how, where, to whom, and with which text."""
        translate = self._texts.translate
        parts = []
        if interview.consent_given_at is not None:
            parts.append(self._formats.moment(interview.consent_given_at.astimezone()))
        if interview.consent_method is not None:
            parts.append(consent_method_word(self._texts, interview.consent_method))
        if interview.consent_place:
            parts.append(interview.consent_place)
        if interview.consent_taken_by:
            words = translate("consent", "taken by {who}")
            parts.append(words.format(who=interview.consent_taken_by))
        if interview.consent_version:
            words = translate("consent", "text {version} in {language}")
            language = self._formats.language_name(interview.consent_language)
            parts.append(words.format(version=interview.consent_version, language=language))
        if not parts:
            return translate("consent", "How it was given and what was told is not on record.")
        return " · ".join(parts)

    def amount(self, effect: WithdrawalEffect) -> str:
        """Name what an interview holds: answers, notes, quotes and so on, those there are."""
        translate = self._texts.translate
        counted = (
            (effect.answers, translate("consent", "%n answer(s)", "", effect.answers)),
            (effect.notes, translate("consent", "%n note(s)", "", effect.notes)),
            (effect.quotes, translate("consent", "%n quote(s)", "", effect.quotes)),
            (effect.jottings, translate("consent", "%n jotting(s)", "", effect.jottings)),
            (effect.attachments, translate("consent", "%n attachment(s)", "", effect.attachments)),
        )
        return self._formats.listing([words for number, words in counted if number])

    def would_change(self, effect: WithdrawalEffect) -> str:
        """Say what withdrawing all of it changes, before it happens."""
        translate = self._texts.translate
        amount = self.amount(effect)
        if not amount:
            return translate("consent", "Nothing has been answered yet, so no figure changes.")
        words = translate("consent", "Left out from then on: {amount}.").format(amount=amount)
        return " ".join(filter(None, (words, self._position(effect), self._agreed(effect))))

    def has_changed(self, effect: WithdrawalEffect) -> str:
        """Say what the withdrawal has changed."""
        translate = self._texts.translate
        amount = self.amount(effect)
        if not amount:
            return translate("consent", "Nothing has been answered, so no figure is touched.")
        words = translate("consent", "Left out of every figure, report and export: {amount}.")
        parts = (words.format(amount=amount), self._position(effect), self._agreed(effect))
        return " ".join(filter(None, parts))

    def figures(self, effect: WithdrawalEffect) -> str:
        """Say what changes in the figures where an interview is no longer in them."""
        return " ".join(filter(None, (self._position(effect), self._agreed(effect))))

    def _position(self, effect: WithdrawalEffect) -> str:
        translate = self._texts.translate
        parts = []
        if effect.moves_position:
            words = translate(
                "consent", "With this interview: {with_it}; without it: {without_it}."
            )
            parts.append(
                words.format(
                    with_it=self._established(effect.with_it),
                    without_it=self._established(effect.without_it),
                )
            )
        elif not effect.stages:
            parts.append(translate("consent", "The cluster’s position is the same without it."))
        for change in effect.stages:
            words = translate(
                "consent", "Stage {number}, {stage}, is {before} with it, {after} without."
            )
            parts.append(
                words.format(
                    number=change.stage,
                    stage=self._results.stage_name(change.stage),
                    before=self._results.state_name(change.with_it),
                    after=self._results.state_name(change.without_it),
                )
            )
        return " ".join(parts)

    def _established(self, position: Position) -> str:
        if position.established == 0:
            return self._texts.translate("consent", "no stage established")
        return self._texts.translate("consent", "established up to stage {stage}").format(
            stage=position.established
        )

    def _agreed(self, effect: WithdrawalEffect) -> str:
        if not effect.agreed:
            return ""
        return self._texts.translate(
            "consent",
            "%n agreed value(s) rest on it among others and stay until you agree anew.",
            "",
            effect.agreed,
        )

    def if_withdrawn(self, purpose: str, effect: WithdrawalEffect) -> str:
        """Say what withdrawing one purpose changes, before it happens."""
        translate = self._texts.translate
        if purpose == "report":
            return translate("consent", "If withdrawn: nothing of this interview is used.")
        if purpose == "benchmark":
            return translate("consent", "If withdrawn: left out of comparisons between clusters.")
        if purpose == "contact":
            return translate("consent", "If withdrawn: the respondent is not contacted again.")
        if not effect.quotes:
            return translate("consent", "If withdrawn: nothing said is quoted.")
        return translate(
            "consent",
            "If withdrawn: %n quote(s) left out of reports and exports.",
            "",
            effect.quotes,
        )

    def withdrawn(self, purpose: str, effect: WithdrawalEffect) -> str:
        """Say what the withdrawal of one purpose has changed."""
        translate = self._texts.translate
        if purpose == "report":
            return translate("consent", "Nothing of this interview is used.")
        if purpose == "benchmark":
            return translate("consent", "Left out of comparisons between clusters.")
        if purpose == "contact":
            return translate("consent", "The respondent is not contacted again.")
        if not effect.quotes:
            return translate("consent", "Nothing said is quoted.")
        return translate(
            "consent", "%n quote(s) left out of reports and exports.", "", effect.quotes
        )

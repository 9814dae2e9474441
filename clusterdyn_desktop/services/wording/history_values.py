"""What a register held, for people to read: words for choices, dates as a region writes them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import DELETED, AnswerState
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.services.wording.record_words import (
    action_status_word,
    answer_state_word,
    certainty_word,
    consent_method_word,
    mode_word,
    size_word,
    yes_no_word,
)

BESIDE = " · "
"""Stands between the parts of a register that has several."""

Values = Mapping[str, Any]

CONSENTS = ("consent_report", "consent_benchmark", "consent_quote", "consent_contact")


class HistoryValues:
    """Writes the values of registers in one language. `instrument` is None if not at hand."""

    def __init__(self, texts: Texts, formats: Formats, instrument: Instrument | None) -> None:
        self._texts = texts
        self._formats = formats
        self._names = instrument.text(texts.language) if instrument else None
        self._together: Mapping[str, Callable[[Values], str]] = {
            "score": self._score,
            "quote": self._quote,
            "period": self._period,
            "instrument": self._instrument,
            "figure": self._figure,
            "words": self._words,
        }
        self._each: Mapping[str, Callable[[Any], str]] = {
            "quote_permission": lambda value: yes_no_word(texts, value),
            "certainty": lambda value: certainty_word(texts, value),
            "mode": lambda value: mode_word(texts, value),
            "size_class": lambda value: size_word(texts, value),
            "status": lambda value: action_status_word(texts, value),
            "consent_method": lambda value: consent_method_word(texts, value),
            "duration_minutes": self._minutes,
            "language": formats.language_name,
            "consent_language": formats.language_name,
            "held_on": formats.short_date,
            "decided_on": formats.short_date,
            "due": formats.short_date,
            "consent_withdrawn_on": formats.short_date,
            "erased_on": formats.short_date,
            "consent_given_at": lambda value: formats.moment(value.astimezone()),
            "consent_hash": lambda value: "",
            "team": formats.listing,
            "interviewers": formats.listing,
            "role": self._role,
            "owner_role": self._role,
            "variable": self._variable,
        }

    def of(self, register: str, values: Values | None) -> str:
        """Return what a register held, or one field of it; empty where that was nothing.

        The names of registers that look alike mean the same in every kind of record.
        """
        if values is None or register in {CREATED, DELETED.name}:
            return ""
        if not values:
            return self._texts.translate("history", "erased")
        if register in CONSENTS:
            return self._consent(values[register])
        if register == "question_set":
            return self._questions(values["question_set"])
        if register in self._together and len(values) > 1:
            return self._together[register](values)
        return self._beside(self._field(name, value) for name, value in values.items())

    def _field(self, name: str, value: object) -> str:
        if value is None or value in ("", ()):
            return ""
        return self._each.get(name, str)(value)

    def _beside(self, parts: Iterable[str]) -> str:
        return BESIDE.join(filter(None, parts))

    # ---- registers that are read as one

    def _score(self, values: Values) -> str:
        state = values["state"]
        if state is AnswerState.SCORED:
            return str(values["score"])
        return "" if state is AnswerState.OPEN else answer_state_word(self._texts, state)

    def _quote(self, values: Values) -> str:
        permission = values["quote_permission"]
        if permission is None:
            return str(values["quote"])
        may = self._texts.translate("history", "may be quoted: {answer}")
        return self._beside(
            (values["quote"], may.format(answer=yes_no_word(self._texts, permission)))
        )

    def _words(self, values: Values) -> str:
        if not values["is_quote"]:
            return str(values["text"])
        return self._texts.translate("history", "“{quote}”").format(quote=values["text"])

    def _period(self, values: Values) -> str:
        days = (values["period_start"], values["period_end"])
        return "–".join(self._formats.short_date(day) if day else "" for day in days).strip("–")

    def _instrument(self, values: Values) -> str:
        return " ".join(filter(None, (values["instrument_id"], values["instrument_version"])))

    def _figure(self, values: Values) -> str:
        value, unit = values["value"], values["unit"]
        number = "" if value is None else self._formats.number(value, 0 if value % 1 == 0 else 2)
        return self._beside((" ".join(filter(None, (number, unit))), values["source_note"]))

    # ---- single fields

    def _consent(self, value: bool | None) -> str:
        if value is None:
            return self._texts.translate("history", "not asked")
        return yes_no_word(self._texts, value)

    def _questions(self, value: Sequence[str]) -> str:
        if not value:
            return self._texts.translate("history", "all questions of the role")
        return self._texts.translate("history", "%n question(s)", "", len(value))

    def _minutes(self, value: int) -> str:
        return self._texts.translate("history", "{minutes} min").format(minutes=value)

    def _role(self, value: str) -> str:
        named = self._names.roles.get(value) if self._names else None
        return f"{value}{BESIDE}{named.name}" if named else value

    def _variable(self, value: str) -> str:
        named = self._names.variables.get(value) if self._names else None
        return named.name if named else value

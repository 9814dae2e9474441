"""Erasure: what is taken out of a record for good, and what stays. Source: GDPR Art. 17.

Of an interview stay the fact that there was one, its date and mode, its role and interviewers,
what was consented to, and that, when and by whom it was erased. Of everything else below a
cluster stay the ids, what a record is about, and the history of when something was changed by
whom, without the values. Pure rules, driven by the registers of each kind; decision 15.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Assessment,
    Cluster,
    Interview,
    R,
    Record,
)


@dataclass(frozen=True, slots=True)
class Erasure:
    """A record that was erased with all that hung on it; `on` is None where it is not known."""

    kind: type[Record]
    record_id: str
    on: date | None = None
    by: str = ""


_STAYS: Mapping[type[Record], frozenset[str]] = {
    Cluster: frozenset({"country"}),
    Assessment: frozenset(
        {
            "round",
            "period_start",
            "period_end",
            "instrument_id",
            "instrument_version",
            "instrument_hash",
        }
    ),
    Interview: frozenset(
        {
            "role",
            "held_on",
            "mode",
            "duration_minutes",
            "interviewers",
            "consent_report",
            "consent_benchmark",
            "consent_quote",
            "consent_contact",
            "consent_version",
            "consent_hash",
            "consent_language",
            "consent_method",
            "consent_given_at",
            "consent_taken_by",
            "consent_withdrawn_on",
            "erased_on",
            "erased_by",
        }
    ),
}
"""The fields that stay, by kind; of every other kind none does."""


def neutral_label(interview_id: str) -> str:
    """Return the label of an erased interview: the same at every site, and of no language."""
    return f"E-{interview_id.replace('-', '')[:4].upper()}"


def erased_fields(kind: type[Record], register: str) -> frozenset[str]:
    """Return the fields of a register whose values are taken out; of no such register none."""
    return _ERASED[kind].get(register, frozenset())


def without_words(record: R) -> R:
    """Return a record with nothing in it that is erased; an interview gets a neutral label."""
    blank = type(record)(id=record.id)
    values: dict[str, Any] = {
        name: getattr(blank, name) for names in _ERASED[type(record)].values() for name in names
    }
    if isinstance(record, Interview):
        values["label"] = neutral_label(record.id)
    return replace(record, **values)


_ERASED: Mapping[type[Record], Mapping[str, frozenset[str]]] = {
    kind: {
        register.name: names
        for register in kind.registers
        if (names := frozenset(register.fields) - _STAYS.get(kind, frozenset()))
    }
    for kind in RECORD_KINDS
}

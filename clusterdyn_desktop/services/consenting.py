"""Consent: asked purpose by purpose, kept with what was told, withdrawn at any time (5.5).

Withdrawing is as easy as giving and takes effect at once: everything that is worked out, printed
or exported from then on leaves it out (6.4.0).
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from clusterdyn_desktop.domain.consent_text import PURPOSES, ConsentText
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import ConsentMethod, Interview
from clusterdyn_desktop.domain.withdrawal import WithdrawalEffect, effect_of_withdrawal
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import Author, Clock, ConsentTexts, InstrumentLibrary, nobody
from clusterdyn_desktop.services.store_port import Store, UnitOfWork
from clusterdyn_desktop.services.withdrawals import (
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    WITHDRAWN_ON,
    Withdrawn,
    withdrawals,
)

REPORT = "report"


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """What a respondent answered, purpose by purpose (None: not asked), and how it was done.

    `language` is the tag of the text that was shown. `given_at` (UTC) is now, and `taken_by` who
    is working, where nothing else is said.
    """

    report: bool | None
    benchmark: bool | None
    quote: bool | None
    contact: bool | None
    method: ConsentMethod | None
    language: str
    place: str = ""
    given_at: datetime | None = None
    taken_by: str | None = None


@dataclass(frozen=True, slots=True)
class ConsentState:
    """How an interview stands with its consent.

    `text` is exactly what was told, None where nothing was or the text is not at hand. `withdrawn`
    holds purposes that were agreed to and are withdrawn; with the whole withdrawn, `withdrawn_on`
    of the interview says since when, and `withdrawn` has `WITHDRAWN_ON` if it was recorded here.
    """

    interview: Interview
    text: ConsentText | None
    withdrawn: Mapping[str, Withdrawn]
    effect: WithdrawalEffect
    has_contact: bool

    @property
    def was_asked(self) -> bool:
        """Whether any purpose has been answered, or consent was withdrawn."""
        interview = self.interview
        answers = (getattr(interview, f"consent_{purpose}") for purpose in PURPOSES)
        return interview.consent_withdrawn_on is not None or any(a is not None for a in answers)


class Consenting:
    """Asks for consent and takes it back, one interview at a time."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        consent_texts: ConsentTexts,
        clock: Clock,
        who: Author = nobody,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._texts = consent_texts
        self._clock = clock
        self._who = who

    def languages(self) -> tuple[str, ...]:
        """Return the tags of the languages there is a text in."""
        return tuple(self._texts.languages())

    def text(self, language: str) -> ConsentText:
        """Return what is told in a language tag, else in its language, else in English."""
        return self._texts.text(language)

    def who(self) -> str:
        """Say who is working."""
        return self._who()

    def state(self, interview_id: str) -> ConsentState:
        """Return how an interview stands with its consent. Raises `interview.unknown`."""
        with self._store.unit_of_work() as work:
            interview = _get(work, interview_id)
            withdrawn = withdrawals(work, interview.assessment_id).get(interview_id, {})
            has_contact = work.contact(interview_id) is not None
        shown = None
        if interview.consent_version:
            shown = self._texts.find(interview.consent_version, interview.consent_hash)
        effect = self._effect(interview)
        return ConsentState(interview, shown, withdrawn, effect, has_contact)

    def effect_of_withdrawal(self, interview_id: str) -> WithdrawalEffect:
        """Return what withdrawing changes, or has changed. Raises `interview.unknown`."""
        with self._store.unit_of_work() as work:
            interview = _get(work, interview_id)
        return self._effect(interview)

    def _effect(self, interview: Interview) -> WithdrawalEffect:
        dossier, instrument = self._material(interview)
        return effect_of_withdrawal(instrument, dossier, interview)

    def _material(self, interview: Interview) -> tuple[Dossier, Instrument]:
        dossier = open_dossier(self._store, interview.assessment_id)
        return dossier, instrument_of(self._instruments, dossier)

    def record(self, interview_id: str, given: ConsentGiven) -> Interview:
        """Keep what was agreed to, with the text that was told, as one step.

        Consent that had been withdrawn is given anew by this. Raises `consent.unanswered` where
        the first purpose is not answered, and `interview.unknown`.
        """
        if given.report is None:
            raise UserError("consent.unanswered")
        shown = self._texts.text(given.language)
        answers = {f"consent_{purpose}": getattr(given, purpose) for purpose in PURPOSES}
        with self._store.unit_of_work(self._who()) as work:
            agreed = replace(
                _get(work, interview_id),
                **answers,
                consent_version=shown.version,
                consent_hash=shown.hash,
                consent_language=shown.language,
                consent_method=given.method,
                consent_given_at=given.given_at or self._clock.now(),
                consent_place=given.place.strip(),
                consent_taken_by=self._who() if given.taken_by is None else given.taken_by.strip(),
                consent_withdrawn_on=None,
            )
            work.put(agreed, CONSENT_GIVEN)
            work.commit()
        return agreed

    def withdraw(
        self,
        interview_id: str,
        purposes: Collection[str] = PURPOSES,
        day: date | None = None,
    ) -> Interview:
        """Withdraw consent to all of it, or to some purposes, as one step.

        Without consent to the report nothing of an interview may be used, so withdrawing that
        withdraws the interview: it keeps what was once agreed to, and gets the day (today where
        none is given). Only the permission to make contact stands by itself. Raises
        `interview.unknown`.
        """
        with self._store.unit_of_work(self._who()) as work:
            held = _get(work, interview_id)
            withdrawn = replace(held, **self._withdrawn(held, purposes, day))
            work.put(withdrawn, CONSENT_WITHDRAWN)
            work.commit()
        return withdrawn

    def _withdrawn(
        self, interview: Interview, purposes: Collection[str], day: date | None
    ) -> dict[str, Any]:
        changed: dict[str, Any] = {}
        whole = REPORT in purposes
        if whole:
            changed[WITHDRAWN_ON] = day or self._clock.now().astimezone().date()
        for purpose in purposes:
            name = f"consent_{purpose}"
            stays_as_given = whole and purpose != "contact"
            if getattr(interview, name) is True and not stays_as_given:
                changed[name] = False
        return changed


def _get(work: UnitOfWork, interview_id: str) -> Interview:
    held = work.get(Interview, interview_id)
    if held is None or held.deleted:
        raise UserError("interview.unknown", interview=interview_id)
    return held.record

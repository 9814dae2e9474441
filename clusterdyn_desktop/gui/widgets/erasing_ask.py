"""Asking whether to erase something, wherever that is offered; and telling that it was done."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Assessment, Record
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.erasure_dialog import ErasureDialog
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.erasing import Erased, ErasureEffect

Done = Callable[[], None]


def ask_to_erase(
    screen: Screen,
    record: Record,
    parent: QWidget,
    done: Done,
    *,
    assessment_id: str = "",
) -> None:
    """Show what erasing a record takes, and erase it where that is confirmed."""
    erasing = screen.services.erasing

    def read(_progress: object) -> tuple[ErasureEffect, Instrument | None]:
        effect = erasing.effect(record.kind, record.id)
        return effect, _instrument(screen.services, assessment_id)

    def show(found: tuple[ErasureEffect, Instrument | None]) -> None:
        effect, instrument = found
        ErasureDialog(
            screen,
            effect,
            instrument,
            parent,
            erase=lambda: erasing.erase(record.kind, record.id),
            erased=lambda erased: _tell(screen, erased, assessment_id, done),
        ).open()

    screen.jobs.store.run(read, show)


def ask_to_erase_interviews(
    screen: Screen, assessment: Assessment, parent: QWidget, done: Done
) -> None:
    """Show what erasing all interviews of an assessment takes, and do it where confirmed."""
    erasing = screen.services.erasing

    def heading() -> str:
        words = translate("erasing", "All interviews of {assessment}")
        return words.format(assessment=assessment.label or assessment.code)

    def show(effect: ErasureEffect) -> None:
        ErasureDialog(
            screen,
            effect,
            None,
            parent,
            erase=lambda: erasing.erase_interviews(assessment.id),
            erased=lambda erased: _tell(screen, erased, assessment.id, done),
            heading=heading,
        ).open()

    screen.jobs.store.run(lambda _progress: erasing.effect_on_interviews(assessment.id), show)


def _instrument(services: Services, assessment_id: str) -> Instrument | None:
    try:
        return services.history.instrument(assessment_id) if assessment_id else None
    except UserError:  # the words do without
        return None


def _tell(screen: Screen, erased: Erased, assessment_id: str, done: Done) -> None:
    facts = screen.facts
    facts.saved.emit(datetime.now(UTC))
    facts.library_changed.emit()
    if assessment_id:
        facts.answers_changed.emit(assessment_id)
    if erased.is_file_clear:
        words = translate("erasing", "Erased. Nothing of it is left in the store.")
    else:
        words = translate(
            "erasing",
            "Erased. Parts may remain in unused space of the file until the next erasure, since"
            " another program was using it.",
        )
    facts.notice.emit(words)
    done()

"""Making what goes out: where it is to be kept is asked for, then it is written and said."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.gui.exchange.done_words import (
    exported_words,
    filled_out_all_words,
    filled_out_words,
    form_words,
    instrument_words,
    made_pack_words,
    tables_words,
)
from clusterdyn_desktop.gui.exchange.going import EXCEL, SUFFIX, Going, OutWish, Whom, names
from clusterdyn_desktop.gui.exchange.start_view import StartView
from clusterdyn_desktop.gui.past_names import dated_name
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import open_folder, save_file
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.progress import Progress


@dataclass(frozen=True, slots=True)
class Sent:
    """What went out, in words made on the GUI thread, and where it lies."""

    words: Callable[[], str]
    path: Path


Making = Callable[[Progress], Sent]


class Sending(QObject):
    """`sent` says that the log of files has a new line."""

    sent = Signal()

    def __init__(self, screen: Screen, start: StartView, window: QWidget) -> None:
        super().__init__(window)
        self._screen = screen
        self._start = start
        self._window = window
        self._making = {
            Going.WORKBOOK: self._workbook,
            Going.FILL_IN: self._fill_in,
            Going.PEER_PACK: self._peer_pack,
            Going.FORM: self._form,
            Going.TABLES: self._tables,
            Going.INSTRUMENT: self._instrument,
        }
        start.going_out.wanted.connect(self.send)
        start.going_out.plan_wanted.connect(self._on_plan_wanted)

    def send(self, wish: OutWish) -> None:
        """Ask where it is to be kept, and write it there."""
        target = self._target(wish)
        if target is None:
            return
        make = self._making[wish.going](wish, target)
        form = self._start.form
        form.exported.forget()
        job = self._screen.jobs.files.run(make, self._take_sent, self._fail)
        self._start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        form.outStrip.follow(job, translate("exchange", "Writing it and reading it back…"))

    # ---- where to

    def _target(self, wish: OutWish) -> Path | None:
        title = names()[wish.going]
        if wish.going is Going.TABLES or (
            wish.going is Going.FILL_IN and wish.meant.whom is Whom.ALL
        ):
            return open_folder(self._window, title)
        return save_file(self._window, title, self._name(wish), EXCEL, SUFFIX)

    def _name(self, wish: OutWish) -> str:
        moment = self._screen.past.moment
        match wish.going:
            case Going.WORKBOOK:
                return dated_name(self._of_assessments(wish), moment)
            case Going.FILL_IN:
                return f"{self._of_assessments(wish)} – {wish.meant.name}"
            case Going.PEER_PACK:
                return f"{names()[Going.PEER_PACK]} – {wish.meant.name}"
            case Going.FORM if wish.ids:
                return f"{self._of_assessments(wish)} – {names()[Going.FORM]}"
            case _:
                return names()[wish.going]

    def _of_assessments(self, wish: OutWish) -> str:
        if len(wish.ids) > 1:
            return translate("exchange", "%n assessment(s)", "", len(wish.ids))
        entry = self._start.form.assessments.assessments.entry(wish.ids[0])
        return f"{entry.cluster.name} – {entry.assessment.label}"

    # ---- what is made

    def _workbook(self, wish: OutWish, target: Path) -> Making:
        services = self._screen.services
        texts, moment = services.catalogue.texts(wish.language), self._screen.past.moment

        def make(progress: Progress) -> Sent:
            exported = services.exporting.export(
                wish.ids,
                target,
                texts,
                progress,
                attachments=wish.attachments,
                as_of=moment,
                password=wish.password,
            )
            return Sent(lambda: exported_words(exported), exported.path)

        return make

    def _fill_in(self, wish: OutWish, target: Path) -> Making:
        fill_in, meant, (assessment_id, *_) = self._screen.services.fill_in, wish.meant, wish.ids

        def make_all(progress: Progress) -> Sent:
            filled = fill_in.write_all(
                assessment_id,
                target,
                language=wish.language,
                password=wish.password,
                progress=progress,
            )
            return Sent(lambda: filled_out_all_words(filled), filled.folder)

        def make(progress: Progress) -> Sent:
            if meant.whom is Whom.ROLE:
                filled = fill_in.write_blank(
                    assessment_id,
                    meant.id,
                    target,
                    language=wish.language,
                    password=wish.password,
                    progress=progress,
                )
            else:
                filled = fill_in.write_for(
                    meant.id,
                    target,
                    language=wish.language,
                    password=wish.password,
                    progress=progress,
                )
            return Sent(lambda: filled_out_words(filled), filled.path)

        return make_all if meant.whom is Whom.ALL else make

    def _peer_pack(self, wish: OutWish, target: Path) -> Making:
        services = self._screen.services
        texts = services.catalogue.texts(wish.language)

        def make(progress: Progress) -> Sent:
            made = services.peer_packs.make(
                wish.meant.id, target, texts, maker=wish.maker, progress=progress
            )
            return Sent(lambda: made_pack_words(made), made.path)

        return make

    def _form(self, wish: OutWish, target: Path) -> Making:
        services = self._screen.services

        def make(progress: Progress) -> Sent:
            written = services.collecting.write_form(
                target,
                _form_languages(services, wish),
                role=wish.meant.id if wish.meant.whom is Whom.ROLE else "",
                assessment_id=wish.ids[0] if len(wish.ids) == 1 else "",
                progress=progress,
            )
            return Sent(lambda: form_words(written), written.path)

        return make

    def _tables(self, wish: OutWish, target: Path) -> Making:
        services = self._screen.services
        texts = services.catalogue.texts(wish.language)

        def make(progress: Progress) -> Sent:
            written = services.tables_out.write(
                wish.ids, target, texts, with_notes=wish.notes, progress=progress
            )
            return Sent(lambda: tables_words(written), written.folder)

        return make

    def _instrument(self, wish: OutWish, target: Path) -> Making:
        services = self._screen.services
        texts = services.catalogue.texts(wish.language)

        def make(progress: Progress) -> Sent:
            wanted = _instrument_of(services, wish)
            written = services.instrument_desk.export(
                target, texts, wanted.id, wanted.version, progress
            )
            return Sent(lambda: instrument_words(written), target)

        return make

    # ---- what is heard

    def _take_sent(self, sent: Sent) -> None:
        self._start.form.exported.say(sent.words(), sent.path)
        self._start.going_out.forget_password()
        self.sent.emit()

    def _fail(self, error: UserError) -> None:
        self._screen.jobs.files.failed.emit(error)

    def _on_job_finished(self) -> None:
        self._start.set_busy(False)

    def _on_plan_wanted(self, assessment_id: str) -> None:
        planning = self._screen.services.planning
        self._screen.jobs.store.run(
            lambda _progress: planning.plan(assessment_id), self._start.going_out.show_plan
        )


def _form_languages(services: Services, wish: OutWish) -> tuple[str, ...]:
    """Return the languages of a form, the one wished for first; all that the instrument has."""
    instrument = _instrument_of(services, wish)
    first = instrument.text(wish.language).language
    return (first, *(tag for tag in instrument.texts if tag != first))


def _instrument_of(services: Services, wish: OutWish) -> Instrument:
    """Return the instrument of the one assessment that is chosen, else the usual one."""
    if len(wish.ids) == 1:
        return services.planning.plan(wish.ids[0]).instrument
    return services.instruments.default()
